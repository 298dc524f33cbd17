"""Initials that were read as words: a clear „AK” is letters to an engine and a hand to a person."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

import numpy as np

from domain.document import Mark, Word
from ingest.ocr.marks.ticks import BOXES
from ingest.ocr.picture.paper import Picture, pixels, usual_height

_FOOT, _SIDE = 0.85, 0.14
"""Where initials stand: below the text, or beside it."""
_MOST_LETTERS, _WIDEST = 5, 0.16
_APART, _NEAR = 0.05, 2
"""Of the page's width: a word with others nearer is part of a line; short ones in heights of print."""
_SURE_PRINT = 0.8
_LEAST_IN_LINE, _WIDER_GAP = 5, 1.6
"""Words of a line that tell how wide its gaps are; and how much wider one is that parts a word from it."""
_TALL, _VERY_TALL = 1.25, 1.7
"""In heights of the page's ordinary words."""
_TALLEST = 6
_OFF_CENTRE, _NEARLY_ALL = 0.1, 0.78
_DOUBTFUL_WORD = 0.7
_SURE, _LIKELY, _PERHAPS = 0.85, 0.65, 0.4
_COLOURED, _MOSTLY = 60, 0.5
_DARK = 165


def initials_among(lines: Sequence[Sequence[Word]], colour: Picture | None) -> Iterator[Mark]:
    """Short words that stand alone in a margin, each as sure as its size, ink and reading make it a hand's.

    A page's number and a running footer are print: figures of ordinary size and words among others are none.
    """
    words = [word for line in lines for word in line]
    usual = usual_height(words)
    for line in lines:
        for word in filter(_is_short, line):
            if (_is_in_margin(word) or _ends_the_text(word, words)) and _stands_alone(word, line, usual):
                sure = _sureness(word, usual, colour)
                if sure > 0:
                    yield Mark(word.box, sure)


def _is_short(word: Word) -> bool:
    letters = [c for c in word.text if c.isalnum()]
    return (
        word.text not in BOXES
        and 0 < len(letters) <= _MOST_LETTERS
        and word.box.right - word.box.left < _WIDEST
    )


def _is_in_margin(word: Word) -> bool:
    middle = (word.box.left + word.box.right) / 2
    return word.box.bottom > _FOOT or middle < _SIDE or middle > 1 - _SIDE


def _ends_the_text(word: Word, words: Sequence[Word]) -> bool:
    """Whether a word with a letter stands towards a side, below nearly all others."""
    middle = (word.box.left + word.box.right) / 2
    if abs(middle - 0.5) < _OFF_CENTRE or not any(map(str.isalpha, word.text)):
        return False
    return sum(one.box.bottom <= word.box.bottom for one in words) >= _NEARLY_ALL * len(words)


def _stands_alone(word: Word, line: Sequence[Word], usual: float) -> bool:
    """Whether no word of print stands near it on its line: a longer one, or a short sure one nearer.

    Nor does one stand alone that is no farther from the next than others of its line: a justified one's.
    """
    return not _is_spaced_as_others(word, line) and not any(
        _is_within(other, word, _NEAR * usual if _is_short(other) else _APART)
        and (not _is_short(other) or _is_ordinary(other, usual))
        for other in line
        if other is not word
    )


def _is_spaced_as_others(word: Word, line: Sequence[Word]) -> bool:
    """Whether a word that was surely read stands in a line of many, and no wider gap than theirs parts it."""
    if len(line) < _LEAST_IN_LINE or word.confidence < _SURE_PRINT:
        return False
    row = sorted(line, key=lambda one: one.box.left)
    at = row.index(word)
    gaps = [after.box.left - before.box.right for before, after in pairwise(row)]
    beside = min(gaps[max(0, at - 1) : at + 1])
    return beside <= _WIDER_GAP * median(gaps)


def _is_within(other: Word, word: Word, gap: float) -> bool:
    return other.box.left < word.box.right + gap and other.box.right > word.box.left - gap


def _is_ordinary(word: Word, usual: float) -> bool:
    """Whether a word is surely read and no higher than print."""
    return word.confidence >= _SURE_PRINT and word.box.bottom - word.box.top < _TALL * usual


def _sureness(word: Word, usual: float, colour: Picture | None) -> float:
    height = (word.box.bottom - word.box.top) / usual if usual else 1.0
    if height > _TALLEST:
        return 0.0
    if colour is not None and _is_coloured(word, colour):
        return _SURE
    is_figures = not any(map(str.isalpha, word.text))
    if height >= _VERY_TALL:
        return _LIKELY
    if is_figures:
        return _PERHAPS if height >= _TALL else 0.0
    if height >= _TALL:
        return _LIKELY if word.confidence < _DOUBTFUL_WORD else (_LIKELY + _PERHAPS) / 2
    return _PERHAPS


def _is_coloured(word: Word, colour: Picture) -> bool:
    """Whether the word's ink is a coloured pen's."""
    left, top, right, bottom = pixels(word.box, colour.shape[:2])
    part = colour[top:bottom, left:right].astype(np.int16)
    ink = part[part.min(axis=2) < _DARK] if part.size else part.reshape(0, 3)
    return bool(ink.size) and float((ink.max(axis=1) - ink.min(axis=1) > _COLOURED).mean()) > _MOSTLY
