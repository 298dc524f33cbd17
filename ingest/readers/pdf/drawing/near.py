"""What stands near a place of a page, found without looking at the whole page each time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import product
from math import floor
from typing import Generic, TypeVar

T = TypeVar("T")
Place = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_CELL = 12.0
"""In points: a page is parted into squares of this side."""
_MOST_CELLS = 400
"""What lies in more of them is near everything."""


class Near(Generic[T]):
    """Things by where they stand, such as a page's letters.

    >>> near = Near([((10, 10, 20, 20), "a"), ((300, 10, 320, 20), "b"), ((0, 0, 900, 900), "page")])
    >>> near.at((0, 0, 30, 30)), near.at((310, 12, 312, 14))
    (['a', 'page'], ['b', 'page'])
    """

    def __init__(self, things: Iterable[tuple[Place, T]]) -> None:
        self._things: list[T] = []
        self._by_cell: dict[tuple[int, int], list[int]] = defaultdict(list)
        self._wide: list[int] = []
        for number, (place, thing) in enumerate(things):
            self._things.append(thing)
            if _count(place) > _MOST_CELLS:
                self._wide.append(number)
                continue
            for cell in _cells(place):
                self._by_cell[cell].append(number)

    def at(self, place: Place) -> list[T]:
        """The things that may meet a place, in the order in which they were given; some only come near."""
        if _count(place) > len(self._by_cell):
            left, top, right, bottom = map(_cell, place)
            cells: Iterable[tuple[int, int]] = (
                (across, down)
                for across, down in self._by_cell
                if left <= across <= right and top <= down <= bottom
            )
        else:
            cells = _cells(place)
        found = {number for cell in cells for number in self._by_cell.get(cell, ())}
        return [self._things[number] for number in sorted(found.union(self._wide))]


def _cell(side: float) -> int:
    return floor(side / _CELL)


def _count(place: Place) -> int:
    left, top, right, bottom = map(_cell, place)
    return max(0, right - left + 1) * max(0, bottom - top + 1)


def _cells(place: Place) -> Iterator[tuple[int, int]]:
    left, top, right, bottom = map(_cell, place)
    return product(range(left, right + 1), range(top, bottom + 1))
