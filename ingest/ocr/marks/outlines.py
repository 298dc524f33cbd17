"""Tick boxes as single pieces of ink: four sides around bare paper, slanted or overrun by a cross.

All measures are pixels of a picture whose text is of one height: see `ingest.ocr.picture.paper.scaled`.
"""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from ingest.ocr.picture.paper import Picture
from ingest.ocr.picture.pieces import pieces_of

INK = 140
"""What is darker is surely ink, and no blur that joins a box to its word."""
_SMALLEST, _LARGEST = 11, 40
_UNLIKE = 0.18
"""By how much of its width a box may be higher or lower than wide: two sides may slant."""
_BAND = 0.22
"""Of the box: so far in from its edge a side may run."""
_LEAST_COVERED, _MEAN_COVERED = 0.85, 0.93
"""Of each side, and of all: letters are round, or open on one side."""
_LEAST_ENCLOSED = 0.12
"""Of the box: bare paper that its sides, and the cross, enclose."""

_REACHES, _FILLED, _LEAST_INSIDE = 0.85, 0.85, 0.06
"""Of a frame: how far its one piece reaches, how much a pen covers that filled it, what it encloses else."""
_MOST_STACKED, _STACK_CORNER, _STACK_LINE = 4, 3, 1
"""Boxes of lines set closely touch one another: so many; and in pixels their corners and half a line."""
_RULING = 60
"""No box is so wide: what is drawn on so long is a table's ruling or a filled cell."""
_RULING_DOWN = 110
"""So long down: boxes may stand upon one another."""

Mask = npt.NDArray[np.bool_]
Frame = tuple[int, int, int, int]
"""Left, top, right, bottom; the last two lie just outside."""


def find_outlines(level: Picture) -> list[tuple[Frame, float]]:
    """The pieces that are boxes, each with the share of its worst side that is drawn."""
    ink = _without_rulings(level < INK)
    pieces = pieces_of(ink.view(np.uint8))
    left, top, wide, high, _ = pieces.rows.T
    fits = (
        (np.minimum(wide, high) >= _SMALLEST)
        & (np.maximum(wide, high) <= _LARGEST)
        & (abs(high - wide) <= _UNLIKE * wide)
    )
    found = []
    for number in np.flatnonzero(fits):
        x, y, w, h = int(left[number]), int(top[number]), int(wide[number]), int(high[number])
        drawn = _drawn_as_box(pieces.labels[y : y + h, x : x + w] == number, ink[y : y + h, x : x + w])
        if drawn:
            found.append(((x, y, x + w, y + h), drawn))
    for number in np.flatnonzero((wide >= _SMALLEST) & (wide <= _LARGEST)):
        x, y, w, h = int(left[number]), int(top[number]), int(wide[number]), int(high[number])
        count = round(h / w)
        if 1 < count <= _MOST_STACKED and abs(h - count * w) <= _UNLIKE * h:
            piece = pieces.labels[y : y + h, x : x + w] == number
            found += [
                ((x, y + above, x + w, y + below), drawn)
                for above, below, drawn in _stacked(piece, ink[y : y + h, x : x + w], count)
            ]
    return found


def _drawn_as_box(piece: Mask, ink: Mask) -> float:
    """The share of its worst side that is drawn; 0 for what is no box."""
    sides = list(_covered(piece))
    is_drawn = min(sides) >= _LEAST_COVERED and sum(sides) >= 4 * _MEAN_COVERED
    return min(sides) if is_drawn and _enclosed(ink) >= _LEAST_ENCLOSED else 0.0


def _stacked(piece: Mask, ink: Mask, count: int) -> list[tuple[int, int, float]]:
    """The boxes of a piece that is so many of them, each on the one below: above, below, how well drawn.

    None where a corner of the whole is bare: a „B” is round there.
    """
    corners = (
        part
        for rows in (piece[:_STACK_CORNER], piece[-_STACK_CORNER:])
        for part in (rows[:, :_STACK_CORNER], rows[:, -_STACK_CORNER:])
    )
    if not all(map(np.any, corners)):
        return []
    high = piece.shape[0]
    cuts = [round(number * high / count) for number in range(count + 1)]
    found = []
    for start, end in pairwise(cuts):
        # The line between two is a side of both.
        above, below = max(0, start - _STACK_LINE), min(high, end + _STACK_LINE)
        drawn = _drawn_as_box(piece[above:below], ink[above:below])
        found.append((above, below, drawn))
    return found if all(drawn for *_, drawn in found) else []


def _without_rulings(ink: Mask) -> Mask:
    """The ink without long lines and dark areas, which boxes that stand close to them touch."""
    flat = ink.ravel()
    long = in_long_runs(flat, 1)
    np.logical_or(long, in_long_runs(flat, ink.shape[1], _RULING_DOWN), out=long)
    return np.asarray((flat & ~long).reshape(ink.shape))


def in_long_runs(flat: Mask, step: int, least: int = _RULING) -> Mask:
    """Which spots belong to a run of so many and more that lie so many places apart.

    >>> row = np.array([1] * 70 + [0] + [1] * 50, np.bool_)
    >>> int(in_long_runs(row, 1).sum())
    70
    """
    lengths = [length for length in (2, 4, 8, 16, 32, 64) if length < least]
    runs, long = flat, 1
    for length in (*lengths, least):
        runs = runs[: (long - length) * step] & runs[(length - long) * step :]
        long = length
    spread, wide = runs, 1
    for length in (*lengths, least):
        further = np.zeros(spread.size + (length - wide) * step, np.bool_)
        further[: spread.size] = spread
        further[(length - wide) * step :] |= spread
        spread, wide = further, length
    return spread


def is_box(level: Picture, frame: Frame) -> bool:
    """Whether one piece of ink reaches from side to side of a frame, and encloses paper or fills all of it.

    Two letters side by side do not, nor does a letter that is open on one side.

    >>> box = np.full((30, 30), 255, np.uint8)
    >>> box[5:25, 5:25] = 0
    >>> box[8:22, 8:22] = 255
    >>> two = box.copy()
    >>> two[:, 12:18] = 255
    >>> is_box(box, (5, 5, 25, 25)), is_box(two, (5, 5, 25, 25))
    (True, False)
    """
    left, top, right, bottom = frame
    crop = level[top:bottom, left:right]
    ink = crop < (int(crop.min()) + 255) // 2
    least = _REACHES * np.array([right - left, bottom - top])
    is_one = any(bool((row[2:4] >= least).all()) for row in pieces_of(ink.view(np.uint8)).rows[1:])
    return is_one and (float(ink.mean()) >= _FILLED or _enclosed(ink) >= _LEAST_INSIDE)


def _covered(piece: Mask) -> Iterator[float]:
    """Of each side, how much is drawn in the band along it."""
    down, across = (max(2, round(_BAND * length)) for length in piece.shape)
    yield float(piece[:down].any(axis=0).mean())
    yield float(piece[-down:].any(axis=0).mean())
    yield float(piece[:, :across].any(axis=1).mean())
    yield float(piece[:, -across:].any(axis=1).mean())


def _enclosed(ink: Mask) -> float:
    """How much of a box is bare paper that ink parts from what lies around."""
    around = np.pad(~ink, 1, constant_values=True)
    bare = pieces_of(around.view(np.uint8))
    inner = bare.labels != bare.labels[0, 0]
    return float((inner & around).mean())
