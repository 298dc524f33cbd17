"""What a firm of r35 is, and what is true of it."""

from dataclasses import dataclass

from tests.blind.model import Value

SIZES = ("micro", "small", "medium")


def nip(stem: str) -> str:
    check = sum(w * int(d) for w, d in zip((6, 5, 7, 2, 3, 4, 5, 6, 7), stem, strict=True)) % 11
    if check == 10:
        raise ValueError(stem)
    return stem + str(check)


def regon(stem: str) -> str:
    return stem + str(sum(w * int(d) for w, d in zip((8, 9, 2, 3, 4, 5, 6, 7), stem, strict=True)) % 11 % 10)


@dataclass(frozen=True, slots=True)
class Firm:
    slug: str
    name: str
    legal: str
    nip: str
    regon: str
    krs: str
    """Empty: entered in CEIDG."""
    street: str
    code: str
    town: str
    at_town: str
    """The town in the locative, with its preposition."""
    gmina: str
    pkd: str
    pkd_name: str
    born: str
    boss: str
    role: str
    delegate: str
    delegate_role: str
    phone: str
    mail: str
    size: int
    staff: int
    turnover: str
    balance: str
    innovative: bool
    about: str
    certs: tuple[str, ...]
    web_pl: str
    web_en: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    lis: str
    """Name of the specialisation; empty: none."""
    agreements: tuple[str, ...]
    horizontal: str
    goal: str
    languages: str
    tax_office: str
    zus_branch: str
    dotted: bool = False
    """Writes its NIP with hyphens."""

    @property
    def nip_shown(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}" if self.dotted else n

    @property
    def address(self) -> str:
        return f"{self.street}, {self.code} {self.town}"

    @property
    def register(self) -> str:
        return f"KRS {self.krs}" if self.krs else "CEIDG"

    def fields(self) -> dict[str, Value]:
        return {
            "size": SIZES[self.size],
            "innovative": self.innovative,
            "certificates": list(self.certs),
            "website_pl": self.web_pl or None,
            "website_foreign": self.web_en or None,
            "social_media": list(self.social),
            "events": len(self.events),
            "office_trips": len(self.trips),
            "lis": bool(self.lis),
            "agreements": len(self.agreements),
            "horizontal": bool(self.horizontal),
            "voivodeship": "lubuskie",
            "postal_code": self.code,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }

    def points(self) -> dict[str, int | None]:
        events, trips = len(self.events), len(self.trips)
        return {
            "1": 5 if self.size == 2 else 20,
            "2": None,
            "3": 0 if not self.certs else 5 if len(self.certs) <= 3 else 10,
            "4": 3 * bool(self.web_pl) + 5 * bool(self.web_en) + 2 * bool(self.social),
            "5": (0, 1, 5, 10)[min(events, 3)],
            "6": 10 if self.lis else 0,
            "7": (0, 5, 10)[min(len(self.agreements), 2)],
            "8": 10 if self.horizontal else 0,
            "9": 10 if not trips else 5 if trips <= 2 else 0,
        }


SP = "spółka z ograniczoną odpowiedzialnością"
JDG = "osoba fizyczna prowadząca działalność gospodarczą"
