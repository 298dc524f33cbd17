"""How a blank of the office is filled: empty, in Word, or printed and by pen."""

from dataclasses import dataclass
from io import BytesIO
from typing import Literal

from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_UNDERLINE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from .pen import Shape, png


@dataclass(frozen=True, slots=True)
class Manner:
    """Who fills the blank, and how."""

    way: Literal["blank", "typed", "pen"] = "blank"
    seed: int = 1
    ink: str = "1B2F8F"
    script: str = "Z003"
    tick: str = "☒"
    keep_dots: bool = False
    delete: bool = False
    """What does not apply is removed instead of struck out (typed)."""
    sign: bool = False
    """A pen's signature (or a pasted scan of one) stands at its place."""
    note: str = ""
    """Printed at the place of signature (name stamp, note of an e-signature)."""
    initials: tuple[bool, ...] = ()
    """By page of the contract."""


BLANK = Manner()


def setup(doc: WordDocument, font: str, size: float, margins: tuple[float, float, float, float]) -> None:
    """The base style and the margins (top, right, bottom, left, in cm)."""
    style = doc.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    style.paragraph_format.space_after = Pt(3)
    style.paragraph_format.space_before = Pt(0)
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = (
        Cm(x) for x in margins
    )


def text(
    where: WordDocument | _Cell,
    words: str = "",
    *,
    bold: bool = False,
    italic: bool = False,
    size: float | None = None,
    align: str = "",
    after: float | None = None,
) -> Paragraph:
    """A paragraph of print."""
    paragraph = where.add_paragraph()
    if words:
        run = paragraph.add_run(words)
        run.bold, run.italic = bold, italic
        if size:
            run.font.size = Pt(size)
    if align:
        paragraph.alignment = {
            "c": WD_ALIGN_PARAGRAPH.CENTER,
            "r": WD_ALIGN_PARAGRAPH.RIGHT,
            "j": WD_ALIGN_PARAGRAPH.JUSTIFY,
        }[align]
    if after is not None:
        paragraph.paragraph_format.space_after = Pt(after)
    return paragraph


def first(cell: _Cell) -> Paragraph:
    """The empty paragraph of a cell."""
    return cell.paragraphs[0]


def shade(cell: _Cell, colour: str) -> None:
    """A background."""
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))


def grid(doc: WordDocument | _Cell, rows: int, widths: tuple[float, ...], height: float = 0.5) -> Table:
    """A ruled table with fixed widths (cm)."""
    table = doc.add_table(rows, len(widths))
    if isinstance(doc, WordDocument):
        table.style = "Table Grid"
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        row.height = Cm(height)
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
    return table


def hand(run: Run, m: Manner, size: float = 14) -> Run:
    """Make a run look written by pen."""
    run.font.name = m.script
    run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:cs"), m.script)
    run.font.size = Pt(size * (0.82 if "Gothic" in m.script else 1))
    run.font.color.rgb = RGBColor.from_string(m.ink)
    run.bold = run.italic = False
    return run


def answer(paragraph: Paragraph, value: str | None, m: Manner, dots: int = 40, size: float = 14) -> None:
    """An answer where the blank holds a row of dots."""
    if m.way == "blank" or not value:
        if not (m.way == "typed" and m.delete):
            paragraph.add_run("." * dots)
        return
    if m.way == "pen":
        run = hand(paragraph.add_run(value), m, size)
        run.underline = WD_UNDERLINE.DOTTED
        paragraph.add_run("." * max(3, dots - int(len(value) * 1.7)))
    elif m.keep_dots:
        paragraph.add_run("....." + value + "." * max(4, dots - len(value) * 2))
    else:
        paragraph.add_run(value)


def cell_answer(cell: _Cell, value: str | None, m: Manner, size: float = 14, bold: bool = False) -> None:
    """An answer in an empty cell."""
    if m.way == "blank" or not value:
        return
    for i, line in enumerate(value.split("\n")):
        paragraph = first(cell) if i == 0 else cell.add_paragraph()
        run = paragraph.add_run(line)
        run.bold = bold
        if m.way == "pen":
            hand(run, m, size)


def floating(
    paragraph: Paragraph,
    shape: Shape,
    m: Manner,
    seed: int,
    box: tuple[float, float],
    shift: tuple[float, float],
    against: str = "paragraph",
) -> None:
    """A stroke of the pen that lies over the print (sizes in points)."""
    width, height = box
    run = paragraph.add_run()
    pixels = (max(20, int(width * 2.2)), max(16, int(height * 2.2)))
    picture = run.add_picture(BytesIO(png(seed, shape, m.ink, *pixels, 2.4)), Pt(width), Pt(height))
    inline = picture._inline
    anchor = parse_xml(
        f'<wp:anchor {nsdecls("wp", "a", "pic", "r")} distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="character"><wp:posOffset>{int(shift[0] * 12700)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{against}"><wp:posOffset>{int(shift[1] * 12700)}</wp:posOffset></wp:positionV>'
        "</wp:anchor>"
    )
    children = list(inline)
    anchor.append(children[0])
    for name in ("wp:effectExtent",):
        effect = OxmlElement(name)
        for side in "ltrb":
            effect.set(side, "0")
        anchor.append(effect)
    anchor.append(OxmlElement("wp:wrapNone"))
    for child in children[1:]:
        anchor.append(child)
    inline.getparent().replace(inline, anchor)


def box(paragraph: Paragraph, label: str, on: bool, m: Manner) -> None:
    """A little square and its label."""
    if on and m.way == "pen":
        floating(
            paragraph,
            "cross" if m.seed % 3 else "tick",
            m,
            m.seed * 31 + len(label),
            (15, 14),
            (-3, 1),
            "line",
        )
    glyph = paragraph.add_run(m.tick if on and m.way == "typed" else "☐")
    glyph.font.name = "DejaVu Sans"
    paragraph.add_run("\u00a0" + label)


def cross_out(
    paragraph: Paragraph, options: tuple[str, ...], chosen: int | None, m: Manner, width: float = 5.4
) -> None:
    """Options between slashes; what does not apply is struck out."""
    shown = [i for i in range(len(options)) if not (m.way == "typed" and m.delete and i != chosen)]
    for place, i in enumerate(shown):
        if place:
            paragraph.add_run(" / ")
        out = chosen is not None and i != chosen
        if out and m.way == "pen":
            floating(
                paragraph, "stroke", m, m.seed * 17 + i, (len(options[i]) * width + 4, 10), (-2, -2), "line"
            )
        run = paragraph.add_run(options[i])
        if out and m.way == "typed":
            run.font.strike = True
        if chosen == i and m.way == "typed":
            run.bold = True


def signature(where: WordDocument | _Cell, caption: str, m: Manner, align: str = "r") -> None:
    """The line for the signature, with the signature over it."""
    if m.note:
        text(where, m.note, size=8.5, align=align, after=0)
    line = text(where, align=align, after=0)
    line.paragraph_format.keep_with_next = True
    if m.sign:
        floating(line, "signature", m, m.seed, (132, 42), (8, -26))
    line.add_run("." * 52)
    text(where, caption, italic=True, size=8, align=align)


def gap(doc: WordDocument, points: float = 4, new_page: bool = False) -> None:
    """A thin empty line, at the head of a page if wanted."""
    paragraph = text(doc, after=0)
    paragraph.paragraph_format.line_spacing = Pt(points)
    paragraph.paragraph_format.page_break_before = new_page


def page_number(paragraph: Paragraph) -> None:
    """A field „strona n z m”."""
    paragraph.add_run("strona ")
    for code in ("PAGE", "NUMPAGES"):
        for kind in ("begin", code, "end"):
            run = paragraph.add_run()
            if kind in ("begin", "end"):
                mark = OxmlElement("w:fldChar")
                mark.set(qn("w:fldCharType"), kind)
            else:
                mark = OxmlElement("w:instrText")
                mark.text = kind
            run._r.append(mark)
        if code == "PAGE":
            paragraph.add_run(" z ")
