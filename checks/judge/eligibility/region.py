"""Whether a place lies in the voivodeship that a call asks for (Załącznik nr 1, kryteria formalne).

Names of voivodeships are compared as whole words: lubelskie is another region than lubuskie, however alike
they look. No single hint proves a place where the register knows the region; two that agree do, and hints
that contradict each other prove nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from config.registers import Region
from domain.text import fold

_NOT_LETTERS = re.compile(r"[^a-z-]+")
_PREFIXES = frozenset({"woj", "wojewodztwo", "w", "wojewodztwie"})
_SEVERAL = re.compile(r"[,;/()]|\bgm(?:ina|\.)?\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Locality:
    """A seat or a branch as the form gives it; None is what it does not tell."""

    voivodeship: str | None = None
    postal_code: str | None = None
    town: str | None = None
    teryt: str | None = None


@dataclass(frozen=True, slots=True)
class Located:
    """Whether a place lies inside (None: it cannot be told), and the hints that say so."""

    inside: bool | None
    hints: tuple[str, ...] = ()


def locate(place: Locality, voivodeship: str, region: Region | None) -> Located:
    """Where a place lies, from all hints together.

    Without a register of the region the voivodeship's name alone tells.
    """
    told = list(_hints(place, voivodeship, region))
    shown = tuple(text for _says, text in told)
    says = [inside for inside, _text in told if inside is not None]
    enough = 1 if region is None or False in says else 2
    if len(set(says)) != 1 or len(says) < enough:
        return Located(None, shown)
    return Located(says[0], shown)


def normal_voivodeship(text: str) -> str:
    """A voivodeship's name without „woj.” and case.

    >>> normal_voivodeship("Woj. LUBUSKIE"), normal_voivodeship("województwo lubelskie")
    ('lubuskie', 'lubelskie')
    """
    words = [w for w in _NOT_LETTERS.split(fold(text)) if w and w not in _PREFIXES]
    return " ".join(words)


def _hints(place: Locality, voivodeship: str, region: Region | None) -> Iterator[tuple[bool | None, str]]:
    if place.voivodeship:
        is_same = normal_voivodeship(place.voivodeship) == normal_voivodeship(voivodeship)
        yield is_same, f"województwo: {place.voivodeship}"
    if region is None:
        return
    if place.postal_code:
        yield region.postal.lies_inside(place.postal_code), f"kod pocztowy: {place.postal_code}"
    if place.town:
        # A town that the register does not know may be any village: it says nothing.
        known = any(region.knows_town(part.strip()) for part in _SEVERAL.split(place.town) if part)
        yield (True if known else None), f"miejscowość: {place.town}"
    digits = "".join(c for c in place.teryt or "" if c.isdigit())
    if len(digits) in {6, 7}:
        yield digits.startswith(region.teryt), f"identyfikator gminy: {place.teryt}"
