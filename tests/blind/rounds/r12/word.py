"""Small tools for the office's Word forms, and the ways people fill them."""

import io
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from tests.blind.rounds.r12.base import BLUE, Company, pen_png


@dataclass(frozen=True, slots=True)
class Filling:
    """How somebody writes into a blank."""

    font: str
    size: float
    colour: tuple[int, int, int]
    tick: str = "☒"
    bold: bool = False
    keep_dots: bool = False
    """Leaves the rest of the dotted line after the answer."""
    stamp: bool = False


TYPED = Filling("Carlito", 11, (0, 0, 0))
BOLD = Filling("Liberation Serif", 11, (0, 0, 0), tick="X", bold=True)
OVERTYPED = Filling("Liberation Mono", 9.5, (10, 20, 110), tick="X", keep_dots=True)
BLUE_TYPED = Filling("Liberation Sans", 10, (31, 56, 160), tick="☒", keep_dots=True)
HANDWRITTEN = Filling("Z003", 14, (27, 47, 143), tick="☒", keep_dots=True, stamp=True)
HAND_BLACK = Filling("Z003", 14, (25, 25, 30), tick="X", keep_dots=False, stamp=True)


def base_style(doc: WordDocument, font: str, size: float) -> None:
    """A4, margins and the running font."""
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.1)
    section.top_margin, section.bottom_margin = Cm(2), Cm(1.8)
    style = doc.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    style.paragraph_format.space_after = Pt(3)
    style.paragraph_format.space_before = Pt(0)


def text(
    where: WordDocument | _Cell,
    words: str,
    *,
    bold: bool = False,
    italic: bool = False,
    size: float = 0,
    centre: bool = False,
    right: bool = False,
    justify: bool = False,
) -> Paragraph:
    """A printed paragraph."""
    paragraph = where.add_paragraph()
    printed(paragraph, words, bold=bold, italic=italic, size=size)
    if centre:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if justify:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    return paragraph


def printed(
    paragraph: Paragraph, words: str, *, bold: bool = False, italic: bool = False, size: float = 0
) -> Run:
    """Printed words of the blank."""
    run = paragraph.add_run(words)
    run.bold, run.italic = bold, italic
    if size:
        run.font.size = Pt(size)
    return run


def written(paragraph: Paragraph, words: str, pen: Filling) -> Run:
    """Words of the person who fills in."""
    run = paragraph.add_run(words)
    run.font.name = pen.font
    run.font.size = Pt(pen.size)
    run.font.color.rgb = RGBColor(*pen.colour)
    run.bold = pen.bold
    return run


def dots(paragraph: Paragraph, words: str, pen: Filling | None, length: int = 50) -> None:
    """A dotted line, with the answer on it."""
    if pen is None or not words:
        printed(paragraph, "…" * length)
        return
    written(paragraph, words, pen)
    rest = int(length - len(words) * pen.size * 0.09) - 5
    if pen.keep_dots and rest > 2:
        printed(paragraph, "…" * rest)


def box(paragraph: Paragraph, label: str, ticked: bool, pen: Filling | None) -> None:
    """A box before its label."""
    if ticked and pen is not None:
        run = written(paragraph, pen.tick, pen)
        if pen.tick == "☒":
            run.font.name = "DejaVu Sans"
            run.font.size = Pt(10)
    else:
        run = printed(paragraph, "☐")
        run.font.name = "DejaVu Sans"
        run.font.size = Pt(10)
    printed(paragraph, f" {label}    ")


def borders(table: Table) -> None:
    """A plain grid."""
    table.style = "Table Grid"


def shade(cell: _Cell, colour: str) -> None:
    """A grey cell."""
    properties = cell._tc.get_or_add_tcPr()
    element = OxmlElement("w:shd")
    element.set(qn("w:val"), "clear")
    element.set(qn("w:color"), "auto")
    element.set(qn("w:fill"), colour)
    properties.append(element)


def widths(table: Table, *centimetres: float) -> None:
    """Column widths, cell by cell as Word wants them."""
    table.autofit = False
    for column, width in zip(table.columns, centimetres, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, centimetres, strict=True):
            cell.width = Cm(width)


def whole_rows(table: Table) -> None:
    """Rows that do not break over the page, and stay with the next."""
    for row in table.rows:
        mark = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(mark)
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.keep_with_next = True


def field_code(paragraph: Paragraph, code: str) -> None:
    """PAGE or NUMPAGES."""
    for kind, words in (("begin", ""), ("", code), ("end", "")):
        run = paragraph.add_run()
        run.font.size = Pt(8)
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = words
        run._r.append(mark)


def signature(paragraph: Paragraph, seed: int, *, initials: bool = False, colour: str = BLUE) -> None:
    """A picture of a pen's work."""
    picture = io.BytesIO(pen_png(seed, initials, colour))
    paragraph.add_run().add_picture(picture, width=Cm(1.5 if initials else 4.6))


def stamped(paragraph: Paragraph, c: Company) -> None:
    """The company's rubber stamp, in small blue letters."""
    for i, line in enumerate((c.name, c.address, f"NIP {c.nip_dashed}, REGON {c.regon}")):
        run = paragraph.add_run(line)
        run.font.size = Pt(7)
        run.font.name = "Liberation Sans"
        run.font.color.rgb = RGBColor(39, 48, 127)
        run.bold = i == 0
        run.add_break()


def first_paragraph(cell: _Cell) -> Paragraph:
    """The paragraph that a new cell has."""
    return cell.paragraphs[0]
