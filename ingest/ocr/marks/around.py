"""A tick that a hand drew around a box's corner: below it, and up past its side, with bare paper inside.

„☐” with such a „✓” looks empty when only its inside is looked at.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from ingest.ocr.marks.squares import INK, Square
from ingest.ocr.picture.paper import Picture
from ingest.ocr.picture.pieces import pieces_of

_AROUND = 0.8
"""Of a box's side: how far around it a tick is looked for."""
_BELOW, _LEAST_BELOW = 0.6, 0.12
"""Of a box's side: how far a tick's bow may hang below it, and how far it must."""
_PAST, _RISE = 0.25, 0.5
"""Of a box's side: so far a tick's long stroke goes on to its right, and so high it is."""
_LEAN = 0.12
"""Of a stroke's height: so much its upper half lies to the right of its lower one; italics lean less."""
_THROUGHOUT = 0.85
"""Of the part that is looked at: a ruling is as long."""
_EDGE = 2
"""Pixels: how far from its box's line a stroke may begin, for the line's own blur is left out."""
_BROADEST = 0.3
"""Of a box's side: a pen's stroke is thinner."""

_Ink = npt.NDArray[np.bool_]


def is_ticked_around(level: Picture, square: Square) -> bool:
    """Whether a pen's bow hangs below a box and its stroke leaves the box upwards on the right.

    Letters and rulings do one or the other: a bow is below the box itself, and no ruling.
    """
    margin = round(_AROUND * square.side)
    left, top = square.left - margin, square.top - margin
    part = level[max(0, top) : square.bottom + margin, max(0, left) : square.right + margin]
    if left < 0 or top < 0 or part.shape != (2 * margin + _high(square), 2 * margin + _wide(square)):
        return False
    ink = _without_rulings(part < INK)
    frame = (margin - 1, margin - 1, margin + _wide(square) + 1, margin + _high(square) + 1)
    ink[frame[1] : frame[3], frame[0] : frame[2]] = False
    pieces = [piece for piece in pieces_of(ink.view(np.uint8)).rows[1:].tolist() if _begins_at(piece, frame)]
    return any(_is_bow(one, frame, square.side) for one in pieces) and any(
        _is_long_stroke(one, ink, frame, square.side) for one in pieces
    )


def _wide(square: Square) -> int:
    return square.right - square.left


def _high(square: Square) -> int:
    return square.bottom - square.top


def _without_rulings(ink: _Ink) -> _Ink:
    """The ink without rows and columns that are drawn from end to end, and the blur beside them."""
    bare = ink.copy()
    for way, shares in ((0, ink.mean(axis=1)), (1, ink.mean(axis=0))):
        for at in np.flatnonzero(shares > _THROUGHOUT).tolist():
            place: Any = slice(max(0, at - 1), at + 2)
            bare[(place, slice(None)) if way == 0 else (slice(None), place)] = False
    return bare


def _begins_at(piece: list[int], frame: tuple[int, int, int, int]) -> bool:
    """Whether a piece of ink touches the box."""
    x, y, wide, high, _ = piece
    across = x <= frame[2] + _EDGE - 1 and x + wide >= frame[0] - _EDGE + 1
    return across and y <= frame[3] + _EDGE - 1 and y + high >= frame[1] - _EDGE + 1


def _is_bow(piece: list[int], frame: tuple[int, int, int, int], side: float) -> bool:
    """Whether a piece hangs below the box, from its left side or its lower line, and ends there."""
    x, y, wide, high, area = piece
    below = y + high - frame[3]
    middle = x + wide / 2
    is_thin = area <= _BROADEST * side * (wide + high)
    return (
        _LEAST_BELOW * side <= below <= _BELOW * side
        and frame[0] - _BELOW * side <= x
        and frame[0] <= middle <= frame[2]
        and is_thin
    )


def _is_long_stroke(piece: list[int], ink: _Ink, frame: tuple[int, int, int, int], side: float) -> bool:
    """Whether a piece leaves the box on its right and rises past its top, leaning as no letter does."""
    x, y, wide, high, area = piece
    is_past = x + wide - frame[2] >= _PAST * side and y < frame[1] and high >= _RISE * side
    if not is_past or area > _BROADEST * side * (wide + high):
        return False
    rows, columns = np.nonzero(ink[y : y + high, x : x + wide])
    lean = columns[rows < high / 2].mean() - columns[rows >= high / 2].mean()
    return bool(lean >= _LEAN * high)
