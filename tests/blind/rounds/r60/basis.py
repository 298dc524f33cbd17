"""Firms, pens and small helpers of Word that the forms of this round share."""

import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from math import hypot, sin

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_UNDERLINE
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import CharacterStyle
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph


def nip(prefix: str) -> str:
    """Nine digits and their check digit."""
    rest = (
        sum(int(digit) * weight for digit, weight in zip(prefix, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True))
        % 11
    )
    if rest == 10:
        raise ValueError(prefix)
    return prefix + str(rest)


def regon(prefix: str) -> str:
    """Eight digits and their check digit."""
    rest = (
        sum(int(digit) * weight for digit, weight in zip(prefix, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    )
    return prefix + str(rest % 10)


@dataclass(frozen=True, slots=True)
class Firm:
    """A company as it answers the office's questions."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    street: str
    postal: str
    town: str
    gmina: str
    pkd: str
    delegate: str
    post: str
    phone: str
    email: str
    size: str
    innovative: bool
    description: str
    signer: str
    date: str
    legal: str
    founded: str
    people: str
    turnover: str
    balance: str
    certificates: tuple[str, ...] = ()
    www_pl: str = ""
    www_foreign: str = ""
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    purpose: str = ""
    languages: str = ""
    lis: int = 0
    """0: no; 1, 2, 3: the specialisation."""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    aid: tuple[tuple[str, str, str, str], ...] = ()
    none: str = "brak"
    """How this firm says that there is nothing."""
    trip: str = "ch"
    slashed: bool = False
    """NIP written with hyphens."""

    @property
    def shown_nip(self) -> str:
        """The NIP as this firm writes it."""
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}" if self.slashed else n

    @property
    def address(self) -> str:
        """Street, postal code and town."""
        return f"{self.street}, {self.postal} {self.town}"


@dataclass(frozen=True, slots=True)
class Pen:
    """How the answers are put on the form."""

    font: str = ""
    blue: bool = False
    signed: bool = False
    seed: int = 1
    bold: bool = False
    box: str = "☒"


BLANK = Pen()


def png(seed: int, width: int = 420, height: int = 130, blue: bool = True) -> BytesIO:
    """Strokes of a pen, as a picture."""
    grid = [bytearray(width) for _ in range(height)]
    points: list[tuple[float, float]] = []
    for step in range(900):
        t = step / 900
        x = 14 + t * (width - 34) + 16 * sin(t * 31 + seed)
        swing = (0.36 - 0.2 * t) * height
        y = height * 0.55 + swing * sin(t * (30 + seed % 5 * 4) + seed * 1.7) * (
            0.6 + 0.4 * sin(t * 9 + seed)
        )
        points.append((x, y))
    for step in range(250):
        t = step / 250
        points.append((width * 0.1 + t * width * 0.75, height * 0.86 - 12 * sin(t * 3 + seed)))
    for x, y in points:
        for dy in range(-3, 4):
            for dx in range(-3, 4):
                px, py = int(x) + dx, int(y) + dy
                if hypot(dx, dy) <= 2.3 and 0 <= px < width and 0 <= py < height:
                    grid[py][px] = 255
    ink = b"\x1c\x2c\x8a" if blue else b"\x18\x18\x20"
    raw = b"".join(b"\x00" + b"".join(ink + bytes((alpha,)) for alpha in row) for row in grid)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return BytesIO(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )


def svg(seed: int, width: int = 210) -> str:
    """Strokes of a pen for a page of HTML."""
    points: list[str] = []
    for step in range(160):
        t = step / 160
        x = 8 + t * 184 + 8 * sin(t * 31 + seed)
        y = 32 + (21 - 12 * t) * sin(t * (30 + seed % 5 * 4) + seed * 1.7)
        points.append(f"{x:.1f},{y:.1f}")
    line = " ".join(points)
    return (
        f'<svg width="{width}" height="{width * 0.32:.0f}" viewBox="0 0 210 66"><polyline points="{line}" '
        'fill="none" stroke="#1c2c8a" stroke-width="1.8"/><path d="M20 58 Q100 44 190 54" fill="none" '
        'stroke="#1c2c8a" stroke-width="1.6"/></svg>'
    )


def say(place: Paragraph, text: str, size: float = 10, bold: bool = False, italic: bool = False) -> Paragraph:
    """Printed words of the form."""
    run = place.add_run(text)
    run.font.size = Pt(size)
    run.bold = bold
    run.italic = italic
    return place


def ink(place: Paragraph, text: str, pen: Pen, size: float = 10, dotted: bool = False) -> Paragraph:
    """An answer, in the pen of who fills the form."""
    run = place.add_run(text)
    run.font.size = Pt(size + 2.5 if pen.font else size)
    run.bold = pen.bold or None
    if pen.font:
        run.font.name = pen.font
        if dotted:
            run.font.underline = WD_UNDERLINE.DOTTED
    if pen.blue:
        run.font.color.rgb = RGBColor(0x1C, 0x2C, 0x8A)
    return place


def blank_or(place: Paragraph, text: str, pen: Pen, dots: int = 40, size: float = 10) -> Paragraph:
    """The answer on its dotted line, or the dotted line."""
    if text:
        return ink(place, text, pen, size, dotted=True)
    return say(place, "…" * dots, size)


def mark(ticked: bool, pen: Pen) -> str:
    """A box."""
    return pen.box if ticked else "☐"


def line(
    doc: WordDocument, text: str = "", size: float = 10, bold: bool = False, italic: bool = False
) -> Paragraph:
    """A paragraph of printed words."""
    place: Paragraph = doc.add_paragraph()
    place.paragraph_format.space_after = Pt(4)
    return say(place, text, size, bold, italic)


def first(cell: _Cell) -> Paragraph:
    """The cell's first paragraph."""
    found: Paragraph = cell.paragraphs[0]
    return found


def grid(doc: WordDocument, rows: int, widths: tuple[float, ...]) -> Table:
    """A ruled table of columns so wide (cm)."""
    table: Table = doc.add_table(rows=rows, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
    return table


def page(doc: WordDocument, annex: str, font: str = "Calibri") -> None:
    """Margins, the annex's number, the project's line at the foot."""
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.9)
    normal = doc.styles["Normal"]
    if isinstance(normal, CharacterStyle):
        normal.font.name = font
    head = section.header.paragraphs[0]
    head.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    say(head, annex, 8.5, italic=True)


def sign(cell: _Cell, pen: Pen, caption: str) -> None:
    """Place for a signature, with the strokes above its line."""
    place = first(cell)
    place.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if pen.signed:
        place.add_run().add_picture(png(pen.seed), width=Cm(4.6))
    else:
        say(place, "\n", 10)
    below = cell.add_paragraph()
    below.alignment = WD_ALIGN_PARAGRAPH.CENTER
    say(below, "." * 50 + "\n" + caption, 8.5)
