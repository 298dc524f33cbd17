"""What the layouts of the round share: a company, its pen, and page frames."""

import random
from dataclasses import dataclass, field

from tests.blind.model import Html, Signing

MICRO, SMALL, MEDIUM = "micro", "small", "medium"
SIZES = {MICRO: "mikro", SMALL: "małe", MEDIUM: "średnie"}


def nip(first: str) -> str:
    """A NIP with a right check digit, beginning with (about) these nine digits."""
    while True:
        check = (
            sum(int(digit) * weight for digit, weight in zip(first, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True))
            % 11
        )
        if check < 10:
            return first + str(check)
        first = str(int(first) + 1)


def regon(first: str) -> str:
    """A REGON of nine digits with a right check digit."""
    weights = (8, 9, 2, 3, 4, 5, 6, 7)
    return first + str(
        sum(int(digit) * weight for digit, weight in zip(first, weights, strict=True)) % 11 % 10
    )


@dataclass(frozen=True, slots=True)
class Firm:
    """A company as it tells of itself."""

    slug: str
    name: str
    legal: str
    street: str
    postal: str
    town: str
    gmina: str
    nip: str
    regon: str
    register: str
    pkd: str
    trade: str
    size: str
    staff: str
    turnover: str
    assets: str
    founded: str
    boss: str
    boss_role: str
    delegate: str
    delegate_role: str
    phone: str
    mail: str
    about: str
    goal: str
    langs: str
    date: str
    innovative: bool = True
    certs: tuple[str, ...] = ()
    www_pl: str = ""
    www_en: str = ""
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    aid: str = "0,00 zł"
    pen: int = 1
    handwritten: bool = False
    us: str = "Zielonej Górze"
    zus: str = "Zielonej Górze"
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def dashed(self) -> str:
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"


def _stroke(seed: int, width: int, height: int, count: int) -> str:
    pick = random.Random(seed)
    x, y = 6.0, height * 0.62
    path = f"M{x:.0f} {y:.0f}"
    for step in range(count):
        end_x = 6 + (width - 14) * (step + 1) / count
        end_y = height * (0.55 + 0.2 * pick.uniform(-1, 1))
        top, low = pick.uniform(0, height * 0.4), pick.uniform(height * 0.6, height)
        path += f" C{x + pick.uniform(-8, 14):.0f} {top:.0f} {end_x + pick.uniform(-12, 8):.0f} {low:.0f}"
        path += f" {end_x:.0f} {end_y:.0f}"
        x, y = end_x, end_y
    return path


def pen(seed: int, colour: str = "#1b2f86") -> str:
    """A signature of strokes."""
    path = _stroke(seed * 31, 190, 52, 8)
    flourish = f"M20 44 C70 {36 + seed % 9} 130 50 184 {38 + seed % 7}"
    return (
        f'<svg width="190" height="52" viewBox="0 0 190 52" style="display:block;margin:0 auto -6px">'
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2.1" stroke-linecap="round"/>'
        f'<path d="{flourish}" fill="none" stroke="{colour}" stroke-width="1.4"/></svg>'
    )


def initials(seed: int, mode: Signing) -> str:
    """Initials on a page, where a pen made them."""
    if mode != "hand":
        return ""
    path = _stroke(seed * 17 + 5, 64, 38, 3)
    return (
        '<svg width="64" height="38" viewBox="0 0 64 38">'
        f'<path d="{path}" fill="none" stroke="#1b2f86" stroke-width="2" stroke-linecap="round"/></svg>'
    )


def signed(firm: Firm, mode: Signing) -> str:
    """What stands above the line for a signature."""
    if mode == "hand":
        return pen(firm.pen)
    return '<div style="height:46px"></div>'


def stamp(firm: Firm) -> str:
    """The company's rubber stamp."""
    return (
        '<div style="display:inline-block;border:1.5px solid #27408b;color:#27408b;font:8.5pt Liberation Sans;'
        f'padding:3px 8px;text-align:center;transform:rotate(-2deg)">{firm.name}<br>{firm.address}<br>'
        f"NIP {firm.nip} REGON {firm.regon}</div>"
    )


def sheet(css: str, body: str) -> Html:
    """A printed page."""
    return Html(
        '<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>@page{size:A4;margin:17mm 18mm}'
        f"body{{margin:0}}.br{{break-before:page}}{css}</style></head><body>{body}</body></html>"
    )


def box(is_on: bool, style: int = 0) -> str:
    """A box to tick."""
    return (("☐", "☒"), ("[ ]", "[x]"), ("( )", "(X)"), ("□", "■"))[style][is_on]


def struck(is_on: bool) -> str:
    """TAK / NIE with the wrong one struck through."""
    return "<b>TAK</b> / <s>NIE</s>" if is_on else "<s>TAK</s> / <b>NIE</b>"


def lines(items: tuple[str, ...], none: str = "brak") -> str:
    """Several answers, one a line."""
    return "<br>".join(items) if items else none
