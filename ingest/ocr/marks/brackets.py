"""Tick boxes that were typed: „[ ]” and „[x]”, which an engine reads as „[]”, „[1”, „tl]” or „b]”.

What stands between the brackets is seen on the picture, not read.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

import numpy as np
import numpy.typing as npt

from domain.document import Box, Word
from ingest.ocr.marks.ticks import DOUBTFUL, EMPTY, TICKED
from ingest.ocr.picture.paper import TEXT, Picture, fractions, overlap
from ingest.ocr.picture.pieces import Pieces, pieces_of

_ENCLOSED = re.compile(r"[\[({].?\w{2,}")
"""A word or a reference in brackets: „[zł]”, „(UE)”."""
_BRACKETS = re.compile(r"[\[({] ?\w? ?[\])}]")
_CROSSED = re.compile(r"[\[({] ?[xX] ?[\])}]")
"""A tick that the engine read itself: what is doubtful on the picture is left to it."""
_LONGEST_PART = 2
_INK = 160
_LOWEST, _HIGHEST = 0.7 * TEXT, 1.8 * TEXT
_LEAST_NARROW, _MOST_NARROW = 0.12, 0.5
"""Of a bracket's height, how broad it is."""
_ARM = 0.4
"""Of a bracket's breadth, its open side, where the ends of thin arms are pale; else a third."""
_STEM, _MOST_BARE = 0.85, 0.2
"""Of a bracket's height, so much of its stem is drawn; and so much of the middle of its open side at most."""
_ALIKE, _LEAST_APART, _MOST_APART = 0.15, 0.15, 1.6
"""In heights, how unlike the two brackets of a pair are, and how far apart they stand."""
_SPECK = 5
"""Pixels: less between the brackets is dust."""
_CROSS, _GRID = 0.3, 5
"""Of a bracket's height, how large a cross is at least; and in how many parts it is looked at, each way."""
_DRAWN, _OPEN = 0.25, 0.45
"""So much of the parts on a cross's arms is ink, and so much of those between its arms at most."""
_SURE, _UNSURE = 0.9, 0.5
_FILLED = re.compile(r"[({](?=[^()\s])(?![xX]\))[^\W_]{0,3}[^\w()]{0,2}[)}]")
_ROUND, _EMPTY_PAIR, _FEWEST_PAIRS = re.compile(r"[({][^()]{0,4}[)}]"), re.compile(r"\([ _.]{0,3}\)"), 2
"""Round brackets with a sign or two between them, and with none."""
_SAME_PLACE, _OFF = 0.2, 0.2
"""Of a box's width, how far off it one of its brackets may be read."""

Frame = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""
_Ink = npt.NDArray[np.bool_]


def find_typed_boxes(level: Picture, words: Iterable[Word], ticks: Sequence[Word]) -> tuple[Word, ...]:
    """The typed boxes of a page that is `laid_out`, as words ☐, ☒ or ▨; `ticks` are those that are drawn.

    They are sought only where the engine read a bracket.
    """
    words = list(words)
    if not any("[" in word.text or "]" in word.text for word in words):
        return ()
    enclosing = [word for word in words if _ENCLOSED.search(word.text)]
    crossed = [word for word in words if _CROSSED.fullmatch(word.text)]
    pieces = pieces_of((level < _INK).view(np.uint8))
    opening, closing = _brackets(pieces)
    found = []
    for one in opening:
        pair = [other for other in closing if _are_pair(one, other)]
        if not pair:
            continue
        other = min(pair, key=lambda frame: frame[0])
        box = fractions(one[0], min(one[1], other[1]), other[2], max(one[3], other[3]), level.shape)
        if any(overlap(tick.box, box, _SAME_PLACE) for tick in ticks):
            continue
        state = _state(level[one[1] : one[3], one[2] : other[0]] < _INK)
        read = any(overlap(word.box, box, _SAME_PLACE) for word in (*enclosing, *crossed))
        if state != DOUBTFUL or not read:
            found.append(Word(state, box, _UNSURE if state == DOUBTFUL else _SURE))
    return tuple(found)


def with_boxes_in_words(words: Iterable[Word], boxes: Sequence[Word]) -> list[Word]:
    """The words with typed boxes in those that were read together with them: „[]tak[x]nie”.

    >>> boxes = [Word("☐", Box(0.1, 0.5, 0.12, 0.51), 0.9), Word("☒", Box(0.2, 0.5, 0.22, 0.51), 0.9)]
    >>> read = [Word(text, Box(0.1, 0.5, 0.3, 0.51), 0.8) for text in ("[]tak[x]nie", "[x]tak")]
    >>> read += [Word("[", Box(0.1, 0.5, 0.105, 0.51), 0.8), Word("nie", Box(0.11, 0.5, 0.16, 0.51), 0.8)]
    >>> [(word.text, word.box.left) for word in with_boxes_in_words(read, boxes)]
    [('☐', 0.1), ('tak', 0.12), ('☒', 0.2), ('nie', 0.22), ('[x]tak', 0.1), ('nie', 0.12)]
    """
    found: list[Word] = []
    for word in words:
        own = _within(word, boxes)
        if not own or is_glued(word.text):
            found += _with_boxes(word, own)
        elif not _is_part_of(word, own):
            found.append(_beside(word, own))
    return found


def _is_part_of(word: Word, own: Iterable[Word]) -> bool:
    """Whether a word was read from one of the brackets alone."""
    middle = (word.box.left + word.box.right) / 2
    return len(word.text) <= _LONGEST_PART and any(_is_at(middle, one) for one in own)


def _beside(word: Word, own: Iterable[Word]) -> Word:
    """The word where it stands beside the boxes: the engine's places reach into them."""
    left, right = word.box.left, word.box.right
    middle = (left + right) / 2
    for one in own:
        if one.box.right <= middle:
            left = max(left, one.box.right)
        elif one.box.left >= middle:
            right = min(right, one.box.left)
    return replace(word, box=Box(left, word.box.top, right, word.box.bottom))


def _with_boxes(word: Word, own: Sequence[Word]) -> list[Word]:
    """The parts of a word with its boxes between them; the whole where its brackets are not as many."""
    parts = _BRACKETS.split(word.text)
    if not is_glued(word.text) or len(parts) != len(own) + 1:
        return [word]
    lefts = [word.box.left, *(box.box.right for box in own)]
    rights = [*(box.box.left for box in own), word.box.right]
    told = [
        replace(word, text=part.strip(), box=replace(word.box, left=left, right=max(left, right)))
        for part, left, right in zip(parts, lefts, rights, strict=True)
    ]
    found = chain.from_iterable(zip(told, [*own, None], strict=True))
    return [one for one in found if one is not None and one.text]


def with_filled_brackets(cell: Sequence[Word]) -> list[Word]:
    """The words with the only round brackets that hold something as a ticked box, where others are empty.

    What a pen set between them is read as anything: „(w/) mikro ( ) małe”. A number or a note has no empty
    brackets beside it.

    >>> def line(*texts):
    ...     return [Word(text, Box(0.1, 0.5, 0.12, 0.51), 0.9) for text in texts]
    >>> [word.text for word in with_filled_brackets(line("(w/)", "mikro", "(", ")", "małe"))]
    ['☒', 'mikro', '☐', 'małe']
    >>> [word.text for word in with_filled_brackets(line("mikro", "()", "małe", "(646)"))]
    ['mikro', '☐', 'małe', '☒']
    >>> [word.text for word in with_filled_brackets(line("(4)", "TAK", "(5)", "NIE", "()", "inne"))]
    ['(4)', 'TAK', '(5)', 'NIE', '()', 'inne']
    """
    filled = [at for at, word in enumerate(cell) if _FILLED.fullmatch(word.text)]
    line = " ".join(word.text for word in cell)
    pairs = len(_ROUND.findall(line))
    if len(filled) != 1 or pairs < _FEWEST_PAIRS or len(_EMPTY_PAIR.findall(line)) != pairs - 1:
        return list(cell)
    told: list[Word] = []
    for at, word in enumerate(cell):
        if at in filled:
            told.append(replace(word, text=TICKED, confidence=_SURE))
        elif _EMPTY_PAIR.fullmatch(word.text):
            told.append(replace(word, text=EMPTY, confidence=_SURE))
        elif told and _EMPTY_PAIR.fullmatch(f"{told[-1].text} {word.text}"):
            both = replace(told[-1].box, right=word.box.right)
            told[-1] = replace(word, text=EMPTY, box=both, confidence=_SURE)
        else:
            told.append(word)
    return told


def outside_words(boxes: Iterable[Word], words: Iterable[Word]) -> tuple[Word, ...]:
    """The typed boxes that no word holds together with letters."""
    glued = [word for word in words if is_glued(word.text)]
    return tuple(box for box in boxes if not any(_within(word, [box]) for word in glued))


def is_glued(text: str) -> bool:
    """Whether words were read together with brackets of boxes."""
    return bool(_BRACKETS.search(text)) and bool(re.search(r"[^\W\d_]{2}", text))


def _touch(word: Word, box: Word) -> bool:
    across = min(word.box.right, box.box.right) - max(word.box.left, box.box.left)
    down = min(word.box.bottom, box.box.bottom) - max(word.box.top, box.box.top)
    return across > 0 and down > _SAME_PLACE * (box.box.bottom - box.box.top)


def _within(word: Word, boxes: Iterable[Word]) -> list[Word]:
    """The boxes that lie where a word does, from the left; a word that is a bracket is narrow."""
    middle = (word.box.left + word.box.right) / 2
    is_short = len(word.text) <= _LONGEST_PART
    found = (
        one
        for one in boxes
        if overlap(word.box, one.box, _SAME_PLACE)
        or (is_short and _is_at(middle, one) and _is_level(word.box, one.box))
    )
    return sorted(found, key=lambda one: one.box.left)


def _is_at(middle: float, box: Word) -> bool:
    """Whether a bracket's place is that of a box, or nearly: the engine's places are a little off."""
    off = _OFF * (box.box.right - box.box.left)
    return box.box.left - off <= middle <= box.box.right + off


def _is_level(box: Box, other: Box) -> bool:
    return box.top < (other.top + other.bottom) / 2 < box.bottom


def _brackets(pieces: Pieces) -> tuple[list[Frame], list[Frame]]:
    """The pieces that are opening and closing brackets."""
    left, top, wide, high, _ = pieces.rows.T
    fits = (
        (high >= _LOWEST)
        & (high <= _HIGHEST)
        & (wide >= np.maximum(3, _LEAST_NARROW * high))
        & (wide <= _MOST_NARROW * high)
    )
    opening: list[Frame] = []
    closing: list[Frame] = []
    for number in np.flatnonzero(fits).tolist():
        x, y, w, h = (int(side[number]) for side in (left, top, wide, high))
        own = pieces.labels[y : y + h, x : x + w] == number
        if _is_opening(own):
            opening.append((x, y, x + w, y + h))
        elif _is_opening(own[:, ::-1]):
            closing.append((x, y, x + w, y + h))
    return opening, closing


def _is_opening(own: _Ink) -> bool:
    """Whether a piece is a stem with an arm to the right at each end, and nothing between the arms."""
    high, wide = own.shape
    if own[:, : (wide + 1) // 2].any(axis=1).mean() < _STEM:
        return False
    end = max(2, high // 5)
    for broad in {max(1, wide // 3), max(1, round(_ARM * wide))}:
        arms = own[:, wide - broad :]
        is_bare = arms[end:-end].any(axis=1).mean() <= _MOST_BARE
        if is_bare and arms[:end].any() and arms[-end:].any():
            return True
    return False


def _are_pair(one: Frame, other: Frame) -> bool:
    high = one[3] - one[1]
    apart = other[0] - one[2]
    return (
        _LEAST_APART * high <= apart <= _MOST_APART * high
        and abs(one[1] - other[1]) <= _ALIKE * high
        and abs(one[3] - other[3]) <= _ALIKE * high
    )


def _state(inside: _Ink) -> str:
    """What stands between two brackets: nothing, a cross, or something else."""
    rows = [row for row in pieces_of(inside.view(np.uint8)).rows[1:].tolist() if row[4] >= _SPECK]
    if not rows:
        return EMPTY
    left, top = min(row[0] for row in rows), min(row[1] for row in rows)
    right, bottom = max(row[0] + row[2] for row in rows), max(row[1] + row[3] for row in rows)
    is_large = min(right - left, bottom - top) >= _CROSS * inside.shape[0]
    return TICKED if is_large and _is_cross(inside[top:bottom, left:right]) else DOUBTFUL


def _is_cross(ink: _Ink) -> bool:
    """Whether ink lies along both diagonals of its frame, and not in the middle of its sides.

    >>> cross = np.eye(15, dtype=bool) | np.eye(15, dtype=bool)[::-1]
    >>> _is_cross(cross), _is_cross(np.eye(15, dtype=bool)), _is_cross(np.ones((15, 15), bool))
    (True, False, False)
    """
    import cv2

    parts = cv2.resize(ink.astype(np.float32), (_GRID, _GRID), interpolation=cv2.INTER_AREA)
    on = np.eye(_GRID, dtype=np.bool_) | np.eye(_GRID, dtype=np.bool_)[::-1]
    middle = _GRID // 2
    between = [parts[0, middle], parts[-1, middle], parts[middle, 0], parts[middle, -1]]
    return bool((parts[on] >= _DRAWN).all() and max(between) <= _OPEN)
