"""A company and what it answers."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import final

from stdnum.pl import nip as nip_numbers

from tests.blind.model import Value

AREAS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def nip_of(base: int) -> str:
    """The first valid NIP from this nine-digit beginning on."""
    while True:
        for last in range(10):
            if nip_numbers.is_valid(f"{base}{last}"):
                return f"{base}{last}"
        base += 1


def regon_of(base: int) -> str:
    """The REGON of this eight-digit beginning."""
    digits = [int(one) for one in str(base)]
    total = sum(a * b for a, b in zip(digits, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    return f"{base}{total}"


@final
@dataclass(frozen=True)
class Company:
    """Facts and answers."""

    slug: str
    name: str
    number: int
    """Beginning of its NIP."""
    street: str
    post: str
    town: str
    gmina: str
    krs: str
    pkd: str
    person: str
    role: str
    phone: str
    size: str
    text: Sequence[str]
    innovative: bool = True
    certificates: Sequence[str] = ()
    web: bool = True
    web_en: str | None = None
    social: Sequence[str] = ()
    events: Sequence[tuple[str, str, str]] = ()
    trips: Sequence[str] = ()
    goal: str = "nawiązanie kontaktów z partnerami technologicznymi"
    languages: str = "angielski (B2)"
    area: int | None = 2
    agreements: Sequence[str] = ()
    horizontal: str | None = None
    voivodeship: str = "lubuskie"
    legal: str = "spółka z ograniczoną odpowiedzialnością"
    founded: str = "14.03.2011"
    people: int = 7
    turnover: str = "4,2 mln zł"
    balance: str = "2,6 mln zł"
    zus: str = "Zielonej Górze"
    tax: str = "Pierwszego Urzędu Skarbowego w Zielonej Górze"
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def nip(self) -> str:
        return nip_of(self.number)

    @property
    def regon(self) -> str:
        return regon_of(
            int(str(self.number)[1:]) if str(self.number)[1] != "0" else int(str(self.number)[:8])
        )

    @property
    def domain(self) -> str:
        return f"{self.slug}.example"

    @property
    def site(self) -> str | None:
        return f"www.{self.domain}" if self.web else None

    @property
    def email(self) -> str:
        first, last = self.person.lower().split(" ", 1)
        table = str.maketrans("ąćęłńóśźż", "acelnoszz")
        return f"{first[0]}.{last}@{self.domain}".translate(table).replace(" ", "")

    @property
    def address(self) -> str:
        return f"{self.street}, {self.post} {self.town}"

    def fields(self) -> dict[str, Value]:
        """What the form says, by the contract's names."""
        return {
            "size": self.size, "innovative": self.innovative, "certificates": list(self.certificates),
            "website_pl": self.site, "website_foreign": self.web_en, "social_media": list(self.social),
            "events": len(self.events), "office_trips": len(self.trips), "lis": self.area is not None,
            "agreements": len(self.agreements), "horizontal": self.horizontal is not None,
            "voivodeship": self.voivodeship, "postal_code": self.post, "pkd": self.pkd, "delegate": self.person,
        }  # fmt: skip

    def points(self) -> dict[str, int | None]:
        """What follows from them."""
        events, agreements, trips = len(self.events), len(self.agreements), len(self.trips)
        certificates = len(self.certificates)
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": None if self.innovative else 0,
            "3": 10 if certificates > 3 else 5 if certificates else 0,
            "4": 3 * bool(self.site) + 5 * bool(self.web_en) + 2 * bool(self.social),
            "5": (0, 1, 5, 10)[min(events, 3)],
            "6": 0 if self.area is None else 10,
            "7": (0, 5, 10)[min(agreements, 2)],
            "8": 10 if self.horizontal else 0,
            "9": (10, 5, 5, 0)[min(trips, 3)],
        }
