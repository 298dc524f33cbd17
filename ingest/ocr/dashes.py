"""Rows of dashes below a line that ends in a colon: the engine drops them, and they say „none”."""

from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np

from domain.document import Box, Word
from ingest.ocr.engine import Line
from ingest.ocr.picture.paper import Picture, fractions, pixels
from ingest.ocr.picture.pieces import pieces_of
from ingest.ocr.picture.strokes import darkest_paper

_FARTHEST = 4.0
"""In letters' heights, how far below its line a row of dashes ends."""
_SHORTEST, _LONGEST, _THICKEST = 0.35, 3.0, 0.25
"""Of a letter's height, the size of a dash."""
_SPECK = 0.2
"""Of a letter's height: what is smaller is dust."""
_LEAST, _LEVEL = 4, 0.35
"""So many dashes, at one height but for this much of a letter's, are a row."""
_MOST_SHOWN = 12
_SURE = 0.9


def missed_dashes(gray: Picture, lines: Sequence[Line], letter: float) -> list[Line]:
    """The rows of dashes that stand alone below a line with a colon at its end, each as one word."""
    words = list(chain.from_iterable(lines))
    found = (_below(gray, line, words, letter) for line in lines if line and line[-1].text.endswith(":"))
    return [row for row in found if row]


def _below(gray: Picture, line: Line, words: Sequence[Word], letter: float) -> Line:
    last = line[-1].box
    until = min((word.box.top for word in words if word.box.top > last.bottom), default=1.0)
    _, top, right, bottom = pixels(Box(0.0, last.bottom, 1.0, until), gray.shape)
    bottom = min(bottom - 1, top + round(_FARTHEST * letter))
    if bottom - top < letter:
        return ()
    ink = gray[top:bottom] < darkest_paper(gray)
    margin = round(letter)
    ink[:, :margin] = ink[:, right - margin :] = False
    dashes = np.array(list(_dashes(ink, letter)))
    if not dashes.size:
        return ()
    (x, y), (far, low) = dashes[:, :2].min(axis=0), (dashes[:, :2] + dashes[:, 2:]).max(axis=0)
    box = fractions(int(x), top + int(y), int(far), top + int(low), gray.shape)
    return (Word("–" * min(len(dashes), _MOST_SHOWN), box, _SURE),)


def _dashes(ink: np.ndarray, letter: float) -> Iterator[tuple[int, int, int, int]]:
    """The dashes of a strip in which nothing else stands."""
    rows = pieces_of(ink.view(np.uint8)).rows[1:, :4]
    rows = rows[np.maximum(rows[:, 2], rows[:, 3]) > _SPECK * letter]
    is_dash = (
        (rows[:, 2] >= _SHORTEST * letter)
        & (rows[:, 2] <= _LONGEST * letter)
        & (rows[:, 3] <= _THICKEST * letter)
    )
    if len(rows) < _LEAST or not is_dash.all() or np.ptp(rows[:, 1]) > _LEVEL * letter:
        return
    yield from (tuple(row) for row in rows.tolist())
