"""What all the writers of this round share: the company's data, pens, stamps, and page frames."""

import io
import random
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Literal

from docx.document import Document as WordDocument
from docx.shared import Mm
from docx.text.paragraph import Paragraph

Sign = Literal["hand", "electronic", "none"]


@dataclass(frozen=True)
class Event:
    """One fair, mission or trip: when, what, where; `counts` if it lies in the three years asked for."""

    when: str
    what: str
    where: str
    counts: bool = True


@dataclass(frozen=True)
class Company:
    """All that the papers of one applicant repeat."""

    slug: str
    name: str
    legal: str
    nip: str
    regon: str
    register: str
    street: str
    postal: str
    town: str
    gmina: str
    teryt: str
    pkd: str
    pkd_name: str
    since: str
    phone: str
    email: str
    signer: str
    signer_role: str
    delegate: str
    delegate_role: str
    delegate_mail: str
    size: Literal["micro", "small", "medium"]
    staff: int
    turnover: tuple[str, str]
    balance: tuple[str, str]
    activity: str
    innovative: str
    certificates: tuple[str, ...]
    www_pl: str
    www_foreign: str
    language: str
    social: tuple[str, ...]
    events: tuple[Event, ...]
    trips: tuple[str, ...]
    lis: str
    agreements: tuple[str, ...]
    horizontal: str
    filled: str
    zus_date: str
    tax_date: str

    @property
    def nip_dashed(self) -> str:
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"


SIZE_NOUN = {"micro": "mikroprzedsiębiorstwo", "small": "małe przedsiębiorstwo", "medium": "średnie przedsiębiorstwo"}
SIZE_ADJ = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def nip(nine: str) -> str:
    """The nine digits with the check digit."""
    rest = sum(int(digit) * weight for digit, weight in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if rest == 10:
        raise ValueError(nine)
    return nine + str(rest)


def regon(eight: str) -> str:
    """The eight digits with the check digit."""
    rest = sum(int(digit) * weight for digit, weight in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    return eight + str(rest % 10)


# --- pens -----------------------------------------------------------------------------------------------------------

Point = tuple[float, float]
Curve = tuple[Point, Point, Point, Point]


def _strokes(seed: str, width: float, height: float, short: bool) -> list[list[Curve]]:
    rng = random.Random(seed)
    base = height * 0.62
    points: list[Point] = [(width * 0.06, base), (width * 0.14, height * rng.uniform(0.03, 0.15))]
    points.append((width * rng.uniform(0.2, 0.26), height * rng.uniform(0.8, 0.95)))
    at = width * 0.22
    while at < width * (0.7 if short else 0.82):
        at += width * rng.uniform(0.09, 0.2) if short else width * rng.uniform(0.025, 0.06)
        points.append((at, base - height * rng.uniform(0.1, 0.42)))
        points.append((at + width * rng.uniform(-0.01, 0.03), base + height * rng.uniform(-0.08, 0.16)))
    points.append((width * 0.97, base - height * rng.uniform(0.1, 0.5)))
    runs = [points]
    if rng.random() < 0.75:
        low = height * rng.uniform(0.82, 0.93)
        runs.append([(width * 0.9, low - 4), (width * 0.45, low + 3), (width * 0.2, low - 2), (width * 0.7, low - 6)])
    strokes: list[list[Curve]] = []
    for run in runs:
        curves: list[Curve] = []
        padded = [run[0], *run, run[-1]]
        for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
            one = (start[0] + (end[0] - before[0]) / 5, start[1] + (end[1] - before[1]) / 5)
            two = (end[0] - (after[0] - start[0]) / 5, end[1] - (after[1] - start[1]) / 5)
            curves.append((start, one, two, end))
        strokes.append(curves)
    return strokes


def _ink(seed: str) -> tuple[int, int, int]:
    return random.Random("ink" + seed).choice(((26, 42, 128), (20, 30, 100), (30, 30, 34), (34, 60, 160)))


def pen(seed: str, width: int = 190, height: int = 60, short: bool = False) -> str:
    """A signature (or initials) as inline SVG."""
    paths = []
    for curves in _strokes(seed, width, height, short):
        path = f"M{curves[0][0][0]:.1f} {curves[0][0][1]:.1f}" + "".join(
            f"C{a[0]:.1f} {a[1]:.1f} {b[0]:.1f} {b[1]:.1f} {c[0]:.1f} {c[1]:.1f}" for _, a, b, c in curves
        )
        paths.append(f'<path d="{path}"/>')
    colour = "#{:02x}{:02x}{:02x}".format(*_ink(seed))
    return (
        f'<svg class="pen" width="{width}" height="{height}" viewBox="0 0 {width} {height}" fill="none" '
        f'stroke="{colour}" stroke-width="1.7" stroke-linecap="round">{"".join(paths)}</svg>'
    )


def initials(company: Company, page: int = 1) -> str:
    """The parafa of the company's signer; each page a little different."""
    return pen(f"parafa-{company.slug}-{page}", 62, 38, short=True)


def pen_png(seed: str, width: int = 560, height: int = 180, short: bool = False) -> bytes:
    """The same pen as a scanned picture (PNG), for Word."""
    red, green, blue = _ink(seed)
    alpha = [bytearray(width) for _ in range(height)]
    for curves in _strokes(seed, width - 12, height - 12, short):
        for p, a, b, q in curves:
            for step in range(90):
                t = step / 90
                u = 1 - t
                x = 6 + u**3 * p[0] + 3 * u * u * t * a[0] + 3 * u * t * t * b[0] + t**3 * q[0]
                y = 6 + u**3 * p[1] + 3 * u * u * t * a[1] + 3 * u * t * t * b[1] + t**3 * q[1]
                for row in range(max(0, int(y) - 3), min(height, int(y) + 5)):
                    for col in range(max(0, int(x) - 3), min(width, int(x) + 5)):
                        dark = int(255 * max(0.0, min(1.0, 3.0 - ((row - y) ** 2 + (col - x) ** 2) ** 0.5)))
                        alpha[row][col] = max(alpha[row][col], dark)
    rows = b"".join(
        b"\0" + b"".join(bytes(252 - (252 - ink) * dark // 255 for ink in (red, green, blue)) for dark in line)
        for line in alpha
    )

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def word_pen(paragraph: Paragraph, seed: str, width_mm: float = 45, short: bool = False) -> None:
    """Paste the picture of a signature into a paragraph."""
    size = (220, 130) if short else (560, 180)
    paragraph.add_run().add_picture(io.BytesIO(pen_png(seed, *size, short=short)), width=Mm(width_mm))


def signed(company: Company, sign: Sign, paper: str, dots: str = "", stamp: bool = False) -> str:
    """What stands over the signature line in an HTML paper."""
    if sign == "hand":
        return (firm_stamp(company) if stamp else "") + pen(f"{company.slug}-{paper}")
    if sign == "electronic":
        return '<span style="font-size:8.5pt;color:#444">(dokument podpisany elektronicznie)</span>'
    return dots


def firm_stamp(company: Company) -> str:
    """A firm's rectangular rubber stamp."""
    return (
        '<span style="display:inline-block;border:1px solid #33407c;color:#33407c;font:7pt Arial,sans-serif;'
        'padding:2px 7px;transform:rotate(-2deg);text-align:center;line-height:1.25">'
        f"<b>{escape(company.name)}</b><br>{escape(company.street)}<br>{company.postal} {escape(company.town)}<br>"
        f"NIP {company.nip_dashed} REGON {company.regon}</span>"
    )


def round_stamp(outer: str, inner: str, seed: str, colour: str = "#b0213c") -> str:
    """An office's round seal."""
    rng = random.Random("seal" + seed)
    angle = rng.randint(-25, 25)
    mark = f"r{abs(hash_text(outer + seed)) % 99999}"
    return (
        f'<svg width="104" height="104" viewBox="0 0 120 120" style="transform:rotate({angle}deg)">'
        f'<circle cx="60" cy="60" r="57" fill="none" stroke="{colour}" stroke-width="2"/>'
        f'<circle cx="60" cy="60" r="38" fill="none" stroke="{colour}"/>'
        f'<path id="{mark}" d="M60 60m-44 0a44 44 0 1 1 88 0a44 44 0 1 1 -88 0" fill="none"/>'
        f'<text font-size="9.5" font-family="Arial" fill="{colour}"><textPath href="#{mark}">{escape(outer)}'
        f'</textPath></text><text x="60" y="63" text-anchor="middle" font-size="11" font-family="Arial" '
        f'fill="{colour}">{escape(inner)}</text></svg>'
    )


def name_stamp(lines: tuple[str, ...], colour: str = "#27408b") -> str:
    """An official's name stamp."""
    body = "<br>".join(escape(line) for line in lines)
    return (
        f'<span style="display:inline-block;color:{colour};font:8.5pt Arial,sans-serif;text-align:center;'
        f'line-height:1.25">{body}</span>'
    )


def hash_text(text: str) -> int:
    """A steady number of a text (the built-in one changes with each run)."""
    return zlib.crc32(text.encode())


def html(title: str, css: str, body: str) -> str:
    """A whole page."""
    return (
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{css}</style></head><body>{body}</body></html>"
    )


WordWriter = Callable[[WordDocument], None]
