"""What one company answers, in its own words."""

from dataclasses import dataclass, field

from tests.blind.model import Value

Years = tuple[str, str, str]
SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def nip(stem: str) -> str:
    """The tax number with its check digit."""
    check = (
        sum(int(digit) * weight for digit, weight in zip(stem, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    )
    if check == 10:
        raise ValueError(stem)
    return stem + str(check)


def regon(stem: str) -> str:
    """The statistical number: eight digits of the stem and the check digit."""
    return stem[:8] + str(
        sum(int(digit) * weight for digit, weight in zip(stem[:8], (8, 9, 2, 3, 4, 5, 6, 7), strict=True))
        % 11
        % 10
    )


def dashed(number: str) -> str:
    """NIP as people write it."""
    return f"{number[:3]}-{number[3:6]}-{number[6:8]}-{number[8:]}"


@dataclass(frozen=True, slots=True)
class Firm:
    """A company; the empty one is the blank."""

    slug: str = ""
    name: str = ""
    nip: str = ""
    nip_written: str = ""
    regon: str = ""
    register: str = ""
    street: str = ""
    postal: str = ""
    town: str = ""
    branch: str = ""
    pkd: str = ""
    legal: str = ""
    """„jdg”, „spzoo”, „sc”, „sj”, „sk”, „psa” for the box of the legal form."""
    gmina: str = ""
    founded: str = ""
    signer: str = ""
    signer_role: str = ""
    delegate: str = ""
    delegate_role: str = ""
    phone: str = ""
    mail: str = ""
    trip: str = ""
    size: str = ""
    size_declared: str = ""
    """Where the status declaration names another size than the application form."""
    staff: Years = ("", "", "")
    turnover: Years = ("", "", "")
    balance: Years = ("", "", "")
    innovative: bool | None = None
    about: str = ""
    certificates: tuple[str, ...] = ()
    no_certificates: str = ""
    """The words for none."""
    www_pl: str = ""
    www_foreign: str = ""
    no_foreign: str = ""
    social: tuple[str, ...] = ()
    no_social: str = ""
    events: tuple[tuple[str, str, str], ...] = ()
    no_events: str = ""
    trips: tuple[str, ...] | None = None
    goal: str = ""
    languages: str = ""
    lis: str | None = None
    """„zielona”, „zdrowie”, „przemysł”; empty: no."""
    agreements: tuple[str, ...] | None = None
    horizontal: str | None = None
    """Its name; empty: no."""
    partners: tuple[tuple[str, str], ...] = field(default=())
    """Partners of a civil partnership: name and NIP."""

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}" if self.street else ""


BLANK = Firm()


def form_fields(firm: Firm) -> dict[str, Value]:
    """What the application form of the company states, by the contract's names."""
    return {
        "size": firm.size or None,
        "innovative": firm.innovative,
        "certificates": list(firm.certificates),
        "website_pl": firm.www_pl or None,
        "website_foreign": firm.www_foreign or None,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": None if firm.trips is None else len(firm.trips),
        "lis": None if firm.lis is None else bool(firm.lis),
        "agreements": None if firm.agreements is None else len(firm.agreements),
        "horizontal": None if firm.horizontal is None else bool(firm.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": firm.postal,
        "pkd": firm.pkd,
        "delegate": firm.delegate or None,
    }


def points(firm: Firm, copies: int) -> dict[str, int | None]:
    """Points that follow from the answers; `copies` of certificates that came with them."""
    listed = len(firm.certificates)
    certificates = None if listed != copies else 10 if listed > 3 else 5 if listed else 0
    events = len(firm.events)
    trips = None if firm.trips is None else len(firm.trips)
    return {
        "1": {"micro": 20, "small": 20, "medium": 5}.get(firm.size),
        "2": None if firm.innovative is None else 10 if firm.innovative else 0,
        "3": certificates,
        "4": 3 * bool(firm.www_pl) + 5 * bool(firm.www_foreign) + 2 * bool(firm.social),
        "5": 10 if events > 2 else 5 if events == 2 else events,
        "6": None if firm.lis is None else 10 if firm.lis else 0,
        "7": None if firm.agreements is None else (0, 5, 10)[min(len(firm.agreements), 2)],
        "8": None if firm.horizontal is None else 10 if firm.horizontal else 0,
        "9": None if trips is None else 10 if trips == 0 else 5 if trips < 3 else 0,
    }
