"""A form as a Word document: the blank itself, or the blank filled in."""

import re
from dataclasses import dataclass
from typing import Literal

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from tests.blind.model import Word

from .blocks import EMPTY, Answers, Field, Form, Grid, Pick, Rows, Sign, Text
from .strokes import png

DOTS = "…………………………………"


@dataclass(frozen=True, slots=True)
class Look:
    """How a firm types into the blank."""

    font: str = "Arial"
    colour: tuple[int, int, int] = (0, 0, 0)
    bold: bool = False
    tick: Literal["☒", "X", "☑"] = "☒"
    choose: Literal["strike", "delete"] = "strike"


PLAIN = Look()


def word(form: Form, answers: Answers = EMPTY, look: Look = PLAIN) -> Word:
    """The document of a form with answers."""

    def write(document: WordDocument) -> None:
        _Writer(document, answers, look).write(form)

    return Word(write)


class _Writer:
    def __init__(self, document: WordDocument, answers: Answers, look: Look) -> None:
        self.document, self.answers, self.look = document, answers, look

    def write(self, form: Form) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(20)
        section.top_margin, section.bottom_margin = Mm(18), Mm(20)
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = "Arial", Pt(10)
        normal.paragraph_format.space_after = Pt(4)
        if self.answers.initials and self.answers.pen:
            foot = section.footer.paragraphs[0]
            foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            foot.add_run().add_picture(png(self.answers.pen, True), height=Mm(12))
        for block in form:
            if isinstance(block, Text):
                self.text(block)
            elif isinstance(block, Rows):
                self.rows(block)
            elif isinstance(block, Grid):
                self.grid(block)
            elif isinstance(block, Sign):
                self.sign(block)
            else:
                self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def answer(self, paragraph: Paragraph, text: str) -> None:
        run = paragraph.add_run(text)
        run.font.name, run.font.bold = self.look.font, self.look.bold
        run.font.color.rgb = RGBColor(*self.look.colour)

    def text(self, block: Text) -> None:
        paragraph = self.document.add_paragraph()
        if block.style in ("title", "center"):
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if block.style == "head":
            paragraph.paragraph_format.space_before = Pt(8)
            paragraph.paragraph_format.keep_with_next = True
        for part in re.split(r"(\{\w+\})", block.text):
            if part.startswith("{"):
                answer = self.answers.texts.get(part[1:-1], "")
                if answer:
                    self.answer(paragraph, answer)
                else:
                    paragraph.add_run(DOTS)
                continue
            run = paragraph.add_run(part)
            run.bold = block.style in ("title", "head")
            run.italic = block.style == "small"
            run.font.size = Pt({"title": 13, "small": 8}.get(block.style, 10))

    def rows(self, block: Rows) -> None:
        table = self.document.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for row in block.rows:
            cells = table.add_row().cells
            if isinstance(row, str):
                merged = cells[0].merge(cells[1])
                shade(merged)
                merged.paragraphs[0].add_run(row).bold = True
                continue
            cells[0].width, cells[1].width = Mm(66), Mm(104)
            cells[0].paragraphs[0].add_run(row.label).font.size = Pt(9)
            paragraph = cells[1].paragraphs[0]
            if isinstance(row, Field):
                answer = self.answers.texts.get(row.key, "")
                if answer:
                    self.answer(paragraph, answer)
                else:
                    paragraph.add_run("\n" * (row.lines - 1))
            else:
                self.pick(cells[1], row)
        self.document.add_paragraph().paragraph_format.space_after = Pt(0)

    def pick(self, cell: _Cell, row: Pick) -> None:
        chosen = self.answers.texts.get(row.key, "")
        paragraph = cell.paragraphs[0]
        if row.mode == "strike":
            for number, (code, label) in enumerate(row.options):
                if chosen and code != chosen and self.look.choose == "delete":
                    continue
                if number and not (chosen and self.look.choose == "delete"):
                    paragraph.add_run(" / ")
                run = paragraph.add_run(label)
                run.font.strike = bool(chosen) and code != chosen
            return
        for number, (code, label) in enumerate(row.options):
            if number and len(label) > 8:
                paragraph = cell.add_paragraph()
            elif number:
                paragraph.add_run("     ")
            paragraph.add_run(self.look.tick if code == chosen else "☐")
            paragraph.add_run(f" {label}")

    def grid(self, block: Grid) -> None:
        table = self.document.add_table(rows=1, cols=len(block.headers))
        table.style = "Table Grid"
        for cell, header in zip(table.rows[0].cells, block.headers, strict=True):
            shade(cell)
            cell.paragraphs[0].add_run(header).bold = True
        given = self.answers.grids.get(block.key, ())
        for number in range(max(block.rows, len(given))):
            cells = table.add_row().cells
            if number < len(given):
                for cell, value in zip(cells, given[number], strict=True):
                    self.answer(cell.paragraphs[0], value)
        self.document.add_paragraph().paragraph_format.space_after = Pt(0)

    def sign(self, block: Sign) -> None:
        table = self.document.add_table(rows=2, cols=2)
        left, right = table.rows[0].cells
        place = self.answers.texts.get("place", "")
        if place:
            self.answer(left.paragraphs[0], "\n" + place)
        else:
            left.paragraphs[0].add_run("\n" + DOTS)
        if self.answers.pen and self.answers.signs:
            right.paragraphs[0].add_run().add_picture(png(self.answers.pen), height=Mm(15))
        else:
            right.paragraphs[0].add_run("\n" + DOTS)
        for cell, caption in zip(table.rows[1].cells, (block.left, block.right), strict=True):
            cell.paragraphs[0].add_run(caption).font.size = Pt(8)
        for row in table.rows:
            row.cells[1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def shade(cell: _Cell) -> None:
    """A light grey ground."""
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:fill"), "E3E9F0")
    cell._tc.get_or_add_tcPr().append(mark)
