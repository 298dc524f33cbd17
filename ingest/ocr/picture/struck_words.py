"""Which words lines go through or under, and what is left of a word that one struck in part."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from domain.document import Box, Word
from ingest.ocr.picture.dashed_words import STRIKE, with_dashes_told
from ingest.ocr.picture.strokes import Stroke

_WHOLE_UNDERLINE, _BELOW_WORD = 0.8, 0.5
"""Of an underline's length, what its words take; and how far below them, in heights, it lies at most."""
_STRUCK_SHARE, _STRUCK_MIDDLE = 0.6, 0.33
"""So much of a word's width a stroke crosses, and so far from its middle, in heights of the word, at most."""
_SHORT = 3
"""Letters of a word that no single stroke takes away."""
_NO_WITHOUT_BAR = "nic"
"""„nie” where the stroke went along the bar of its „e”, and was taken off with it."""
_STOPS = ";,."
"""What ends a struck word, and is no part of it."""


def underlined(line: Sequence[Word], underlines: Iterable[Stroke]) -> tuple[Word, ...]:
    """The words of a line that stand on an underline, which ends where they end.

    >>> from domain.document import Box
    >>> micro, small = (Word(t, Box(x, 0.1, x + 0.1, 0.12), 1) for t, x in (("mikro", 0.1), ("mały", 0.3)))
    >>> [one.text for one in underlined((micro, small), [Stroke(0.1, 0.2, 0.121), Stroke(0.1, 0.9, 0.2)])]
    ['mikro']
    """
    found: list[Word] = []
    for stroke in underlines:
        own = [word for word in line if _is_on(stroke, word)]
        if own and own[-1].box.right - own[0].box.left >= _WHOLE_UNDERLINE * (stroke.right - stroke.left):
            found += own
    return tuple(found)


def _is_on(stroke: Stroke, word: Word) -> bool:
    box = word.box
    shared = min(stroke.right, box.right) - max(stroke.left, box.left)
    middle, high = (box.top + box.bottom) / 2, box.bottom - box.top
    is_below = middle < stroke.height <= box.bottom + _BELOW_WORD * high
    return is_below and shared >= _STRUCK_SHARE * (box.right - box.left)


def struck(line: Sequence[Word], strokes: Iterable[Stroke]) -> tuple[Word, ...]:
    """The line with `STRIKE` around the words that a stroke crosses.

    >>> from domain.document import Box
    >>> word, other = (Word(t, Box(x, 0.1, x + 0.1, 0.12), 1) for t, x in (("TAK", 0.1), ("NIE", 0.3)))
    >>> [one.text for one in struck((word, other), [Stroke(0.09, 0.21, 0.111)])]
    ['~~TAK~~', 'NIE']
    >>> glued = Word("/NIE*", Box(0.1, 0.1, 0.15, 0.12), 1)
    >>> [one.text for one in struck((glued,), [Stroke(0.11, 0.14, 0.111)])]
    ['/~~NIE*~~']
    >>> pair = (("tak", 0.1), ("/", 0.2), ("nic", 0.3))
    >>> yes, slash, no = (Word(t, Box(x, 0.1, x + 0.1, 0.12), 1) for t, x in pair)
    >>> [one.text for one in struck((yes, slash, no), [Stroke(0.29, 0.41, 0.111)])]
    ['tak', '/', '~~nie~~']
    >>> [one.text for one in struck((replace(word, text="TAK*;"),), [Stroke(0.09, 0.21, 0.111)])]
    ['~~TAK*~~;']
    >>> [one.text for one in struck((replace(word, text="~~TAK~~"), other), [Stroke(0.09, 0.21, 0.111)])]
    ['~~TAK~~', 'NIE']
    """
    line, strokes = with_dashes_told(line), list(strokes)
    if not strokes:
        return tuple(line)
    line = [part for word in line for part in _parted(word, strokes)]
    crossed = [any(_is_through(stroke, word) for stroke in strokes) for word in line]
    crossed = [one and not _is_left(line, crossed, at) for at, one in enumerate(crossed)]
    told = []
    for at, word in enumerate(line):
        if crossed[at]:
            # Dashes that the engine made of the same stroke.
            text = word.text.replace(STRIKE, "") or word.text
            is_no = text.casefold() == _NO_WITHOUT_BAR and _is_of_a_pair(line, at)
            word = replace(word, text=f"{text[:-1]}e" if is_no else text)  # noqa: PLW2901
        before = STRIKE if crossed[at] and not (at and crossed[at - 1]) else ""
        after = STRIKE if crossed[at] and not (at + 1 < len(line) and crossed[at + 1]) else ""
        slash = "/" if before and word.text.startswith("/") else ""
        bare = word.text.rstrip(_STOPS) if after else word.text
        stops = word.text[len(bare) :] if bare else ""
        text = f"{slash}{before}{(bare or word.text).removeprefix(slash)}{after}{stops}"
        told.append(replace(word, text=text) if before or after else word)
    return tuple(told)


def goes_through(strokes: Iterable[Stroke], box: Box) -> bool:
    """Whether a stroke through words goes on to both sides of a place: what looks like a box is letters.

    >>> through = [Stroke(0.1, 0.4, 0.11)]
    >>> goes_through(through, Box(0.2, 0.1, 0.22, 0.12)), goes_through(through, Box(0.1, 0.1, 0.12, 0.12))
    (True, False)
    """
    wide = box.right - box.left
    return any(
        one.left <= box.left - wide and one.right >= box.right + wide and box.top < one.height < box.bottom
        for one in strokes
    )


def _is_left(line: Sequence[Word], crossed: Sequence[bool], at: int) -> bool:
    """Whether a stroke through a word strikes nothing: a „nie” alone in a sentence is never taken away.

    On a small picture a bar of its own letters passes for a stroke, and so do those of „444”. „TAK / NIE” are
    printed in capitals, or beside a „/”.
    """
    text = line[at].text
    if text and set(text) <= {"4"}:
        return True
    is_alone = sum(crossed[max(0, at - 1) : at + 2]) == 1
    return is_alone and len(text) <= _SHORT and text.islower() and not _is_of_a_pair(line, at)


def _is_of_a_pair(line: Sequence[Word], at: int) -> bool:
    """Whether a word stands on a side of a „/”: „tak / nie”, of which one is to be struck out."""
    before, behind = (line[one].text if 0 <= one < len(line) else "" for one in (at - 1, at + 1))
    return before.endswith("/") or behind.startswith("/")


def _is_through(stroke: Stroke, word: Word) -> bool:
    box = word.box
    left, right = _letters_of(word)
    shared = min(stroke.right, right) - max(stroke.left, left)
    off = abs(stroke.height - (box.top + box.bottom) / 2)
    return shared >= _STRUCK_SHARE * (right - left) and off <= _STRUCK_MIDDLE * (box.bottom - box.top)


def _parted(word: Word, strokes: Iterable[Stroke]) -> list[Word]:
    """The word, or its two sides of a „/” where a stroke goes through one of them alone.

    >>> from domain.document import Box
    >>> read = Word("TAK/NIE*", Box(0.1, 0.1, 0.18, 0.12), 1)
    >>> [one.text for one in struck((read,), [Stroke(0.14, 0.17, 0.111)])]
    ['TAK', '/~~NIE*~~']
    """
    at = word.text.find("/")
    if at <= 0 or word.text.count("/") > 1 or not word.text[at + 1 :]:
        return [word]
    middle = word.box.left + (word.box.right - word.box.left) * at / len(word.text)
    sides = [
        replace(word, text=word.text[:at], box=replace(word.box, right=middle)),
        replace(word, text=word.text[at:], box=replace(word.box, left=middle)),
    ]
    strokes = list(strokes)
    through = [any(_is_through(stroke, side) for stroke in strokes) for side in sides]
    return sides if through[0] != through[1] else [word]


def _letters_of(word: Word) -> tuple[float, float]:
    """Where a word's letters begin and end, without the signs around them: those of „/NIE*”."""
    inside = [at for at, sign in enumerate(word.text) if sign.isalnum()] or [0, len(word.text) - 1]
    broad = (word.box.right - word.box.left) / len(word.text)
    return word.box.left + inside[0] * broad, word.box.left + (inside[-1] + 1) * broad
