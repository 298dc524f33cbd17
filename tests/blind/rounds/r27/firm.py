"""What a company of this round is and answers; every paper and every truth is made from this one record."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Firm:
    """A company that applies."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    """KRS number, or „CEIDG”."""
    legal: str
    street: str
    code: str
    town: str
    county: str
    teryt: str
    pkd: str
    trade: str
    since: str
    delegate: str
    role: str
    phone: str
    email: str
    size: str
    staff: tuple[str, str, str]
    turnover: tuple[str, str, str]
    balance: tuple[str, str, str]
    innovative: bool
    about: str
    certificates: tuple[str, ...]
    site: str | None
    site_foreign: str | None
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    goal: str
    languages: str
    lis: str | None
    agreements: tuple[str, ...]
    horizontal: str | None
    signer: str
    signer_role: str
    signed_on: str
    zus: str
    tax: str
    none_word: str = "brak"
    mark: str = "print"
    ink: str = "#1d2f8a"
    aid: tuple[tuple[str, str, str, str], ...] = ()

    @property
    def address(self) -> str:
        """Street, code and town on one line."""
        return f"{self.street}, {self.code} {self.town}"


SIZES = ("micro", "small", "medium")
LIS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
