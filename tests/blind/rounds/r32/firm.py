"""What a company is and answers; the truth of its papers follows from it."""

from dataclasses import dataclass

from tests.blind.model import Value


def nip_of(nine: str) -> str:
    """The NIP that begins with nine digits."""
    check = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if check == 10:
        raise ValueError(f"no NIP begins with {nine}")
    return f"{nine}{check}"


def regon_of(eight: str) -> str:
    """The REGON that begins with eight digits."""
    check = sum(int(d) * w for d, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    return f"{eight}{check}"


@dataclass(frozen=True, slots=True)
class Hand:
    """How a company fills a form."""

    font: str = "Calibri"
    points: float = 10.5
    colour: str = "000000"
    tick: str = "☒"
    """What stands in a ticked box's place; „pen” for strokes over the printed box."""
    keeps_dots: bool = False
    """Types on the dotted line and leaves the rest of its dots."""

    @property
    def is_pen(self) -> bool:
        """Whether the form was filled by hand."""
        return self.tick == "pen"


PEN = Hand("Z003", 14, "1f3a93", "pen", keeps_dots=True)
PEN_BLACK = Hand("Kalam", 12, "20242c", "pen", keeps_dots=True)


@dataclass(frozen=True, slots=True)
class Firm:
    """A company, its answers and its habits."""

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
    created: str
    signer: str
    signer_role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    size: str
    staff: str
    turnover: str
    balance: str
    description: str
    goal: str
    languages: str
    signed_on: str
    tax_office: str
    zus_office: str
    innovative: bool = True
    certificates: tuple[str, ...] = ()
    copies: int = 0
    """How many of the certificates it encloses."""
    website_pl: str | None = None
    website_foreign: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    none_word: str = "brak"
    hand: Hand = Hand()
    trip: str = "Szwajcaria"
    stamp: bool = False
    seed: int = 1
    nip_style: str = "plain"

    @property
    def shown_nip(self) -> str:
        """The NIP as this firm writes it."""
        n = self.nip
        return {
            "plain": n,
            "dashes": f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}",
            "spaces": f"{n[:3]} {n[3:6]} {n[6:8]} {n[8:]}",
        }[self.nip_style]

    @property
    def address(self) -> str:
        """The address in one line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def fields(self) -> dict[str, Value]:
        """What the application form says."""
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": list(self.certificates),
            "website_pl": self.website_pl,
            "website_foreign": self.website_foreign,
            "social_media": list(self.social),
            "events": len(self.events),
            "office_trips": len(self.trips),
            "lis": bool(self.lis),
            "agreements": len(self.agreements),
            "horizontal": bool(self.horizontal),
            "voivodeship": "lubuskie",
            "postal_code": self.postal,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }

    @property
    def points(self) -> dict[str, int | None]:
        """Points that follow from the papers."""
        listed, copied = len(self.certificates), self.copies
        third: int | None = 0
        if listed:
            third = (10 if listed > 3 else 5) if copied == listed else None
        count = len(self.events)
        trips = len(self.trips)
        return {
            "1": {"micro": 20, "small": 20, "medium": 5}[self.size],
            "2": 10 if self.innovative else 0,
            "3": third,
            "4": 3 * bool(self.website_pl) + 5 * bool(self.website_foreign) + 2 * bool(self.social),
            "5": {0: 0, 1: 1, 2: 5}.get(count, 10),
            "6": 10 * bool(self.lis),
            "7": {0: 0, 1: 5}.get(len(self.agreements), 10),
            "8": 10 * bool(self.horizontal),
            "9": 10 if trips == 0 else 5 if trips <= 2 else 0,
        }


SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}
