"""Common parts of the office's blanks: page, heading, tables, lines for signatures."""

from collections.abc import Callable

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from tests.blind.rounds.r58.pen import Pen

PROJECT = (
    "Zadanie współfinansowane ze środków Unii Europejskiej, Europejskiego Funduszu Rozwoju Regionalnego, "
    "realizowane w ramach projektu „Innowacyjne Lubuskie”, Działanie 1.8 FEWL 2021–2027"
)


def start(doc: Document, annex: str, font: str = "Calibri", size: float = 10.5) -> None:
    """Page, base font, project line above, annex number on the right."""
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.6)
    style = doc.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.paragraph_format.space_after = Pt(4)
    head = section.header.paragraphs[0]
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    head.add_run(PROJECT).font.size = Pt(7.5)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    foot.add_run(
        "Fundusze Europejskie dla Lubuskiego | Rzeczpospolita Polska | Unia Europejska"
    ).font.size = Pt(7.5)
    right(doc, annex)


def right(doc: Document, text: str) -> Paragraph:
    """A line at the right."""
    par = doc.add_paragraph()
    par.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    par.add_run(text).font.size = Pt(9)
    return par


def centred(doc: Document, text: str, size: float = 13, bold: bool = True) -> Paragraph:
    """A heading."""
    par = doc.add_paragraph()
    par.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = par.add_run(text)
    run.font.size = Pt(size)
    run.font.bold = bold
    return par


def small(doc: Document, text: str, size: float = 8) -> Paragraph:
    """Guidance in small print."""
    par = doc.add_paragraph()
    run = par.add_run(text)
    run.font.size = Pt(size)
    run.font.italic = True
    return par


def bold(par: Paragraph, text: str, size: float | None = None) -> None:
    """Bold words."""
    run = par.add_run(text)
    run.font.bold = True
    if size is not None:
        run.font.size = Pt(size)


def shade(cell: _Cell, colour: str = "E4EBF3") -> None:
    """Colours a cell."""
    element = OxmlElement("w:shd")
    element.set(qn("w:val"), "clear")
    element.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(element)


def grid(doc: Document, widths: tuple[float, ...], rows: int = 0) -> Table:
    """A ruled table of so many centimetres."""
    table: Table = doc.add_table(rows, len(widths))
    table.style = "Table Grid"
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    return table


def row(
    table: Table, widths: tuple[float, ...], *texts: str, shaded: tuple[int, ...] = ()
) -> tuple[_Cell, ...]:
    """A row of cells with the texts."""
    add: Callable[[], _Row] = table.add_row
    cells: tuple[_Cell, ...] = tuple(add().cells)
    for index, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        cell.width = Cm(width)
        if index < len(texts) and texts[index]:
            cell.paragraphs[0].add_run(texts[index])
        if index in shaded:
            shade(cell)
    return cells


def signature_lines(doc: Document, pen: Pen, place_date: str, under: str) -> None:
    """Place and date at the left, the signature at the right."""
    table = doc.add_table(2, 2)
    left, sign = table.rows[0].cells
    pen.gap(left.paragraphs[0], place_date, 18)
    sign.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    pen.sign(sign.paragraphs[0])
    sign.add_paragraph("…" * 17).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for cell, text in zip(table.rows[1].cells, ("miejscowość, data", under), strict=True):
        run = cell.paragraphs[0].add_run(text)
        run.font.size = Pt(8)
        run.font.italic = True
    table.rows[1].cells[1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
