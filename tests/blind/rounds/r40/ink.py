"""How answers get onto the office's blanks: typed or by pen, with boxes, struck words and signatures."""

import math
import random
from dataclasses import dataclass
from typing import Any, Literal

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

EMU = 12700
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
Strokes = list[list[tuple[float, float]]]


@dataclass(frozen=True, slots=True)
class Ink:
    """One person's way to fill a form in."""

    font: str = "Arial"
    size: float = 10
    colour: str = "000000"
    pen: bool = False
    sign: Literal["hand", "electronic", "none"] = "none"
    seed: int = 1
    tick: str = "☒"
    bare_pages: tuple[int, ...] = ()
    """Pages of the contract on which the initials are left out."""

    @property
    def is_dotted(self) -> bool:
        return self.pen


def _shape(
    strokes: Strokes, width: float, height: float, right: float, down: float, colour: str, weight: float
) -> Any:
    """A drawing over the text: strokes in points, offset from the place of the run."""
    shape_id = random.Random(f"{strokes}{right}{down}").randrange(1000, 10**6)
    paths = ""
    for line in strokes:
        (x, y), *rest = line
        paths += f'<a:moveTo><a:pt x="{int(x * EMU)}" y="{int(y * EMU)}"/></a:moveTo>'
        for index in range(0, len(rest) - 2, 3):
            points = "".join(
                f'<a:pt x="{int(px * EMU)}" y="{int(py * EMU)}"/>' for px, py in rest[index : index + 3]
            )
            paths += f"<a:cubicBezTo>{points}</a:cubicBezTo>"
        for px, py in rest if len(rest) < 3 else ():
            paths += f'<a:lnTo><a:pt x="{int(px * EMU)}" y="{int(py * EMU)}"/></a:lnTo>'
    wide, high = int(width * EMU), int(height * EMU)
    return parse_xml(
        f'<w:r {SPACES}><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        f'relativeHeight="{shape_id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="character"><wp:posOffset>{int(right * EMU)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="line"><wp:posOffset>{int(down * EMU)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{shape_id}" name="k{shape_id}"/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f'<wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{wide}" h="{high}" fill="none">{paths}</a:path></a:pathLst></a:custGeom><a:noFill/>'
        f'<a:ln w="{int(weight * EMU)}" cap="rnd"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill><a:round/></a:ln>'
        "</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def scribble(seed: int, width: float, height: float, loops: int) -> Strokes:
    """A signature: loops that run to the right, and a flourish below."""
    dice = random.Random(seed)
    step = width / (loops + 1)
    x, y = 2.0, height * 0.6
    line = [(x, y)]
    for index in range(loops):
        top = (
            height * dice.uniform(0.02, 0.4)
            if index % 2 == 0 or dice.random() < 0.4
            else height * dice.uniform(0.4, 0.6)
        )
        low = height * dice.uniform(0.65, 0.95)
        nx = x + step * dice.uniform(0.75, 1.1)
        line += [(x + step * 0.9, top), (x + step * dice.uniform(-0.5, 0.2), top), (nx - step * 0.4, low)]
        line += [(nx - step * 0.3, low + 2), (nx, height * 0.7), (nx, height * dice.uniform(0.45, 0.65))]
        x = nx
    tail = [
        (x, height * 0.6),
        (x - width * 0.3, height),
        (width * 0.3, height * 0.97),
        (width * 0.15, height * 0.85),
    ]
    return [line, tail]


class Sheet:
    """A Word document in the making: the blank's own words, and the answers in somebody's ink."""

    def __init__(self, doc: WordDocument, ink: Ink | None, size: float = 9.5, font: str = "Arial") -> None:
        self.doc = doc
        self.ink = ink or Ink()
        self.is_blank = ink is None
        style = doc.styles["Normal"]
        style.font.name = font
        style.font.size = Pt(size)
        style.paragraph_format.space_after = Pt(3)
        style.paragraph_format.space_before = Pt(0)
        section = doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(1.6)
        self.dice = random.Random(self.ink.seed)

    def text(
        self,
        words: str,
        bold: bool = False,
        size: float | None = None,
        align: Literal["left", "center", "right", "justify"] = "left",
        italic: bool = False,
        into: Any = None,
        after: float | None = None,
    ) -> Paragraph:
        """A paragraph of the office's words."""
        paragraph: Paragraph = (into or self.doc).add_paragraph()
        run = paragraph.add_run(words)
        run.bold, run.italic = bold, italic
        if size:
            run.font.size = Pt(size)
        paragraph.alignment = {
            "left": WD_ALIGN_PARAGRAPH.LEFT,
            "center": WD_ALIGN_PARAGRAPH.CENTER,
            "right": WD_ALIGN_PARAGRAPH.RIGHT,
            "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
        }[align]
        if after is not None:
            paragraph.paragraph_format.space_after = Pt(after)
        return paragraph

    def answer(self, paragraph: Paragraph, words: str, dotted: bool = False) -> None:
        """Words of the applicant."""
        if not words or self.is_blank:
            return
        run = paragraph.add_run(words)
        run.font.name = self.ink.font
        fonts = run._element.get_or_add_rPr().get_or_add_rFonts()
        for name in ("w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(name), self.ink.font)
        run.font.size = Pt(self.ink.size)
        run.font.color.rgb = RGBColor.from_string(self.ink.colour)
        if dotted:
            line = OxmlElement("w:u")
            line.set(qn("w:val"), "dotted")
            line.set(qn("w:color"), "777777")
            run._element.get_or_add_rPr().append(line)

    def line(self, *pairs: tuple[str, str], into: Any = None, wide: float = 17.0) -> Paragraph:
        """Running labels with dots to write on."""
        paragraph: Paragraph = (into or self.doc).add_paragraph()
        paragraph.paragraph_format.space_after = Pt(5)
        for index, (label, words) in enumerate(pairs, 1):
            stop = Cm(wide * index / len(pairs))
            paragraph.paragraph_format.tab_stops.add_tab_stop(stop, WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.DOTS)
            paragraph.add_run(label + " ")
            self.answer(paragraph, words, dotted=self.ink.is_dotted)
            paragraph.add_run("\t" + (" " if index < len(pairs) else ""))
        return paragraph

    def box(self, paragraph: Paragraph, label: str, on: bool, size: float = 11) -> None:
        """A box to tick, and its label."""
        on = on and not self.is_blank
        if on and self.ink.pen:
            paragraph._element.append(self._cross())
        run = paragraph.add_run(self.ink.tick if on and not self.ink.pen else "☐")
        run.font.name, run.font.size = "DejaVu Sans", Pt(size)
        run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "DejaVu Sans")
        if label:
            paragraph.add_run(" " + label)

    def _cross(self) -> Any:
        jig = [self.dice.uniform(-1.2, 1.2) for _ in range(8)]
        strokes: Strokes = [
            [(1.5 + jig[0], 1.5 + jig[1]), (11 + jig[2], 11.5 + jig[3])],
            [(10.5 + jig[4], 1.5 + jig[5]), (1.5 + jig[6], 11 + jig[7])],
        ]
        return _shape(strokes, 13, 13, -1, 0.5, self.ink.colour, 1.3)

    def choice(
        self, paragraph: Paragraph, words: tuple[str, ...], kept: str | None, mark: str, bold: bool = True
    ) -> None:
        """Words of which all but one are to be struck out."""
        for index, word in enumerate(words):
            if index:
                paragraph.add_run(" / ")
            struck = kept is not None and word != kept and not self.is_blank
            if struck and self.ink.pen:
                length = 6.2 * len(word) + 4
                wave = [
                    (0.0, 5.0 + self.dice.uniform(-1.5, 1.5)),
                    (length, 4.0 + self.dice.uniform(-1.5, 1.5)),
                ]
                back = [(length, 4.5), (2.0, 6.5 + self.dice.uniform(-1, 1))]
                paragraph._element.append(_shape([wave, back], length, 10, -2, 2, self.ink.colour, 1.3))
            run = paragraph.add_run(word)
            run.bold = bold
            if struck and not self.ink.pen:
                run.font.strike = True
        note = paragraph.add_run(mark)
        note.font.superscript = True

    def signature(self, paragraph: Paragraph, right: float = 10, wide: float = 120) -> None:
        """Strokes of a pen above the line for it."""
        if self.is_blank or self.ink.sign != "hand":
            return
        strokes = scribble(self.ink.seed, wide, 34, 6 + self.ink.seed % 4)
        colour = "1B2A7A" if self.ink.seed % 3 else "101018"
        first = paragraph._element.find(qn("w:r"))
        shape = _shape(strokes, wide, 36, right, -20, colour, 1.4)
        if first is None:
            paragraph._element.append(shape)
        else:
            first.addprevious(shape)

    def initials(self, paragraph: Paragraph, page: int) -> None:
        """A short mark at the foot of a page."""
        if self.is_blank or self.ink.sign != "hand" or page in self.ink.bare_pages:
            return
        strokes = scribble(self.ink.seed * 7, 34, 20, 2 + self.ink.seed % 2)
        tilt = math.sin(page + self.ink.seed) * 5
        colour = "1B2A7A" if self.ink.seed % 3 else "101018"
        paragraph._element.append(_shape(strokes, 36, 22, 6 + tilt, -12 + tilt / 3, colour, 1.3))

    def table(self, rows: int, widths: tuple[float, ...], into: Any = None) -> Table:
        """A ruled table with set widths."""
        table: Table = (
            self.doc.add_table(rows, len(widths)) if into is None else into.add_table(rows, len(widths))
        )
        table.style = self.doc.styles["Table Grid"]
        table.autofit = False
        for row in table.rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for column, width in enumerate(widths):
            table.columns[column].width = Cm(width)
            for cell in table.columns[column].cells:
                cell.width = Cm(width)
        return table

    def shade(self, cell: _Cell, colour: str) -> None:
        """A tinted cell."""
        fill = OxmlElement("w:shd")
        fill.set(qn("w:val"), "clear")
        fill.set(qn("w:fill"), colour)
        cell._element.get_or_add_tcPr().append(fill)

    def put(
        self, cell: _Cell, words: str, bold: bool = False, size: float | None = None, small: str = ""
    ) -> Paragraph:
        """The office's words in a cell, with guidance in small print."""
        paragraph: Paragraph = cell.paragraphs[0]
        run = paragraph.add_run(words)
        run.bold = bold
        if size:
            run.font.size = Pt(size)
        if small:
            hint = cell.add_paragraph().add_run(small)
            hint.font.size, hint.italic = Pt(7.5), True
        return paragraph

    def fill(self, cell: _Cell, words: str, least: int = 1) -> None:
        """The applicant's words in an empty cell."""
        lines = words.split("\n") if words and not self.is_blank else []
        for index in range(max(len(lines), least if not lines else 1)):
            paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
            if index < len(lines):
                self.answer(paragraph, lines[index])
