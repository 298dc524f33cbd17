"""Writing in Word: blanks, and answers typed or by pen in their places."""

import io
from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from tests.blind.rounds.r74.model import Ink
from tests.blind.rounds.r74.pen import cross_png, signature_png, word_png


def begin(document: WordDocument, size: float = 10) -> None:
    """Page and font."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.7)
    normal = document.styles["Normal"]
    normal.font.name = "DejaVu Sans"
    normal.font.size = Pt(size)
    normal.paragraph_format.space_after = Pt(3)


def say(
    document: WordDocument | _Cell, text: str, *, bold: bool = False, size: float | None = None,
    centre: bool = False, italic: bool = False,
) -> Paragraph:  # fmt: skip
    """A paragraph of the office's."""
    paragraph = document.add_paragraph()
    run = paragraph.add_run(text)
    run.bold, run.italic = bold, italic
    if size:
        run.font.size = Pt(size)
    if centre:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def _draw(run: Run, png: bytes, **size: Length) -> None:
    """A picture in the line, without room around it."""
    inline = run.add_picture(io.BytesIO(png), **size)._inline
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")


def write(paragraph: Paragraph, text: str, ink: Ink) -> None:
    """An answer."""
    if not ink.pen:
        run = paragraph.add_run(text)
        run.font.name = ink.font
        return
    for number, word in enumerate(text.split()):
        if number:
            paragraph.add_run(" ")
        _draw(paragraph.add_run(), word_png(word, len(paragraph.runs)), height=Cm(0.56))


def shade(cell: _Cell, colour: str) -> None:
    """Colour behind the office's words."""
    fill = OxmlElement("w:shd")
    fill.set(qn("w:val"), "clear")
    fill.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(fill)


def grid(document: WordDocument, rows: int, widths: Sequence[float]) -> Table:
    """A table with lines."""
    gap = document.add_paragraph()
    gap.paragraph_format.space_after = Pt(0)
    gap.paragraph_format.line_spacing = Pt(4)
    table: Table = document.add_table(rows, len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
    return table


def put(cell: _Cell, text: str, *, bold: bool = False, colour: str | None = None, size: float = 9) -> None:
    """The office's words in a cell."""
    run = cell.paragraphs[0].add_run(text)
    run.bold = bold
    run.font.size = Pt(size)
    if colour:
        shade(cell, colour)


def ticked(paragraph: Paragraph, choices: Sequence[tuple[str, bool]], ink: Ink | None) -> None:
    """Boxes with words after them; one is ticked."""
    for number, (words, chosen) in enumerate(choices):
        if number:
            paragraph.add_run("     ")
        if not ink or not chosen:
            paragraph.add_run("☐")
        elif ink.tick in {"cross", "hook"}:
            picture = cross_png(number + len(words), ink.tick == "hook")
            _draw(paragraph.add_run(), picture, height=Cm(0.5))
        else:
            paragraph.add_run(ink.tick).bold = True
        paragraph.add_run(f" {words}")


def chosen(paragraph: Paragraph, words: Sequence[str], which: int, ink: Ink | None) -> None:
    """Words with a stroke between; what does not apply is struck out (or the company does otherwise)."""
    if ink and ink.choice == "delete":
        paragraph.add_run(words[which]).bold = True
        return
    for number, one in enumerate(words):
        if number:
            paragraph.add_run(" / ")
        run = paragraph.add_run(one)
        run.bold = True
        if ink and ink.choice == "strike" and number != which:
            run.font.strike = True
        if ink and ink.choice == "underline" and number == which:
            run.font.underline = True


def signed(paragraph: Paragraph, name: str, ink: Ink | None, dots: str) -> None:
    """The place of a signature, and the signature where it is by pen."""
    if ink and ink.signed == "hand":
        paragraph.add_run().add_picture(io.BytesIO(signature_png(name, short=False)), width=Cm(4.2))
        paragraph.add_run("\n")
    run = paragraph.add_run(dots)
    run.font.color.rgb = RGBColor(0x55, 0x55, 0x55)
