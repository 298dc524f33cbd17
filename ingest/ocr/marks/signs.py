"""Signs before a question's options that only together tell which is chosen: „● tak ○ nie”, „□ tak ■ nie”.

An engine reads them as letters or glues them to their words („etak”, „mnie”), and a full one alone may be the
bullet of a list. Where every option has one, and all are hollow but one, that one is the answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from domain.document import Word
from ingest.ocr.marks.options import option_named, options_of
from ingest.ocr.marks.ticks import BOXES, EMPTY, TICKED
from ingest.ocr.picture.paper import Picture, fractions, pixels
from ingest.ocr.picture.pieces import pieces_of

_INK = 150
_BEFORE, _AROUND = 1.9, 0.3
"""Of an option's height: how far before its word its sign begins, and how far it goes beyond it."""
_LEAST, _MOST, _GAP = 0.4, 1.9, 0.1
"""Of an option's height: how large a sign is, and the paper between it and the word."""
_LONGEST_SIGN, _LETTERS, _JOINED_LETTERS = 2, 2, 1.5
"""Signs that a sign was read as; pieces of ink that a word has at least; and in its heights, how broad the
only one is whose letters touch: „Tak”."""
_HOLLOW, _HOLE, _FULL = 0.08, 0.24, 0.25
"""What is ink of a sign's middle, hollow or full; and what of it all it encloses."""
_SMALLEST_PART = 8
"""Pixels: nothing smaller holds a sign and its word."""
_ALIKE = 0.3
"""By how much of their size a hollow sign and another differ."""
_SURE = 0.85

Frame = tuple[int, int, int, int]
_Ink = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Sign:
    frame: Frame
    middle: float
    """How much of its middle is ink."""
    hole: float
    """What of its frame it encloses."""

    @property
    def is_hollow(self) -> bool:
        return self.middle <= _HOLLOW and self.hole >= _HOLE


def with_signs_told(line: Sequence[Word], level: Picture) -> list[Word]:
    """The line, the signs before its options as boxes where one of them is full and all others are hollow."""
    options = options_of(line, is_loose=True)
    told = {line[at - 1].text for at in options if at and line[at - 1].text in BOXES}
    if len(options) < _LETTERS or (len(told) > 1 and "▨" not in told):
        return list(line)
    signs = [_sign_before(line, at, level) for at in options]
    found = [sign for sign in signs if sign is not None]
    full = [sign for sign in found if not sign.is_hollow and sign.middle >= _FULL]
    hollow = [sign for sign in found if sign.is_hollow]
    if len(found) < len(options) or len(full) != 1 or len(hollow) != len(options) - 1:
        return list(line)
    if not all(_are_alike(full[0].frame, sign.frame) for sign in hollow):
        return list(line)
    return _replaced(line, dict(zip(options, found, strict=True)), level)


def _replaced(line: Sequence[Word], signs: dict[int, _Sign], level: Picture) -> list[Word]:
    words: list[Word] = []
    for at, word in enumerate(line):
        if at in signs:
            sign = signs[at]
            box = fractions(*sign.frame, level.shape)
            words.append(Word(EMPTY if sign.is_hollow else TICKED, box, _SURE))
            own = word.text[len(word.text) - len(option_named(word)) :]
            words.append(replace(word, text=own, box=replace(word.box, left=max(word.box.left, box.right))))
        elif not (at + 1 in signs and _may_be_sign(line, at + 1)):
            words.append(word)
    return words


def _may_be_sign(line: Sequence[Word], at: int) -> bool:
    """Whether the word before an option is what its sign was read as."""
    before, option = line[at - 1], line[at]
    is_near = option.box.left - before.box.right < (option.box.bottom - option.box.top)
    return before.text in BOXES or (len(before.text) <= _LONGEST_SIGN and is_near)


def _sign_before(line: Sequence[Word], at: int, level: Picture) -> _Sign | None:
    """What stands before an option's letters, apart from them; None where that is not one sign."""
    left, top, right, bottom = pixels(line[at].box, level.shape)
    high = bottom - top
    first = left - round(_BEFORE * high)
    ends = [pixels(word.box, level.shape)[2] for word in line[:at]]
    if ends and not _may_be_sign(line, at):
        first = max(first, max(ends) + 1)
    elif len(ends) > 1:
        first = max(first, max(ends[:-1]) + 1)
    first, over = max(0, first), max(0, top - round(_AROUND * high))
    ink = level[over : bottom + round(_AROUND * high), first:right] < _INK
    if min(ink.shape) < _SMALLEST_PART:
        return None
    pieces = _side_by_side(ink, high)
    are_joined = len(pieces) == _LETTERS and pieces[1][2] >= _JOINED_LETTERS * high
    if len(pieces) <= _LETTERS and not are_joined:
        return None
    x, y, wide, tall = pieces[0]
    is_apart = pieces[1][0] - (x + wide) >= max(2, round(_GAP * high))
    if not is_apart or not (_LEAST * high <= min(wide, tall) and max(wide, tall) <= _MOST * high):
        return None
    return _measured(
        ink[y : y + tall, x : x + wide], (first + x, over + y, first + x + wide, over + y + tall)
    )


def _side_by_side(ink: _Ink, high: int) -> list[Frame]:
    """Left, top, width and height of pieces of ink, those one above the other as one; rulings left out."""
    lowest = _LEAST * high / 2
    rows = [
        row[:4] for row in pieces_of(ink.view(np.uint8)).rows[1:].tolist() if lowest <= row[3] < len(ink) - 1
    ]
    merged: list[Frame] = []
    for x, y, wide, tall in sorted(rows):
        if merged and x < merged[-1][0] + merged[-1][2]:
            left, top, broad, deep = merged[-1]
            right, foot = max(left + broad, x + wide), max(top + deep, y + tall)
            merged[-1] = (left, min(top, y), right - left, foot - min(top, y))
        else:
            merged.append((x, y, wide, tall))
    return merged


def _measured(ink: _Ink, frame: Frame) -> _Sign:
    import cv2

    tall, wide = ink.shape
    middle = ink[round(0.3 * tall) : max(1, round(0.7 * tall)), round(0.3 * wide) : max(1, round(0.7 * wide))]
    paper = (~np.pad(ink, 1)).view(np.uint8)
    # Thin lines meet at corners alone, through which paper must not leak.
    count, labels, rows, _ = cv2.connectedComponentsWithStats(paper, connectivity=4)
    around = int(labels[0, 0])
    inside = [int(rows[number][4]) for number in range(1, count) if number != around]
    return _Sign(frame, float(middle.mean()), max(inside, default=0) / (tall * wide))


def _are_alike(full: Frame, hollow: Frame) -> bool:
    """Whether both are of one size; a pen may go beyond the full one."""
    sizes = [(one[2] - one[0], one[3] - one[1]) for one in (full, hollow)]
    return all(mine >= (1 - _ALIKE) * other for mine, other in zip(*sizes, strict=True))
