"""A company as it is known to itself, and what its papers truly say."""

from dataclasses import dataclass
from datetime import date

from tests.blind.model import Value


def tax_number(first_nine: str) -> str:
    """A NIP with the right check digit; the ninth digit moves on where there is none."""
    for step in range(10):
        digits = first_nine[:8] + str((int(first_nine[8]) + step) % 10)
        check = sum(w * int(d) for w, d in zip((6, 5, 7, 2, 3, 4, 5, 6, 7), digits, strict=True)) % 11
        if check < 10:
            return digits + str(check)
    raise ValueError(first_nine)


def statistics_number(first_eight: str) -> str:
    """A REGON of nine digits."""
    check = sum(w * int(d) for w, d in zip((8, 9, 2, 3, 4, 5, 6, 7), first_eight, strict=True)) % 11
    return first_eight + str(check % 10)


@dataclass(frozen=True, slots=True)
class Proof:
    """A certificate that the form lists and whose copy goes along."""

    title: str
    number: str
    issuer: str
    scope: str
    sort: str = "iso"

    @property
    def listed(self) -> str:
        return f"{self.title}, nr {self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    slug: str
    name: str
    short: str
    legal: str
    street: str
    postal: str
    town: str
    gmina: str
    teryt: str
    nip: str
    regon: str
    register: str
    pkd: str
    pkd_text: str
    boss: str
    boss_role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    size: str
    innovative: bool
    about: str
    proofs: tuple[Proof, ...] = ()
    www: str | None = None
    www_foreign: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, int], ...] = ()
    trips: tuple[str, ...] = ()
    goal: str
    languages: str
    lis: str | None = None
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    staff: int
    turnover: str
    balance: str
    born: str
    signed: date
    zus_office: str
    tax_office: str
    zus_date: date
    tax_date: date
    seed: int

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def dashed_nip(self) -> str:
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    @property
    def tax_office_of(self) -> str:
        """The tax office in the genitive, as its head signs."""
        words = (("Pierwszy", "Pierwszego"), ("Drugi", "Drugiego"), ("Urząd Skarbowy", "Urzędu Skarbowego"))
        name = self.tax_office
        for nominative, genitive in words:
            name = name.replace(nominative, genitive)
        return name

    @property
    def tax_town(self) -> str:
        place = self.tax_office.rsplit(" w ", 1)[1]
        return {
            "Zielonej Górze": "Zielona Góra",
            "Gorzowie Wielkopolskim": "Gorzów Wielkopolski",
            "Nowej Soli": "Nowa Sól",
            "Żarach": "Żary",
            "Żaganiu": "Żagań",
            "Świebodzinie": "Świebodzin",
            "Słubicach": "Słubice",
            "Międzyrzeczu": "Międzyrzecz",
            "Krośnie Odrzańskim": "Krosno Odrzańskie",
            "Drezdenku": "Drezdenko",
        }[place]

    @property
    def court(self) -> str:
        return f"KRS {self.register}" if self.register.isdigit() else self.register

    def truth(self) -> dict[str, Value]:
        """`fields` of the contract's JSON, as the application form of every layout here asks for them all."""
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": [proof.listed for proof in self.proofs],
            "website_pl": self.www,
            "website_foreign": self.www_foreign,
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

    def identity(self) -> dict[str, Value]:
        return {"nip": self.nip, "name": self.name}

    def points(self) -> dict[str, int | None]:
        """What follows from the form and the copies; the rest is the commission's."""
        proofs, events, trips = len(self.proofs), len(self.events), len(self.trips)
        sites = (3 if self.www else 0) + (5 if self.www_foreign else 0)
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": None if self.innovative else 0,
            "3": 10 if proofs > 3 else 5 if proofs else 0,
            "4": None if self.social else sites,
            "5": 10 if events > 2 else {0: 0, 1: 1, 2: 5}[events],
            "6": 10 if self.lis else 0,
            "7": {0: 0, 1: 5}.get(len(self.agreements), 10),
            "8": 10 if self.horizontal else 0,
            "9": 10 if trips == 0 else 5 if trips < 3 else 0,
        }


SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}
MONTHS = [
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
]


def dotted(day: date) -> str:
    return f"{day:%d.%m.%Y} r."


def in_words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year} r."
