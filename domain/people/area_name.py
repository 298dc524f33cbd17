"""How powiats and gminas are named: without the words that only say what they are, perhaps with a number."""

import re

from domain.words.text import fold

_WORD = re.compile(r"[^\W\d_][\w-]*")
_BESIDE = frozenset(
    {"powiat", "powiecie", "pow", "gmina", "gminie", "gm", "miasto", "miejska", "wiejska", "m", "st", "w"}
)
"""Words that stand before such a name, or behind it, and are no part of it."""


def bare_name(text: str) -> str:
    """A powiat's or gmina's name without what only says what it is.

    >>> bare_name("powiat Żarski"), bare_name("gm. wiejska Żary"), bare_name("m. st. Warszawa")
    ('zarski', 'zary', 'warszawa')
    """
    return " ".join(word for word in _WORD.findall(fold(text)) if word not in _BESIDE)


def identifier_of(text: str) -> str:
    """The digits that stand before a gmina's name: its identifier in the register TERYT; empty: none.

    >>> identifier_of("061105 Wojcieszków"), identifier_of("Gubin")
    ('061105', '')
    """
    found = re.match(r"\s*(\d+)\s", text)
    return found[1] if found is not None else ""
