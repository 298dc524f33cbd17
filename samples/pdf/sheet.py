"""Blocks printed as a PDF: A4, Polish fonts, ruled tables, ticked boxes, signatures.

The bytes are the same for the same blocks: no date, no random identifier (reportlab's invariant mode).
"""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from functools import singledispatchmethod
from typing import Any, Literal

from samples.pdf.fields import filled
from samples.pdf.fonts import FACES, SYMBOL, Face, register_fonts, text_width, wrap
from samples.pdf.pen import sign
from samples.text import blocks

WIDTH, HEIGHT = 595.28, 841.89
LEFT, RIGHT, TOP, BOTTOM = 56.0, 56.0, 54.0, 62.0
_INNER = WIDTH - LEFT - RIGHT
_INDENT = 16.0
_INITIALS = (WIDTH - RIGHT - 62, BOTTOM - 28, 58.0, 30.0)
_SMALL = 8.0
_SMALL_LEADING = 1.32
_TICKED, _EMPTY = "☒", "☐"
BoxStyle = Literal["before", "after", "brackets"]
"""Boxes before their words, behind them, or as [X] and [ ]."""


@dataclass(frozen=True, slots=True)
class Dress:
    """What is on every page in addition to the blocks.

    `page_label` is the footer with {page} and {pages}; `initials` are the pages initialled by `who`.
    """

    header: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()
    page_label: str = ""
    initials: tuple[int, ...] = ()
    initials_mark: blocks.Mark = "image"
    initials_label: str = ""
    who: str = ""
    title: str = ""
    password: str | None = None
    size: float = 10.0
    """Of the running text, in points."""
    leading: float = 1.32
    face: Face = "sans"
    boxes: BoxStyle = "before"
    is_fillable: bool = False
    """Answers and boxes are fields of a form (AcroForm), as in PDFs to be filled in on the screen."""


def print_pdf(content: Iterable[blocks.Block], dress: Dress | None = None) -> bytes:
    """The blocks as a PDF, page after page."""
    sheet = _Sheet(dress or Dress())
    for block in content:
        sheet.add(block)
    return filled(sheet.finish(), sheet.answers) if sheet.answers else sheet.finish()


class _Sheet:
    """A canvas with a cursor that knows where the page ends."""

    def __init__(self, dress: Dress) -> None:
        from reportlab.lib.pdfencrypt import StandardEncryption
        from reportlab.pdfgen.canvas import Canvas

        register_fonts()
        self._dress = dress
        self._size = dress.size
        self._regular, self._bold = FACES[dress.face]
        self._header = [part for line in dress.header for part in wrap(line, _INNER, _SMALL, self._regular)]
        self._written = io.BytesIO()
        encrypt = StandardEncryption(dress.password, strength=128) if dress.password else None
        self._canvas = Canvas(
            self._written,
            pagesize=(WIDTH, HEIGHT),
            invariant=1,
            pageCompression=1,
            encrypt=encrypt,
            lang="pl-PL",
        )
        self._canvas.setTitle(dress.title)
        self._canvas.setAuthor("")
        self._pages: list[dict[str, Any]] = []
        self._fields = 0
        self.answers: dict[str, str] = {}
        """Of a fillable form: a field's name → what stands in it."""
        self._y = 0.0
        self._begin_page()

    def finish(self) -> bytes:
        """Close the last page, print headers and footers, and give the bytes."""
        self._end_page()
        # Only now is the number of pages known, so every page's state is taken up again.
        for number, state in enumerate(self._pages, start=1):
            self._canvas.__dict__.update(state)
            self._dress_page(number)
            self._canvas.showPage()
        self._canvas.save()
        return self._written.getvalue()

    @singledispatchmethod
    def add(self, block: object) -> None:
        """Print one block below what is there already."""
        raise TypeError(f"unknown block {block!r}")

    @add.register
    def _(self, block: blocks.Title) -> None:
        self._y -= block.size / 2
        for line in wrap(block.text, _INNER, block.size, self._bold):
            self._line(line, size=block.size, font=self._bold, align="center")
        self._y -= 4

    @add.register
    def _(self, block: blocks.Heading) -> None:
        self._need(3 * self._size * self._dress.leading)
        self._y -= 5
        for line in wrap(block.text, _INNER, self._size + 1, self._bold):
            self._line(line, size=self._size + 1, font=self._bold)

    @add.register
    def _(self, block: blocks.Text) -> None:
        size, font = (
            (_SMALL if block.is_small else self._size),
            (self._bold if block.is_bold else self._regular),
        )
        left = block.indent * _INDENT
        for line in wrap(block.text, _INNER - left, size, font):
            self._line(line, size=size, font=font, left=left, align=block.align)
        self._y -= 2

    @add.register
    def _(self, block: blocks.SampleAnswer) -> None:
        left = block.indent * _INDENT
        label = block.label + ": "
        if self._dress.is_fillable:
            self._field(left, label, block.answer)
            return
        start = text_width(self._regular)(label) * self._size
        answer, font = (block.answer, self._bold) if block.answer else (block.hint, self._regular)
        labels = wrap(label, _INNER - left, self._size, self._regular)
        if len(labels) > 1:
            start = text_width(self._regular)(labels[-1] + " ") * self._size
        lines = wrap(answer, _INNER - left, self._size, font, first_indent=start)
        for line in labels[:-1]:
            self._line(line, left=left)
        self._need(self._size * self._dress.leading)
        self._put(left, labels[-1] + " ", self._size, self._regular)
        self._line(lines[0], font=font, left=left + start)
        for line in lines[1:]:
            self._line(line, font=font, left=left)

    @add.register
    def _(self, block: blocks.Boxes) -> None:
        left = 0.0 if block.is_heading else block.indent * _INDENT
        size, font = (self._size + 1, self._bold) if block.is_heading else (self._size, self._regular)
        if block.is_heading:
            self._y -= 5
        *above, last = wrap(block.label + ":", _INNER - left - 90, size, font)
        for line in above:
            self._line(line, size=size, font=font, left=left)
        self._need(size * self._dress.leading)
        x = left + self._put(left, last + "  ", size, font)
        for word, is_ticked in block.options:
            wide = text_width(SYMBOL)("☐ ") * (self._size + 2) + text_width(self._regular)(word) * self._size
            if x + wide > _INNER:
                self._y -= self._size * self._dress.leading
                x = left + _INDENT
            x += self._option(x, word, is_ticked=is_ticked)
        self._y -= size * self._dress.leading

    @add.register
    def _(self, block: blocks.Grid) -> None:
        edges = [0.0]
        for share in block.widths:
            edges.append(edges[-1] + share * _INNER)
        self._need((len(block.rows) + 1) * (self._size * self._dress.leading + 5))
        self._y -= 3
        self._row(block.header, edges, self._bold)
        for row in block.rows:
            self._row(row, edges, self._regular)
        self._y -= 6

    @add.register
    def _(self, block: blocks.SignatureLine) -> None:
        self._need(66)
        self._y -= 30
        label = block.label + ": "
        x = self._put(0, label, self._size, self._regular)
        if block.written:
            x += self._put(x, block.written + "  ", self._size, self._bold)
        if block.mark == "typed":
            self._put(x, block.who, self._size, self._bold)
        elif block.mark in {"image", "drawn"}:
            sign(self._canvas, block.who, block.mark, (LEFT + x + 8, self._y - 10, 118, 36))
        else:
            self._put(x, "." * 60, self._size, self._regular)
        self._y -= 2 * self._size * self._dress.leading

    @add.register
    def _(self, block: blocks.Gap) -> None:
        self._y -= block.height

    @add.register
    def _(self, _block: blocks.PageBreak) -> None:
        self._end_page()
        self._begin_page()

    @add.register
    def _(self, _block: blocks.Rule) -> None:
        self._canvas.setLineWidth(0.6)
        self._canvas.line(LEFT, self._y + 6, WIDTH - RIGHT, self._y + 6)
        self._y -= 8

    @add.register
    def _(self, block: blocks.Seal) -> None:
        lines = [part for line in block.lines for part in wrap(line, 224, _SMALL, self._regular)]
        high = len(lines) * _SMALL * _SMALL_LEADING + 12
        self._need(high + 10)
        self._canvas.setLineWidth(0.8)
        self._canvas.rect(WIDTH - RIGHT - 240, self._y - high + 8, 240, high)
        self._y -= 6
        for line in lines:
            self._line(line, size=_SMALL, left=_INNER - 232)
        self._y -= 12

    def _field(self, left: float, label: str, answer: str) -> None:
        """A label with a form field behind it, or below it where the label is long; the answer in the field."""
        self._need(2.4 * self._size * self._dress.leading)
        start = left + self._put(left, label, self._size, self._regular)
        if start > _INNER - 200:
            self._y -= self._size * self._dress.leading
            start = left
        name = self._field_name()
        self.answers[name] = answer
        self._canvas.acroForm.textfield(
            name=name,
            x=LEFT + start + 4,
            y=self._y - 4,
            width=_INNER - start - 4,
            height=self._size + 6,
            fontSize=self._size - 1,
            fontName="Helvetica",
            borderWidth=0,
        )
        self._y -= 1.2 * self._size * self._dress.leading

    def _field_name(self) -> str:
        self._fields += 1
        return f"pole{self._fields}"

    def _option(self, x: float, word: str, *, is_ticked: bool) -> float:
        """One choice with its box; gives its width."""
        if self._dress.is_fillable:
            self._canvas.acroForm.checkbox(
                name=self._field_name(), x=LEFT + x, y=self._y - 2, size=self._size + 2, checked=is_ticked
            )
            return self._size + 6 + self._put(x + self._size + 6, word + "    ", self._size, self._regular)
        if self._dress.boxes == "brackets":
            return self._put(x, f"{'[X]' if is_ticked else '[  ]'} {word}    ", self._size, self._regular)
        box = _TICKED if is_ticked else _EMPTY
        if self._dress.boxes == "after":
            wide = self._put(x, word + " ", self._size, self._regular)
            return wide + self._put(x + wide, box + "  ", self._size + 2, SYMBOL)
        wide = self._put(x, box + " ", self._size + 2, SYMBOL)
        return wide + self._put(x + wide, word + "   ", self._size, self._regular)

    def _row(self, cells: tuple[str, ...], edges: list[float], font: str) -> None:
        """One row of a ruled table; it never breaks across pages."""
        size = self._size - 0.5
        wrapped = [wrap(cell, edges[i + 1] - edges[i] - 8, size, font) for i, cell in enumerate(cells)]
        high = max(len(lines) for lines in wrapped) * size * self._dress.leading + 5
        self._need(high)
        top = self._y + size
        self._canvas.setLineWidth(0.5)
        for i, lines in enumerate(wrapped):
            self._canvas.rect(LEFT + edges[i], top - high, edges[i + 1] - edges[i], high)
            for j, line in enumerate(lines):
                self._canvas.setFont(font, size)
                self._canvas.drawString(
                    LEFT + edges[i] + 4, self._y - 2 - j * size * self._dress.leading, line
                )
        self._y -= high

    def _line(
        self, text: str, *, size: float = 0.0, font: str = "", left: float = 0.0, align: str = "left"
    ) -> None:
        """One line of text, and the cursor below it; no size or font means those of the running text."""
        size, font = size or self._size, font or self._regular
        self._need(size * self._dress.leading)
        if align != "left":
            free = _INNER - text_width(font)(text) * size
            left = free / 2 if align == "center" else free
        self._put(left, text, size, font)
        self._y -= size * self._dress.leading

    def _put(self, left: float, text: str, size: float, font: str) -> float:
        """Print text at the cursor's height; gives its width."""
        if text.strip():
            self._canvas.setFont(font, size)
            self._canvas.drawString(LEFT + left, self._y, text)
        return text_width(font)(text) * size

    def _need(self, height: float) -> None:
        """Go to a new page when less than this height is left."""
        if self._y - height < BOTTOM:
            self._end_page()
            self._begin_page()

    def _begin_page(self) -> None:
        self._y = HEIGHT - TOP - len(self._header) * _SMALL * _SMALL_LEADING - 10

    def _end_page(self) -> None:
        self._pages.append(dict(self._canvas.__dict__))
        self._canvas._startPage()  # noqa: SLF001  # the documented recipe for „page x of y”

    def _dress_page(self, number: int) -> None:
        """Header, footer, page number and initials of one page."""
        y = HEIGHT - TOP + 14
        for line in self._header:
            self._canvas.setFont(self._regular, _SMALL)
            self._canvas.drawCentredString(WIDTH / 2, y, line)
            y -= _SMALL * _SMALL_LEADING
        y = BOTTOM - 26
        for line in self._dress.footer:
            self._canvas.setFont(self._regular, _SMALL - 1)
            self._canvas.drawString(LEFT, y, line)
            y -= _SMALL * _SMALL_LEADING
        if self._dress.page_label:
            self._canvas.setFont(self._regular, _SMALL)
            label = self._dress.page_label.format(page=number, pages=len(self._pages))
            self._canvas.drawRightString(WIDTH - RIGHT, BOTTOM - 38, label)
        if self._dress.initials_label:
            self._canvas.setFont(self._regular, _SMALL)
            self._canvas.drawString(WIDTH - RIGHT - 150, BOTTOM - 20, self._dress.initials_label)
        if number in self._dress.initials:
            sign(self._canvas, self._dress.who, self._dress.initials_mark, _INITIALS)
