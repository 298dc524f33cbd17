"""Helpers for the round's Word documents: cells, boxes, answers, strokes over the text."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Literal

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from . import pen

EMPTY, TICKED = "☐", "☒"
ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


@dataclass(frozen=True, slots=True)
class Fill:
    """How a company writes into a blank."""

    font: str = ""
    size: float = 10
    tick: Literal["box", "x", "pen"] = "box"
    strike: Literal["format", "pen", "delete", "bold"] = "format"
    signed: Literal["pen", "none"] = "none"
    """A pen signs paper; an electronic signature leaves the line empty."""
    seed: str = ""
    letters: int = 8
    stamp: tuple[str, ...] = ()
    """Lines of a rubber stamp beside the signature."""

    @property
    def by_hand(self) -> bool:
        """Whether a pen wrote the answers."""
        return bool(self.font)


def setup(document: WordDocument, font: str, size: float, margins: tuple[float, float] = (18, 18)) -> None:
    """Page and body text."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(margins[0])
    section.top_margin = section.bottom_margin = Mm(margins[1])
    style = document.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), font)
    shape = style.paragraph_format
    shape.space_after, shape.space_before = Pt(3), Pt(0)


def para(
    holder: WordDocument | _Cell,
    text: str = "",
    *,
    bold: bool = False,
    italic: bool = False,
    size: float | None = None,
    align: str = "left",
    after: float = 3,
    before: float = 0,
    keep: bool = False,
) -> Paragraph:
    """A paragraph; in a cell that is still empty, the cell's first."""
    if isinstance(holder, _Cell) and len(holder.paragraphs) == 1 and not holder.paragraphs[0].runs:
        paragraph: Paragraph = holder.paragraphs[0]
    else:
        paragraph = holder.add_paragraph()
    paragraph.alignment = ALIGN[align]
    paragraph.paragraph_format.space_after = Pt(after)
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.keep_with_next = keep
    if text:
        say(paragraph, text, bold=bold, italic=italic, size=size)
    return paragraph


def say(
    paragraph: Paragraph, text: str, *, bold: bool = False, italic: bool = False, size: float | None = None
) -> Run:
    """Printed words."""
    run = paragraph.add_run(text)
    run.bold, run.italic = bold, italic
    if size:
        run.font.size = Pt(size)
    return run


def write(paragraph: Paragraph, text: str, fill: Fill) -> Run:
    """Words that the company writes."""
    run = paragraph.add_run(text)
    run.font.size = Pt(fill.size)
    if fill.by_hand:
        run.font.name = fill.font
        fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
        for name in ("w:ascii", "w:hAnsi", "w:cs"):
            fonts.set(qn(name), fill.font)
        run.font.color.rgb = RGBColor(*pen.BLUE)
    return run


def answer(cell: _Cell, text: str, fill: Fill | None, empty_lines: int = 1) -> None:
    """An answer in a cell, a paragraph a line; a blank's room otherwise."""
    if fill is None:
        for _ in range(empty_lines - 1):
            cell.add_paragraph()
        return
    for line in text.split("\n"):
        paragraph = para(cell, after=1)
        if not paragraph.runs:
            write(paragraph, line, fill)


def boxes(
    paragraph: Paragraph, options: Sequence[tuple[str, bool]], fill: Fill | None, gap: str = "     "
) -> None:
    """Choices with a box before each."""
    for index, (label, chosen) in enumerate(options):
        if index:
            say(paragraph, gap)
        if fill is None or not chosen:
            say(paragraph, EMPTY + "\u00a0" + label)
        elif fill.tick == "box":
            say(paragraph, TICKED + "\u00a0" + label)
        elif fill.tick == "x":
            write(paragraph, "X", fill).bold = True
            say(paragraph, "\u00a0" + label)
        else:
            run = say(paragraph, EMPTY)
            float_picture(run, pen.cross(fill.seed + label), 4.6, -4.1, -0.7, "character")
            say(paragraph, "\u00a0" + label)


def yes_no(paragraph: Paragraph, value: bool, fill: Fill | None, star: str = "*") -> None:
    """TAK / NIE of which one is to be crossed out."""
    if fill is None:
        say(paragraph, "TAK / NIE" + star, bold=True)
        return
    if fill.strike == "delete":
        write(paragraph, "TAK" if value else "NIE", fill).bold = True
        return
    for index, (word, chosen) in enumerate((("TAK", value), ("NIE", not value))):
        if index:
            say(paragraph, " / ", bold=True)
        run = say(paragraph, word, bold=True)
        if fill.strike == "bold":
            run.bold = chosen
            run.underline = chosen
        elif not chosen and fill.strike == "format":
            run.font.strike = True
        elif not chosen:
            float_picture(
                run, pen.dash(fill.seed + word + str(index)), 9.5, -7.9, 0.9, "character", "paragraph"
            )
    say(paragraph, star)


def float_picture(
    run: Run, png: bytes, width_mm: float, dx_mm: float, dy_mm: float, across: str = "column", down: str = ""
) -> None:
    """A picture that lies over the text, measured from the character or from the column and its paragraph."""
    run.add_picture(BytesIO(png), width=Mm(width_mm))
    inline = run._r.findall(".//" + qn("wp:inline"))[-1]
    down = down or ("line" if across == "character" else "paragraph")
    anchor = parse_xml(
        f'<wp:anchor {nsdecls("wp", "a", "pic", "r")} distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="9" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="{across}"><wp:posOffset>{int(dx_mm * 36000)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{down}"><wp:posOffset>{int(dy_mm * 36000)}</wp:posOffset></wp:positionV>'
        "</wp:anchor>"
    )
    children = list(inline)
    anchor.append(children[0])
    anchor.append(parse_xml(f'<wp:effectExtent {nsdecls("wp")} l="0" t="0" r="0" b="0"/>'))
    anchor.append(parse_xml(f"<wp:wrapNone {nsdecls('wp')}/>"))
    for child in children[1:]:
        if child.tag != qn("wp:effectExtent"):
            anchor.append(child)
    parent = inline.getparent()
    assert parent is not None
    parent.replace(inline, anchor)


def table(document: WordDocument, rows: int, widths: Sequence[float], style: str = "Table Grid") -> Table:
    """A table of fixed columns."""
    made: Table = document.add_table(rows=rows, cols=len(widths))
    made.style = style
    made.autofit = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
    return made


def shade(cell: _Cell, colour: str) -> None:
    """A cell's ground."""
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))


def no_break(made: Table) -> None:
    """Rows stay whole on a page."""
    for row in made.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def page_number(paragraph: Paragraph, before: str, size: float = 7.5) -> None:
    """„before N”, with Word's field."""
    say(paragraph, before, size=size)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        run.font.size = Pt(size)
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)


def sign(cell: _Cell, fill: Fill | None, head: str, role: str) -> None:
    """The room for a signature with its strokes and, where the firm has one, a stamp."""
    room = para(cell, align="center", after=0)
    if fill is None or fill.signed == "none":
        para(cell, after=0)
        para(cell, after=0)
        return
    for line in fill.stamp:
        printed = para(cell, align="center", after=0)
        run = say(printed, line, size=7.5, bold=line == fill.stamp[0])
        run.font.color.rgb = RGBColor(58, 40, 110)
    if not fill.stamp:
        para(cell, after=0)
        para(cell, after=0)
    float_picture(room.add_run(), pen.picture(fill.seed, fill.letters), 44, 12, 0.5)


def new_page(document: WordDocument) -> None:
    """The next page."""
    document.add_section(WD_SECTION.NEW_PAGE)
