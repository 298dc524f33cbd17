"""What the engine took for words but is none: specks, rulings, logos, stamps, a signature's strokes."""

from collections.abc import Iterable
from statistics import median

from domain.document import Word
from ingest.ocr.engine import Line

_NEVER_BELOW = 0.12
_DOUBTFUL = 0.45
"""Below this a word must look like one to stay."""
_TALLEST, _LOWEST = 3.5, 0.2
"""In heights of the page's ordinary words."""


def without_noise(lines: Iterable[Line]) -> list[Line]:
    """The lines without what is no word; lines of which nothing is left go too.

    A word is dropped where the engine itself nearly denies it; and where it is unsure and the word has no
    three letters or figures, or is far taller or lower than the page's text.
    """
    lines = list(lines)
    heights = [_height(word) for line in lines for word in line if word.confidence >= _DOUBTFUL]
    usual = median(heights) if heights else 0.0
    kept = (tuple(word for word in line if _is_word(word, usual)) for line in lines)
    return [line for line in kept if line]


def _is_word(word: Word, usual: float) -> bool:
    if word.confidence >= _DOUBTFUL:
        return True
    if word.confidence < _NEVER_BELOW or sum(map(str.isalnum, word.text)) < 3:
        return False
    return not usual or _LOWEST * usual <= _height(word) <= _TALLEST * usual


def _height(word: Word) -> float:
    return word.box.bottom - word.box.top
