"""The firms' data and the pieces that every paper is made of."""

import math
import random
from dataclasses import dataclass
from html import escape

from tests.blind.model import Html, Value

SIZE_PL = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def nip_of(prefix: str) -> str:
    """Nine digits and their check digit."""
    weights = (6, 5, 7, 2, 3, 4, 5, 6, 7)
    check = sum(int(digit) * weight for digit, weight in zip(prefix, weights, strict=True)) % 11
    assert check < 10, prefix
    return prefix + str(check)


def regon_of(prefix: str) -> str:
    """Eight digits and their check digit."""
    weights = (8, 9, 2, 3, 4, 5, 6, 7)
    return prefix + str(
        sum(int(digit) * weight for digit, weight in zip(prefix, weights, strict=True)) % 11 % 10
    )


@dataclass(frozen=True, slots=True)
class Firm:
    """What one company knows of itself."""

    slug: str
    name: str
    legal: str
    nip: str
    regon: str
    register: str
    street: str
    code: str
    town: str
    teryt: str
    office: str
    zus: str
    pkd: str
    founded: str
    signer: str
    role: str
    delegate: str
    delegate_role: str
    phone: str
    mail: str
    size: str
    staff: str
    turnover: str
    balance: str
    innovative: bool
    about: str
    certs: tuple[str, ...]
    www: str
    www_en: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    goal: str
    langs: str
    lis: str
    agreements: tuple[str, ...]
    horizontal: str
    day: str
    cert_day: str
    hand: str = ""
    pen: bool = True

    @property
    def address(self) -> str:
        """Street, code and town on one line."""
        return f"{self.street}, {self.code} {self.town}"

    @property
    def nip_dashed(self) -> str:
        """The NIP in groups, as people write it."""
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    def fields(self) -> dict[str, Value]:
        """The contract's fields, as the form states them."""
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": list(self.certs),
            "website_pl": self.www or None,
            "website_foreign": self.www_en or None,
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
        """Points that follow from the form and the copies sent with it."""
        events = len(self.events)
        trips = len(self.trips)
        certs = len(self.certs)
        web = (3 if self.www else 0) + (5 if self.www_en else 0) + (2 if self.social else 0)
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": None if self.innovative else 0,
            "3": 10 if certs > 3 else 5 if certs else 0,
            "4": None if self.www_en.endswith("/de") else web,
            "5": 10 if events > 2 else (0, 1, 5)[events],
            "6": 10 if self.lis else 0,
            "7": 10 if len(self.agreements) > 1 else 5 if self.agreements else 0,
            "8": 10 if self.horizontal else 0,
            "9": 10 if not trips else 5 if trips < 3 else 0,
        }


def a(firm: Firm, text: str) -> str:
    """An answer, in the firm's hand where it writes by hand."""
    return f'<span class="a">{escape(text)}</span>' if firm.hand else f"<span>{escape(text)}</span>"


def _path(seed: str, turns: int, width: float, height: float) -> str:
    rng = random.Random(seed)
    x = 6.0
    base = height * 0.62
    parts = [f"M{x:.1f} {base:.1f}"]
    step = (width - 26) / turns
    for number in range(turns):
        tall = height * (0.55 if number in (0, turns // 2) else rng.uniform(0.12, 0.3))
        parts.append(
            f"C{x + step * 0.1:.1f} {base - tall * 1.3:.1f} {x + step * 0.8:.1f} {base - tall:.1f} "
            f"{x + step * 0.55:.1f} {base + rng.uniform(0, height * 0.18):.1f}"
        )
        x += step
        parts.append(
            f"S{x - step * 0.1:.1f} {base + rng.uniform(-4, 5):.1f} {x:.1f} {base + rng.uniform(-5, 3):.1f}"
        )
    parts.append(f"q10 {-height * 0.2:.1f} 18 {math.copysign(3, rng.random() - 0.5):.1f}")
    return " ".join(parts)


def stroke(seed: str, width: int = 150, height: int = 46, turns: int = 6) -> str:
    """A signature of pen strokes."""
    return (
        f'<svg class="sig" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<path d="{_path(seed, turns, width, height)}" fill="none" stroke="#1b2a7a" stroke-width="1.7" '
        'stroke-linecap="round"/></svg>'
    )


def sig(firm: Firm) -> str:
    """The signature of the firm's signer, or room for one."""
    return (
        stroke(firm.signer, turns=4 + len(firm.signer) % 4)
        if firm.pen
        else '<span class="room">&nbsp;</span>'
    )


def initials(firm: Firm) -> str:
    """A paraph at a page's foot."""
    return stroke("p" + firm.signer, 58, 34, 2) if firm.pen else ""


def stamp(firm: Firm) -> str:
    """The firm's rubber stamp."""
    if not firm.pen:
        return ""
    return (
        f'<div class="stamp">{escape(firm.name)}<br>{escape(firm.street)}, {firm.code} {escape(firm.town)}<br>'
        f"NIP {firm.nip}, REGON {firm.regon}</div>"
    )


def seal(text: str) -> str:
    """An office's round seal."""
    return (
        '<svg width="104" height="104" viewBox="0 0 104 104" style="opacity:.75"><circle cx="52" cy="52" r="48" '
        'fill="none" stroke="#a02030" stroke-width="2"/><circle cx="52" cy="52" r="33" fill="none" stroke="#a02030"/>'
        f'<text x="52" y="56" font-size="10" text-anchor="middle" fill="#a02030">{escape(text)}</text></svg>'
    )


BASE = """
@page{size:A4;margin:17mm 18mm}
body{margin:0;color:#111}
.sig{display:inline-block;vertical-align:bottom}
.room{display:inline-block;width:150px;height:40px}
.stamp{display:inline-block;border:1.3px solid #30408a;color:#30408a;font:8.5pt Arial;padding:3px 8px;text-align:center}
.page{page-break-after:always}.page:last-child{page-break-after:auto}
table{border-collapse:collapse}
"""


def html(css: str, body: str, hand: str = "") -> Html:
    """An A4 document."""
    own = f".a{{font-family:'{hand}';color:#1b2a7a;font-size:113%}}" if hand else ""
    return Html(
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>{BASE}{css}{own}</style></head>'
        f"<body>{body}</body></html>"
    )


def box(yes: bool, style: str = "sq") -> str:
    """A ticked or an empty box."""
    marks = {"sq": ("☒", "☐"), "br": ("[x]", "[ ]"), "ok": ("☑", "☐")}[style]
    return f'<span class="bx">{marks[0] if yes else marks[1]}</span>'


def struck(yes: bool) -> str:
    """TAK / NIE with the one that does not apply struck out."""
    return "<b>TAK</b> / <s>NIE</s>" if yes else "<s>TAK</s> / <b>NIE</b>"
