"""Combs: rows of fields that take one figure or letter each, read as the one word that stands in them.

The engine sees the walls between the fields as letters, and reads little of what stands alone; the signs
set side by side without walls it reads well.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from stdnum.pl import nip

from domain.document import Box, Word
from ingest.ocr.engine import read_strips
from ingest.ocr.lines import DOUBTFUL
from ingest.ocr.picture.paper import Picture, fractions, pixels

_PAPER, _INK = 0.9, 0.65
"""Of the paper's brightness: how bright it is at least, and ink at most."""
_WALL_DRAWN, _NEXT_FIELD = 0.75, (0.55, 1.9)
"""Of a field's height, so much of a wall is seen; and in fields, where the next one's outer wall is."""
_NARROWEST, _WIDEST, _LOWEST, _HIGHEST = 0.8, 6.3, 1.1, 5.2
"""Of a field, in letters' heights; so are all sizes below of which nothing else is said."""
_LEAST_BARE = 0.4
"""Of a field, that much is paper."""
_ALIKE, _LEVEL = 0.2, 0.25
"""By how much of its width or height a field may differ from its neighbour, and how far lie off its line."""
_WALL, _GAP = 0.6, 1.3
"""How thick a wall is at most; and, in fields, a gap between two groups of them."""
_FEWEST, _LEAST_FILLED = 5, 0.6
"""Fields of a comb; and how many of them hold a sign."""
_WITHIN_WALL = 3
"""Pixels: so far the walls' blur reaches into a field."""
_LEAST_SIGN, _BROADEST_SIGN = 0.45, 2.1
_PARTED, _MOST_PARTED = 2, 0.25
"""Pixels between two signs; and of the signs, how many may seem to be two, as broken ones do."""
_SPECK = 6
"""Pixels of a piece that is no part of a sign."""
_APART, _FARTHER_APART, _MARGIN = 0.35, 0.63, 0.9
"""How far the signs are set apart, for the two times that they are read; and what lies around them."""
_TOLD_TWICE, _UNREAD = 0.9, 0.3
_STEP = 2
_NIP_LENGTH = 10

Field = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""


@dataclass(frozen=True, slots=True)
class Comb:
    """A row of fields, from left to right, most of which hold a sign."""

    box: Box
    fields: tuple[Box, ...]
    signs: tuple[Picture, ...]
    """What stands in the fields that are not bare."""
    letter: float
    """How high letters of the page are, in pixels."""
    is_whole: bool = True
    """Whether no further field, whose walls have gaps, stands beside it."""


def find_combs(gray: Picture, letter: float) -> list[Comb]:
    """The combs on an upright page, but for those that nobody filled in; `letter`: how high letters are."""
    paper = float(np.median(gray[::8, ::8]))
    rows = [row for row in _rows(_fields(gray, _PAPER * paper, letter), letter) if len(row) >= _FEWEST]
    found = []
    for row in rows:
        signs = [sign for field in row if (sign := _sign(gray, field, _INK * paper, letter)) is not None]
        are_enough = len(signs) >= _LEAST_FILLED * len(row)
        if are_enough and _are_single(signs, _INK * paper, letter) and not _is_table(row, rows, letter):
            left, top, right, bottom = zip(*row, strict=True)
            frame = fractions(min(left), min(top), max(right), max(bottom), gray.shape)
            fields = tuple(fractions(*field, gray.shape) for field in row)
            is_whole = not _goes_on(gray, row, _PAPER * paper)
            found.append(Comb(frame, fields, tuple(signs), letter, is_whole))
    return found


def without_combs(picture: Picture, combs: Iterable[Comb], around: float = 0.0) -> Picture:
    """The page with what stands in combs taken off; with so many pixels `around`, their outer walls, too."""
    bare = picture.copy()
    paper = int(np.median(picture[::8, ::8]))
    # Without the outer walls not even their blur, for they may be rulings; nor the lines above and below.
    beside = round(around) or -_WITHIN_WALL
    for comb in combs:
        fields = [pixels(field, picture.shape) for field in comb.fields]
        fields[0] = (max(0, fields[0][0] - beside), *fields[0][1:])
        fields[-1] = (*fields[-1][:2], fields[-1][2] + beside, fields[-1][3])
        for field, after in zip(fields, [*fields[1:], fields[-1]], strict=True):
            right = max(field[2], after[0])
            bare[field[1] + _WITHIN_WALL : field[3] - _WITHIN_WALL, field[0] : right] = paper
    return bare


def walls_of(letter: float) -> float:
    """How thick a comb's walls are at most, in pixels."""
    return _WALL * letter


def read_combs(combs: Iterable[Comb], dpi: int, tessdata: Path) -> list[Word]:
    """Each comb as one word: sure where it was read alike twice, a doubtful box where not sign by sign."""
    return [_read(comb, dpi, tessdata) for comb in combs]


def _fields(gray: Picture, paper: float, letter: float) -> list[Field]:
    """The pieces of paper with a wall all around that are of a comb's field's size."""
    import cv2

    # Walls made broader, so that none is lost where every second pixel is looked at.
    dark = cv2.erode(gray, np.ones((3, 3), np.uint8))[::_STEP, ::_STEP]
    bare = (dark >= paper).view(np.uint8)
    _, _, rows, _ = cv2.connectedComponentsWithStats(np.ascontiguousarray(bare), connectivity=4)
    left, top, wide, high = rows[1:, :4].astype(np.int64).T * _STEP
    area = rows[1:, 4].astype(np.int64) * _STEP**2
    fits = (
        (wide >= _NARROWEST * letter)
        & (wide <= _WIDEST * letter)
        & (high >= _LOWEST * letter)
        & (high <= _HIGHEST * letter)
        & (area >= _LEAST_BARE * wide * high)
    )
    found = np.stack([left, top, left + wide, top + high], axis=1)[fits]
    return [(int(a), int(b), int(c), int(d)) for a, b, c, d in found]


def _rows(fields: Sequence[Field], letter: float) -> Iterator[tuple[Field, ...]]:
    """Fields alike that stand side by side at one height, with no wider gap than a dash takes."""
    open_rows: list[list[Field]] = []
    for field in sorted(fields):
        row = next((row for row in open_rows if _follows(row[-1], field, _WALL * letter)), None)
        if row is None:
            open_rows.append([field])
        else:
            row.append(field)
    yield from map(tuple, open_rows)


def _follows(before: Field, field: Field, wall: float) -> bool:
    wide, high = before[2] - before[0], before[3] - before[1]
    gap = field[0] - before[2]
    return (
        0 <= gap <= max(wall, _GAP * wide)
        and abs(field[2] - field[0] - wide) <= _ALIKE * wide
        and abs(field[3] - field[1] - high) <= _ALIKE * high
        and abs(field[1] - before[1]) <= _LEVEL * high
    )


def _goes_on(gray: Picture, row: Sequence[Field], paper: float) -> bool:
    """Whether one more wall as high as the fields stands where the next field would end, on either side."""
    wide = row[0][2] - row[0][0]
    near, far = (round(part * wide) for part in _NEXT_FIELD)
    (left, top, _, bottom), (_, high, right, low) = row[0], row[-1]
    sides = (
        gray[top:bottom, max(0, left - far) : max(0, left - near)],
        gray[high:low, right + near : right + far],
    )
    return any(bool(((side < paper).mean(axis=0) >= _WALL_DRAWN).any()) for side in sides if side.size)


def _is_table(row: Sequence[Field], rows: Iterable[Sequence[Field]], letter: float) -> bool:
    """Whether two more rows with the same columns stand right above or below: figures of a table."""
    wall = _WALL * letter
    left, right, high = row[0][0], row[-1][2], row[0][3] - row[0][1]
    alike = [
        other
        for other in rows
        if len(other) == len(row)
        and abs(other[0][0] - left) <= wall
        and abs(other[-1][2] - right) <= wall
        and abs(other[0][1] - row[0][1]) <= 2 * (high + wall)
    ]
    return len(alike) > 2


def _sign(gray: Picture, field: Field, darkest: float, letter: float) -> Picture | None:
    """What stands in a field, cut close on its sides; None where nothing does."""
    import cv2

    left, top, right, bottom = field
    inside = gray[top + _WITHIN_WALL : bottom - _WITHIN_WALL, left + _WITHIN_WALL : right - _WITHIN_WALL]
    ink = (inside < darkest).view(np.uint8)
    _, _, rows, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    pieces = rows[1:][rows[1:, 4] >= _SPECK]
    if not len(pieces):
        return None
    first, last = int(pieces[:, 0].min()), int((pieces[:, 0] + pieces[:, 2]).max())
    upper, lower = int(pieces[:, 1].min()), int((pieces[:, 1] + pieces[:, 3]).max())
    if lower - upper < _LEAST_SIGN * letter:
        return None
    return np.asarray(inside[:, max(0, first - 1) : last + 1])


def _are_single(signs: Sequence[Picture], darkest: float, letter: float) -> bool:
    """Whether hardly any field holds more than one sign."""
    return all(sign.shape[1] <= _BROADEST_SIGN * letter for sign in signs) and (
        sum(_is_parted(sign, darkest) for sign in signs) <= _MOST_PARTED * len(signs)
    )


def _is_parted(sign: Picture, darkest: float) -> bool:
    """Whether bare paper from top to bottom parts what stands in a field."""
    inked = np.flatnonzero((sign < darkest).any(axis=0))
    return bool((np.diff(inked) > _PARTED).any())


def _read(comb: Comb, dpi: int, tessdata: Path) -> Word:
    told = [_line(comb, apart, dpi, tessdata) for apart in (_APART, _FARTHER_APART)]
    whole = [(text, sure) for text, sure in told if len(text) == len(comb.signs)]
    if not whole or len({text for text, _ in whole}) > 1:
        return Word(DOUBTFUL, comb.box, _UNREAD)
    text, sure = max(whole, key=lambda one: one[1])
    if not (comb.is_whole or is_nip(text)):
        return Word(DOUBTFUL, comb.box, _UNREAD)
    return Word(text, comb.box, max(sure, _TOLD_TWICE) if len(whole) > 1 else sure)


def is_nip(text: str) -> bool:
    """Whether a number needs no further figure: a NIP, and none of the court's register."""
    return len(text) == _NIP_LENGTH and not text.startswith("000") and bool(nip.is_valid(text))


def _line(comb: Comb, apart: float, dpi: int, tessdata: Path) -> tuple[str, float]:
    """What the engine reads where the signs stand side by side, and how sure it is of the least sure word."""
    picture = _side_by_side(comb.signs, round(apart * comb.letter), round(_MARGIN * comb.letter))
    strip = (0, 0, picture.shape[1], picture.shape[0])
    words = [word for line in read_strips(picture, [strip], dpi, tessdata) for word in line]
    text = "".join(filter(str.isalnum, "".join(word.text for word in words)))
    return text, min((word.confidence for word in words), default=0.0)


def _side_by_side(signs: Sequence[Picture], apart: int, margin: int) -> Picture:
    """The signs on one line, as far apart as letters of a word are."""
    high = max(sign.shape[0] for sign in signs)
    wide = sum(sign.shape[1] for sign in signs) + apart * (len(signs) - 1)
    line: npt.NDArray[np.uint8] = np.full(
        (high + 2 * margin, wide + 2 * margin), int(np.percentile(signs[0], 90)), np.uint8
    )
    at = margin
    for sign in signs:
        line[margin : margin + sign.shape[0], at : at + sign.shape[1]] = sign
        at += sign.shape[1] + apart
    return line
