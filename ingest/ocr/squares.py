"""Printed squares of the height of text: four thin sides that meet in corners and go no further.

All measures are pixels of a picture whose text is of one height: see `ingest.ocr.paper.scaled`.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ingest.ocr.paper import Picture

INK = 190
"""What is darker than this, on paper of 255, is ink."""

_SMALLEST, _LARGEST = 11, 40
_UNLIKE = 2
"""How much higher or lower than wide a square may be."""
_LEAST_COVERED = 0.8
_MOST_OUTSIDE = 0.5
"""Of the row beyond a side: a pen's stroke crosses it, a letter or a filled shape goes on."""
_BEYOND = 2
"""Where that row lies."""
_CORNER = 2
_LEAST_CORNER = 0.6
_MOST_STRAIGHT_ON = 0.55
"""Of the stretch beyond a corner in line with a side; more is a table's or a comb's ruling."""
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


def find_squares(level: Picture) -> list[Square]:
    """The squares that may be tick boxes, whatever stands in them, from the top down."""
    ink = level < INK
    if min(ink.shape) <= 2 * _MARGIN + _LARGEST:
        return []
    kept: list[Square] = []
    for _, place, drawn in sorted(_drawn(level, ink), reverse=True):
        square = Square(*place, _line(ink, *place), drawn)
        if not any(_overlap(square, other) for other in kept) and not _goes_on(ink, *place):
            kept.append(square)
    return sorted(kept, key=lambda one: (one.top, one.left))


class _Sums:
    """Running sums of ink along rows and columns: how much of any straight stretch is drawn."""

    def __init__(self, ink: Mask) -> None:
        # Two rows count as one side, for a side may step by a pixel.
        self._rows, self._columns = _running(ink[:-1] | ink[1:]), _running((ink[:, :-1] | ink[:, 1:]).T)
        self._row, self._column = _running(ink), _running(ink.T)

    def lying(self, row: Numbers, left: Numbers, right: Numbers) -> Shares:
        """Of the side in this row and the next."""
        return _share(self._rows, row, left, right)

    def standing(self, column: Numbers, top: Numbers, bottom: Numbers) -> Shares:
        """Of the side in this column and the next."""
        return _share(self._columns, column, top, bottom)

    def outside(self, left: Numbers, top: Numbers, right: Numbers, bottom: Numbers) -> Shares:
        """Of the rows and columns some pixels beyond each side: above, below, to the left, to the right."""
        return np.stack(
            [
                _share(self._row, top - _BEYOND, left, right),
                _share(self._row, bottom - 1 + _BEYOND, left, right),
                _share(self._column, left - _BEYOND, top, bottom),
                _share(self._column, right - 1 + _BEYOND, top, bottom),
            ]
        )


def _running(ink: Mask) -> Numbers:
    sums = np.zeros((ink.shape[0], ink.shape[1] + 1), np.int32)
    np.cumsum(ink, axis=1, out=sums[:, 1:], dtype=np.int32)
    return sums


def _share(sums: Numbers, row: Numbers, start: Numbers, end: Numbers) -> Shares:
    return np.asarray((sums[row, end] - sums[row, start]) / (end - start), dtype=np.float64)


def _drawn(level: Picture, ink: Mask) -> list[tuple[float, tuple[int, int, int, int], float]]:
    """Every square with drawn sides, sharp corners and little beyond: its merit, place and worst side."""
    sums, blocks = _Sums(ink), _blocks(level)
    top, left = _upper_left(ink)
    found = []
    for width in range(_SMALLEST, _LARGEST + 1):
        upper = sums.lying(top, left, left + width)
        some = upper >= _LEAST_COVERED
        for height in range(max(_SMALLEST, width - _UNLIKE), width + _UNLIKE + 1):
            a, b = left[some], top[some]
            c, d = a + width, b + height
            worst = np.minimum.reduce(
                [upper[some], sums.lying(d - 2, a, c), sums.standing(a, b, d), sums.standing(c - 2, b, d)]
            )
            good = worst >= _LEAST_COVERED
            good[good] = _sharp(blocks, a[good], b[good], c[good], d[good])
            a, b, c, d, worst = a[good], b[good], c[good], d[good], worst[good]
            outside = sums.outside(a, b, c, d)
            merit = worst - outside.mean(axis=0) - abs(width - height) / width
            found += [
                (float(merit[i]), (int(a[i]), int(b[i]), int(c[i]), int(d[i])), float(worst[i]))
                for i in np.flatnonzero(outside.max(axis=0) <= _MOST_OUTSIDE)
            ]
    return found


def _blocks(level: Picture) -> Numbers:
    """How dark the square of `_CORNER` pixels is that begins at each pixel."""
    import cv2

    size = (_CORNER, _CORNER)
    dark = cv2.boxFilter(255 - level, cv2.CV_32S, size, anchor=(0, 0), normalize=False)
    return np.asarray(dark, dtype=np.int32)


def _upper_left(ink: Mask) -> tuple[Numbers, Numbers]:
    """Rows and columns where sides may begin to the right and downwards, with little above and before."""
    import cv2

    least = _SMALLEST
    spots = ink.astype(np.uint8)
    lying = cv2.boxFilter(spots, cv2.CV_16S, (least, 1), anchor=(0, 0), normalize=False)
    standing = cv2.boxFilter(spots, cv2.CV_16S, (1, least), anchor=(0, 0), normalize=False)
    enough = int(_LEAST_COVERED * least)
    begins = np.zeros_like(ink)
    inner = (
        slice(_MARGIN, ink.shape[0] - _LARGEST - _MARGIN),
        slice(_MARGIN, ink.shape[1] - _LARGEST - _MARGIN),
    )
    rows, columns = inner
    across = np.maximum(lying[inner], lying[rows.start + 1 : rows.stop + 1, columns])
    down = np.maximum(standing[inner], standing[rows, columns.start + 1 : columns.stop + 1])
    above = lying[rows.start - _BEYOND : rows.stop - _BEYOND, columns]
    before = standing[rows, columns.start - _BEYOND : columns.stop - _BEYOND]
    most = int(_MOST_OUTSIDE * least) + 1
    begins[inner] = (across >= enough) & (down >= enough) & (above <= most) & (before <= most)
    top, left = np.nonzero(begins)
    return top[:_MOST_CORNERS].astype(np.int32), left[:_MOST_CORNERS].astype(np.int32)


def _sharp(blocks: Numbers, left: Numbers, top: Numbers, right: Numbers, bottom: Numbers) -> Mask:
    """Whether the palest corner is as dark as its sides make it: a letter's round ones are bare."""
    last, lowest = right - _CORNER, bottom - _CORNER
    corners = [blocks[y, x] for y in (top, lowest) for x in (left, last)]
    sides = []
    for part in (1, 2, 3):
        x, y = left + (last - left) * part // 4, top + (lowest - top) * part // 4
        sides += [blocks[top, x], blocks[lowest, x], blocks[y, left], blocks[y, last]]
    return np.asarray(np.min(corners, axis=0) >= _LEAST_CORNER * np.median(sides, axis=0))


def _goes_on(ink: Mask, left: int, top: int, right: int, bottom: int) -> bool:
    """Whether a side goes on beyond its corner, as in a table or a comb of fields."""
    long = (right - left) // 2
    rows = (slice(top, top + 2), slice(bottom - 2, bottom))
    columns = (slice(left, left + 2), slice(right - 2, right))
    beside = (slice(left - long - 1, left - 1), slice(right + 1, right + long + 1))
    beyond = (slice(top - long - 1, top - 1), slice(bottom + 1, bottom + long + 1))
    stretches = [ink[row, part].any(axis=0) for row in rows for part in beside]
    stretches += [ink[part, column].any(axis=1) for column in columns for part in beyond]
    # One is what a pen's stroke may do; rulings come in pairs.
    return sum(float(one.mean()) > _MOST_STRAIGHT_ON for one in stretches) >= 2


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


def _overlap(one: Square, other: Square) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > 0 and down > 0 and across * down > 0.3 * min(one.side, other.side) ** 2
