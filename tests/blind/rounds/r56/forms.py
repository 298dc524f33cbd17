"""The office's application form (załącznik nr 2): blank, or as a company filled it in."""

from docx.document import Document as WordDocument

from tests.blind.model import Word
from tests.blind.rounds.r56.firm import Filling, Firm
from tests.blind.rounds.r56.word import CENTRE, RIGHT, Sheet

SIZES = (("micro", "mikro"), ("small", "małym"), ("medium", "średnim"))
LIS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
STATEMENTS = (
    "a) zapoznałem/-am się z Regulaminem rekrutacji i uczestnictwa i akceptuję jego warunki;",
    "b) firma nie prowadzi działalności w sektorach wyłączonych w § 3 ust. 5 Regulaminu;",
    "c) osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego;",
    "d) firma pokryje 15% kosztów organizacji Wyjazdu w przeliczeniu na jednego uczestnika;",
    "e) dane zawarte w zgłoszeniu są zgodne z prawdą i nie naruszają praw autorskich ani osobistych.",
)


def _particulars(sheet: Sheet, firm: Firm | None) -> None:
    table = sheet.table(5, (3.4, 5.6, 3.2, 4.8))
    table.cell(0, 1).merge(table.cell(0, 3))
    rows = (
        ("Firma (pełna nazwa)", firm.name if firm else "", "", ""),
        (
            "Ulica, nr",
            firm.street if firm else "",
            "Kod i miejscowość",
            f"{firm.code} {firm.town}" if firm else "",
        ),
        (
            "Województwo",
            firm.voivodeship if firm else "",
            "Oddział w woj. lubuskim (adres)",
            (firm.branch or firm.nothing) if firm else "",
        ),
        ("NIP", firm.nip_text if firm else "", "REGON", firm.regon if firm else ""),
        (
            "Nr KRS lub CEIDG",
            firm.register if firm else "",
            "PKD (przeważające)",
            firm.pkd if firm else "",
        ),
    )
    for number, (label, answer, second, other) in enumerate(rows):
        sheet.put(table.cell(number, 0), label, size=9)
        sheet.fill(table.cell(number, 1), answer)
        if second:
            sheet.put(table.cell(number, 2), second, size=9)
            sheet.fill(table.cell(number, 3), other)


def _delegate(sheet: Sheet, firm: Firm | None) -> None:
    table = sheet.table(2, (3.4, 5.6, 3.2, 4.8))
    labels = (("Imię i nazwisko", "Funkcja w firmie"), ("Telefon", "E-mail"))
    answers = (
        ((firm.delegate, firm.delegate_post), (firm.phone, firm.email)) if firm else (("", ""), ("", ""))
    )
    for row, (pair, given) in enumerate(zip(labels, answers, strict=True)):
        for column in (0, 1):
            sheet.put(table.cell(row, column * 2), pair[column], size=9)
            sheet.fill(table.cell(row, column * 2 + 1), given[column])


def _business(sheet: Sheet, firm: Firm | None) -> None:
    size = sheet.line("Firma jest przedsiębiorcą:    ")
    sheet.boxes(size, [(label, firm is not None and firm.size == code) for code, label in SIZES])
    kind = sheet.line("Czy firma prowadzi działalność innowacyjną?    ")
    sheet.boxes(kind, [("tak", bool(firm and firm.innovative)), ("nie", bool(firm and not firm.innovative))])
    sheet.line(
        "Proszę opisać działalność firmy, w tym działalność innowacyjną (np. własny dział B+R, współpraca "
        "z uczelnią, nowe produkty, linie produkcyjne, nakłady na innowacje):",
        size=9,
        italic=True,
    )
    cell = sheet.table(1, (17,)).cell(0, 0)
    if firm:
        sheet.fill(cell, firm.about)
    written = len(firm.about) // 60 if firm else 0
    if not sheet.how or sheet.how.by_hand:
        for _ in range(5 - written):
            cell.add_paragraph()


def _papers(sheet: Sheet, firm: Firm | None) -> None:
    given = firm.certificates or (firm.nothing,) if firm else ()
    for number in range(max(4, len(given))):
        text = given[number] if number < len(given) else ""
        sheet.gap(sheet.line(f"{number + 1}. "), text, 46)


def _online(sheet: Sheet, firm: Firm | None) -> None:
    table = sheet.table(2, (5.4, 5.4, 6.2))
    for cell, label in zip(
        table.rows[0].cells,
        ("Strona www w j. polskim", "Strona www w j. angielskim / innym", "Profile społecznościowe"),
        strict=True,
    ):
        sheet.put(cell, label, size=9)
    if firm:
        answers = (firm.website_pl, firm.website_foreign, "\n".join(firm.social))
        for cell, answer in zip(table.rows[1].cells, answers, strict=True):
            sheet.fill(cell, answer or firm.nothing)


def _events(sheet: Sheet, firm: Firm | None) -> None:
    events = firm.events if firm else ()
    table = sheet.table(max(4, len(events)) + 1, (3.6, 8.4, 5))
    for cell, label in zip(
        table.rows[0].cells,
        ("Kiedy (miesiąc, rok)", "Targi / wydarzenie / wyjazd", "Kraj, miasto"),
        strict=True,
    ):
        sheet.put(cell, label, size=9)
    for row, event in zip(table.rows[1:], events, strict=False):
        for cell, text in zip(row.cells, (event.when, event.what, event.where), strict=True):
            sheet.fill(cell, text)
    if firm and not events:
        sheet.fill(table.cell(1, 1), firm.nothing)


def _trips(sheet: Sheet, firm: Firm | None) -> None:
    none = sheet.line()
    sheet.box(none, bool(firm and not firm.trips))
    sheet.printed(none, " firma nie brała udziału w takich wyjazdach")
    some = sheet.line()
    sheet.box(some, bool(firm and firm.trips))
    sheet.printed(some, " firma brała udział w ")
    sheet.gap(some, str(len(firm.trips)) if firm and firm.trips else "", 4)
    sheet.printed(some, " wyjazdach, tj. (nazwa, rok):")
    trips = firm.trips if firm else ()
    for number in range(max(2, len(trips))):
        sheet.gap(sheet.line(), trips[number] if number < len(trips) else "", 48)


def _areas(sheet: Sheet, firm: Firm | None) -> None:
    table = sheet.table(7, (1.2, 12.2, 1.8, 1.8))
    for cell, text in zip(table.rows[0].cells, ("Pkt", "Pytanie", "TAK", "NIE"), strict=True):
        sheet.put(cell, text, bold=True, size=9)
    questions = (
        (
            "10",
            "Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?",
            bool(firm and firm.lis),
            "Jeśli tak, w której: ",
            firm.lis if firm else "",
        ),
        (
            "11",
            "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS?",
            bool(firm and firm.agreements),
            "Jeśli tak, w których (proszę wymienić): ",
            "; ".join(firm.agreements) if firm else "",
        ),
        (
            "12",
            "Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?",
            bool(firm and firm.horizontal),
            "Jeśli tak, nazwa przedsięwzięcia: ",
            firm.horizontal if firm else "",
        ),
    )
    for index, (number, question, yes, label, answer) in enumerate(questions):
        top, low = table.rows[index * 2 + 1].cells, table.rows[index * 2 + 2].cells
        sheet.put(top[0], number)
        sheet.put(top[1], question)
        for cell, ticked in ((top[2], yes), (top[3], firm is not None and not yes)):
            cell.paragraphs[0].alignment = CENTRE
            sheet.box(cell.paragraphs[0], ticked)
        wide = low[1].merge(low[3])
        more = sheet.put(wide, label, size=9)
        if index:
            sheet.gap(more, answer, 20)
        else:
            sheet.boxes(more, [(area, firm is not None and firm.lis == area) for area in LIS])


def application_form(firm: Firm | None, how: Filling | None, trip: int = 0) -> Word:
    """The office's form; `trip` 1 ticks Finland and Estonia."""

    def write(document: WordDocument) -> None:
        sheet = Sheet(document, how)
        sheet.head("Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Unia Europejska")
        sheet.line("Załącznik nr 2 do Regulaminu", size=9, align=RIGHT)
        sheet.line("FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", bold=True, size=15, align=CENTRE)
        sheet.line("Projekt „Innowacyjne Lubuskie” – wyjazdy studyjne 2026", align=CENTRE)
        chosen = sheet.line("Zgłaszam udział w wyjeździe do:   ", before=4)
        sheet.boxes(
            chosen,
            [
                ("Szwajcarii (22–25.06.2026)", how is not None and trip == 0),
                ("Finlandii i Estonii (22–25.09.2026)", how is not None and trip == 1),
            ],
        )
        for title, section in (
            ("1. WNIOSKODAWCA", _particulars),
            ("2. OSOBA DELEGOWANA NA WYJAZD", _delegate),
            ("3. WIELKOŚĆ FIRMY I OPIS DZIAŁALNOŚCI", _business),
            ("4. CERTYFIKATY, ATESTY, PATENTY DOTYCZĄCE FIRMY (proszę wymienić i załączyć kopie)", _papers),
            ("5. STRONA WWW I MEDIA SPOŁECZNOŚCIOWE", _online),
            ("6. DOŚWIADCZENIE PROMOCYJNE ZA GRANICĄ I W KRAJU – OSTATNIE 3 LATA", _events),
            ("7. UDZIAŁ W WYJAZDACH UMWL FINANSOWANYCH Z FEWL 2021–2027", _trips),
        ):
            sheet.line(title, bold=True, before=7)
            section(sheet, firm)
        sheet.line(
            "8. DLACZEGO FIRMA CHCE WZIĄĆ UDZIAŁ W WYJEŹDZIE (cel, oczekiwane kontakty)", True, before=7
        )
        sheet.gap(sheet.line(), firm.goal if firm else "", 96)
        sheet.line("9. JĘZYKI OBCE OSOBY DELEGOWANEJ (język i stopień znajomości)", bold=True, before=7)
        sheet.gap(sheet.line(), firm.languages if firm else "", 48)
        sheet.line("10.–12. INTELIGENTNE SPECJALIZACJE I POROZUMIENIA", bold=True, before=7)
        _areas(sheet, firm)
        sheet.line("13. OŚWIADCZENIA WNIOSKODAWCY – oświadczam, że:", bold=True, before=7)
        for statement in STATEMENTS:
            sheet.line(statement, size=9)
        stamp = f"{firm.name}\n{firm.address}\nNIP {firm.nip_text}" if firm and how and how.by_hand else ""
        sheet.sign(firm.head if firm else "", "podpis (i pieczątka) osoby upoważnionej", stamp)

    return Word(write)
