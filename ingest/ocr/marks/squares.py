"""Printed squares of the height of text: four thin sides that meet in corners and go no further.

All measures are pixels of a picture whose text is of one height: see `ingest.ocr.picture.paper.scaled`.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ingest.ocr.marks.outlines import find_outlines
from ingest.ocr.picture.paper import Picture

INK = 190
"""What is darker than this, on paper of 255, is ink."""

SMALLEST, LARGEST = 11, 40
"""The width of a square in pixels; `_in_a_row` adds up just so many as the smallest is wide."""
_UNLIKE = 2
"""How much higher or lower than wide a square may be."""
_LEAST_COVERED = 0.8
_MOST_OUTSIDE = 0.5
"""Of the row beyond a side: a pen's stroke crosses it, a letter or a filled shape goes on."""
_BEYOND = 2
"""Where that row lies."""
_CORNER = 2
"""Pixels."""
_LEAST_CORNER = 0.6
_MOST_STRAIGHT_ON = 0.55
"""Of the stretch beyond a corner in line with a side; more is a table's or a comb's ruling."""
_FILLED = 0.7
"""Of what lies beyond: so much is dark where a filled cell begins."""
_LEAST_BARE, _MOST_AROUND = 0.04, 0.25
"""Of what a square's lines enclose: a filled cell has no bare paper in it; and of what lies around one."""
_MOST_SHARED = 0.3
"""Of the smaller of two squares: then they are one, seen twice."""
_MARGIN = 24
_MOST_CORNERS = 40_000

Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int32]
Shares = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Square:
    """A square, its lines included; `right` and `bottom` lie just outside."""

    left: int
    top: int
    right: int
    bottom: int
    line: int
    """How thick its lines are."""
    drawn: float
    """The share of its worst side that is drawn."""

    @property
    def side(self) -> float:
        """The mean of width and height."""
        return (self.right - self.left + self.bottom - self.top) / 2


def find_squares(level: Picture, letters: Mask) -> list[Square]:
    """The squares that may be tick boxes, whatever stands in them, from the top down.

    None has its upper left corner on `letters`.
    """
    ink = level < INK
    if min(ink.shape) <= 2 * _MARGIN + LARGEST:
        return []
    places, merits, drawn = _drawn(level, ink, letters)
    best = _best_apart(places, merits)
    kept = [
        Square(left, top, right, bottom, _line(ink, left, top, right, bottom), float(drawn[index]))
        for index in best
        for left, top, right, bottom in [places[:, index].tolist()]
        if _is_no_area(ink, left, top, right, bottom)
    ]
    kept += [
        Square(*frame, _line(ink, *frame), drawn)
        for frame, drawn in find_outlines(level)
        if not any(_share_place(frame, one) for one in kept)
    ]
    return sorted(kept, key=lambda one: (one.top, one.left))


def _is_no_area(ink: Mask, left: int, top: int, right: int, bottom: int) -> bool:
    """Whether bare paper lies in a square, or all around one that a pen filled: no part of a filled cell."""
    if (~ink[top:bottom, left:right]).mean() >= _LEAST_BARE:
        return True
    outer = ink[top - _BEYOND - 1 : bottom + _BEYOND + 1, left - _BEYOND - 1 : right + _BEYOND + 1]
    around = np.concatenate([outer[0], outer[-1], outer[:, 0], outer[:, -1]])
    return bool(around.mean() <= _MOST_AROUND)


def _share_place(frame: tuple[int, int, int, int], square: Square) -> bool:
    left, top, right, bottom = frame
    across = min(right, square.right) - max(left, square.left)
    down = min(bottom, square.bottom) - max(top, square.top)
    return across > 0 and down > 0 and across * down > _MOST_SHARED * min(right - left, square.side) ** 2


class _Sums:
    """Running sums of ink: how much of any straight stretch is drawn."""

    def __init__(self, spots: Picture) -> None:
        # Two rows count as one side, for a side may step by a pixel.
        self._rows, self._columns = _sums(spots[:-1] | spots[1:]), _sums(spots[:, :-1] | spots[:, 1:])
        self._all = _sums(spots)

    def lying(self, row: Numbers, left: Numbers, right: Numbers) -> Shares:
        """Of the side in this row and the next."""
        return _of_row(self._rows, row, left, right)

    def standing(self, column: Numbers, top: Numbers, bottom: Numbers) -> Shares:
        """Of the side in this column and the next."""
        return _of_column(self._columns, column, top, bottom)

    def outside(self, left: Numbers, top: Numbers, right: Numbers, bottom: Numbers) -> Shares:
        """Of the rows and columns some pixels beyond each side: above, below, to the left, to the right."""
        return np.stack(
            [
                _of_row(self._all, top - _BEYOND, left, right),
                _of_row(self._all, bottom - 1 + _BEYOND, left, right),
                _of_column(self._all, left - _BEYOND, top, bottom),
                _of_column(self._all, right - 1 + _BEYOND, top, bottom),
            ]
        )

    def going_on(self, left: Numbers, top: Numbers, right: Numbers, bottom: Numbers) -> Numbers:
        """How many sides go on beyond their corners, as in a table or a comb of fields.

        None does where all that lies beyond is dark: that is a filled cell, and no line.
        """
        long = (right - left) // 2
        beside = ((left - long - 1, left - 1), (right + 1, right + long + 1))
        beyond = ((top - long - 1, top - 1), (bottom + 1, bottom + long + 1))
        row, column = (top + bottom) // 2 - 1, (left + right) // 2 - 1
        stretches = [
            self.lying(side, *part) * (self.lying(row, *part) < _FILLED)
            for side in (top, bottom - 2)
            for part in beside
        ]
        stretches += [
            self.standing(side, *part) * (self.standing(column, *part) < _FILLED)
            for side in (left, right - 2)
            for part in beyond
        ]
        return np.asarray((np.stack(stretches) > _MOST_STRAIGHT_ON).sum(axis=0), dtype=np.int32)


def _sums(spots: npt.NDArray[np.uint8]) -> Numbers:
    import cv2

    return np.asarray(cv2.integral(spots, sdepth=cv2.CV_32S), dtype=np.int32)


def _of_row(sums: Numbers, row: Numbers, left: Numbers, right: Numbers) -> Shares:
    drawn = sums[row + 1, right] - sums[row + 1, left] - sums[row, right] + sums[row, left]
    return np.asarray(drawn / (right - left), dtype=np.float64)


def _of_column(sums: Numbers, column: Numbers, top: Numbers, bottom: Numbers) -> Shares:
    drawn = sums[bottom, column + 1] - sums[top, column + 1] - sums[bottom, column] + sums[top, column]
    return np.asarray(drawn / (bottom - top), dtype=np.float64)


def _drawn(level: Picture, ink: Mask, letters: Mask) -> tuple[Numbers, Shares, Shares]:
    """Every square with drawn sides, sharp corners and little beyond: places, merits, worst sides."""
    spots = ink.view(np.uint8)
    sums = _Sums(spots)
    found = _nearly_square(sums, *_upper_left(spots, letters))
    worst = _worst_side(sums, *found)
    found, worst = found[:, worst >= _LEAST_COVERED], worst[worst >= _LEAST_COVERED]
    beyond = sums.outside(*found)
    good = (beyond.max(axis=0, initial=0) <= _MOST_OUTSIDE) & _sharp(level, *found)
    # One is what a pen's stroke may do; rulings come in pairs.
    good &= sums.going_on(*found) < 2
    left, top, right, bottom = found
    unlike = abs(bottom - top - (right - left)) / (right - left)
    merits = worst - beyond.mean(axis=0) - unlike
    return found[:, good], merits[good], worst[good]


def _nearly_square(sums: _Sums, top: Numbers, left: Numbers) -> Numbers:
    """Places of every size from these corners with an upper side, and two more as long as the lowest has."""
    widths = np.arange(SMALLEST, LARGEST + 1, dtype=np.int32)
    # All sizes at once: a loop over them would spend its time in numpy's calls.
    top, left, wide = (part.ravel() for part in np.broadcast_arrays(top[:, None], left[:, None], widths))
    some = sums.lying(top, left, left + wide) >= _LEAST_COVERED
    top, left, wide = top[some], left[some], wide[some]
    least = np.maximum(SMALLEST, wide - _UNLIKE)
    enough = (_LEAST_COVERED * (wide + _UNLIKE) - (wide + _UNLIKE - least)) / least
    some = sums.standing(left, top, top + least) >= enough
    some &= sums.standing(left + wide - 2, top, top + least) >= enough
    top, left, wide = top[some], left[some], wide[some]
    high = (wide[:, None] + np.arange(-_UNLIKE, _UNLIKE + 1, dtype=np.int32)).ravel()
    top, left, wide = (np.repeat(part, 2 * _UNLIKE + 1) for part in (top, left, wide))
    return np.stack([left, top, left + wide, top + high])[:, high >= SMALLEST]


def _worst_side(sums: _Sums, left: Numbers, top: Numbers, right: Numbers, bottom: Numbers) -> Shares:
    sides = (
        sums.lying(top, left, right),
        sums.lying(bottom - 2, left, right),
        sums.standing(left, top, bottom),
        sums.standing(right - 2, top, bottom),
    )
    worst: Shares = np.stack(sides).min(axis=0)
    return worst


def _best_apart(places: Numbers, merits: Shares) -> list[int]:
    """Which squares are the best of all that share their place."""
    left, top, right, bottom = places
    side = (right - left + bottom - top) / 2
    order = np.lexsort((*places[::-1], merits))[::-1]
    best = []
    while order.size:
        first, rest = order[0], order[1:]
        best.append(int(first))
        across = np.minimum(right[first], right[rest]) - np.maximum(left[first], left[rest])
        down = np.minimum(bottom[first], bottom[rest]) - np.maximum(top[first], top[rest])
        shared = np.maximum(across, 0) * np.maximum(down, 0)
        order = rest[shared <= _MOST_SHARED * np.minimum(side[first], side[rest]) ** 2]
    return best


def _darkness(level: Picture, row: Numbers, column: Numbers) -> Numbers:
    """How dark the squares of two by two pixels are that begin at these."""
    parts = [level[row + down, column + across] for down in (0, 1) for across in (0, 1)]
    return np.asarray(4 * 255 - np.sum(parts, axis=0, dtype=np.int32), dtype=np.int32)


def _upper_left(spots: Picture, letters: Mask) -> tuple[Numbers, Numbers]:
    """Rows and columns where sides may begin to the right and downwards, with little above and before."""
    height, width = spots.shape
    flat = spots.ravel()
    lying, standing = _in_a_row(flat, 1), _in_a_row(flat, width)
    first, end = _MARGIN * width, (height - LARGEST - _MARGIN) * width
    across = np.maximum(lying[first:end], lying[first + width : end + width])
    down = np.maximum(standing[first:end], standing[first + 1 : end + 1])
    begins = np.minimum(across, down) >= int(_LEAST_COVERED * SMALLEST)
    places = np.flatnonzero(begins) + first
    # The rest is looked up for the few that are left.
    most = int(_MOST_OUTSIDE * SMALLEST) + 1
    left = places % width
    places = places[
        (left >= _MARGIN)
        & (left < width - LARGEST - _MARGIN)
        & (lying[places - _BEYOND * width] <= most)
        & (standing[places - _BEYOND] <= most)
        & ~letters.ravel()[places]
    ]
    top, left = np.divmod(places[:_MOST_CORNERS].astype(np.int32), np.int32(width))
    return top, left


def _in_a_row(flat: Picture, step: int) -> Picture:
    """How many of `SMALLEST` spots are ink that begin at each and lie so many places apart.

    Adding doubled stretches takes a fourth of the time of OpenCV's box filter.

    >>> _in_a_row(np.array([1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0], np.uint8), 1).tolist()
    [10, 9]
    >>> _in_a_row(np.ones(SMALLEST, np.uint8), 1).tolist() == [SMALLEST]
    True
    """
    two = flat[:-step] + flat[step:]
    four = two[: -2 * step] + two[2 * step :]
    eight = four[: -4 * step] + four[4 * step :]
    eleven: Picture = eight[: -3 * step] + two[8 * step : -step] + flat[10 * step :]
    return eleven


def _sharp(level: Picture, left: Numbers, top: Numbers, right: Numbers, bottom: Numbers) -> Mask:
    """Whether the palest corner is as dark as its sides make it: a letter's round ones are bare."""
    last, lowest = right - _CORNER, bottom - _CORNER
    corners = [_darkness(level, y, x) for y in (top, lowest) for x in (left, last)]
    sides = []
    for part in (1, 2, 3):
        x, y = left + (last - left) * part // 4, top + (lowest - top) * part // 4
        sides += [
            _darkness(level, row, column) for row, column in ((top, x), (lowest, x), (y, left), (y, last))
        ]
    return np.asarray(np.min(corners, axis=0) >= _LEAST_CORNER * np.median(sides, axis=0))


def _line(ink: Mask, left: int, top: int, right: int, bottom: int) -> int:
    """How thick the thinnest line is: a mark may lie along the others."""
    inset = (right - left) // 4
    columns = ink[top + inset : bottom - inset, left:right].mean(axis=0)
    rows = ink[top:bottom, left + inset : right - inset].mean(axis=1)
    most = (right - left) // 5
    return min(_first_thin(shares[:most]) for shares in (columns, columns[::-1], rows, rows[::-1]))


def _first_thin(shares: Shares) -> int:
    thin = np.flatnonzero(shares < 0.5)
    return max(1, int(thin[0]) if thin.size else len(shares))
