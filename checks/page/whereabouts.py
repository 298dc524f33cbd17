"""Where on a page some words stand: the evidence of what was read, for marking it."""

from collections.abc import Collection, Sequence
from difflib import SequenceMatcher

from domain.document import Box, Word
from domain.words.text import fold

_MOST_WORDS = 60
"""Of the evidence: its beginning finds the place."""
_ENOUGH = 0.6
"""Of the evidence's letters have to stand there, or it is another place."""
_APART = 4
"""So many words may stand between two pieces of one place: what the evidence left out."""
_BEFORE = 12
"""So many words before the place may be its label."""
_Bare = tuple[str, Box]
_Piece = tuple[int, int]
"""The first of some words, and the one behind the last."""


def places_of(told: str, words: Sequence[Word], label: str = "") -> tuple[Box, ...]:
    """The boxes of the words that the evidence quotes, one a line; none where they are not found.

    Where they stand several times, it is the place behind most words of the label, then the first. Rows of a
    table, which the evidence sets behind each other with semicolons, are looked for one by one if need be.

    >>> words = enumerate("Kraj 929-00 NIP: 929-00".split())
    >>> line = [Word(word, Box(n / 10, 0.1, n / 10 + 0.08, 0.12), 1.0) for n, word in words]
    >>> places_of("929-00", line, "NIP")
    (Box(left=0.3, top=0.1, right=0.38, bottom=0.12),)
    """
    there = [(bare, word.box) for word in words if (bare := _bare(word.text))]
    named = frozenset(_bare_words(label))
    whole = _place_of(_bare_words(told), there, named)
    if whole or ";" not in told:
        return whole
    return tuple(box for row in told.split(";") for box in _place_of(_bare_words(row), there, named))


def _bare_words(text: str) -> list[str]:
    return [bare for one in text.split()[:_MOST_WORDS] if (bare := _bare(one))]


def _place_of(sought: Sequence[str], there: Sequence[_Bare], label: Collection[str]) -> tuple[Box, ...]:
    if not sought or not there:
        return ()
    bare = [word for word, _ in there]
    pieces = _whole(sought, bare, label) or _nearly(sought, bare)
    return _by_line([there[index][1] for first, end in pieces for index in range(first, end)])


def _whole(sought: Sequence[str], there: Sequence[str], label: Collection[str]) -> list[_Piece]:
    """The place where all the words stand one after the other."""
    length = len(sought)
    starts = [n for n in range(len(there) - length + 1) if there[n : n + length] == sought]

    def named(start: int) -> int:
        return sum(word in label for word in there[max(0, start - _BEFORE) : start])

    return [(best, best + length) for best in starts if named(best) == max(map(named, starts))][:1]


def _nearly(sought: Sequence[str], there: Sequence[str]) -> list[_Piece]:
    """The place where most of the words stand, in their order."""
    matcher = SequenceMatcher(None, there, sought, autojunk=False)
    blocks = [(block.a, block.a + block.size) for block in matcher.get_matching_blocks() if block.size]
    best = max(_joined(blocks), key=lambda at: _letters(there, at), default=[])
    return best if _letters(there, best) >= _ENOUGH * sum(map(len, sought)) else []


def _bare(word: str) -> str:
    """The word without its case, accents and punctuation; tick boxes stay."""
    return "".join(character for character in fold(word) if character.isalnum() or character in "☐☒▨")


def _joined(blocks: Sequence[_Piece]) -> list[list[_Piece]]:
    """The pieces that stand close together, as one place each."""
    found: list[list[_Piece]] = []
    for first, end in blocks:
        if found and first - found[-1][-1][1] <= _APART:
            found[-1].append((first, end))
        else:
            found.append([(first, end)])
    return found


def _letters(there: Sequence[str], pieces: Sequence[_Piece]) -> int:
    return sum(len(there[index]) for first, end in pieces for index in range(first, end))


def _by_line(boxes: Sequence[Box]) -> tuple[Box, ...]:
    """Boxes that stand beside each other as one."""
    lines: list[Box] = []
    for box in boxes:
        last = lines[-1] if lines else None
        if last is not None and last.left <= box.left and last.top < (box.top + box.bottom) / 2 < last.bottom:
            lines[-1] = Box.around((last, box))
        else:
            lines.append(box)
    return tuple(lines)
