"""An invented firm: everything that its papers say."""

from dataclasses import dataclass

SIZES = ("micro", "small", "medium")


def nip(nine: str) -> str:
    rest = (
        sum(int(digit) * weight for digit, weight in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    )
    assert rest < 10, nine
    return f"{nine}{rest}"


def regon(eight: str) -> str:
    rest = (
        sum(int(digit) * weight for digit, weight in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    )
    return f"{eight}{rest % 10}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    slug: str
    name: str
    nip: str
    regon: str
    krs: str
    """The number, or „CEIDG”."""
    street: str
    post: str
    town: str
    teryt: str
    branch: str
    pkd: str
    founded: str
    legal: int
    """0 sole trader, 1 civil or other partnership, 2 company, 3 other."""
    delegate: str
    role: str
    phone: str
    email: str
    signer: str
    signer_role: str
    size: str
    innovative: bool
    about: str
    certificates: tuple[str, ...]
    no_certificates: str = "brak"
    www: str
    www_foreign: str
    """As written; `has_foreign` tells what it means."""
    has_foreign: bool
    social: tuple[str, ...]
    no_social: str = "brak"
    events: tuple[tuple[str, str, str], ...]
    no_events: str = "brak"
    trips: int
    trips_number: str
    trips_text: str
    goal: str
    languages: str
    lis: int | None
    """Index of the specialisation, None for „nie”."""
    agreements: tuple[str, ...]
    horizontal: str
    """Name of the undertaking, empty for „nie”."""
    staff: tuple[str, str]
    turnover: tuple[str, str]
    balance: tuple[str, str]
    day: str
    """Date written under the forms, „14.04.2026”."""
    trip: int = 0

    @property
    def seat(self) -> str:
        return f"{self.street}, {self.post} {self.town}"

    @property
    def tidy_nip(self) -> str:
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"
