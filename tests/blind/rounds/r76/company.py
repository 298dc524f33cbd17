"""What a company answers, and by what means; and a document's writing tools."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final, Literal, TypeAlias, final

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from tests.blind.rounds.r76 import pen

Way: TypeAlias = Literal["box", "ascii", "letter", "strike", "pen", "hook"]
"""How choices are made: ☒, [x], X for the square, the others struck out, a pen's cross, a pen's hook."""
NAMES: Final = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}


@final
@dataclass(frozen=True, slots=True)
class Company:
    """One of Lubuskie, as its papers tell it."""

    slug: str
    name: str
    prefix: str
    """First nine digits of its NIP."""
    street: str
    postal_code: str
    town: str
    pkd: str
    register: str
    owner: str
    role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    size: str
    people: str
    turnover: str
    assets: str
    business: str
    aim: str
    tongues: str
    gmina: str
    legal: str
    since: str
    day: str
    """Of signing, „14.04.2026”."""
    innovative: bool = True
    certificates: tuple[str, ...] = ()
    site: str | None = None
    foreign: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    lis: str | None = None
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    voivodeship: str = "lubuskie"
    way: Way = "box"
    by_hand: bool = False
    hand: str = "caveat"
    ink: str = "#1b2f8f"
    signs: bool = True
    """By pen; an e-signature is added by the press."""
    none_word: str = "nie dotyczy"
    spaced_nip: int = 0

    @property
    def nip(self) -> str:
        """With its checksum."""
        total = sum(int(d) * w for d, w in zip(self.prefix, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
        return f"{self.prefix}{total}"

    @property
    def shown_nip(self) -> str:
        """As they write it."""
        n = self.nip
        return (n, f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}", f"{n[:3]} {n[3:6]} {n[6:8]} {n[8:]}")[
            self.spaced_nip
        ]

    @property
    def regon(self) -> str:
        """Nine digits that follow from the NIP's."""
        head = "36" + self.prefix[3:9]
        total = sum(int(d) * w for d, w in zip(head, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
        return f"{head}{total}"

    @property
    def address(self) -> str:
        """On one line."""
        return f"{self.street}, {self.postal_code} {self.town}"


class Writer:
    """Writes a blank of the office; with a company, its answers too."""

    def __init__(
        self, document: WordDocument, company: Company | None, font: str = "Liberation Sans"
    ) -> None:
        self.document, self.company, self._boxes = document, company, 0
        style: Any = document.styles["Normal"]
        style.font.name, style.font.size = font, Pt(10)
        style.paragraph_format.space_after = Pt(3)
        for section in document.sections:
            section.page_width, section.page_height = Cm(21), Cm(29.7)
            section.left_margin = section.right_margin = Cm(2)
            section.top_margin = section.bottom_margin = Cm(1.8)

    def line(
        self,
        text: str = "",
        *,
        bold: bool = False,
        size: float = 10,
        middle: bool = False,
        right: bool = False,
    ) -> Any:
        """A paragraph of print."""
        paragraph = self.document.add_paragraph()
        run = paragraph.add_run(text)
        run.bold, run.font.size = bold, Pt(size)
        if middle or right:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if middle else WD_ALIGN_PARAGRAPH.RIGHT
        return paragraph

    def small(self, text: str) -> None:
        """A note in small italics."""
        run = self.document.add_paragraph().add_run(text)
        run.italic, run.font.size = True, Pt(8)

    def answer(self, paragraph: Any, text: str | None, dots: int = 0) -> None:
        """What they write, or the dotted line."""
        if self.company is None or not text:
            paragraph.add_run("." * dots)
        elif not self.company.by_hand:
            paragraph.add_run(text)
        else:
            for part in text.split():
                picture = pen.word(part, self.company.hand, self.company.ink)
                put(paragraph, picture, 20)
                paragraph.add_run(" ")

    def choices(self, paragraph: Any, options: Sequence[tuple[str, bool]], gap: str = "     ") -> None:
        """Squares with their words."""
        way = self.company.way if self.company else "box"
        for number, (text, is_chosen) in enumerate(options):
            chosen = is_chosen and self.company is not None
            if number:
                paragraph.add_run(gap)
            if way in {"pen", "hook"} and self.company:
                self._boxes += 1
                mark = "x" if way == "pen" else "hook"
                put(paragraph, pen.box(chosen, self.company.ink, mark, self._boxes), 15)
                paragraph.add_run(f" {text}")
            elif way == "strike":
                run = paragraph.add_run(text)
                run.font.strike = not chosen
                run.bold = chosen
            else:
                sign = {"box": ("☐", "☒"), "ascii": ("[ ]", "[x]"), "letter": ("☐", "X")}[way][chosen]
                run = paragraph.add_run(sign)
                run.font.name = "DejaVu Sans"
                paragraph.add_run(f" {text}")

    def bar(self, text: str) -> None:
        """A heading on grey over the whole width."""
        cell = self.table(1, [17.0]).cell(0, 0)
        shade(cell)
        cell.paragraphs[0].add_run(text).bold = True

    def table(self, rows: int, widths: Sequence[float]) -> Any:
        """A ruled table."""
        table: Any = self.document.add_table(rows, len(widths))
        table.style, table.autofit = "Table Grid", False
        for row in table.rows:
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Cm(width)
        return table

    def signature(self, caption: str, *, place: bool = True) -> None:
        """Place and date, and the line to sign on."""
        self.line()
        table: Any = self.document.add_table(2, 2)
        left, right = table.cell(0, 0).paragraphs[0], table.cell(0, 1).paragraphs[0]
        one = self.company
        self.answer(left, f"{one.town}, {one.day}" if one and place else one and one.day, 40)
        if one and one.signs:
            put(right, pen.signature(one.owner, one.ink), 34)
        else:
            right.add_run("." * 50)
        for at, text in enumerate(("miejscowość i data" if place else "data", caption)):
            run = table.cell(1, at).paragraphs[0].add_run(text)
            run.italic, run.font.size = True, Pt(8)


def shade(cell: Any, colour: str = "DDE5EE") -> None:
    """A cell's ground."""
    element = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        element.set(qn(f"w:{key}"), value)
    cell._tc.get_or_add_tcPr().append(element)


def put(paragraph: Any, picture: bytes, height: float) -> None:
    """A picture in the line, close to its neighbours."""
    shape = paragraph.add_run().add_picture(BytesIO(picture), height=Pt(height))
    for side in "TBLR":
        shape._inline.set(f"dist{side}", "0")
