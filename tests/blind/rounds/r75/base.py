"""What all papers of the round are made of: companies, pens, pages."""

import random
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from tests.blind.model import Html, Word

Block = tuple[str, str] | tuple[str, list[list[str]]]
"""„h1”, „h2”, „p”, „c” (centred), „r” (right), „s” (small) with a text; „t” with the rows of a table."""


@dataclass(frozen=True, slots=True)
class Company:
    """An invented company and its answers."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    street: str
    postal: str
    town: str
    pkd: str
    pkd_text: str
    delegate: str
    position: str
    phone: str
    email: str
    signer: str
    size: str
    innovative: bool
    about: str
    certs: tuple[str, ...]
    www_pl: str | None
    www_foreign: str | None
    socials: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    lis: str | None
    agreements: tuple[str, ...]
    horizontal: str | None
    goal: str
    languages: str
    voivodeship: str = "lubuskie"
    pen: str = ""
    """A script font where the company fills its papers by pen."""

    @property
    def address(self) -> str:
        """In one line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def dashed(self) -> str:
        """The NIP as people write it."""
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"


SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}
SIZED = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}


_FONTS = Path(__file__).parents[4] / "panel" / "frontend" / "node_modules" / "@fontsource"


@cache
def _font(name: str, part: str) -> str:
    file = _FONTS / name / "files" / f"{name}-{part}-400-normal.woff2"
    return b64encode(file.read_bytes()).decode()


def _faces(name: str) -> str:
    return "".join(
        f"@font-face {{ font-family: '{name} {part}'; "
        f"src: url(data:font/woff2;base64,{_font(name, part)}) format('woff2') }}"
        for part in ("latin", "latin-ext")
    ) + (
        f".pen {{ font-family: '{name} latin', '{name} latin-ext'; color: #1c2f8c; font-size: {1.5 if name == 'caveat' else 1.25}em; "
        "line-height: 1.05; font-weight: normal; font-style: normal }"
    )


def html(body: str, css: str = "", pen: str = "") -> Html:
    """A page with its style and, where one writes by pen, its script."""
    return Html(
        "<!doctype html><html lang='pl'><head><meta charset='utf-8'><style>"
        "@page { size: A4; margin: 18mm 19mm } body { font: 10.5pt/1.4 'Liberation Sans', Arial, sans-serif; margin: 0 }"
        "h1 { font-size: 14pt; text-align: center } table { border-collapse: collapse; width: 100% }"
        "td, th { vertical-align: top; text-align: left }"
        f"{_faces(pen) if pen else ''}{css}</style></head><body>{body}</body></html>"
    )


def ink(c: Company, text: str) -> str:
    """An answer, by pen where the company writes by pen."""
    return f"<span class='pen'>{text}</span>" if c.pen else text


def signature(who: str, wide: int = 170, high: int = 52, colour: str = "#1d2b80") -> str:
    """A drawn signature that follows from the name."""
    chance = random.Random(who)
    x, y = 6.0, high * 0.7
    path = f"M{x:.0f} {y:.0f}"
    step = (wide - 30) / (len(who) * 0.7 + 2)
    while x < wide - 26:
        up = chance.uniform(0.05, 0.55) * high
        x2 = x + step * chance.uniform(0.7, 1.4)
        path += f" C{x + step * 0.2:.0f} {up:.0f} {x2 - step * 0.9:.0f} {up:.0f} {x2:.0f} {high * chance.uniform(0.5, 0.85):.0f}"
        x = x2
    path += f" q14 {-high * 0.3:.0f} 18 2 M{wide * 0.15:.0f} {high * 0.93:.0f} q{wide * 0.3:.0f} -9 {wide * 0.62:.0f} -3"
    return (
        f"<svg width='{wide}' height='{high}' viewBox='0 0 {wide} {high}'>"
        f"<path d='{path}' fill='none' stroke='{colour}' stroke-width='1.9' stroke-linecap='round'/></svg>"
    )


def initials(who: str) -> str:
    """A drawn paraph."""
    a = random.Random(who + "p").uniform(4, 14)
    return (
        "<svg width='58' height='34' viewBox='0 0 58 34'><path fill='none' stroke='#1d2b80' stroke-width='1.8' "
        f"stroke-linecap='round' d='M5 28 C{a:.0f} 2 18 2 15 27 M13 18 C22 {a:.0f} 28 8 26 26 C32 {20 - a:.0f} 42 "
        f"{a:.0f} 38 24 q9 -6 15 -9'/></svg>"
    )


def stamp(lines: Sequence[str], colour: str = "#2b3f98") -> str:
    """A company's or an official's stamp."""
    return (
        f"<div style='display:inline-block;color:{colour};border:1.2px solid {colour};padding:3px 9px;"
        f"font:8pt/1.25 Arial;text-align:center'>{'<br>'.join(lines)}</div>"
    )


def no(c: Company, what: str, digits: int = 6) -> str:
    """A number of an office's file, which follows from the company."""
    return str(random.Random(c.slug + what).randrange(10 ** (digits - 1), 10**digits))


def paged(blocks: Sequence[Block]) -> str:
    """The blocks as HTML."""
    made = []
    for tag, content in blocks:
        if isinstance(content, list):
            rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in content)
            made.append(f"<table class='t'>{rows}</table>")
        elif tag in {"h1", "h2"}:
            made.append(f"<{tag}>{content}</{tag}>")
        else:
            style = {"c": "text-align:center", "r": "text-align:right", "s": "font-size:8.5pt"}.get(tag, "")
            made.append(f"<p style='{style}'>{content}</p>")
    return "".join(made)


def worded(blocks: Sequence[Block], font: str = "Calibri", size: float = 11) -> Word:
    """The blocks as a Word document."""

    def write(document: WordDocument) -> None:
        style = document.styles["Normal"]
        style.font.name = font
        style.font.size = Pt(size)
        for tag, content in blocks:
            if isinstance(content, list):
                table = document.add_table(rows=0, cols=len(content[0]))
                table.style = "Table Grid"
                for row in content:
                    for cell, text in zip(table.add_row().cells, row, strict=True):
                        cell.text = text
                document.add_paragraph()
            elif tag in {"h1", "h2"}:
                document.add_heading(content, int(tag[1]))
            else:
                paragraph = document.add_paragraph(content)
                if tag in {"c", "r"}:
                    paragraph.alignment = (
                        WD_ALIGN_PARAGRAPH.CENTER if tag == "c" else WD_ALIGN_PARAGRAPH.RIGHT
                    )

    return Word(write)
