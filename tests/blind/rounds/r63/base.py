"""What every layout draws with: the firm, the pen, pages, answers and strokes."""

import io
import struct
import zlib
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from math import sin

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt
from docx.table import Table

from tests.blind.model import Html, Signing

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}
SIZE_NOUNS = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}


@dataclass(frozen=True, slots=True)
class Firm:
    """One invented company and the answers that it gives."""

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
    founded: str
    size: str
    people: int
    turnover: str
    balance: str
    signer: str
    role: str
    delegate: str
    position: str
    phone: str
    email: str
    about: str
    innovative: bool
    aim: str
    languages: str
    tax_office: str
    zus_office: str
    www: str = ""
    www_foreign: str = ""
    social: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    aid: str = ""

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def nip_dashed(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"


@dataclass(frozen=True, slots=True)
class Pen:
    """How a paper is filled in and signed."""

    day: str
    signing: Signing = "hand"
    ink: str = ""


def esc(text: str) -> str:
    return escape(text, quote=False)


def page(body: str, css: str, ink: str = "") -> Html:
    """An A4 document; `ink` is the handwriting font of the answers, if they are written by hand."""
    pen = f".v{{font-family:'{ink}',cursive;color:#1c2f80;font-size:1.22em;line-height:1.15}}" if ink else ""
    head = (
        "*{box-sizing:border-box}body{margin:0;color:#111;-webkit-print-color-adjust:exact;print-color-adjust:exact}"
        "table{border-collapse:collapse;width:100%}tr{break-inside:avoid}.sheet{break-after:page}"
        ".sheet:last-child{break-after:auto}"
    )
    return Html(
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>{head}{css}{pen}</style></head>'
        f"<body>{body}</body></html>"
    )


def v(text: str) -> str:
    """An answer; line breaks are kept."""
    return f'<span class="v">{esc(text).replace(chr(10), "<br>")}</span>'


def tick(on: bool) -> str:
    return "☒" if on else "☐"


def cross(on: bool) -> str:
    return "[x]" if on else "[&nbsp;&nbsp;]"


def radio(on: bool) -> str:
    return "◉" if on else "○"


def struck(word: str, on: bool) -> str:
    return f"<b>{word}</b>" if on else f"<s>{word}</s>"


def yes_no(on: bool) -> str:
    return "TAK" if on else "NIE"


def strokes(name: str, width: int, height: int) -> list[tuple[float, float]]:
    """A line of a pen, always the same for a name."""
    seed = zlib.crc32(name.encode())
    count = 14 + 2 * min(len(name), 16)
    line = []
    for i in range(count):
        swing = 0.12 + 0.32 * ((seed >> (i % 24)) & 7) / 7
        x = width * (0.05 + 0.86 * i / (count - 1)) + width * 0.035 * sin(i * 2.1 + seed % 7)
        line.append((x, height * (0.5 + swing * sin(i * 1.3 + seed % 5))))
    return line


def pen_svg(name: str, width: int = 180, height: int = 52) -> str:
    line = strokes(name, width, height)
    path = f"M{line[0][0]:.1f} {line[0][1]:.1f}"
    for (ax, ay), (bx, by) in pairwise(line[1:]):
        path += f" Q{ax:.1f} {ay:.1f} {(ax + bx) / 2:.1f} {(ay + by) / 2:.1f}"
    tail = (
        f"M{width * 0.12:.0f} {height * 0.9:.0f} Q{width * 0.5:.0f} {height * 0.72:.0f} {width * 0.97:.0f} "
    )
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" style="display:inline-block">'
        f'<path d="{path}" fill="none" stroke="#17277c" stroke-width="1.9" stroke-linecap="round"/>'
        f'<path d="{tail}{height * 0.86:.0f}" fill="none" stroke="#17277c" stroke-width="1.5"/></svg>'
    )


def initials(firm: Firm, pen: Pen) -> str:
    """A short scribble for the foot of a page, when a hand initials it."""
    short = "".join(word[0] for word in firm.signer.split())
    return pen_svg(short, 54, 34) if pen.signing == "hand" else ""


def signature(firm: Firm, pen: Pen, label: str, *, stamp: bool = True) -> str:
    """The place for the signature: strokes above the line, or the line alone."""
    seal = ""
    if stamp and pen.signing == "hand":
        seal = (
            '<div style="display:inline-block;border:1.3px solid #2b3f98;color:#2b3f98;font:8pt/1.25 sans-serif;'
            f'padding:4px 8px;transform:rotate(-2deg);text-align:center;margin-right:18px">{esc(firm.name)}<br>'
            f"{esc(firm.address)}<br>NIP {firm.nip}</div>"
        )
    drawn = pen_svg(firm.signer) if pen.signing == "hand" else '<div style="height:46px"></div>'
    return (
        f'<div style="margin-top:18px;text-align:right;break-inside:avoid">{seal}'
        f'<div style="display:inline-block;width:250px;text-align:center;vertical-align:bottom">{drawn}'
        f'<div style="border-top:1px dotted #333;font-size:8.5pt;padding-top:2px">{label}</div></div></div>'
    )


def pen_png(name: str, width: int = 420, height: int = 120) -> io.BytesIO:
    """The same strokes as a PNG, for Word documents that are printed and signed."""
    rows = [bytearray(b"\xff" * (width * 3)) for _ in range(height)]
    line = strokes(name, width, height)
    for (ax, ay), (bx, by) in pairwise(line):
        steps = int(max(abs(bx - ax), abs(by - ay), 1)) * 2
        for step in range(steps + 1):
            x, y = int(ax + (bx - ax) * step / steps), int(ay + (by - ay) * step / steps)
            for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1), (2, 1), (1, 2)):
                if 0 <= x + dx < width and 0 <= y + dy < height:
                    rows[y + dy][(x + dx) * 3 : (x + dx) * 3 + 3] = b"\x17\x27\x7c"
    raw = b"".join(b"\x00" + bytes(row) for row in rows)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(raw)), chunk(b"IEND", b""))
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + b"".join(parts))


def set_up(document: WordDocument, font: str, size: float, margin: float) -> None:
    """A4, the font of the text and the margins in centimetres."""
    document.styles["Normal"].font.name = font
    document.styles["Normal"].font.size = Pt(size)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(margin)


def set_widths(table: Table, *widths: float) -> None:
    """Column widths in centimetres."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
