"""Dashes behind a colon, or in rows below one: the engine drops them, and they say „none”."""

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
_NEAR, _BROADEST = 3.0, 12.0
"""In letters' heights, how far behind its colon a dash begins, and how long it is at most."""
_HIGH, _LOW = 0.35, 0.75
"""Of a line's height, from its top: between these runs a dash, and below a line to write on."""
_UPRIGHT = 0.8
"""Of a line's height: what is taller and thin is the wall of a cell."""


def missed_dashes(gray: Picture, lines: Sequence[Line], letter: float, whole: Picture) -> list[Line]:
    """The dashes that stand alone behind a line with a colon at its end, or in a row below, each as one word.

    `whole` is the page with its rulings, for a long dash is taken for one.
    """
    words = list(chain.from_iterable(lines))
    asking = [line for line in lines if line and line[-1].text.endswith(":")]
    found = (_behind(whole, line, words, letter) or _below(gray, line, words, letter) for line in asking)
    return [row for row in found if row]


def _behind(gray: Picture, line: Line, words: Sequence[Word], letter: float) -> Line:
    """A dash, or a few, on the line itself, and nothing else up to the next word or wall."""
    last = line[-1].box
    level = (word.box.left for word in words if word.box.top < last.bottom and word.box.bottom > last.top)
    until = min((left for left in level if left >= last.right), default=1.0)
    left, top, right, bottom = pixels(Box(last.right, last.top, until, last.bottom), gray.shape)
    ink = gray[top:bottom, left + 2 : right - 2] < darkest_paper(gray)
    if min(ink.shape) < _THICKEST * letter:
        return ()
    rows = pieces_of(ink.view(np.uint8)).rows[1:, :4]
    walls = rows[(rows[:, 3] >= _UPRIGHT * ink.shape[0]) & (rows[:, 2] <= _THICKEST * letter)]
    rows = rows[rows[:, 0] < walls[:, 0].min(initial=ink.shape[1])]
    rows = rows[np.maximum(rows[:, 2], rows[:, 3]) > _SPECK * letter]
    middles = rows[:, 1] + rows[:, 3] / 2
    are_dashes = (
        (rows[:, 2] >= _SHORTEST * letter)
        & (rows[:, 2] <= _BROADEST * letter)
        & (rows[:, 3] <= _THICKEST * letter)
        & (middles >= _HIGH * ink.shape[0])
        & (middles <= _LOW * ink.shape[0])
    )
    if not len(rows) or not are_dashes.all() or rows[:, 0].min() > _NEAR * letter:
        return ()
    x, y, far, low = rows[:, 0].min(), rows[:, 1].min(), rows[:, 0] + rows[:, 2], rows[:, 1] + rows[:, 3]
    place = (left + 2 + int(x), top + int(y), left + 2 + int(far.max()), top + int(low.max()))
    return (Word("–" * min(len(rows), _MOST_SHOWN), fractions(*place, gray.shape), _SURE),)


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
