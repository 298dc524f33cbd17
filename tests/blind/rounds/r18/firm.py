"""What is true of a company; every paper of it is written from here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from tests.blind.model import Value


@dataclass(frozen=True, slots=True)
class Cert:
    """Something that the company lists under certificates, with what its copy shows."""

    sort: Literal["iso", "patent", "mark", "attest"]
    name: str
    number: str
    given: date
    by: str
    scope: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Event:
    when: str
    name: str
    place: str
    role: str


@dataclass(frozen=True, slots=True)
class Firm:
    slug: str
    name: str
    legal: str
    nip: str
    regon: str
    krs: str
    street: str
    postal: str
    town: str
    gmina: str
    teryt: str
    county: str
    phone: str
    mail: str
    pkd: str
    pkd_name: str
    size: Literal["micro", "small", "medium"]
    staff: str
    turnover: str
    balance: str
    founded: date
    about: str
    innovative: bool
    innovation: str
    certs: tuple[Cert, ...]
    web_pl: str
    web_foreign: str
    social: tuple[str, ...]
    events: tuple[Event, ...]
    trips: tuple[str, ...]
    lis: str
    agreements: tuple[str, ...]
    horizontal: str
    delegate: str
    position: str
    signer: str
    signer_role: str
    signed: date
    seed: int
    tax_office: str
    goal: str
    markets: str
    partner: tuple[str, str, str] = ("", "", "")
    """Of a civil partnership: partner's name, NIP and address."""
    old_events: int = 0
    """Listed events that are older than three years."""

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def is_sole(self) -> bool:
        return "jednoosobowa" in self.legal

    def fields(self) -> Mapping[str, Value]:
        return {
            "size": self.size, "innovative": self.innovative, "certificates": [c.name for c in self.certs],
            "website_pl": self.web_pl or None, "website_foreign": self.web_foreign.split(" (")[0] or None,
            "social_media": list(self.social), "events": len(self.events) - self.old_events,
            "office_trips": len(self.trips), "lis": bool(self.lis), "agreements": len(self.agreements),
            "horizontal": bool(self.horizontal), "voivodeship": "lubuskie", "postal_code": self.postal,
            "pkd": self.pkd, "delegate": self.delegate}

    def points(self) -> Mapping[str, int | None]:
        certs, events, trips = len(self.certs), len(self.events) - self.old_events, len(self.trips)
        return {
            "1": 5 if self.size == "medium" else 20, "2": 10 if self.innovative else 0,
            "3": 10 if certs > 3 else 5 if certs else 0,
            "4": (3 if self.web_pl else 0) + (5 if self.web_foreign else 0) + (2 if self.social else 0),
            "5": 10 if events > 2 else {0: 0, 1: 1, 2: 5}[events], "6": 10 if self.lis else 0,
            "7": 10 if len(self.agreements) > 1 else 5 if self.agreements else 0, "8": 10 if self.horizontal else 0,
            "9": 10 if not trips else 5 if trips < 3 else 0}


SIZES = {"micro": "mikroprzedsiębiorstwo", "small": "małe przedsiębiorstwo", "medium": "średnie przedsiębiorstwo"}
MONTHS = ("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
          "grudnia").split()


def dots(day: date) -> str:
    return f"{day.day:02}.{day.month:02}.{day.year}"


def words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year} r."
