"""One firm: what it answers, how it writes, and the truth that follows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.blind.model import Value

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


@dataclass(frozen=True, slots=True)
class Hand:
    """How the answers get on the blank: typed in Word, or by pen on the print-out."""

    font: str = "Calibri"
    points: float = 10.5
    colour: tuple[int, int, int] = (0, 0, 0)
    is_pen: bool = False
    tick: str = "☒"
    """What a typist puts in the place of „☐”; the pen draws a cross over it."""


TYPED = Hand()
TYPED_X = Hand(font="Arial", points=10, tick="X")
TYPED_TIMES = Hand(font="Times New Roman", points=11, tick="☒")
TYPED_BLUE = Hand(font="Calibri", points=11, colour=(31, 56, 140), tick="☑")
KALAM = Hand(font="Kalam", points=12, colour=(28, 44, 132), is_pen=True)
CAVEAT = Hand(font="Caveat", points=15, colour=(22, 30, 96), is_pen=True)


@dataclass(frozen=True, slots=True)
class Firm:
    """Everything that a firm writes in its papers."""

    slug: str
    name: str
    nip: str
    """As written on the papers; the truth strips the hyphens."""
    regon: str
    register: str
    street: str
    postal_code: str
    town: str
    gmina: str
    legal_form: str
    """One of de minimis A.5: „osoba fizyczna”, „spółka”, „inna”."""
    size: str
    pkd: str
    pkd_name: str
    created: str
    delegate: str
    role: str
    phone: str
    email: str
    signer: str
    signer_role: str
    innovative: bool
    description: str
    goal: str
    languages: tuple[tuple[str, str], ...]
    staff: str
    turnover: str
    balance: str
    signed_on: str
    certificates: tuple[tuple[str, str], ...] = ()
    site_pl: str | None = None
    site_foreign: str | None = None
    foreign_languages: str = ""
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    lis: str | None = None
    """Name of the specialisation, None for „nie”."""
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    nothing: str = "brak"
    """What the firm writes where it has nothing."""
    hand: Hand = TYPED
    has_stamp: bool = True
    aid: str = ""
    """Aid of the last three years, a line for part D and the contract; empty for none."""
    fills_contract: bool = True
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def bare_nip(self) -> str:
        """Ten digits."""
        return "".join(sign for sign in self.nip if sign.isdigit())

    @property
    def address(self) -> str:
        """Street, postal code and town in a line."""
        return f"{self.street}, {self.postal_code} {self.town}"

    @property
    def truth(self) -> dict[str, Value]:
        """The contract's `fields` as the application form states them."""
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": [name for name, _ in self.certificates],
            "website_pl": self.site_pl,
            "website_foreign": self.site_foreign,
            "social_media": list(self.social),
            "events": len(self.events),
            "office_trips": len(self.trips),
            "lis": self.lis is not None,
            "agreements": len(self.agreements),
            "horizontal": self.horizontal is not None,
            "voivodeship": "lubuskie",
            "postal_code": self.postal_code,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }

    @property
    def identity(self) -> dict[str, Value]:
        """NIP and name, which nearly every paper states."""
        return {"nip": self.bare_nip, "name": self.name}

    def points(self, copies: int) -> dict[str, int | None]:
        """Points by criterion; `copies` of the listed certificates were sent."""
        listed = len(self.certificates)
        proven = 0 if listed == 0 else None if copies != listed else 10 if listed > 3 else 5
        site = 3 * (self.site_pl is not None) + 2 * bool(self.social)
        sites: int | None = site + 5 * (self.site_foreign is not None)
        if self.site_foreign is not None and "angielsk" not in self.foreign_languages:
            sites = None
        events = {0: 0, 1: 1, 2: 5}.get(len(self.events), 10)
        trips = {0: 10, 1: 5, 2: 5}.get(len(self.trips), 0)
        agreements = {0: 0, 1: 5}.get(len(self.agreements), 10)
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": None if self.innovative else 0,
            "3": proven,
            "4": sites,
            "5": events,
            "6": 10 if self.lis else 0,
            "7": agreements,
            "8": 10 if self.horizontal else 0,
            "9": trips,
        }
