"""„0” that stands alone, as engines read it with walls of their own: „[o)”, „(0)”, „|o”."""

import numpy as np
import numpy.typing as npt

from ingest.ocr.picture.paper import TEXT, Picture
from ingest.ocr.picture.pieces import pieces_of

Frame = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels; the last two lie just outside."""
_AROUND = round(0.4 * TEXT)
"""Pixels around what was read that may belong to the sign."""
_SPECK, _THIN = 0.2 * TEXT, 0.16 * TEXT
"""What is smaller, or as thin as a ruling, is no sign."""
_LOW = 0.3 * TEXT
"""Pixels: so low are the lines and dots to write on."""
_EDGE = 2
"""Pixels by which the place of what was read may be too high: what lies above or below it is a line."""
_LOWEST, _HIGHEST = 0.72 * TEXT, 1.6 * TEXT
_NARROWEST, _BROADEST = 0.42, 0.86
"""Of its height: a letter „O” and a round box are broader."""
_DARK, _LEAST_CONTRAST = 0.5, 90
_LEAST_HOLE = (0.3, 0.5)
"""Of its width and height: how far the one hole of a nought reaches, unlike those of „6” and „9”."""
_CORNER, _MOST_IN_CORNER = 0.2, 0.55
"""Of its width and height: a „D” and a box have ink in their corners."""
_ASKEW = 0.14
"""Of its height: how far the hole's middle may lie off that of the whole."""

Mask = npt.NDArray[np.bool_]


def is_nought(level: Picture, frame: Frame) -> bool:
    """Whether the one sign at this place is a figure's closed ring: higher than wide, round, with one hole.

    `level` is a page that is `laid_out`; rulings of a table beside the sign are none.
    """
    left, top = max(0, frame[0] - _AROUND), max(0, frame[1] - _AROUND)
    part = 255 - level[top : frame[3] + _AROUND, left : frame[2] + _AROUND]
    if min(part.shape) < _SPECK or int(part.max()) < _LEAST_CONTRAST:
        return False
    ink = part > _DARK * int(part.max())
    signs = [
        (x, y, wide, high)
        for x, y, wide, high, _ in pieces_of(ink.view(np.uint8)).rows[1:].tolist()
        if max(wide, high) >= _SPECK
        and y < frame[3] - top - _EDGE
        and y + high > frame[1] - top + _EDGE
        and not _is_ruling(x, y, wide, high, ink.shape)
    ]
    if not signs:
        return False
    x, y, wide, high = max(signs, key=lambda one: one[3])
    others = (one for one in signs if one != (x, y, wide, high))
    if not all(_is_dot_in(one, (x, y, wide, high)) or _is_line_below(one, y + high) for one in others):
        return False
    is_shaped = _LOWEST <= high <= _HIGHEST and _NARROWEST <= wide / high <= _BROADEST
    return is_shaped and _is_ring(ink[y : y + high, x : x + wide])


def _is_dot_in(sign: Frame, ring: Frame) -> bool:
    """Whether a piece lies within another, as the dot in the nought of a typewriter's script."""
    x, y, wide, high = sign
    left, top, broad, tall = ring
    return left < x and top < y and x + wide < left + broad and y + high < top + tall


def _is_line_below(sign: Frame, foot: int) -> bool:
    """Whether a piece is of a line, or of dots, to write on."""
    return sign[3] <= _LOW and sign[1] >= foot - _EDGE


def _is_ruling(x: int, y: int, wide: int, high: int, shape: tuple[int, ...]) -> bool:
    """Whether a piece is a thin line that runs out of the part, or along its edge."""
    at_edge = x == 0 or y == 0 or x + wide == shape[1] or y + high == shape[0]
    return at_edge and (min(wide, high) <= _THIN or max(wide, high) >= min(shape))


def _is_ring(sign: Mask) -> bool:
    """Whether one large hole lies in the middle of a sign, and its corners are bare."""
    high, wide = sign.shape
    down, across = max(1, round(_CORNER * high)), max(1, round(_CORNER * wide))
    corners = (part for rows in (sign[:down], sign[-down:]) for part in (rows[:, :across], rows[:, -across:]))
    if max(float(corner.mean()) for corner in corners) > _MOST_IN_CORNER:
        return False
    around = pieces_of(np.pad(~sign, 1, constant_values=True).view(np.uint8))
    outside = around.labels[0, 0]
    holes = [row for number, row in enumerate(around.rows.tolist()) if number not in {0, outside}]
    if len(holes) != 1:
        return False
    x, y, broad, tall, _ = holes[0]
    off = max(abs(x - 1 + broad / 2 - wide / 2), abs(y - 1 + tall / 2 - high / 2))
    return bool(broad >= _LEAST_HOLE[0] * wide and tall >= _LEAST_HOLE[1] * high and off <= _ASKEW * high)
