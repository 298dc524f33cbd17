"""What is true of a company; papers and the written truth are both drawn from it."""

from dataclasses import dataclass
from datetime import date


def _check(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11


def nip(nine: str) -> str:
    """Ten digits of a tax number from its first nine."""
    last = _check(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7))
    if last == 10:
        raise ValueError(nine)
    return nine + str(last)


def regon(eight: str) -> str:
    """Nine digits of a REGON from its first eight."""
    return eight + str(_check(eight, (8, 9, 2, 3, 4, 5, 6, 7)) % 10)


@dataclass(frozen=True, slots=True)
class Cert:
    """A certificate, patent or the like, listed in the form and (mostly) copied."""

    style: str  # iso | uprp | test
    title: str
    issuer: str
    number: str
    valid: str
    subject: str
    copied: bool = True


@dataclass(frozen=True, slots=True)
class Event:
    """A fair, mission, training …"""

    name: str
    place: str
    when: str
    role: str


@dataclass(frozen=True, slots=True)
class Firm:
    """One company."""

    slug: str
    name: str
    short: str
    legal: str
    nip: str
    regon: str
    register: str  # „KRS 0000…” or CEIDG
    street: str
    code: str
    town: str
    gmina: str  # seven digits of TERYT
    pkd: str
    pkd_name: str
    founded: str
    size: str  # micro | small | medium
    staff: tuple[int, int, int]
    turnover: tuple[str, str, str]
    balance: tuple[str, str, str]
    boss: str
    boss_role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    about: str
    innovation: str
    signed_on: date
    www_pl: str = ""
    www_foreign: str = ""
    languages: str = ""
    social: tuple[str, ...] = ()
    certs: tuple[Cert, ...] = ()
    events: tuple[Event, ...] = ()
    events_counted: int | None = None
    trips: tuple[Event, ...] = ()
    lis: str = ""  # the specialisation, or empty
    agreements: tuple[int, ...] = ()  # indexes of AGREEMENTS
    horizontal: str = ""
    aims: str = ""
    aid: tuple[tuple[str, str, str, str, str], ...] = ()  # day, organ, basis, PLN, EUR
    partners: tuple[tuple[str, str, str], ...] = ()  # of an s.c.: name, NIP, address
    zus: str = "Zielonej Górze"
    tax: str = "Zielonej Górze"
    linked: str = ""

    @property
    def address(self) -> str:
        return f"{self.street}, {self.code} {self.town}"

    @property
    def innovative(self) -> bool:
        return bool(self.innovation)

    @property
    def day(self) -> str:
        return f"{self.signed_on:%d.%m.%Y}"

    @property
    def place(self) -> str:
        return self.town

    @property
    def nip_dashes(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"


LIS = ("Zielona Gospodarka", "Zdrowie i Jakość Życia", "Innowacyjny Przemysł")

AGREEMENTS = (
    "Rozwój Systemów Kosmicznych",
    "Lubuskie Centrum Cyfrowych Technologii Medycznych",
    "Industry4Future Lubuska Inicjatywa Klastrowa",
    "Smart Factory 4.0",
    "Zielona Transformacja",
    "SmartCity i IoT",
    "InnoFood",
)

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def spoken(day: date) -> str:
    """„14 kwietnia 2026 r.”."""
    months = ("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia").split()
    return f"{day.day} {months[day.month - 1]} {day.year} r."
