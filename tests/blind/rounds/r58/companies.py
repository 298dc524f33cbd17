"""The companies and what they say of themselves (all invented)."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Size: TypeAlias = Literal["micro", "small", "medium"]


def nip(nine: str) -> str:
    """Nine digits and the check digit."""
    digit = sum(int(c) * w for c, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if digit == 10:
        return nip(f"{int(nine) + 1:09d}")
    return f"{nine}{digit}"


def regon(eight: str) -> str:
    """Eight digits and the check digit."""
    return f"{eight}{sum(int(c) * w for c, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10}"


@dataclass(frozen=True, slots=True)
class Company:
    """One applicant."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    form: str
    street: str
    code: str
    town: str
    gmina: str
    pkd: str
    since: str
    boss: str
    role: str
    delegate: str
    post: str
    phone: str
    mail: str
    size: Size
    people: str
    turnover: str
    balance: str
    innovative: bool
    about: str
    tax_office: str
    zus: str
    aim: str
    languages: str
    certificates: tuple[str, ...] = ()
    www: str = ""
    www_foreign: str = ""
    social: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    trips: tuple[str, ...] = ()
    area: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    aid: tuple[tuple[str, str, str, str], ...] = ()
    """Who gave it, legal ground, day, PLN."""

    @property
    def address(self) -> str:
        """In one line."""
        return f"{self.street}, {self.code} {self.town}"

    @property
    def dashed(self) -> str:
        """NIP with dashes."""
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"


ZG, GW = "Zielonej Górze", "Gorzowie Wielkopolskim"
