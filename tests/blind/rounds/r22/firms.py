"""What the round knows of a company, and how its people fill a form."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, final

from tests.blind.model import Value

Size = Literal["micro", "small", "medium"]
SIZE_NAMES = {"micro": "mikro", "small": "małe", "medium": "średnie"}
LIS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


@dataclass(frozen=True, slots=True)
class Hand:
    """How answers are put into a blank: font, ink, marks."""

    font: str = ""
    """Empty: the font of the form."""
    points: float = 10.0
    ink: str = "000000"
    box: str = "☒"
    """What stands in the place of a ticked box."""
    choice: Literal["strike", "underline", "delete"] = "strike"
    """How TAK / NIE is answered: the wrong one struck or deleted, or the right one underlined and bold."""
    keep_dots: bool = False
    """The dotted line stays after the answer."""
    skips: bool = False
    """Questions that do not apply stay untouched, with their dots."""
    joined: bool = False
    """Lists stand on one line, with commas."""


@final
@dataclass(frozen=True, slots=True)
class Firm:
    """A company and its answers."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    """KRS number or „CEIDG”."""
    street: str
    postal: str
    town: str
    teryt: str
    pkd: str
    legal_form: str
    founded: str
    size: Size
    figures: tuple[tuple[str, str, str], ...]
    """Employment, turnover and balance sheet total of the last three years, newest first."""
    description: str
    delegate: str
    position: str
    phone: str
    email: str
    signatory: str
    role: str
    goal: str
    languages: str
    certificates: tuple[str, ...] = ()
    website_pl: str = ""
    website_foreign: str = ""
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    innovative: bool = True
    nothing: str = "brak"
    """What is written where there is nothing to say."""
    date: str = ""
    hand: Hand = Hand()
    copied: int = -1
    """How many of the certificates were copied; all where negative."""

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def copies(self) -> int:
        return len(self.certificates) if self.copied < 0 else self.copied

    def fields(self) -> dict[str, Value]:
        """The truth by the names of the contract."""
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": list(self.certificates),
            "website_pl": self.website_pl or None,
            "website_foreign": self.website_foreign or None,
            "social_media": list(self.social),
            "events": len(self.events),
            "office_trips": len(self.trips),
            "lis": bool(self.lis),
            "agreements": len(self.agreements),
            "horizontal": bool(self.horizontal),
            "voivodeship": "lubuskie",
            "postal_code": self.postal,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }

    def points(self) -> Mapping[str, int | None]:
        """Points that follow from the papers alone."""
        events, trips = len(self.events), len(self.trips)
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": None,
            "3": 10 if self.copies > 3 else 5 if self.copies else 0 if not self.certificates else None,
            "4": None if self.website_pl or self.website_foreign or self.social else 0,
            "5": 10 if events > 2 else 5 if events == 2 else events,
            "6": 10 if self.lis else 0,
            "7": None if self.agreements else 0,
            "8": 10 if self.horizontal else 0,
            "9": 10 if not trips else 5 if trips < 3 else 0,
        }
