"""What is true of a company: written once, printed in its papers, and told as the truth."""

from dataclasses import dataclass, field

from tests.blind.model import Value

SIZES = {"micro": "mikroprzedsiębiorstwo", "small": "małe", "medium": "średnie"}


@dataclass(frozen=True, slots=True)
class Cert:
    """A certificate as the firm lists it."""

    name: str
    number: str
    issuer: str
    valid: str


@dataclass(frozen=True, slots=True)
class Event:
    """A fair or a trip as the firm lists it."""

    name: str
    place: str
    when: str
    role: str


@dataclass(frozen=True, slots=True)
class Firm:
    """A company and its answers."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    street: str
    postal: str
    town: str
    gmina: str
    teryt: str
    powiat: str
    pkd: str
    pkd_text: str
    legal: str
    created: str
    head: str
    head_role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    size: str
    staff: tuple[str, str, str]
    turnover: tuple[str, str, str]
    balance: tuple[str, str, str]
    about: str
    innovative: bool
    innovation: str
    goal: str
    languages: tuple[str, str, str]
    date: str
    certs: tuple[Cert, ...] = ()
    www_pl: str = ""
    www_foreign: str = ""
    www_langs: str = ""
    social: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    trips: tuple[str, ...] = ()
    lis: tuple[str, ...] = ()
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    nothing: str = "brak"
    """The word the firm writes where it has nothing to say."""
    voivodeship: str = "lubuskie"
    nip_written: str = ""
    """NIP as the firm writes it; else the digits."""
    bank: str = ""
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """Street, code and town in a line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def nip_text(self) -> str:
        """NIP as written."""
        return self.nip_written or self.nip

    def truth(self) -> dict[str, Value]:
        """The fields of the contract's JSON, as the application form of this firm tells them."""
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": [cert.name for cert in self.certs],
            "website_pl": self.www_pl or None,
            "website_foreign": self.www_foreign or None,
            "social_media": list(self.social),
            "events": len(self.events),
            "office_trips": len(self.trips),
            "lis": bool(self.lis),
            "agreements": len(self.agreements),
            "horizontal": bool(self.horizontal),
            "voivodeship": self.voivodeship,
            "postal_code": self.postal,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }

    def points(self, copies: int) -> dict[str, int | None]:
        """Points that follow from the form, with `copies` of certificates sent."""
        count = len(self.certs)
        if count and copies < count:
            third: int | None = None
        else:
            third = 0 if not count else 5 if count <= 3 else 10
        web = (3 if self.www_pl else 0) + (5 if self.www_foreign else 0) + (2 if self.social else 0)
        events, trips = len(self.events), len(self.trips)
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": 10 if self.innovative else 0,
            "3": third,
            "4": web,
            "5": 10 if events > 2 else {2: 5, 1: 1, 0: 0}[events],
            "6": 10 if self.lis else 0,
            "7": 10 if len(self.agreements) > 1 else 5 * len(self.agreements),
            "8": 10 if self.horizontal else 0,
            "9": 10 if not trips else 5 if trips < 3 else 0,
        }
