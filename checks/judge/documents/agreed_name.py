"""A company's name as its papers tell it together: what two of them say alike is believed.

The name that is shown, ranked and written to; whose a paper is, NIPs tell (`checks.judge.documents.defects`).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checks.wording import bare_name, nearly_same_firm, same_firm
from domain.words.text import fold

_NEARLY = 80.0
"""Of a hundred: a name with a few signs misread."""
_BROKEN_FORM = re.compile(r"\bz [o0] ?[o0]\b")
"""What a scan leaves of „sp. z o.o.” where it is not read as that."""


@dataclass(frozen=True, slots=True)
class ToldName:
    """A company's name as one paper tells it."""

    name: str
    is_from_picture: bool = False
    is_by_meaning: bool = False
    """Whether it was read in a layout that nobody described."""


def agreed_name(own: ToldName | None, others: Sequence[ToldName]) -> str | None:
    """The name that a form and the other papers of the same NIP tell; None where they contradict each other.

    The form's own stands where another paper has it too, or where it cannot be misread. A misread one gives
    way to one nearly alike on a paper that cannot be misread, or on two, and one that nobody else knows to
    what two others tell.

    >>> agreed_name(ToldName("Zakfad Optyczny Żak", is_from_picture=True), [ToldName("Zakład Optyczny Żak")])
    'Zakład Optyczny Żak'
    >>> agreed_name(ToldName("Ulica, nr", is_by_meaning=True), [ToldName("Orion S.A."), ToldName("ORION SA")])
    'Orion S.A.'
    >>> agreed_name(ToldName("Ulica, nr", is_by_meaning=True), [ToldName("Orion S.A.")]) is None
    True
    """
    if own is None or (own.is_from_picture and _BROKEN_FORM.search(bare_name(fold(own.name)))):
        return _told_by(others)
    if not others or not (own.is_from_picture or own.is_by_meaning):
        return own.name
    alike = [other for other in others if same_firm(fold(own.name), fold(other.name))]
    if alike:
        return _best_spelt([own, *alike]) if own.is_from_picture else own.name
    near = [other for other in others if _likeness(own.name, other.name) >= _NEARLY]
    if near and own.is_from_picture:
        return _told_by(near)
    is_known = bool(near) or any(is_same_name(own.name, other.name) for other in others)
    return own.name if is_known else _told_by([one for one in others if _is_repeated(one, others)])


def is_one_name(one: ToldName, other: ToldName) -> bool:
    """Whether two papers bear one name, on a picture perhaps with a letter misread.

    >>> is_one_name(ToldName("Max Sp. z o.o."), ToldName("MAX spółka z ograniczoną odpowiedzialnością"))
    True
    """
    first, second = fold(one.name), fold(other.name)
    is_scan = one.is_from_picture or other.is_from_picture
    return same_firm(first, second) or (is_scan and nearly_same_firm(first, second))


def _told_by(names: Sequence[ToldName]) -> str | None:
    """The name that papers tell alike: two of them, or one that cannot be misread."""
    sure = [one for one in names if not (one.is_from_picture or one.is_by_meaning)]
    told = sure or [one for one in names if _is_repeated(one, names)]
    is_alike = bool(told) and all(is_same_name(told[0].name, other.name) for other in told)
    return _best_spelt(told) if is_alike else None


def _best_spelt(names: Sequence[ToldName]) -> str:
    """Of one name the spelling that most papers have, of two the one that cannot be misread."""
    spelt = [one.name.casefold() for one in names]
    return max(names, key=lambda one: (spelt.count(one.name.casefold()), not one.is_from_picture)).name


def _is_repeated(one: ToldName, names: Iterable[ToldName]) -> bool:
    return sum(is_same_name(one.name, other.name) for other in names) > 1


def is_same_name(one: str, other: str) -> bool:
    """Whether two names are one; what stands behind a name on one paper („… ul. Polna 1”) makes no other.

    >>> is_same_name("Orion P.S.A.", "Orion Prosta Spółka Akcyjna, ul. Polna 1, 65-001 Zielona Góra")
    True
    """
    first, second = fold(one), fold(other)
    bare, another = f"{bare_name(first)} ", f"{bare_name(second)} "
    return same_firm(first, second) or bare.startswith(another) or another.startswith(bare)


def _likeness(one: str, other: str) -> float:
    from rapidfuzz import fuzz

    return fuzz.ratio(bare_name(fold(one)), bare_name(fold(other)))
