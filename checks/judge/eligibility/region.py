"""Whether a place lies in the voivodeship that a call asks for (Załącznik nr 1, kryteria formalne).

Names of voivodeships are compared as whole words: lubelskie is another region than lubuskie, however alike
they look; what names none of the sixteen says nothing. A postal code or the identifier of a gmina proves a
place alone; names do so where two agree, for the same town lies in several regions. Hints that contradict
each other prove nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from config.registers import Region
from domain.words.text import fold

_NOT_LETTERS = re.compile(r"[^a-z-]+")
_PREFIXES = frozenset({"woj", "wojewodztwo", "w", "wojewodztwie"})
_VOIVODESHIPS = frozenset({
    "dolnoslaskie", "kujawsko-pomorskie", "lubelskie", "lubuskie", "lodzkie", "malopolskie", "mazowieckie",
    "opolskie", "podkarpackie", "podlaskie", "pomorskie", "slaskie", "swietokrzyskie", "warminsko-mazurskie",
    "wielkopolskie", "zachodniopomorskie",
})  # fmt: skip
_SEVERAL = re.compile(r"[,;/()]|\bgm(?:ina|\.)?\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Locality:
    """A seat or a branch as the form gives it; None is what it does not tell."""

    voivodeship: str | None = None
    postal_code: str | None = None
    town: str | None = None
    teryt: str | None = None
    powiat: str | None = None
    homes: frozenset[str] = frozenset()
    """The voivodeships in which a powiat of this name lies, folded; none: nothing is known of it."""


@dataclass(frozen=True, slots=True)
class Located:
    """Whether a place lies inside (None: it cannot be told), and the hints that say so."""

    inside: bool | None
    hints: tuple[str, ...] = ()


def locate(place: Locality, voivodeship: str, region: Region | None, teryt: str | None = None) -> Located:
    """Where a place lies, from all hints together.

    Without a register of the region the voivodeship's name alone tells, and the identifier of a gmina, whose
    beginning (`teryt`) is known of every voivodeship.
    """
    told = list(_hints(place, voivodeship, region, teryt))
    shown = tuple(hint.text for hint in told)
    telling = [hint for hint in told if hint.inside is not None]
    says = {hint.inside for hint in telling}
    enough = 1 if region is None or False in says or any(hint.is_proof for hint in telling) else 2
    if len(says) != 1 or len(telling) < enough:
        return Located(None, shown)
    return Located(telling[0].inside, shown)


def normal_voivodeship(text: str) -> str:
    """A voivodeship's name without „woj.” and case.

    >>> normal_voivodeship("Woj. LUBUSKIE"), normal_voivodeship("województwo lubelskie")
    ('lubuskie', 'lubelskie')
    """
    words = [w for w in _NOT_LETTERS.split(fold(text)) if w and w not in _PREFIXES]
    return " ".join(words)


@dataclass(frozen=True, slots=True)
class _Hint:
    inside: bool | None
    """None: it does not tell."""
    text: str
    is_proof: bool = False
    """Whether it says so alone: a code lies in one region, and no neighbour's resembles it."""


def _hints(place: Locality, voivodeship: str, region: Region | None, teryt: str | None) -> Iterator[_Hint]:
    if place.voivodeship:
        says = _is_named(place.voivodeship, voivodeship)
        yield _Hint(says, f"województwo: {place.voivodeship}")
    if region is not None and place.postal_code:
        says = region.postal.lies_inside(place.postal_code)
        yield _Hint(says, f"kod pocztowy: {place.postal_code}", is_proof=True)
    if region is not None and place.town:
        # A town that the register does not know may be any village: it says nothing.
        known = any(region.knows_town(part.strip()) for part in _SEVERAL.split(place.town) if part)
        yield _Hint(True if known else None, f"miejscowość: {place.town}")
    if place.powiat and place.homes:
        # A name that several voivodeships have tells nothing of those that are among them.
        own = fold(voivodeship)
        says = None if own in place.homes and len(place.homes) > 1 else own in place.homes
        yield _Hint(says, f"powiat: {place.powiat}", is_proof=True)
    begins = region.teryt if region is not None else teryt
    digits = "".join(c for c in place.teryt or "" if c.isdigit())
    if begins is not None and len(digits) in {6, 7}:
        yield _Hint(digits.startswith(begins), f"identyfikator gminy: {place.teryt}", is_proof=True)


def _is_named(answer: str, wanted: str) -> bool | None:
    """Whether an answer names the voivodeship, another one, or (None) none of the country, or several."""
    own, told = normal_voivodeship(wanted), normal_voivodeship(answer)
    named = {own} & {told} or (_VOIVODESHIPS | {own}) & set(told.split())
    return own in named if len(named) == 1 else None
