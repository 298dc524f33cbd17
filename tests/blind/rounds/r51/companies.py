"""The companies of the round, as they would tell of themselves."""

from dataclasses import dataclass

NIP_WEIGHTS = (6, 5, 7, 2, 3, 4, 5, 6, 7)
REGON_WEIGHTS = (8, 9, 2, 3, 4, 5, 6, 7)


def nip(stem: str) -> str:
    """The NIP of nine digits, with its check digit; the stem is moved on where none exists."""
    while (check := sum(int(d) * w for d, w in zip(stem, NIP_WEIGHTS, strict=True)) % 11) == 10:
        stem = f"{int(stem) + 1:09d}"
    return stem + str(check)


def regon(stem: str) -> str:
    """The REGON of eight digits, with its check digit."""
    return stem + str(sum(int(d) * w for d, w in zip(stem, REGON_WEIGHTS, strict=True)) % 11 % 10)


@dataclass(frozen=True, slots=True)
class Firm:
    """One company and its answers."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    legal: str
    street: str
    postal: str
    town: str
    gmina: str
    pkd: str
    size: str
    delegate: str
    post: str
    phone: str
    email: str
    about: str
    innovative: bool
    certificates: tuple[str, ...]
    www_pl: str | None
    www_en: str | None
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    lis: str
    agreements: tuple[str, ...]
    horizontal: str
    born: str
    staff: str
    turnover: str
    assets: str
    signer: str
    goal: str
    languages: str
    zus: str
    us: str
    hand: str = ""


ZG = ("Oddział w Zielonej Górze", "Pierwszego Urzędu Skarbowego w Zielonej Górze")
GW = ("Oddział w Gorzowie Wielkopolskim", "Urzędu Skarbowego w Gorzowie Wielkopolskim")

ZIELONA = "Zielona gospodarka"
ZDROWIE = "Zdrowie i jakość życia"
PRZEMYSL = "Innowacyjny przemysł"
