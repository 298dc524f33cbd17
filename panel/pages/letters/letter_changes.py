"""What a letter that was planned anew says otherwise than the draft that it took the place of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

SAME, ADDED, REMOVED = "same", "added", "removed"
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_ALIKE = 0.5
"""Paragraphs that share less are told whole, the old and the new."""


@dataclass(frozen=True, slots=True)
class ChangedWords:
    """Some words that are the same, added or removed."""

    kind: str
    text: str


Change = Sequence[ChangedWords]
"""One paragraph that is not what it was."""


def changes(before: str, after: str) -> list[Change]:
    """The paragraphs that changed, in their order; those that did not are left out.

    >>> [[(p.kind, p.text) for p in one] for one in changes("Termin: do 4 maja.", "Termin: do 7 maja.")]
    [[('same', 'Termin: do '), ('removed', '4'), ('added', '7'), ('same', ' maja.')]]
    """
    old, new = [*_paragraphs(before)], [*_paragraphs(after)]
    found: list[Change] = []
    for word, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if word != "equal":
            found += _told(old[a:b], new[c:d])
    return found


def _paragraphs(text: str) -> Iterator[str]:
    """Paragraphs and items of lists, each on one line: where a line was broken says nothing."""
    for block in re.split(r"\n\s*\n|\n(?=\s*- )", text):
        line = " ".join(block.split())
        if line:
            yield line


def _told(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    if len(old) == len(new) and all(
        SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE
        for one, other in zip(old, new, strict=True)
    ):
        yield from (_word_by_word(one, other) for one, other in zip(old, new, strict=True))
        return
    yield from ((ChangedWords(REMOVED, one),) for one in old)
    yield from ((ChangedWords(ADDED, one),) for one in new)


def _word_by_word(old: str, new: str) -> Change:
    a, b = _WORDS.findall(old), _WORDS.findall(new)
    pieces: list[ChangedWords] = []
    for word, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if word == "equal":
            pieces.append(ChangedWords(SAME, "".join(a[i:j])))
            continue
        pieces += [ChangedWords(REMOVED, "".join(a[i:j]))] if j > i else []
        pieces += [ChangedWords(ADDED, "".join(b[k:m]))] if m > k else []
    return pieces
