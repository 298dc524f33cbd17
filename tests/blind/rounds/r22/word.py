"""Small helpers over python-docx: runs, boxes, tables, dotted lines, and strokes of a pen as PNG."""

import io
import math
import random
import struct
import zlib
from collections.abc import Sequence
from functools import cache
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_UNDERLINE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from .firms import Hand

BLANK = Hand()
ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


def prepare(doc: WordDocument, font: str, points: float, margins: tuple[float, float, float, float]) -> None:
    """A4, the base font, and margins (top, right, bottom, left) in centimetres."""
    style: Any = doc.styles["Normal"]
    style.font.name, style.font.size = font, Pt(points)
    style.paragraph_format.space_after = Pt(3)
    style.paragraph_format.space_before = Pt(0)
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.top_margin, section.right_margin = Cm(margins[0]), Cm(margins[1])
    section.bottom_margin, section.left_margin = Cm(margins[2]), Cm(margins[3])
    section.header_distance = section.footer_distance = Cm(0.9)


def say(
    place: Any, text: str = "", *, bold: bool = False, italic: bool = False, size: float = 0, align: str = "left"
) -> Paragraph:
    """A paragraph of the form's own text; in a cell the first one fills the empty one."""
    first = isinstance(place, _Cell) and len(place.paragraphs) == 1 and not place.paragraphs[0].runs
    paragraph: Paragraph = place.paragraphs[0] if first else place.add_paragraph()
    paragraph.alignment = ALIGN[align]
    if text:
        put(paragraph, text, bold=bold, italic=italic, size=size)
    return paragraph


def put(paragraph: Paragraph, text: str, *, bold: bool = False, italic: bool = False, size: float = 0) -> Run:
    run = paragraph.add_run(text)
    run.bold, run.italic = bold, italic
    if size:
        run.font.size = Pt(size)
    return run


def write(paragraph: Paragraph, text: str, hand: Hand) -> Run:
    """An answer, in the hand of who fills the form."""
    run = paragraph.add_run(text)
    if hand.font:
        run.font.name = hand.font
        fonts: Any = run._element.rPr
        fonts.rFonts.set(qn("w:cs"), hand.font)
    run.font.size = Pt(hand.points)
    if hand.ink != "000000":
        run.font.color.rgb = RGBColor.from_string(hand.ink)
    return run


def answer(place: Any, text: str | None, hand: Hand, dots: int = 40) -> None:
    """An answer of one or more lines, or the blank's dotted line."""
    if text is None:
        say(place, "…" * dots if dots else "")
        return
    for line in text.split("\n"):
        paragraph = say(place)
        run = write(paragraph, line, hand)
        if dots and hand.font == "Kalam":
            run.font.underline = WD_UNDERLINE.DOTTED
        if hand.keep_dots and dots:
            put(paragraph, " " + "…" * max(3, dots // 2 - len(line) // 2))


def boxes(
    place: Any, options: Sequence[str], chosen: int | None, hand: Hand, between: str = "      ", *, lead: str = ""
) -> None:
    """Options with boxes on a line (or one a line where `between` is a newline)."""
    paragraph = say(place, lead)
    for number, option in enumerate(options):
        if number and between == "\n":
            paragraph = say(place)
        elif number:
            put(paragraph, between)
        if number == chosen:
            write(paragraph, hand.box, Hand("", 11, hand.ink))
        else:
            put(paragraph, "☐", size=11)
        put(paragraph, f" {option}")


def yes_no(place: Any, value: bool | None, hand: Hand, star: str = "*") -> None:
    """TAK / NIE*: the wrong one struck out or deleted, or the right one underlined."""
    paragraph = say(place)
    if value is not None and hand.choice == "delete":
        put(paragraph, "TAK" if value else "NIE")
        return
    for word, meaning in (("TAK", True), (" / ", None), ("NIE", False)):
        run = put(paragraph, word)
        if meaning is None or value is None:
            continue
        if hand.choice == "strike" and meaning is not value:
            run.font.strike = True
        if hand.choice == "underline" and meaning is value:
            run.underline, run.bold = True, True
    put(paragraph, star)


def grid(doc: Any, widths: Sequence[float], rows: int = 0, *, lines: bool = True) -> Table:
    """A table of fixed widths in centimetres."""
    table: Table = doc.add_table(rows=rows, cols=len(widths))
    if lines:
        table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
    return table


def row(table: Table, widths: Sequence[float]) -> tuple[_Cell, ...]:
    added: Any = table.add_row()  # type: ignore[no-untyped-call]
    added._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    cells = added.cells
    for cell, width in zip(cells, widths, strict=True):
        cell.width = Cm(width)
    return tuple(cells)


def shade(cell: _Cell, colour: str) -> None:
    element = OxmlElement("w:shd")
    element.set(qn("w:val"), "clear")
    element.set(qn("w:fill"), colour)
    cell._element.get_or_add_tcPr().append(element)


def page_number(paragraph: Paragraph, before: str) -> None:
    put(paragraph, before, size=8)
    run = put(paragraph, "", size=8)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._element.append(element)


def picture(paragraph: Paragraph, seed: str, width: float, *, short: bool = False) -> None:
    """Strokes of a pen at this place of the text."""
    paragraph.add_run().add_picture(io.BytesIO(strokes(seed, short=short)), width=Cm(width))


@cache
def strokes(seed: str, *, short: bool = False) -> bytes:
    """A signature (or initials) as a transparent PNG: one wandering line, a flourish, varied pressure."""
    chance = random.Random(seed)
    width, height = (170, 110) if short else (460, 130)
    alpha = bytearray(width * height)
    letters = 2 if short else chance.randint(4, 11)
    step, slant = (width - 60) / letters, chance.uniform(-4, 26)
    tall = {0, chance.randrange(letters)} | ({chance.randrange(letters)} if chance.random() < 0.5 else set())
    low = {chance.randrange(letters)} if chance.random() < 0.6 else set()
    points: list[tuple[float, float]] = [(14.0, height * chance.uniform(0.4, 0.75))]
    for number in range(letters):
        x = 16 + step * number
        top = height * (chance.uniform(0.05, 0.22) if number in tall else chance.uniform(0.33, 0.56))
        foot = height * (chance.uniform(0.84, 0.95) if number in low else chance.uniform(0.58, 0.74))
        points += [(x + slant + step * chance.uniform(0.1, 0.7), top)]
        if chance.random() < 0.6:
            points += [(x + step * chance.uniform(-0.4, 0.2), height * chance.uniform(0.42, 0.6))]
        points += [(x + step * chance.uniform(0.2, 0.8), foot), (x + step, height * chance.uniform(0.48, 0.64))]
    points += [(width - 14.0, height * chance.uniform(0.2, 0.7))]
    flourish = 0 if short else chance.randrange(3)
    if flourish == 1:
        points += [(width * 0.55, height * 0.92), (width * chance.uniform(0.05, 0.4), height * 0.82)]
    elif flourish == 2:
        points += [(width * 0.7, height * 0.1), (width * 0.45, height * 0.5), (width * 0.8, height * 0.9)]
    for index in range(len(points) - 1):
        p0, p1 = points[max(0, index - 1)], points[index]
        p2, p3 = points[index + 1], points[min(len(points) - 1, index + 2)]
        pieces = max(10, int(math.dist(p1, p2)))
        for piece in range(pieces):
            t = piece / pieces
            x, y = (_spline(p0[a], p1[a], p2[a], p3[a], t) for a in (0, 1))
            _dot(alpha, width, height, x, y, 1.5 + 0.7 * math.sin(index * 1.7 + t * 3))
    ink = bytes(chance.choice([(26, 42, 120), (20, 30, 90), (40, 40, 48)]))
    lines = b"".join(
        b"\0" + b"".join(ink + alpha[y * width + x : y * width + x + 1] for x in range(width)) for y in range(height)
    )
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(lines)) + _chunk(b"IEND", b"")


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)


def _dot(alpha: bytearray, width: int, height: int, x: float, y: float, radius: float) -> None:
    for row_number in range(int(y - radius - 1), int(y + radius + 2)):
        for column in range(int(x - radius - 1), int(x + radius + 2)):
            if 0 <= row_number < height and 0 <= column < width:
                cover = max(0.0, min(1.0, radius + 0.5 - math.hypot(column - x, row_number - y)))
                at = row_number * width + column
                alpha[at] = max(alpha[at], int(235 * cover))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
