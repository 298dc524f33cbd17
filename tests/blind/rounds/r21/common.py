"""Firms, ink and small pieces of pages that every module of the round uses."""

import random
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from io import BytesIO
from typing import Literal, TypeAlias

from tests.blind.model import Html, Word

Size: TypeAlias = Literal["micro", "small", "medium"]
SIZE_PL = {"micro": "mikro", "small": "małe", "medium": "średnie"}


@dataclass(frozen=True, slots=True)
class Firm:
    """One invented company and everything that its papers say."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    legal: str
    street: str
    code: str
    town: str
    teryt: str
    powiat: str
    founded: str
    pkd: str
    pkd_text: str
    size: Size
    staff: tuple[int, int, int]
    turnover: tuple[int, int, int]
    balance: tuple[int, int, int]
    owner: str
    role: str
    delegate: str
    position: str
    phone: str
    email: str
    innovative: bool
    about: str
    certificates: tuple[str, ...]
    www_pl: str | None
    www_foreign: str | None
    foreign_note: str
    socials: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    purpose: str
    languages: str
    lis: str | None
    agreements: tuple[str, ...]
    horizontal: str | None
    tax_office: str
    zus_office: str
    date: str
    place: str
    voivodeship: str = "lubuskie"
    aid: tuple[tuple[str, str, str, str], ...] = ()
    trip: str = "Szwajcaria"


@dataclass(frozen=True, slots=True)
class Ink:
    """How a paper is filled in and signed."""

    sign: Literal["hand", "electronic", "none"]
    pen: bool = False
    """Answers in handwriting."""
    font: str = "Kalam"


Layout: TypeAlias = Callable[[Firm, Ink], Html | Word]


def checked_nip(nine: str) -> str:
    """Nine digits and the check digit."""
    total = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if total == 10:
        raise ValueError(nine)
    return nine + str(total)


def checked_regon(eight: str) -> str:
    """Eight digits and the check digit."""
    return eight + str(sum(int(d) * w for d, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10)


def dashed(nip: str) -> str:
    """The NIP as 123-456-78-90."""
    return f"{nip[:3]}-{nip[3:6]}-{nip[6:8]}-{nip[8:]}"


def spaced(nip: str) -> str:
    """The NIP as 123 456 78 90."""
    return dashed(nip).replace("-", " ")


def answer(text: str) -> str:
    """An answer, its lines kept."""
    return f'<span class="a">{escape(text).replace(chr(10), "<br>")}</span>'


def _strokes(seed: str, width: int, height: int, steps: int) -> list[list[tuple[float, float]]]:
    rng = random.Random(seed)
    points: list[tuple[float, float]] = []
    for step in range(steps):
        x = width * (0.06 + 0.86 * step / steps) + rng.uniform(-0.03, 0.05) * width
        swing = 0.44 if step < 2 else 0.26
        y = height * (0.55 + (-1 if step % 2 else 1) * swing * rng.uniform(0.35, 1.0))
        points.append((x, y))
    tail = [(width * 0.10, height * 0.86), (width * 0.55, height * 0.78), (width * 0.97, height * 0.66)]
    return [points, tail] if steps > 6 else [points]


def _curve(points: list[tuple[float, float]]) -> str:
    path = f"M{points[0][0]:.1f},{points[0][1]:.1f}"
    for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
        bend = (x1 - x0) * 0.75 + 6
        path += f" C{x0 + bend:.1f},{y0:.1f} {x1 - bend:.1f},{y1:.1f} {x1:.1f},{y1:.1f}"
    return path


def drawn(seed: str, width: int = 190, height: int = 52, steps: int = 13, dip: int = 5) -> str:
    """A signature as SVG strokes."""
    paths = "".join(
        f'<path d="{_curve(s)}" fill="none" stroke="#1b2f86" stroke-width="1.9" stroke-linecap="round"/>'
        for s in _strokes(seed, width, height, steps)
    )
    return f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" style="display:block;margin:0 auto -{dip}px">{paths}</svg>'


def initials(seed: str) -> str:
    """Initials as SVG strokes."""
    return drawn(seed + "/par", 76, 44, 6, -2)


def sign_block(firm: Firm, ink: Ink, caption: str) -> str:
    """Where the signature goes: strokes above a dotted line, or the empty line alone."""
    mark = drawn(firm.owner) if ink.sign == "hand" else '<div style="height:40px"></div>'
    return (
        f'<div style="width:250px;text-align:center;break-inside:avoid">{mark}<div style="border-top:1px dotted #333;'
        f'font-size:8pt;padding-top:2px">{escape(caption)}</div></div>'
    )


def page(title: str, css: str, body: str, ink: Ink | None = None) -> Html:
    """A whole HTML document with print CSS."""
    pen = ""
    if ink is not None and ink.pen:
        pen = f".a{{font-family:'{ink.font}',cursive;color:#1a2c80;font-size:1.12em}}"
    return Html(
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{escape(title)}</title><style>'
        f"@page{{size:A4;margin:16mm 17mm}}body{{margin:0;font:10.5pt/1.35 'Liberation Sans',Arial,sans-serif}}"
        f"table{{border-collapse:collapse;width:100%}}tr,li{{break-inside:avoid}}{css}{pen}</style></head>"
        f"<body>{body}</body></html>"
    )


def stamp(lines: tuple[str, ...], colour: str = "#23408f") -> str:
    """A rubber stamp of an office."""
    text = "<br>".join(escape(line) for line in lines)
    return (
        f'<div style="display:inline-block;border:1.5px solid {colour};color:{colour};padding:4px 9px;'
        f'font-size:8.5pt;text-align:center;transform:rotate(-2deg)">{text}</div>'
    )


def picture(seed: str, steps: int = 13, width: int = 520, height: int = 150) -> BytesIO:
    """A signature as a PNG, for Word documents."""
    rows = [bytearray(b"\xff" * width) for _ in range(height)]
    for points in _strokes(seed, width, height, steps):
        for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
            bend = (x1 - x0) * 0.75 + 14
            for tick in range(241):
                t = tick / 240
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                x = a * x0 + b * (x0 + bend) + c * (x1 - bend) + d * x1
                y = (a + b) * y0 + (c + d) * y1
                for row in range(max(0, int(y) - 2), min(height, int(y) + 3)):
                    left, right = max(0, int(x) - 2), min(width, int(x) + 3)
                    if left < right:
                        rows[row][left:right] = b"\x28" * (right - left)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    raw = b"".join(b"\x00" + bytes(row) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return BytesIO(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b"")
    )
