"""Pens, signatures, boxes and pages that the papers of this round share."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Literal

from stdnum.pl import nip as nip_numbers
from stdnum.pl import regon as regon_numbers

from tests.blind.model import Html, Value

_FONTS = Path(__file__).parents[4] / "panel" / "frontend" / "node_modules" / "@fontsource"
INK = "#1c2f86"
SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}
AREAS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def nip_of(nine: str) -> str:
    """Ten digits with the right checksum, near the nine given."""
    return next(
        number
        for step in range(9)
        for last in range(10)
        if nip_numbers.is_valid(number := f"{int(nine) + step}{last}")
    )


def regon_of(eight: str) -> str:
    """Nine digits with the right checksum."""
    return next(number for last in range(10) if regon_numbers.is_valid(number := f"{eight}{last}"))


@dataclass(frozen=True, slots=True)
class Firm:
    """One company and what it answers."""

    slug: str
    name: str
    legal: str
    street: str
    code: str
    town: str
    gmina: str
    nip: str
    regon: str
    register: str
    pkd: str
    trade: str
    founded: str
    delegate: str
    role: str
    phone: str
    mail: str
    size: Literal["micro", "small", "medium"]
    staff: int
    innovative: bool
    about: str
    certificates: tuple[str, ...]
    www: str
    www_en: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    goal: str
    languages: str
    area: str
    agreements: tuple[str, ...]
    horizontal: str
    signer: str
    signer_role: str
    date: str
    voivodeship: str = "lubuskie"
    office: str = "Zielonej Górze"

    @property
    def address(self) -> str:
        return f"{self.street}, {self.code} {self.town}"

    @property
    def dashed(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"


def truth(f: Firm) -> dict[str, Value]:
    """What the forms of this round state: all of them ask for everything."""
    return {
        "size": f.size, "innovative": f.innovative, "certificates": list(f.certificates),
        "website_pl": f.www or None, "website_foreign": f.www_en or None, "social_media": list(f.social),
        "events": len(f.events), "office_trips": len(f.trips), "lis": bool(f.area),
        "agreements": len(f.agreements), "horizontal": bool(f.horizontal), "voivodeship": f.voivodeship,
        "postal_code": f.code, "pkd": f.pkd, "delegate": f.delegate,
    }  # fmt: skip


def points(f: Firm) -> dict[str, int | None]:
    """Points that follow from the form; of innovation the commission judges."""
    copies, events, trips = len(f.certificates), len(f.events), len(f.trips)
    return {
        "1": 5 if f.size == "medium" else 20,
        "2": None,
        "3": 10 if copies > 3 else 5 if copies else 0,
        "4": 3 * bool(f.www) + 5 * bool(f.www_en) + 2 * bool(f.social),
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if f.area else 0,
        "7": 10 if len(f.agreements) > 1 else 5 if f.agreements else 0,
        "8": 10 if f.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }


@cache
def _face(family: str) -> str:
    faces = ""
    for part in ("latin", "latin-ext"):
        content = (_FONTS / family / "files" / f"{family}-{part}-400-normal.woff2").read_bytes()
        reach = "U+0000-00FF,U+2000-206F" if part == "latin" else "U+0100-02BA"
        faces += (
            f"@font-face{{font-family:pen;src:url(data:font/woff2;base64,"
            f"{base64.b64encode(content).decode()});unicode-range:{reach}}}"
        )
    return faces


def page(
    body: str, css: str = "", pen: str = "", face: str = "'Liberation Serif'", size: str = "11pt"
) -> Html:
    """An A4 page; with a pen („caveat”, „kalam”) where something is written by hand."""
    ink = ""
    if pen:
        height = "1.45em" if pen == "caveat" else "1.12em"
        ink = f"{_face(pen)} .p{{font-family:pen;color:{INK};font-size:{height};line-height:1.05}}"
    return Html(
        '<html lang="pl"><head><meta charset="utf-8"><style>@page{size:A4;margin:18mm 18mm 16mm}'
        f"body{{font-family:{face};font-size:{size};line-height:1.32;margin:0}}h1{{font-size:1.3em;text-align:center}}"
        f"h2{{font-size:1.08em}}table{{border-collapse:collapse;width:100%}}{ink}{css}</style></head><body>{body}</body></html>"
    )


def signature(person: str, wide: int = 170, high: int = 52) -> str:
    """A signature by pen: loops that follow from the name."""
    chance = Random(hashlib.sha256(person.encode()).digest())
    x, path = 8.0, f"M6 {high * 0.7:.0f}"
    while x < wide - 34:
        step = chance.uniform(9, 19)
        top, low = chance.uniform(3, high * 0.5), chance.uniform(high * 0.6, high - 4)
        path += (
            f" C{x + step * 0.2:.0f} {top:.0f} {x + step * 1.2:.0f} {top:.0f} {x + step * 0.7:.0f} {low:.0f}"
        )
        path += f" S{x + step * 0.6:.0f} {high * 0.45:.0f} {x + step:.0f} {high * 0.6:.0f}"
        x += step
    path += f" Q{wide - 20} {high * 0.3:.0f} {wide - 4} {high * 0.75:.0f}"
    return (
        f'<svg width="{wide}" height="{high}" viewBox="0 0 {wide} {high}"><path d="{path}" fill="none" '
        f'stroke="{INK}" stroke-width="1.9" stroke-linecap="round"/></svg>'
    )


def initials(person: str) -> str:
    """A paraph."""
    return signature(f"paraph {person}", 62, 34)


def ring(words: str, on: bool) -> str:
    """Words, circled by pen where they are chosen."""
    if not on:
        return f"<span style='padding:0 6px'>{words}</span>"
    return (
        f"<span style='position:relative;padding:0 6px'>{words}<svg style='position:absolute;left:-4px;top:-5px;"
        f"width:calc(100% + 8px);height:calc(100% + 9px)' viewBox='0 0 100 40' preserveAspectRatio='none'>"
        f"<path d='M60 3 C 15 -2 -2 14 3 24 C 8 42 88 42 97 22 C 100 8 70 1 42 4' fill='none' stroke='{INK}' "
        "stroke-width='2' vector-effect='non-scaling-stroke'/></svg></span>"
    )


def pen_box(on: bool) -> str:
    """A printed square, crossed by pen."""
    cross = f"<path d='M2 3 L15 14 M14 1 L3 16' stroke='{INK}' stroke-width='2' fill='none'/>" if on else ""
    return (
        "<svg width='17' height='17' style='vertical-align:-3px'><rect x='2' y='2' width='12' height='12' "
        f"fill='none' stroke='black'/>{cross}</svg>"
    )


def struck(words: str, chosen: bool) -> str:
    """Words, struck through by pen unless they are chosen."""
    return words if chosen else f"<span style='text-decoration:line-through 2px {INK}'>{words}</span>"


def box(on: bool) -> str:
    return "☒" if on else "☐"


def yes_no(on: bool) -> str:
    return f"{box(on)} TAK &nbsp; {box(not on)} NIE"


def sign_line(f: Firm, by_hand: bool, under: str, date: str = "") -> str:
    """Where one signs: by pen, or left to an electronic signature."""
    stroke = signature(f.signer) if by_hand else "<br><br>"
    return (
        f"<table style='margin-top:9mm;border:0'><tr><td style='border:0;width:50%;vertical-align:bottom'>{date}</td>"
        f"<td style='border:0;background:none;text-align:center'>{stroke}<br>……………………………………<br><small>{under}</small></td></tr></table>"
    )


def items(words: Sequence[str], none: str = "brak") -> str:
    return "<br>".join(f"{n}) {one}" for n, one in enumerate(words, 1)) or none
