"""What is true of a company."""

from dataclasses import dataclass, field

from tests.blind.model import Value

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie", "large": "duże"}
ORDER = ("micro", "small", "medium", "large")


@dataclass(frozen=True, slots=True)
class Cert:
    """A certificate, patent or the like."""

    name: str
    issuer: str
    number: str
    valid: str
    what: str = ""
    copied: bool = True


@dataclass(frozen=True, slots=True)
class Event:
    """A fair, a mission, a training abroad."""

    name: str
    place: str
    when: str
    role: str
    counts: bool = True
    """It lies within the last three years."""


@dataclass(frozen=True, slots=True)
class Company:
    """One company and its answers."""

    slug: str
    name: str
    nip: str
    regon: str
    krs: str
    legal: str
    street: str
    postal: str
    town: str
    powiat: str
    gmina: str
    pkd: str
    pkd_name: str
    phone: str
    mail: str
    rep: str
    rep_role: str
    delegate: str
    delegate_role: str
    created: str
    size: str
    staff: str
    turnover: str
    balance: str
    about: str
    innovation: str
    """Empty: no innovative activity."""
    office: str
    """Tax office, in the genitive („w Zielonej Górze”)."""
    day: str
    """Date on the papers, dd.mm.2026."""
    certs: tuple[Cert, ...] = ()
    www: str | None = None
    www_foreign: str | None = None
    www_lang: str = "angielski"
    social: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    trips: tuple[str, ...] = ()
    lis: str = ""
    """Area of the specialisation; empty: no."""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    partners: tuple[tuple[str, str], ...] = field(default=())
    """Partners of a civil partnership with their own NIPs."""

    @property
    def dashed(self) -> str:
        """The NIP with hyphens."""
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def address(self) -> str:
        """On one line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def counted(self) -> int:
        """Events that count."""
        return sum(event.counts for event in self.events)

    def fields(self) -> dict[str, Value]:
        """The truth by the names of the contract's JSON."""
        return {
            "size": self.size,
            "innovative": bool(self.innovation),
            "certificates": [c.name for c in self.certs],
            "website_pl": self.www,
            "website_foreign": self.www_foreign,
            "social_media": list(self.social),
            "events": self.counted,
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
        """Points by criterion, as Załącznik 1 says; 2, 6, 7, 8 as the company's own answers imply."""
        copied = sum(c.copied for c in self.certs)
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": 10 if self.innovation else 0,
            "3": 0 if not copied else 5 if copied <= 3 else 10,
            "4": 3 * bool(self.www) + 5 * bool(self.www_foreign) + 2 * bool(self.social),
            "5": {0: 0, 1: 1, 2: 5}.get(self.counted, 10),
            "6": 10 if self.lis else 0,
            "7": {0: 0, 1: 5}.get(len(self.agreements), 10),
            "8": 10 if self.horizontal else 0,
            "9": 10 if not self.trips else 5 if len(self.trips) <= 2 else 0,
        }
