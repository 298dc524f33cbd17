"""A company and the way it fills papers in."""

from dataclasses import dataclass
from typing import Literal

from tests.blind.model import Value

Size = Literal["micro", "small", "medium"]


@dataclass(frozen=True, slots=True)
class Event:
    """One fair or trip, as the company writes it."""

    when: str
    what: str
    where: str


@dataclass(frozen=True, slots=True)
class Aid:
    """One grant of de minimis aid."""

    day: str
    giver: str
    basis: str
    zloty: str
    euro: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    """Everything the papers of one company say."""

    slug: str
    name: str
    street: str
    code: str
    town: str
    nip: str
    regon: str
    register: str
    pkd: str
    legal: Literal["jdg", "spolka", "inna"]
    gmina: str
    created: str
    head: str
    head_post: str
    delegate: str
    delegate_post: str
    phone: str
    email: str
    size: Size
    innovative: bool
    about: str
    goal: str
    languages: str
    staff: tuple[str, str, str]
    turnover: tuple[str, str, str]
    balance: tuple[str, str, str]
    branch: str = ""
    hyphens: bool = False
    """Its NIP is written in groups."""
    voivodeship: str = "lubuskie"
    certificates: tuple[str, ...] = ()
    copies: int = 0
    website_pl: str = ""
    website_foreign: str = ""
    social: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    trips: tuple[str, ...] = ()
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    aid: tuple[Aid, ...] = ()
    nothing: str = "brak"
    """What it writes where it has nothing to say („brak”, „nie dotyczy”, „–”)."""

    @property
    def address(self) -> str:
        return f"{self.street}, {self.code} {self.town}"

    @property
    def nip_text(self) -> str:
        if not self.hyphens:
            return self.nip
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    def form_fields(self) -> dict[str, Value]:
        """What its application form says."""
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
            "voivodeship": self.voivodeship,
            "postal_code": self.code,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }

    def points(self) -> dict[str, int | None]:
        """What follows from its papers for sure."""
        listed = len(self.certificates)
        copied = 10 if listed > 3 else 5
        online = bool(self.website_pl or self.website_foreign or self.social)
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": None,
            "3": 0 if not listed else copied if self.copies == listed else None,
            "4": None if online else 0,
            "5": {0: 0, 1: 1, 2: 5}.get(len(self.events), 10),
            "6": 10 if self.lis else 0,
            "7": None if self.agreements else 0,
            "8": 10 if self.horizontal else 0,
            "9": {0: 10, 1: 5, 2: 5}.get(len(self.trips), 0),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """How the blanks are filled in: typed or by pen, when, and whether somebody signed."""

    day: str
    place: str
    font: str = ""
    """Family of the handwriting; empty: typed in Word."""
    mark: str = "☒"
    signed: bool = True
    """A pen's strokes stand over the line (not so where an e-signature follows)."""
    ink: str = "blue"
    dots: bool = True
    """Typed answers leave the rest of the dotted line standing."""

    @property
    def by_hand(self) -> bool:
        return bool(self.font)
