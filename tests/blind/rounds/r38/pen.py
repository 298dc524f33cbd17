"""How a blank is written on: left empty, typed into, or filled in by pen; strokes as vector drawings."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Literal

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_UNDERLINE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

Mode = Literal["blank", "typed", "pen"]
Stroke = list[tuple[float, float]]
NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
EMU = 12700


def scribble(seed: str, letters: int) -> list[Stroke]:
    """A signature within a unit square: linked loops, one tall capital and a closing stroke."""
    rng = Random(seed)
    points: Stroke = []
    for letter in range(letters):
        tall = 0.48 if letter == 0 else rng.choice((0.1, 0.12, 0.16, 0.3))
        wide = rng.uniform(0.25, 0.6) / letters
        for step in range(14):
            turn = 2 * math.pi * step / 14
            x = (letter + step / 14) / letters + wide * math.sin(turn)
            y = 0.62 - tall + tall * math.cos(turn) + 0.04 * math.sin(7 * x)
            points.append((x, y))
    tail: Stroke = [
        (0.1, rng.uniform(0.82, 0.98)),
        (0.5, rng.uniform(0.8, 0.9)),
        (0.95, rng.uniform(0.6, 0.78)),
    ]
    return [points, tail]


def cross(seed: str) -> list[Stroke]:
    """A cross as a pen makes it, never quite straight."""
    rng = Random(seed)
    near = [rng.uniform(-0.1, 0.15) for _ in range(8)]
    one: Stroke = [(near[0], near[1]), (0.5 + near[2] / 2, 0.5), (1 - near[3], 1 - near[4])]
    two: Stroke = [(1 - near[5], near[6]), (0.52, 0.48), (near[7], 1 - near[0])]
    return [one, two]


def svg(strokes: list[Stroke], width: float, height: float, style: str = "", colour: str = "#1b2f8a") -> str:
    """The strokes as an inline SVG of so many millimetres."""
    paths = "".join(
        '<polyline points="' + " ".join(f"{x * 100:.1f},{y * 100:.1f}" for x, y in stroke) + '"/>'
        for stroke in strokes
    )
    return (
        f'<svg viewBox="-12 -12 124 124" preserveAspectRatio="none" style="width:{width}mm;height:{height}mm;{style}" '
        f'fill="none" stroke="{colour}" stroke-width="1.6" vector-effect="non-scaling-stroke">{paths}</svg>'
    )


@dataclass(slots=True)
class Pen:
    """One hand at one document: what it answers, which boxes it ticks, how it signs."""

    mode: Mode = "blank"
    answers: Mapping[str, str] = field(default_factory=dict)
    ticks: frozenset[str] = frozenset()
    seed: str = ""
    signs: bool = False
    font: str = "Kalam"
    colour: str = "1B2F8A"
    guidance: bool = True
    tick: str = "☒"
    count: int = 0

    def has(self, key: str) -> bool:
        return self.mode != "blank" and bool(self.answers.get(key))

    def get(self, key: str) -> str:
        return self.answers.get(key, "") if self.mode != "blank" else ""

    def rows(self, key: str, at_least: int) -> int:
        """How many rows a table needs: those of the blank, and those somebody added."""
        used = 0
        while self.has(f"{key}{used + 1}"):
            used += 1
        return max(at_least, used)

    def fill(self, par: Paragraph, key: str, dots: int = 0) -> None:
        """The answer where it belongs; on an empty place the blank's dots."""
        if not self.has(key):
            if dots:
                par.add_run("." * dots)
            return
        for number, line in enumerate(self.get(key).split("\n")):
            run = par.add_run()
            if number:
                run.add_break()
            run.add_text(line)
            if self.mode == "pen":
                run.font.name = self.font
                run.font.size = Pt(13 if self.font == "Kalam" else 15)
                run.font.bold = False
                run.font.italic = False
                run.font.color.rgb = RGBColor.from_string(self.colour)
                if dots:
                    run.font.underline = WD_UNDERLINE.DOTTED

    def box(self, par: Paragraph, key: str, label: str, after: str = "     ") -> None:
        """A box before its label."""
        ticked = self.mode != "blank" and key in self.ticks
        if ticked and self.mode == "pen":
            self._draw(
                par.add_run(), cross(self.seed + key), (12.5, 12.5), ("character", -0.5), ("line", 0.5)
            )
        box = par.add_run(self.tick if ticked and self.mode == "typed" else "☐")
        box.font.name = "DejaVu Sans"
        par.add_run(f" {label}{after}")

    def either(self, par: Paragraph, key: str, labels: tuple[str, ...], chosen: int | None) -> None:
        """Words of which those that do not apply are struck through."""
        for number, label in enumerate(labels):
            if number:
                par.add_run(" / ")
            out = self.mode != "blank" and chosen is not None and number != chosen
            if out and self.mode == "pen":
                line: Stroke = [(0, 0.55), (0.4, 0.5), (1, 0.42)]
                self._draw(par.add_run(), [line], (len(label) * 6.2, 12), ("character", 0), ("line", 0))
            run = par.add_run(label)
            run.bold = True
            if out and self.mode == "typed":
                run.font.strike = True

    def sign(self, par: Paragraph, left: float = 10, top: float = -14, letters: int = 7) -> None:
        """The signature over its line."""
        if self.mode != "blank" and self.signs:
            self._draw(
                par.add_run(), scribble(self.seed, letters), (118, 42), ("column", left), ("paragraph", top)
            )

    def initial(self, par: Paragraph, page: int) -> None:
        """Initials in the lower right corner of the page."""
        if self.mode != "blank" and self.signs:
            rng = Random(f"{self.seed}{page}")
            at = (("page", 500 + rng.uniform(-8, 8)), ("page", 772 + rng.uniform(-6, 6)))
            self._draw(par.add_run(), scribble(self.seed, 3), (40 + rng.uniform(-4, 4), 26), *at)

    def _draw(
        self,
        run: Run,
        strokes: list[Stroke],
        size: tuple[float, float],
        x: tuple[str, float],
        y: tuple[str, float],
    ) -> None:
        self.count += 1
        wide, high = (int(side * EMU) for side in size)
        path = ""
        for stroke in strokes:
            for number, (px, py) in enumerate(stroke):
                point = f'<a:pt x="{int(px * wide)}" y="{int(py * high)}"/>'
                path += f"<a:moveTo>{point}</a:moveTo>" if not number else f"<a:lnTo>{point}</a:lnTo>"
        name = 900 + self.count
        run._r.append(
            parse_xml(
                f'<mc:AlternateContent {NS}><mc:Choice Requires="wps"><w:drawing>'
                '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251" behindDoc="0" '
                'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
                f'<wp:positionH relativeFrom="{x[0]}"><wp:posOffset>{int(x[1] * EMU)}</wp:posOffset></wp:positionH>'
                f'<wp:positionV relativeFrom="{y[0]}"><wp:posOffset>{int(y[1] * EMU)}</wp:posOffset></wp:positionV>'
                f'<wp:extent cx="{wide}" cy="{high}"/><wp:wrapNone/><wp:docPr id="{name}" name="Odręczne {name}"/>'
                "<wp:cNvGraphicFramePr/><a:graphic><a:graphicData "
                'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/>'
                f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:custGeom><a:avLst/>'
                f'<a:gdLst/><a:pathLst><a:path w="{wide}" h="{high}" fill="none">{path}</a:path></a:pathLst>'
                f'</a:custGeom><a:noFill/><a:ln w="17000" cap="rnd"><a:solidFill><a:srgbClr val="{self.colour}"/>'
                "</a:solidFill><a:round/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
                "</wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>"
            )
        )


def begin(doc: WordDocument, font: str = "Calibri", size: float = 10, margin: float = 2) -> None:
    """Page and base style."""
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(margin)
    section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.7)
    style = doc.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.paragraph_format.space_after = Pt(3)


def line(
    where: WordDocument | _Cell,
    text: str = "",
    *,
    bold: bool = False,
    small: bool = False,
    italic: bool = False,
    size: float = 0,
    centre: bool = False,
    right: bool = False,
    after: float = 3,
) -> Paragraph:
    """A paragraph of one run."""
    par = where.add_paragraph()
    put(par, text, bold=bold, small=small, italic=italic, size=size)
    if centre:
        par.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if right:
        par.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    par.paragraph_format.space_after = Pt(after)
    return par


def put(
    par: Paragraph,
    text: str,
    *,
    bold: bool = False,
    small: bool = False,
    italic: bool = False,
    size: float = 0,
) -> None:
    """One more run."""
    if not text:
        return
    run = par.add_run(text)
    run.bold = bold
    run.italic = italic
    if small or size:
        run.font.size = Pt(size or 7.5)


def note(par: Paragraph, mark: str) -> None:
    """The mark of a footnote."""
    run = par.add_run(mark)
    run.font.superscript = True


def grid(doc: WordDocument, widths: tuple[float, ...], rows: int = 0) -> Table:
    """A table with lines and columns of so many centimetres."""
    table = doc.add_table(rows=rows, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        fit(table, row.cells, widths)
    return table


def fit(table: Table, cells: tuple[_Cell, ...], widths: tuple[float, ...]) -> None:
    for cell, width in zip(cells, widths, strict=True):
        cell.width = Cm(width)


def row(table: Table, widths: tuple[float, ...]) -> tuple[_Cell, ...]:
    """One more row."""
    cells = tuple(table.add_row().cells)
    fit(table, cells, widths)
    return cells


def head(cell: _Cell, text: str, *, bold: bool = True, small: bool = False, shade: str = "") -> Paragraph:
    """Text of a cell's own first paragraph."""
    par = cell.paragraphs[0]
    put(par, text, bold=bold, small=small)
    par.paragraph_format.space_after = Pt(1)
    if shade:
        mark = OxmlElement("w:shd")
        mark.set(qn("w:val"), "clear")
        mark.set(qn("w:fill"), shade)
        cell._tc.get_or_add_tcPr().append(mark)
    return par


def banner(doc: WordDocument, annex: str) -> None:
    """Head and foot of every form of this office."""
    par = doc.sections[0].header.paragraphs[0]
    par.alignment = WD_ALIGN_PARAGRAPH.CENTER
    put(par, "Fundusze Europejskie dla Lubuskiego  |  Rzeczpospolita Polska  |  ", small=True)
    put(par, "Dofinansowane przez Unię Europejską  |  LUBUSKIE Warte zachodu", small=True)
    foot = doc.sections[0].footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    put(foot, "Departament Gospodarki i Rozwoju, Urząd Marszałkowski Województwa Lubuskiego, ", small=True)
    put(foot, "ul. Podgórna 7, 65-057 Zielona Góra", small=True)
    line(doc, annex, small=True, italic=True, right=True)


def closing(doc: WordDocument, pen: Pen, left: str, right: str) -> None:
    """Place and date on the left, the signature on the right, each over a dotted line with its caption."""
    table = doc.add_table(rows=1, cols=2)
    for cell, caption, is_signature in zip(table.rows[0].cells, (left, right), (False, True), strict=True):
        first = cell.paragraphs[0]
        first.paragraph_format.space_before = Pt(24)
        first.paragraph_format.space_after = Pt(0)
        if is_signature:
            first.add_run(" ")
            pen.sign(first, left=45, top=3)
        else:
            pen.fill(first, "place_date")
            first.add_run(" ")
        first.alignment = None if is_signature else WD_ALIGN_PARAGRAPH.CENTER
        line(cell, "." * 52, centre=True, after=0)
        line(cell, caption, small=True, centre=True)
