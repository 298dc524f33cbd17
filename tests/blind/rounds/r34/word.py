"""The blanks as Word documents: empty, or with a firm's answers typed in."""

import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph

from tests.blind.rounds.r34.blocks import (
    Answers,
    Block,
    Break,
    Cards,
    Choice,
    Fill,
    Heading,
    Listing,
    Note,
    Question,
    Rows,
    Sign,
    Title,
    rows_of,
    text_of,
)
from tests.blind.rounds.r34.strokes import initials, png, signature

DOTS = "…" * 18


@dataclass(frozen=True, slots=True)
class Typist:
    """How a firm types its answers into the blank."""

    mark: str = "☒"
    """What replaces the empty box: „☒”, „X”, „☑”."""
    column: str = "X"
    strike: str = "strike"
    """„strike”: crosses out what is wrong; „delete”: leaves only what is right."""
    font: str = "Calibri"
    blue: bool = False
    pen: str = ""
    """Seed of the signature; empty where the paper is not signed by hand."""
    pen_pages: bool = False
    """Initials at the foot of each page."""
    signed_text: str = ""


class _Writer:
    def __init__(self, doc: WordDocument, answers: Answers | None, how: Typist) -> None:
        self.doc = doc
        self.answers = answers if answers is not None else {}
        self.empty = answers is None
        self.how = how
        self.breaks = False
        normal = doc.styles["Normal"]
        normal.font.name = "Liberation Serif"
        normal.font.size = Pt(11)
        normal.paragraph_format.space_after = Pt(4)
        for section in doc.sections:
            section.page_width, section.page_height = Cm(21), Cm(29.7)
            section.left_margin = section.right_margin = Cm(2.2)
            section.top_margin = section.bottom_margin = Cm(1.8)

    def typed(self, paragraph: Paragraph, text: str) -> None:
        for number, line in enumerate(text.split("\n")):
            run = paragraph.add_run()
            if number:
                run.add_break()
            run.add_text(line)
            run.font.name = self.how.font
            run.font.size = Pt(11)
            if self.how.blue:
                run.font.color.rgb = RGBColor(0x1F, 0x38, 0x7A)

    def table(self, rows: int, columns: int) -> Table:
        table: Table = self.doc.add_table(rows=rows, cols=columns)
        table.style = "Table Grid"
        return table

    def label(self, paragraph: Paragraph, text: str, hint: str = "", bold: bool = True) -> None:
        paragraph.paragraph_format.keep_with_next = True
        paragraph.add_run(text).bold = bold
        if hint:
            small = paragraph.add_run(f" ({hint})")
            small.font.size = Pt(8.5)
            small.italic = True

    def block(self, block: Block) -> None:
        match block:
            case Title():
                paragraph = self.doc.add_paragraph()
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
                run = paragraph.add_run(block.text)
                run.bold = True
                run.font.size = Pt(14)
                if block.sub:
                    paragraph.add_run().add_break()
                    paragraph.add_run(block.sub).font.size = Pt(10)
            case Heading():
                paragraph = self.doc.add_paragraph()
                paragraph.paragraph_format.space_before = Pt(8)
                self.turn(paragraph)
                paragraph.paragraph_format.keep_with_next = True
                paragraph.add_run(block.text).bold = True
                shade = OxmlElement("w:shd")
                shade.set(qn("w:val"), "clear")
                shade.set(qn("w:fill"), "D9E2EC")
                paragraph._p.get_or_add_pPr().append(shade)
            case Note():
                paragraph = self.doc.add_paragraph()
                run = paragraph.add_run(block.text)
                if block.small:
                    run.font.size = Pt(8.5)
                    run.italic = True
                if block.right:
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            case Fill():
                self.fill(block)
            case Cards():
                self.cards(block)
            case Rows():
                table = self.table(len(block.rows), 2)
                for row, (text, key) in zip(table.rows, block.rows, strict=True):
                    row.cells[0].width, row.cells[1].width = Cm(6.6), Cm(10)
                    self.label(row.cells[0].paragraphs[0], text, bold=False)
                    self.typed(row.cells[1].paragraphs[0], text_of(self.answers, key))
                self.gap()
            case Choice():
                self.choice(block)
            case Question():
                self.label(self.doc.add_paragraph(), block.label, block.hint)
                answer = text_of(self.answers, block.key)
                if answer:
                    self.typed(self.doc.add_paragraph(), answer)
                else:
                    for _ in range(block.lines):
                        self.doc.add_paragraph("…" * 40)
            case Listing():
                self.listing(block)
            case Sign():
                self.sign(block)
            case Break():
                self.breaks = True

    def turn(self, paragraph: Paragraph) -> None:
        """The paragraph opens a new page where a break came before it."""
        if self.breaks:
            paragraph.paragraph_format.page_break_before = True
        self.breaks = False

    def gap(self) -> None:
        self.doc.add_paragraph().paragraph_format.space_after = Pt(0)

    def fill(self, block: Fill) -> None:
        paragraph = self.doc.add_paragraph()
        for part in re.split(r"(\{\w+\})", block.text):
            if part.startswith("{"):
                answer = text_of(self.answers, part[1:-1])
                if answer:
                    self.typed(paragraph, answer)
                else:
                    paragraph.add_run(DOTS)
            else:
                paragraph.add_run(part)

    def cards(self, block: Cards) -> None:
        for cards in block.rows:
            table = self.table(1, len(cards))
            for cell, card in zip(table.rows[0].cells, cards, strict=True):
                small = cell.paragraphs[0].add_run(card.label)
                small.font.size = Pt(8)
                small.italic = True
                cell.paragraphs[0].paragraph_format.space_after = Pt(0)
                self.typed(cell.add_paragraph(), text_of(self.answers, card.key))
            spacer = self.doc.add_paragraph()
            spacer.paragraph_format.space_after = Pt(0)
            spacer.paragraph_format.line_spacing = Pt(4)

    def choice(self, block: Choice) -> None:
        chosen = text_of(self.answers, block.key)
        if block.style == "columns":
            self.label(self.doc.add_paragraph(), block.label, block.hint)
            table = self.table(2, len(block.options))
            for number, (code, text) in enumerate(block.options):
                head, body = (
                    table.rows[0].cells[number].paragraphs[0],
                    table.rows[1].cells[number].paragraphs[0],
                )
                head.alignment = body.alignment = WD_ALIGN_PARAGRAPH.CENTER
                head.add_run(text)
                if code == chosen:
                    self.typed(body, self.how.column)
            self.gap()
            return
        paragraph = self.doc.add_paragraph()
        self.label(paragraph, block.label, block.hint)
        paragraph.paragraph_format.keep_with_next = False
        if block.style == "strike":
            paragraph.add_run("   ")
            self.struck(paragraph, block, chosen)
            return
        paragraph.add_run("\n")
        for code, text in block.options:
            paragraph.add_run(f"{self.how.mark if code == chosen and not self.empty else '☐'} {text}       ")

    def struck(self, paragraph: Paragraph, block: Choice, chosen: str) -> None:
        if chosen and self.how.strike == "delete":
            self.typed(paragraph, dict(block.options)[chosen])
            return
        for number, (code, text) in enumerate(block.options):
            if number:
                paragraph.add_run(" / ")
            run = paragraph.add_run(text)
            if chosen and code != chosen:
                run.font.strike = True
            elif chosen:
                run.bold = True

    def listing(self, block: Listing) -> None:
        paragraph = self.doc.add_paragraph()
        self.turn(paragraph)
        self.label(paragraph, block.label, block.hint)
        rows = rows_of(self.answers, block.key)
        count = max(block.count if self.empty else min(block.count, len(rows) + 1), len(rows), 1)
        table = self.table(count + 1, len(block.headers) + 1)
        for cell, text in zip(table.rows[0].cells, ("Lp.", *block.headers), strict=True):
            cell.paragraphs[0].add_run(text).bold = True
        for number in range(count):
            cells = table.rows[number + 1].cells
            cells[0].text = f"{number + 1}."
            for cell, text in zip(cells[1:], rows[number] if number < len(rows) else (), strict=False):
                self.typed(cell.paragraphs[0], text)
        for row in table.rows:
            row.cells[0].width = Cm(1.1)
            for cell in row.cells[1:]:
                cell.width = Cm(15.5 / len(block.headers))
        self.gap()

    def sign(self, block: Sign) -> None:
        self.gap()
        table = self.doc.add_table(rows=2, cols=2)
        left, right = (cell.paragraphs[0] for cell in table.rows[0].cells)
        for paragraph in (left, right):
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        date = "" if block.left == "Organizator" else text_of(self.answers, "place_date")
        if date:
            self.typed(left, date)
        else:
            left.add_run("\n" + DOTS)
        if self.how.pen:
            picture = png(signature(self.how.pen), 190, 56)
            right.add_run().add_picture(io.BytesIO(picture), width=Cm(4.6))
        elif self.how.signed_text:
            self.typed(right, self.how.signed_text)
        else:
            right.add_run("\n" + DOTS)
        for cell, text in zip(table.rows[1].cells, (block.left, block.right), strict=True):
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            cell.paragraphs[0].add_run(f"({text})").font.size = Pt(8.5)

    def footer(self) -> None:
        paragraph = self.doc.sections[0].footer.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        paragraph.add_run("Parafa Uczestnika: ").font.size = Pt(9)
        if self.how.pen_pages:
            picture = png(initials(self.how.pen + "i"), 46, 30)
            paragraph.add_run().add_picture(io.BytesIO(picture), width=Cm(1.6))
        else:
            paragraph.add_run("…………………")


def writer(
    blocks: Sequence[Block], answers: Answers | None = None, how: Typist | None = None, footer: bool = False
) -> Callable[[WordDocument], None]:
    """A function that writes the blank, filled where there are answers."""

    def write(doc: WordDocument) -> None:
        pen = _Writer(doc, answers, how or Typist())
        for block in blocks:
            pen.block(block)
        if footer:
            pen.footer()

    return write
