"""Helpers for documents written with python-docx: paragraphs with gaps, boxes, and a pen."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from .draw import BLUE, crossed_box_png, pen_png, stream
from .firms import Firm

BOX = "☐"
DOTS = "…"

BoxStyle: TypeAlias = Literal["☒", "[x]", "X", "pen", "delete", "bold", "✔"]
YesNo: TypeAlias = Literal["strike", "delete", "bold", "sentence", "underline"]
Sign: TypeAlias = Literal["hand", "electronic", "none"]


@dataclass(frozen=True, slots=True)
class Fill:
    """How one company fills a blank."""

    firm: Firm
    day: str
    """As it is written at the place for the date."""
    sign: Sign = "hand"
    boxes: BoxStyle = "☒"
    yes_no: YesNo = "strike"
    bold: bool = False
    colour: RGBColor | None = None
    ink: str = BLUE
    relabel: Mapping[str, str] = field(default_factory=dict)
    """Static text that the company typed anew."""
    notes: tuple[str, ...] = ()
    """Lines that the company added at the end of the answers."""
    signer: tuple[str, str] | None = None
    """Somebody else than the head (a proxy)."""
    typed_name: bool = False
    """The name is typed over the line for the signature."""
    contract_data: bool = True
    """The company wrote itself into the contract."""
    seed: str = ""

    @property
    def by(self) -> tuple[str, str]:
        return self.signer or (self.firm.head, self.firm.head_post)


class Pen:
    """Writes one document: static text the same in the blank and in the filled form, answers in the gaps."""

    def __init__(self, doc: Document, fill: Fill | None, font: str = "Calibri", size: float = 10.5) -> None:
        self.doc = doc
        self.fill = fill
        style = doc.styles["Normal"]
        style.font.name = font
        style.font.size = Pt(size)
        style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        style.paragraph_format.space_after = Pt(3)
        style.paragraph_format.space_before = Pt(0)
        for section in doc.sections:
            section.page_width, section.page_height = Cm(21), Cm(29.7)
            section.left_margin = section.right_margin = Cm(2.2)
            section.top_margin, section.bottom_margin = Cm(2.0), Cm(1.8)

    def static(self, text: str) -> str:
        return self.fill.relabel.get(text, text) if self.fill else text

    def para(
        self,
        text: str = "",
        *,
        bold: bool = False,
        italic: bool = False,
        size: float | None = None,
        align: Literal["left", "center", "right", "both"] = "left",
        before: float = 0,
        into: _Cell | None = None,
    ) -> Paragraph:
        p = into.paragraphs[0] if into is not None and not into.paragraphs[0].runs else None
        if p is None:
            p = into.add_paragraph() if into is not None else self.doc.add_paragraph()
        if text:
            run = p.add_run(self.static(text))
            run.bold, run.italic = bold, italic
            if size:
                run.font.size = Pt(size)
        p.alignment = {
            "left": WD_ALIGN_PARAGRAPH.LEFT,
            "center": WD_ALIGN_PARAGRAPH.CENTER,
            "right": WD_ALIGN_PARAGRAPH.RIGHT,
            "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
        }[align]
        if before:
            p.paragraph_format.space_before = Pt(before)
        return p

    def answer(self, p: Paragraph, value: str | None, dots: int = 40) -> None:
        """The gap: dots in the blank, the answer in the filled form."""
        if value is None:
            p.add_run(DOTS * dots)
            return
        run = p.add_run(value)
        if self.fill is not None:
            run.bold = self.fill.bold
            if self.fill.colour is not None:
                run.font.color.rgb = self.fill.colour

    def line(self, label: str, value: str | None, dots: int = 40, into: _Cell | None = None) -> Paragraph:
        p = self.para(label + " ", into=into)
        self.answer(p, value, dots)
        return p

    def lines(self, value: str | None, rows: int = 2, into: _Cell | None = None) -> None:
        """An answer under its question: rows of dots in the blank."""
        if value is None:
            for _ in range(rows):
                self.para(DOTS * 58, into=into)
            return
        self.answer(self.para(into=into), value)

    def box(self, p: Paragraph, label: str, chosen: bool) -> None:
        style = self.fill.boxes if self.fill else "☒"
        if self.fill is not None and style == "pen" and chosen:
            png = crossed_box_png(self.fill.seed + label, self.fill.ink)
            p.add_run().add_picture(stream(png), height=Cm(0.4))
            p.add_run(" " + self.static(label))
            return
        if self.fill is not None and style == "delete":
            self.answer(p, self.static(label))
            return
        glyph = BOX
        if chosen and self.fill is not None and style != "bold":
            glyph = style
        p.add_run(glyph + " ")
        run = p.add_run(self.static(label))
        if chosen and self.fill is not None and style == "bold":
            run.bold = run.underline = True

    def boxes(
        self, options: Sequence[tuple[str, str]], chosen: str | None, *, across: bool = False, into: _Cell | None = None
    ) -> None:
        """Options with a box each, one under another or in one line."""
        shown = [o for o in options if chosen is None or self.fill is None or self.fill.boxes != "delete" or o[0] == chosen]
        if across:
            p = self.para(into=into)
            for i, (key, label) in enumerate(shown):
                if i:
                    p.add_run("      ")
                self.box(p, label, key == chosen)
            return
        for key, label in shown:
            p = self.para(into=into)
            p.paragraph_format.left_indent = Cm(0.6)
            self.box(p, label, key == chosen)

    def yes_no(self, p: Paragraph, value: bool | None, sentence: str = "") -> None:
        """„TAK / NIE*”: what does not apply is struck out, or however the company does it."""
        if value is None or self.fill is None:
            p.add_run("TAK / NIE*").bold = True
            return
        how = self.fill.yes_no
        word = "TAK" if value else "NIE"
        if how == "sentence" and sentence:
            self.answer(p, sentence)
        elif how in {"delete", "sentence"}:
            p.add_run(word).bold = True
        else:
            for part in ("TAK", " / ", "NIE", "*"):
                run = p.add_run(part)
                run.bold = how in {"strike", "underline"} or part == word
                if how == "strike" and part in {"TAK", "NIE"} and part != word:
                    run.font.strike = True
                if how == "underline" and part == word:
                    run.underline = True

    def table(self, rows: int, columns: int, widths: Sequence[float]) -> Table:
        t = self.doc.add_table(rows=rows, cols=columns)
        t.style = "Table Grid"
        t.autofit = False
        for column, width in zip(t.columns, widths, strict=True):
            column.width = Cm(width)
        for row in t.rows:
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Cm(width)
        return t

    def heads(self, t: Table, labels: Sequence[str]) -> None:
        for cell, label in zip(t.rows[0].cells, labels, strict=True):
            self.para(label, bold=True, size=9.5, into=cell)
            shade(cell, "E7ECF4")

    def grid(
        self, heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float], blank_rows: int = 4,
        none: str = "",
    ) -> None:
        """A table with a number of empty rows; the company fills some, adds more, or writes „brak”."""
        count = max(blank_rows, len(rows))
        t = self.table(count + 1, len(heads), widths)
        self.heads(t, heads)
        for i in range(count):
            cells = t.rows[i + 1].cells
            cells[0].paragraphs[0].add_run(f"{i + 1}.")
            if i < len(rows):
                for cell, value in zip(cells[1:], rows[i], strict=True):
                    self.answer(cell.paragraphs[0], value)
            elif i == 0 and none and self.fill is not None:
                self.answer(cells[1].paragraphs[0], none)

    def footer(self, text: str, initials: bool = False) -> None:
        """The same foot on every page; the contract has a place for the initials there."""
        section = self.doc.sections[-1]
        self._foot(section.footer.paragraphs[0], text, initials, "0")

    def _foot(
        self, p: Paragraph, text: str, initials: bool, salt: str, label: str = "Parafa Uczestnika:", at: float = 9.4
    ) -> None:
        run = p.add_run(text + "   strona ")
        run.font.size = Pt(8)
        field_code(p, "PAGE")
        p.add_run(" z ").font.size = Pt(8)
        field_code(p, "NUMPAGES")
        if initials:
            p.add_run(f"          {label} ").font.size = Pt(8)
            if self.fill is not None and self.fill.sign == "hand":
                png = pen_png(self.fill.by[0] + "p" + salt, "initial", self.fill.ink)
                float_picture(p, png, 1.7, at, -0.75)
                p.add_run("            ")
            else:
                p.add_run("…………").font.size = Pt(8)

    def page_foot(self, text: str, first: bool, label: str = "Parafa Uczestnika:", at: float = 9.4) -> None:
        """A foot of its own for the page that begins now (each page is a section), with its own initials."""
        if not first:
            self.doc.add_section()
            section = self.doc.sections[-1]
            section.footer.is_linked_to_previous = False
        number = str(len(self.doc.sections))
        self._foot(self.doc.sections[-1].footer.paragraphs[0], text, True, number, label, at)

    def sign(self, caption: str, *, second: bool = False, salt: str = "") -> None:
        """Place and date on the left, the line for the signature on the right."""
        f = self.fill
        t = self.doc.add_table(rows=1, cols=2)
        unsplit = OxmlElement("w:cantSplit")
        t.rows[0]._tr.get_or_add_trPr().append(unsplit)
        left, right = t.rows[0].cells
        p = self.para(into=left, before=26)
        p.add_run(f"{f.firm.town}, {f.day}" if f else DOTS * 20)
        self.para("(miejscowość i data)", size=8, into=left)
        p = self.para(into=right, before=26, align="center")
        if f is not None and f.typed_name:
            p.add_run(f.by[0])
        elif f is not None and f.sign == "electronic":
            p.add_run("podpisano elektronicznie: " + f.by[0])
        else:
            p.add_run(DOTS * 17)
        if f is not None and f.sign == "hand":
            float_picture(p, pen_png(f.by[0] + salt, "signature", f.ink), 4.6, 1.4, -0.85)
            if f.firm.second and f.signer is None:
                float_picture(p, pen_png(f.firm.second[0] + salt, "signature", f.ink), 3.6, 4.6, -0.55)
        self.para(caption, size=8, into=right, align="center")


def shade(cell: _Cell, fill: str) -> None:
    element = OxmlElement("w:shd")
    element.set(qn("w:val"), "clear")
    element.set(qn("w:color"), "auto")
    element.set(qn("w:fill"), fill)
    cell._tc.get_or_add_tcPr().append(element)


def field_code(p: Paragraph, code: str) -> None:
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = p.add_run()
        run.font.size = Pt(8)
        if kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = text
        run._r.append(element)


def float_picture(p: Paragraph, png: bytes, width_cm: float, right_cm: float, down_cm: float) -> None:
    """A picture over the text, moved from the paragraph's column and top."""
    run = p.add_run()
    run.add_picture(stream(png), width=Cm(width_cm))
    inline = run._r.xpath(".//wp:inline")[0]
    anchor = OxmlElement("wp:anchor")
    for name, value in (
        ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0"), ("simplePos", "0"),
        ("relativeHeight", "251658240"), ("behindDoc", "0"), ("locked", "0"), ("layoutInCell", "1"),
        ("allowOverlap", "1"),
    ):  # fmt: skip
        anchor.set(name, value)
    simple = OxmlElement("wp:simplePos")
    simple.set("x", "0")
    simple.set("y", "0")
    anchor.append(simple)
    for tag, base, value in (("wp:positionH", "character", right_cm), ("wp:positionV", "paragraph", down_cm)):
        position = OxmlElement(tag)
        position.set("relativeFrom", base if tag == "wp:positionV" else "column")
        offset = OxmlElement("wp:posOffset")
        offset.text = str(int(Cm(value)))
        position.append(offset)
        anchor.append(position)
    children = {child.tag: child for child in inline}
    anchor.append(deepcopy(children[qn("wp:extent")]))
    anchor.append(OxmlElement("wp:wrapNone"))
    anchor.append(deepcopy(children[qn("wp:docPr")]))
    if qn("wp:cNvGraphicFramePr") in children:
        anchor.append(deepcopy(children[qn("wp:cNvGraphicFramePr")]))
    anchor.append(deepcopy(children[qn("a:graphic")]))
    inline.getparent().replace(inline, anchor)
