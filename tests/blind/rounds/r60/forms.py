"""The office's blanks of the application form and the declaration of status, empty or filled."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from tests.blind.rounds.r60.basis import (
    BLANK,
    Firm,
    Pen,
    blank_or,
    first,
    grid,
    ink,
    line,
    page,
    say,
    sign,
)

SIZES = ("micro", "small", "medium")
EMPTY = Firm(
    slug="",
    name="",
    nip="",
    regon="",
    register="",
    street="",
    postal="",
    town="",
    gmina="",
    pkd="",
    delegate="",
    post="",
    phone="",
    email="",
    size="",
    innovative=False,
    description="",
    signer="",
    date="",
    legal="",
    founded="",
    people="",
    turnover="",
    balance="",
    none="",
)


def pairs(doc: WordDocument, rows: tuple[tuple[str, str], ...], pen: Pen) -> None:
    """Questions at the left, answers at the right."""
    table = grid(doc, len(rows), (6.6, 10.4))
    for row, (label, answer) in zip(table.rows, rows, strict=True):
        say(first(row.cells[0]), label, 9.5)
        ink(first(row.cells[1]), answer, pen)
    doc.add_paragraph().paragraph_format.space_after = Pt(0)


def boxes(doc: WordDocument, choices: tuple[tuple[str, bool], ...], pen: Pen) -> None:
    """Boxes to tick, in a line."""
    place = line(doc)
    for label, ticked in choices:
        if ticked:
            ink(place, pen.box, Pen(blue=pen.blue), 11)
        else:
            say(place, "☐", 11)
        say(place, f" {label}        ", 10)


def application(firm: Firm | None = None, pen: Pen = BLANK) -> Callable[[WordDocument], None]:
    """Załącznik 2."""
    f = firm or EMPTY
    full = firm is not None

    def write(doc: WordDocument) -> None:
        page(doc, "Załącznik nr 2 do Regulaminu rekrutacji – Formularz zgłoszeniowy")
        title = line(doc, "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", 14, bold=True)
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        under = line(
            doc, "Wyjazd studyjny w ramach projektu „Innowacyjne Lubuskie”, FEWL 2021–2027, Działanie 1.8", 10
        )
        under.alignment = WD_ALIGN_PARAGRAPH.CENTER
        line(doc, "Zgłaszam udział w wyjeździe studyjnym (proszę zaznaczyć jeden):", 10, bold=True)
        swiss = full and f.trip == "ch"
        boxes(
            doc,
            (
                ("SZWAJCARIA, czerwiec 2026", swiss),
                ("FINLANDIA I ESTONIA, wrzesień 2026", full and not swiss),
            ),
            pen,
        )
        line(
            doc,
            "Formularz wypełnia się czytelnie. Pola, które nie dotyczą firmy, należy przekreślić lub wpisać „brak”.",
            8,
            italic=True,
        )
        line(doc, "1. Dane Wnioskodawcy", 11, bold=True)
        rows = (
            ("Nazwa firmy (zgodnie z KRS/CEIDG)", f.name),
            ("Ulica, nr", f.street),
            ("Kod i miejscowość", f"{f.postal} {f.town}".strip()),
            ("Województwo (siedziba)", "lubuskie" if full else ""),
            (
                "Oddział w woj. lubuskim – adres\n(jeżeli siedziba jest poza województwem)",
                "nie dotyczy" if full else "",
            ),
            ("NIP", f.shown_nip),
            ("REGON", f.regon),
            ("Nr KRS lub wpis do CEIDG", f.register),
            ("Główny kod PKD", f.pkd),
        )
        pairs(doc, rows, pen)
        line(doc, "2. Osoba, która pojedzie na wyjazd", 11, bold=True)
        pairs(
            doc,
            (
                ("Imię i nazwisko uczestnika", f.delegate),
                ("Stanowisko w firmie", f.post),
                ("Telefon kontaktowy", f.phone),
                ("E-mail do korespondencji", f.email),
            ),
            pen,
        )
        line(doc, "3. Kategoria przedsiębiorstwa i charakter działalności", 11, bold=True)
        named = ("mikroprzedsiębiorstwo", "małe przedsiębiorstwo", "średnie przedsiębiorstwo")
        boxes(doc, tuple((name, f.size == size) for name, size in zip(named, SIZES, strict=True)), pen)
        line(doc, "Czy firma prowadzi działalność innowacyjną?", 10)
        boxes(doc, (("TAK", full and f.innovative), ("NIE", full and not f.innovative)), pen)
        line(
            doc,
            "Krótki opis działalności (w tym produkty, prace B+R, współpraca z uczelniami, nowe linie):",
            10,
        )
        blank_or(line(doc), f.description, pen, 160)
        line(
            doc, "4. Certyfikaty, atesty, patenty firmy (kopie należy dołączyć do zgłoszenia)", 11, bold=True
        )
        table = grid(doc, 6, (1.2, 15.8))
        say(first(table.cell(0, 0)), "Lp.", 9, bold=True)
        say(first(table.cell(0, 1)), "Nazwa dokumentu", 9, bold=True)
        items = f.certificates or ((f.none,) if full else ())
        for at in range(1, 6):
            say(first(table.cell(at, 0)), f"{at}.", 9)
            ink(first(table.cell(at, 1)), items[at - 1] if at <= len(items) else "", pen)
        line(doc, "")
        line(doc, "5. Firma w internecie", 11, bold=True)
        pairs(
            doc,
            (
                ("Adres strony www – wersja polska", f.www_pl or f.none),
                ("Adres strony www – wersja obcojęzyczna", f.www_foreign or f.none),
                ("Prowadzone profile społecznościowe", ", ".join(f.social) or f.none),
            ),
            pen,
        )
        line(doc, "6. Targi, misje, szkolenia i wyjazdy zagraniczne w ostatnich trzech latach", 11, bold=True)
        table = grid(doc, 6, (1.2, 9.2, 4, 2.6))
        for at, label in enumerate(("Lp.", "Wydarzenie", "Kraj / miejsce", "Rok")):
            say(first(table.cell(0, at)), label, 9, bold=True)
        for at in range(1, 6):
            say(first(table.cell(at, 0)), f"{at}.", 9)
            if at <= len(f.events):
                for column, answer in enumerate(f.events[at - 1], 1):
                    ink(first(table.cell(at, column)), answer, pen)
            elif full and not f.events and at == 1:
                ink(first(table.cell(1, 1)), f.none, pen)
        line(doc, "")
        line(
            doc,
            "7. Dotychczasowe wyjazdy z Urzędem Marszałkowskim finansowane z FEWL 2021–2027",
            11,
            bold=True,
        )
        boxes(doc, (("nie uczestniczyliśmy", full and not f.trips), ("uczestniczyliśmy", bool(f.trips))), pen)
        place = line(doc, "Jeśli tak – ile razy: ", 10)
        blank_or(place, str(len(f.trips)) if f.trips else "", pen, 6)
        say(place, "   dokąd i kiedy: ", 10)
        blank_or(place, "; ".join(f.trips), pen, 34)
        line(doc, "8. Czego firma oczekuje po wyjeździe (cel udziału)", 11, bold=True)
        blank_or(line(doc), f.purpose, pen, 100)
        line(doc, "9. Języki obce, którymi posługuje się uczestnik", 11, bold=True)
        blank_or(line(doc), f.languages, pen, 50)
        line(doc, "10. Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?", 11, bold=True)
        boxes(doc, (("TAK", f.lis > 0), ("NIE", full and not f.lis)), pen)
        line(doc, "Jeżeli TAK, w której:", 9)
        specs = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
        boxes(doc, tuple((name, f.lis == at) for at, name in enumerate(specs, 1)), pen)
        line(doc, "11. Czy firma jest stroną Porozumień na rzecz Rozwoju Obszarów Kluczowych?", 11, bold=True)
        boxes(doc, (("TAK", bool(f.agreements)), ("NIE", full and not f.agreements)), pen)
        place = line(doc, "Nazwy Porozumień: ", 10)
        blank_or(place, "; ".join(f.agreements), pen, 60)
        line(
            doc,
            "12. Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?",
            11,
            bold=True,
        )
        boxes(doc, (("TAK", bool(f.horizontal)), ("NIE", full and not f.horizontal)), pen)
        place = line(doc, "Tytuł przedsięwzięcia: ", 10)
        blank_or(place, f.horizontal, pen, 56)
        line(doc, "13. Oświadczenia", 11, bold=True)
        for text in (
            "a) zapoznałam/-em się z Regulaminem i przyjmuję jego warunki, w tym udział własny 15% kosztów wyjazdu,",
            "b) firma nie działa w sektorach wyłączonych, o których mowa w § 3 ust. 5 Regulaminu,",
            "c) uczestnik nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego,",
            "d) podane informacje są zgodne z prawdą, a przekazane materiały nie naruszają praw innych osób.",
        ):
            line(doc, text, 9.5)
        table = doc.add_table(rows=1, cols=2)
        place = first(table.cell(0, 0))
        say(place, "\nMiejscowość i data: ", 10)
        blank_or(place, f"{f.town}, {f.date}" if full else "", pen, 18)
        sign(table.cell(0, 1), pen, "podpis osoby upoważnionej do reprezentacji firmy")

    return write


def status(firm: Firm | None = None, pen: Pen = BLANK) -> Callable[[WordDocument], None]:
    """Załącznik 3."""
    f = firm or EMPTY
    full = firm is not None

    def write(doc: WordDocument) -> None:
        page(doc, "Załącznik nr 3 do Regulaminu rekrutacji", "Times New Roman")
        place = line(doc)
        place.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        blank_or(place, f"{f.town}, {f.date} r." if full else "", pen, 20, 11)
        say(place, "\n(miejscowość, data)", 8, italic=True)
        line(
            doc, "OŚWIADCZENIE\no statusie Wnioskodawcy", 14, bold=True
        ).alignment = WD_ALIGN_PARAGRAPH.CENTER
        place = line(doc, "Działając w imieniu ", 11)
        blank_or(place, f.name, pen, 50, 11)
        place = line(doc, "z siedzibą: ", 11)
        blank_or(place, f.address if full else "", pen, 50, 11)
        place = line(doc, "NIP ", 11)
        blank_or(place, f.shown_nip, pen, 20, 11)
        say(place, "  REGON ", 11)
        blank_or(place, f.regon, pen, 18, 11)
        line(
            doc,
            "świadoma/-y odpowiedzialności za podanie nieprawdy oświadczam, że według załącznika I do rozporządzenia "
            "Komisji (UE) nr 651/2014 Wnioskodawca należy do następującej kategorii:",
            11,
        )
        table = grid(doc, 4, (2.2, 5.6, 9.2))
        for at, label in enumerate(
            ("Wstawić X", "Kategoria", "Progi (pracownicy oraz obrót albo suma bilansowa)")
        ):
            say(first(table.cell(0, at)), label, 10, bold=True)
        kinds = (
            ("mikroprzedsiębiorstwo", "mniej niż 10 osób; do 2 mln EUR"),
            ("małe przedsiębiorstwo", "mniej niż 50 osób; do 10 mln EUR"),
            (
                "średnie przedsiębiorstwo",
                "mniej niż 250 osób; obrót do 50 mln EUR lub suma bilansowa do 43 mln EUR",
            ),
        )
        for at, (name, limits) in enumerate(kinds, 1):
            cell = first(table.cell(at, 0))
            cell.alignment = WD_ALIGN_PARAGRAPH.CENTER
            ink(cell, "X" if f.size == SIZES[at - 1] else "", pen, 13)
            say(first(table.cell(at, 1)), name, 11)
            say(first(table.cell(at, 2)), limits, 10)
        line(doc, "\nDane za ostatni zamknięty okres obrachunkowy:", 11)
        table = grid(doc, 2, (5.6, 5.7, 5.7))
        for at, (label, answer) in enumerate(
            (("Zatrudnienie (RJR)", f.people), ("Roczny obrót", f.turnover), ("Suma bilansowa", f.balance))
        ):
            say(first(table.cell(0, at)), label, 10)
            ink(first(table.cell(1, at)), answer, pen, 11)
        place = line(doc, "\nPrzedsiębiorstwo jest: ", 11)
        for at, word in enumerate(("samodzielne", "partnerskie", "powiązane")):
            say(place, " / " if at else "", 11)
            say(place, word, 11)
            if full and at:
                place.runs[-1].font.strike = True
        say(place, " *", 11)
        line(
            doc,
            "Zobowiązuję się zawiadomić Departament o każdej zmianie statusu przed podpisaniem umowy.",
            11,
        )
        table = doc.add_table(rows=1, cols=2)
        sign(table.cell(0, 1), pen, "pieczątka i podpis Wnioskodawcy")
        line(doc, "* niepotrzebne skreślić", 8)

    return write
