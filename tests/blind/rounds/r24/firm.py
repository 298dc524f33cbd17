"""What one invented company answers in its papers."""

from dataclasses import dataclass
from typing import Literal

from tests.blind.model import Value

Size = Literal["micro", "small", "medium"]


@dataclass(frozen=True, slots=True)
class Event:
    """A fair or a mission as the company lists it."""

    name: str
    place: str
    year: str


@dataclass(frozen=True, slots=True)
class Firm:
    """A company; texts stand as they are written in the papers."""

    slug: str
    name: str
    legal_form: str
    nip: str
    regon: str
    krs: str
    street: str
    postal_code: str
    town: str
    teryt: str
    pkd: str
    founded: str
    head: str
    head_role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    size: Size
    staff: str
    turnover: str
    balance: str
    innovative: bool
    description: str
    certificates: tuple[str, ...]
    website_pl: str
    website_foreign: str
    social_media: tuple[str, ...]
    events: tuple[Event, ...]
    trips_count: str
    trips: str
    purpose: str
    markets: str
    languages: str
    lis: bool
    lis_area: str
    agreements: tuple[str, ...]
    horizontal: bool
    horizontal_name: str
    place_date: str
    voivodeship: str = "lubuskie"
    nip_written: str = ""
    no_certificates: str = "brak"
    no_events: str = "brak"
    no_social: str = "brak"
    no_agreements: str = ""
    aid: tuple[tuple[str, str, str, str], ...] = ()
    """Aid received: who gave it, on which day, PLN, EUR."""
    truth_events: int = 0
    """Events of the last three years."""
    truth_trips: int = 0
    truth_website_pl: str | None = None
    truth_website_foreign: str | None = None
    truth_social: tuple[str, ...] | None = None
    truth_certificates: tuple[str, ...] | None = None
    points_4: int | None = None
    branch: str = "nie dotyczy"
    tie: str = "samodzielne"

    @property
    def nip_text(self) -> str:
        """The tax number as this company writes it."""
        return self.nip_written or self.nip

    @property
    def address(self) -> str:
        """Street, postal code and town in a line."""
        return f"{self.street}, {self.postal_code} {self.town}"

    def fields(self) -> dict[str, Value]:
        """`fields` of the contract's JSON."""
        social = self.social_media if self.truth_social is None else self.truth_social
        certificates = self.certificates if self.truth_certificates is None else self.truth_certificates
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": list(certificates),
            "website_pl": self.truth_website_pl,
            "website_foreign": self.truth_website_foreign,
            "social_media": list(social),
            "events": self.truth_events,
            "office_trips": self.truth_trips,
            "lis": self.lis,
            "agreements": len(self.agreements),
            "horizontal": self.horizontal,
            "voivodeship": self.voivodeship,
            "postal_code": self.postal_code,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }

    def form_fields(self) -> dict[str, Value]:
        """What the application form states."""
        return {"name": self.name, "nip": self.nip, **self.fields()}

    def identity(self) -> dict[str, Value]:
        """Who the paper is about."""
        return {"name": self.name, "nip": self.nip}

    def identity_and_size(self) -> dict[str, Value]:
        """Who the paper is about, and how large."""
        return {**self.identity(), "size": self.size}

    def points(self, copies: int) -> dict[str, int | None]:
        """Points that follow from the papers; `copies` of certificates were enclosed."""
        events, trips, certified = (
            self.truth_events,
            self.truth_trips,
            min(copies, len(self.fields()["certificates"])),
        )  # type: ignore[arg-type]
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": None,
            "3": 10 if certified > 3 else 5 if certified else 0,
            "4": self.points_4,
            "5": 10 if events > 2 else 5 if events == 2 else events,
            "6": 10 if self.lis else 0,
            "7": 10 if len(self.agreements) > 1 else 5 * len(self.agreements),
            "8": 10 if self.horizontal else 0,
            "9": 10 if trips == 0 else 5 if trips < 3 else 0,
        }
