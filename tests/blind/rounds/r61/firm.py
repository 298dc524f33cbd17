"""What there is to say about one company."""

from dataclasses import dataclass, field
from html import escape

OFFICES_ZUS = {"zg": ("Oddział w Zielonej Górze", "ul. Pieniężnego 24, 65-054 Zielona Góra")}
OFFICES_ZUS["gw"] = ("Oddział w Gorzowie Wielkopolskim", "ul. Sikorskiego 42, 66-400 Gorzów Wielkopolski")

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}
SIZE_WORDS = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}


def nip_of(nine: str) -> str:
    """Ten digits from nine."""
    digit = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if digit == 10:
        raise ValueError(nine)
    return nine + str(digit)


def regon_of(eight: str) -> str:
    """Nine digits from eight."""
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
    register: str
    street: str
    postal: str
    town: str
    teryt: str
    legal: str
    pkd: str
    pkd_text: str
    started: str
    delegate: str
    position: str
    phone: str
    email: str
    signer: str
    role: str
    size: str
    staff: tuple[int, int, int]
    turnover: tuple[str, str, str]
    balance: tuple[str, str, str]
    innovative: bool
    about: str
    certificates: tuple[str, ...]
    www_pl: str | None
    www_foreign: str | None
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    purpose: str
    languages: str
    lis: str | None
    agreements: tuple[str, ...]
    horizontal: str | None
    day: str
    tax_office: str
    zus: str = "zg"
    nothing: str = "brak"
    voivodeship: str = "lubuskie"
    aid: tuple[tuple[str, str, str, str], ...] = field(default=())

    @property
    def address(self) -> str:
        """Street, code and town in one line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def nip_dashed(self) -> str:
        """NIP in groups."""
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"


def h(text: str | None) -> str:
    """Escaped."""
    return escape(text or "", quote=False)
