"""Tick boxes on a picture of a page: where they stand, and whether they are ticked, empty or doubtful."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain
from statistics import median

import numpy as np
import numpy.typing as npt

from domain.document import Box, Word
from domain.words.text import fold
from ingest.ocr.marks.around import is_ticked_around
from ingest.ocr.marks.outlines import is_box
from ingest.ocr.marks.squares import INK, LARGEST, SMALLEST, Square, find_squares
from ingest.ocr.marks.verdict import verdict_on
from ingest.ocr.picture.paper import TEXT, Picture, fractions, overlap, pixels
from ingest.ocr.picture.pieces import pieces_of

EMPTY, TICKED, DOUBTFUL = "☐", "☒", "▨"
BOXES = frozenset({EMPTY, TICKED, DOUBTFUL})

_SURE_WORD = 0.8
_SURE_SQUARE = 0.95
"""So much of its worst side is drawn that no letter which was surely read is mistaken for it."""
_LIKE_NO_BOX = frozenset("aiuwzbdegpq")
"""Letters that stand alone and are not what boxes are read as."""
_APART, _NEAR_END = 0.3, 0.75
"""Of a box's side: so wide a gap parts it from its word, and so near the word's end it begins."""
_PUNCTUATION = '.,:;-–?!/)"”„'
_REACH = 8.0
"""How far the nearest word of a box's row may stand, in sides of the box."""
_FAINT, _DARK = 40, 90
"""How much darker than paper a trace and a stroke are, of 255."""
_EMPTY_TRACES, _EMPTY_DARK = 0.06, 0.02
_TICKED_DARK, _TICKED_SPAN = 0.12, 0.5
_BLURRED = 0.2
"""Of the inside's width and height: so far in the blur of the box's own lines may reach."""
_HARDLY_MARKED = 0.9
_RING_WIDTH, _RING_HEIGHT = 9.0, 4.5
"""The largest ring of a pen around a box and its word, in sides of the box."""
_LEAST_WORD = 3
"""Letters of a word."""
_MOST_MISREAD = 2
"""Letters that a box glued to a word was read as."""
_OPTIONS = frozenset({"tak", "nie", "mikro", "male", "srednie", "duze", "inne"})
"""Words that boxes stand before, folded."""
_BROADEST = 1.1
"""In sides of a box: letters are narrower."""
_SMALL_LETTER = 0.68 * TEXT
"""Pixels: an „o” is lower, a box higher."""
_LARGE, _LARGER = 0.9 * TEXT, 1.05 * TEXT
"""Pixels: few letters are as wide, and hardly any that was surely read."""
_TOUCH = 0.3
"""Of a tick's width and height: a word that has more in common with it was read from it."""
_OVERLAP, _OUTSIDE = 2, 4
"""Pixels by which a word's box may be too large; and how far a square's line may reach out of it."""
_STEM = 0.4
"""Of a bowl's side: how far a „P” goes on below it, at least."""
_MUCH_SMALLER, _MANY = 0.75, 5
"""Of the usual side of a page's boxes: what is smaller, and glued or among many, is part of a letter."""
_COLUMNS = 3
"""So many sides apart are the boxes of a table's columns, at least."""
_SAME_COLUMN, _SAME_SIZE = 0.4, 0.15
"""Of a box's side: by how much the boxes of a column lie aside, and differ."""
_COMB, _COMB_GAP = 4, 0.8
"""So many squares side by side are fields for digits."""

_REST_OF_BOX = re.compile(r"^\w?[\[\](){}|©®]+(?=[^\W\d_]{3})")
"""What is left of a box at the front of the word behind it: „C]średnie”."""

_OPTION_FIRST = re.compile(r"(TAK|NIE)[^\s/~*.,;:]{1,3}")
_OWN_WORDS = frozenset({"takze", "takie", "taka", "taki", "niej", "niego", "niemu"})
_OFF_SIDE, _NEXT_BOX = 0.2, 1.5
"""In sides of a box: how far off it its own sides may be read, and an option in front of it ends."""

_Placed = tuple[Word, tuple[int, int, int, int]]
"""A word and its left, top, right and bottom in pixels."""


def find_ticks(level: Picture, words: Sequence[Word]) -> tuple[Word, ...]:
    """The tick boxes of a page that is `laid_out` as words ☐, ☒ or ▨, each as sure as its drawing is clear.

    `words` are what was read on the page: a box has some beside it, and no letter of theirs is one.
    """
    placed = [(word, pixels(word.box, level.shape)) for word in words]
    squares, glued, lone = [], [], []
    for square in find_squares(level, _letters(placed, level.shape)):
        row = [(word, frame) for word, frame in placed if frame[1] < square.bottom and frame[3] > square.top]
        if any(_holds(level, one, square) for one in row):
            continue
        is_over_word = any(_stands_over(square, one) for one in placed)
        has_company = is_over_word or _has_company(square, row)
        is_glued = any(_touches(own, square) for _, own in row)
        is_doubtful = is_glued or is_over_word or not has_company or square.drawn < _SURE_SQUARE
        if is_doubtful and not _is_drawn_box(level, square):
            continue
        if has_company:
            squares.append(square)
            glued += [square] * is_glued
        else:
            lone.append(square)
    squares += [
        one for one in lone if _is_of_row(one, (*lone, *squares)) or _is_of_column(one, (*lone, *squares))
    ]
    usual = median(square.side for square in squares) if squares else 0.0
    kept = [one for one in squares if one.side >= _MUCH_SMALLER * usual or _may_be_small(one, glued, squares)]
    told = (_told(level, square) for square in _without_combs(kept))
    return tuple(word for word in told if word is not None)


def _is_drawn_box(level: Picture, square: Square) -> bool:
    """Whether a square is one piece that encloses paper, even where a pale side lies a pixel outside."""
    frame = (square.left, square.top, square.right, square.bottom)
    wider = (square.left - 1, square.top - 1, square.right + 1, square.bottom + 1)
    return is_box(level, frame) or (square.drawn >= _SURE_SQUARE and is_box(level, wider))


def _may_be_small(square: Square, glued: Sequence[Square], squares: Sequence[Square]) -> bool:
    """Whether a box may be smaller than others: it stands alone, on a page with few."""
    return square not in glued and len(squares) < _MANY


def _touches(frame: tuple[int, int, int, int], square: Square) -> bool:
    """Whether a word's box has a part in common with a square."""
    left, top, right, bottom = frame
    return left < square.right and right > square.left and top < square.bottom and bottom > square.top


def _letters(words: Iterable[_Placed], shape: tuple[int, ...]) -> npt.NDArray[np.bool_]:
    """Where the corner of a square would be a letter's: most of the page, which spares the search."""
    taken = np.zeros(shape, np.bool_)
    before = SMALLEST - _OVERLAP - 1
    for word, (left, top, right, bottom) in words:
        first = left + LARGEST * _may_hide_box(word, word.text)
        last = right - LARGEST * _may_hide_box(word, word.text[::-1])
        if last > first and any(map(str.isalnum, word.text)):
            taken[max(0, top - before) : bottom - _OVERLAP, max(0, first - before) : last - _OVERLAP] = True
    return taken


def _may_hide_box(word: Word, inward: str) -> bool:
    """Whether the end of a word at which `inward` begins may have been read from a box, however surely.

    Boxes are read as capitals, figures and signs: „Dtak”, „Clnie”, „©TAK”.
    """
    if word.confidence < _SURE_WORD:
        return True
    if sum(map(str.isalnum, word.text)) < 2:
        return word.text[0] not in _LIKE_NO_BOX and word.text[-1] not in _PUNCTUATION  # „B.” is a letter
    return not (
        inward[0].islower() or inward[0] in _PUNCTUATION or (inward[0].isdigit() and inward[1].isdigit())
    )


def _told(level: Picture, square: Square) -> Word | None:
    """The box as a word; None for what is none when it is looked at closely: a round letter."""
    if _is_of_shade(level, square):
        return None
    state, confidence = _state(level, square)
    if state != TICKED and is_ticked_around(level, square):
        state, confidence = TICKED, _SURE_WORD
    if state == EMPTY and _is_bowl(level, square):
        return None
    if state == DOUBTFUL and not _is_ringed(level, square):
        frame = (square.left, square.top, square.right, square.bottom)
        state = verdict_on(level, frame)
        if not state:
            return None
        confidence = confidence if state == DOUBTFUL else _SURE_WORD
    box = fractions(square.left, square.top, square.right, square.bottom, level.shape)
    return Word(state, box, round(confidence * square.drawn, 3))


def _is_of_shade(level: Picture, square: Square) -> bool:
    """Whether a square is grain of a shaded bar: nothing in it is much darker than what lies around."""
    near = round(square.side / 2)
    around = level[
        max(0, square.top - near) : square.bottom + near, max(0, square.left - near) : square.right + near
    ]
    darkest = int(level[square.top : square.bottom, square.left : square.right].min())
    return float(np.median(around)) - darkest < _FAINT


def _is_bowl(level: Picture, square: Square) -> bool:
    """Whether an empty square is the bowl of a „P” in a word that nobody read: on a stem, by letters."""
    long = round(_STEM * square.side)
    stem = level[square.bottom : square.bottom + long, square.left - 1 : square.left + square.line + 2] < INK
    if stem.shape[0] < long or not stem.any(axis=1).all():
        return False
    other = (
        level[square.bottom : square.bottom + long, square.right - square.line - 2 : square.right + 1] < INK
    )
    if other.any(axis=1).all():
        return False  # both sides go on: another box stands below
    near = round(square.side)
    beside = (
        level[square.top : square.bottom, max(0, square.left - near) : square.left - 2],
        level[square.top : square.bottom, square.right + 2 : square.right + near],
    )
    return any(bool((part < INK).any()) for part in beside)


def _state(level: Picture, square: Square) -> tuple[str, float]:
    """What stands inside the lines: nothing, a mark that spans them, or something between."""
    import cv2

    inset = square.line + (2 if square.side >= 18 else 1)
    inside = (
        255 - level[square.top + inset : square.bottom - inset, square.left + inset : square.right - inset]
    )
    if min(inside.shape) < 3:
        return DOUBTFUL, 0.5
    smooth = np.asarray(cv2.blur(inside, (3, 3)), np.uint8)
    traces, dark = float((smooth > _FAINT).mean()), float((smooth > _DARK).mean())
    if traces <= _EMPTY_TRACES and dark <= _EMPTY_DARK:
        return (DOUBTFUL, 0.5) if _is_ringed(level, square) else (EMPTY, 1 - traces)
    if _is_bare(smooth) and not _is_ringed(level, square):
        return EMPTY, _HARDLY_MARKED
    span = _span(inside > _DARK)
    if dark >= _TICKED_DARK and span >= _TICKED_SPAN:
        return TICKED, min(1.0, 0.85 + dark / 2)
    return DOUBTFUL, 0.5


def _is_bare(smooth: Picture) -> bool:
    """Whether the middle of what is inside is paper: along its sides lies the blur of the box's own lines."""
    height, width = smooth.shape
    down, across = round(_BLURRED * height), round(_BLURRED * width)
    return not bool((smooth[down : height - down, across : width - across] > _FAINT).any())


def _span(ink: np.ndarray) -> float:
    """How far the largest stroke reaches, as a share of the longer way across."""
    rows = pieces_of(ink.view(np.uint8)).rows
    if len(rows) < 2:
        return 0.0
    _, _, wide, high, _ = max(rows[1:].tolist(), key=lambda row: row[4])
    return float(max(wide, high) / max(ink.shape))


def _is_ringed(level: Picture, square: Square) -> bool:
    """Whether a pen drew a ring around the box, alone or with its word; a table's cell is no ring."""
    across, down = round(_RING_WIDTH * square.side), round(_RING_HEIGHT * square.side)
    left, top = max(0, square.left - across), max(0, square.top - down)
    around = (level[top : square.bottom + down, left : square.right + across] < 255 - _DARK).view(np.uint8)
    box = (square.left - left, square.top - top, square.right - left, square.bottom - top)
    height, width = around.shape
    for x, y, wide, high, area in pieces_of(around).rows[1:].tolist():
        encloses = x < box[0] and y < box[1] and x + wide > box[2] and y + high > box[3]
        is_whole = x > 0 and y > 0 and x + wide < width and y + high < height
        if encloses and is_whole and area > 0:
            edges = around[y : y + high, x : x + wide]
            sides = (
                edges[:2].any(axis=0),
                edges[-2:].any(axis=0),
                edges[:, :2].any(axis=1),
                edges[:, -2:].any(axis=1),
            )
            if min(float(side.mean()) for side in sides) < 0.9:
                return True
    return False


def _holds(level: Picture, placed: _Placed, square: Square) -> bool:
    """Whether a square is part of a word that was read; at its ends a box may be glued to it."""
    word, (left, top, right, bottom) = placed
    if min(bottom, square.bottom) - max(top, square.top) <= _OVERLAP:
        return False
    count = sum(map(str.isalnum, word.text))
    if min(right, square.right) - max(left, square.left) <= _OVERLAP:
        touches_end = min(abs(left - square.right), abs(square.left - right)) <= _OVERLAP
        return touches_end and count >= 2 and not _stands_apart(level, square, left >= square.left)
    if count < 2:
        return count == 1 and word.confidence >= _SURE_WORD and not _is_square_itself(word, square)
    at_start, at_end = (off < _NEAR_END * square.side for off in (square.left - left, right - square.right))
    if not (at_start or at_end):
        return word.confidence >= _SURE_WORD or not _is_no_letter(level, square, _LARGE)
    inward = word.text if at_start else word.text[::-1]
    if _may_hide_box(word, inward) and _is_no_letter(
        level, square, _LARGE if word.confidence < _SURE_WORD else _LARGER
    ):
        return False
    return _is_letter(word, inward, square, is_whole=at_start and at_end) or not _stands_apart(
        level, square, at_start
    )


def _is_no_letter(level: Picture, square: Square, least: float) -> bool:
    """Whether a square is drawn so wholly, and is so large, that no letter is one.

    Then it needs no bare paper beside it: a tick reaches into the word, or a form is set narrowly.
    """
    if square.drawn < _SURE_SQUARE or square.side < least:
        return False
    return is_box(level, (square.left, square.top, square.right, square.bottom))


def _is_letter(word: Word, inward: str, square: Square, *, is_whole: bool) -> bool:
    """Whether a square at the end of a word where `inward` begins is rather a letter of it."""
    is_sure = word.confidence >= _SURE_WORD
    has_stop = inward[1] in _PUNCTUATION
    if is_sure and (has_stop or not _may_hide_box(word, inward)):
        return True
    return (is_sure or has_stop or is_whole) and square.drawn < _SURE_SQUARE


def _is_square_itself(word: Word, square: Square) -> bool:
    """Whether a letter that was surely read is a box: wholly drawn, and a letter that boxes are read as.

    An „o” no higher than small letters is the word.
    """
    if word.text == "o" and square.side < _SMALL_LETTER:
        return False
    return square.drawn >= _SURE_SQUARE and _may_hide_box(word, word.text)


def _stands_apart(level: Picture, square: Square, at_start: bool) -> bool:
    """Whether bare paper lies between a box and the word that begins or ends with it."""
    gap = max(2, round(_APART * square.side))
    # The edge of a blurred line may lie just outside.
    starts = range(square.right + 1, square.right + 1 + _OUTSIDE)
    if not at_start:
        starts = range(square.left - 1 - gap, square.left - 1 - gap - _OUTSIDE, -1)
    return any(
        not bool((level[square.top : square.bottom, max(0, start) : start + gap] < INK).any())
        for start in starts
    )


def _has_company(square: Square, row: Iterable[_Placed]) -> bool:
    """Whether one of the words on the box's row stands near it, or is glued to it and goes on."""
    return any(
        (
            -2 <= max(left - square.right, square.left - right) < _REACH * square.side
            or (
                left < square.right
                and right > square.left
                and max(right - square.right, square.left - left) >= square.side
            )
        )
        and any(map(str.isalnum, word.text))
        for word, (left, _, right, _) in row
    )


def _stands_over(square: Square, placed: _Placed) -> bool:
    """Whether a box stands right over the middle of a word, as in a table's cells."""
    word, (left, top, right, _) = placed
    off = abs((left + right) - (square.left + square.right)) / 2
    return (
        -_OVERLAP <= top - square.bottom <= square.side
        and off <= (right - left) / 2
        and sum(map(str.isalpha, word.text)) >= _LEAST_WORD
    )


def _is_of_row(square: Square, others: Iterable[Square]) -> bool:
    """Whether a square stands in a row of others, far apart, as below the names of a table's columns."""
    gaps = [
        max(square.left - other.right, other.left - square.right)
        for other in others
        if other is not square and _is_level(square, other)
    ]
    return bool(gaps) and min(gaps) >= _COLUMNS * square.side


def _is_of_column(square: Square, others: Iterable[Square]) -> bool:
    """Whether a square stands below or above another of its size, apart, as in a table's column."""
    return any(
        abs(square.left - other.left) <= _SAME_COLUMN * square.side
        and abs(square.side - other.side) <= _SAME_SIZE * square.side
        and max(square.top - other.bottom, other.top - square.bottom) >= _APART * square.side
        for other in others
        if other is not square
    )


def _without_combs(squares: list[Square]) -> list[Square]:
    """The squares without the rows of fields that take one digit each: no word stands between them."""
    rows: list[list[Square]] = []
    for square in sorted(squares, key=lambda one: one.left):
        row = next((row for row in rows if _is_next(row[-1], square)), None)
        if row is None:
            rows.append([square])
        else:
            row.append(square)
    kept = [square for row in rows if len(row) < _COMB for square in row]
    return sorted(kept, key=lambda one: (one.top, one.left))


def _is_next(one: Square, other: Square) -> bool:
    """Whether a square stands right beside another of its size."""
    return _is_level(one, other) and other.left - one.right < _COMB_GAP * one.side


def _is_level(one: Square, other: Square) -> bool:
    """Whether two squares are of one size, at one height."""
    return abs(one.top - other.top) < one.side / 3 and abs(one.side - other.side) < one.side / 4


def without_misread(words: Sequence[Word], ticks: Sequence[Word]) -> list[Word]:
    """The words without what was read where a tick box stands: „O”, „[]”, or the „©” of „©TAK”.

    >>> from domain.document import Box
    >>> tick = Word("☐", Box(0.1, 0.1, 0.12, 0.11), 1.0)
    >>> read = [Word("[]", Box(0.1, 0.1, 0.12, 0.11), 0.3), Word("TAK", Box(0.13, 0.1, 0.17, 0.11), 0.9)]
    >>> [word.text for word in without_misread(read, [tick])]
    ['TAK']
    """
    kept = []
    for word in words:
        rest: Word | None = word
        for tick in ticks:
            if rest is not None and _is_side(rest, tick.box):
                rest = None
            elif rest is not None and rest != (bare := _without_box_behind(rest, tick.box)):
                rest = bare
            elif rest is not None and overlap(rest.box, tick.box, _TOUCH):
                rest = _without_box(rest, tick.box)
            elif rest is not None and _follows(rest.box, tick.box):
                rest = _surely_option(replace(rest, text=_REST_OF_BOX.sub("", rest.text)))
        if rest is not None:
            kept.append(rest)
    return kept


def behind_boxes(
    raw: Iterable[Sequence[Word]], kept: Iterable[Sequence[Word]], ticks: Sequence[Word]
) -> list[Word]:
    """The words that were left out as noise and stand right behind a box: the box made them hard to read."""
    staying = set(chain.from_iterable(kept))
    return [
        word
        for word in chain.from_iterable(raw)
        if word not in staying
        and sum(map(str.isalpha, word.text)) >= _LEAST_WORD
        and any(_follows(word.box, tick.box) for tick in ticks)
    ]


def option_behind(text: str) -> str | None:
    """The option that a word ends with, behind what its box was read as; None where it does not.

    >>> option_behind("P<TAK"), option_behind("PBfmikro,"), option_behind("tak"), option_behind("LISXtak")
    ('TAK', 'mikro,', None, None)
    """
    starts = range(1, min(len(text), _MOST_MISREAD + 2))
    return next((text[at:] for at in starts if fold(text[at:]).strip(_PUNCTUATION) in _OPTIONS), None)


def _is_side(word: Word, tick: Box) -> bool:
    """Whether a word is but a side of a box, or some: „__”, „|”."""
    if any(map(str.isalnum, word.text)):
        return False
    wide, high = tick.right - tick.left, tick.bottom - tick.top
    middle, off = (word.box.left + word.box.right) / 2, _OFF_SIDE * wide
    is_within = tick.top - high / 2 < word.box.top and word.box.bottom < tick.bottom + high / 2
    is_across = tick.left - off < middle < tick.right + off
    return is_within and is_across and word.box.right - word.box.left < 2 * wide


def _without_box_behind(word: Word, tick: Box) -> Word:
    """An option without what the box right behind it was read as, wherever that was said to be: „TAKBJ”."""
    gap = (tick.left - word.box.right) / (tick.right - tick.left)
    is_level = word.box.top < (tick.top + tick.bottom) / 2 < word.box.bottom
    found = _OPTION_FIRST.fullmatch(word.text)
    if not (is_level and -1 < gap < _NEXT_BOX and found) or fold(word.text) in _OWN_WORDS:
        return word
    return _surely_option(
        replace(word, text=found[1], box=replace(word.box, right=min(word.box.right, tick.left)))
    )


def _follows(box: Box, tick: Box) -> bool:
    """Whether a word stands right behind a tick box on its row."""
    is_level = box.top < (tick.top + tick.bottom) / 2 < box.bottom
    return is_level and -0.5 <= (box.left - tick.left) / (tick.right - tick.left) < 2


def _without_box(word: Word, tick: Box) -> Word | None:
    """The part of a word that is next to the tick; None when there is none."""
    box = word.box
    wide = box.right - box.left
    before, after = (tick.left - box.left) / wide, (box.right - tick.right) / wide
    side = tick.right - tick.left
    if max(before, after) * len(word.text) < 0.6 or max(before, after) * wide < 0.5 * side:
        return None
    if after >= before:
        text = word.text[_misread(word.text, 1 - after) :]
        rest = Box(max(box.left, tick.right), box.top, box.right, box.bottom)
    else:
        text = word.text[: len(word.text) - _misread(word.text[::-1], 1 - before, is_end=True)]
        rest = Box(box.left, box.top, min(box.right, tick.left), box.bottom)
    if (rest.right - rest.left) > _BROADEST * side * len(text):
        return None  # what stands there was not read: the second look does
    return _surely_option(replace(word, text=text, box=rest)) if text else None


def _surely_option(word: Word) -> Word:
    """The word, as sure as print is where it is an option: what made it doubtful was its box."""
    is_option = fold(word.text).strip(_PUNCTUATION) in _OPTIONS
    return replace(word, confidence=max(word.confidence, _SURE_WORD)) if is_option else word


def _misread(text: str, share: float, *, is_end: bool = False) -> int:
    """How many of the first characters were read from a box that takes this share of the width.

    `is_end`: the text is a word backwards, for its box stands behind it.

    >>> _misread("©Innowacyjny", 0.1), _misread("[|TAK", 0.3), _misread("OTAK", 0.3)
    (1, 2, 1)
    >>> _misread("Mnie", 0.38), _misread("p<małe", 0.3)
    (1, 2)
    >>> _misread("JEKAT", 0.3, is_end=True)
    2
    """
    odd = next((i for i, character in enumerate(text) if character.isalnum()), len(text))
    rests = (text[i:][::-1] if is_end else text[i:] for i in range(1, _MOST_MISREAD + 2))
    told = next((i for i, rest in enumerate(rests, 1) if fold(rest).strip(_PUNCTUATION) in _OPTIONS), 0)
    return told or odd or max(1, min(round(share * len(text)), _MOST_MISREAD))
