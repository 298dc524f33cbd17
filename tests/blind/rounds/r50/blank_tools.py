"""Writing into the office's blanks: a dotted line, a cell, a box, a signature."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from tests.blind.rounds.r50.firm import Fill
from tests.blind.rounds.r50.ink import BLACK, BLUE, crossed_box, signature

PROJECT = "Innowacyjne Lubuskie · Fundusze Europejskie dla Lubuskiego 2021–2027 · Działanie 1.8"


def ink(fill: Fill) -> tuple[int, int, int]:
    """The colour of this company's pen."""
    return BLACK if fill.hand == "Caveat" else BLUE


def start(doc: WordDocument, annex: str) -> None:
    """Page, base style and the office's head."""
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.7)
    doc.styles["Normal"].font.name = "Calibri"
    doc.styles["Normal"].font.size = Pt(10.5)
    doc.styles["Normal"].paragraph_format.space_after = Pt(4)
    head = section.header.paragraphs[0]
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    small(head, PROJECT)
    paragraph = doc.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    small(paragraph, annex)


def title(doc: WordDocument, text: str, size: float = 14) -> None:
    """A centred line in bold."""
    paragraph = doc.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(text)
    run.bold = True
    run.font.size = Pt(size)


def small(paragraph: Paragraph, text: str) -> None:
    """Small print."""
    run = paragraph.add_run(text)
    run.font.size = Pt(8)
    run.italic = True


def font(run: Run, name: str) -> None:
    """Set a font for every script."""
    run.font.name = name
    fonts = run._element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:cs"), name)
    fonts.set(qn("w:eastAsia"), name)


def answer(paragraph: Paragraph, fill: Fill, text: str, dots: int = 0) -> None:
    """An answer where the blank has a dotted line (or nothing)."""
    if fill.hand == "blank":
        paragraph.add_run("…" * dots)
        return
    run = paragraph.add_run(text)
    if fill.hand in ("Kalam", "Caveat"):
        font(run, fill.hand)
        run.font.size = Pt(13 if fill.hand == "Kalam" else 16)
        run.font.color.rgb = RGBColor(*ink(fill))
    elif fill.dots and dots:
        paragraph.add_run("…" * max(2, dots - len(text) // 2))


def box(paragraph: Paragraph, fill: Fill, label: str, *, on: bool, gap: str = "     ") -> None:
    """A box and its label."""
    if on and fill.hand in ("Kalam", "Caveat"):
        paragraph.add_run().add_picture(crossed_box(fill.firm.slug + label, ink(fill)), height=Pt(15))
    else:
        glyph = paragraph.add_run("☒" if on and fill.hand == "typed" else "☐")
        font(glyph, "DejaVu Sans")
    paragraph.add_run(f" {label}{gap}")


def yes_no(paragraph: Paragraph, fill: Fill, value: bool) -> None:  # noqa: FBT001
    """TAK and NIE."""
    box(paragraph, fill, "TAK", on=value)
    box(paragraph, fill, "NIE", on=not value)


def grid(doc: WordDocument, rows: int, widths: tuple[float, ...]) -> Table:
    """A ruled table of fixed columns."""
    table: Table = doc.add_table(rows=rows, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
    return table


def label(cell: _Cell, text: str, hint: str = "", *, bold: bool = False) -> None:
    """What the blank asks, and its small print."""
    shade(cell, "EDF2E6")
    cell.paragraphs[0].add_run(text).bold = bold
    if hint:
        small(cell.add_paragraph(), hint)


def shade(cell: _Cell, colour: str) -> None:
    """A ground for a cell."""
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(mark)


def sign_here(doc: WordDocument, fill: Fill, caption: str) -> None:
    """The place and day on the left, the signature on the right, each above its dotted line."""
    doc.add_paragraph()
    table = doc.add_table(rows=2, cols=2)
    left, right = table.rows[0].cells
    for cell in (left, right):
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraphs[0].paragraph_format.space_after = Pt(0)
    answer(left.paragraphs[0], fill, f"{fill.firm.town}, {fill.firm.day}")
    if fill.signed:
        right.paragraphs[0].add_run().add_picture(signature(fill.firm.boss, ink(fill)), height=Cm(1.25))
        if fill.hand == "typed":
            stamp = right.add_paragraph(f"{fill.firm.boss}\n{fill.firm.boss_role}")
            stamp.alignment = WD_ALIGN_PARAGRAPH.CENTER
            stamp.runs[0].font.size = Pt(8)
    for cell, text in zip(table.rows[1].cells, ("miejscowość i data", caption), strict=True):
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraphs[0].add_run("……………………………………………\n")
        small(cell.paragraphs[0], text)


def initials(section: Section, fill: Fill, page: int) -> None:
    """The foot of a page of the contract, with the place for initials."""
    section.footer.is_linked_to_previous = False
    paragraph = section.footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    small(paragraph, f"strona {page} z 3          parafa Przedsiębiorcy: ")
    if fill.initials:
        picture = signature(f"{fill.firm.boss}{page}", ink(fill), letters=2)
        paragraph.add_run().add_picture(picture, height=Cm(1.0))
    else:
        paragraph.add_run("…………")
