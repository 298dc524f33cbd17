"""Writing into Word: cells, dotted lines, boxes, signatures."""

from functools import cache
from io import BytesIO
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_UNDERLINE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from . import strokes
from .firm import Fill, Firm, dashed

INK = RGBColor(0x1B, 0x2F, 0x80)


@cache
def signature_png(seed: str) -> bytes:
    """A signature as a picture."""
    return strokes.png(strokes.signature(seed), 420, 130, 1.9, (27, 47, 128))


@cache
def initials_png(seed: str) -> bytes:
    """Initials as a picture."""
    return strokes.png(strokes.initials(seed), 150, 100, 1.7, (27, 47, 128))


@cache
def cross_png(seed: str) -> bytes:
    """A crossed box as a picture."""
    return strokes.png(strokes.cross(seed), 100, 100, 3.4, (27, 47, 128), box=True)


def set_up(doc: WordDocument, margin: float = 2.0, size: float = 10) -> None:
    """A4, the office's font."""
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(margin)
    section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.8)
    normal: Any = doc.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(size)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), "Arial")
    normal.paragraph_format.space_after = Pt(3)
    normal.paragraph_format.space_before = Pt(0)


def banner(doc: WordDocument, attachment: str) -> None:
    """The programme's strip and the number of the attachment, in the header."""
    header: Any = doc.sections[0].header
    first = header.paragraphs[0]
    first.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = first.add_run(
        "Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Unia Europejska   |   LUBUSKIE"
    )
    run.font.size, run.bold = Pt(8), True
    second = header.add_paragraph()
    second.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = second.add_run(attachment)
    run.font.size, run.italic = Pt(8), True


def para(
    doc: Any, text: str = "", bold: bool = False, size: float = 0, align: str = "", italic: bool = False
) -> Any:
    """A paragraph of the blank's own print."""
    paragraph = doc.add_paragraph()
    if text:
        run = paragraph.add_run(text)
        run.bold, run.italic = bold, italic
        if size:
            run.font.size = Pt(size)
    if align == "center":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if align == "right":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if align == "both":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    return paragraph


def shade(cell: Any, colour: str = "E7EDF4") -> None:
    """A tinted label cell."""
    tint: Any = OxmlElement("w:shd")
    tint.set(qn("w:val"), "clear")
    tint.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(tint)


def grid(doc: Any, rows: int, widths: tuple[float, ...], style: str = "Table Grid") -> Any:
    """A table with fixed columns, in centimetres."""
    table = doc.add_table(rows=rows, cols=len(widths))
    table.style = style
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
    return table


def label(cell: Any, text: str, note: str = "", tinted: bool = True, size: float = 9) -> None:
    """The office's words in a cell."""
    paragraph = cell.paragraphs[0]
    run = paragraph.add_run(text)
    run.font.size, run.bold = Pt(size), True
    if note:
        small = paragraph.add_run(" " + note)
        small.font.size = Pt(7.5)
    if tinted:
        shade(cell)


def write(paragraph: Any, text: str, fill: Fill, dotted: bool = False) -> None:
    """An answer in the company's type or hand."""
    for number, part in enumerate(text.split("\n")):
        run = paragraph.add_run()
        if number:
            run.add_break()
        run.add_text(part)
        if fill.way == "pen":
            run.font.name, run.font.size, run.font.color.rgb = fill.font or "Kalam", Pt(12.5), INK
            run._element.rPr.rFonts.set(qn("w:cs"), fill.font or "Kalam")
            if dotted:
                run.font.underline = WD_UNDERLINE.DOTTED
        elif fill.font:
            run.font.name = fill.font


def into(cell: Any, text: str, fill: Fill) -> None:
    """An answer into an empty cell."""
    if fill.way and text:
        write(cell.paragraphs[0], text, fill)


def dots(paragraph: Any, text: str, fill: Fill, length: int) -> None:
    """An answer on a dotted line, or the line itself."""
    if not fill.way or not text:
        paragraph.add_run("." * length)
        return
    if fill.way == "pen":
        write(paragraph, text, fill, dotted=True)
        rest = length - int(len(text) * 1.8)
        if rest > 3:
            paragraph.add_run("." * rest)
        return
    if fill.keeps_dots:
        paragraph.add_run("...")
    write(paragraph, text, fill)
    if fill.keeps_dots:
        paragraph.add_run("." * max(4, length - int(len(text) * 1.7)))


def choice(paragraph: Any, chosen: bool, text: str, fill: Fill, gap: str = "     ") -> None:
    """One box with its words."""
    if chosen and fill.way and fill.tick == "pen":
        paragraph.add_run().add_picture(BytesIO(cross_png(text)), width=Cm(0.5))
    else:
        marks = {"box": "☒", "check": "☑", "x": "X", "pen": "☒"}
        run = paragraph.add_run(marks[fill.tick] if chosen and fill.way else "☐")
        run.font.name = "DejaVu Sans"
        if chosen and fill.tick == "x" and fill.way:
            run.bold = True
    paragraph.add_run(f" {text}{gap}")


def sign(cell: Any, firm: Firm, fill: Fill, caption: str, seed: str = "") -> None:
    """The place for a signature, and the signature where a pen made it."""
    first = cell.paragraphs[0]
    first.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if fill.signing == "hand" and firm.stamp:
        run = first.add_run(
            f"{firm.name}\n{firm.street}, {firm.postal} {firm.town}\nNIP {firm.nip}   REGON {firm.regon}\n"
        )
        run.font.size, run.font.color.rgb = Pt(7.5), RGBColor(0x24, 0x3F, 0x9C)
    if fill.signing == "hand":
        first.add_run().add_picture(BytesIO(signature_png(firm.owner + seed)), width=Cm(4.6))
    else:
        first.add_run("\n")
    line = cell.add_paragraph("." * 52)
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    below = cell.add_paragraph()
    below.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = below.add_run(caption)
    run.font.size = Pt(7.5)


def place_and_date(cell: Any, firm: Firm, fill: Fill, caption: str = "miejscowość i data") -> None:
    """The place for town and date."""
    first = cell.paragraphs[0]
    first.add_run("\n\n")
    dots(first, f"{firm.town}, {firm.signed_on}" if firm.town else "", fill, 46)
    run = cell.add_paragraph().add_run(caption)
    run.font.size = Pt(7.5)


def spoken_nip(firm: Firm, fill: Fill) -> str:
    """The NIP as this company writes it."""
    return dashed(firm.nip) if fill.formatted_nip and firm.nip else firm.nip
