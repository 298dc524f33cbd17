"""One office form, written either empty or as a company fills it: the same words, another manner."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from tests.blind.rounds.r08 import pen

Tick = Literal["box", "x", "underline", "bold", "strike", "pen", "delete", "arrow"]


@dataclass(frozen=True, slots=True)
class Manner:
    """How one company writes into a form."""

    tick: Tick = "box"
    dots: Literal["replace", "keep", "under"] = "replace"
    font: str | None = None
    size: float | None = None
    colour: tuple[int, int, int] | None = None
    italic: bool = False
    bold: bool = False
    notes: bool = True
    signature: str | None = None
    """Seed of the pen; None where nobody signed by hand."""
    blue: bool = True
    retyped: bool = False
    none_word: str = "nie dotyczy"
    same_word: str | None = None
    """„jak wyżej” in places that ask a second time."""
    same_delegate: str | None = None
    """Where the delegate is the owner: „jak w pkt 1.8”."""


def shade(cell: _Cell, fill: str) -> None:
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:color"), "auto")
    mark.set(qn("w:fill"), fill)
    cell._tc.get_or_add_tcPr().append(mark)


def page_field(paragraph: Paragraph, name: str) -> None:
    for kind, text in (("begin", None), (None, name), ("end", None)):
        run = paragraph.add_run()
        run.font.size = Pt(8)
        if kind:
            part = OxmlElement("w:fldChar")
            part.set(qn("w:fldCharType"), kind)
        else:
            part = OxmlElement("w:instrText")
            part.text = text
        run._r.append(part)


class Sheet:
    """Writes an office form into a document."""

    def __init__(
        self,
        doc: WordDocument,
        manner: Manner | None,
        *,
        annex: str,
        font: str = "Liberation Sans",
        initials: bool = False,
    ) -> None:
        self.doc, self.manner = doc, manner
        self.blank = manner is None
        base = doc.styles["Normal"]
        base.font.name, base.font.size = font, Pt(10)
        base.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        base.paragraph_format.space_after = Pt(4)
        base.paragraph_format.space_before = Pt(0)
        section = doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.1)
        section.top_margin, section.bottom_margin = Cm(1.6), Cm(1.6)
        head = section.header.paragraphs[0]
        self._small(
            head,
            "Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Dofinansowane przez Unię "
            "Europejską   |   Lubuskie Warte zachodu",
            7,
            centre=True,
        )
        if manner is None or not manner.retyped:
            self._small(section.header.add_paragraph(), annex, 8, right=True, italic=True)
        foot = section.footer.paragraphs[0]
        self._small(
            foot, "Departament Gospodarki i Rozwoju UMWL, ul. Podgórna 7, 65-057 Zielona Góra  •  strona ", 8
        )
        page_field(foot, "PAGE")
        self._small(foot, " z ", 8)
        page_field(foot, "NUMPAGES")
        if initials:
            line = section.footer.add_paragraph()
            line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            self._small(line, "Parafa Przedsiębiorcy: ", 8)
            if manner is not None and manner.signature:
                line.add_run().add_picture(
                    pen.picture(manner.signature, "initials", manner.blue), width=Cm(1.5)
                )
            else:
                self._small(line, "…………………", 8)

    @staticmethod
    def _small(
        paragraph: Paragraph,
        text: str,
        size: float,
        *,
        centre: bool = False,
        right: bool = False,
        italic: bool = False,
    ) -> None:
        run = paragraph.add_run(text)
        run.font.size, run.italic = Pt(size), italic
        if centre:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if right:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def _mine(self, run: Run) -> None:
        """Dress a run as the company's own writing."""
        manner = self.manner
        assert manner is not None
        if manner.font:
            run.font.name = manner.font
        if manner.size:
            run.font.size = Pt(manner.size)
        if manner.colour:
            run.font.color.rgb = RGBColor(*manner.colour)
        if manner.italic:
            run.italic = True
        if manner.bold:
            run.bold = True

    def title(self, text: str, under: str = "") -> None:
        paragraph = self.doc.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_before = Pt(10)
        run = paragraph.add_run(text)
        run.bold, run.font.size = True, Pt(14)
        if under:
            self._small(self.doc.add_paragraph(), under, 10, centre=True)

    def heading(self, text: str) -> None:
        paragraph = self.doc.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(9)
        paragraph.paragraph_format.keep_with_next = True
        run = paragraph.add_run(text)
        run.bold, run.font.size = True, Pt(11)

    def bar(self, text: str) -> None:
        """A heading in a grey band."""
        table = self.doc.add_table(1, 1, "Table Grid")
        shade(table.cell(0, 0), "D9E2EC")
        paragraph = table.cell(0, 0).paragraphs[0]
        paragraph.paragraph_format.keep_with_next = True
        run = paragraph.add_run(text)
        run.bold = True
        self.doc.add_paragraph().paragraph_format.space_after = Pt(0)

    def say(self, text: str, size: float = 10, centre: bool = False) -> None:
        paragraph = self.doc.add_paragraph()
        if not centre:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        self._small(paragraph, text, size, centre=centre)

    def note(self, text: str) -> None:
        """An instruction for whoever fills the form in; some delete it."""
        if self.manner is None or self.manner.notes:
            run = self.doc.add_paragraph().add_run(text)
            run.italic, run.font.size = True, Pt(8.5)
            run.font.color.rgb = RGBColor(90, 90, 90)

    def mine(self, text: str) -> None:
        """A paragraph that only the company wrote."""
        if not self.blank:
            self._mine(self.doc.add_paragraph().add_run(text))

    def dots(self, label: str, value: str | None, lines: int = 1, caption: str = "") -> None:
        """„Label: ……” and the answer over it, after it or under it."""
        paragraph = self.doc.add_paragraph()
        paragraph.add_run(label + " ")
        row = "…" * max(12, 44 - len(label) // 2)
        how = self.manner.dots if self.manner else "replace"
        if value is None or how == "under":
            paragraph.add_run(row)
        for _ in range(lines - 1):
            if value is None:
                self.doc.add_paragraph("…" * 52)
        if value is not None:
            if how == "under":
                self._mine(self.doc.add_paragraph().add_run(value))
            else:
                self._mine(paragraph.add_run(value))
                if how == "keep":
                    paragraph.add_run("…" * max(3, 40 - (len(label) + len(value)) // 2))
        if caption and (self.manner is None or self.manner.notes):
            self._small(self.doc.add_paragraph(), caption, 7.5, centre=True, italic=True)

    def answer_cell(self, cell: _Cell, value: str | None) -> None:
        if value:
            self._mine(cell.paragraphs[0].add_run(value))

    def grid(
        self,
        rows: list[tuple[str, str | None]],
        widths: tuple[float, float] = (6.2, 10.6),
        numbered: str = "",
    ) -> Table:
        """Labels on the left, answers on the right."""
        table: Table = self.doc.add_table(0, 2, "Table Grid")
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.autofit = False
        for number, (label, value) in enumerate(rows, 1):
            cells = table.add_row().cells
            for cell, width in zip(cells, widths, strict=True):
                cell.width = Cm(width)
            shade(cells[0], "EEF1F4")
            run = cells[0].paragraphs[0].add_run(f"{numbered}{number}. {label}" if numbered else label)
            run.font.size = Pt(9.5)
            self.answer_cell(cells[1], value)
        self._fit(table, widths)
        self.gap()
        return table

    def listing(
        self,
        heads: list[str],
        rows: list[list[str]],
        empty_rows: int,
        widths: list[float],
        numbered: bool = True,
    ) -> None:
        """A table of several things, with as many empty rows as the office gave."""
        table = self.doc.add_table(1, len(heads), "Table Grid")
        table.autofit = False
        for cell, text, width in zip(table.rows[0].cells, heads, widths, strict=True):
            shade(cell, "D9E2EC")
            cell.width = Cm(width)
            run = cell.paragraphs[0].add_run(text)
            run.bold, run.font.size = True, Pt(9)
        count = max(empty_rows, len(rows))
        for number in range(count):
            cells = table.add_row().cells
            for cell, width in zip(cells, widths, strict=True):
                cell.width = Cm(width)
            values = rows[number] if number < len(rows) else []
            if numbered:
                cells[0].paragraphs[0].add_run(f"{number + 1}.")
            for cell, value in zip(cells[1:] if numbered else cells, values, strict=False):
                self.answer_cell(cell, value)
            if number == 0 and not rows and not self.blank:
                self.answer_cell(cells[1], self.manner.none_word if self.manner else "")
        self._fit(table, widths)
        self.gap()

    @staticmethod
    def _fit(table: Table, widths: Sequence[float]) -> None:
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for row in table.rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))

    def gap(self) -> None:
        paragraph = self.doc.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.add_run().font.size = Pt(4)

    def options(
        self,
        options: list[str],
        chosen: int | None,
        *,
        lead: str = "",
        rows: bool = False,
        where: Paragraph | None = None,
    ) -> None:
        """Boxes to tick; how they are ticked is the company's own way."""
        line = where if where is not None else self.doc.add_paragraph()
        if lead:
            line.add_run(lead + "  ")
        tick = self.manner.tick if self.manner else "box"
        for number, text in enumerate(options):
            is_chosen = number == chosen and not self.blank
            is_other = not is_chosen and not self.blank and chosen is not None
            if rows and number:
                line = self.doc.add_paragraph()
            if rows:
                line.paragraph_format.left_indent = Cm(0.6)
            if tick == "delete" and is_other:
                continue
            if is_chosen and tick == "pen":
                assert self.manner is not None
                line.add_run().add_picture(
                    pen.tick(f"{self.manner.signature}{text}{number}", self.manner.blue), width=Cm(0.5)
                )
            elif is_chosen and tick in ("box", "delete"):
                line.add_run("☒").font.name = "DejaVu Sans"
            elif is_chosen and tick == "x":
                self._mine(line.add_run("X"))
            elif is_chosen and tick == "arrow":
                line.add_run("☑").font.name = "DejaVu Sans"
            else:
                line.add_run("☐").font.name = "DejaVu Sans"
            run = line.add_run("\u00a0" + text)
            if is_chosen and tick == "underline":
                run.underline = True
            if is_chosen and tick == "bold":
                run.bold = True
            if is_other and tick == "strike":
                run.font.strike = True
            if not rows and number < len(options) - 1:
                line.add_run("      ")

    def delete_one(self, question: str, chosen: bool | None, star: str = "*") -> None:
        """„TAK / NIE*” where the form wants one of the two struck."""
        line = self.doc.add_paragraph()
        line.add_run(question + "  ")
        tick = self.manner.tick if self.manner else "strike"
        if self.blank or chosen is None:
            line.add_run(f"TAK / NIE{star}").bold = True
            return
        if tick == "delete":
            self._mine(line.add_run("TAK" if chosen else "NIE"))
            return
        for number, (word, is_chosen) in enumerate((("TAK", chosen), ("NIE", not chosen))):
            run = line.add_run(word)
            if tick in ("underline", "bold"):
                run.bold = is_chosen
                run.underline = is_chosen
            else:
                run.bold = True
                run.font.strike = not is_chosen
            if number == 0:
                line.add_run(" / ")
        line.add_run(star)

    def sign(self, place: str | None, caption: str, person: str | None = None) -> None:
        """Place and date on the left, the signature on the right."""
        table = self.doc.add_table(2, 2)
        for cell in table.rows[0].cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True
        left, right = table.rows[0].cells
        if self.blank or place is None:
            left.paragraphs[0].add_run("\n………………………………………")
        else:
            self._mine(left.paragraphs[0].add_run("\n" + place))
        paragraph = right.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if self.manner and self.manner.signature:
            paragraph.add_run().add_picture(
                pen.picture(self.manner.signature, "signature", self.manner.blue), width=Cm(4.6)
            )
            if person:
                self._mine(paragraph.add_run("\n" + person))
        else:
            paragraph.add_run("\n………………………………………………")
        self._small(table.rows[1].cells[0].paragraphs[0], "miejscowość i data", 8, italic=True)
        self._small(table.rows[1].cells[1].paragraphs[0], caption, 8, centre=True, italic=True)
        self.gap()

    def footnotes(self, texts: list[str]) -> None:
        self.doc.add_paragraph("_" * 30).paragraph_format.space_before = Pt(8)
        for number, text in enumerate(texts, 1):
            paragraph = self.doc.add_paragraph()
            mark = paragraph.add_run(f"{number}) ")
            mark.font.superscript = True
            self._small(paragraph, text, 7.5)
