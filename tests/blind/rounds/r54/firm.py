"""A company of the round: everything that it would write into the forms."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from tests.blind.model import Value

Size = Literal["micro", "small", "medium"]

SIZE_WORD: dict[Size, str] = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def nip(base: str) -> str:
    """The first valid NIP at or after nine digits."""
    number = int(base)
    while True:
        digits = f"{number:09d}"
        check = sum(w * int(d) for w, d in zip((6, 5, 7, 2, 3, 4, 5, 6, 7), digits, strict=True)) % 11
        if check < 10:
            return f"{digits}{check}"
        number += 1


def regon(base: str) -> str:
    """A valid REGON of nine digits from its first eight."""
    check = sum(w * int(d) for w, d in zip((8, 9, 2, 3, 4, 5, 6, 7), base, strict=True)) % 11 % 10
    return f"{base}{check}"


def dashed(number: str) -> str:
    """NIP as people like to write it."""
    return f"{number[:3]}-{number[3:6]}-{number[6:8]}-{number[8:]}"


@dataclass(frozen=True, slots=True)
class Firm:
    """One applicant."""

    name: str
    street: str
    postal_code: str
    town: str
    nip: str
    regon: str
    krs: str
    legal_form: str
    pkd: str
    delegate: str
    role: str
    phone: str
    email: str
    size: Size
    innovative: bool
    about: str
    certificates: tuple[str, ...]
    website_pl: str
    website_foreign: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    goal: str
    languages: str
    lis: str
    agreements: tuple[str, ...]
    horizontal: str
    signer: str
    signer_role: str
    signed: date
    teryt: str
    gmina: str
    founded: date
    staff: tuple[str, str]
    turnover: tuple[str, str]
    balance: tuple[str, str]
    nothing: str = "brak"
    aid: tuple[tuple[str, str, str, str], ...] = ()

    @property
    def address(self) -> str:
        """The seat in one line."""
        return f"{self.street}, {self.postal_code} {self.town}"

    @property
    def day(self) -> str:
        """The day of signing, as written."""
        return self.signed.strftime("%d.%m.%Y")


def fields(firm: Firm) -> dict[str, Value]:
    """`fields` of the contract for a form that tells everything."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": list(firm.certificates),
        "website_pl": firm.website_pl or None,
        "website_foreign": firm.website_foreign or None,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": len(firm.trips),
        "lis": bool(firm.lis),
        "agreements": len(firm.agreements),
        "horizontal": bool(firm.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": firm.postal_code,
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def points(firm: Firm, *, copies: int) -> dict[str, int | None]:
    """Points that follow from the form and the copies; criterion 2 is the commission's."""
    listed = len(firm.certificates)
    third = None if copies != listed else 0 if not listed else 5 if listed <= 3 else 10
    web = 3 * bool(firm.website_pl) + 5 * bool(firm.website_foreign) + 2 * bool(firm.social)
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": None,
        "3": third,
        "4": web,
        "5": (0, 1, 5)[len(firm.events)] if len(firm.events) < 3 else 10,
        "6": 10 if firm.lis else 0,
        "7": (0, 5)[len(firm.agreements)] if len(firm.agreements) < 2 else 10,
        "8": 10 if firm.horizontal else 0,
        "9": 10 if not firm.trips else 5 if len(firm.trips) < 3 else 0,
    }
