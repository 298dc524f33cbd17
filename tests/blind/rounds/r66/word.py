"""The forms as Word documents: the office's blanks, and the same filled in by companies."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from .ink import png
from .rows import Ask, Flow, Form, Grid, Head, Note, Pick, Sign


@dataclass(frozen=True, slots=True)
class Hand:
    """How a company fills a Word form."""

    ticked: str = "☒"
    signature: str = ""
    """Seed of the drawn signature; empty for none."""
    note: str = ""
    """Written in the place of a signature („podpisano elektronicznie”)."""
    keeps_dots: bool = False
    is_bold: bool = False
    font: str = ""


def _page(document: WordDocument, annex: str) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2), Cm(1.8)
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Calibri", Pt(10.5)
    style.paragraph_format.space_after = Pt(3)
    top = section.header.paragraphs[0]
    top.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = top.add_run(
        "Fundusze Europejskie dla Lubuskiego  |  Rzeczpospolita Polska  |  Dofinansowane przez Unię "
        "Europejską  |  Lubuskie"
    )
    run.font.size = Pt(8)
    if annex:
        right = document.add_paragraph()
        right.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        right.add_run(annex).italic = True


def _shade(cell: _Cell, colour: str) -> None:
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shade)


def _answer(paragraph: Paragraph, text: str, hand: Hand) -> None:
    run = paragraph.add_run(text)
    run.bold = hand.is_bold
    if hand.font:
        run.font.name = hand.font


def _boxes(pick: Pick, hand: Hand) -> list[str]:
    return [
        f"{hand.ticked if number in pick.chosen else '☐'} {text}" for number, text in enumerate(pick.options)
    ]


def _grid(document: WordDocument, grid: Grid, hand: Hand) -> None:
    if grid.label:
        document.add_paragraph(grid.label)
    table = document.add_table(rows=1, cols=len(grid.headers))
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, grid.headers, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
        _shade(cell, "EDEDED")
    for line in grid.lines:
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(line[0])
        for cell, text in zip(cells[1:], line[1:], strict=True):
            _answer(cell.paragraphs[0], text, hand)
    first = 1.1 if grid.headers[0] == "Lp." else 5.6
    widths = [Cm(first), *[Cm((16.6 - first) / (len(grid.headers) - 1))] * (len(grid.headers) - 1)]
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _sign(document: WordDocument, sign: Sign, hand: Hand) -> None:
    document.add_paragraph()
    table = document.add_table(rows=2, cols=2)
    left, right = table.rows[0].cells
    left.paragraphs[0].add_run(sign.place or "……………………………………")
    if hand.signature:
        right.paragraphs[0].add_run().add_picture(BytesIO(png(hand.signature)), width=Cm(5))
    elif hand.note:
        right.paragraphs[0].add_run(hand.note).italic = True
    else:
        right.paragraphs[0].add_run("……………………………………………")
    for cell, text in zip(table.rows[1].cells, ("miejscowość, data", sign.caption), strict=True):
        run = cell.paragraphs[0].add_run(f"({text})")
        run.font.size = Pt(8)


def _flow(document: WordDocument, flow: Flow, hand: Hand) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.line_spacing = 1.4
    for part in flow.parts:
        if isinstance(part, str):
            paragraph.add_run(part)
        elif part.answer:
            _answer(paragraph, part.answer, hand)
        else:
            paragraph.add_run("…" * max(8, part.width // 2))


def _ask_row(document: WordDocument, ask: Ask | Pick, hand: Hand) -> None:
    """A question in a table of two columns."""
    table = document.add_table(rows=1, cols=2)
    table.style = "Table Grid"
    left, right = table.rows[0].cells
    table.autofit = False
    for column, width in zip(table.columns, (Cm(6.2), Cm(10.4)), strict=True):
        column.width = width
    left.width, right.width = Cm(6.2), Cm(10.4)
    _shade(left, "F5F5F5")
    left.paragraphs[0].add_run(ask.label)
    if isinstance(ask, Pick):
        texts = _boxes(ask, hand)
        lines = ["    ".join(texts)] if sum(map(len, texts)) < 56 else texts
        right.paragraphs[0].add_run(lines[0])
        for text in lines[1:]:
            right.add_paragraph(text)
        return
    lines = ask.answer.split("\n") if ask.answer else [""] * ask.lines
    _answer(right.paragraphs[0], lines[0], hand)
    for text in lines[1:]:
        _answer(right.add_paragraph(), text, hand)


def _ask_line(document: WordDocument, ask: Ask | Pick, hand: Hand) -> None:
    """A question on a line with dots, or with boxes."""
    if isinstance(ask, Pick):
        texts = _boxes(ask, hand)
        if sum(map(len, texts)) < 24 and ask.label:
            document.add_paragraph(f"{ask.label}   {'   '.join(texts)}")
            return
        if ask.label:
            document.add_paragraph(ask.label)
        for text in texts:
            document.add_paragraph(text).paragraph_format.left_indent = Cm(0.8)
        return
    paragraph = document.add_paragraph(f"{ask.label}: ")
    if not ask.answer:
        paragraph.add_run("…" * max(12, 40 - len(ask.label) // 2))
        return
    _answer(paragraph, ask.answer, hand)
    if hand.keeps_dots:
        paragraph.add_run("…………")


def writer(form: Form, hand: Hand) -> Callable[[WordDocument], None]:
    """Writes the form as the office's document."""

    def write(document: WordDocument) -> None:
        _page(document, form.annex)
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = title.add_run(form.title)
        run.bold, run.font.size = True, Pt(14)
        if form.subtitle:
            below = document.add_paragraph(form.subtitle)
            below.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for row in form.rows:
            match row:
                case Head(text):
                    paragraph = document.add_paragraph()
                    paragraph.paragraph_format.space_before = Pt(9)
                    paragraph.paragraph_format.keep_with_next = True
                    heading = paragraph.add_run(text)
                    heading.bold, heading.font.color.rgb = True, RGBColor(0x1F, 0x3A, 0x5F)
                case Note(text, is_small):
                    document.add_paragraph().add_run(text).font.size = Pt(8.5 if is_small else 10.5)
                case Ask() | Pick():
                    (_ask_row if form.is_table else _ask_line)(document, row, hand)
                case Grid():
                    _grid(document, row, hand)
                case Flow():
                    _flow(document, row, hand)
                case Sign():
                    _sign(document, row, hand)

    return write


BLANK = Hand()
