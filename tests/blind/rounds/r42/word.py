"""How this office lays out its forms, and how an answer gets onto them."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.blind.rounds.r42.ink import cross_strokes, draw, signature_strokes

FUNDING = (
    "Zadanie współfinansowane ze środków Unii Europejskiej, Europejskiego Funduszu Rozwoju Regionalnego, w ramach "
    "projektu „Innowacyjne Lubuskie”, FEWL 2021–2027, Działanie 1.8"
)
FACE = "Carlito"
SHADE = "DCE6D3"


class Pen:
    """Writes answers: nothing on a blank, typed letters, or handwriting with drawn crosses and strokes."""

    def __init__(self, mode: str, seed: str = "", signed: bool = False, typed_color: str = "000000") -> None:
        self.mode, self.seed, self.signed = mode, seed, signed
        self.by_hand = mode in ("Kalam", "Caveat")
        self.color = "1B2F7A" if self.by_hand else typed_color
        self._count = 0

    def write(self, paragraph: Paragraph, text: str, dots: str = "") -> None:
        """The answer, or the dots that the blank has in its place."""
        if self.mode == "blank" or not text:
            if dots:
                static(paragraph, dots, size=10)
            return
        lines = text.split("\n")
        run = paragraph.add_run(lines[0])
        for line in lines[1:]:
            run.add_break()
            run.add_text(line)
        face = self.mode if self.by_hand else FACE
        font(run, face, {"Kalam": 12.0, "Caveat": 14.5}.get(self.mode, 10.5))
        run.font.color.rgb = RGBColor.from_string(self.color)

    def box(self, paragraph: Paragraph, label: str, on: bool) -> None:
        ticked = on and self.mode != "blank"
        if ticked and self.by_hand:
            self._count += 1
            draw(
                paragraph,
                cross_strokes(f"{self.seed}{self._count}"),
                (4.6, 4.0),
                (-0.4, 0.2),
                self.color,
                at=("character", "line"),
                width=1.5,
            )
        font(paragraph.add_run("☒" if ticked and not self.by_hand else "☐"), "DejaVu Sans", 11)
        static(paragraph, " " + label + "     ", size=10.5)

    def mark(self, cell: _Cell, on: bool) -> None:
        """An X in an empty cell."""
        paragraph = cell.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if not on or self.mode == "blank":
            return
        if self.by_hand:
            self._count += 1
            draw(
                paragraph,
                cross_strokes(f"{self.seed}m{self._count}"),
                (6, 5),
                (6, 0.3),
                self.color,
                width=1.5,
            )
        else:
            self.write(paragraph, "X")

    def sign(self, paragraph: Paragraph, x: float = 12.0, y: float = -6.0) -> None:
        if self.signed:
            self._count += 1
            strokes = signature_strokes(self.seed + "sig")
            draw(paragraph, strokes, (46, 13), (x, y - 1 + self._count % 3), "1B2F7A")

    def initial(self, paragraph: Paragraph, page: int) -> None:
        if self.signed:
            strokes = signature_strokes(self.seed + "p", 2)
            draw(paragraph, strokes[:1], (15, 8), (24 + page * 1.5, -3.5), "1B2F7A")


BLANK = Pen("blank")


def font(run, face: str, size: float) -> None:  # type: ignore[no-untyped-def]
    run.font.name, run.font.size = face, Pt(size)
    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), face)


def static(
    paragraph: Paragraph,
    text: str,
    *,
    size: float = 10.5,
    bold: bool = False,
    italic: bool = False,
    grey: bool = False,
) -> None:
    run = paragraph.add_run(text)
    font(run, FACE, size)
    run.bold, run.italic = bold, italic
    if grey:
        run.font.color.rgb = RGBColor(0x50, 0x50, 0x50)


def tight(paragraph: Paragraph, before: float = 1, after: float = 1) -> Paragraph:
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(after)
    return paragraph


def line(
    document: WordDocument,
    text: str = "",
    *,
    size: float = 10.5,
    bold: bool = False,
    italic: bool = False,
    align: str = "",
    before: float = 2,
    after: float = 2,
) -> Paragraph:
    paragraph = tight(document.add_paragraph(), before, after)
    if text:
        static(paragraph, text, size=size, bold=bold, italic=italic)
    if align:
        paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, align)
    return paragraph


def page(document: WordDocument, annex: str) -> None:
    """Margins, the funding line at the foot, the number of the annex at the top right."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(16), Mm(16)
    head = tight(section.header.paragraphs[0])
    head.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    static(head, annex, size=8.5, italic=True)
    foot = tight(section.footer.paragraphs[0])
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    static(foot, FUNDING, size=7.5, grey=True)


def grid(document: WordDocument, widths: tuple[float, ...], rows: int) -> Table:
    table = document.add_table(rows=rows, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Mm(width)
            tight(cell.paragraphs[0])
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    return table


def shade(cell: _Cell, color: str = SHADE) -> None:
    xml = f'<w:shd xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:val="clear" w:fill="{color}"/>'
    cell._tc.get_or_add_tcPr().append(parse_xml(xml))


def label(cell: _Cell, text: str, hint: str = "", *, bold: bool = True, shaded: bool = True) -> None:
    static(cell.paragraphs[0], text, size=10, bold=bold)
    if hint:
        static(tight(cell.add_paragraph(), 0, 1), hint, size=8, italic=True, grey=True)
    if shaded:
        shade(cell, "F1F5ED")


def banner(document: WordDocument, text: str, hint: str = "") -> None:
    line(document, before=0, after=0).paragraph_format.line_spacing = Pt(7)
    table = grid(document, (170,), 1)
    static(table.cell(0, 0).paragraphs[0], text, size=11, bold=True)
    if hint:
        static(tight(table.cell(0, 0).add_paragraph(), 0, 1), hint, size=8.5, italic=True)
    shade(table.cell(0, 0))
    table.rows[0]._tr.get_or_add_trPr().append(
        parse_xml('<w:cantSplit xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>')
    )
    table.cell(0, 0).paragraphs[0].paragraph_format.keep_with_next = True


def pairs(document: WordDocument, pen: Pen, rows: list[tuple[str, str, str]], left: float = 62) -> None:
    """Label, hint and answer, a row each."""
    table = grid(document, (left, 170 - left), len(rows))
    for row, (text, hint, answer) in zip(table.rows, rows, strict=True):
        label(row.cells[0], text, hint)
        pen.write(row.cells[1].paragraphs[0], answer)


def sign_off(document: WordDocument, pen: Pen, where_when: str, who: str, caption: str) -> None:
    """Place and date on the left, the signature on the right."""
    line(document, before=4, after=4).paragraph_format.line_spacing = Pt(14)
    table = document.add_table(rows=2, cols=2)
    table.autofit = False
    left, right = table.rows[0].cells
    pen.write(tight(left.paragraphs[0]), where_when, "……………………………………")
    static(tight(right.paragraphs[0]), "…………………………………………………")
    pen.sign(right.paragraphs[0])
    static(table.cell(1, 0).paragraphs[0], "miejscowość i data", size=8.5, italic=True)
    static(table.cell(1, 1).paragraphs[0], caption, size=8.5, italic=True)
    if who:
        pen.write(tight(table.cell(1, 1).add_paragraph()), who)
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Mm(80), Mm(90)
