"""What is true of a company, and the fields that follow from it."""

from dataclasses import dataclass

from tests.blind.model import Value

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


@dataclass(frozen=True, slots=True)
class Firm:
    """An invented company and its answers."""

    slug: str
    name: str
    legal_form: str
    nip: str
    regon: str
    register: str
    street: str
    postal: str
    town: str
    commune: str
    teryt: str
    started: str
    pkd: str
    pkd_text: str
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
    innovative: bool
    about: str
    goal: str
    languages: str
    signed_on: str
    certificates: tuple[str, ...] = ()
    www_pl: str | None = None
    www_foreign: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    lis: str | None = None
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    site: str | None = None

    @property
    def address(self) -> str:
        """The seat in one line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def size_word(self) -> str:
        """„mikro”, „małe”, „średnie”."""
        return SIZES[self.size]

    def nip_dashed(self) -> str:
        """The NIP as 929-404-93-11."""
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    def form_fields(self) -> dict[str, Value]:
        """What the application form states."""
        return {"nip": self.nip, "name": self.name, **self.fields()}

    def fields(self) -> dict[str, Value]:
        """The contract's `fields`."""
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": list(self.certificates),
            "website_pl": self.www_pl,
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

    def points(self, copies: int) -> dict[str, int | None]:
        """Points that follow from the answers, `copies` of the listed certificates being enclosed."""
        listed = len(self.certificates)
        third: int | None = None
        if listed == copies:
            third = 10 if listed > 3 else 5 if listed else 0
        fifth = 10 if len(self.events) > 2 else (0, 1, 5)[len(self.events)]
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": None,
            "3": third,
            "4": (3 if self.www_pl else 0) + (5 if self.www_foreign else 0) + (2 if self.social else 0),
            "5": fifth,
            "6": 10 if self.lis else 0,
            "7": (0, 5, 10)[min(len(self.agreements), 2)],
            "8": 10 if self.horizontal else 0,
            "9": 10 if not self.trips else 5 if len(self.trips) < 3 else 0,
        }
