"""What a company answers, and how it writes its answers."""

from dataclasses import dataclass
from typing import Literal

from tests.blind.model import Signing


@dataclass(frozen=True, slots=True)
class Firm:
    """One company's answers; empty in the office's blank."""

    slug: str = ""
    name: str = ""
    street: str = ""
    postal: str = ""
    town: str = ""
    county: str = ""
    nip: str = ""
    regon: str = ""
    register: str = ""
    pkd: str = ""
    legal_form: str = ""
    commune: str = ""
    founded: str = ""
    owner: str = ""
    owner_role: str = ""
    delegate: str = ""
    delegate_role: str = ""
    phone: str = ""
    email: str = ""
    size: str = ""
    innovative: bool | None = None
    description: str = ""
    certificates: tuple[str, ...] = ()
    no_certificates: str = ""
    www_pl: str = ""
    www_foreign: str = ""
    social: tuple[str, ...] = ()
    social_between: str = "\n"
    events: tuple[tuple[str, str, str], ...] = ()
    no_events: str = ""
    trips: tuple[str, ...] | None = None
    goal: str = ""
    languages: str = ""
    lis: bool | None = None
    lis_area: str = ""
    agreements: tuple[str, ...] | None = None
    horizontal: str | None = None
    """Title of the undertaking; „-” when there is none."""
    branch: str = ""
    staff: tuple[str, str] = ("", "")
    turnover: tuple[str, str] = ("", "")
    assets: tuple[str, str] = ("", "")
    aid: tuple[tuple[str, str, str, str], ...] | None = None
    signed_on: str = ""
    stamp: bool = False


@dataclass(frozen=True, slots=True)
class Fill:
    """The way of writing; „” leaves the blank as the office gives it."""

    way: Literal["", "typed", "pen"] = ""
    font: str = ""
    tick: Literal["box", "check", "x", "pen"] = "box"
    keeps_dots: bool = False
    signing: Signing = "none"
    dash: str = "nie dotyczy"
    formatted_nip: bool = False
    contract_party: bool = True


BLANK = Firm()
UNFILLED = Fill()

NIP_WEIGHTS = (6, 5, 7, 2, 3, 4, 5, 6, 7)
REGON_WEIGHTS = (8, 9, 2, 3, 4, 5, 6, 7)


def nip(base: int) -> str:
    """The first valid NIP whose nine leading digits are `base` or a little more."""
    while True:
        digits = f"{base:09d}"
        check = sum(int(digit) * weight for digit, weight in zip(digits, NIP_WEIGHTS, strict=True)) % 11
        if check < 10:
            return f"{digits}{check}"
        base += 1


def regon(base: int) -> str:
    """The REGON with these eight leading digits."""
    digits = f"{base:08d}"
    check = sum(int(digit) * weight for digit, weight in zip(digits, REGON_WEIGHTS, strict=True)) % 11
    return f"{digits}{check % 10}"


def dashed(number: str) -> str:
    """A NIP as people group it."""
    return f"{number[:3]}-{number[3:6]}-{number[6:8]}-{number[8:]}"
