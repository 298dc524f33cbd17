"""The forms in Word: the blank, and the same file with the firm's answers in it."""

import io
from collections.abc import Callable

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from . import ink
from .blocks import Ask, Block, Choose, Gaps, Grid, Head, NewPage, Note, Sheet, Sign, Text, Title

DOTS = "…………………………………………"


class Writer:
    """Writes one sheet; `seed` is the pen that signs it, none where nobody does."""

    def __init__(
        self, document: Document, sheet: Sheet, seed: str | None, initials: bool, colour: str | None
    ) -> None:
        self.document, self.sheet, self.seed, self.initials, self.colour = (
            document,
            sheet,
            seed,
            initials,
            colour,
        )

    def write(self) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.8)
        style = self.document.styles["Normal"]
        style.font.name, style.font.size = "Carlito", Pt(10.5)
        style.paragraph_format.space_after = Pt(4)
        if self.sheet.header:
            run = section.header.paragraphs[0].add_run(self.sheet.header)
            run.font.size, run.italic = Pt(8), True
        if self.sheet.initials:
            foot = section.footer.paragraphs[0]
            foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            foot.add_run("Parafa Przedsiębiorcy: ")
            if self.initials and self.seed:
                foot.add_run().add_picture(io.BytesIO(ink.png(self.seed + "p", short=True)), width=Cm(2.0))
            else:
                foot.add_run("…………………")
        rows: list[Block] = []
        for block in self.sheet.blocks:
            if isinstance(block, Ask | Choose):
                rows.append(block)
                continue
            self._rows(rows)
            rows = []
            self._block(block)
        self._rows(rows)

    def _written(self, paragraph: Paragraph, text: str) -> None:
        run = paragraph.add_run(text)
        if self.colour:
            run.font.color.rgb = RGBColor.from_string(self.colour)

    def _cell(self, cell: _Cell, text: str, written: bool, bold: bool = False) -> None:
        for number, line in enumerate(text.split("\n")):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            paragraph.paragraph_format.space_after = Pt(1)
            if written:
                self._written(paragraph, line)
            else:
                run = paragraph.add_run(line)
                run.bold, run.font.size = bold, Pt(9.5)

    def _rows(self, rows: list[Block]) -> None:
        if not rows:
            return
        table = self.document.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        table.autofit = False
        table.columns[0].width, table.columns[1].width = Cm(6.2), Cm(10.8)
        for block in rows:
            cells = table.add_row().cells
            cells[0].width, cells[1].width = Cm(6.2), Cm(10.8)
            _shade(cells[0])
            assert isinstance(block, Ask | Choose)
            self._cell(cells[0], block.label, written=False, bold=True)
            if isinstance(block, Ask):
                self._cell(
                    cells[1], block.answer + ("" if block.answer else "\n" * (block.lines - 1)), written=True
                )
            else:
                marks = ["☒ " if index in block.chosen else "☐ " for index in range(len(block.options))]
                across = sum(map(len, block.options)) < 44
                self._cell(
                    cells[1],
                    ("     " if across else "\n").join(map("".join, zip(marks, block.options, strict=True))),
                    False,
                )
        self._spacer()

    def _spacer(self) -> None:
        """The empty line without which Word would join two tables."""
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.add_run(" ").font.size = Pt(3)

    def _grid(self, block: Grid) -> None:
        table = self.document.add_table(rows=1, cols=len(block.headers))
        table.style = "Table Grid"
        for cell, header in zip(table.rows[0].cells, block.headers, strict=True):
            self._cell(cell, header, written=False, bold=True)
            _shade(cell)
        for number in range(max(len(block.rows), block.empty, len(block.labels))):
            cells = table.add_row().cells
            values = block.rows[number] if number < len(block.rows) else ()
            if block.labels:
                self._cell(cells[0], block.labels[number], written=False)
                cells = cells[1:]
            for cell, value in zip(cells, values, strict=False):
                self._cell(cell, value, written=True)
        self._spacer()

    def _block(self, block: Block) -> None:
        paragraph = self.document.add_paragraph()
        match block:
            case Title():
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
                run = paragraph.add_run(block.text)
                run.bold, run.font.size = True, Pt(block.size)
            case Note():
                if block.right:
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                run = paragraph.add_run(block.text)
                run.italic, run.font.size = True, Pt(8.5)
            case Text():
                paragraph.alignment = (
                    WD_ALIGN_PARAGRAPH.CENTER if block.centred else WD_ALIGN_PARAGRAPH.JUSTIFY
                )
                paragraph.add_run(block.text)
            case Head():
                paragraph.paragraph_format.space_before = Pt(6)
                paragraph.paragraph_format.keep_with_next = True
                run = paragraph.add_run(block.text)
                run.bold, run.font.size, run.font.color.rgb = True, Pt(11.5), RGBColor(0x1F, 0x4E, 0x79)
            case Gaps():
                for number, printed in enumerate(block.printed):
                    paragraph.add_run(printed)
                    if number < len(block.printed) - 1:
                        if number < len(block.written):
                            self._written(paragraph, block.written[number])
                        else:
                            paragraph.add_run(DOTS)
            case Grid():
                _remove(paragraph)
                self._grid(block)
            case NewPage():
                paragraph.add_run().add_break(WD_BREAK.PAGE)
            case Sign():
                _remove(paragraph)
                self._sign(block)
            case _:
                raise AssertionError(block)

    def _sign(self, block: Sign) -> None:
        table = self.document.add_table(rows=2, cols=2)
        left, right = table.rows[0].cells
        self._cell(left, "\n" + (block.when or "…………………………………"), written=bool(block.when))
        paragraph = right.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if self.seed:
            paragraph.add_run().add_picture(io.BytesIO(ink.png(self.seed)), width=Cm(5.2))
        else:
            paragraph.add_run("\n…………………………………………")
        for cell, text in zip(table.rows[1].cells, ("miejscowość i data", block.caption), strict=True):
            self._cell(cell, text, written=False)
            cell.paragraphs[0].runs[0].font.size = Pt(8)
        table.rows[1].cells[1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def _remove(paragraph: Paragraph) -> None:
    parent = paragraph._element.getparent()
    assert parent is not None
    parent.remove(paragraph._element)


def _shade(cell: _Cell) -> None:
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), "E8EEF4")
    cell._tc.get_or_add_tcPr().append(shade)


def writer(
    sheet: Sheet, seed: str | None = None, initials: bool = False, colour: str | None = None
) -> Callable[[Document], None]:
    def write(document: Document) -> None:
        Writer(document, sheet, seed, initials, colour).write()

    return write
