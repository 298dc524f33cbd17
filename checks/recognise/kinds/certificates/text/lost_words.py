"""Whether a word of a statement on a picture may have been lost: a „nie” that nobody read leaves its room."""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from checks.page.sheet import Sheet, Spot, spots_between

_ROOM = 3.2
"""In letters: between words is less, and a lost „nie” leaves more."""
_BLANK = 1.0
"""In letters."""
_ITEM = re.compile(r"(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]|[-•*·–—]")
"""What begins an item of a list, which stands in a little: no word is lost before it."""
_LINES_AROUND = 2
_SURE = 0.75
"""Words read less surely may hide others."""


def may_lack_a_word(sheet: Sheet, start: int, end: int) -> bool:
    """Whether room for a word that was not read lies between the words of a stretch of a sheet.

    A line may end early where the next word did not fit. Of a file's own text no word is lost.
    """
    if not sheet.is_noisy:
        return False
    words = spots_between(sheet.spots, start, end)
    if not words or any(word.confidence < _SURE for word in words):
        return True
    letter = median((word.box.right - word.box.left) / (word.end - word.start) for word in words)
    if not _is_item(sheet, words[0]) and _room_before(sheet, words[0]) >= _ROOM * letter:
        return True
    edge = _right_edge(sheet, words)
    return any(
        not _is_item(sheet, after) and _room_at_end(before, after, edge) >= _BLANK * letter
        if "\n" in sheet.raw[before.end : after.start]
        else after.box.left - before.box.right >= _ROOM * letter
        for before, after in pairwise(words)
    )


def _is_item(sheet: Sheet, word: Spot) -> bool:
    """Whether a word is what begins an item of a list: its line is its own, however the last one ends."""
    return _ITEM.fullmatch(sheet.folded, word.start, word.end) is not None


def _room_before(sheet: Sheet, word: Spot) -> float:
    """How far a word stands from the one before it on its line, or from where the lines around begin."""
    first, last = sheet.line_at(word.start)
    before = spots_between(sheet.spots, first, word.start)
    if before:
        return word.box.left - before[-1].box.right
    around = [
        *spots_between(sheet.spots, 0, first)[-30:],
        *spots_between(sheet.spots, last, len(sheet.raw))[:1],
    ]
    lefts = [one.box.left for one in around if sheet.line_at(one.start)[0] == one.start]
    return max((word.box.left - left for left in (*lefts[-1:], *lefts[-2:-1])), default=0.0)


def _right_edge(sheet: Sheet, words: Sequence[Spot]) -> float:
    """How far the lines of a statement reach, and those around them."""
    first, last = words[0].start, words[-1].end
    for _ in range(_LINES_AROUND):
        first = sheet.line_at(max(0, first - 1))[0]
        last = sheet.line_at(min(len(sheet.raw), last + 1))[1]
    return max(word.box.right for word in spots_between(sheet.spots, first, last))


def _room_at_end(last: Spot, following: Spot, edge: float) -> float:
    """What is left of a line when the next line's first word is set behind its last."""
    return edge - last.box.right - (following.box.right - following.box.left)
