"""Companies' data and small drawing tools of round r73."""

import random
from dataclasses import dataclass
from html import escape

from tests.blind.model import Html

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie", "large": "duże"}
LIS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def nip(nine: str) -> str:
    """Nine digits with their check digit."""
    digit = sum(w * int(d) for w, d in zip((6, 5, 7, 2, 3, 4, 5, 6, 7), nine, strict=True)) % 11
    return nip(str(int(nine) + 1)) if digit == 10 else nine + str(digit)


def regon(eight: str) -> str:
    """Eight digits with their check digit."""
    digit = sum(w * int(d) for w, d in zip((8, 9, 2, 3, 4, 5, 6, 7), eight, strict=True)) % 11
    return eight + str(digit % 10)


@dataclass(frozen=True)
class Co:
    """A company and its answers."""

    slug: str
    name: str
    nine: str
    eight: str
    krs: str
    street: str
    code: str
    town: str
    teryt: str
    pkd: str
    trade: str
    size: str
    boss: str
    role: str
    delegate: str
    post: str
    phone: str
    mail: str
    innovative: bool
    about: str
    certs: tuple[str, ...] = ()
    www: str = ""
    foreign: str = ""
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, int], ...] = ()
    trips: tuple[str, ...] = ()
    aim: str = "Rozmowy z partnerami technologicznymi i przegląd rozwiązań stosowanych w Szwajcarii."
    langs: str = "angielski – B2"
    lis: int = -1
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    since: str = "14.05.2012"
    staff: int = 8
    turnover: str = "1,2 mln zł"
    balance: str = "0,7 mln zł"
    voivodeship: str = "lubuskie"
    legal: str = "spółka z ograniczoną odpowiedzialnością"

    @property
    def nip(self) -> str:
        return nip(self.nine)

    @property
    def nip_dashed(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def regon(self) -> str:
        return regon(self.eight)

    @property
    def address(self) -> str:
        return f"{self.street}, {self.code} {self.town}"

    @property
    def size_pl(self) -> str:
        return SIZES[self.size]

    @property
    def lis_name(self) -> str:
        return LIS[self.lis] if self.lis >= 0 else ""


def e(text: object) -> str:
    return escape(str(text))


def stroke(seed: str, width: int = 150, height: int = 46, loops: int = 7) -> str:
    """A signature by pen."""
    dice = random.Random(seed)
    x, y = 6.0, height * 0.6
    path = f"M{x:.0f} {y:.0f}"
    for _ in range(loops):
        dx = (width - 12) / loops
        path += (
            f" C{x + dice.uniform(-6, dx):.0f} {dice.uniform(0, height):.0f}"
            f" {x + dx * dice.uniform(0.3, 1.5):.0f} {dice.uniform(0, height):.0f}"
        )
        x, y = x + dx, dice.uniform(height * 0.3, height * 0.8)
        path += f" {x:.0f} {y:.0f}"
    colour = dice.choice(("#14247a", "#1b3a9c", "#222", "#0d1d66"))
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="1.9" stroke-linecap="round"/></svg>'
    )


def initials(seed: str) -> str:
    return stroke("parafa" + seed, 54, 30, 3)


def cross(on: bool, size: int = 13) -> str:
    """A printed box that a pen has crossed, or not."""
    pen = '<path d="M1 2 L13 13 M13 0 L2 14" stroke="#14247a" stroke-width="1.9" fill="none"/>' if on else ""
    return (
        f'<svg width="{size + 2}" height="{size + 2}" viewBox="-1 -1 16 16" style="vertical-align:-2px">'
        f'<rect x="1.5" y="1.5" width="11" height="11" fill="none" stroke="#000"/>{pen}</svg>'
    )


def tick(on: bool) -> str:
    return "☒" if on else "☐"


def bracket(on: bool) -> str:
    return "[x]" if on else "[ ]"


def pen(text: object) -> str:
    return f'<span class="pen">{e(text)}</span>'


def page(body: str, css: str = "", margin: str = "18mm 20mm") -> Html:
    return Html(
        f"""<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>
@page {{ size: A4; margin: {margin} }}
body {{ font-family: "DejaVu Sans"; font-size: 10pt; line-height: 1.4 }}
table {{ border-collapse: collapse; width: 100% }}
.pen {{ font-family: "DejaVu Serif"; font-style: italic; color: #14247a; font-size: 1.06em }}
h1 {{ font-size: 14pt; text-align: center }} h2 {{ font-size: 11.5pt }}
{css}</style></head><body>{body}</body></html>"""
    )


def signed(co: Co, how: str, caption: str = "podpis osoby upoważnionej", day: str = "") -> str:
    """The place of the signature: by pen, electronically, or nobody's."""
    if how == "hand":
        mark = stroke(co.slug + co.boss)
    elif how == "electronic":
        mark = f"<i>dokument podpisany elektronicznie – {e(co.boss)}</i>"
    else:
        mark = "<br>&nbsp;"
    return (
        f'<table style="margin-top:16px;break-inside:avoid"><tr><td style="width:50%;border:0;vertical-align:bottom">{e(co.town)}, {day}</td>'
        f'<td style="border:0;text-align:center">{mark}<br>.............................................<br>'
        f"<small>{e(caption)}</small></td></tr></table>"
    )
