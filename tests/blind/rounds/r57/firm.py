"""What a company is, and how its numbers get their check digits."""

from dataclasses import dataclass

from tests.blind.model import Value


def nip(nine: str) -> str:
    """Ten digits with the right check digit."""
    rest = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if rest == 10:
        raise ValueError(nine)
    return f"{nine}{rest}"


def regon(eight: str) -> str:
    """Nine digits with the right check digit."""
    return f"{eight}{sum(int(d) * w for d, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10}"


@dataclass(frozen=True, slots=True)
class Event:
    """A fair, where it was and when."""

    name: str
    place: str
    country: str
    year: int


@dataclass(frozen=True, slots=True)
class Firm:
    """Everything a company can be asked."""

    slug: str
    name: str
    legal: str
    nip: str
    regon: str
    krs: str
    street: str
    post: str
    town: str
    gmina: str
    teryt: str
    pkd: str
    pkd_text: str
    created: str
    delegate: str
    role: str
    phone: str
    mail: str
    signer: str
    size: str
    staff: int
    turnover: str
    balance: str
    innovative: bool
    about: str
    goal: str
    languages: str
    signed: str
    zus: str
    tax: str
    certificates: tuple[str, ...] = ()
    web_pl: str | None = None
    web_foreign: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    trips: tuple[str, ...] = ()
    lis: str | None = None
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    pen: str = ""

    @property
    def address(self) -> str:
        """Street, code and town on one line."""
        return f"{self.street}, {self.post} {self.town}"

    @property
    def nip_dashed(self) -> str:
        """The tax number as people write it."""
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    @property
    def fields(self) -> dict[str, Value]:
        """The answers by the names of the contract."""
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": list(self.certificates),
            "website_pl": self.web_pl,
            "website_foreign": self.web_foreign,
            "social_media": list(self.social),
            "events": len(self.events),
            "office_trips": len(self.trips),
            "lis": self.lis is not None,
            "agreements": len(self.agreements),
            "horizontal": self.horizontal is not None,
            "voivodeship": "lubuskie",
            "postal_code": self.post,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }
