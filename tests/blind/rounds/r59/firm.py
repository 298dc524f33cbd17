"""A company and its answers."""

from dataclasses import dataclass
from typing import Literal

Size = Literal["micro", "small", "medium"]


def nip(nine: str) -> str:
    """NIP with its check digit; the next number where these nine digits have none."""
    check = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if check == 10:
        return nip(str(int(nine) + 1))
    return nine + str(check)


def regon(eight: str) -> str:
    """REGON with its check digit."""
    return eight + str(
        sum(int(d) * w for d, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    )


@dataclass(frozen=True, slots=True)
class Firm:
    """One company and its answers."""

    slug: str
    name: str
    nip: str
    regon: str
    krs: str
    legal: str
    street: str
    code: str
    town: str
    teryt: str
    pkd: str
    trade: str
    delegate: str
    position: str
    signer: str
    phone: str
    mail: str
    size: Size
    staff: str
    turnover: str
    balance: str
    since: str
    innovative: bool
    text: str
    certs: tuple[str, ...]
    www: str | None
    foreign: str | None
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    purpose: str
    tongues: str
    lis: str | None
    agreements: tuple[str, ...]
    horizontal: str | None


SPZOO, JDG, SJ = (
    "spółka z ograniczoną odpowiedzialnością",
    "osoba fizyczna prowadząca działalność",
    "spółka jawna",
)
GREEN, HEALTH, INDUSTRY = "Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł"
