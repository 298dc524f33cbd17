"""Helpers for the office's Word blanks: answers, boxes, dotted lines, pictures of pen strokes."""

import io
import random

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from . import ink
from .firm import Firm, Hand

PROJECT = (
    "Zadanie współfinansowane ze środków Unii Europejskiej, Europejskiego Funduszu Rozwoju Regionalnego, projekt pn. "
    "„Innowacyjne Lubuskie”, Program Fundusze Europejskie dla Lubuskiego 2021–2027, Działanie 1.8"
)


def _font(run: Run, name: str, points: float) -> Run:
    run.font.name = name
    run.font.size = Pt(points)
    fonts = run._element.get_or_add_rPr().get_or_add_rFonts()
    for part in ("w:eastAsia", "w:hAnsi", "w:cs"):
        fonts.set(qn(part), name)
    return run


def _page_field(paragraph: Paragraph, code: str) -> None:
    for kind, text in (("begin", ""), ("", code), ("end", "")):
        run = paragraph.add_run()
        run.font.size = Pt(8)
        if kind:
            char = OxmlElement("w:fldChar")
            char.set(qn("w:fldCharType"), kind)
            run._element.append(char)
        else:
            instr = OxmlElement("w:instrText")
            instr.text = text
            run._element.append(instr)


class Desk:
    """A blank at the desk of somebody who fills it; without a firm it stays blank."""

    def __init__(self, doc: WordDocument, firm: Firm | None, base_font: str, base_points: float = 10) -> None:
        self.doc = doc
        self.firm = firm
        self.hand = firm.hand if firm else Hand()
        self.rng = random.Random(firm.seed if firm else 0)
        normal = doc.styles["Normal"]
        normal.font.name = base_font
        normal.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), base_font)
        normal.font.size = Pt(base_points)
        normal.paragraph_format.space_after = Pt(3)
        normal.paragraph_format.space_before = Pt(0)
        section = doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin, section.bottom_margin = Cm(2.2), Cm(2)

    def frame(self, annex: str, footer: bool = True) -> None:
        """The office's page header and footer."""
        section = self.doc.sections[0]
        head = section.header.paragraphs[0]
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = head.add_run(
            "Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Dofinansowane przez Unię Europejską"
        )
        run.font.size = Pt(8.5)
        run.bold = True
        if footer:
            foot = section.footer.paragraphs[0]
            foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
            foot.add_run(PROJECT + "   –   str. ").font.size = Pt(7.5)
            _page_field(foot, "PAGE")
        note = self.doc.add_paragraph()
        note.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        small = note.add_run(annex)
        small.italic = True
        small.font.size = Pt(8.5)

    def para(
        self,
        text: str = "",
        bold: bool = False,
        points: float | None = None,
        centre: bool = False,
        small: bool = False,
    ) -> Paragraph:
        """A printed paragraph."""
        paragraph = self.doc.add_paragraph()
        if text:
            self.print(paragraph, text, bold, 8 if small else points)
        if centre:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return paragraph

    def print(self, paragraph: Paragraph, text: str, bold: bool = False, points: float | None = None) -> Run:
        """Printed words of the blank."""
        run = paragraph.add_run(text)
        run.bold = bold
        if points:
            run.font.size = Pt(points)
        return run

    def answer(self, paragraph: Paragraph, text: str) -> None:
        """An answer in the firm's hand."""
        lines = text.split("\n")
        for number, line in enumerate(lines):
            run = _font(paragraph.add_run(line), self.hand.font, self.hand.points)
            run.font.color.rgb = RGBColor.from_string(self.hand.colour)
            if number < len(lines) - 1:
                run.add_break()

    def dotted(self, paragraph: Paragraph, text: str, dots: int) -> None:
        """A dotted line of the blank, or the answer on it."""
        if not self.firm or not text:
            self.print(paragraph, "…" * dots)
            return
        left = max(0, dots - len(text)) if self.hand.keeps_dots else 0
        if self.hand.is_pen:
            self.print(paragraph, "…")
        self.answer(paragraph, text)
        if left:
            self.print(paragraph, "…" * left)

    def box(self, paragraph: Paragraph, label: str, ticked: bool, gap: str = "     ") -> None:
        """A box with its label after it."""
        ticked = ticked and self.firm is not None
        if ticked and self.hand.is_pen:
            self._over(paragraph)
        mark = self.hand.tick if ticked and not self.hand.is_pen else "☐"
        _font(paragraph.add_run(mark), "Segoe UI Symbol", 11)
        self.print(paragraph, f"\u00a0{label}{gap}")

    def _over(self, paragraph: Paragraph) -> None:
        run = paragraph.add_run()
        size = Cm(0.46 + self.rng.random() * 0.12)
        run.add_picture(
            io.BytesIO(ink.png("cross", self.rng.randrange(1000), self.hand.colour, 2.6)), width=size
        )
        inline = run._element.find(".//" + qn("wp:inline"))
        across, down = int(self.rng.uniform(-70000, -30000)), int(self.rng.uniform(-75000, -35000))
        anchor = parse_xml(
            f'<wp:anchor {nsdecls("wp", "a", "r")} distT="0" distB="0" distL="0" distR="0" simplePos="0" '
            'relativeHeight="9" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            f'<wp:positionH relativeFrom="character"><wp:posOffset>{across}</wp:posOffset></wp:positionH>'
            f'<wp:positionV relativeFrom="line"><wp:posOffset>{down}</wp:posOffset></wp:positionV></wp:anchor>'
        )
        children = list(inline)
        anchor.append(children[0])
        anchor.append(parse_xml(f"<wp:wrapNone {nsdecls('wp')}/>"))
        for child in children[1:]:
            anchor.append(child)
        inline.getparent().replace(inline, anchor)

    def picture(self, paragraph: Paragraph, what: str, width_cm: float, seed: int | None = None) -> None:
        """Strokes of a pen, in the line."""
        firm_seed = self.firm.seed if self.firm else 1
        colour = self.hand.colour if self.hand.is_pen else ("1f3a93" if firm_seed % 3 else "1b1b1f")
        data = ink.png(what, seed if seed is not None else firm_seed, colour)
        paragraph.add_run().add_picture(io.BytesIO(data), width=Cm(width_cm))

    def table(self, widths: tuple[float, ...], rows: int = 0) -> Table:
        """A ruled table with fixed columns."""
        table = self.doc.add_table(rows=rows, cols=len(widths))
        table.style = "Table Grid"
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for row in table.rows:
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Cm(width)
        return table

    def row(self, table: Table, widths: tuple[float, ...]) -> tuple[_Cell, ...]:
        """One more row."""
        cells = table.add_row().cells
        for cell, width in zip(cells, widths, strict=True):
            cell.width = Cm(width)
        return cells

    def shade(self, cell: _Cell, colour: str = "DDE6F0") -> None:
        """A coloured ground."""
        cell._element.get_or_add_tcPr().append(
            parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>')
        )

    def put(self, cell: _Cell, text: str, bold: bool = False, points: float | None = None) -> Paragraph:
        """Printed words in a cell."""
        paragraph = cell.paragraphs[0]
        self.print(paragraph, text, bold, points)
        return paragraph

    def signature(self, place: str, when: str, how: str, left: str, right: str) -> None:
        """Place, date and signature: `how` is „hand”, „none” or „electronic”."""
        table = self.doc.add_table(rows=2, cols=2)
        one, two = table.rows[0].cells
        dated = one.paragraphs[0]
        dated.paragraph_format.space_before = Pt(34)
        self.dotted(dated, f"{place}, {when}" if self.firm and when else "", 15)
        signed = two.paragraphs[0]
        if self.firm and how == "hand":
            if self.firm.stamp:
                run = _font(
                    signed.add_run(
                        f"{self.firm.name}\n{self.firm.street}\n{self.firm.postal} {self.firm.town}\nNIP {self.firm.nip}\n"
                    ),
                    "Liberation Sans Narrow",
                    8,
                )
                run.font.color.rgb = RGBColor(0x2A, 0x3E, 0xA8)
            self.picture(signed, "signature", 4.6)
            line = two.add_paragraph()
        else:
            signed.paragraph_format.space_before = Pt(34)
            line = signed
        self.print(line, "…" * 16)
        self.put(table.rows[1].cells[0], left, points=8)
        self.put(table.rows[1].cells[1], right, points=8)
