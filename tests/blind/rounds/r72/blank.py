"""The office's own application form, empty or filled: typed in Word, or printed and filled by pen."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from docx.document import Document as WordDocument
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from tests.blind.model import Word
from tests.blind.rounds.r72.pen import Pen, cross, dash, hook, put, signature
from tests.blind.rounds.r72.people import Company

_DOTS = "……………………………………………………………………………………"
_LIS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


@dataclass(frozen=True, slots=True)
class Filling:
    """How a company fills the blank."""

    company: Company
    day: str
    pen: Pen | None = None
    tick: Literal["☒", "X", "[X]", "☑", "hook", "cross"] = "☒"
    strike: Literal["strike", "underline", "delete"] = "strike"
    none: str = ""
    """What stands where there is nothing („brak”, „nie dotyczy”, „-”)."""
    signed: bool = True
    ink: str = "#1b2f7a"
    bold: bool = False
    no_district: bool = False


class Form:
    """The form being written."""

    def __init__(self, document: WordDocument, filling: Filling | None) -> None:
        self.document = document
        self.filling = filling
        section = document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(1.8)
        style = document.styles["Normal"]
        style.font.name, style.font.size = "Arial", Pt(10)
        style.paragraph_format.space_after = Pt(2)
        head = section.header.paragraphs[0]
        head.text = "Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Dofinansowane przez Unię Europejską"
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        head.runs[0].font.size = Pt(8)

    def answer(
        self, paragraph: Any, text: str, width: float = 9.6, dx: float = 0.0, dy: float = -0.12
    ) -> None:
        one = self.filling
        if one is None:
            return
        text = text or one.none
        if not text:
            return
        if one.pen is None:
            for number, line in enumerate(text.split("\n")):
                run = paragraph.add_run(line)
                run.bold = one.bold
                if number < text.count("\n"):
                    run.add_break()
            return
        png, wide, _ = one.pen.picture(text, width)
        put(paragraph.add_run(), png, wide, dx, dy)

    def box(self, paragraph: Any, label: str, chosen: bool, gap: str = "     ") -> None:
        """A box and its label."""
        one = self.filling
        if chosen and one is not None and one.pen is None:
            paragraph.add_run(one.tick).bold = one.bold
            paragraph.add_run(f" {label}{gap}")
            return
        if chosen and one is not None and one.pen is not None:
            shape = hook(one.pen.colour) if one.tick == "hook" else cross(one.pen.colour)
            put(paragraph.add_run(), shape, 0.46, -0.1, -0.06, by="character")
        paragraph.add_run(f"☐ {label}{gap}")

    def yes_no(self, paragraph: Any, yes: bool) -> None:
        """TAK / NIE*, one to be struck out."""
        one = self.filling
        if one is None:
            paragraph.add_run("TAK / NIE*")
            return
        if one.pen is not None:
            if not yes:
                put(paragraph.add_run(), dash(one.pen.colour, 0.9), 0.95, -0.05, 0.1, by="character")
            paragraph.add_run("TAK / ")
            if yes:
                put(paragraph.add_run(), dash(one.pen.colour, 0.75), 0.8, -0.05, 0.1, by="character")
            paragraph.add_run("NIE*")
            return
        if one.strike == "delete":
            paragraph.add_run("TAK" if yes else "NIE")
            return
        for word, chosen in (("TAK", yes), ("NIE", not yes)):
            run = paragraph.add_run(word)
            if one.strike == "strike":
                run.font.strike = not chosen
            else:
                run.underline = chosen
                run.bold = chosen
            if word == "TAK":
                paragraph.add_run(" / ")
        paragraph.add_run("*")

    def table(self, columns: list[float]) -> Any:
        table = self.document.add_table(0, len(columns))
        table.style = "Table Grid"
        table.autofit = False
        for column, width in zip(table.columns, columns, strict=True):
            column.width = Cm(width)
        return table

    def row(self, table: Any, widths: list[float], height: float = 0.85) -> Any:
        row = table.add_row()
        row.height, row.height_rule = Cm(height), WD_ROW_HEIGHT_RULE.AT_LEAST
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
        return row

    def part(self, table: Any, widths: list[float], title: str) -> None:
        """A shaded heading across the table."""
        row = self.row(table, widths, 0.6)
        cell = row.cells[0].merge(row.cells[-1])
        cell.paragraphs[0].add_run(title).bold = True
        shade = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", "D9E2F3")):
            shade.set(qn(f"w:{name}"), value)
        cell._tc.get_or_add_tcPr().append(shade)

    def ask(self, table: Any, label: str, height: float = 0.85) -> Any:
        """A question; gives the answer's paragraph."""
        row = self.row(table, [6.6, 10.4], height)
        row.cells[0].paragraphs[0].add_run(label)
        return row.cells[1].paragraphs[0]


def written(filling: Filling | None) -> Word:
    """The form as a Word document."""

    def write(document: WordDocument) -> None:
        _write(Form(document, filling))

    return Word(write)


def _write(form: Form) -> None:
    one, document = form.filling, form.document
    c = one.company if one else None
    top = document.add_paragraph(
        "Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa przedsiębiorców w wyjazdach studyjnych"
    )
    top.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    top.runs[0].italic, top.runs[0].font.size = True, Pt(8)
    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = title.add_run("FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY")
    run.bold, run.font.size = True, Pt(14)
    under = document.add_paragraph("nabór na wyjazdy studyjne 2026 – projekt „Innowacyjne Lubuskie”")
    under.alignment = WD_ALIGN_PARAGRAPH.CENTER
    trip = document.add_paragraph("Zgłaszam udział w wyjeździe (zaznaczyć jeden):   ")
    form.box(trip, "Szwajcaria", c is not None)
    form.box(trip, "Finlandia i Estonia", False)
    _company(form, c)
    _lists(form, c)
    _choices(form, c)
    _end(form, c)


def _said(c: Company | None, get: Callable[[Company], str]) -> str:
    return get(c) if c else ""


def _company(form: Form, c: Company | None) -> None:
    widths = [6.6, 10.4]
    table = form.table(widths)
    form.part(table, widths, "1. Przedsiębiorca")
    seat = "Województwo i powiat"
    no_district = form.filling is not None and form.filling.no_district
    for label, get in (
        ("Nazwa firmy (zgodnie z KRS lub CEIDG)", lambda x: x.name),
        ("Siedziba (ulica, numer, kod pocztowy, miejscowość)", lambda x: x.address),
        (seat, lambda x: x.voivodeship if no_district else f"{x.voivodeship}, {x.district}"),
        ("Oddział w woj. lubuskim – adres (gdy siedziba jest w innym województwie)", lambda _: ""),
        ("NIP", lambda x: f"{x.nip[:3]}-{x.nip[3:6]}-{x.nip[6:8]}-{x.nip[8:]}" if len(x.slug) % 2 else x.nip),
        ("REGON", lambda x: x.regon),
        ("Numer KRS / wpis do CEIDG", lambda x: x.register),
        ("Główny kod PKD", lambda x: x.pkd),
    ):  # fmt: skip
        form.answer(form.ask(table, label, 1.0 if len(label) > 40 else 0.85), _said(c, get))
    form.part(table, widths, "2. Uczestnik wyjazdu (przedstawiciel firmy)")
    for label, get in (
        ("Imię i nazwisko uczestnika", lambda x: x.delegate), ("Funkcja w firmie", lambda x: x.role),
        ("Telefon kontaktowy", lambda x: x.phone), ("E-mail do korespondencji", lambda x: x.mail),
    ):  # fmt: skip
        form.answer(form.ask(table, label), _said(c, get))
    form.part(table, widths, "3. Wielkość firmy i działalność")
    size = form.ask(table, "Status firmy wg zał. I do rozporządzenia 651/2014")
    for code, label in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie")):
        form.box(size, label, c is not None and c.size == code)
    form.yes_no(form.ask(table, "Czy firma prowadzi działalność innowacyjną?"), bool(c and c.innovative))
    form.answer(
        form.ask(
            table,
            "Krótki opis działalności (w tym innowacyjnej: B+R, współpraca z uczelniami, nowe produkty)",
            2.6,
        ),
        _said(c, lambda x: x.about),
    )


def _lists(form: Form, c: Company | None) -> None:
    document, one = form.document, form.filling
    document.add_paragraph()
    head = document.add_paragraph()
    head.add_run("4. Certyfikaty, atesty i patenty firmy").bold = True
    head.add_run(" (kopie w załączeniu)")
    for number in range(5):
        line = document.add_paragraph(f"{number + 1}) ")
        line.paragraph_format.space_after = Pt(6)
        text = c.certificates[number] if c and number < len(c.certificates) else ""
        if c and one and not c.certificates and number == 0 and one.none:
            text = one.none
        if text and one and one.pen is None:
            line.add_run(text).bold = one.bold
        else:
            line.add_run(_DOTS)
            if text:
                form.answer(line, text, 14, 0.7, -0.33)
    document.add_paragraph()
    widths = [6.6, 10.4]
    table = form.table(widths)
    form.part(table, widths, "5. Strona internetowa i media społecznościowe")
    form.answer(form.ask(table, "Adres strony www po polsku"), _said(c, lambda x: x.website))
    form.answer(
        form.ask(table, "Adres strony www po angielsku lub w innym języku"), _said(c, lambda x: x.foreign)
    )
    form.answer(
        form.ask(table, "Profile firmy w mediach społecznościowych", 1.5),
        _said(c, lambda x: "\n".join(x.social)),
    )
    document.add_paragraph()
    head = document.add_paragraph()
    head.paragraph_format.keep_with_next = True
    head.add_run(
        "6. Udział w targach zagranicznych i międzynarodowych, szkoleniach i wyjazdach w ostatnich 3 latach"
    ).bold = True
    wide = [1.2, 9.6, 3.8, 2.4]
    events = form.table(wide)
    for cell, word in zip(
        form.row(events, wide, 0.6).cells, ("Lp.", "Wydarzenie", "Kraj", "Rok"), strict=True
    ):
        cell.paragraphs[0].add_run(word).bold = True
    for number in range(4):
        cells = form.row(events, wide).cells
        cells[0].paragraphs[0].add_run(f"{number + 1}.")
        if c and number < len(c.events):
            for cell, text in zip(cells[1:], c.events[number], strict=True):
                form.answer(cell.paragraphs[0], text, 9)
        elif c and number == 0:
            form.answer(cells[1].paragraphs[0], "", 9)
    document.add_paragraph()


def _choices(form: Form, c: Company | None) -> None:
    widths = [6.6, 10.4]
    table = form.table(widths)
    form.part(table, widths, "7. Wcześniejszy udział w wyjazdach UMWL finansowanych z FEWL 2021–2027")
    form.answer(form.ask(table, "Ile razy firma brała udział?"), str(len(c.trips)) if c else "")
    form.answer(
        form.ask(table, "Jakie to były wyjazdy i kiedy?", 1.5), _said(c, lambda x: "\n".join(x.trips))
    )
    form.part(table, widths, "8–9. Oczekiwania i języki")
    form.answer(form.ask(table, "8. Czego firma oczekuje po wyjeździe?", 1.5), _said(c, lambda x: x.goal))
    form.answer(form.ask(table, "9. Języki obce, którymi włada uczestnik"), _said(c, lambda x: x.languages))
    form.part(table, widths, "10–12. Inteligentne specjalizacje")
    for label, yes, more, text in (
        ("10. Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?", bool(c and c.lis), "", ""),
        ("11. Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?", bool(c and c.agreements),
         "Jeżeli tak – których?", "\n".join(c.agreements) if c else ""),
        ("12. Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?", bool(c and c.horizontal),
         "Jeżeli tak – nazwa przedsięwzięcia", c.horizontal if c else ""),
    ):  # fmt: skip
        line = form.ask(table, label, 1.0)
        form.box(line, "TAK", c is not None and yes)
        form.box(line, "NIE", c is not None and not yes)
        if not more:
            line = form.ask(table, "Jeżeli tak – w której?", 1.5)
            for number, name in enumerate(_LIS):
                if number:
                    line = _next(line)
                form.box(line, name, bool(c and c.lis == name), "")
        else:
            form.answer(form.ask(table, more, 2.7 if number_of(label) == 11 else 0.9), text, 9.6)


def number_of(label: str) -> int:
    """The number before a question."""
    return int(label.split(".")[0])


def _next(paragraph: Any) -> Any:
    """A paragraph after another in its cell."""
    return paragraph._parent.add_paragraph()


def _end(form: Form, c: Company | None) -> None:
    document, one = form.document, form.filling
    small = document.add_paragraph("* niepotrzebne skreślić")
    small.runs[0].font.size = Pt(8)
    head = document.add_paragraph()
    head.paragraph_format.keep_with_next = True
    head.add_run("13. Oświadczam, że:").bold = True
    for text in (
        "firma nie prowadzi działalności w sektorach wyłączonych z naboru (§ 3 ust. 5 Regulaminu);",
        "ani ja, ani uczestnik wyjazdu nie jesteśmy pracownikami Urzędu Marszałkowskiego Województwa Lubuskiego;",
        "dane podane w zgłoszeniu są zgodne z prawdą, a treści nie naruszają praw autorskich i osobistych innych osób;",
        "akceptuję Regulamin, w tym obowiązek pokrycia 15% kosztów wyjazdu.",
    ):
        line = document.add_paragraph(f"– {text}")
        line.paragraph_format.keep_with_next = True
    gap = document.add_paragraph()
    gap.paragraph_format.keep_with_next = True
    gap.paragraph_format.space_after = Pt(14)
    table = document.add_table(2, 2)
    left, right = table.rows[0].cells
    for cell in (left, right):
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    if one and c and one.pen is None:
        left.paragraphs[0].add_run(f"{c.town}, {one.day}")
    else:
        left.paragraphs[0].add_run("……………………………………")
        if one and c:
            form.answer(left.paragraphs[0], f"{c.town}, {one.day}", 7, 0.1, -0.38)
    if one and c and one.signed:
        ink = one.pen.colour if one.pen else one.ink
        if one.pen:
            right.paragraphs[0].add_run("……………………………………")
            put(right.paragraphs[0].add_run(), signature(c.delegate, ink), 3.6, 0.9, -0.7)
        else:
            right.paragraphs[0].add_run().add_picture(io.BytesIO(signature(c.delegate, ink)), width=Cm(3.4))
    else:
        right.paragraphs[0].add_run("……………………………………")
    for cell, text in zip(
        table.rows[1].cells, ("miejscowość i data", "podpis osoby uprawnionej"), strict=True
    ):
        run = cell.paragraphs[0].add_run(text)
        run.font.size = Pt(8)
