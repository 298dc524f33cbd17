"""What a company of the round is and answers; layouts only arrange it."""

from dataclasses import dataclass
from typing import Literal

from tests.blind.model import Value

Sign = Literal["hand", "electronic", "none"]
"""How the company's own papers are signed."""

SIZE_NAMES = {"micro": "mikro", "small": "małe", "medium": "średnie"}
SIZE_FIRMS = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}


def nip(first: str) -> str:
    """NIP with its check digit."""
    total = sum(int(d) * w for d, w in zip(first, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if total == 10:
        raise ValueError(first)
    return f"{first}{total}"


def regon(first: str) -> str:
    """REGON of nine digits with its check digit."""
    total = sum(int(d) * w for d, w in zip(first, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    return f"{first}{total % 10}"


@dataclass(frozen=True, slots=True)
class Firm:
    """One invented company with its answers as it writes them, and the truth about those answers."""

    slug: str
    name: str
    nip: str
    regon: str
    registry: str
    legal_form: str
    founded: str
    street: str
    postal: str
    town: str
    powiat: str
    teryt: str
    pkd: str
    pkd_text: str
    size: str
    staff: tuple[str, str]
    turnover: tuple[str, str]
    balance: tuple[str, str]
    signer: str
    signer_role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    innovative: bool
    description: str
    certificates: tuple[str, ...]
    website_pl: str | None
    website_foreign: str | None
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    """Name, place, year (as written)."""
    trips: tuple[str, ...]
    lis: str
    """The specialisation, or "" for none."""
    agreements: tuple[str, ...]
    horizontal: str
    """Name of the undertaking, or "" for none."""
    purpose: str
    languages: str
    nothing: str = "brak"
    """How this company says that it has nothing to say."""
    trips_note: str = ""
    """What it says of trips beside (or instead of) the list."""

    @property
    def address(self) -> str:
        """Street, postal code and town on one line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def nip_dashes(self) -> str:
        """The NIP as people write it."""
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    def truth(self) -> dict[str, Value]:
        """`fields` of the contract's JSON."""
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": list(self.certificates),
            "website_pl": self.website_pl,
            "website_foreign": self.website_foreign,
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

    def points(self) -> dict[str, int | None]:
        """Points by criterion as the Regulamin's Załącznik 1 counts them."""
        count = len(self.certificates)
        events = len(self.events)
        trips = len(self.trips)
        web = (3 if self.website_pl else 0) + (5 if self.website_foreign else 0) + (2 if self.social else 0)
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": 10 if self.innovative else 0,
            "3": 10 if count > 3 else 5 if count else 0,
            "4": web,
            "5": 10 if events > 2 else (0, 1, 5)[events],
            "6": 10 if self.lis else 0,
            "7": 10 if len(self.agreements) > 1 else 5 * len(self.agreements),
            "8": 10 if self.horizontal else 0,
            "9": 10 if not trips else 5 if trips < 3 else 0,
        }
