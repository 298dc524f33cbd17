"""Helps for Word documents: an office's blank is written with them, and filled with the hand of a firm."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Literal

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from . import ink

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Hand:
    """How a firm fills a blank: what its letters, boxes and choices look like."""

    font: str = "Liberation Sans"
    size: float = 10
    colour: Colour = (0, 0, 0)
    bold: bool = False
    ticks: Literal["☒", "X", "■", "[x]", "pen"] = "☒"
    choice: Literal["strike", "delete", "underline", "pen"] = "strike"
    signed: str = ""
    """Seed of the pen's signature; empty: nobody signs on the page."""
    pen: Colour = ink.BLUE
    dots: bool = False
    """Typed answers leave the blank's dots standing after them."""
    stamp: str = ""
    """A firm's rubber stamp, lines parted by „|”."""


BLANK = None


@dataclass(slots=True)
class Sheet:
    """A document in the making, and the hand that fills it (None: the blank)."""

    doc: WordDocument
    hand: Hand | None
    seed: str = ""
    font: str = "Liberation Sans"
    size: float = 10
    _count: int = field(default=0)

    def start(self, margins: tuple[float, float, float, float] = (20, 18, 18, 18)) -> None:
        """Page A4 with margins top, right, bottom, left in mm, and the base font."""
        section = self.doc.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin, section.right_margin = Mm(margins[0]), Mm(margins[1])
        section.bottom_margin, section.left_margin = Mm(margins[2]), Mm(margins[3])
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = self.font, Pt(self.size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), self.font)
        normal.paragraph_format.space_after = Pt(3)
        normal.paragraph_format.space_before = Pt(0)

    def next(self) -> str:
        """A new seed for the next stroke."""
        self._count += 1
        return f"{self.seed}/{self._count}"

    def para(
        self, text: str = "", bold: bool = False, size: float | None = None, align: str = ""
    ) -> Paragraph:
        """A printed paragraph."""
        return self.fit(self.doc.add_paragraph(), text, bold, size, align)

    def gap(self, points: float) -> None:
        """Empty room above a line for a signature."""
        p = self.doc.add_paragraph()
        p.paragraph_format.line_spacing, p.paragraph_format.space_after = Pt(points), Pt(0)

    def fit(
        self, p: Paragraph, text: str = "", bold: bool = False, size: float | None = None, align: str = ""
    ) -> Paragraph:
        """Put printed text at the end of the paragraph."""
        if align:
            p.alignment = {
                "center": WD_ALIGN_PARAGRAPH.CENTER,
                "right": WD_ALIGN_PARAGRAPH.RIGHT,
                "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
            }[align]
        if text:
            run = p.add_run(text)
            run.bold = bold or None
            if size:
                run.font.size = Pt(size)
        return p

    def small(self, p: Paragraph, text: str) -> Paragraph:
        """Guidance in small slanted print."""
        run = p.add_run(text)
        run.italic, run.font.size = True, Pt(self.size - 2)
        return p

    def ink_run(self, p: Paragraph, text: str) -> Run:
        """Text in the firm's hand."""
        hand = self.hand
        assert hand is not None
        run = p.add_run(text)
        run.font.name, run.font.size = hand.font, Pt(hand.size)
        run._element.rPr.rFonts.set(qn("w:cs"), hand.font)
        run._element.rPr.rFonts.set(qn("w:eastAsia"), hand.font)
        run.font.color.rgb = RGBColor(*hand.colour)
        run.bold = hand.bold or None
        return run

    def answer(self, p: Paragraph, text: str, dots: int = 0) -> Paragraph:
        """The firm's answer; in the blank `dots` dots (none: the place stays empty)."""
        if self.hand is None or not text:
            if dots:
                p.add_run("." * dots)
            return p
        for i, line in enumerate(text.split("\n")):
            if i:
                p.add_run().add_break()
            self.ink_run(p, line)
        if self.hand.dots and dots > len(text) * 1.6 + 6:
            p.add_run(" " + "." * int((dots - len(text) * 1.6) / 1.2))
        return p

    def box(self, p: Paragraph, ticked: bool, label: str, gap: str = "    ") -> Paragraph:
        """A square to tick with its label after it."""
        hand = self.hand
        if hand is not None and hand.ticks == "pen":
            data = ink.ticked_png(self.next(), hand.pen) if ticked else ink.empty_png()
            p.add_run().add_picture(BytesIO(data), width=Mm(4.0))
        elif hand is not None and ticked:
            mark = p.add_run(hand.ticks)
            mark.bold = True
            if hand.ticks in "☒■":
                mark.font.name = "DejaVu Sans"
        else:
            mark = p.add_run("[ ]" if hand is not None and hand.ticks == "[x]" else "☐")
            mark.font.name = "DejaVu Sans"
        p.add_run(" " + label + gap)
        return p

    def choose(self, p: Paragraph, value: bool | None) -> Paragraph:
        """„TAK / NIE*”: the wrong one goes, as the hand does it."""
        hand = self.hand
        for i, (word, wanted) in enumerate((("TAK", True), ("NIE", False))):
            if hand is None or value is None or value is wanted:
                if hand is not None and hand.choice == "delete" and value is wanted:
                    self.ink_run(p, word)
                    continue
                run = p.add_run(word)
                run.bold = True
                run.underline = (hand is not None and hand.choice == "underline" and value is wanted) or None
            elif hand.choice == "strike":
                run = p.add_run(word)
                run.bold = True
                run.font.strike = True
            elif hand.choice == "pen":
                float_picture(p.add_run(), ink.scratch_png(self.next(), hand.pen), 9.5, (-1, 0.25))
                p.add_run(word).bold = True
            elif hand.choice == "underline":
                p.add_run(word).bold = True
            if i == 0 and not (hand is not None and hand.choice == "delete" and value is not None):
                p.add_run("  /  ")
        if hand is None or hand.choice != "delete":
            p.add_run(" *")
        return p

    def sign(self, p: Paragraph, dots: str, width: float = 45, up: float = -8.5) -> Paragraph:
        """The line for a signature, with the pen's strokes over it where the hand signs."""
        if self.hand is not None and self.hand.signed:
            picture = ink.signature_png(self.hand.signed, self.hand.pen)
            float_picture(p.add_run(), picture, width, (2, up))
        p.add_run(dots)
        return p

    def table(self, widths: Sequence[float], rows: int = 0, grid: bool = True) -> Table:
        """A table with columns of fixed width in mm."""
        table = self.doc.add_table(rows=rows, cols=len(widths))
        table.autofit = False
        if grid:
            table.style = "Table Grid"
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        for row in table.rows:
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Mm(width)
        return table

    def row(self, table: Table, widths: Sequence[float]) -> tuple[_Cell, ...]:
        """A new row."""
        cells = table.add_row().cells
        for cell, width in zip(cells, widths, strict=True):
            cell.width = Mm(width)
            cell.paragraphs[0].paragraph_format.space_after = Pt(1)
        return cells


def shade(cell: _Cell, colour: str) -> None:
    """Ground colour of a cell, „D9E2F3”."""
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:color"), "auto")
    mark.set(qn("w:fill"), colour)
    cell._element.get_or_add_tcPr().append(mark)


def shade_para(p: Paragraph, colour: str) -> None:
    """Ground colour of a paragraph."""
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:color"), "auto")
    mark.set(qn("w:fill"), colour)
    p._element.get_or_add_pPr().append(mark)


def float_picture(run: Run, data: bytes, width: float, at: tuple[float, float]) -> None:
    """A picture above the text, `at` mm right of and below the run's place."""
    inline = run.add_picture(BytesIO(data), width=Mm(width))._inline
    extent = inline.extent
    anchor = parse_xml(
        f'<wp:anchor {nsdecls("wp", "a", "pic", "r")} distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="251658240" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="character"><wp:posOffset>{int(at[0] * 36000)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{int(at[1] * 36000)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{extent.cx}" cy="{extent.cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{random.Random(str(at) + str(len(data))).randint(100, 99999)}" name="Obraz"/>'
        "<wp:cNvGraphicFramePr/></wp:anchor>"
    )
    anchor.append(inline.graphic)
    inline.getparent().replace(inline, anchor)
