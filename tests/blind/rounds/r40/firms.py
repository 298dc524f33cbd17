"""What a firm says of itself."""

from dataclasses import dataclass, field


def nip_of(nine: str) -> str:
    """Nine digits and their check digit (raises where there is none)."""
    total = (
        sum(int(digit) * weight for digit, weight in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    )
    if total == 10:
        raise ValueError(nine)
    return f"{nine}{total}"


def regon_of(eight: str) -> str:
    """Eight digits and their check digit."""
    total = (
        sum(int(digit) * weight for digit, weight in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True))
        % 11
        % 10
    )
    return f"{eight}{total}"


@dataclass(frozen=True, slots=True)
class Firm:
    """One company's answers, as it gives them."""

    slug: str
    name: str
    nip: str
    regon: str
    krs: str
    street: str
    postal: str
    town: str
    gmina: str
    pkd: str
    legal: int
    """0 one person, 1 civil partnership, 2 limited company, 3 joint-stock or other."""
    founded: str
    size: str
    people: str
    turnover: str
    balance: str
    delegate: str
    post: str
    phone: str
    mail: str
    boss: str
    innovative: bool
    about: str
    certificates: tuple[str, ...]
    web_pl: str
    web_foreign: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    """Year, name, country."""
    trips: tuple[str, ...]
    lis: bool
    field_of: str
    agreements: tuple[str, ...]
    horizontal: str
    goal: str
    languages: str
    signed: str
    """Place and date of signing."""
    none: str = "brak"
    """The word it uses where it has nothing."""
    branch: str = ""
    aid: tuple[tuple[str, str, str, str], ...] = field(default=())
    """Office, day, PLN, EUR."""

    @property
    def nip_dashed(self) -> str:
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"
