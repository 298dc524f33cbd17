"""What a company says of itself, once; every paper takes it from here."""

from dataclasses import dataclass
from typing import Literal

Size = Literal["micro", "small", "medium"]
Hand = Literal["blank", "typed", "Kalam", "Caveat"]


def _with_check(prefix: str, weights: tuple[int, ...], *, ten_is_zero: bool) -> str:
    check = sum(int(digit) * weight for digit, weight in zip(prefix, weights, strict=True)) % 11
    if check == 10:
        if not ten_is_zero:
            raise ValueError(prefix)
        check = 0
    return f"{prefix}{check}"


def nip(prefix: str) -> str:
    """Nine digits and the check digit."""
    return _with_check(prefix, (6, 5, 7, 2, 3, 4, 5, 6, 7), ten_is_zero=False)


def regon(prefix: str) -> str:
    """Eight digits and the check digit."""
    return _with_check(prefix, (8, 9, 2, 3, 4, 5, 6, 7), ten_is_zero=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    """One company."""

    slug: str
    name: str
    street: str
    code: str
    town: str
    teryt: str
    nip: str
    regon: str
    krs: str = ""
    legal: Literal["osoba fizyczna", "spółka"] = "spółka"
    pkd: str
    trade: str
    created: str
    boss: str
    boss_role: str
    delegate: str
    role: str
    phone: str
    mail: str
    size: Size
    innovative: bool
    about: str
    certs: tuple[str, ...] = ()
    www: str = ""
    www_foreign: str = ""
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    goal: str
    languages: str
    lis: Literal["", "zielona", "zdrowie", "przemysł"] = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    staff: str
    turnover: str
    balance: str
    aid: tuple[tuple[str, str, str, str], ...] = ()
    tax_office: str
    zus: str
    day: str
    """The day on which the papers were filled in."""
    nothing: str = "brak"
    """How this company writes that there is nothing to say."""
    nip_shown: str = ""

    @property
    def nip_text(self) -> str:
        """The number as the company writes it."""
        return self.nip_shown or self.nip


BLANK = Firm(
    slug="", name="", street="", code="", town="", teryt="", nip="", regon="", pkd="", trade="", created="", boss="",
    boss_role="", delegate="", role="", phone="", mail="", size="micro", innovative=False, about="", goal="",
    languages="", staff="", turnover="", balance="", tax_office="", zus="", day="", nothing="",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """Who fills a blank in, and how."""

    firm: Firm
    hand: Hand = "typed"
    signed: bool = True
    """By pen; an e-signature is no business of the document."""
    initials: bool = True
    dots: bool = False
    """A typist who leaves the rest of the dotted line."""


EMPTY = Fill(firm=BLANK, hand="blank", signed=False, initials=False)
