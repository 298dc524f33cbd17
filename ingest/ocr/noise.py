"""What the engine took for words but is none: specks, rulings, logos, stamps, a signature's strokes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

import numpy as np

from domain.document import Box, Mark, Word
from ingest.ocr.columns import TextRow
from ingest.ocr.engine import Line
from ingest.ocr.lines import BOXES, WIDE_GAP
from ingest.ocr.picture.dashed_words import STRIKE
from ingest.ocr.picture.nought import is_nought
from ingest.ocr.picture.paper import Picture, overlap, pixels, usual_height

_NEVER_BELOW = 0.12
_DOUBTFUL = 0.45
"""Below this a word must look like one to stay."""
_SURE, _MOSTLY = 0.7, 0.7
"""A line most of whose letters are so sure is read well."""
_TALLEST, _LOWEST = 3.5, 0.2
"""In heights of the page's ordinary words."""
_FLAT, _FEW, _SOME = 0.35, 2, 4
"""So low is no word of a few letters, nor of some below `_LOWEST`: heads and tails of the lines around."""
_LEAST_SCRAWL = 0.6
"""In these too: less is a speck or a stop."""
_SHORT, _WITHIN = 2, 0.6
"""Letters of a part of a word; and how much of it lies within the whole one."""
_SLICE = 0.45
"""In heights of the page's words: no whole word of letters is so low."""
_MAYBE_A_HAND = 0.3
_BAR, _BARS = "|", frozenset("|Il1[]!¦")
_LEAST_BARS, _IN_LINE = 3, 0.004
"""So many bars, so near above one another, are a rule down the page."""
_SIGNS = re.compile(r"[\W_]")
_NO_ISO = re.compile(r"[1Il|][5S][0OQ]|[Il|]SO")
_STANDARD = re.compile(
    r"(?:9001|14001|13485|22000|22301|22716|27001|45001|50001|3834|15189|16949|17025|37001)(?!\d)"
)
"""Numbers of standards for which firms hold certificates."""
_OTHER = {"TAK": "NIE", "NIE": "TAK"}
_LIKE_NOUGHT, _WALLS, _LONGEST_NOUGHT = frozenset("()oO0©Q°D"), frozenset("[]{}|_.-–—'1lIj"), 6
"""What a „0” that stands alone is read as; and the ruling or the dots beside it."""
_SURELY = 0.9


def without_noise(lines: Iterable[Line]) -> list[Line]:
    """The lines without what is no word; lines of which nothing is left go too.

    A word is dropped where the engine itself nearly denies it; and where it is unsure and the word has no
    three letters or figures, or is far taller or lower than the page's text. On a line that is read well a
    doubtful letter or figure stays: without it a number would be another one. Between two sure words even
    one or two that are denied stay: an answer without them would look whole. So do TAK and NIE side by side.
    """
    lines = _without_bars(list(lines))
    usual = _usual_height(lines)
    kept = (_words_of(line, usual) for line in lines)
    return [line for line in kept if line]


def _without_bars(lines: Sequence[Line]) -> list[Line]:
    """The lines without what a rule down their left side was read as: „|”, „I”, „1” one below the other."""
    firsts = [line[0] for line in lines if line and line[0].text in _BARS]
    lefts = [word.box.left for word in firsts if word.text == _BAR]
    bars = {
        word for word in firsts if sum(abs(word.box.left - left) <= _IN_LINE for left in lefts) >= _LEAST_BARS
    }
    return [line[1:] if line and line[0] in bars else line for line in lines] if bars else list(lines)


def without_parts(pieces: Sequence[Line]) -> list[Line]:
    """The pieces without what was read once more with the whole word around it: „i” of „nie”.

    Nor what was read of a slice of it that a line cut off: „iębi” of „przedsiębiorca”, a few pixels high.
    """
    words = [word for word in chain.from_iterable(pieces) if word.text.isalpha()]
    lowest = _SLICE * usual_height(words) if words else 0.0
    short = [word for word in words if len(word.text) <= _SHORT or _height(word) < lowest]
    if not short:
        return list(pieces)
    left, top, right, bottom = (
        np.array([getattr(word.box, side) for word in words]) for side in ("left", "top", "right", "bottom")
    )
    parts = set()
    for word in short:
        box = word.box
        across = np.minimum(right, box.right) - np.maximum(left, box.left)
        down = np.minimum(bottom, box.bottom) - np.maximum(top, box.top)
        around = (across >= _WITHIN * (box.right - box.left)) & (down >= _WITHIN * (box.bottom - box.top))
        if any(
            len(words[at].text) > len(word.text) and word.text in words[at].text
            for at in np.flatnonzero(around).tolist()
        ):
            parts.add(word)
    kept = (tuple(word for word in piece if word not in parts) for piece in pieces)
    return [piece for piece in kept if piece]


def with_standards(line: Line) -> Line:
    """The line, „ISO” where it was read as a figure before a standard's number: „150 9001”."""
    return tuple(
        replace(word, text="ISO") if _NO_ISO.fullmatch(word.text) and _STANDARD.match(after) else word
        for word, after in zip(line, [*(one.text for one in line[1:]), ""], strict=True)
    )


def without_lettered_boxes(line: Sequence[Word]) -> list[Word]:
    """A line without boxes that are a letter before its bracket: „b) NIE” with a ring around the „b”."""
    return [
        word
        for at, word in enumerate(line)
        if word.text not in BOXES or not any(after.text.startswith(")") for after in line[at + 1 : at + 2])
    ]


def with_noughts(row: TextRow, level: Picture) -> TextRow:
    """The row with „0” for what else a nought that answers alone was read as („[o)”), told on the picture.

    It stands alone in its line or cell, behind a colon, or behind a column's gap.
    """
    return replace(row, cells=tuple(_with_nought(cell, level) for cell in row.cells))


def _with_nought(cell: Line, level: Picture) -> Line:
    if not cell or not _may_be_nought(cell[-1].text):
        return cell
    *before, last = cell
    while before and _WALLS.issuperset(before[-1].text):
        before.pop()
    if before and not (before[-1].text.endswith((":", "?")) or _is_far(before[-1].box, last.box, level)):
        return cell
    if not is_nought(level, pixels(last.box, level.shape)):
        return cell
    return (*before, replace(last, text="0", confidence=max(last.confidence, _SURELY)))


def _is_far(box: Box, behind: Box, level: Picture) -> bool:
    """Whether so wide a gap lies between two words as between the columns of a table."""
    left, top, _, bottom = pixels(behind, level.shape)
    return left - pixels(box, level.shape)[2] > WIDE_GAP * (bottom - top)


def _may_be_nought(text: str) -> bool:
    is_like = not _LIKE_NOUGHT.isdisjoint(text) and (_LIKE_NOUGHT | _WALLS).issuperset(text)
    return is_like and len(text) <= _LONGEST_NOUGHT


def scrawls(raw: Sequence[Line], kept: Sequence[Line], others: Iterable[Mark] = ()) -> list[Mark]:
    """Doubtful marks where words of writing's size were dropped, which a hand may have written.

    `raw` are all the words, `kept` those that stay; none stands where one of the `others` is.
    """
    usual = _usual_height(raw)
    taken = [word.box for word in chain.from_iterable(kept)] + [mark.box for mark in others]
    staying = set(chain.from_iterable(kept))
    return [
        Mark(word.box, _MAYBE_A_HAND)
        for word in chain.from_iterable(raw)
        if word not in staying
        and any(map(str.isalnum, word.text))
        and _LEAST_SCRAWL * usual <= _height(word) <= _TALLEST * usual
        and word.box.right - word.box.left >= _LEAST_SCRAWL * usual
        and not any(overlap(word.box, box) for box in taken)
    ]


def _usual_height(lines: Iterable[Line]) -> float:
    return usual_height(chain.from_iterable(lines))


def _words_of(line: Line, usual: float) -> Line:
    fewest = 1 if _is_read_well(line) else 3
    return tuple(
        word
        for index, word in enumerate(line)
        if not _is_flat(word, usual)
        and (
            _is_word(word, usual, fewest)
            or (_is_between_sure(line, index) and _looks_like_word(word, usual, 3))
            or _is_one_of_two(line, index)
            or (STRIKE in word.text and len(line) > 1 and _looks_like_word(word, usual, 3))
        )
    )


def _is_flat(word: Word, usual: float) -> bool:
    """Whether a letter or two are far lower than the page's words, as no index or small print is."""
    letters, high = sum(map(str.isalnum, word.text)), _height(word)
    return (0 < letters <= _FEW and high < _FLAT * usual) or (0 < letters <= _SOME and high < _LOWEST * usual)


def _is_one_of_two(line: Line, index: int) -> bool:
    """Whether a word is TAK or NIE with the other beside it: alone that one would look like the answer."""
    own = _SIGNS.sub("", line[index].text)
    other = _OTHER.get(own)
    beside = (*line[max(0, index - 2) : index], *line[index + 1 : index + 3])
    return other is not None and any(_SIGNS.sub("", word.text) == other for word in beside)


def _is_between_sure(line: Line, index: int) -> bool:
    """Whether sure words stand on both sides, of it and another denied one: a ruling lies between both."""
    before = next((word for word in line[max(0, index - 2) : index][::-1] if not _is_denied(word)), None)
    after = next((word for word in line[index + 1 : index + 3] if not _is_denied(word)), None)
    gap = sum(map(_is_denied, (*line[max(0, index - 1) : index], *line[index + 1 : index + 2])))
    beside = [word for word in (before, after) if word is not None]
    return gap <= 1 and len(beside) == 2 and all(word.confidence >= _SURE for word in beside)


def _is_denied(word: Word) -> bool:
    return word.confidence < _NEVER_BELOW


def _is_read_well(line: Line) -> bool:
    letters = sum(len(word.text) for word in line)
    return sum(len(word.text) for word in line if word.confidence >= _SURE) >= _MOSTLY * letters


def _is_word(word: Word, usual: float, fewest: int) -> bool:
    if word.confidence >= _DOUBTFUL:
        return True
    return word.confidence >= _NEVER_BELOW and _looks_like_word(word, usual, fewest)


def _looks_like_word(word: Word, usual: float, fewest: int) -> bool:
    if sum(map(str.isalnum, word.text)) < fewest:
        return False
    return not usual or _LOWEST * usual <= _height(word) <= _TALLEST * usual


def _height(word: Word) -> float:
    return word.box.bottom - word.box.top
