"""How a Word form is printed by the office and filled in by a company."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from tests.blind.rounds.r54 import ink

Tick = Literal["☒", "☑", "X", "ink", "strike"]


@dataclass(frozen=True, slots=True)
class Hand:
    """How a company writes into the form."""

    font: str = ""
    """Empty: the form's own typeface."""
    size: float = 10
    colour: tuple[int, int, int] = (0, 0, 0)
    bold: bool = False
    tick: Tick = "☒"
    keeps_dots: bool = False
    """Types before or after the dots instead of over them."""
    signs: bool = False
    """A pen on the print-out (drawn)."""
    initials: bool = True
    """Where it signs: initials on the contract as well."""


BLANK = Hand()
TYPED = Hand(tick="☒")
TYPED_SIGNED = Hand(tick="☒", signs=True)
KALAM = Hand(font="Kalam", size=11.5, colour=ink.BLUE, tick="ink", signs=True)
CAVEAT = Hand(font="Caveat", size=14.5, colour=(22, 30, 96), tick="ink", signs=True)


class Sheet:
    """A document under the pen."""

    def __init__(self, doc: WordDocument, hand: Hand, font: str = "Arial", size: float = 9.5) -> None:
        self.doc = doc
        self.hand = hand
        self.crosses = 0
        style = doc.styles["Normal"]
        if isinstance(style, ParagraphStyle):
            style.font.name = font
            style.font.size = Pt(size)
            style.paragraph_format.space_after = Pt(3)
            style.paragraph_format.space_before = Pt(0)
        for section in doc.sections:
            section.page_width, section.page_height = Cm(21), Cm(29.7)
            section.left_margin = section.right_margin = Cm(2)
            section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.6)

    def text(
        self,
        words: str,
        *,
        bold: bool = False,
        italic: bool = False,
        size: float = 0,
        centre: bool = False,
        right: bool = False,
        at: Paragraph | None = None,
    ) -> Paragraph:
        """What the office printed."""
        paragraph = at if at is not None else self.doc.add_paragraph()
        run = paragraph.add_run(words)
        run.bold, run.italic = bold, italic
        if size:
            run.font.size = Pt(size)
        if centre:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if right:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        return paragraph

    def pen(self, paragraph: Paragraph, words: str) -> None:
        """What the company writes."""
        for index, line in enumerate(words.split("\n")):
            run = paragraph.add_run()
            if index:
                run.add_break()
            run.add_text(line)
            run.bold = self.hand.bold or None
            run.font.color.rgb = RGBColor(*self.hand.colour)
            if self.hand.font:
                run.font.name = self.hand.font
                run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:cs"), self.hand.font)
                run.font.size = Pt(self.hand.size)

    def gap(self, paragraph: Paragraph, answer: str, dots: int) -> None:
        """A dotted gap in running text, filled or not."""
        if not answer:
            self.text("." * dots, at=paragraph)
        elif self.hand.font:
            self.text("...", at=paragraph)
            self.pen(paragraph, f" {answer} ")
            self.text("." * max(3, dots - 2 * len(answer)), at=paragraph)
        elif self.hand.keeps_dots:
            self.text("....", at=paragraph)
            self.pen(paragraph, answer)
            self.text("." * max(4, dots - 2 * len(answer)), at=paragraph)
        else:
            self.pen(paragraph, answer)

    def box(self, paragraph: Paragraph, label: str, ticked: bool, *, answered: bool = True) -> None:
        """A box to tick and its label; `answered` tells that this question has an answer at all."""
        if not ticked:
            run = self.text("☐ ", at=paragraph).runs[-1]
            run.font.name = "DejaVu Sans"
            label_run = paragraph.add_run(label)
            if answered and self.hand.tick == "strike":
                label_run.font.strike = True
            return
        if self.hand.tick == "ink":
            self.crosses += 1
            width = Pt(11)
            paragraph.add_run().add_picture(
                io.BytesIO(ink.cross_png(self.crosses, self.hand.colour)), width=width
            )
            paragraph.add_run(f" {label}")
            return
        mark = {"X": "X", "strike": "☒"}.get(self.hand.tick, self.hand.tick)
        run = paragraph.add_run(f"{mark} ")
        run.bold = mark == "X"
        if mark != "X":
            run.font.name = "DejaVu Sans"
        paragraph.add_run(label)

    def choice(self, paragraph: Paragraph, options: dict[str, bool], *, apart: str = "     ") -> None:
        """Several boxes in a line."""
        answered = any(options.values())
        for index, (label, ticked) in enumerate(options.items()):
            if index:
                paragraph.add_run(apart)
            self.box(paragraph, label, ticked, answered=answered)

    def table(self, widths: tuple[float, ...]) -> Table:
        """An empty table with grid and fixed widths (cm)."""
        table: Table = self.doc.add_table(rows=0, cols=len(widths))
        table.style = "Table Grid"
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        return table

    def sign(self, paragraph: Paragraph, who: str) -> None:
        """The signature, where a pen signs."""
        if self.hand.signs and who:
            paragraph.add_run().add_picture(io.BytesIO(ink.signature_png(who, self.ink)), width=Cm(4.6))

    def initial(self, paragraph: Paragraph, who: str) -> None:
        """Initials, where a pen puts them."""
        if self.hand.signs and self.hand.initials and who:
            paragraph.add_run().add_picture(io.BytesIO(ink.initials_png(who, self.ink)), width=Cm(1.5))

    @property
    def ink(self) -> tuple[int, int, int]:
        """Colour of the pen that signs."""
        return self.hand.colour if self.hand.font else ink.BLUE


def shade(cell: _Cell, colour: str = "E7ECF3") -> None:
    """A ground colour."""
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shading)


def keep_rows(table: Table) -> None:
    """No row of the table is split between pages."""
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def add_cells(table: Table) -> tuple[_Cell, ...]:
    """The cells of a new last row."""
    adder: Callable[[], _Row] = table.add_row
    return tuple(adder().cells)
