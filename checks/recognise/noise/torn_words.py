"""Names whose words a picture broke: print with wide-set letters, or a stroke amid them („An na Dereń”)."""

import re
from collections.abc import Collection

from checks.recognise.noise.given_names import is_given_name
from domain.words.text import fold

_PLAIN = re.compile(r"[^\W\d_]+")
_SHORT, _LEAST_WHOLE = 3, 4
_SMALL_WORDS = """
    i z w o a u na do od po za dla nad pod oraz przy bez ze we im ks sp dr inż mgr hab prof al ul os pl nr woj
    św spz oo sc sa sj sk ska psa jr de di da la le von van del und et and
"""
_SMALL = frozenset(_SMALL_WORDS.split())
"""Small words that stand in names as they are."""
_OF_SHORT_NAME = 2
"""Capitals of „IoT”, „AB”, which are no rest of a word."""


def mended(name: str, elsewhere: Collection[str] = ()) -> str | None:
    """A name with its broken words whole; None where words seem broken, and nothing tells how they go on.

    A word is whole where a given name comes of its pieces, or it stands `elsewhere` on the paper (folded).

    >>> mended("Zioła Boru An na Dereń"), mended("Marek Za rzycki", {"zarzycki"}), mended("Marek Za rzycki")
    ('Zioła Boru Anna Dereń', 'Marek Zarzycki', None)
    >>> mended("Okna i drzwi AB Dom"), mended("Toma SZ Reszka"), mended("ul. Wąska 3, 66-530 Drezden ko")
    ('Okna i drzwi AB Dom', 'Tomasz Reszka', None)
    >>> mended("Lampion LED Jan Bartosik", {"lampionled"})
    'Lampion LED Jan Bartosik'
    >>> mended("Alfa IoT sp. z o.o."), mended("Lokis Med sp. z o.o."), mended("Rak i Wspólnicy")
    ('Alfa IoT sp. z o.o.', 'Lokis Med sp. z o.o.', 'Rak i Wspólnicy')
    """
    words = name.split(" ")
    at = 0
    while at + 1 < len(words):
        left, right = words[at], words[at + 1]
        if not (_PLAIN.fullmatch(left) and _PLAIN.fullmatch(right.rstrip(",.;"))):
            at += 1
            continue
        bare = right.rstrip(",.;")
        whole = fold(left + bare)
        is_piece = bare[0].islower() or (bare.isupper() and not left.isupper() and len(bare) <= _SHORT)
        # „Lampion LED” is one word in „lampionled.pl” alone.
        is_told = (
            len(whole) >= _LEAST_WHOLE and whole in elsewhere and bare not in _SMALL and not bare.isupper()
        )
        if is_piece and (is_given_name(whole) or is_told):
            words[at : at + 2] = [left + (right.lower() if bare.isupper() else right)]
            continue
        if is_piece and bare not in _SMALL and _is_broken(left, bare):
            return None
        at += 1
    return " ".join(words)


def _is_broken(left: str, right: str) -> bool:
    """Whether one of two words is too short to be one, and no small word or abbreviation."""
    if right.isupper():
        return False  # „Dom AB”
    return any(
        len(word) <= _SHORT and word.lower() not in _SMALL and sum(map(str.isupper, word)) < _OF_SHORT_NAME
        for word in (left, right)
    ) or (left[0].isupper() and left.lower() in _SMALL and len(left) > 1)
