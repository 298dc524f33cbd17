"""Załącznik nr 2: the office's application form."""

from dataclasses import dataclass

from docx.document import Document
from docx.shared import Pt

from tests.blind.rounds.r58.companies import Company
from tests.blind.rounds.r58.layout import bold, centred, grid, row, shade, signature_lines, small, start
from tests.blind.rounds.r58.pen import BLANK, Pen

WIDTHS = (1.1, 6.2, 9.7)
SIZES = ("micro", "small", "medium")
AREAS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


@dataclass(frozen=True, slots=True)
class Filling:
    """What a pen writes; None: the blank."""

    company: Company
    signed: str
    """Place and date."""


def write(doc: Document, pen: Pen = BLANK, filling: Filling | None = None) -> None:
    """The form, filled or not."""
    c = filling.company if filling else None
    start(doc, "Załącznik nr 2 do Regulaminu")
    centred(doc, "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", 14)
    centred(doc, "na wyjazd studyjny organizowany przez Województwo Lubuskie", 11, False)
    small(
        doc,
        "Formularz wypełnia przedsiębiorca – komputerowo lub czytelnie, drukowanymi literami. Przy polach wyboru "
        "prosimy postawić znak X. Formularz podpisuje osoba upoważniona do reprezentowania firmy.",
    )
    par = doc.add_paragraph()
    bold(par, "Wybieram wyjazd (zaznaczyć jeden):")
    pen.box(doc.add_paragraph(), c is not None, "Szwajcaria, 22–25.06.2026")
    pen.box(doc.add_paragraph(), False, "Finlandia i Estonia, 22–25.09.2026")
    table = grid(doc, WIDTHS)

    def head(text: str) -> None:
        cells = row(table, WIDTHS)
        merged = cells[0].merge(cells[2])
        bold(merged.paragraphs[0], text)
        shade(merged)

    def line(number: str, label: str, answer: str, hint: str = "") -> None:
        cells = row(table, WIDTHS, number, label)
        if hint:
            note = cells[1].add_paragraph().add_run(hint)
            note.font.size = Pt(8)
            note.font.italic = True
        pen.cell(cells[2], answer)

    head("I. INFORMACJE O FIRMIE")
    line("1.", "Nazwa firmy", c.name if c else "", "zgodnie z KRS lub CEIDG")
    line("", "Siedziba – ulica i numer", c.street if c else "")
    line("", "Kod pocztowy i miejscowość", f"{c.code} {c.town}" if c else "")
    line("", "Województwo", "lubuskie" if c else "")
    line(
        "",
        "Oddział na terenie woj. lubuskiego",
        "nie dotyczy" if c else "",
        "adres, jeżeli siedziba jest gdzie indziej",
    )
    line("", "NIP", c.nip if c else "")
    line("", "REGON", c.regon if c else "")
    line("", "Numer KRS lub wpis do CEIDG", c.register if c else "")
    line("", "Przeważająca działalność wg PKD", c.pkd if c else "", "kod")
    line("2.", "Uczestnik wyjazdu – imię i nazwisko", c.delegate if c else "")
    line("", "Stanowisko w firmie", c.post if c else "")
    line("", "Telefon komórkowy", c.phone if c else "")
    line("", "E-mail", c.mail if c else "")
    cells = row(table, WIDTHS, "3.", "Wielkość firmy")
    for size, label in zip(SIZES, ("mikro   ", "mała   ", "średnia"), strict=True):
        pen.box(cells[2].paragraphs[0], c is not None and c.size == size, label)
    line(
        "",
        "Czym zajmuje się firma?",
        c.about if c else "",
        "krótka charakterystyka, z uwzględnieniem działalności innowacyjnej (dział B+R, współpraca z uczelnią, "
        "nowe produkty lub linie, nakłady na innowacje)",
    )
    cells = row(table, WIDTHS, "", "Czy firma prowadzi działalność innowacyjną?")
    pen.box(cells[2].paragraphs[0], c is not None and c.innovative, "TAK      ")
    pen.box(cells[2].paragraphs[0], c is not None and not c.innovative, "NIE")
    cells = row(table, WIDTHS, "4.", "Posiadane certyfikaty, atesty, patenty")
    note = cells[1].add_paragraph().add_run("proszę wymienić i dołączyć kopie")
    note.font.size, note.font.italic = Pt(8), True
    for number in range(max(4, len(c.certificates)) if c else 4):
        par = cells[2].paragraphs[0] if number == 0 else cells[2].add_paragraph()
        par.add_run(f"{number + 1}. ")
        if c and number < len(c.certificates):
            pen.put(par, c.certificates[number], dotted=False)
        elif c and number == 0:
            pen.put(par, "brak", dotted=False)
    line("5.", "Strona internetowa po polsku", (c.www or "brak") if c else "")
    line("", "Strona internetowa w języku angielskim i innym", (c.www_foreign or "brak") if c else "")
    line(
        "",
        "Profile w mediach społecznościowych",
        ("\n".join(c.social) or "brak") if c else "",
        "adresy lub nazwy",
    )
    head("II. DOŚWIADCZENIE I OCZEKIWANIA")
    line(
        "6.",
        "Udział w targach zagranicznych i międzynarodowych, szkoleniach, wyjazdach studyjnych w ostatnich 3 latach",
        ("\n".join(c.events) or "brak") if c else "",
        "nazwa, miejsce, rok – każde wydarzenie w osobnym wierszu",
    )
    cells = row(
        table, WIDTHS, "7.", "Udział w wyjazdach UMWL w ramach promocji gospodarczej (FEWL 2021–2027)"
    )
    par = cells[2].paragraphs[0]
    pen.box(par, c is not None and not c.trips, "firma nie uczestniczyła")
    par = cells[2].add_paragraph()
    pen.box(par, c is not None and bool(c.trips), "firma uczestniczyła, liczba wyjazdów: ")
    pen.gap(par, str(len(c.trips)) if c and c.trips else "", 4)
    par = cells[2].add_paragraph("jakie: ")
    pen.gap(par, "; ".join(c.trips) if c else "", 20)
    line("8.", "Czego firma oczekuje od wyjazdu?", c.aim if c else "")
    line(
        "9.",
        "Języki obce, którymi posługuje się uczestnik",
        c.languages if c else "",
        "język i stopień znajomości",
    )
    head("III. LUBUSKIE INTELIGENTNE SPECJALIZACJE")
    cells = row(table, WIDTHS, "10.", "Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?")
    pen.strike(cells[2].paragraphs[0], ("TAK", "NIE"), _yes(bool(c.area) if c else None))
    cells[2].paragraphs[0].add_run("  (niepotrzebne skreślić)").font.size = Pt(8)
    par = cells[2].add_paragraph("jeżeli tak, w której: ")
    for area in AREAS:
        pen.box(cells[2].add_paragraph(), c is not None and c.area == area, area)
    cells = row(
        table, WIDTHS, "11.", "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?"
    )
    pen.strike(cells[2].paragraphs[0], ("TAK", "NIE"), _yes(bool(c.agreements) if c else None))
    cells[2].paragraphs[0].add_run("  (niepotrzebne skreślić)").font.size = Pt(8)
    cells[2].add_paragraph("jeżeli tak, nazwy Porozumień:")
    for number in range(2):
        par = cells[2].add_paragraph(f"{number + 1}) ")
        pen.gap(par, c.agreements[number] if c and number < len(c.agreements) else "", 20)
    cells = row(
        table, WIDTHS, "12.", "Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?"
    )
    pen.strike(cells[2].paragraphs[0], ("TAK", "NIE"), _yes(bool(c.horizontal) if c else None))
    cells[2].paragraphs[0].add_run("  (niepotrzebne skreślić)").font.size = Pt(8)
    par = cells[2].add_paragraph("tytuł: ")
    pen.gap(par, c.horizontal if c else "", 20)
    doc.add_paragraph()
    par = doc.add_paragraph()
    bold(par, "13. Składając formularz, oświadczam w imieniu firmy, że:")
    for text in (
        "dane podane w zgłoszeniu są zgodne z prawdą, a przekazane materiały nie naruszają praw osób trzecich;",
        (
            "firma nie działa w sektorach wyłączonych z naboru (§ 3 ust. 5 Regulaminu), a uczestnik nie jest "
            "pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego;"
        ),
        "znamy Regulamin i pokryjemy 15% kosztów organizacji wyjazdu przypadających na jednego uczestnika.",
    ):
        item = doc.add_paragraph("–  " + text)
        item.paragraph_format.space_after = Pt(1)
    signature_lines(doc, pen, filling.signed if filling else "", "podpis (i pieczęć) osoby upoważnionej")


def _yes(answer: bool | None) -> str | None:
    return None if answer is None else "TAK" if answer else "NIE"
