"""Writing Word papers: a blank and, on top of it, the hand of whoever filled it in."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from . import draw


@dataclass(frozen=True, slots=True)
class Hand:
    """How somebody fills a blank in."""

    seed: str = ""
    box: str = "☒"  # ☒ | X | [x] | pen | cross | only (leaves just the chosen option)
    font: str = ""  # of answers; empty: that of the blank
    colour: tuple[int, int, int] | None = None
    bold: bool = False
    over_dots: bool = False  # types between the dots, which stay
    retyped: bool = False  # a secretary typed the blank anew, with small changes
    base_font: str = ""  # of a retyped paper
    base_size: float = 0
    bare: bool = False  # leaves what does not concern him empty
    trims: bool = False  # leaves empty rows of tables out (and adds the rows needed)
    breaks: tuple[str, ...] = ()  # marks of sections that begin on a page of their own
    sign: str = "none"  # hand | electronic | none
    pen: tuple[int, int, int] = draw.BLUE
    stamp: bool = False  # a firm's rubber stamp above the signature


BLANK = Hand()


def shade(cell: Any, colour: str) -> None:
    """Background of a table cell."""
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:color"), "auto")
    mark.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(mark)


class Sheet:
    """A Word document being written."""

    def __init__(self, doc: WordDocument, hand: Hand, font: str, size: float, margins: float = 2.0) -> None:
        self.doc = doc
        self.hand = hand
        self.font = hand.base_font if hand.retyped and hand.base_font else font
        self.size = hand.base_size if hand.retyped and hand.base_size else size
        normal = doc.styles["Normal"]
        normal.font.name = self.font
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), self.font)
        normal.font.size = Pt(self.size)
        normal.paragraph_format.space_after = Pt(3)
        section = doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(margins)
        section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.8)
        self._ticks = 0

    # --- text

    def run(self, where: Any, text: str, bold: bool = False, italic: bool = False, size: float = 0) -> Any:
        piece = where.add_run(text)
        piece.bold, piece.italic = bold, italic
        if size:
            piece.font.size = Pt(size)
        return piece

    def said(self, where: Any, text: str, size: float = 0) -> Any:
        """An answer, in the hand of the one who fills in."""
        piece = where.add_run(text)
        if self.hand.font:
            piece.font.name = self.hand.font
            piece.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:cs"), self.hand.font)
            piece.font.size = Pt(self.size + 3)
        if self.hand.colour:
            piece.font.color.rgb = RGBColor(*self.hand.colour)
        if size:
            piece.font.size = Pt(size)
        piece.bold = self.hand.bold
        return piece

    def p(
        self, text: str = "", *, bold: bool = False, italic: bool = False, size: float = 0, align: str = "",
        before: float = 0, after: float = 3, where: Any = None, keep: bool = False, indent: float = 0,
    ) -> Any:
        para = (where or self.doc).add_paragraph()
        if text:
            self.run(para, text, bold, italic, size)
        form = para.paragraph_format
        form.space_before, form.space_after = Pt(before), Pt(after)
        form.keep_with_next = keep
        if indent:
            form.left_indent = Cm(indent)
        if align:
            para.alignment = {
                "c": WD_ALIGN_PARAGRAPH.CENTER, "r": WD_ALIGN_PARAGRAPH.RIGHT, "j": WD_ALIGN_PARAGRAPH.JUSTIFY,
            }[align]
        return para

    def blanked(self, where: Any, answer: str | None, dots: int = 40) -> None:
        """Dots of the blank, or what was written over or instead of them."""
        if not answer:
            self.run(where, "…" * max(3, dots // 3))
        elif self.hand.over_dots:
            self.run(where, "……")
            self.said(where, answer)
            self.run(where, "…" * max(2, (min(dots, 90) - len(answer)) // 4))
        else:
            self.said(where, answer)

    def line(self, label: str, answer: str | None, dots: int = 60, **how: Any) -> Any:
        para = self.p(label + " ", **how)
        self.blanked(para, answer, dots)
        return para

    def box(self, where: Any, label: str, ticked: bool, bold: bool = False) -> None:
        """A box with its label."""
        hand = self.hand
        if hand.box == "only":
            if ticked:
                self.run(where, label, True)
        elif not ticked:
            self.run(where, ("[ ] " if hand.box == "[x]" else "☐ ") + label, bold)
        elif hand.box in ("pen", "cross"):
            self._ticks += 1
            self.picture(
                where, "tick" if hand.box == "pen" else "cross", f"{hand.seed}{self._ticks}", 0.5,
                dy=0.06 if hand.box == "pen" else 0.04, dx=-0.06,
            )
            self.run(where, "☐ " + label, bold)
        else:
            self.run(where, {"[x]": "[x] ", "X": "X "}.get(hand.box, "☒ "), hand.box == "X")
            self.run(where, label, bold)

    def boxes(
        self, options: Sequence[tuple[str, bool]], where: Any = None, gap: str = "      ", lines: bool = False,
        indent: float = 0,
    ) -> None:
        if self.hand.box == "only":
            options = [option for option in options if option[1]]
        if lines:
            for label, ticked in options:
                self.box(self.p(where=where, after=1, indent=indent), label, ticked)
            return
        para = self.p(where=where, indent=indent)
        for number, (label, ticked) in enumerate(options):
            if number:
                self.run(para, gap)
            self.box(para, label, ticked)

    def split(self, mark: str) -> None:
        """The applicant's own page break before a section, where he made one."""
        if mark in self.hand.breaks:
            self.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    # --- tables

    def table(
        self, rows: Iterable[Sequence[str]], widths: Sequence[float], *, head: bool = True, answers: int = 0,
        size: float = 0, fill: str = "E7E6E6",
    ) -> Any:
        """A grid; columns from `answers` on hold what was filled in (rows below the heading)."""
        rows = list(rows)
        grid = self.doc.add_table(rows=len(rows), cols=len(widths))
        grid.style = "Table Grid"
        grid.alignment = WD_TABLE_ALIGNMENT.CENTER
        grid.autofit = False
        for column, width in zip(grid.columns, widths, strict=True):
            column.width = Cm(width)
        for line in grid.rows:
            line._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                cell = grid.cell(r, c)
                cell.width = Cm(widths[c])
                para = cell.paragraphs[0]
                para.paragraph_format.space_after = Pt(1)
                if head and r == 0:
                    shade(cell, fill)
                    para.paragraph_format.keep_with_next = True
                    self.run(para, text, bold=True, size=size)
                elif c >= answers and text:
                    self.said(para, text, size if not self.hand.font else 0)
                else:
                    if not head and c < answers:
                        shade(cell, "F5F5F5")
                    self.run(para, text, size=size)
        self.p(after=2, size=4)
        return grid

    def asked(self, rows: Sequence[tuple[str, bool | None]], other: str = "", size: float = 9.5) -> None:
        """Questions in a grid with the boxes „tak” and „nie” at the right; `other` is written where neither applies."""
        grid = self.doc.add_table(rows=len(rows), cols=3)
        grid.style = "Table Grid"
        grid.alignment = WD_TABLE_ALIGNMENT.CENTER
        grid.autofit = False
        for column, width in zip(grid.columns, (14.0, 1.7, 1.7), strict=True):
            column.width = Cm(width)
            for cell in column.cells:
                cell.width = Cm(width)
                cell.paragraphs[0].paragraph_format.space_after = Pt(1)
        for r, (text, answer) in enumerate(rows):
            self.run(grid.cell(r, 0).paragraphs[0], text, size=size)
            if answer is None and other:
                self.said(grid.cell(r, 0).paragraphs[0], f"   {other}", 0 if self.hand.font else size)
            self.box(grid.cell(r, 1).paragraphs[0], "tak", answer is True)
            self.box(grid.cell(r, 2).paragraphs[0], "nie", answer is False)
        self.p(after=2, size=4)

    # --- pictures

    def picture(self, where: Any, kind: str, seed: str, width: float, dx: float | None = None, dy: float = 0) -> None:
        """A pen drawing; floating over the text where `dx` is given (in cm from the column's left)."""
        run = where.add_run()
        run.add_picture(io.BytesIO(draw.png(kind, seed, self.hand.pen)), width=Cm(width))
        if dx is None:
            return
        inline = run._r.find(qn("w:drawing"))[0]
        extent = inline.find(qn("wp:extent"))
        anchor = parse_xml(
            '<wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
            'distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" '
            'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            f'<wp:positionH relativeFrom="character"><wp:posOffset>{int(Cm(dx))}</wp:posOffset></wp:positionH>'
            f'<wp:positionV relativeFrom="line"><wp:posOffset>{int(Cm(dy))}</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="{extent.get("cx")}" cy="{extent.get("cy")}"/><wp:wrapNone/></wp:anchor>'
        )
        for child in list(inline):
            if child.tag != qn("wp:extent"):
                anchor.append(child)
        inline.getparent().replace(inline, anchor)

    def signature(self, label: str, who: str = "", role: str = "", firm: str = "", align: str = "r") -> None:
        """The place to sign, and the signature."""
        hand = self.hand
        if hand.sign == "hand":
            if hand.stamp and firm:
                self.p(firm, size=8, align=align, before=8, after=0, bold=True)
            para = self.p(align=align, before=6, after=0)
            self.picture(para, "signature", hand.seed + who, 4.6)
            if hand.stamp:
                self.p(f"{who} – {role}", size=8, align=align, after=0)
        elif hand.sign == "electronic":
            self.p("(dokument podpisany elektronicznie)", italic=True, size=8, align=align, before=16, after=0)
            self.p(who, align=align, after=0)
        else:
            self.p(before=22, after=0)
        self.p("…" * 18, align=align, after=0)
        self.p(label, italic=True, size=8, align=align)

    def footer(self, text: str, initials: bool = False, pages: bool = True, size: float = 8) -> None:
        """Footer with page numbers; where asked, with a penned parafa on every page."""
        section = self.doc.sections[0]
        section.different_first_page_header_footer = True
        for number, part in enumerate((section.first_page_footer, section.footer)):
            para = part.paragraphs[0]
            para.alignment = WD_ALIGN_PARAGRAPH.CENTER
            self.run(para, text, size=size)
            if pages:
                self.run(para, "   |   strona " if text else "strona ", size=size)
                self._field(para, "PAGE", size)
            if initials:
                mine = part.add_paragraph()
                mine.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                self.run(mine, "parafa: ", size=size)
                self.picture(mine, "initials", f"{self.hand.seed}{number}", 1.6)

    def head(self, lines: Sequence[str], size: float = 8) -> None:
        section = self.doc.sections[0]
        section.different_first_page_header_footer = True
        for part in (section.first_page_header, section.header):
            part.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            for number, text in enumerate(lines):
                para = part.paragraphs[0] if not number else part.add_paragraph()
                para.alignment = WD_ALIGN_PARAGRAPH.CENTER
                self.run(para, text, size=size)

    def _field(self, para: Any, name: str, size: float) -> None:
        for kind, text in (("begin", ""), ("", name), ("end", "")):
            run = para.add_run()
            run.font.size = Pt(size)
            if kind:
                mark = OxmlElement("w:fldChar")
                mark.set(qn("w:fldCharType"), kind)
            else:
                mark = OxmlElement("w:instrText")
                mark.text = text
            run._r.append(mark)


