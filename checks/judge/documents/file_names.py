"""Which document a file's name speaks of: for wording alone, never for recognising a document."""

import re
from pathlib import PurePath

from domain.call import Call
from domain.words.text import fold

_WORD = re.compile(r"[a-z]{3,}")
_SHORTEST_STEM = 4
_LONGEST_ENDING = 3


def named_kind(filename: str, call: Call) -> str | None:
    """The one mandatory kind whose name shares a word with a file's name; None when none or several do.

    Words that the names of several mandatory kinds share („formularz”) tell nothing; endings may differ.
    """
    words = _words(PurePath(filename).stem)
    told = {kind for kind, own in _own_words(call).items() if any(_alike(a, b) for a in words for b in own)}
    return told.pop() if len(told) == 1 else None


def _own_words(call: Call) -> dict[str, set[str]]:
    """The words of every mandatory kind's name that no other mandatory kind's name has."""
    named = {kind: _words(call.documents[kind].name) for kind in call.mandatory}
    return {
        kind: {word for word in words if not any(word in w for k, w in named.items() if k != kind)}
        for kind, words in named.items()
    }


def _words(text: str) -> set[str]:
    return set(_WORD.findall(fold(text)))


def _alike(first: str, second: str) -> bool:
    """Whether two words differ at most in their endings; short ones must be equal."""
    if first == second:
        return True
    shared = 0
    for a, b in zip(first, second, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= _SHORTEST_STEM and max(len(first), len(second)) - shared <= _LONGEST_ENDING
