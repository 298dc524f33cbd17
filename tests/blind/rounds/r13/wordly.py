"""Small helpers for documents written with python-docx."""

from io import BytesIO

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from .common import Company, pen_png


def base(doc: WordDocument, font: str, size: float, margin: int = 22) -> None:
    """Font and page."""
    doc.styles["Normal"].font.name = font
    doc.styles["Normal"].element.rPr.rFonts.set(qn("w:eastAsia"), font)
    doc.styles["Normal"].font.size = Pt(size)
    doc.styles["Normal"].paragraph_format.space_after = Pt(5)
    part = doc.sections[0]
    part.page_width, part.page_height = Mm(210), Mm(297)
    part.left_margin = part.right_margin = part.top_margin = part.bottom_margin = Mm(margin)


def para(doc: WordDocument, text: str, bold: bool = False, align: int = 0, size: float = 0) -> Paragraph:
    """A paragraph; `align` as python-docx counts (0 left, 1 middle, 2 right, 3 both)."""
    p = doc.add_paragraph()
    p.alignment = align
    run = p.add_run(text)
    run.bold = bold
    if size:
        run.font.size = Pt(size)
    return p


def pair(doc: WordDocument, label: str, value: str) -> None:
    """A bold label and its value in one paragraph."""
    p = doc.add_paragraph()
    p.add_run(label).bold = True
    p.add_run(value)


def table(
    doc: WordDocument, rows: list[tuple[str, ...]], widths: tuple[int, ...], head: bool = False
) -> None:
    """A grid with the widths in mm."""
    grid = doc.add_table(rows=0, cols=len(widths))
    grid.style = "Table Grid"
    grid.autofit = False
    for column, wide in zip(grid.columns, widths, strict=True):
        column.width = Mm(wide)
    for n, row in enumerate(rows):
        cells = grid.add_row().cells
        for cell, text, wide in zip(cells, row, widths, strict=True):
            cell.width = Mm(wide)
            p = cell.paragraphs[0]
            p.paragraph_format.space_after = Pt(1)
            p.add_run(text).bold = head and n == 0


def sign(doc: WordDocument, c: Company, signing: str, under: str, align: int = 2) -> None:
    """The place of signature: a pasted picture of the hand where there is one."""
    p = doc.add_paragraph()
    p.alignment = align
    if signing == "hand":
        p.add_run().add_picture(BytesIO(pen_png(c)), width=Mm(46))
    last = doc.add_paragraph(under)
    last.alignment = align


def initials(doc: WordDocument, c: Company) -> None:
    """The picture of the initials in the footer of every page."""
    p = doc.sections[0].footer.paragraphs[0]
    p.alignment = 2
    p.add_run("parafa: ")
    p.add_run().add_picture(BytesIO(pen_png(c, short=True)), width=Mm(20))


def page_number(doc: WordDocument) -> None:
    """A field with the page's number in the header."""
    p = doc.sections[0].header.paragraphs[0]
    p.alignment = 2
    run = p.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)
