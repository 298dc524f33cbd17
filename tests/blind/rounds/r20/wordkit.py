"""Word pieces shared by the office's blanks, and the ways in which people put their answers into them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Literal

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.blind.rounds.r20 import strokes

Writer = Callable[[WordDocument], None]
Tick = Literal["glyph", "check", "typed", "bracket", "pen", "pencheck"]
Choice = Literal["strike", "delete", "underline"]
Place = Literal["replace", "keep", "below"]


@dataclass(frozen=True, slots=True)
class Pen:
    """How one company writes."""

    font: str | None = None
    size: float | None = None
    colour: str | None = None
    bold: bool = False
    italic: bool = False
    tick: Tick = "glyph"
    choice: Choice = "strike"
    place: Place = "replace"
    nothing: str = "nie dotyczy"
    events: Literal["rows", "cell", "under"] = "rows"
    """Events in the table's rows, all in one cell, or as lines below an empty table."""
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Sign:
    """Who signs, how, where and when."""

    how: Literal["hand", "none", "electronic"] = "electronic"
    place: str = ""
    date: str = ""
    name: str = ""
    stamp: tuple[str, ...] = ()
    seed: int = 1
    ink: str = "blue"
    initials: Literal["all", "first", "none"] = "all"

    def empty(self) -> "Sign":
        """The same paper unsigned."""
        return replace(self, how="none", stamp=())


BLANK_PEN = Pen()
BLANK_SIGN = Sign(how="none")


def page(document: WordDocument, font: str, size: float, margins: float = 2.2) -> None:
    """Sets the paper and the basic letters."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(margins)
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(1.9)
    style = document.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)
    style.paragraph_format.space_after = Pt(3)
    style.paragraph_format.space_before = Pt(0)


def text(
    holder: WordDocument | _Cell,
    words: str,
    *,
    bold: bool = False,
    italic: bool = False,
    size: float | None = None,
    align: str = "left",
    after: float | None = None,
    before: float | None = None,
) -> Paragraph:
    """A paragraph of the blank."""
    paragraph = holder.add_paragraph()
    printed(paragraph, words, bold=bold, italic=italic, size=size)
    paragraph.alignment = {
        "left": WD_ALIGN_PARAGRAPH.LEFT,
        "center": WD_ALIGN_PARAGRAPH.CENTER,
        "right": WD_ALIGN_PARAGRAPH.RIGHT,
        "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
    }[align]
    if after is not None:
        paragraph.paragraph_format.space_after = Pt(after)
    if before is not None:
        paragraph.paragraph_format.space_before = Pt(before)
    return paragraph


def printed(
    paragraph: Paragraph, words: str, *, bold: bool = False, italic: bool = False, size: float | None = None
) -> None:
    """Adds words of the blank to a paragraph."""
    run = paragraph.add_run(words)
    run.bold, run.italic = bold, italic
    if size:
        run.font.size = Pt(size)


def written(paragraph: Paragraph, words: str, pen: Pen) -> None:
    """Adds words of the company to a paragraph, in the company's way."""
    lines = words.split("\n")
    for index, line in enumerate(lines):
        run = paragraph.add_run(line)
        if pen.font:
            run.font.name = pen.font
        if pen.size:
            run.font.size = Pt(pen.size)
        if pen.colour:
            run.font.color.rgb = RGBColor.from_string(pen.colour)
        run.bold, run.italic = pen.bold or None, pen.italic or None
        if index < len(lines) - 1:
            run.add_break()


def dotted(paragraph: Paragraph, answer: str | None, pen: Pen, dots: int = 40) -> None:
    """A dotted place in running text, filled or not."""
    if answer is None:
        printed(paragraph, "…" * dots)
    elif pen.place == "keep":
        printed(paragraph, "…" * 3)
        written(paragraph, f" {answer} ", pen)
        printed(paragraph, "…" * max(3, dots - len(answer) // 2))
    elif pen.place == "below":
        printed(paragraph, "…" * dots)
        paragraph.add_run().add_break()
        written(paragraph, answer, pen)
    else:
        written(paragraph, answer, pen)


def box(paragraph: Paragraph, ticked: bool, pen: Pen) -> None:
    """A box of the blank, ticked in the company's way or left empty."""
    if not ticked:
        paragraph.add_run("☐").font.name = "DejaVu Sans"
    elif pen.tick in ("pen", "pencheck"):
        picture = strokes.ticked_box(pen.seed + len(paragraph.text), cross=pen.tick == "pen")
        paragraph.add_run().add_picture(BytesIO(picture), height=Cm(0.55))
    elif pen.tick in ("glyph", "check"):
        paragraph.add_run("☒" if pen.tick == "glyph" else "☑").font.name = "DejaVu Sans"
    else:
        paragraph.add_run("X" if pen.tick == "typed" else "[X]").bold = True


def either(paragraph: Paragraph, yes: bool | None, pen: Pen, words: tuple[str, str] = ("TAK", "NIE")) -> None:
    """„TAK / NIE*” of the blank: what does not apply is struck out, deleted, or the right one underlined."""
    for index, word in enumerate(words):
        right = yes is not None and yes == (index == 0)
        if pen.choice == "delete" and yes is not None:
            if right:
                paragraph.add_run(word).bold = True
            continue
        if index:
            paragraph.add_run(" / ")
        run = paragraph.add_run(word)
        run.bold = True
        if yes is None:
            continue
        if pen.choice == "strike" and not right:
            run.font.strike = True
        if pen.choice == "underline" and right:
            run.font.underline = True
    paragraph.add_run("*")


def grid(document: WordDocument, widths: Sequence[float], rows: int = 0) -> Table:
    """A bordered table with fixed widths (cm)."""
    table: Table = document.add_table(rows=rows, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
    return table


def row(table: Table, widths: Sequence[float]) -> list[_Cell]:
    """One more row."""
    cells = list(table.add_row().cells)  # type: ignore[no-untyped-call]
    for cell, width in zip(cells, widths, strict=True):
        cell.width = Cm(width)
    return cells


def shade(cell: _Cell, colour: str = "E7E6E6") -> None:
    """A grey ground, as offices like for headings."""
    ground = OxmlElement("w:shd")
    ground.set(qn("w:val"), "clear")
    ground.set(qn("w:color"), "auto")
    ground.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(ground)


def label(cell: _Cell, words: str, *, bold: bool = False, small: str = "", grey: bool = True) -> Paragraph:
    """Writes the blank's words into a cell, with small print under them."""
    paragraph: Paragraph = cell.paragraphs[0]
    printed(paragraph, words, bold=bold)
    if small:
        printed(cell.add_paragraph(), small, italic=True, size=8)
    if grey:
        shade(cell)
    return paragraph


def answer(cell: _Cell, words: str | None, pen: Pen) -> None:
    """Writes the company's words into a cell of the blank."""
    if words is not None:
        written(cell.paragraphs[0], words, pen)


def header(document: WordDocument, attachment: str) -> None:
    """The strip of the funds and the number of the attachment."""
    head = document.sections[0].header
    paragraph = head.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    printed(
        paragraph,
        "Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Dofinansowane przez Unię Europejską"
        "   |   Lubuskie Warte zachodu",
        size=7.5,
    )
    if attachment:
        under = head.add_paragraph()
        under.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        printed(under, attachment, italic=True, size=8)


def _footer_initials(paragraph: Paragraph, sign: Sign, shift: int) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    picture = strokes.initials(sign.seed + shift, sign.ink)
    paragraph.add_run().add_picture(BytesIO(picture), height=Cm(1.15))


def footer(document: WordDocument, words: str, sign: Sign | None = None) -> None:
    """The foot of every page: the project's line, and the initials where a company puts them."""
    section = document.sections[0]
    feet = [section.footer]
    if sign is not None:
        section.different_first_page_header_footer = True
        feet.append(section.first_page_footer)
        for line in section.header.paragraphs:
            copy = section.first_page_header.add_paragraph()
            copy.alignment = line.alignment
            for run in line.runs:
                printed(copy, run.text, italic=bool(run.italic), size=8)
    for index, foot in enumerate(feet):
        paragraph = foot.paragraphs[0]
        printed(paragraph, words, size=7.5)
        wanted = sign is not None and sign.how == "hand" and sign.initials != "none"
        if sign is not None and wanted and (index == 1 or sign.initials == "all"):
            _footer_initials(foot.add_paragraph(), sign, index)


def signature(holder: WordDocument | _Cell, sign: Sign, caption: str, *, align: str = "right", dots: int = 34) -> None:
    """The place for a signature: strokes above the dots where the paper is signed by hand."""
    if sign.stamp and sign.how == "hand":
        stamp = text(holder, "", align=align, after=0)
        for index, line in enumerate(sign.stamp):
            run = stamp.add_run(line)
            run.font.size, run.font.color.rgb, run.bold = Pt(8), RGBColor(0x1F, 0x2F, 0x8F), index == 0
            if index < len(sign.stamp) - 1:
                run.add_break()
    if sign.how == "hand":
        ink = text(holder, "", align=align, after=0)
        ink.add_run().add_picture(BytesIO(strokes.signature(sign.seed, sign.ink)), height=Cm(1.6))
    else:
        text(holder, "", after=6)
    text(holder, "…" * dots, align=align, after=0)
    text(holder, caption, align=align, italic=True, size=8, after=6)


def place_and_date(holder: WordDocument | _Cell, sign: Sign, pen: Pen, *, align: str = "left") -> None:
    """„miejscowość i data”, dotted in the blank."""
    paragraph = text(holder, "", align=align, after=0)
    dotted(paragraph, f"{sign.place}, {sign.date}" if sign.date else None, replace(pen, place="replace"), 26)
    text(holder, "(miejscowość, data)", align=align, italic=True, size=8)


def new_page(document: WordDocument) -> None:
    """The next page, as the office's blank breaks."""
    document.add_page_break()  # type: ignore[no-untyped-call]
