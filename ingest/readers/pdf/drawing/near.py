"""What stands near a place of a page, found without looking at the whole page each time."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from itertools import product
from typing import Generic, TypeVar

T = TypeVar("T")
Place = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_CELL = 18.0
"""In points: a page is parted into squares of this side."""
_FARTHEST = 1e12
"""In points: what lies farther away is told to lie there."""
_MOST_CELLS = 400
"""What lies in more of them is near everything."""


class Near(Generic[T]):
    """Things by where they stand, such as a page's letters.

    >>> near = Near([((10, 10, 20, 20), "a"), ((300, 10, 320, 20), "b"), ((0, 0, 900, 900), "page")])
    >>> near.at((0, 0, 30, 30)), near.at((310, 12, 312, 14))
    (['a', 'page'], ['b', 'page'])
    """

    def __init__(self, things: Iterable[tuple[Place, T]]) -> None:
        self._things = things
        self._by_number: list[T] = []
        self._wide: list[int] = []

    @cached_property
    def _by_cell(self) -> dict[tuple[int, int], list[int]]:
        """The things' numbers, by the cells they touch; of a page that is never asked nothing is indexed."""
        by_cell: dict[tuple[int, int], list[int]] = defaultdict(list)
        for number, (place, thing) in enumerate(self._things):
            self._by_number.append(thing)
            left, top, right, bottom = _cells_of(place)
            if left == right and top == bottom:  # a letter, mostly: there are thousands
                by_cell[left, top].append(number)
            elif (right - left + 1) * (bottom - top + 1) > _MOST_CELLS:
                self._wide.append(number)
            else:
                for cell in product(range(left, right + 1), range(top, bottom + 1)):
                    by_cell[cell].append(number)
        return by_cell

    def at(self, place: Place) -> list[T]:
        """The things that may meet a place, in the order in which they were given; some only come near."""
        by_cell = self._by_cell
        left, top, right, bottom = _cells_of(place)
        cells: Iterable[tuple[int, int]]
        if (right - left + 1) * (bottom - top + 1) > len(by_cell):
            cells = (
                (across, down)
                for across, down in by_cell
                if left <= across <= right and top <= down <= bottom
            )
        else:  # only now: `product` counts both ranges out at once, however long
            cells = product(range(left, right + 1), range(top, bottom + 1))
        found = {number for cell in cells for number in by_cell.get(cell, ())}
        return [self._by_number[number] for number in sorted(found.union(self._wide))]


def _cells_of(place: Place) -> tuple[int, int, int, int]:
    """The first and last cell across and down that a place touches."""
    left, top, right, bottom = map(_cell, place)
    return left, top, right, bottom


def _cell(at: float) -> int:
    """The cell of a coordinate; the first where it is no number.

    >>> _cell(20.0), _cell(-1.0), _cell(float("nan")), _cell(float("inf")) > _cell(1e9)
    (1, -1, 0, True)
    """
    return int(min(max(at, -_FARTHEST), _FARTHEST) // _CELL) if at == at else 0  # noqa: PLR0124 - NaN alone
