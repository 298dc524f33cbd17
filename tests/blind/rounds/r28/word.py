"""Pieces of the office's Word blanks: printed words, answers over dots, boxes, tables, places to sign."""

from io import BytesIO
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_UNDERLINE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from .ink import Ink, crossed_box_png, signature_png

DOTS = "…"
PRINT = "Calibri"


def page(document: WordDocument, font: str = PRINT, size: float = 10) -> None:
    """A4 with the office's margins and type."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Cm(2.1)
    section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.7)
    style: Any = document.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    style.paragraph_format.space_after = Pt(3)
    style.paragraph_format.space_before = Pt(0)


def head(document: WordDocument, annex: str) -> None:
    """The strip of funding in the header, and the number of the annex."""
    top = document.sections[0].header.paragraphs[0]
    top.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = top.add_run(
        "Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Dofinansowane przez Unię Europejską   |   Lubuskie"
    )
    run.font.size = Pt(8)
    run.font.color.rgb = RGBColor(0x50, 0x50, 0x50)
    printed(document.add_paragraph(), annex, size=9, align="right")


def printed(
    paragraph: Paragraph,
    text: str,
    bold: bool = False,
    italic: bool = False,
    size: float | None = None,
    align: str = "",
    struck: bool = False,
) -> Run:
    """Words of the blank itself."""
    run = paragraph.add_run(text)
    run.bold, run.italic = bold, italic
    if size:
        run.font.size = Pt(size)
    if struck:
        run.font.strike = True
    if align:
        paragraph.alignment = {
            "right": WD_ALIGN_PARAGRAPH.RIGHT,
            "center": WD_ALIGN_PARAGRAPH.CENTER,
            "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
        }[align]
    return run


def answer(paragraph: Paragraph, text: str, ink: Ink, dots: int = 0) -> None:
    """What the company writes; over dots where the blank has them, which stay where it writes nothing."""
    if not text:
        if dots:
            paragraph.add_run(DOTS * dots)
        return
    run = paragraph.add_run(text)
    run.font.name, run.font.size = ink.font, Pt(ink.size)
    fonts: Any = run._element.rPr.rFonts if run._element.rPr is not None else None
    if fonts is not None:
        fonts.set(qn("w:cs"), ink.font)
        fonts.set(qn("w:eastAsia"), ink.font)
    run.font.color.rgb = RGBColor.from_string(ink.colour)
    if dots and ink.pen:
        run.font.underline = WD_UNDERLINE.DOTTED
        paragraph.add_run(" " + DOTS * max(2, dots - int(len(text) * 0.9)))


def box(paragraph: Paragraph, label: str, ticked: bool, ink: Ink, gap: str = "     ") -> None:
    """A box and the words for it."""
    if ticked and ink.pen:
        picture = paragraph.add_run().add_picture(BytesIO(crossed_box_png(label)), height=Pt(13))
        for side in ("distT", "distB", "distL", "distR"):
            picture._inline.set(side, "0")
        paragraph.add_run("\u00a0" + label + gap)
        return
    mark = paragraph.add_run(ink.tick if ticked else "☐")
    mark.font.name = "DejaVu Sans" if not ticked or ink.tick != "X" else ink.font
    if ticked and ink.tick == "X":
        mark.bold = True
    paragraph.add_run("\u00a0" + label + gap)


def either(paragraph: Paragraph, labels: tuple[str, ...], chosen: int | None, between: str = " / ") -> None:
    """Words of which all but one are struck through."""
    for index, label in enumerate(labels):
        if index:
            paragraph.add_run(between)
        printed(paragraph, label, bold=True, struck=chosen is not None and index != chosen)


def shade(cell: _Cell, colour: str = "DDE5EF") -> None:
    """The grey of headings and labels."""
    properties: Any = cell._element.get_or_add_tcPr()
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:color"), "auto")
    shading.set(qn("w:fill"), colour)
    properties.append(shading)


def grid(document: WordDocument, widths: tuple[float, ...]) -> Any:
    """A ruled table without rows; widths in cm."""
    table = document.add_table(rows=0, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    return table


def row(table: Any, widths: tuple[float, ...]) -> list[_Cell]:
    """One more row."""
    cells = list(table.add_row().cells)
    for cell, width in zip(cells, widths, strict=True):
        cell.width = Cm(width)
        cell.paragraphs[0].paragraph_format.space_after = Pt(1)
    no_split: Any = table.rows[-1]._tr.get_or_add_trPr()
    no_split.append(OxmlElement("w:cantSplit"))
    return cells


def heading_row(table: Any, widths: tuple[float, ...], text: str) -> None:
    """A row over the whole width."""
    cells = row(table, widths)
    merged = cells[0].merge(cells[-1])
    shade(merged)
    printed(merged.paragraphs[0], text, bold=True)
    merged.paragraphs[0].paragraph_format.keep_with_next = True


def signing_place(
    document: WordDocument, place_and_date: str, seed: str, ink: Ink, under: str, name: str = ""
) -> None:
    """Place and date at the left, the signature at the right, each over its caption."""
    table = document.add_table(rows=2, cols=2)
    table.autofit = False
    left, right = table.rows[0].cells
    answer(left.paragraphs[0], place_and_date, ink)
    left.paragraphs[0].paragraph_format.space_before = Pt(22)
    if not place_and_date:
        left.paragraphs[0].add_run(" ")
    right.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    if seed:
        right.paragraphs[0].add_run().add_picture(BytesIO(signature_png(seed)), width=Cm(5.2))
    elif name:
        answer(right.paragraphs[0], name, ink)
        right.paragraphs[0].paragraph_format.space_before = Pt(22)
    else:
        right.paragraphs[0].add_run(" ")
    for cell, caption in zip(table.rows[1].cells, ("miejscowość i data", under), strict=True):
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraphs[0].paragraph_format.space_after = Pt(0)
        cell.paragraphs[0].add_run(DOTS * 20)
        printed(cell.add_paragraph(), caption, italic=True, size=8, align="center")


def page_number(paragraph: Paragraph) -> None:
    """A field that counts pages."""
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run: Any = paragraph.add_run()._element
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run.append(mark)
