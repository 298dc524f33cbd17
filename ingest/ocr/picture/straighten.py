"""Which way a page lies, told by the edges of its letters: they line up along the lines of text.

Seen along the text, the upper and lower edges of letters fall on few heights; seen askew or across, they
are spread out. And in Latin script more letters stand out above their line (b, d, k, l, t, capitals,
figures) than below it (g, j, p, y), so that a page upside down is told too.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ingest.ocr.picture.glyphs import Boxes

Numbers = npt.NDArray[np.float64]

MOST_TILT = 15.0
"""Degrees. A page is not laid down more askew than this; a quarter turn is another matter."""
_COARSE, _FINE = 0.5, 0.05
_LEAST_LETTERS = 12
_CLEARER = 1.3
"""A page is turned where the letters say so by this factor: most pages come upright."""
_CLEARER_BY_FEW = 2.0
"""Where many letters ran together, columns of numbers stand out more than the lines do."""
_LEAST_SHARPNESS = 1.6
_LEAST_IN_ROWS, _MANY_LETTERS = 1.5, 100
"""Pages come to 6, grainy ones to 2; the textures of photographs stay below 1.4."""
_PLAIN_ROWS = 3.3
"""A form's boxes line up in columns as well as its lines in rows; textures do neither, and stay below 2.9."""
_LINE_GAP = 0.25
_LEAST_ON_LINE = 6
_STANDS_OUT, _AT_MOST, _LEVEL = 0.15, 0.8, 0.1
"""In heights of the line: how far a letter stands out, and how far from the line its other end may be."""
_LEAST_STANDING_OUT = 12


@dataclass(frozen=True, slots=True)
class PageOrientation:
    """How a page lies: `turn` clockwise makes it upright (0, 90, 180, 270), then `tilt` is left.

    `tilt` is in degrees, clockwise, seen after the turn.
    """

    turn: int
    tilt: float
    has_rows: bool = True
    """False where there are many stains that line up no better one way than across: they are no writing."""


STRAIGHT = PageOrientation(0, 0.0)


def lie_of(letters: Boxes, width: int, height: int) -> PageOrientation:
    """How the page lies on a picture of this size, given its letters; straight where they are too few."""
    if len(letters) < _LEAST_LETTERS:
        return STRAIGHT
    tilt, along = _tilt(letters)
    sideways = turned(letters, width, height, 90)
    other_tilt, across = _tilt(sideways)
    turn = 0
    rows = (
        max(across, along) >= min(_LEAST_IN_ROWS * min(across, along), _PLAIN_ROWS)
        or len(letters) < _MANY_LETTERS
    )
    clearly = _CLEARER if len(letters) >= _MANY_LETTERS else _CLEARER_BY_FEW
    if across > clearly * along and across >= _LEAST_SHARPNESS:
        turn, tilt, letters = 90, other_tilt, sideways
    elif along < _LEAST_SHARPNESS:
        return PageOrientation(0, 0.0, rows)
    return PageOrientation(turn + 180 if _is_upside_down(letters, tilt) else turn, tilt, rows)


def turned(boxes: Boxes, width: int, height: int, turn: int) -> Boxes:
    """The boxes after the picture of this size was turned clockwise by 0, 90, 180 or 270 degrees."""
    left, top, right, bottom = boxes.T
    sides = {
        0: (left, top, right, bottom),
        90: (height - bottom, left, height - top, right),
        180: (width - right, height - bottom, width - left, height - top),
        270: (top, width - right, bottom, width - left),
    }[turn]
    return np.stack(sides, axis=1)


def _tilt(letters: Boxes) -> tuple[float, float]:
    """The angle at which the letters' edges line up best, and how sharply they do."""
    coarse = np.arange(-MOST_TILT, MOST_TILT + _COARSE / 2, _COARSE)
    best = coarse[np.argmax(_sharpness(letters, coarse))]
    fine = np.arange(best - _COARSE, best + _COARSE + _FINE / 2, _FINE)
    found = _sharpness(letters, fine)
    return float(fine[np.argmax(found)]), float(found.max())


def _sharpness(letters: Boxes, degrees: Numbers) -> Numbers:
    """For each angle, how few heights the upper and lower edges share: 1 or so where they are spread."""
    left, top, right, bottom = letters.T
    middle = (left + right) / 2
    slope = np.tan(np.radians(degrees))[:, None]
    flat = np.cos(np.radians(degrees))[:, None]
    return _crowding((top - middle * slope) * flat) + _crowding((bottom - middle * slope) * flat)


def _crowding(heights: Numbers) -> Numbers:
    """For each row, the mean number of its values that share one pixel."""
    angles, count = heights.shape
    place = (heights - heights.min()).astype(np.int64)
    width = int(place.max()) + 1
    place += np.arange(angles)[:, None] * width
    shared = np.bincount(place.ravel(), minlength=angles * width).reshape(angles, width)
    crowding: Numbers = (shared.astype(np.float64) ** 2).sum(axis=1) / (2 * count)
    return crowding


def _is_upside_down(letters: Boxes, tilt: float) -> bool:
    """Whether clearly more letters stand out below their line than above it."""
    left, top, right, bottom = letters.T
    sinks = (left + right) / 2 * np.tan(np.radians(tilt))
    top, bottom = top - sinks, bottom - sinks
    middle = (top + bottom) / 2
    order = np.argsort(middle)
    ends = np.nonzero(np.diff(middle[order]) > _LINE_GAP * np.median(bottom - top))[0] + 1
    above = below = 0
    for line in np.split(order, ends):
        if len(line) >= _LEAST_ON_LINE:
            line_above, line_below = _standing_out(top[line], bottom[line])
            above, below = above + line_above, below + line_below
    return below >= _LEAST_STANDING_OUT and below > _CLEARER * above


def _standing_out(top: Numbers, bottom: Numbers) -> tuple[int, int]:
    """How many of a line's letters stand out above it, and how many below."""
    upper, lower = np.median(top), np.median(bottom)
    height = max(1.0, lower - upper)
    over, under = (upper - top) / height, (bottom - lower) / height
    above = (over > _STANDS_OUT) & (over < _AT_MOST) & (np.abs(under) < _LEVEL)
    below = (under > _STANDS_OUT) & (under < _AT_MOST) & (np.abs(over) < _LEVEL)
    return int(above.sum()), int(below.sum())
