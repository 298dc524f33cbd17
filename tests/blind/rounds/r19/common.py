"""What every paper of the round is made of: the firm's facts, strokes of a pen, boxes, small pieces of HTML and Word."""

import io
import math
import random
import struct
import zlib
from dataclasses import dataclass
from html import escape
from typing import Any, Literal

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from tests.blind.model import Html

Ink = Literal["pen", "none", "e"]
"""Signed by pen (drawn), by nobody, or by an e-signature that comes later."""

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def make_nip(start: str) -> str:
    """NIP with the right last digit, from its first nine digits."""
    weights = (6, 5, 7, 2, 3, 4, 5, 6, 7)
    number = int(start)
    while True:
        digits = f"{number:09d}"
        check = sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11
        if check != 10:
            return f"{digits}{check}"
        number += 1


def make_regon(start: str) -> str:
    """REGON with the right last digit, from its first eight digits."""
    weights = (8, 9, 2, 3, 4, 5, 6, 7)
    check = sum(w * int(d) for w, d in zip(weights, start, strict=True)) % 11 % 10
    return f"{start}{check}"


@dataclass(frozen=True, slots=True)
class Event:
    """A fair or a trip abroad of the last years."""

    what: str
    where: str
    country: str
    year: int


@dataclass(frozen=True, slots=True)
class Firm:
    """A company and what it says of itself."""

    slug: str
    name: str
    legal: str
    nip: str
    regon: str
    register: str
    street: str
    postal: str
    town: str
    teryt: str
    office: str
    """Town of the tax office and the ZUS branch, in the locative („Zielonej Górze")."""
    pkd: str
    pkd_name: str
    founded: str
    boss: str
    boss_role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    size: str
    staff: str
    turnover: str
    assets: str
    about: str
    innovative: bool
    novelty: str
    goal: str
    languages: str
    signed_on: str
    certificates: tuple[str, ...] = ()
    www: str | None = None
    www_foreign: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    trips: tuple[str, ...] = ()
    lis: str | None = None
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    nothing: str = "brak"
    aid: tuple[tuple[str, str, str], ...] = ()
    """Aid received: day, who gave it, amount."""

    @property
    def nip_dashed(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"


def h(text: str) -> str:
    """Text as HTML, its lines kept."""
    return escape(text, quote=False).replace("\n", "<br>")


def page(body: str, css: str, *, hand: str = "", margin: str = "18mm 18mm 16mm 18mm") -> Html:
    """A whole page of HTML; `hand` is the family in which answers are written."""
    answer = f".a{{font-family:'{hand}',cursive;color:#1c2f80;font-size:118%}}" if hand else ".a{}"
    return Html(
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>@page{{size:A4;margin:{margin}}}'
        f"*{{box-sizing:border-box}}body{{margin:0;-webkit-print-color-adjust:exact}}"
        f"table{{border-collapse:collapse}}svg.ink{{overflow:visible}}{answer}{css}</style></head>"
        f"<body>{body}</body></html>"
    )


def a(text: str) -> str:
    """An answer, as its own span."""
    return f'<span class="a">{h(text)}</span>'


def box(on: bool) -> str:
    return "☒" if on else "☐"


def square(on: bool) -> str:
    """A drawn little square, crossed by pen when `on`."""
    cross = (
        '<path d="M1 2 L13 13 M12 1 L2 14" stroke="#1c2f80" stroke-width="1.7" fill="none" stroke-linecap="round"/>'
        if on
        else ""
    )
    return (
        '<svg width="14" height="14" viewBox="0 0 14 14" style="vertical-align:-2px;overflow:visible">'
        f'<rect x="0.5" y="0.5" width="12" height="12" fill="none" stroke="#222"/>{cross}</svg>'
    )


def bracket(on: bool) -> str:
    return "[x]" if on else "[&nbsp;&nbsp;]"


def yes_no(on: bool) -> str:
    """TAK/NIE with the wrong one struck out."""
    return "TAK / <s>NIE</s>" if on else "<s>TAK</s> / NIE"


Point = tuple[float, float]


def strokes(name: str, *, turn: int = 0, short: bool = False) -> list[list[Point]]:
    """A signature's strokes in a field of 200 × 60: loops that run to the right, and a flourish."""
    rng = random.Random(f"{name}/{turn if short else turn % 5}")  # noqa: S311
    style = random.Random(name)  # noqa: S311
    lean, wave, high = style.uniform(4, 12), style.uniform(5, 8), style.uniform(17, 24)
    end = 58.0 if short else style.uniform(140, 178)
    loops: list[Point] = []
    steps = 60 if short else 170
    for index in range(steps):
        t = index / steps
        x = 10 + t * end + lean * math.sin(wave * 4.2 * t * (1 if short else 2) + 0.6)
        tall = high * (1.25 - 0.75 * t) * (1 + 0.3 * math.sin(17 * t + style.random() * 0.02))
        y = 33 + tall * math.cos(wave * 4.2 * t * (1 if short else 2)) + rng.uniform(-0.6, 0.6)
        loops.append((x, y))
    tail = [
        (end * 0.3 + 12 + i * (end * 0.75) / 20, 52 - 7 * math.sin(i / 7) + rng.uniform(-0.5, 0.5)) for i in range(21)
    ]
    first = [(14 + rng.uniform(-1, 1) + i * 0.7, 6 + i * 4.2) for i in range(11)]
    return [first, loops] if short else [first, loops, tail]


def ink(name: str, *, turn: int = 0, short: bool = False, width: str = "", colour: str = "#17307f") -> str:
    """Pen strokes as SVG; short ones are initials."""
    paths = "".join(
        f'<path d="M{" L".join(f"{x:.1f} {y:.1f}" for x, y in line)}" fill="none" stroke="{colour}" '
        'stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>'
        for line in strokes(name, turn=turn, short=short)
    )
    wide = width or ("17mm" if short else "56mm")
    view = "0 0 80 60" if short else "0 0 200 60"
    return f'<svg class="ink" viewBox="{view}" style="width:{wide};display:inline-block">{paths}</svg>'


def ink_png(name: str, *, turn: int = 0, short: bool = False) -> io.BytesIO:
    """The same strokes as a PNG picture (white background)."""
    scale, wide, tall = 4, (80 if short else 200), 66
    width, height = wide * scale, tall * scale
    pixels = [bytearray(b"\xff\xff\xff" * width) for _ in range(height)]
    for line in strokes(name, turn=turn, short=short):
        for (x0, y0), (x1, y1) in zip(line, line[1:], strict=False):
            count = max(2, int(math.hypot(x1 - x0, y1 - y0) * scale / 1.5))
            for step in range(count + 1):
                cx = (x0 + (x1 - x0) * step / count) * scale
                cy = (y0 + (y1 - y0) * step / count) * scale
                for dy in range(-3, 4):
                    for dx in range(-3, 4):
                        px, py = int(cx + dx), int(cy + dy)
                        if dx * dx + dy * dy <= 11 and 0 <= px < width and 0 <= py < height:
                            pixels[py][px * 3 : px * 3 + 3] = b"\x17\x30\x7f"
    raw = b"".join(b"\x00" + bytes(row) for row in pixels)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return io.BytesIO(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b"")
    )


def signature(person: str, how: Ink, *, turn: int = 0, width: str = "56mm") -> str:
    """What stands on the line for a signature."""
    if how == "pen":
        return ink(person, turn=turn, width=width)
    return '<div style="height:13mm"></div>'


def word_font(doc: WordDocument, family: str, size: float) -> None:
    """The body's font, and a page of A4."""
    style: Any = doc.styles["Normal"]
    style.font.name = family
    style.font.size = Pt(size)
    style.paragraph_format.space_after = Pt(3)
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.1)
    section.top_margin, section.bottom_margin = Cm(1.9), Cm(1.8)


def word_line(where: Any, text: str, *, bold: bool = False, size: float | None = None, align: int | None = None) -> Any:
    """A paragraph of one run."""
    paragraph = where.add_paragraph()
    run = paragraph.add_run(text)
    run.bold = bold
    if size is not None:
        run.font.size = Pt(size)
    if align is not None:
        paragraph.alignment = align
    return paragraph


def word_sign(where: Any, person: str, how: Ink, *, turn: int = 0, align: int | None = None) -> None:
    """The signature's picture, or an empty place for it."""
    paragraph = where.add_paragraph()
    if align is not None:
        paragraph.alignment = align
    if how == "pen":
        paragraph.add_run().add_picture(ink_png(person, turn=turn), width=Cm(5))
    else:
        paragraph.add_run("\n")
