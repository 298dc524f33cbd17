"""Caching what is prepared from a call, although calls hold dictionaries and so have no hash."""

from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Same(Generic[T]):
    """A cache key: equal for the very same value, or for one that compares equal (a pickled copy).

    >>> Same({"a": 1}, "a") == Same({"a": 1}, "a")
    True
    """

    __slots__ = ("_token", "value")

    def __init__(self, value: T, token: Hashable) -> None:
        self.value = value
        self._token = token

    def __hash__(self) -> int:
        return hash(self._token)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and (self.value is other.value or self.value == other.value)
