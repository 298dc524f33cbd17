"""Many values in few statements: SQLite takes 32,766 in one at most on some builds."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")

A_STATEMENT = 500
"""So many values a statement; one mail may bring a thousand files, and a ledger holds a hundred thousand."""


def slices(values: Iterable[T]) -> Iterator[list[T]]:
    """The values, each once and in their order, in lists that fit into one statement.

    >>> [len(some) for some in slices(range(1001))]
    [500, 500, 1]
    """
    left = iter(dict.fromkeys(values))
    while some := list(islice(left, A_STATEMENT)):
        yield some
