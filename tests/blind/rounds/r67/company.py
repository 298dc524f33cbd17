"""The firms of the round and the small things their papers share."""

import random
from collections.abc import Sequence
from dataclasses import dataclass


def _check(digits: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True)) % 11


def nip_of(base: int) -> str:
    """A NIP with a right checksum, from nine digits on."""
    while True:
        digits = f"{base:09d}"
        last = _check(digits, (6, 5, 7, 2, 3, 4, 5, 6, 7))
        if last < 10:
            return f"{digits}{last}"
        base += 1


def regon_of(base: int) -> str:
    """A REGON of nine digits."""
    digits = f"{base:08d}"
    return f"{digits}{_check(digits, (8, 9, 2, 3, 4, 5, 6, 7)) % 10}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """One invented firm and its answers."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    legal: str
    street: str
    postal: str
    town: str
    gmina: str
    pkd: str
    delegate: str
    role: str
    boss: str
    phone: str
    email: str
    size: str
    innovative: bool
    about: str
    certificates: tuple[str, ...] = ()
    site: str | None = None
    site_en: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, int], ...] = ()
    trips: tuple[str, ...] = ()
    goal: str
    languages: str
    lis: str | None = None
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    created: str
    staff: int
    turnover: str
    balance: str
    day: str
    tax_office: str
    zus_office: str
    pen: bool = False

    @property
    def address(self) -> str:
        """Street, code and town on one line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def dashed(self) -> str:
        """The NIP as people write it."""
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    @property
    def size_pl(self) -> str:
        """The size as an adjective."""
        return {"micro": "mikro", "small": "małe", "medium": "średnie"}[self.size]


def strokes(seed: str, width: int = 190, height: int = 54, count: int = 3) -> str:
    """A signature drawn with a pen."""
    dice = random.Random(seed)  # noqa: S311
    paths = []
    for number in range(count):
        x, y = 6.0 + number * (width / count) * 0.8, height * dice.uniform(0.45, 0.75)
        path = f"M{x:.0f} {y:.0f}"
        for turn in range(5):
            up = height * (dice.uniform(0.02, 0.3) if turn % 2 == 0 else dice.uniform(0.65, 0.98))
            x2 = min(width - 4.0, x + width / (count * 4.2) * dice.uniform(0.6, 1.5))
            path += (
                f" C{x + 4:.0f} {up:.0f} {x2 - 9:.0f} {up:.0f} {x2:.0f} {height * dice.uniform(0.4, 0.7):.0f}"
            )
            x = x2
        paths.append(
            f'<path d="{path}" fill="none" stroke="#1b2f86" stroke-width="1.9" stroke-linecap="round"/>'
        )
    return f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}">{"".join(paths)}</svg>'


def initials(seed: str) -> str:
    """A paraph."""
    return strokes(f"{seed}-parafa", 58, 34, 1)


def signature(company: Company, signing: str) -> str:
    """What stands on the line for the signature."""
    if signing == "hand":
        return strokes(company.boss)
    if signing == "electronic":
        return '<span style="font-size:8.5pt;color:#444">dokument podpisany elektronicznie</span>'
    return '<span style="display:inline-block;height:54px"></span>'


def page(company: Company, body: str, css: str = "", font: str = "'Liberation Sans',Arial,sans-serif") -> str:
    """An HTML document on A4."""
    hand = "font-family:Kalam,cursive;color:#1b2f86;font-size:1.05em;" if company.pen else ""
    return (
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>dokument</title><style>'
        f"@page{{size:A4;margin:17mm 18mm}}body{{font:10.5pt/1.38 {font};margin:0;color:#111}}"
        f"table{{border-collapse:collapse;width:100%}}td,th{{vertical-align:top;text-align:left}}"
        f"tr{{break-inside:avoid}}h3,h4{{break-after:avoid}}.a{{{hand}}}.r{{text-align:right}}.c{{text-align:center}}.s{{font-size:8.5pt;color:#333}}"
        f"{css}</style></head><body>{body}</body></html>"
    )


def lines(items: Sequence[str], otherwise: str = "brak") -> str:
    """Several answers, one a line."""
    return "<br>".join(items) if items else otherwise
