"""A company and its answers: one place from which papers and truth are both made."""

from dataclasses import dataclass, field
from typing import Literal

Size = Literal["micro", "small", "medium"]

SIZES: tuple[Size, ...] = ("micro", "small", "medium")


def nip_of(nine: str) -> str:
    """Nine digits and their check digit."""
    check = (
        sum(int(digit) * weight for digit, weight in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    )
    if check == 10:
        raise ValueError(f"no NIP begins with {nine}")
    return f"{nine}{check}"


def regon_of(eight: str) -> str:
    """Eight digits and their check digit."""
    check = (
        sum(int(digit) * weight for digit, weight in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True))
        % 11
        % 10
    )
    return f"{eight}{check}"


@dataclass(frozen=True, slots=True)
class Firm:
    """What one company writes into the office's forms."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    street: str
    postal: str
    town: str
    teryt: str
    legal: int
    pkd: str
    founded: str
    delegate: str
    role: str
    phone: str
    email: str
    size: Size
    innovative: bool
    description: str
    goal: str
    languages: str
    employees: tuple[str, str]
    turnover: tuple[str, str]
    balance: tuple[str, str]
    date: str
    zus_office: str
    tax_office: str
    certificates: tuple[str, ...] = ()
    web_pl: str = ""
    web_foreign: str = ""
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    lis: int | None = None
    """Index of the specialisation; None for „nie”."""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    signer: str = ""
    none: str = "nie dotyczy"
    """How the company says that there is nothing to say."""
    trip: int = 0
    spaced_nip: bool = False
    aid: tuple[tuple[str, str, str, str], ...] = field(default_factory=tuple)

    @property
    def signed_by(self) -> str:
        """Who signs: the delegate unless another is named."""
        return self.signer or self.delegate

    @property
    def nip_text(self) -> str:
        """The NIP as this company writes it."""
        if not self.spaced_nip:
            return self.nip
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"
