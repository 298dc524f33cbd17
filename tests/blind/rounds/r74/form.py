"""The office's own application form, blank or filled."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.text.paragraph import Paragraph

from tests.blind.rounds.r74.model import Company, Ink
from tests.blind.rounds.r74.word import begin, chosen, grid, put, say, signed, ticked, write

_BLUE = "DCE6F2"
_SIZES = {"micro": "mikroprzedsiębiorca", "small": "mały przedsiębiorca", "medium": "średni przedsiębiorca"}


def form(document: WordDocument, one: Company | None) -> None:
    """All of it."""
    ink = one.ink if one else None
    begin(document)
    say(document, "Załącznik nr 2 do Regulaminu rekrutacji", size=8, italic=True)
    say(document, "Fundusze Europejskie dla Lubuskiego 2021–2027 · projekt „Innowacyjne Lubuskie”", size=8)
    say(document, "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", bold=True, size=15, centre=True)
    say(document, "Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.", bold=True, size=11, centre=True)
    say(document, "Prosimy wypełnić białe pola. Jeżeli pytanie Państwa nie dotyczy, prosimy wpisać „nie dotyczy” "
        "albo kreskę.", size=8, italic=True, centre=True)  # fmt: skip
    _bar(document, "1", "Firma, która się zgłasza")
    _rows(document, ink, [
        ("Firma (zgodnie z rejestrem)", one and one.name), ("Forma prawna", one and one.form),
        ("Siedziba – ulica, nr", one and one.street), ("Kod i poczta", one and f"{one.postal} {one.town}"),
        ("Region (województwo) siedziby", one and one.voivodeship),
        ("Oddział zarejestrowany w Lubuskiem – adres", one and "nie dotyczy"),
    ])  # fmt: skip
    table = grid(document, 2, (4.2, 4.3, 4.2, 4.3))
    pairs = [("Nr NIP", one and one.dashed), ("Nr REGON", one and one.regon),
             ("Nr w KRS (spółki)", one and one.krs), ("Dominujący rodzaj działalności – PKD", one and one.pkd)]  # fmt: skip
    for number, (label, value) in enumerate(pairs):
        row, column = divmod(number, 2)
        put(table.cell(row, 2 * column), label, colour=_BLUE)
        if ink and value:
            write(table.cell(row, 2 * column + 1).paragraphs[0], value, ink)
    _bar(document, "2", "Uczestnik wyjazdu")
    _rows(document, ink, [
        ("Kto pojedzie (imię, nazwisko)", one and one.delegate), ("Funkcja w firmie", one and one.post),
        ("Telefon komórkowy", one and one.phone), ("Poczta elektroniczna", one and one.mail),
    ])  # fmt: skip
    _bar(document, "3", "Rozmiar firmy i to, czym się zajmuje")
    paragraph = say(document, "3a. Jesteśmy (jedno pole):  ")
    ticked(paragraph, [(words, bool(one and one.size == size)) for size, words in _SIZES.items()], ink)
    paragraph = say(document, "3b. Firma wprowadza innowacje (prace B+R, współpraca z uczelnią, nowe wyroby "
                    "lub linie, nakłady na innowacje)*:  ")  # fmt: skip
    chosen(paragraph, ("TAK", "NIE"), 0 if one and one.innovative else 1, ink)
    _lines(
        document, "3c. Krótka charakterystyka działalności, ze wskazaniem innowacji:", one and one.about, ink
    )
    _bar(document, "4", "Posiadane certyfikaty, świadectwa, atesty i patenty (kopie w załączeniu)")
    _table(document, ink, ("L.p.", "Dokument", "Kto wydał"), (1.2, 9.3, 6.5), 4, one and one.certificates)
    _bar(document, "5", "Firma w internecie")
    _rows(document, ink, [
        ("Witryna po polsku (adres)", one and (one.site or one.ink.none)),
        ("Witryna w obcej wersji językowej (adres i język)", one and (one.foreign or one.ink.none)),
        ("Prowadzone profile (LinkedIn, Facebook, YouTube i in.)",
         one and ("; ".join(one.social) or one.ink.none)),
    ])  # fmt: skip
    _bar(document, "6", "Targi, szkolenia, misje i inne wydarzenia międzynarodowe w minionych trzech latach")
    _table(
        document,
        ink,
        ("L.p.", "Wydarzenie", "Miasto i kraj", "Kiedy"),
        (1.2, 8, 4.8, 3),
        4,
        one and one.events,
    )
    _bar(document, "7", "Wcześniejsze wyjazdy z Urzędem Marszałkowskim opłacone z FEWL 2021–2027")
    paragraph = say(document, "Ile razy firma już wyjeżdżała (0, jeżeli ani razu):  ")
    _answer(paragraph, str(len(one.trips)) if one else None, ink)
    _lines(document, "Dokąd i kiedy:", one and ("; ".join(one.trips) or one.ink.none), ink)
    _bar(document, "8", "Czego firma oczekuje po wyjeździe")
    _lines(document, "", one and one.goal, ink)
    _bar(document, "9", "Języki, którymi włada uczestnik")
    _lines(document, "", one and one.languages, ink)
    _bar(document, "10–12", "Lubuskie Inteligentne Specjalizacje")
    paragraph = say(document, "10. Firma działa w obszarze LIS*:  ")
    chosen(paragraph, ("TAK", "NIE"), 0 if one and one.lis else 1, ink)
    _lines(document, "Obszar:", one and (one.lis or one.ink.none), ink)
    paragraph = say(document, "11. Do ilu Porozumień na rzecz Rozwoju Obszarów Kluczowych firma przystąpiła "
                    "(0, jeżeli do żadnego):  ")  # fmt: skip
    _answer(paragraph, str(len(one.agreements)) if one else None, ink)
    _lines(document, "Które to Porozumienia:", one and ("; ".join(one.agreements) or one.ink.none), ink)
    paragraph = say(document, "12. Firma prowadzi przedsięwzięcie horyzontalne zapisane w Porozumieniu*:  ")
    chosen(paragraph, ("TAK", "NIE"), 0 if one and one.horizontal else 1, ink)
    _lines(document, "Tytuł przedsięwzięcia:", one and (one.horizontal or one.ink.none), ink)
    _bar(document, "13", "Oświadczamy, że:")
    for text in (
        "– to, co wpisano wyżej, jest zgodne z prawdą, a przekazane treści i zdjęcia nie naruszają cudzych praw;",
        "– firma nie działa w sektorach wyłączonych w § 3 ust. 5 Regulaminu, a uczestnik nie pracuje w Urzędzie "
        "Marszałkowskim Województwa Lubuskiego;",
        "– znamy Regulamin i pokryjemy 15% kosztów udziału jednej osoby.",
    ):  # fmt: skip
        say(document, text, size=9)
    table = document.add_table(1, 2)
    left, right = table.rows[0].cells
    if one and ink and ink.signed != "none":
        write(left.paragraphs[0], f"{one.town}, {ink.date}", ink)
    left.add_paragraph("…………………………………………\nmiejsce i dzień")
    signed(right.paragraphs[0], one.boss if one else "", ink,
           "…………………………………………\npodpis osoby reprezentującej firmę (albo podpis elektroniczny)")  # fmt: skip
    say(document, "* niepotrzebne skreślić", size=8, italic=True)


def _bar(document: WordDocument, number: str, title: str) -> None:
    table = grid(document, 1, (1.8, 15.2))
    put(table.cell(0, 0), number, bold=True, colour="B4C6E7", size=10)
    put(table.cell(0, 1), title, bold=True, colour="B4C6E7", size=10)
    table.rows[0].cells[1].paragraphs[0].paragraph_format.keep_with_next = True


def _rows(document: WordDocument, ink: Ink | None, rows: Sequence[tuple[str, str | None]]) -> None:
    table = grid(document, len(rows), (6.2, 10.8))
    for row, (label, value) in zip(table.rows, rows, strict=True):
        put(row.cells[0], label, colour=_BLUE)
        if ink and value:
            write(row.cells[1].paragraphs[0], value, ink)


def _table(
    document: WordDocument, ink: Ink | None, heads: Sequence[str], widths: Sequence[float], rows: int,
    items: Sequence[Sequence[str]] | None,
) -> None:  # fmt: skip
    items = items or ()
    table = grid(document, 1 + max(rows, len(items)), widths)
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        put(cell, head, bold=True, colour=_BLUE)
    for number, row in enumerate(table.rows[1:], start=1):
        put(row.cells[0], f"{number}.")
        if ink and number <= len(items):
            for cell, value in zip(row.cells[1:], items[number - 1], strict=True):
                write(cell.paragraphs[0], value, ink)
        elif ink and not items and number == 1:
            write(row.cells[1].paragraphs[0], ink.none, ink)


def _answer(paragraph: Paragraph, value: str | None, ink: Ink | None) -> None:
    if ink and value is not None:
        write(paragraph, value, ink)
    else:
        paragraph.add_run("…………")


def _lines(document: WordDocument, label: str, value: str | None, ink: Ink | None) -> None:
    paragraph = document.add_paragraph()
    if label:
        paragraph.add_run(f"{label} ")
    if ink and value:
        write(paragraph, value, ink)
    else:
        paragraph.add_run("……………………………………………………………………………………………")
