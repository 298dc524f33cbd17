"""What is looked up rather than judged: a region's gminas and postal codes, the Porozumienia, what forms ask.

One TOML file a region (`voivodeship` at its head), `voivodeships.toml`, `agreements.toml`, `concepts.toml`;
each names its source. A call chooses its region by name; of one without a file of its own the identifiers of
gminas tell.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from config.concepts import Concepts, concepts_of
from domain.people.area_name import bare_name
from domain.words.text import fold
from errors import ConfigError

_DIRECTORY = Path(__file__).parent / "registers"
_AGREEMENTS = "agreements.toml"
_CONCEPTS = "concepts.toml"
_VOIVODESHIPS = "voivodeships.toml"
_POWIATS = "powiats.toml"
_POSTAL_CODE = re.compile(r"\b(\d{2})\s?-?\s?(\d{3})\b")


@dataclass(frozen=True, slots=True)
class Gmina:
    """One gmina: `teryt` is województwo, powiat and number, six digits (TERC without the type)."""

    teryt: str
    name: str
    powiat: str
    source: str
    aliases: tuple[str, ...] = ()
    ambiguous: bool = False
    """A place of this name lies in other voivodeships too."""


@dataclass(frozen=True, slots=True)
class PostalCodes:
    """Which postal codes lie in a region; a prefix is compared with the code as written, „67-20”."""

    prefixes: tuple[str, ...]
    codes: frozenset[str]
    foreign_prefixes: tuple[str, ...]
    mixed_prefixes: tuple[str, ...]
    source: str

    def lies_inside(self, code: str) -> bool | None:
        """Whether a postal code lies in the region; None: it is no code, or both are possible."""
        found = _POSTAL_CODE.search(code)
        if found is None:
            return None
        written = f"{found[1]}-{found[2]}"
        if written in self.codes or written.startswith(self.prefixes):
            return True
        if written.startswith(self.mixed_prefixes) and not written.startswith(self.foreign_prefixes):
            return None
        return False


@dataclass(frozen=True, slots=True)
class Region:
    """One voivodeship, with everything that tells a place in it."""

    voivodeship: str
    teryt: str
    postal: PostalCodes
    gminas: tuple[Gmina, ...]

    own_towns: frozenset[str]
    """Names of its gminas, folded, that no place elsewhere shares."""

    def knows_town(self, town: str) -> bool:
        """Whether a town has the name of one of the region's gminas, and of no place elsewhere."""
        return fold(town) in self.own_towns


@dataclass(frozen=True, slots=True)
class Agreement:
    """One Porozumienie na rzecz Rozwoju Obszaru Kluczowego (Załącznik nr 1, lp. 7)."""

    number: str
    name: str
    specialisation: str
    represented_by: str
    source: str
    aliases: tuple[str, ...] = ()

    def is_named_in(self, text: str) -> bool:
        """Whether a text names it, by its name or a name it is known under."""
        folded = fold(text)
        return any(fold(name) in folded for name in (self.name, *self.aliases))


@dataclass(frozen=True, slots=True)
class Registers:
    """All registers; regions by their folded name."""

    regions: Mapping[str, Region] = field(default_factory=dict)
    teryt: Mapping[str, str] = field(default_factory=dict)
    """The first two digits of the identifiers of a voivodeship's gminas (TERC), by its folded name."""
    powiats: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """All powiats and towns with a powiat's rights, by the folded name of their voivodeship."""
    agreements: tuple[Agreement, ...] = ()
    concepts: Concepts = field(default_factory=Concepts)

    def region(self, voivodeship: str) -> Region | None:
        """What is known of a voivodeship."""
        return self.regions.get(fold(voivodeship))

    def powiats_of(self, voivodeships: Iterable[str]) -> tuple[str, ...]:
        """All powiats of some voivodeships; of none: of the country.

        >>> registers = load_registers()
        >>> len(registers.powiats_of(["Lubuskie"])), len(registers.powiats_of([]))
        (14, 380)
        """
        named = [fold(name) for name in voivodeships] or [*self.powiats]
        return tuple(powiat for name in named for powiat in self.powiats.get(name, ()))

    def homes_of(self, powiat: str) -> frozenset[str]:
        """The folded names of the voivodeships in which a powiat of this name lies; none: there is none.

        >>> sorted(load_registers().homes_of("pow. krośnieński"))
        ['lubuskie', 'podkarpackie']
        """
        named = bare_name(powiat)
        return frozenset(home for home, known in self.powiats.items() if named in map(bare_name, known))

    def teryt_of(self, voivodeship: str) -> str | None:
        """What the identifiers of a voivodeship's gminas begin with.

        >>> load_registers().teryt_of("Lubelskie")
        '06'
        """
        return self.teryt.get(fold(voivodeship))


@cache
def load_registers(directory: Path = _DIRECTORY) -> Registers:
    """Every register of a directory, read once.

    Raises:
        ConfigError: a file cannot be read, is not TOML, or lacks what an entry needs.

    >>> registers = load_registers()
    >>> len(registers.regions["lubuskie"].gminas), len(registers.agreements)
    (82, 7)
    """
    regions: dict[str, Region] = {}
    agreements: tuple[Agreement, ...] = ()
    concepts = Concepts()
    teryt: dict[str, str] = {}
    powiats: dict[str, tuple[str, ...]] = {}
    for path in sorted(directory.glob("*.toml")):
        table = _read(path)
        try:
            if path.name == _AGREEMENTS:
                agreements = tuple(Agreement(**_frozen(entry)) for entry in table["agreements"])
            elif path.name == _VOIVODESHIPS:
                teryt = {fold(name): code for name, code in table["teryt"].items()}
            elif path.name == _POWIATS:
                powiats = {fold(name): tuple(known) for name, known in table["powiats"].items()}
            elif path.name == _CONCEPTS:
                concepts = concepts_of(table)
            else:
                regions[fold(table["voivodeship"])] = _region(table)
        except (KeyError, TypeError) as error:
            raise ConfigError(f"{path}: rejestr jest niepełny lub ma nieznany klucz: {error}.") from error
    return Registers(regions, teryt, powiats, agreements, concepts)


def _region(table: dict[str, Any]) -> Region:
    postal = _frozen(table["postal"])
    gminas = tuple(Gmina(**_frozen(entry)) for entry in table["gminas"])
    named = (name for gmina in gminas if not gmina.ambiguous for name in (gmina.name, *gmina.aliases))
    return Region(
        voivodeship=table["voivodeship"],
        teryt=table["teryt"],
        postal=PostalCodes(**{**postal, "codes": frozenset(postal["codes"])}),
        gminas=gminas,
        own_towns=frozenset(fold(name) for name in named),
    )


def _frozen(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: nie można odczytać pliku ({error.strerror}).") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: to nie jest poprawny plik TOML: {error}.") from error
