"""Marks that missed their box, or went far beyond it, told by the boxes beside it that have none.

A box alone is told by what stands inside. A hand sets its cross before the box, across a corner, or a ring
around it; the form prints the same around every box of a question, so that what one of them alone has more
is the hand's.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from domain.document import Box, Word
from ingest.ocr.columns import TextRow
from ingest.ocr.marks.siblings.frames import frame_in
from ingest.ocr.marks.ticks import BOXES, DOUBTFUL, EMPTY, TICKED
from ingest.ocr.marks.verdict import verdict_on
from ingest.ocr.picture.paper import Picture, fractions, pixels
from ingest.ocr.picture.pieces import pieces_of

_INK = 160
"""What is darker is a stroke and no blur."""
_BEFORE, _BEHIND, _OVER = 2.0, 1.3, 1.0
"""In sides of a box: how far around it a mark is looked for."""
_LONGEST_LINE, _AROUND = 1.9, 2.5
"""In sides of a box: a straight line so long is a ruling, which may go on so far around."""
_FRAME, _REACH = 2, 3
"""Pixels around a box's lines that its blur takes; and how near to it a mark ends that touches them."""
_JOINED = 5
"""Pixels: what the box's own lines parted is one mark."""
_SMALLEST, _LARGEST = 0.4, 4.5
"""In sides of a box: how long a mark is."""
_OFF, _LEAD = 1.7, 1.3
"""In sides of a box, how far a mark's middle lies from it; and so many times farther from the next."""
_ASIDE = 0.9
"""In sides of a box: how far above or below its middle."""
_MARKED, _CLEAN, _GRAIN = 0.07, 0.02, 0.1
"""Of a box's square: so much ink is a mark, and so little is grain; beside a large mark so much of that."""
_APART = 3.0
"""In sides of a box: so far apart are lines of options one below the other at most."""
_LOST_BEFORE, _LOST_IN = 1.9, 2.6
"""In sides of a box, before and behind the begin of what was read: where the box of it stands."""
_SAME_COLUMN, _SAME_SIZE = 0.4, 0.25
"""Of a box's side: how far boxes of a column lie aside, and how much boxes of a question differ."""
_MISREAD = 3
"""Signs that a mark is read as."""
_MADE_UP = 0.4
"""A box less sure was not seen: it stands before an option whose siblings have boxes."""
_TYPED = "x"
"""The cross that somebody typed in a box's place."""
_SURE, _SURE_WORD = 0.8, 0.6
_ASKS = (":", "?")
"""What ends a question before its options."""
_YES_NO = frozenset({"TAK", "NIE"})
_LOOSE_END = 0.004
"""Of the page's width, by how much a word's place is often too wide."""
_WORDS_OF_A_LETTER = frozenset("aiouwz")
_MISREAD_BEFORE = re.compile(r"(?:X[KLlI]?|L[lI]|[>+»]{1,2})(?=[A-ZĄĆĘŁŃÓŚŹŻ]?[a-ząćęłńóśźż]{3})")
_BOX_BEFORE = re.compile(r"\S{1,3}?(?=(?:[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]{3}|(?:TAK|NIE)\W*$))")
"""What a box with its mark is read as, glued to an option that begins with a capital."""
_MISREAD_BEHIND = re.compile(r"(?<=[a-ząćęłńóśźż])[XKVYZL>+»/\\]{1,3}$|(?<=[a-ząćęłńóśźż]{3})x$")
"""What a mark beside a word is read as, glued to it: „XŚrednie”, „takXL”."""

_Mask = npt.NDArray[np.bool_]
_Place = tuple[int, int, int]
"""The number of a row, of a cell in it, and of a word in that."""
_Frame = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A box on the picture."""

    place: _Place
    word: Word
    frame: _Frame
    is_before: bool = True
    """Whether its option stands behind it."""

    @property
    def side(self) -> float:
        left, top, right, bottom = self.frame
        return (right - left + bottom - top) / 2

    @property
    def middle(self) -> tuple[float, float]:
        left, top, right, bottom = self.frame
        return (left + right) / 2, (top + bottom) / 2


@dataclass(frozen=True, slots=True)
class _Told:
    """What was told of a box, and where it is."""

    sign: str
    box: Box


def with_marks_beside(rows: Iterable[TextRow], level: Picture) -> list[TextRow]:
    """The rows; of a question's boxes, none of which is ticked, the only one with a mark beside it is.

    Where several have one, all of these are doubtful.
    """
    rows = list(rows)
    words = [word for row in rows for word in row.words]
    boxes = [
        _Seen((-1, -1, -1), word, pixels(word.box, level.shape))
        for word in words
        if word.text in BOXES and word.confidence >= _MADE_UP
    ]
    told: dict[_Place, _Told] = {}
    for group in _groups(rows, level):
        if any(one.word.text == TICKED for one in group) or any(one.place in told for one in group):
            continue
        marked = _marked(group, boxes, words, level)
        sign = TICKED if len(marked) == 1 else DOUBTFUL
        told |= {one.place: _Told(sign, fractions(*one.frame, level.shape)) for one in marked}
        if len(marked) == 1:
            bare = (one for one in group if one not in marked)
            told |= {one.place: _Told(EMPTY, fractions(*one.frame, level.shape)) for one in bare}
    return [_with(row, number, told) for number, row in enumerate(rows)] if told else rows


def _with(row: TextRow, number: int, told: dict[_Place, _Told]) -> TextRow:
    cells = tuple(
        tuple(
            _told_words(
                cell,
                {index: one for (row_of, of, index), one in told.items() if (row_of, of) == (number, at)},
            )
        )
        for at, cell in enumerate(row.cells)
    )
    return replace(row, cells=cells)


def _told_words(cell: Sequence[Word], told: dict[int, _Told]) -> Iterator[Word]:
    """The words of a cell with its boxes as they were told, and without what a mark was read as."""
    is_ticked = False
    for index, word in enumerate(cell):
        lost = told.get(-1 - index)
        if lost is not None and lost.sign != EMPTY:
            yield Word(lost.sign, lost.box, _SURE)
            is_option = word.text in _YES_NO or word.box.left >= lost.box.right - _LOOSE_END
            if len(word.text) <= _MISREAD and not (word.text.islower() or is_option):
                continue  # the box itself, or its cross, read as a letter or two
            yield _without_mark(word, lost.box)
            continue
        one = told.get(index)
        if one is not None:
            yield word if one.sign == word.text else replace(word, text=one.sign, confidence=_SURE)
        else:
            yield _without_mark(word) if is_ticked else word
        is_ticked = one is not None and one.sign == TICKED


def _without_mark(word: Word, box: Box | None = None) -> Word:
    """A word without the letters that a mark before it was read as: „XKśrednie”; „BłDuże” with its `box`."""
    found = _MISREAD_BEFORE.match(word.text)
    if found is None and box is not None and word.box.left < (box.left + box.right) / 2:
        found = _BOX_BEFORE.match(word.text)
    return word if found is None else replace(word, text=word.text[found.end() :])


def _groups(rows: Sequence[TextRow], level: Picture) -> Iterator[list[_Seen]]:
    """The boxes of one question: of one cell; alone in the cells of one row; or one below the other."""
    alone: list[_Seen] = []
    for number, row in enumerate(rows):
        boxes = [
            [
                _Seen((number, at, index), word, pixels(word.box, level.shape), cell[-1].text not in BOXES)
                for index, word in enumerate(cell)
                if word.text in BOXES
            ]
            for at, cell in enumerate(row.cells)
        ]
        yield from (
            with_lost_box(_alike(own, level, cell), cell, level)
            for own, cell in zip(boxes, row.cells, strict=True)
            if own
        )
        bare = [cell[0] for cell, words in zip(boxes, row.cells, strict=True) if len(cell) == len(words) == 1]
        if len(bare) > 1:
            yield _alike(bare, level)
        alone += [
            cell[0]
            for cell, words in zip(boxes, row.cells, strict=True)
            if len(cell) == 1 and all(map(_may_be_mark, words[: cell[0].place[2]]))
        ]
    columns: list[list[_Seen]] = []
    for one in sorted(alone, key=lambda one: one.middle[1]):
        home = next((column for column in columns if _is_next(column[-1], one)), None)
        if home is not None:
            home.append(one)
        else:
            columns.append([one])
    yield from (column for column in columns if len(column) > 1)


def _may_be_mark(word: Word) -> bool:
    """Whether a word is so short that a mark before its box may have been read so."""
    return len(word.text) <= _MISREAD


def _alike(boxes: list[_Seen], level: Picture, cell: Sequence[Word] = ()) -> list[_Seen]:
    """The boxes, where they are of one size; those that a cross hides, where they truly lie."""
    sure = [one for one in boxes if one.word.confidence >= _MADE_UP]
    if not sure:
        return []
    least = min(sure, key=lambda one: one.side)
    size = (least.frame[2] - least.frame[0], least.frame[3] - least.frame[1])
    found: list[_Seen] = []
    for one in boxes:
        if one in sure and one.side - least.side <= _SAME_SIZE * one.side:
            found.append(one)
            continue
        frame = frame_in(level, _zone_of(one, least.side, cell, level.shape), size)
        if frame is None:
            return []
        found.append(replace(one, frame=frame))
    return found


def _zone_of(one: _Seen, side: float, cell: Sequence[Word], shape: tuple[int, ...]) -> _Frame:
    """Where to look for a box: around what was taken for it; or before its word, where nothing was."""
    if one.word.confidence >= _MADE_UP or one.place[2] + 1 >= len(cell):
        return _around(one.frame)
    left, top, _, bottom = pixels(cell[one.place[2] + 1].box, shape)
    reach, high = round(_LOST_BEFORE * side), round(side / 2)
    return left - reach, top - high, left + round(_LOST_IN * side), bottom + high


def _around(frame: _Frame) -> _Frame:
    return frame[0] - _JOINED, frame[1] - _JOINED, frame[2] + _JOINED, frame[3] + _JOINED


def with_lost_box(boxes: list[_Seen], cell: Sequence[Word], level: Picture) -> list[_Seen]:
    """The boxes of a cell, and the one before its first option that was read as a letter, or not at all.

    Its place is one before the option's word: `-1` where nothing was read there.
    """
    if not boxes or not boxes[0].is_before or boxes[0].place[2] == 0:
        return boxes
    first = boxes[0]
    left, top, right, bottom = first.frame
    before = [
        word for word in cell[: first.place[2]] if _is_level(pixels(word.box, level.shape), first.frame)
    ]
    if not before:
        return _with_lost_above(boxes, cell, level)
    words = _behind_question(before)
    if not words:
        return boxes
    start = pixels(words[0].box, level.shape)[0]
    side = round(first.side)
    zone = (
        start - round(_LOST_BEFORE * side),
        top - side // 2,
        start + round(_LOST_IN * side),
        bottom + side // 2,
    )
    frame = frame_in(level, zone, (right - left, bottom - top))
    if frame is not None and any(_touches(frame, one.frame) for one in boxes):
        return boxes
    place = (first.place[0], first.place[1], -1 - list(cell).index(words[0]))
    if frame is None and words[0].text[0] in "Xx":
        cross = _typed_cross(level, zone, first.side)
        return [*boxes, _Seen(place, replace(first.word, text=_TYPED), cross)] if cross is not None else boxes
    return [_Seen(place, first.word, frame), *boxes] if frame is not None else boxes


def _behind_question(words: Sequence[Word]) -> Sequence[Word]:
    """The words behind the question's own, which end with a colon or a question mark; all where none does."""
    asked = [at for at, word in enumerate(words, start=1) if word.text.endswith(_ASKS)]
    return words[asked[-1] :] if asked else words


def _with_lost_above(boxes: list[_Seen], cell: Sequence[Word], level: Picture) -> list[_Seen]:
    """The boxes of a column, and the one above them that a cross hides: „mikro / ☐ małe / ☐ średnie”."""
    first = boxes[0]
    left, top, right, bottom = first.frame
    side = first.side
    behind = cell[first.place[2] + 1 : first.place[2] + 2]
    if not behind or not all(abs(one.middle[0] - first.middle[0]) <= _SAME_COLUMN * side for one in boxes):
        return boxes
    begin = pixels(behind[0].box, level.shape)[0]
    for word in reversed(cell[: first.place[2]]):
        start, upper, _, lower = pixels(word.box, level.shape)
        middle = (upper + lower) / 2
        if abs(start - begin) <= side and 0 < first.middle[1] - middle <= _APART * side:
            zone = round(left - side / 2), round(middle - side), round(right + side / 2), round(middle + side)
            frame = frame_in(level, zone, (right - left, bottom - top))
            place = (first.place[0], first.place[1], -1 - list(cell).index(word))
            return [_Seen(place, first.word, frame), *boxes] if frame is not None else boxes
    return boxes


def _typed_cross(level: Picture, zone: _Frame, side: float) -> _Frame | None:
    """The only sign of a box's size in a zone that is a cross: „X żaden ☐ jeden”."""
    left, top = max(0, zone[0]), max(0, zone[1])
    pieces = pieces_of((level[top : zone[3], left : zone[2]] < _INK).view(np.uint8)).rows[1:].tolist()
    found = [
        (left + x, top + y, left + x + wide, top + y + high)
        for x, y, wide, high, _ in pieces
        if _SMALLEST * side <= min(wide, high) and max(wide, high) <= _LEAD * side
    ]
    crosses = [one for one in found if verdict_on(level, one) == TICKED]
    return crosses[0] if len(crosses) == 1 else None


def _is_level(frame: _Frame, other: _Frame) -> bool:
    return frame[1] < (other[1] + other[3]) / 2 < frame[3]


def _is_next(above: _Seen, below: _Seen) -> bool:
    side = above.side
    return (
        abs(above.middle[0] - below.middle[0]) <= _SAME_COLUMN * side
        and 0 < below.middle[1] - above.middle[1] <= _APART * side
        and abs(below.side - side) <= _SAME_SIZE * side
    )


def _marked(
    group: Sequence[_Seen], boxes: Sequence[_Seen], words: Sequence[Word], level: Picture
) -> list[_Seen]:
    """The boxes with a mark in or beside them; none where it cannot be told which they are."""
    if len(group) < 2:
        return []
    side = sum(one.side for one in group) / len(group)
    left = max(0, round(min(one.frame[0] for one in group) - _BEFORE * side))
    top = max(0, round(min(one.frame[1] for one in group) - _OVER * side))
    right = min(level.shape[1], round(max(one.frame[2] for one in group) + _BEHIND * side))
    bottom = min(level.shape[0], round(max(one.frame[3] for one in group) + _OVER * side))
    ink = without_rulings(level, (left, top, right, bottom), side)
    for frame in _printed(words, level.shape):
        # The engine's words may begin with their box.
        ends = [one.frame[2] + _FRAME for one in group if one.is_before and _touches(frame, one.frame)]
        _clear(ink, (max([frame[0], *ends]), *frame[1:]), (left, top))
    for one in (*boxes, *group):
        _clear_lines(ink, one.frame, (left, top))
    found = {one.place: _SURE if one.word.text == _TYPED else 0.0 for one in group}
    for middle, amount, frame in _strokes(ink, side, (left, top)):
        own = min(group, key=lambda one: _distance(one, middle))
        off = _distance(own, middle)
        others = [_distance(one, middle) for one in boxes if not _touches(one.frame, own.frame)]
        is_level = abs(own.middle[1] - middle[1]) <= _ASIDE * side
        is_own = _touches(frame, own.frame) or (
            (middle[0] < own.middle[0]) == own.is_before and verdict_on(level, frame) == TICKED
        )
        if is_own and is_level and off <= _OFF * side and min(others, default=np.inf) >= _LEAD * off:
            found[own.place] += amount / side**2
    marked = [one for one in group if found[one.place] >= _MARKED]
    rest = max((found[one.place] for one in group if one not in marked), default=0.0)
    least = min((found[one.place] for one in marked), default=0.0)
    return marked if rest <= max(_CLEAN, min(_MARKED / 2, _GRAIN * least)) else []


def _touches(frame: _Frame, box: _Frame) -> bool:
    """Whether a mark reaches a box's lines, of which the blur around was left out."""
    return all(
        low <= high + _REACH and other_low - _REACH <= other_high
        for low, high, other_low, other_high in (
            (frame[0], box[2], box[0], frame[2]),
            (frame[1], box[3], box[1], frame[3]),
        )
    )


def _distance(one: _Seen, middle: tuple[float, float]) -> float:
    return float(np.hypot(one.middle[0] - middle[0], one.middle[1] - middle[1]))


def _strokes(
    ink: _Mask, side: float, origin: tuple[int, int]
) -> Iterator[tuple[tuple[float, float], int, _Frame]]:
    """The middle of each mark, how much ink it has, and where it lies."""
    import cv2

    joined = cv2.dilate(ink.view(np.uint8), np.ones((_JOINED, _JOINED), np.uint8))
    pieces = pieces_of(np.asarray(joined, np.uint8))
    for number, (_, _, wide, high, _) in enumerate(pieces.rows[1:].tolist(), start=1):
        if not _SMALLEST * side <= max(wide, high) <= _LARGEST * side:
            continue
        rows, columns = np.nonzero(ink & (pieces.labels == number))
        if rows.size:
            across, down = columns + origin[0], rows + origin[1]
            frame = (int(across.min()), int(down.min()), int(across.max()) + 1, int(down.max()) + 1)
            yield (float(across.mean()), float(down.mean())), int(rows.size), frame


def without_rulings(level: Picture, place: _Frame, side: float) -> _Mask:
    """The ink of a place without straight lines, lying or standing, that are longer than any box's."""
    import cv2

    margin = round(_AROUND * side)
    left, top = max(0, place[0] - margin), max(0, place[1] - margin)
    spots = (level[top : place[3] + margin, left : place[2] + margin] < _INK).view(np.uint8)
    bare = spots.view(np.bool_).copy()
    long = round(_LONGEST_LINE * side)
    for kernel in (np.ones((1, long), np.uint8), np.ones((long, 1), np.uint8)):
        lines = cv2.dilate(cv2.morphologyEx(spots, cv2.MORPH_OPEN, kernel), np.ones((3, 3), np.uint8))
        bare &= np.asarray(lines, np.uint8) == 0
    return bare[place[1] - top : place[3] - top, place[0] - left : place[2] - left].copy()


def _printed(words: Iterable[Word], shape: tuple[int, ...]) -> Iterator[_Frame]:
    """Where words stand, without what a mark beside them was read as."""
    for word in words:
        letters = sum(map(str.isalpha, word.text))
        is_letter = letters == 1 and word.text in _WORDS_OF_A_LETTER
        if word.text in BOXES or not (letters > 1 or is_letter) or word.confidence < _SURE_WORD:
            continue
        left, top, right, bottom = pixels(word.box, shape)
        before, behind = _MISREAD_BEFORE.match(word.text), _MISREAD_BEHIND.search(word.text)
        letter = (right - left) / len(word.text)
        if before is not None:
            left += round(letter * before.end())
        if behind is not None:
            right -= round(letter * (len(word.text) - behind.start()))
        yield left, top, right, bottom


def _clear(ink: _Mask, frame: _Frame, origin: tuple[int, int]) -> None:
    left, top, right, bottom = (at - origin[number % 2] for number, at in enumerate(frame))
    ink[max(0, top) : max(0, bottom), max(0, left) : max(0, right)] = False


def _clear_lines(ink: _Mask, frame: _Frame, origin: tuple[int, int]) -> None:
    """Take a box's four lines away, and leave what stands inside and outside of them."""
    left, top, right, bottom = (at - origin[number % 2] for number, at in enumerate(frame))
    thick = max(3, (right - left) // 5)
    for low, high in ((top - _FRAME, top + thick), (bottom - thick, bottom + _FRAME)):
        ink[max(0, low) : max(0, high), max(0, left - _FRAME) : max(0, right + _FRAME)] = False
    for low, high in ((left - _FRAME, left + thick), (right - thick, right + _FRAME)):
        ink[max(0, top - _FRAME) : max(0, bottom + _FRAME), max(0, low) : max(0, high)] = False
