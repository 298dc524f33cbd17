"""Załącznik nr 2: the application form of the office, as a table of thirteen points."""

from docx.document import Document as WordDocument
from docx.table import Table

from tests.blind.rounds.r50.blank_tools import (
    answer,
    box,
    grid,
    label,
    shade,
    sign_here,
    small,
    start,
    title,
    yes_no,
)
from tests.blind.rounds.r50.firm import Fill

WIDTHS = (1.0, 6.0, 10.0)
LIS = {
    "zielona": "Zielona gospodarka",
    "zdrowie": "Zdrowie i jakość życia",
    "przemysł": "Innowacyjny przemysł",
}


def _row(table: Table, fill: Fill, at: int, number: str, ask: str, text: str, hint: str = "") -> None:
    cells = table.rows[at].cells
    cells[0].paragraphs[0].add_run(number).bold = True
    label(cells[1], ask, hint)
    lines = text.split("\n")
    answer(cells[2].paragraphs[0], fill, lines[0])
    for line in lines[1:]:
        answer(cells[2].add_paragraph(), fill, line)


def _band(table: Table, at: int, number: str, text: str) -> None:
    cells = table.rows[at].cells
    whole = cells[0].merge(cells[2])
    shade(whole, "CFE0BC")
    whole.paragraphs[0].add_run(f"{number}  {text}").bold = True


def _trip(doc: WordDocument, fill: Fill) -> None:
    table = grid(doc, 1, (5.0, 6.0, 6.0))
    cells = table.rows[0].cells
    label(cells[0], "Zgłaszam udział w wyjeździe", "zaznaczyć jeden kierunek", bold=True)
    box(cells[1].paragraphs[0], fill, "Szwajcaria\n(22–25 czerwca 2026 r.)", on=True, gap="")
    box(cells[2].paragraphs[0], fill, "Finlandia i Estonia\n(22–25 września 2026 r.)", on=False, gap="")
    doc.add_paragraph()


def _who(doc: WordDocument, fill: Fill) -> None:
    firm = fill.firm
    table = grid(doc, 15, WIDTHS)
    _band(table, 0, "1.", "Przedsiębiorca")
    _row(table, fill, 1, "1.1", "Firma (nazwa pełna)", firm.name, "tak jak w KRS albo CEIDG")
    _row(table, fill, 2, "1.2", "Siedziba – ulica i numer", firm.street)
    _row(table, fill, 3, "1.3", "Kod i miejscowość", f"{firm.code} {firm.town}")
    _row(table, fill, 4, "1.4", "Województwo", "lubuskie")
    none = firm.nothing if firm.nothing != "-" else "–"
    _row(
        table,
        fill,
        5,
        "1.5",
        "Oddział w woj. lubuskim",
        none,
        "wypełnić, gdy siedziba jest w innym województwie",
    )
    _row(table, fill, 6, "1.6", "NIP", firm.nip_text)
    _row(table, fill, 7, "1.7", "REGON", firm.regon)
    _row(table, fill, 8, "1.8", "Numer KRS lub wpis do CEIDG", firm.krs or "CEIDG")
    _row(table, fill, 9, "1.9", "Przeważająca działalność (kod PKD)", firm.pkd)
    _band(table, 10, "2.", "Osoba wyznaczona do udziału w wyjeździe")
    _row(table, fill, 11, "2.1", "Imię i nazwisko", firm.delegate)
    _row(table, fill, 12, "2.2", "Funkcja w firmie", firm.role)
    _row(table, fill, 13, "2.3", "Telefon", firm.phone)
    _row(table, fill, 14, "2.4", "E-mail", firm.mail)
    doc.add_paragraph()


def _what(doc: WordDocument, fill: Fill) -> None:
    firm = fill.firm
    table = grid(doc, 9, WIDTHS)
    _band(table, 0, "3.", "Wielkość i profil firmy")
    _row(table, fill, 1, "3.1", "Kategoria MŚP", "")
    sizes = table.rows[1].cells[2].paragraphs[0]
    box(sizes, fill, "mikro", on=firm.size == "micro")
    box(sizes, fill, "mała", on=firm.size == "small")
    box(sizes, fill, "średnia", on=firm.size == "medium")
    hint = "np. dział B+R, współpraca z uczelnią, nowe wyroby lub linie, nakłady na innowacje"
    _row(table, fill, 2, "3.2", "Czy firma prowadzi działalność innowacyjną?", "", hint)
    yes_no(table.rows[2].cells[2].paragraphs[0], fill, firm.innovative)
    _row(table, fill, 3, "3.3", "Czym się Państwo zajmują i co jest w tym nowego?", firm.about)
    proofs = "\n".join(firm.certs) or firm.nothing
    _row(
        table,
        fill,
        4,
        "4.",
        "Certyfikaty, atesty, patenty firmy",
        proofs,
        "wymienić w osobnych liniach, dołączyć kopie",
    )
    _band(table, 5, "5.", "Firma w internecie")
    _row(table, fill, 6, "5.1", "Strona po polsku", firm.www or firm.nothing)
    _row(
        table,
        fill,
        7,
        "5.2",
        "Strona po angielsku lub w innym języku obcym",
        firm.www_foreign or firm.nothing,
    )
    _row(table, fill, 8, "5.3", "Prowadzone profile społecznościowe", "\n".join(firm.social) or firm.nothing)
    doc.add_paragraph()


def _where(doc: WordDocument, fill: Fill) -> None:
    firm = fill.firm
    paragraph = doc.add_paragraph()
    paragraph.add_run(
        "6.  Targi, misje, szkolenia i wyjazdy służące zdobywaniu kontaktów zagranicznych"
    ).bold = True
    paragraph.paragraph_format.keep_with_next = True
    hint = doc.add_paragraph()
    hint.paragraph_format.keep_with_next = True
    small(
        hint,
        "Tylko ostatnie 3 lata. Jedno wydarzenie w jednym wierszu; jeśli nie było żadnego, wpisać „brak”.",
    )
    table = grid(doc, 6, (2.0, 7.0, 4.5, 3.5))
    for cell, text in zip(table.rows[0].cells, ("Rok", "Wydarzenie", "Miejsce", "Rola"), strict=True):
        label(cell, text, bold=True)
    if fill.hand != "blank" and not firm.events:
        answer(table.rows[1].cells[1].paragraphs[0], fill, firm.nothing)
    for row, event in zip(table.rows[1:], firm.events, strict=False):
        for cell, text in zip(row.cells, event, strict=True):
            answer(cell.paragraphs[0], fill, text)
    doc.add_paragraph()


def _more(doc: WordDocument, fill: Fill) -> None:
    firm = fill.firm
    filled = fill.hand != "blank"
    table = grid(doc, 9, WIDTHS)
    ask = "Wcześniejsze wyjazdy z UMWL opłacone z FEWL 2021–2027 (promocja gospodarcza)"
    _row(table, fill, 0, "7.", ask, "", "zaznaczyć; przy TAK wymienić wszystkie")
    cell = table.rows[0].cells[2]
    yes_no(cell.paragraphs[0], fill, bool(firm.trips))
    lines = cell.add_paragraph("jakie: ")
    answer(lines, fill, "; ".join(firm.trips) or ("–" if filled else ""), dots=30)
    _row(table, fill, 1, "8.", "Po co firma chce jechać?", firm.goal)
    _row(table, fill, 2, "9.", "Języki obce osoby z punktu 2", firm.languages)
    _row(table, fill, 3, "10.", "Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?", "")
    yes_no(table.rows[3].cells[2].paragraphs[0], fill, bool(firm.lis))
    _row(table, fill, 4, "", "jeśli TAK – której?", "")
    for place, (code, text) in enumerate(LIS.items()):
        cell = table.rows[4].cells[2]
        box(cell.paragraphs[0] if place == 0 else cell.add_paragraph(), fill, text, on=firm.lis == code)
    hint = "Porozumienia na rzecz Rozwoju Obszarów Kluczowych w ramach LIS"
    _row(table, fill, 5, "11.", "Czy firma działa w ramach Porozumienia?", "", hint)
    yes_no(table.rows[5].cells[2].paragraphs[0], fill, bool(firm.agreements))
    _row(table, fill, 6, "", "nazwa Porozumienia (Porozumień)", "\n".join(firm.agreements) or firm.nothing)
    _row(table, fill, 7, "12.", "Czy firma realizuje przedsięwzięcie horyzontalne z Porozumienia?", "")
    yes_no(table.rows[7].cells[2].paragraphs[0], fill, bool(firm.horizontal))
    _row(table, fill, 8, "", "tytuł przedsięwzięcia", firm.horizontal or firm.nothing)


def application_form(doc: WordDocument, fill: Fill) -> None:
    """The whole form."""
    start(doc, "Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa w wyjazdach studyjnych")
    title(doc, "FORMULARZ ZGŁOSZENIOWY")
    title(doc, "przedsiębiorcy ubiegającego się o udział w wyjeździe studyjnym", 11)
    small(doc.add_paragraph(), "Białe pola wypełnia przedsiębiorca – na komputerze lub czytelnie długopisem.")
    _trip(doc, fill)
    _who(doc, fill)
    _what(doc, fill)
    _where(doc, fill)
    _more(doc, fill)
    doc.add_paragraph()
    doc.add_paragraph().add_run("13.  Podpisując formularz, potwierdzam, że:").bold = True
    for text in (
        "firma nie działa w sektorach wymienionych w § 3 ust. 5 Regulaminu,",
        "ani ja, ani osoba z punktu 2 nie jesteśmy pracownikami Urzędu Marszałkowskiego Województwa Lubuskiego,",
        "znam Regulamin, a firma pokryje 15% kosztów udziału jednego uczestnika,",
        "podane informacje są prawdziwe.",
    ):
        doc.add_paragraph(text, style="List Bullet")
    sign_here(doc, fill, "podpis osoby uprawnionej do reprezentowania firmy")
