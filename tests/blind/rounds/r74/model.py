"""The companies of the round, as their papers tell of them."""

from dataclasses import dataclass
from typing import Literal, final


@final
@dataclass(frozen=True, slots=True)
class Ink:
    """How a company fills a form."""

    tick: Literal["☒", "X", "[x]", "☑", "cross", "hook"] = "☒"
    choice: Literal["strike", "underline", "delete"] = "strike"
    pen: bool = False
    font: str = "DejaVu Sans"
    none: str = "brak"
    """What is written where nothing is to be told."""
    date: str = "14.04.2026"
    signed: Literal["hand", "none", "electronic"] = "hand"


@final
@dataclass(frozen=True, slots=True)
class Company:
    """One."""

    slug: str
    name: str
    base: str
    """Nine digits of the NIP."""
    street: str
    postal: str
    town: str
    pkd: str
    size: Literal["micro", "small", "medium"]
    people: tuple[int, int, int]
    turnover: tuple[str, str, str]
    balance: tuple[str, str, str]
    boss: str
    role: str
    delegate: str
    post: str
    mail: str
    about: str
    ink: Ink
    form: str = "spółka z ograniczoną odpowiedzialnością"
    founded: str = "12.05.2011"
    krs: str = "0000412377"
    regon: str = "080512374"
    teryt: str = "0862011"
    phone: str = "600 212 480"
    innovative: bool = True
    certificates: tuple[tuple[str, str], ...] = ()
    site: str | None = None
    foreign: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    lis: str | None = None
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    goal: str = "Rozmowy z dostawcami automatyki i poznanie szwajcarskich ośrodków transferu technologii."
    languages: str = "angielski B2, niemiecki A2"
    voivodeship: str = "lubuskie"

    @property
    def nip(self) -> str:
        """Its NIP with the check digit."""
        weights = (6, 5, 7, 2, 3, 4, 5, 6, 7)
        check = sum(int(d) * w for d, w in zip(self.base, weights, strict=True)) % 11
        return f"{self.base}{check}"

    @property
    def dashed(self) -> str:
        """The NIP as people write it."""
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"
