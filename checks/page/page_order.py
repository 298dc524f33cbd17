"""A file's pages in the order of their printed numbers: stacks are scanned from the back, and backs apart.

Only whole orders that people and feeders make are tried: the file from its end, fronts first and then the
backs, the pages of one document by their numbers, those of several that lie mixed. One is taken where the
printed numbers fit it better.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise, zip_longest

from checks.page.page_numbers import Printed, printed_number
from checks.page.sheet import sheet_of
from domain.document import Page

_MARGIN = 200

Order = list[int]


def number_with_total(page: Page) -> Printed | None:
    """The page's „n z m”, by its head and foot alone; None for a number without its total."""
    ends = Page(page.number, f"{page.text[:_MARGIN]}\n\n{page.text[-_MARGIN:]}")
    found = printed_number(sheet_of(ends))
    return found if found is not None and found.total is not None else None


def in_order(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages as they are to be read; each keeps the number it has in the file.

    >>> [p.number for p in in_order([Page(1, "Strona 2 z 2"), Page(2, "Strona 1 z 2")])]
    [2, 1]
    >>> [p.number for p in in_order([Page(1, "Strona 2 z 3"), Page(2, "")])]
    [1, 2]
    """
    numbers = [number_with_total(page) for page in pages]
    if sum(one is not None for one in numbers) < 2:
        return tuple(pages)
    as_filed = list(range(len(pages)))
    if not _breaks(as_filed, numbers):
        return tuple(pages)
    best = min(_orders(numbers), key=lambda order: _breaks(order, numbers))
    is_better = _breaks(best, numbers) < _breaks(as_filed, numbers)
    return tuple(pages[place] for place in (best if is_better else as_filed))


def _orders(numbers: Sequence[Printed | None]) -> Iterator[Order]:
    places = list(range(len(numbers)))
    yield places[::-1]
    yield from _by_number(numbers)
    yield from _by_document(numbers)
    half = (len(places) + 1) // 2
    told = [one for one in numbers if one is not None]
    is_one = len(set(told)) == len(told) and len({one.total for one in told}) == 1
    for backs in (places[half:], places[half:][::-1]):
        merged = list(_merged(places[:half], backs))
        # Of several documents, whose pages may lie mixed, only what leaves none broken was a stack of fronts.
        yield from (order for order in (merged, merged[::-1]) if is_one or not _breaks(order, numbers))


def _by_number(numbers: Sequence[Printed | None]) -> Iterator[Order]:
    """Every page of one document by its number; those without one stay behind the page that they follow."""
    told = [one for one in numbers if one is not None]
    if len({one.total for one in told}) > 1 or len({one.number for one in told}) < len(told):
        return
    keys: list[int] = []
    for one in numbers:
        keys.append(one.number if one is not None else keys[-1] if keys else 0)
    yield sorted(range(len(numbers)), key=lambda place: keys[place])


def _by_document(numbers: Sequence[Printed | None]) -> Iterator[Order]:
    """Pages of several documents that lie mixed, each document's by its numbers: where all of them are there.

    Documents are told apart by how many pages they say they have, so none may have as many as another.
    """
    told = [one for one in numbers if one is not None]
    totals = list(dict.fromkeys(one.total for one in told))
    if len(told) < len(numbers) or any(
        sorted(one.number for one in told if one.total == total) != list(range(1, (total or 0) + 1))
        for total in totals
    ):
        return
    yield sorted(range(len(told)), key=lambda place: (totals.index(told[place].total), told[place].number))


def _merged(fronts: Sequence[int], backs: Sequence[int]) -> Iterator[int]:
    return (place for place in chain.from_iterable(zip_longest(fronts, backs)) if place is not None)


def _breaks(order: Order, numbers: Sequence[Printed | None]) -> int:
    """How often a document is left before its last page or entered behind its first; a gap within is none."""
    told = [one for place in order if (one := numbers[place]) is not None]
    inner = sum(not _goes_on(one, other) for one, other in pairwise(told))
    return inner + (told[0].number != 1) + (told[-1].number != told[-1].total)


def _goes_on(one: Printed, other: Printed) -> bool:
    is_next_document = other.number == 1 and one.number == one.total
    return is_next_document or (one.total == other.total and other.number > one.number)
