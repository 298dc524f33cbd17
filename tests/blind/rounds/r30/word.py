"""Helpers for Word: the blank's parts, and how a firm's answer gets on them."""

from io import BytesIO

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.enum.text import WD_UNDERLINE as UNDERLINE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from .firm import Hand
from .strokes import png

CENTRE = WD_ALIGN_PARAGRAPH.CENTER
RIGHT = WD_ALIGN_PARAGRAPH.RIGHT
BOTH = WD_ALIGN_PARAGRAPH.JUSTIFY


def page(doc: WordDocument, font: str = "Calibri", points: float = 10, margin: float = 20) -> None:
    """A4, margins, the body's font."""
    section = doc.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(margin)
    section.top_margin, section.bottom_margin = Mm(18), Mm(20)
    style = doc.styles["Normal"]
    style.font.name, style.font.size = font, Pt(points)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    style.paragraph_format.space_after = Pt(2)
    style.paragraph_format.space_before = Pt(0)
    style.paragraph_format.line_spacing = 1.0


def text(
    where: WordDocument | _Cell,
    words: str = "",
    *,
    size: float = 0,
    bold: bool = False,
    italic: bool = False,
    align: WD_ALIGN_PARAGRAPH | None = None,
    after: float | None = None,
    before: float | None = None,
) -> Paragraph:
    """A paragraph; in a fresh cell its first, empty one is used."""
    if isinstance(where, _Cell) and len(where.paragraphs) == 1 and not where.paragraphs[0].runs:
        paragraph = where.paragraphs[0]
    else:
        paragraph = where.add_paragraph()
    if words:
        run(paragraph, words, size=size, bold=bold, italic=italic)
    if align is not None:
        paragraph.alignment = align
    if after is not None:
        paragraph.paragraph_format.space_after = Pt(after)
    if before is not None:
        paragraph.paragraph_format.space_before = Pt(before)
    return paragraph


def run(
    paragraph: Paragraph, words: str, *, size: float = 0, bold: bool = False, italic: bool = False
) -> Run:
    """A run of the blank's own print."""
    piece = paragraph.add_run(words)
    piece.bold, piece.italic = bold or None, italic or None
    if size:
        piece.font.size = Pt(size)
    return piece


def shade(cell: _Cell, colour: str) -> None:
    """A cell's background."""
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))


def table(doc: WordDocument | _Cell, widths: list[float], rows: int = 0) -> Table:
    """A grid with fixed columns (millimetres)."""
    if isinstance(doc, _Cell):
        grid = doc.add_table(rows, len(widths))
    else:
        grid = doc.add_table(rows, len(widths))
    grid.style = "Table Grid"
    grid.autofit = False
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = Mm(width)
    return grid


def row(grid: Table, widths: list[float], height: float = 0) -> list[_Cell]:
    """One more row with the columns' widths; never broken over two pages."""
    line = grid.add_row()
    line._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
    if height:
        line.height = Mm(height)
    cells = list(line.cells)
    for cell, width in zip(cells, widths, strict=True):
        cell.width = Mm(width)
    return cells


def write(paragraph: Paragraph, words: str, hand: Hand, *, dotted: bool = False) -> Run:
    """An answer in the firm's hand."""
    piece = paragraph.add_run(words)
    piece.font.name, piece.font.size = hand.font, Pt(hand.points)
    piece._r.get_or_add_rPr().rFonts.set(qn("w:cs"), hand.font)
    piece.font.color.rgb = RGBColor(*hand.colour)
    piece.bold = False
    if dotted and hand.is_pen:
        piece.font.underline = UNDERLINE.DOTTED
    return piece


def answer(cell: _Cell, words: str, hand: Hand | None) -> None:
    """An answer in its cell, a paragraph a line."""
    if hand is None or not words:
        text(cell)
        return
    for line in words.split("\n"):
        write(text(cell), line, hand)


def dots(paragraph: Paragraph, words: str, hand: Hand | None, end: float = 170) -> None:
    """An answer on a dotted line that ends at a tab (millimetres from the margin)."""
    is_cell = paragraph._p.getparent().tag == qn("w:tc")
    left = 140 if not paragraph.text else 100
    if not is_cell:
        paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(end), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.DOTS)
    if hand is not None and words:
        write(paragraph, " " + words + " ", hand, dotted=True)
        if not hand.is_pen:
            return
        left = max(6, left - 3 * len(words))
    paragraph.add_run("." * left if is_cell else "\t")


def box(paragraph: Paragraph, label: str, is_ticked: bool, hand: Hand | None, seed: str = "") -> None:
    """„☐ label”: a typist puts another sign in its place, a pen crosses it."""
    if hand is not None and is_ticked and hand.is_pen:
        floating(paragraph.add_run(), "cross", seed + label, 5.2, -0.8, -0.6, hand, "character")
    sign = "☐" if hand is None or hand.is_pen or not is_ticked else hand.tick
    mark = paragraph.add_run(sign)
    if sign in "☐☒☑":
        mark.font.name = "Segoe UI Symbol"
    else:
        mark.bold = True
    paragraph.add_run(" " + label)


def yes_no(paragraph: Paragraph, is_yes: bool, hand: Hand | None, seed: str = "") -> None:
    """„TAK / NIE*”: what does not apply is struck out."""
    for word, is_true in (("TAK", is_yes), ("NIE", not is_yes)):
        if hand is not None and not is_true and hand.is_pen:
            floating(paragraph.add_run(), "strike", seed + word, 8, -0.8, 0, hand, "character")
        piece = run(paragraph, word, bold=True)
        if hand is not None and not is_true and not hand.is_pen:
            piece.font.strike = True
        paragraph.add_run(" / " if word == "TAK" else "*")


def floating(
    piece: Run,
    kind: str,
    seed: str,
    width: float,
    right: float,
    down: float,
    hand: Hand | None = None,
    across: str = "column",
    along: str = "paragraph",
) -> None:
    """A mark of the pen over the print (millimetres from where its run stands)."""
    colour = hand.colour if hand is not None and hand.is_pen else (28, 44, 132)
    inline = piece.add_picture(BytesIO(png(kind, seed, colour)), width=Mm(width))._inline
    extent = inline.extent
    anchor = parse_xml(
        f'<wp:anchor {nsdecls("wp", "a", "r")} distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="251658240" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="{across}"><wp:posOffset>{Emu(Mm(right))}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{along}"><wp:posOffset>{Emu(Mm(down))}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{extent.cx}" cy="{extent.cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        "<wp:wrapNone/></wp:anchor>"
    )
    for child in list(inline):
        if child.tag != qn("wp:extent"):
            anchor.append(child)
    parent = inline.getparent()
    parent.replace(inline, anchor)


def stamp(where: _Cell, lines: list[str]) -> None:
    """The firm's stamp: small blue print."""
    for number, line in enumerate(lines):
        paragraph = text(where, align=CENTRE, after=0)
        piece = run(paragraph, line, size=8 if number else 9, bold=number == 0)
        piece.font.color.rgb = RGBColor(40, 60, 150)
        piece.font.name = "Arial"
