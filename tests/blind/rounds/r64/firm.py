"""What is known of a company that applies."""

from dataclasses import dataclass, field
from typing import Literal

Size = Literal["micro", "small", "medium"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    """One company; all of it is invented."""

    slug: str
    name: str
    legal: Literal["jdg", "sp. z o.o.", "s.c.", "sp.j.", "s.a."]
    nip: str
    regon: str
    register: str
    street: str
    postal: str
    town: str
    teryt: str
    pkd: str
    size: Size
    founded: str
    staff: tuple[str, str, str]
    turnover: tuple[str, str, str]
    balance: tuple[str, str, str]
    boss: str
    delegate: str
    post: str
    phone: str
    email: str
    innovative: bool
    about: str
    certificates: tuple[str, ...] = ()
    certificates_said: str = "brak"
    www_pl: str = ""
    www_foreign: str = ""
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    events_said: str = ""
    trips: tuple[str, ...] = ()
    trips_said: str = "nie dotyczy"
    goal: str = ""
    languages: str = ""
    lis: bool = True
    areas: tuple[str, ...] = ()
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    none_said: str = "nie dotyczy"
    """How this firm says that a question is not for it."""
    finland: bool = False
    copies: int = 0
    """How many of the certificates came as copies."""
    dated: str = ""
    """Place and date beside the signature."""
    aid: tuple[tuple[str, str, str, str], ...] = field(default=())
    """Of the statement of aid: day, who gave it, PLN, EUR."""

    @property
    def address(self) -> str:
        """Street, postal code and town."""
        return f"{self.street}, {self.postal} {self.town}"


def nip(stem: str) -> str:
    """Nine digits and the one that checks them."""
    total = sum(int(d) * w for d, w in zip(stem, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True))
    if total % 11 == 10:
        message = f"no NIP begins with {stem}"
        raise ValueError(message)
    return f"{stem}{total % 11}"


def regon(stem: str) -> str:
    """Eight digits and the one that checks them."""
    total = sum(int(d) * w for d, w in zip(stem, (8, 9, 2, 3, 4, 5, 6, 7), strict=True))
    return f"{stem}{total % 11 % 10}"
