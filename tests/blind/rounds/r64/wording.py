"""Blocks written with Word: the office's blank, the same filled in, and what a firm typed anew from it."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.blind.model import Word

from .kit import Block, Choice, Fill, Grid, Head, Options, Para, Row, Rows, Sign, Text, Title, png

FUNDS = (
    "Projekt „Innowacyjne Lubuskie” – Program Regionalny Fundusze Europejskie dla Lubuskiego 2021–2027, "
    "Działanie 1.8. Dofinansowane przez Unię Europejską."
)


@dataclass(frozen=True, slots=True)
class Hand:
    """How somebody fills a blank with Word."""

    mark: str = "☒"
    strike: str = "strike"
    """What becomes of an option that does not apply: „strike”, „delete”."""
    font: str = ""
    blue: bool = False
    signature: str = ""
    """Seed of the strokes; nothing where nobody signed by pen."""


def filled(blocks: Sequence[Block], hand: Hand | None = None) -> Word:
    """The office's blank, filled where the blocks are."""

    def write(document: Document) -> None:
        _page(document)
        for block in blocks:
            _block(document, block, hand or Hand())

    return Word(write)


def retyped(blocks: Sequence[Block], signature: str = "", font: str = "Liberation Serif") -> Word:
    """What a firm typed anew, question by question, without the tables."""

    def write(document: Document) -> None:
        document.styles["Normal"].font.name = font
        document.styles["Normal"].font.size = Pt(11)
        for block in blocks:
            _typed(document, block, signature)

    return Word(write)


def contract(pages: Sequence[Sequence[Block]], initials: str = "") -> Word:
    """The draft contract, with a place for initials at the foot of each page."""

    def write(document: Document) -> None:
        _page(document)
        for number, blocks in enumerate(pages, 1):
            section = document.sections[0] if number == 1 else document.add_section(WD_SECTION.NEW_PAGE)
            section.footer.is_linked_to_previous = False
            foot = section.footer.paragraphs[0]
            foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            _run(foot, f"Wzór umowy, str. {number} z {len(pages)}          Parafa Przedsiębiorcy: ", 8)
            if initials:
                foot.add_run().add_picture(io.BytesIO(png(f"{initials}{number}", True)), width=Cm(2))
            else:
                _run(foot, "…………………", 8)
            for block in blocks:
                _block(document, block, Hand())

    return Word(write)


def _page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.6)
    document.styles["Normal"].font.name = "Carlito"
    document.styles["Normal"].font.size = Pt(10.5)
    document.styles["Normal"].paragraph_format.space_after = Pt(4)
    _run(section.header.paragraphs[0], FUNDS, 7.5)


def _run(paragraph: Paragraph, text: str, size: float = 0, bold: bool = False, italic: bool = False) -> None:
    run = paragraph.add_run(text)
    run.bold, run.italic = bold, italic
    if size:
        run.font.size = Pt(size)


def _answer(paragraph: Paragraph, text: str, hand: Hand) -> None:
    run = paragraph.add_run(text)
    if hand.font:
        run.font.name = hand.font
    if hand.blue:
        run.font.color.rgb = RGBColor(0x1F, 0x3A, 0x93)


def _choice(paragraph: Paragraph, choice: Choice, hand: Hand) -> None:
    if choice.boxes:
        gap = "     " if choice.inline else "\n"
        for number, (label, chosen) in enumerate(choice.options):
            paragraph.add_run(gap if number else "")
            _answer(paragraph, hand.mark, hand) if chosen else paragraph.add_run("☐")
            paragraph.add_run(f" {label}")
        return
    shown = [o for o in choice.options if o[1] or not choice.is_answered or hand.strike == "strike"]
    for number, (label, chosen) in enumerate(shown):
        paragraph.add_run(" / " if number else "")
        run = paragraph.add_run(label)
        run.bold = True
        if choice.is_answered and not chosen:
            run.font.strike = True
    if len(shown) > 1:
        paragraph.add_run(" *")


def _cell(cell: _Cell, row: Row, hand: Hand) -> None:
    paragraph = cell.paragraphs[0]
    if isinstance(row.answer, Choice):
        _choice(paragraph, row.answer, hand)
        return
    for number, line in enumerate(row.answer.value.split("\n")):
        _answer(paragraph if not number else cell.add_paragraph(), line, hand)


def _shade(cell: _Cell, colour: str) -> None:
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shade)


def _widths(table: Table, widths: Sequence[float]) -> None:
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)


def _rows(document: Document, block: Rows, hand: Hand) -> None:
    table = document.add_table(len(block.rows), 3, style="Table Grid")
    for row, cells in zip(block.rows, table.rows, strict=True):
        cells.cells[0].paragraphs[0].add_run(row.number)
        _run(cells.cells[1].paragraphs[0], row.label, bold=True)
        if row.note:
            _run(cells.cells[1].add_paragraph(), row.note, 8, italic=True)
        _shade(cells.cells[0], "EAF1E4")
        _shade(cells.cells[1], "EAF1E4")
        _cell(cells.cells[2], row, hand)
    _widths(table, (1.2, 6.2, 9.6))


def _grid(document: Document, block: Grid, hand: Hand) -> None:
    table = document.add_table(1 + len(block.lines), len(block.heads), style="Table Grid")
    for cell, head in zip(table.rows[0].cells, block.heads, strict=True):
        _run(cell.paragraphs[0], head, 9.5, bold=True)
        _shade(cell, "EAF1E4")
    for line, cells in zip(block.lines, table.rows[1:], strict=True):
        for cell, text in zip(cells.cells, line, strict=True):
            _answer(cell.paragraphs[0], text, hand)
    rest = 15.8 if block.heads[0] == "Lp." else 17.0
    many = len(block.heads) - (block.heads[0] == "Lp.")
    first = [1.2] if block.heads[0] == "Lp." else []
    wide = [rest * 0.5, *[rest * 0.5 / (many - 1)] * (many - 1)]
    _widths(table, [*first, *wide])


def _sign(document: Document, block: Sign, hand: Hand) -> None:
    document.add_paragraph()
    table = document.add_table(2, 2)
    place, name = table.rows[0].cells
    place.paragraphs[0].alignment = name.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    if hand.signature:
        name.paragraphs[0].add_run().add_picture(io.BytesIO(png(hand.signature)), width=Cm(5.4))
        place.paragraphs[0].add_run("\n")
    _answer(place.paragraphs[0], block.place_date or "……………………………", hand)
    if not hand.signature:
        name.paragraphs[0].add_run("……………………………………")
    for cell, text in zip(table.rows[1].cells, ("miejscowość, data", block.caption), strict=True):
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        _run(cell.paragraphs[0], text, 8)


def _block(document: Document, block: Block, hand: Hand) -> None:
    match block:
        case Title():
            over = document.add_paragraph()
            over.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            _run(over, block.over, 9)
            middle = document.add_paragraph()
            middle.alignment = WD_ALIGN_PARAGRAPH.CENTER
            _run(middle, block.text, 14, bold=True)
            if block.under:
                under = document.add_paragraph()
                under.alignment = WD_ALIGN_PARAGRAPH.CENTER
                _run(under, block.under, 10)
        case Head():
            head = document.add_paragraph()
            head.paragraph_format.space_before = Pt(8)
            head.paragraph_format.keep_with_next = True
            _run(head, block.text, 11, bold=True)
        case Para():
            _run(document.add_paragraph(), block.text, 8.5 if block.small else 0)
        case Fill():
            line = document.add_paragraph()
            for piece in block.pieces:
                if isinstance(piece, str):
                    line.add_run(piece)
                elif piece.value:
                    _answer(line, piece.value, hand)
                else:
                    line.add_run("…" * (piece.dots // 2))
        case Rows():
            _rows(document, block, hand)
        case Grid():
            _grid(document, block, hand)
        case Options():
            for option in block.choice.options:
                _choice(document.add_paragraph(), Choice((option,)), hand)
        case Sign():
            _sign(document, block, hand)


def _said(answer: Text | Choice) -> str:
    if isinstance(answer, Text):
        return answer.value
    return ", ".join(label for label, chosen in answer.options if chosen)


def _typed(document: Document, block: Block, signature: str) -> None:
    match block:
        case Title():
            _run(document.add_paragraph(), block.over, 9)
            line = document.add_paragraph()
            line.alignment = WD_ALIGN_PARAGRAPH.CENTER
            _run(line, f"{block.text}\n{block.under}", 12, bold=True)
        case Rows():
            for row in block.rows:
                line = document.add_paragraph()
                _run(line, f"{row.number} {row.label}: ", bold=True)
                line.add_run(_said(row.answer))
        case Grid():
            for cells in block.lines:
                if any(cells[1:]):
                    document.add_paragraph(
                        f"{cells[0]}) {', '.join(cells[1:])}"
                        if block.heads[0] == "Lp."
                        else "; ".join(
                            f"{head}: {cell}" for head, cell in zip(block.heads, cells, strict=True)
                        )
                    )
        case Options():
            for label, chosen in block.choice.options:
                document.add_paragraph(f"[{'x' if chosen else ' '}] {label}")
        case Sign():
            _sign(document, block, Hand(signature=signature))
        case _:
            _block(document, block, Hand())
