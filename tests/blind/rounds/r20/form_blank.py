"""Załącznik nr 2: the application form of the office, empty or filled."""

from collections.abc import Collection
from dataclasses import replace

from docx.document import Document as WordDocument

from tests.blind.model import Word
from tests.blind.rounds.r20.firm import Firm
from tests.blind.rounds.r20.wordkit import (
    BLANK_PEN,
    BLANK_SIGN,
    Pen,
    Sign,
    answer,
    box,
    either,
    footer,
    grid,
    header,
    label,
    new_page,
    page,
    place_and_date,
    printed,
    row,
    shade,
    signature,
    text,
    written,
)

SIZES = (("micro", "mikroprzedsiębiorca"), ("small", "mały przedsiębiorca"), ("medium", "średni przedsiębiorca"))
AREAS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
ALL_PARTS = (1, 2, 3)
WIDE = (6.2, 10.4)


def _heading(document: WordDocument, words: str) -> None:
    table = grid(document, (16.6,), 1)
    printed(table.rows[0].cells[0].paragraphs[0], words, bold=True)
    shade(table.rows[0].cells[0], "D0DCE8")


def _pair(document: WordDocument, rows: list[tuple[str, str, str | None]], pen: Pen) -> None:
    table = grid(document, WIDE)
    for words, small, value in rows:
        left, right = row(table, WIDE)
        label(left, words, small=small)
        answer(right, value, pen)


def _gap(document: WordDocument) -> None:
    text(document, "", size=5, after=0)


def _part_one(document: WordDocument, firm: Firm | None, pen: Pen, trip: str) -> None:
    text(document, "FORMULARZ ZGŁOSZENIOWY", bold=True, size=15, align="center", after=0)
    text(
        document,
        "przedsiębiorcy ubiegającego się o udział w wyjeździe studyjnym w ramach projektu pn. „Innowacyjne Lubuskie”",
        align="center",
        size=10,
        after=6,
    )
    text(document, "Zgłaszam udział w wyjeździe (zaznaczyć jeden kierunek znakiem X):", bold=True)
    for code, words in (
        ("szwajcaria", " SZWAJCARIA – 22–25 czerwca 2026 r."),
        ("finlandia", " FINLANDIA I ESTONIA – 22–25 września 2026 r."),
    ):
        paragraph = text(document, "", after=2)
        paragraph.paragraph_format.left_indent = 360000
        box(paragraph, firm is not None and trip == code, pen)
        printed(paragraph, words)
    _gap(document)
    _heading(document, "1.  DANE PRZEDSIĘBIORCY")
    no_branch = pen.nothing
    _pair(
        document,
        [
            ("Nazwa (firma) przedsiębiorcy", "zgodnie z KRS lub CEIDG", firm and firm.name),
            ("Siedziba: ulica i numer", "", firm and firm.street),
            ("Kod pocztowy i miejscowość", "", firm and f"{firm.postal} {firm.town}"),
            ("Województwo", "", firm and "lubuskie"),
            (
                "Oddział w województwie lubuskim",
                "adres – tylko jeżeli siedziba znajduje się poza województwem",
                no_branch if firm else None,
            ),
            ("NIP", "", firm and firm.nip_written),
            ("REGON", "", firm and firm.regon),
            ("Numer KRS albo wpis do CEIDG", "", firm and firm.register),
            ("Przeważająca działalność (kod PKD i nazwa)", "", firm and f"{firm.pkd} {firm.pkd_text}"),
        ],
        pen,
    )
    _gap(document)
    _heading(document, "2.  OSOBA DELEGOWANA NA WYJAZD (jeden przedstawiciel)")
    _pair(
        document,
        [
            ("Imię i nazwisko", "", firm and firm.delegate),
            ("Funkcja / stanowisko w firmie", "", firm and firm.delegate_role),
            ("Telefon komórkowy", "", firm and firm.phone),
            ("E-mail do korespondencji", "", firm and firm.email),
        ],
        pen,
    )


def _part_two(document: WordDocument, firm: Firm | None, pen: Pen) -> None:
    _heading(document, "3.  WIELKOŚĆ PRZEDSIĘBIORSTWA I OPIS DZIAŁALNOŚCI")
    widths = (4.2, 1.3, 4.2, 1.3, 4.3, 1.3)
    table = grid(document, widths)
    cells = row(table, widths)
    for index, (code, words) in enumerate(SIZES):
        label(cells[2 * index], words)
        box(cells[2 * index + 1].paragraphs[0], firm is not None and firm.size == code, pen)
    narrow = (10.6, 3.0, 3.0)
    table = grid(document, narrow)
    cells = row(table, narrow)
    label(
        cells[0],
        "Przedsiębiorstwo prowadzi działalność innowacyjną",
        small="np. dział B+R, współpraca z uczelnią, nowe produkty",
    )
    for index, word in enumerate((" TAK", " NIE")):
        paragraph = cells[index + 1].paragraphs[0]
        known = firm is not None and firm.innovative is not None
        box(paragraph, known and firm is not None and firm.innovative == (index == 0), pen)
        printed(paragraph, word)
    table = grid(document, (16.6,), 2)
    label(table.rows[0].cells[0], "Krótka charakterystyka działalności, w tym innowacyjnej:")
    answer(table.rows[1].cells[0], firm.description if firm else "\n\n\n", pen)
    _gap(document)

    _heading(document, "4.  CERTYFIKATY, ATESTY, PATENTY, INNE DOKUMENTY DOTYCZĄCE FIRMY (kopie w załączeniu)")
    small = (1.2, 15.4)
    table = grid(document, small)
    listed = firm.certificates if firm else ()
    for index in range(max(4, len(listed))):
        left, right = row(table, small)
        label(left, f"{index + 1}.")
        if index < len(listed):
            answer(right, listed[index], pen)
        elif firm and index == 0:
            answer(right, "brak" if pen.nothing == "nie dotyczy" else pen.nothing, pen)
    _gap(document)

    _heading(document, "5.  STRONA INTERNETOWA I MEDIA SPOŁECZNOŚCIOWE")
    empty = pen.nothing
    _pair(
        document,
        [
            ("Strona www w języku polskim (adres)", "", firm and (firm.web_pl or empty)),
            ("Strona www w języku angielskim i innym (adres, język)", "", firm and (firm.web_foreign or empty)),
            ("Prowadzone profile społecznościowe (adresy)", "", firm and ("\n".join(firm.social) or empty)),
        ],
        pen,
    )
    _gap(document)
    _events(document, firm, pen)


def _events(document: WordDocument, firm: Firm | None, pen: Pen) -> None:
    _heading(document, "6.  DOŚWIADCZENIE W DZIAŁANIACH PROMOCYJNO-INFORMACYJNYCH (ostatnie 3 lata)")
    text(
        document,
        "Udział w targach zagranicznych i międzynarodowych w kraju, misjach, szkoleniach i wyjazdach studyjnych "
        "ukierunkowanych na nowe kontakty zagraniczne. W razie potrzeby dodać wiersze.",
        italic=True,
        size=8,
        after=2,
    )
    widths = (1.2, 8.4, 4.0, 3.0)
    table = grid(document, widths)
    for cell, words in zip(row(table, widths), ("Lp.", "Nazwa wydarzenia", "Kraj", "Rok"), strict=True):
        label(cell, words, bold=True)
    events = firm.events if firm else ()
    shown = events if pen.events == "rows" else ()
    for index in range(max(4, len(shown))):
        cells = row(table, widths)
        printed(cells[0].paragraphs[0], f"{index + 1}")
        if index < len(shown):
            event = shown[index]
            for cell, value in zip(cells[1:], (event.name, event.country, event.year), strict=True):
                answer(cell, value, pen)
        elif firm and index == 0 and pen.events == "cell" and events:
            answer(cells[1], "\n".join(f"{event.name}, {event.country}, {event.year}" for event in events), pen)
        elif firm and index == 0 and not events:
            answer(cells[1], "brak", pen)
    if firm and pen.events == "under":
        for number, event in enumerate(events, 1):
            written(text(document, "", after=1), f"{number}) {event.name} – {event.country} – {event.year} r.", pen)


def _part_three(document: WordDocument, firm: Firm | None, pen: Pen, sign: Sign) -> None:
    _heading(document, "7.  UDZIAŁ W WYJAZDACH ORGANIZOWANYCH PRZEZ UMWL, FINANSOWANYCH Z FEWL 2021–2027")
    paragraph = text(document, "", before=3)
    box(paragraph, firm is not None and not firm.trips, pen)
    printed(paragraph, " nie uczestniczyłem/-am        ")
    box(paragraph, bool(firm and firm.trips), pen)
    printed(paragraph, " uczestniczyłem/-am – liczba wyjazdów: ")
    if firm and firm.trips:
        written(paragraph, str(len(firm.trips)), pen)
    else:
        printed(paragraph, "…………")
    paragraph = text(document, "Wykaz wyjazdów (kierunek, rok): ")
    if firm and firm.trips:
        written(paragraph, "; ".join(firm.trips), pen)
    else:
        printed(paragraph, "…" * 36)
    _gap(document)
    for number, title, value in (
        ("8", "CEL UDZIAŁU W WYJEŹDZIE", firm and firm.aim),
        ("9", "ZNAJOMOŚĆ JĘZYKÓW OBCYCH OSOBY DELEGOWANEJ", firm and firm.languages),
    ):
        _heading(document, f"{number}.  {title}")
        table = grid(document, (16.6,), 1)
        answer(table.rows[0].cells[0], value or "\n", pen)
        _gap(document)

    _heading(document, "10.  LUBUSKIE INTELIGENTNE SPECJALIZACJE")
    paragraph = text(
        document, "Przedsiębiorca prowadzi działalność w ramach Lubuskich Inteligentnych Specjalizacji:   "
    )
    either(paragraph, firm.lis is not None if firm else None, pen)
    paragraph = text(document, "Jeśli tak, proszę wskazać specjalizację:  ")
    for area in AREAS:
        box(paragraph, firm is not None and firm.lis == area, pen)
        printed(paragraph, f" {area}    ")
    _heading(document, "11.  POROZUMIENIA NA RZECZ ROZWOJU OBSZARÓW KLUCZOWYCH")
    paragraph = text(document, "Przedsiębiorca działa w ramach Porozumienia / Porozumień:   ")
    either(paragraph, bool(firm.agreements) if firm else None, pen)
    paragraph = text(document, "Nazwa Porozumienia (wymienić wszystkie): ")
    if firm and firm.agreements:
        written(paragraph, "; ".join(firm.agreements), pen)
    else:
        printed(paragraph, "…" * 30)
    _heading(document, "12.  PRZEDSIĘWZIĘCIE HORYZONTALNE")
    paragraph = text(document, "Firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu:   ")
    either(paragraph, firm.horizontal is not None if firm else None, pen)
    paragraph = text(document, "Nazwa przedsięwzięcia: ")
    if firm and firm.horizontal:
        written(paragraph, firm.horizontal, pen)
    else:
        printed(paragraph, "…" * 36)
    text(document, "* niepotrzebne skreślić", italic=True, size=8)
    _heading(document, "13.  OŚWIADCZENIA")
    for words in (
        (
            "1) Zapoznałem/-am się z Regulaminem rekrutacji i akceptuję jego postanowienia; zgłoszenie jest wiążącą deklaracją "
            "udziału w Wyjeździe."
        ),
        "2) Zobowiązuję się do poniesienia 15% kosztów organizacji Wyjazdu w przeliczeniu na jednego uczestnika.",
        (
            "3) Przedsiębiorstwo nie działa w sektorach wymienionych w § 3 ust. 5 Regulaminu, a osoba delegowana nie jest "
            "pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego."
        ),
        "4) Dane zawarte w zgłoszeniu są zgodne z prawdą, a przekazane treści nie naruszają praw osób trzecich.",
    ):
        text(document, words, size=9, align="justify", after=1)
    place_and_date(document, sign, replace(pen, place="replace"))
    signature(document, sign, "podpis (i pieczątka) osoby uprawnionej do reprezentacji przedsiębiorcy")


def application_form(
    firm: Firm | None = None,
    pen: Pen = BLANK_PEN,
    sign: Sign = BLANK_SIGN,
    *,
    trip: str = "szwajcaria",
    parts: Collection[int] = ALL_PARTS,
    font: str = "Calibri",
) -> Word:
    """The form; `parts` leaves pages out, as people do when they photograph them."""

    def write(document: WordDocument) -> None:
        page(document, font, 10.5)
        header(document, "Załącznik nr 2 do Regulaminu")
        footer(document, "Formularz zgłoszeniowy – „Innowacyjne Lubuskie”, Działanie 1.8 FEWL 2021–2027")
        first = True
        for part in sorted(parts):
            if not first:
                new_page(document)
            first = False
            if part == 1:
                _part_one(document, firm, pen, trip)
            elif part == 2:
                _part_two(document, firm, pen)
            else:
                _part_three(document, firm, pen, sign)

    return Word(write)
