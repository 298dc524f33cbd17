"""The office's blank „Formularz zgłoszeniowy”, and how companies fill it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt, RGBColor
from PIL import ImageFont

from tests.blind.model import Word
from tests.blind.rounds.r70.company import AREAS, Company
from tests.blind.rounds.r70.pen import Hand, cross, put, signature, stroke, written

_FONT = "DejaVu Sans"
_SIZE = 9.5
_METRICS = ImageFont.truetype("DejaVuSans.ttf", 100)
SIZES = (
    ("micro", "mikroprzedsiębiorcą"), ("small", "małym przedsiębiorcą"), ("medium", "średnim przedsiębiorcą"),
)  # fmt: skip


@dataclass(frozen=True)
class Fill:
    """How somebody fills the blank."""

    company: Company
    pen: Hand | None = None
    place: Literal["beside", "ondots", "below"] = "beside"
    tick: str = "☒"
    choice: Literal["strike", "delete", "underline"] = "strike"
    sign: Hand | None = None
    color: str = "1F3864"
    date: str = "9 kwietnia 2026 r."
    nothing: str = "brak"


def form(fill: Fill | None) -> Word:
    """The blank, or filled."""

    def write(document: WordDocument) -> None:
        _Form(document, fill).write()

    return Word(write)


def _width(text: str, size: float = _SIZE) -> float:
    """Millimetres that a printed text takes."""
    return float(_METRICS.getlength(text)) / 100 * size * 0.3528


class _Form:
    def __init__(self, document: WordDocument, fill: Fill | None) -> None:
        self.doc = document
        self.fill = fill
        self.crosses = 0
        section = document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(1.7)
        style = document.styles["Normal"]
        style.font.name, style.font.size = _FONT, Pt(_SIZE)
        style.element.rPr.rFonts.set(qn("w:cs"), _FONT)
        style.paragraph_format.space_after = Pt(3)
        footer = section.footer.paragraphs[0]
        footer.text = "* niepotrzebne skreślić"
        footer.runs[0].font.size = Pt(8)

    # building blocks

    def par(self, text: str = "", *, bold: bool = False, size: float = _SIZE, middle: bool = False) -> Any:
        paragraph = self.doc.add_paragraph()
        run = paragraph.add_run(text)
        run.bold, run.font.size = bold, Pt(size)
        if middle:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return paragraph

    def head(self, text: str) -> None:
        table = self.doc.add_table(1, 1)
        table.style = "Table Grid"
        cell = table.cell(0, 0)
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:fill"), "D9E2F3")
        cell._tc.get_or_add_tcPr().append(shade)
        run = cell.paragraphs[0].add_run(text)
        run.bold = True
        cell.paragraphs[0].paragraph_format.keep_with_next = True
        self.gap()

    def gap(self) -> None:
        paragraph = self.doc.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.line_spacing = Pt(5)

    def typed(self, paragraph: Any, text: str) -> None:
        run = paragraph.add_run(text)
        if self.fill:
            run.font.color.rgb = RGBColor.from_string(self.fill.color)

    def ink(self, paragraph: Any, text: str, room: float, right: float = 1.0, size: float = 0.0) -> None:
        """Words of the pen, written smaller where there is little room."""
        assert self.fill and self.fill.pen
        cap = size or self.fill.pen.size
        ink = written(text, self.fill.pen, cap)
        if ink.width > room:
            cap *= room / ink.width
            ink = written(text, self.fill.pen, cap)
        # The hand's base line at 0.68 of the picture's height, 2.2 capitals high; print's base at 3.6 mm.
        put(paragraph, ink, right, 3.2 - cap * 2.2 * 0.68)

    def line(self, label: str, answer: str | None, *, dots: int = 0) -> None:
        """A label, then dots to the end of the line, and perhaps the answer."""
        paragraph = self.par()
        paragraph.paragraph_format.space_before = Pt(5)
        paragraph.add_run(f"{label} ")
        room = 168 - _width(f"{label} ")
        count = dots or int(room / _width("."))
        if not self.fill or answer is None:
            paragraph.add_run("." * count)
        elif self.fill.pen:
            self.ink(paragraph, answer, room - 1)
            paragraph.add_run("." * count)
        elif self.fill.place == "ondots":
            left = max(0, int((room - _width(answer)) / _width(".") - 6))
            paragraph.add_run("." * 4)
            self.typed(paragraph, answer)
            paragraph.add_run("." * left)
        elif self.fill.place == "below":
            paragraph.add_run("." * count)
            self.typed(self.par(), answer)
        else:
            self.typed(paragraph, answer)

    def box(self, lines: Sequence[str], rows: int) -> None:
        """A frame for a longer answer."""
        table = self.doc.add_table(1, 1)
        table.style = "Table Grid"
        cell = table.cell(0, 0)
        if self.fill and not self.fill.pen:
            self.typed(cell.paragraphs[0], " ".join(lines))
            cell.add_paragraph()
        else:
            for number in range(rows):
                paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
                paragraph.paragraph_format.line_spacing = Pt(17)
                if self.fill and number < len(lines):
                    self.ink(paragraph, lines[number], 160, 2.0, 2.8)
        self.gap()

    def cell(self, cell: Any, text: str | None, room: float) -> None:
        if not self.fill or text is None:
            return
        if self.fill.pen:
            self.ink(cell.paragraphs[0], text, room - 4, 0.5, 2.8)
        else:
            self.typed(cell.paragraphs[0], text)

    def table(
        self, heads: Sequence[str], widths: Sequence[float], rows: Sequence[Sequence[str]], count: int
    ) -> None:
        table = self.doc.add_table(1 + count, len(heads))
        table.style = "Table Grid"
        table.autofit = False
        for number, head in enumerate(heads):
            run = table.cell(0, number).paragraphs[0].add_run(head)
            run.bold, run.font.size = True, Pt(8.5)
        for row in range(count):
            table.cell(row + 1, 0).paragraphs[0].add_run(f"{row + 1}.")
            for column, text in enumerate(rows[row] if row < len(rows) else ()):
                self.cell(table.cell(row + 1, column + 1), text, widths[column + 1])
        for number, wide in enumerate(widths):
            table.columns[number].width = Mm(wide)
        for row in table.rows:
            row.height = Mm(6.5)
            for number, wide in enumerate(widths):
                row.cells[number].width = Mm(wide)
        if self.fill and not rows and self.fill.nothing:
            self.cell(table.cell(1, 1), self.fill.nothing, widths[1])
        self.gap()

    def ticks(self, paragraph: Any, options: Sequence[tuple[str, bool]]) -> None:
        for text, is_chosen in options:
            chosen = is_chosen and self.fill
            if chosen and self.fill and self.fill.pen:
                self.crosses += 1
                put(paragraph, cross(self.fill.pen, 4.2, self.crosses), -0.3, 0.1)
                paragraph.add_run("☐")
            elif chosen and self.fill:
                self.typed(paragraph, self.fill.tick)
            else:
                paragraph.add_run("☐")
            paragraph.add_run(f" {text}      ")

    def choose(self, paragraph: Any, options: Sequence[tuple[str, bool]]) -> None:
        """Words apart by strokes, of which those that do not apply are to be struck out."""
        if self.fill and not self.fill.pen and self.fill.choice == "delete":
            self.typed(paragraph, next(text for text, is_chosen in options if is_chosen))
            paragraph.add_run("*")
            return
        for number, (text, is_chosen) in enumerate(options):
            if number:
                paragraph.add_run(" / ")
            if self.fill and self.fill.pen and not is_chosen:
                put(paragraph, stroke(self.fill.pen, _width(text) + 1.2, text, self.crosses), -0.6, 1.2)
            run = paragraph.add_run(text)
            if self.fill and not self.fill.pen:
                if self.fill.choice == "strike":
                    run.font.strike = not is_chosen
                else:
                    run.font.underline = is_chosen
                    run.bold = is_chosen
        paragraph.add_run("*")

    # the form

    def write(self) -> None:
        fill = self.fill
        own = fill.company if fill else None
        self.par(
            "Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa", size=8
        ).alignment = WD_ALIGN_PARAGRAPH.RIGHT
        self.par("FORMULARZ ZGŁOSZENIOWY", bold=True, size=14, middle=True)
        self.par(
            "przedsiębiorcy do wyjazdu studyjnego – projekt „Innowacyjne Lubuskie”", bold=True, middle=True
        )
        self.par(
            "Formularz należy wypełnić komputerowo albo czytelnie drukowanymi literami. "
            "Wybrane pole oznaczyć znakiem X.", size=8, middle=True,
        )  # fmt: skip
        paragraph = self.par("Wyjazd do:   ")
        self.ticks(
            paragraph, [("Szwajcarii (czerwiec 2026)", True), ("Finlandii i Estonii (wrzesień 2026)", False)]
        )
        self.head("CZĘŚĆ A.  INFORMACJE O PRZEDSIĘBIORCY")
        self.part_a(own)
        self.head("CZĘŚĆ B.  UCZESTNIK WYJAZDU (osoba delegowana przez przedsiębiorcę)")
        self.line("Imię i nazwisko uczestnika:", own and own.person)
        self.line("Funkcja w przedsiębiorstwie:", own and own.role)
        self.line("Telefon kontaktowy:", own and own.phone)
        self.line("Adres poczty elektronicznej:", own and own.email)
        self.line("Języki obce, którymi uczestnik się posługuje:", own and own.languages)
        self.head("CZĘŚĆ C.  STATUS I DZIAŁALNOŚĆ PRZEDSIĘBIORCY")
        self.par(
            "C.1  Oświadczam, że zgodnie z załącznikiem I do rozporządzenia (UE) nr 651/2014 przedsiębiorca jest:"
        )
        paragraph = self.par("        ")
        self.choose(paragraph, [(text, bool(own and own.size == size)) for size, text in SIZES])
        paragraph = self.par("C.2  Przedsiębiorca prowadzi działalność innowacyjną:  ")
        self.ticks(paragraph, self.yes(own and own.innovative))
        self.par("C.3  Charakterystyka działalności (produkty, usługi, prace B+R, współpraca z uczelniami):")
        self.box(own.text if own else (), 4)
        self.par("C.4  Certyfikaty, atesty i patenty przedsiębiorcy (kopie należy dołączyć):")
        rows = [(text,) for text in own.certificates] if own else []
        self.table(("Lp.", "Nazwa certyfikatu / atestu / patentu"), (12, 158), rows, 5)
        self.head("CZĘŚĆ D.  PROMOCJA I KONTAKTY ZAGRANICZNE")
        none = fill.nothing if fill else None
        self.line("D.1  Strona internetowa w języku polskim (adres):", own and (own.site or none))
        self.line(
            "D.2  Strona internetowa w języku angielskim lub innym (adres):", own and (own.web_en or none)
        )
        self.line("D.3  Profile w mediach społecznościowych:", own and (", ".join(own.social) or none))
        self.par(
            "D.4  Targi, szkolenia, wyjazdy studyjne i inne wydarzenia międzynarodowe, w których przedsiębiorca "
            "uczestniczył w ostatnich 3 latach:"
        )
        self.table(("Lp.", "Wydarzenie", "Kraj", "Rok"), (12, 98, 40, 20), own.events if own else [], 5)
        self.par(
            "D.5  Udział w wyjazdach organizowanych przez UMWL w ramach promocji gospodarczej, finansowanych ze "
            "środków FEWL 2021–2027:"
        )
        self.line("liczba wyjazdów:", own and str(len(own.trips)), dots=30)
        self.line("jakie (kierunek i rok):", own and (", ".join(own.trips) or "nie dotyczy"))
        self.line("D.6  Czego przedsiębiorca oczekuje od wyjazdu:", own and own.goal)
        self.part_e(own)
        self.part_f(own)

    def yes(self, value: bool | None) -> list[tuple[str, bool]]:
        return [("TAK", value is True), ("NIE", value is False)]

    def part_a(self, own: Company | None) -> None:
        rows = (
            ("A.1", "Firma (pełna nazwa)", own and own.name),
            ("A.2", "Siedziba – ulica i numer", own and own.street),
            ("A.3", "Siedziba – kod pocztowy, miejscowość", own and f"{own.post} {own.town}"),
            ("A.4", "Siedziba – województwo", own and own.voivodeship),
            ("A.5", "Oddział w woj. lubuskim (adres, jeżeli istnieje)", own and "nie dotyczy"),
            ("A.6", "NIP", None),
            ("A.7", "REGON", own and own.regon),
            ("A.8", "Nr KRS lub wpis do CEIDG", own and own.krs),
            ("A.9", "PKD działalności przeważającej", own and own.pkd),
        )
        table = self.doc.add_table(len(rows), 12)
        table.style = "Table Grid"
        table.autofit = False
        widths = [12.0, 58.0, *[10.0] * 10]
        for column, wide in enumerate(widths):
            table.columns[column].width = Mm(wide)
        for number, (mark, label, answer) in enumerate(rows):
            row = table.rows[number]
            row.height = Mm(7)
            for cell, wide in zip(row.cells, widths, strict=True):
                cell.width = Mm(wide)
            row.cells[0].paragraphs[0].add_run(mark)
            row.cells[1].paragraphs[0].add_run(label)
            if label == "NIP":
                for at, digit in enumerate(own.nip if own else ""):
                    self.cell(row.cells[at + 2], digit, 10)
            else:
                merged = row.cells[2].merge(row.cells[11])
                for extra in merged.paragraphs[1:]:
                    extra._p.getparent().remove(extra._p)
                self.cell(merged, answer, 100)
        self.gap()

    def part_e(self, own: Company | None) -> None:
        self.head("CZĘŚĆ E.  LUBUSKIE INTELIGENTNE SPECJALIZACJE (LIS)")
        paragraph = self.par("E.1  Przedsiębiorca działa w obszarze LIS:  ")
        self.ticks(paragraph, self.yes(own and own.area is not None))
        paragraph = self.par("       Obszar:  ")
        self.ticks(paragraph, [(text, bool(own and own.area == n)) for n, text in enumerate(AREAS)])
        paragraph = self.par("E.2  Firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: ")
        self.choose(paragraph, self.yes(own and bool(own.agreements)))
        self.line("Nazwy Porozumień:", own and ("; ".join(own.agreements) or "nie dotyczy"))
        paragraph = self.par("E.3  Firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu:  ")
        self.choose(paragraph, self.yes(own and own.horizontal is not None))
        self.line("Tytuł przedsięwzięcia:", own and (own.horizontal or "nie dotyczy"))

    def part_f(self, own: Company | None) -> None:
        self.head("CZĘŚĆ F.  OŚWIADCZENIA")
        for number, text in enumerate(
            (
                "Przedsiębiorca nie prowadzi działalności w sektorach wyłączonych, o których mowa w § 3 ust. 5 Regulaminu.",
                "Ani przedsiębiorca, ani uczestnik nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego.",
                "Dane w formularzu są zgodne z prawdą, a przekazane treści nie naruszają praw osób trzecich.",
                "Zapoznałem/am się z Regulaminem i zobowiązuję się do poniesienia 15% kosztów organizacji wyjazdu.",
            ),
            start=1,
        ):
            self.par(f"{number})  {text}", size=9)
        town = own.extra.get("signed_in", own.town) if own else None
        fill = self.fill
        self.line("Miejscowość i data:", f"{town}, {fill.date}" if own and fill else None, dots=60)
        paragraph = self.par()
        paragraph.paragraph_format.space_before = Pt(26)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if own and fill and fill.sign:
            put(paragraph, signature(own.person, fill.sign), 8, -5.5)
        paragraph.add_run("." * 60)
        paragraph = self.par("czytelny podpis / podpis i pieczęć osoby uprawnionej do reprezentacji", size=8)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
