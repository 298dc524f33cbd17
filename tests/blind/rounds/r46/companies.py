"""The firms of the round; all of them invented."""

from dataclasses import dataclass, field

from tests.blind.model import Value


def nip(first: str) -> str:
    """Nine digits with their check digit."""
    check = sum(int(a) * b for a, b in zip(first, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if check == 10:
        raise ValueError(first)
    return first + str(check)


def regon(first: str) -> str:
    """Eight digits with their check digit."""
    return first + str(
        sum(int(a) * b for a, b in zip(first, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    )


@dataclass(frozen=True)
class Firm:
    """What a firm tells of itself, and where its offices are."""

    slug: str
    name: str
    street: str
    postal: str
    town: str
    nip: str
    regon: str
    register: str
    legal: str
    pkd: str
    trade: str
    delegate: str
    post: str
    phone: str
    email: str
    size: str
    about: str
    goal: str
    languages: str
    teryt: str
    founded: str
    staff: int
    turnover: str
    balance: str
    tax_office: str
    zus_office: str
    day: str
    issued: str
    seed: int
    innovative: bool = True
    certs: list[str] = field(default_factory=list)
    www_pl: str | None = None
    www_foreign: str | None = None
    social: list[str] = field(default_factory=list)
    events: list[tuple[str, str, int]] = field(default_factory=list)
    trips: list[str] = field(default_factory=list)
    lis: str = ""
    agreements: list[str] = field(default_factory=list)
    horizontal: str = ""
    signer: str = ""

    @property
    def who(self) -> str:
        """Who signs for the firm."""
        return self.signer or self.delegate

    @property
    def address(self) -> str:
        """The seat on one line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def dashed(self) -> str:
        """The tax number as people write it."""
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    def truth(self) -> dict[str, Value]:
        """The contract's fields."""
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": list(self.certs),
            "website_pl": self.www_pl,
            "website_foreign": self.www_foreign,
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

    def identity(self) -> dict[str, Value]:
        """What every paper says."""
        return {"nip": self.nip, "name": self.name}

    def points(self) -> dict[str, int | None]:
        """Points that the papers give for sure."""
        count = len(self.certs)
        events = len(self.events)
        trips = len(self.trips)
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": None,
            "3": 10 if count > 3 else 5 if count else 0,
            "4": (3 if self.www_pl else 0) + (5 if self.www_foreign else 0) + (2 if self.social else 0),
            "5": 10 if events > 2 else (0, 1, 5)[events],
            "6": 10 if self.lis else 0,
            "7": 10 if len(self.agreements) > 1 else 5 if self.agreements else 0,
            "8": 10 if self.horizontal else 0,
            "9": 10 if not trips else 5 if trips < 3 else 0,
        }
