"""What is known of a company."""

from dataclasses import dataclass


def nip(first: str) -> str:
    """Nine digits with their check digit."""
    total = sum(int(a) * b for a, b in zip(first, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if total == 10:
        raise ValueError(first)
    return first + str(total)


def regon(first: str) -> str:
    """Eight digits with their check digit."""
    total = sum(int(a) * b for a, b in zip(first, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    return first + str(total)


@dataclass(frozen=True)
class Firm:
    """A company and its answers."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    legal: str
    street: str
    postal: str
    town: str
    teryt: str
    pkd: str
    founded: str
    signer: str
    role: str
    delegate: str
    position: str
    phone: str
    mail: str
    size: str
    innovative: bool
    about: str
    certificates: tuple[str, ...]
    website_pl: str
    website_foreign: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: int
    trips_text: str
    goal: str
    languages: str
    lis: str
    agreements: tuple[str, ...]
    horizontal: str
    staff: tuple[str, str, str]
    turnover: tuple[str, str, str]
    balance: tuple[str, str, str]
    day: str
    seed: int
    aid: tuple[tuple[str, str, str], ...] = ()
    font: str = "Calibri"
    colour: str = "000000"
    none_word: str = "brak"

    @property
    def dashed(self) -> str:
        """NIP as people write it."""
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def address(self) -> str:
        """Address in a line."""
        return f"{self.street}, {self.postal} {self.town}"
