"""Combs: rows of fields that take one figure or letter each, read as the one word that stands in them.

The engine sees the walls between the fields as letters, and reads little of what stands alone; the signs
set side by side without walls it reads well.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from domain.document import Word
from ingest.ocr.engine import Line, read_strips
from ingest.ocr.lines import DOUBTFUL
from ingest.ocr.picture.paper import TEXT, Picture, fractions

_PAPER, _INK = 215, 160
_NARROWEST, _WIDEST = 0.7 * TEXT, 5.5 * TEXT
_LOWEST, _HIGHEST = 1.0 * TEXT, 4.5 * TEXT
_LEAST_BARE = 0.4
"""Of a field, that much is paper."""
_ALIKE, _LEVEL = 0.2, 0.25
"""By how much of its width or height a field may differ from its neighbour, and how far lie off its line."""
_WALL, _GAP = 0.5 * TEXT, 1.3
"""How thick a wall is at most; and, in fields, a gap between two groups of them."""
_FEWEST, _LEAST_FILLED = 5, 0.6
"""Fields of a comb; and how many of them hold a sign."""
_WITHIN_WALL = 3
"""Pixels: so far the walls' blur reaches into a field."""
_LEAST_SIGN, _BROADEST_SIGN = 0.4 * TEXT, 1.8 * TEXT
_PARTED, _MOST_PARTED = 2, 0.25
"""Pixels between two signs; and of the signs, how many may seem to be two, as broken ones do."""
_SPECK = 6
"""Pixels of a piece that is no part of a sign."""
_APART, _FARTHER_APART = 0.3, 0.55
"""In letters' heights, how far the signs are set apart for the two times that they are read."""
_MARGIN = 0.8
_TOLD_TWICE = 0.9
_DPI = 230
"""At which letters are as high as `TEXT`."""

_STEP = 2

Field = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels of the page as it is laid out."""


@dataclass(frozen=True, slots=True)
class Comb:
    """A row of fields, from left to right, at least half of which hold a sign."""

    fields: tuple[Field, ...]
    signs: tuple[Picture | None, ...]
    """What stands in each."""

    @property
    def frame(self) -> Field:
        """All of it."""
        left, top, right, bottom = zip(*self.fields, strict=True)
        return min(left), min(top), max(right), max(bottom)


def find_combs(level: Picture) -> list[Comb]:
    """The combs on a page that was laid out, but for those that nobody filled in."""
    rows = [row for row in _rows(_fields(level)) if len(row) >= _FEWEST]
    combs = (
        Comb(row, tuple(_sign(level, field) for field in row)) for row in rows if not _is_table(row, rows)
    )
    return [comb for comb in combs if _is_filled(comb)]


def without_combs(level: Picture, combs: Iterable[Comb]) -> Picture:
    """The page with walls and signs of combs taken off; the lines around them stay."""
    bare = level.copy()
    for comb in combs:
        left, top, right, bottom = comb.frame
        bare[top:bottom, left:right] = 255
    return bare


def with_combs(
    pieces: Iterable[Line], combs: Sequence[Comb], shape: tuple[int, ...], tessdata: Path
) -> list[Line]:
    """The lines with each comb as one word, in place of what was read there."""
    words = [_read(comb, shape, tessdata) for comb in combs]
    kept = (tuple(one for one in piece if not _is_in_one(one, words)) for piece in pieces)
    return [*filter(None, kept), *((word,) for word in words)]


def _is_in_one(word: Word, combs: Iterable[Word]) -> bool:
    across, down = (word.box.left + word.box.right) / 2, (word.box.top + word.box.bottom) / 2
    return any(
        comb.box.left <= across <= comb.box.right and comb.box.top <= down <= comb.box.bottom
        for comb in combs
    )


def _fields(level: Picture) -> list[Field]:
    """The pieces of paper with a wall all around that are of a comb's field's size."""
    import cv2

    # Walls made broader, so that none is lost where every second pixel is looked at.
    dark = cv2.erode(level, np.ones((3, 3), np.uint8))[::_STEP, ::_STEP]
    bare = (dark >= _PAPER).view(np.uint8)
    _, _, rows, _ = cv2.connectedComponentsWithStats(np.ascontiguousarray(bare), connectivity=4)
    left, top, wide, high = rows[1:, :4].astype(np.int64).T * _STEP
    area = rows[1:, 4].astype(np.int64) * _STEP**2
    fits = (
        (wide >= _NARROWEST)
        & (wide <= _WIDEST)
        & (high >= _LOWEST)
        & (high <= _HIGHEST)
        & (area >= _LEAST_BARE * wide * high)
    )
    found = np.stack([left, top, left + wide, top + high], axis=1)[fits]
    return [(int(a), int(b), int(c), int(d)) for a, b, c, d in found]


def _rows(fields: Sequence[Field]) -> Iterator[tuple[Field, ...]]:
    """Fields alike that stand side by side at one height, with no wider gap than a dash takes."""
    open_rows: list[list[Field]] = []
    for field in sorted(fields):
        row = next((row for row in open_rows if _follows(row[-1], field)), None)
        if row is None:
            open_rows.append([field])
        else:
            row.append(field)
    yield from map(tuple, open_rows)


def _follows(before: Field, field: Field) -> bool:
    wide, high = before[2] - before[0], before[3] - before[1]
    gap = field[0] - before[2]
    return (
        0 <= gap <= max(_WALL, _GAP * wide)
        and abs(field[2] - field[0] - wide) <= _ALIKE * wide
        and abs(field[3] - field[1] - high) <= _ALIKE * high
        and abs(field[1] - before[1]) <= _LEVEL * high
    )


def _is_table(row: Sequence[Field], rows: Iterable[Sequence[Field]]) -> bool:
    """Whether two more rows with the same columns stand right above or below: figures of a table."""
    left, right, high = row[0][0], row[-1][2], row[0][3] - row[0][1]
    alike = [
        other
        for other in rows
        if len(other) == len(row)
        and abs(other[0][0] - left) <= _WALL
        and abs(other[-1][2] - right) <= _WALL
        and abs(other[0][1] - row[0][1]) <= 2 * (high + _WALL)
    ]
    return len(alike) > 2


def _sign(level: Picture, field: Field) -> Picture | None:
    """What stands in a field, cut close on its sides; None where nothing does."""
    import cv2

    left, top, right, bottom = field
    inside = level[top + _WITHIN_WALL : bottom - _WITHIN_WALL, left + _WITHIN_WALL : right - _WITHIN_WALL]
    ink = (inside < _INK).view(np.uint8)
    _, _, rows, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    pieces = rows[1:][rows[1:, 4] >= _SPECK]
    if not len(pieces):
        return None
    first, last = int(pieces[:, 0].min()), int((pieces[:, 0] + pieces[:, 2]).max())
    upper, lower = int(pieces[:, 1].min()), int((pieces[:, 1] + pieces[:, 3]).max())
    if lower - upper < _LEAST_SIGN:
        return None
    return np.asarray(inside[:, max(0, first - 1) : last + 1])


def _is_filled(comb: Comb) -> bool:
    """Whether most fields hold a sign, and hardly any more than one."""
    signs = [sign for sign in comb.signs if sign is not None]
    return (
        len(signs) >= _LEAST_FILLED * len(comb.fields)
        and all(sign.shape[1] <= _BROADEST_SIGN for sign in signs)
        and sum(map(_is_parted, signs)) <= _MOST_PARTED * len(signs)
    )


def _is_parted(sign: Picture) -> bool:
    """Whether bare paper from top to bottom parts what stands in a field."""
    inked = np.flatnonzero((sign < _INK).any(axis=0))
    return bool((np.diff(inked) > _PARTED).any())


def _read(comb: Comb, shape: tuple[int, ...], tessdata: Path) -> Word:
    """The comb as one word: sure where it was read alike twice, a doubtful box where not sign by sign."""
    told = [_line(comb, apart, tessdata) for apart in (_APART, _FARTHER_APART)]
    count = sum(sign is not None for sign in comb.signs)
    whole = [(text, sure) for text, sure in told if len(text) == count]
    box = fractions(*comb.frame, shape)
    if not whole or len({text for text, _ in whole}) > 1:
        return Word(DOUBTFUL, box, 0.3)
    text, sure = max(whole, key=lambda one: one[1])
    return Word(text, box, max(sure, _TOLD_TWICE) if len(whole) > 1 else sure)


def _line(comb: Comb, apart: float, tessdata: Path) -> tuple[str, float]:
    """What the engine reads where the signs stand side by side, and how sure it is of the least sure word."""
    picture = _side_by_side([sign for sign in comb.signs if sign is not None], round(apart * TEXT))
    strip = (0, 0, picture.shape[1], picture.shape[0])
    words = [word for line in read_strips(picture, [strip], _DPI, tessdata) for word in line]
    text = "".join(filter(str.isalnum, "".join(word.text for word in words)))
    return text, min((word.confidence for word in words), default=0.0)


def _side_by_side(signs: Sequence[Picture], apart: int) -> Picture:
    """The signs on one line, as far apart as letters of a word are."""
    high = max(sign.shape[0] for sign in signs)
    margin = round(_MARGIN * TEXT)
    wide = sum(sign.shape[1] for sign in signs) + apart * (len(signs) - 1)
    line: npt.NDArray[np.uint8] = np.full((high + 2 * margin, wide + 2 * margin), 255, np.uint8)
    at = margin
    for sign in signs:
        line[margin : margin + sign.shape[0], at : at + sign.shape[1]] = sign
        at += sign.shape[1] + apart
    return line
