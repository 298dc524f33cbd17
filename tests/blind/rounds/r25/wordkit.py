"""Small helpers for the round's Word documents."""

from typing import Any

from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.blind.rounds.r25.firm import Firm, Sign
from tests.blind.rounds.r25.ink import picture

CENTER, RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT


def setup(doc: WordDocument, font: str = "Carlito", size: float = 10.5, margin: float = 2.0) -> None:
    """Font and margins of the whole document."""
    style: Any = doc.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.paragraph_format.space_after = Pt(4)
    for section in doc.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(margin)
        section.top_margin = section.bottom_margin = Cm(1.8)


def para(
    where: Any,
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    size: float = 0,
    align: Any = None,
    color: str = "",
) -> Any:
    """One paragraph of one format; `where` is a document or a cell."""
    paragraph = where.add_paragraph()
    run = paragraph.add_run(text)
    run.bold, run.italic = bold, italic
    if size:
        run.font.size = Pt(size)
    if color:
        run.font.color.rgb = RGBColor.from_string(color)
    if align is not None:
        paragraph.alignment = align
    return paragraph


def mixed(where: Any, *parts: tuple[str, str]) -> Any:
    """A paragraph of runs; the second item of a part holds b (bold), i, s (struck through), u."""
    paragraph = where.add_paragraph()
    for text, marks in parts:
        run = paragraph.add_run(text)
        run.bold, run.italic, run.underline = "b" in marks, "i" in marks, "u" in marks
        run.font.strike = "s" in marks
    return paragraph


def shade(cell: Any, fill: str) -> None:
    """Background of a cell."""
    element = OxmlElement("w:shd")
    element.set(qn("w:val"), "clear")
    element.set(qn("w:fill"), fill)
    cell._tc.get_or_add_tcPr().append(element)


def grid(doc: WordDocument, widths: tuple[float, ...]) -> Any:
    """A ruled table without rows, columns of these widths (cm)."""
    table = doc.add_table(rows=0, cols=len(widths))
    table.style = "Table Grid"
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    return table


def row(
    table: Any, widths: tuple[float, ...], *texts: str, bold: tuple[int, ...] = (), fill: str = ""
) -> Any:
    """A row of texts; line breaks make paragraphs."""
    cells = table.add_row().cells
    for index, (cell, text, width) in enumerate(zip(cells, texts, widths, strict=True)):
        cell.width = Cm(width)
        lines = text.split("\n")
        cell.paragraphs[0].add_run(lines[0]).bold = index in bold
        for line in lines[1:]:
            cell.add_paragraph().add_run(line).bold = index in bold
        for paragraph in cell.paragraphs:
            paragraph.paragraph_format.space_after = Pt(1)
        if fill:
            shade(cell, fill)
    return cells


def bar(table: Any, text: str, fill: str) -> None:
    """A row across the table as the heading of a section."""
    cells = table.add_row().cells
    cell = cells[0].merge(cells[-1])
    cell.paragraphs[0].add_run(text).bold = True
    shade(cell, fill)


def ink(paragraph: Any, seed: str, sign: Sign, width: float = 4.4) -> None:
    """The signature's strokes, where the paper is signed by hand."""
    if sign == "hand":
        paragraph.add_run().add_picture(picture(seed), width=Cm(width))


def sign_block(doc: WordDocument, firm: Firm, sign: Sign, day: str, caption: str) -> None:
    """Place and date on the left, signature over its dotted line on the right."""
    table = doc.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    left.paragraphs[0].add_run(f"\n{firm.town}, {day}")
    left.add_paragraph().add_run("miejscowość, data").italic = True
    ink(right.paragraphs[0], firm.signer, sign)
    if sign == "electronic":
        right.paragraphs[0].add_run(f"\n{firm.signer}")
    right.paragraphs[0].alignment = CENTER
    para(right, "." * 50, align=CENTER)
    para(right, caption, italic=True, size=8.5, align=CENTER)


def initial_pages(doc: WordDocument, firm: Firm, sign: Sign, text: str) -> None:
    """The initials in the footer, so that every page bears them."""
    paragraph: Any = doc.sections[0].footer.paragraphs[0]
    paragraph.alignment = RIGHT
    paragraph.add_run(text)
    if sign == "hand":
        paragraph.add_run().add_picture(picture("p" + firm.signer, 2), width=Cm(1.7))
