"""Pieces of the office's Word forms: blank, or with a company's answers in them."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_UNDERLINE
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.blind.rounds.r56 import pen
from tests.blind.rounds.r56.firm import Filling

FUNDING = (
    "Zadanie współfinansowane ze środków Unii Europejskiej, Europejskiego Funduszu Rozwoju Regionalnego, "
    "realizowane w ramach projektu „Innowacyjne Lubuskie”, FEWL 2021–2027, Działanie 1.8"
)
CENTRE = WD_ALIGN_PARAGRAPH.CENTER
RIGHT = WD_ALIGN_PARAGRAPH.RIGHT
JUSTIFY = WD_ALIGN_PARAGRAPH.JUSTIFY
INKS = {"blue": RGBColor(28, 44, 140), "black": RGBColor(25, 25, 30)}


class Sheet:
    """A Word document being written; without `how` it stays blank."""

    def __init__(
        self, document: WordDocument, how: Filling | None, font: str = "Calibri", size: float = 10.5
    ) -> None:
        self.document = document
        self.how = how
        self.size = size
        normal = document.styles["Normal"]
        if isinstance(normal, ParagraphStyle):
            normal.font.name = font
            normal.font.size = Pt(size)
            normal.paragraph_format.space_after = Pt(3)
        section = document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(1.8)

    def head(self, header: str = "", footer: str = FUNDING) -> None:
        """Header and footer of the office."""
        section = self.document.sections[0]
        above, below = section.header.paragraphs[0], section.footer.paragraphs[0]
        above.alignment = below.alignment = CENTRE
        above.add_run(header).font.size = Pt(8)
        below.add_run(footer).font.size = Pt(7.5)

    def line(
        self,
        text: str = "",
        bold: bool = False,
        size: float = 0,
        align: WD_ALIGN_PARAGRAPH | None = None,
        italic: bool = False,
        before: float = 0,
    ) -> Paragraph:
        """A printed paragraph."""
        paragraph = self.document.add_paragraph()
        self.printed(paragraph, text, bold, size, italic)
        if align is not None:
            paragraph.alignment = align
        if before:
            paragraph.paragraph_format.space_before = Pt(before)
        return paragraph

    def printed(
        self, paragraph: Paragraph, text: str, bold: bool = False, size: float = 0, italic: bool = False
    ) -> None:
        """Words of the form itself."""
        run = paragraph.add_run(text)
        run.bold, run.italic = bold, italic
        if size:
            run.font.size = Pt(size)

    def answer(self, paragraph: Paragraph, text: str, dotted: bool = False) -> None:
        """The company's words, typed or by pen."""
        run = paragraph.add_run(text)
        if self.how and self.how.by_hand:
            run.font.name = self.how.font
            run.font.size = Pt(self.size + 3)
            run.font.color.rgb = INKS[self.how.ink]
            if dotted:
                run.font.underline = WD_UNDERLINE.DOTTED

    def gap(self, paragraph: Paragraph, text: str, dots: int) -> None:
        """A dotted line, with the answer in it if there is one."""
        if not self.how or not text:
            self.printed(paragraph, "…" * dots)
            return
        if self.how.by_hand:
            self.answer(paragraph, f" {text} ", dotted=True)
        else:
            self.answer(paragraph, text)
        rest = dots - len(text) * 2 // 3
        if self.how.dots and rest > 0:
            self.printed(paragraph, "…" * rest)

    def box(self, paragraph: Paragraph, ticked: bool) -> None:
        """One box to be ticked."""
        if self.how and ticked:
            run = paragraph.add_run(self.how.mark)
            if self.how.by_hand:
                run.font.color.rgb = INKS[self.how.ink]
        else:
            self.printed(paragraph, "☐")

    def boxes(self, paragraph: Paragraph, choices: Sequence[tuple[str, bool]]) -> None:
        """Boxes with their labels, side by side."""
        for label, ticked in choices:
            self.box(paragraph, ticked)
            self.printed(paragraph, f" {label}      ")

    def strike(self, paragraph: Paragraph, choices: Sequence[tuple[str, bool]]) -> None:
        """Choices between strokes; those that do not hold are struck out."""
        for index, (label, holds) in enumerate(choices):
            if index:
                self.printed(paragraph, " / ")
            run = paragraph.add_run(label)
            if self.how and not holds:
                run.font.strike = True

    def put(self, cell: _Cell, text: str, bold: bool = False, size: float = 0) -> Paragraph:
        """Printed words in a cell."""
        paragraph: Paragraph = cell.paragraphs[0]
        self.printed(paragraph, text, bold, size)
        return paragraph

    def fill(self, cell: _Cell, text: str) -> None:
        """An answer in a cell, a paragraph a line."""
        if not self.how:
            return
        for index, part in enumerate(text.split("\n")):
            self.answer(cell.paragraphs[0] if not index else cell.add_paragraph(), part)

    def table(self, rows: int, widths: Sequence[float]) -> Table:
        """A ruled table with columns of these widths (cm)."""
        table: Table = self.document.add_table(rows=rows, cols=len(widths), style="Table Grid")
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for row in table.rows:
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Cm(width)
                cell.paragraphs[0].paragraph_format.space_after = Pt(1)
        return table

    def signature(self, paragraph: Paragraph, who: str, dots: int = 17) -> None:
        """Strokes over a dotted line, or the dotted line alone."""
        if self.how and self.how.signed:
            paragraph.add_run().add_picture(pen.png(who, self.how.ink), width=Cm(4.6))
            paragraph.add_run().add_break()
        self.printed(paragraph, "…" * dots)

    def sign(self, who: str, under: str = "podpis osoby upoważnionej", stamp: str = "") -> None:
        """Place and day to the left, the signature to the right."""
        self.line(before=8)
        table = self.document.add_table(rows=1, cols=2)
        left, right = table.rows[0].cells
        day = f"{self.how.place}, {self.how.day}" if self.how else ""
        first = left.paragraphs[0]
        first.paragraph_format.space_before = Pt(18)
        self.gap(first, day, 18)
        first.add_run().add_break()
        self.printed(first, "miejscowość, data", size=8)
        last = right.paragraphs[0]
        last.alignment = CENTRE
        if stamp and self.how and self.how.signed:
            self.printed(last, stamp, size=8)
            last.add_run().add_break()
        self.signature(last, who)
        last.add_run().add_break()
        self.printed(last, under, size=8)
