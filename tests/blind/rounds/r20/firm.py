"""What a company is and says; every paper is filled from it, and so is the truth."""

from dataclasses import dataclass
from typing import final

from tests.blind.model import Value

WEIGHTS = (6, 5, 7, 2, 3, 4, 5, 6, 7)
REGON_WEIGHTS = (8, 9, 2, 3, 4, 5, 6, 7)


def nip(first_nine: str) -> str:
    """The NIP with the check digit."""
    digit = sum(weight * int(char) for weight, char in zip(WEIGHTS, first_nine, strict=True)) % 11
    if digit == 10:
        raise ValueError(f"no NIP begins with {first_nine}")
    return f"{first_nine}{digit}"


def regon(first_eight: str) -> str:
    """The REGON with the check digit."""
    digit = sum(weight * int(char) for weight, char in zip(REGON_WEIGHTS, first_eight, strict=True)) % 11
    return f"{first_eight}{digit % 10}"


@dataclass(frozen=True, slots=True)
class Event:
    """A fair, a mission, a training."""

    name: str
    country: str
    year: str


@final
@dataclass(frozen=True, slots=True)
class Firm:
    """One company."""

    slug: str
    name: str
    legal: str
    """Legal form, as the forms ask: „spolka_zoo”, „jdg”, „cywilna”, „jawna”, „komandytowa”."""
    street: str
    postal: str
    town: str
    gmina: str
    """TERYT of the gmina, seven digits."""
    nip: str
    regon: str
    register: str
    pkd: str
    pkd_text: str
    signer: str
    signer_role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    size: str
    staff: str
    turnover: str
    balance: str
    founded: str
    description: str
    innovative: bool | None = True
    certificates: tuple[str, ...] = ()
    web_pl: str | None = None
    web_foreign: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    trips: tuple[str, ...] = ()
    aim: str = ""
    languages: str = ""
    lis: str | None = None
    """Name of the specialisation; None: no."""
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    aid: tuple[tuple[str, str, str, str], ...] = ()
    """De minimis aid had: day, who gave it, PLN, EUR."""
    partner: tuple[str, str, str] | None = None
    """Of a civil partnership: partner's name, address, NIP."""

    @property
    def nip_written(self) -> str:
        """The NIP with hyphens."""
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    @property
    def address(self) -> str:
        """The address on one line."""
        return f"{self.street}, {self.postal} {self.town}"

    def form_fields(self) -> dict[str, Value]:
        """What the application form states."""
        return {
            "nip": self.nip,
            "name": self.name,
            "size": self.size,
            "innovative": self.innovative,
            "certificates": list(self.certificates),
            "website_pl": self.web_pl,
            "website_foreign": self.web_foreign,
            "social_media": list(self.social),
            "events": len(self.events),
            "office_trips": len(self.trips),
            "lis": self.lis is not None,
            "agreements": len(self.agreements),
            "horizontal": self.horizontal is not None,
            "voivodeship": "lubuskie",
            "postal_code": self.postal,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }

    def points(self, copies: int | None = None) -> dict[str, int | None]:
        """Points that follow from the papers; `copies` is the number of copies sent (None: as many as listed)."""
        listed = len(self.certificates)
        sent = listed if copies is None else copies
        certified: int | None = None if sent != listed else 10 if listed > 3 else 5 if listed else 0
        web = 3 * bool(self.web_pl) + 5 * bool(self.web_foreign) + 2 * bool(self.social)
        events = len(self.events)
        trips = len(self.trips)
        agreements = len(self.agreements)
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": None,
            "3": certified,
            "4": web,
            "5": 10 if events > 2 else 5 if events == 2 else events,
            "6": 10 if self.lis else 0,
            "7": 10 if agreements > 1 else 5 if agreements else 0,
            "8": 10 if self.horizontal else 0,
            "9": 10 if not trips else 5 if trips <= 2 else 0,
        }
