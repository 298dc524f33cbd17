"""Whether an answer told is the answer that stands on the papers; spelling alone never makes it wrong."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Literal, TypeAlias

from rapidfuzz import fuzz

Ended: TypeAlias = Literal["right", "person", "wrong"]
"""Told rightly; not told, which leaves it to a person; told wrongly."""

_CODES = frozenset({"nip", "postal_code", "pkd", "size"})
_URLS = frozenset({"website_pl", "website_foreign"})
_LISTS = frozenset({"certificates", "social_media"})
_TITLES = frozenset({"dr", "mgr", "inz", "hab", "prof", "lic", "lek", "med", "wet", "arch", "pan", "pani"})
_ITEMS_ALIKE = 85
_LEGAL_FORMS = (
    ("spolka z ograniczona odpowiedzialnoscia", "sp z o o"),
    ("spolka komandytowo akcyjna", "s k a"),
    ("spolka komandytowa", "sp k"),
    ("spolka akcyjna", "s a"),
    ("spolka cywilna", "s c"),
    ("spolka jawna", "sp j"),
    ("prosta spolka akcyjna", "p s a"),
)


def compared(name: str, expected: object, told: object) -> Ended:
    """How an answer ended; None is „not known” and an empty list of what there is, too.

    >>> compared("name", "ALFA Spółka z ograniczoną odpowiedzialnością", "Alfa sp. z o.o.")
    'right'
    >>> compared("website_pl", "https://www.alfa.pl/", "alfa.pl"), compared("events", 2, 3)
    ('right', 'wrong')
    >>> compared("website_foreign", "alfa.pl/de oraz /en", "alfa.pl/de, alfa.pl/en")
    'right'
    >>> compared("certificates", ["ISO 9001:2015"], []), compared("delegate", None, "Jan Maj")
    ('person', 'wrong')
    """
    if told is None or told == []:
        return "right" if expected is None or expected == [] else "person"
    if expected is None or expected == []:
        return "wrong"
    return "right" if _same(name, expected, told) else "wrong"


def _same(name: str, expected: object, told: object) -> bool:
    if name in _URLS:
        return set(_urls(expected)) == set(_urls(told))
    if name in _LISTS:
        return _lists_alike(_items(expected), _items(told))
    if isinstance(expected, bool | int) or isinstance(told, bool | int):
        return expected == told and isinstance(expected, bool) == isinstance(told, bool)
    if name in _CODES:
        return plain(str(expected)).replace(" ", "") == plain(str(told)).replace(" ", "")
    if name == "delegate":
        return _person(str(expected)) == _person(str(told))
    return _named(str(expected)) == _named(str(told))


def _person(name: str) -> list[str]:
    """The names of a person, without titles."""
    return sorted(word for word in plain(name).split() if word not in _TITLES)


def plain(text: str) -> str:
    """Small letters without marks, and digits; all else is a blank.

    >>> plain("„Żółw”  Sp. z o.o.")
    'zolw sp z o o'
    """
    marked = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return " ".join(re.sub(r"[^a-z0-9]+", " ", re.sub(r"[\u0300-\u036f]", "", marked)).split())


def _named(text: str) -> str:
    words = plain(text)
    for long, short in _LEGAL_FORMS:
        words = words.replace(long, short)
    return words


def _urls(value: object) -> list[str]:
    """The addresses; „/en” beside one is an address of the same host, and words between them are none."""
    texts = value if isinstance(value, list | tuple) else re.split(r"[\s,;]+", str(value))
    told: list[str] = []
    for text in (str(one).strip() for one in texts):
        if text.startswith("/") and told:
            told.append(_url(told[-1].partition("/")[0] + text))
        elif re.search(r"[./]", text):
            told.append(_url(text))
    return told


def _url(text: str) -> str:
    return re.sub(r"^(https?://)?(www\.)?", "", text.strip().casefold()).rstrip("/.,;")


def _items(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list | tuple) else [str(value)]


def _lists_alike(expected: Sequence[str], told: Sequence[str]) -> bool:
    """As many items, each like one of the others; an item may say more than the other („… nr 12, ważny do …”)."""
    left = list(told)
    for one in expected:
        best = max(left, key=lambda other: _likeness(one, other), default=None)
        if best is None or _likeness(one, best) < _ITEMS_ALIKE:
            return False
        left.remove(best)
    return not left


def _likeness(one: str, other: str) -> float:
    if _url(one) == _url(other):
        return 100
    return max(fuzz.token_set_ratio(plain(one), plain(other)), fuzz.ratio(plain(one), plain(other)))
