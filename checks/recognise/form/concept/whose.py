"""The word by which a form calls whoever fills it in: „NIP kandydata”, „REGON członka”, „Ulica obiektu”."""

import re
from collections import defaultdict

from checks.recognise.form.concept.stems import stem

_LEAST_KEYS, _LEAST_PLACES = 2, 3
_PLACED = re.compile(
    r"\b(?P<key>nip|regon|krs|pkd|ulica|kod|wojewodztwo|miejscowosc|gmina)(?: pocztowy)?"
    r" (?P<first>[a-z]{4,})(?: (?P<second>[a-z]{4,}))?"
)
_WITHOUT_E = re.compile(r"[^aeiouy]k$")
"""„członka” is of a „członek”."""
_NUMBERS = frozenset({"nip", "regon", "krs", "pkd"})
_OF_OTHERS = re.compile(
    r"wspolni|partner|udziel|orga[n]|bank|pelnomocni|oddzial|fili|siedzib|uczestni|delegat|osob|poczt"
    r"|nip$|regon$|krs$|pkd$|ulica|numer|budyn|domu|lokal|miejscow|miast|wojewodztw|gmin|powiat|kraj"
    r"|przewaza|glown|wiodac|podstaw|oraz$|albo$|jesli$|jezeli$|adres"
)
"""Other parties' words, and what such questions hold besides."""


def whose(folded: str) -> frozenset[str]:
    """The stems of the words that stand beside several of the numbers and places that a company has.

    >>> whose("nr nip kandydata 929 regon kandydata 97"), whose("nip wspolnika regon wspolnika")
    (frozenset({'kandydat'}), frozenset())
    """
    beside: dict[str, set[str]] = defaultdict(set)
    for found in _PLACED.finditer(folded):
        for word in (found["first"], found["second"]):
            if word is not None and _OF_OTHERS.match(word) is None:
                beside[stem(word)].add(found["key"])
    called = [
        word
        for word, keys in beside.items()
        if len(keys) >= _LEAST_PLACES or (len(keys & _NUMBERS) >= _LEAST_KEYS and keys & {"nip", "regon"})
    ]
    return frozenset(called) | {f"{word[:-1]}ek" for word in called if _WITHOUT_E.search(word)}
