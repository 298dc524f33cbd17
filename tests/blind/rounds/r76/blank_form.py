"""The office's blank application form: numbered points in ruled tables, questions to the company in its own words."""

from collections.abc import Callable
from typing import Any

from docx.document import Document as WordDocument

from tests.blind.rounds.r76.company import NAMES, Company, Writer, shade

FIELDS_OF_LIS = ("Zielona Gospodarka", "Zdrowie i Jakość Życia", "Innowacyjny Przemysł")


def application_form(company: Company | None) -> Callable[[WordDocument], None]:
    """The form, empty or filled."""

    def write(document: WordDocument) -> None:
        to = Writer(document, company)
        to.line("Załącznik nr 2 do Regulaminu", size=8, right=True)
        to.line("FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", bold=True, size=14, middle=True)
        to.line(
            "Wyjazd studyjny do Szwajcarii (czerwiec 2026 r.) – projekt „Innowacyjne Lubuskie”", middle=True
        )
        to.small(
            "Prosimy wypełnić białe pola. Przy pytaniach z kwadratami zaznaczyć właściwe albo niewłaściwe skreślić."
        )
        _who(to, company)
        _traveller(to, company)
        _firm(to, company)
        _proofs(to, company)
        _web(to, company)
        _experience(to, company)
        _rest(to, company)

    return write


def _rows(to: Writer, rows: list[tuple[str, str | None]], left: float = 6.5) -> None:
    table = to.table(len(rows), [left, 17 - left])
    for number, (label, text) in enumerate(rows):
        shade(table.cell(number, 0), "F2F2F2")
        table.cell(number, 0).paragraphs[0].add_run(label)
        to.answer(table.cell(number, 1).paragraphs[0], text)


def _who(to: Writer, one: Company | None) -> None:
    to.bar("1. Kto się zgłasza")
    _rows(to, [("Firma (nazwa jak w rejestrze)", one and one.name)])
    table = to.table(2, [4.25, 4.25, 4.25, 4.25])
    for at, (label, text) in enumerate(
        (("NIP", one and one.shown_nip), ("REGON", one and one.regon), ("KRS / CEIDG", one and one.register),
         ("Główny kod PKD", one and one.pkd))
    ):  # fmt: skip
        shade(table.cell(0, at), "F2F2F2")
        table.cell(0, at).paragraphs[0].add_run(label)
        to.answer(table.cell(1, at).paragraphs[0], text)
    table = to.table(2, [6.0, 2.6, 4.4, 4.0])
    for at, (label, text) in enumerate(
        (("Siedziba – ulica i nr", one and one.street), ("Kod", one and one.postal_code),
         ("Miejscowość", one and one.town), ("Województwo", one and one.voivodeship))
    ):  # fmt: skip
        shade(table.cell(0, at), "F2F2F2")
        table.cell(0, at).paragraphs[0].add_run(label)
        to.answer(table.cell(1, at).paragraphs[0], text)
    _rows(to, [("Oddział w Lubuskiem (adres), gdy siedziba jest poza regionem", one and one.none_word)])


def _traveller(to: Writer, one: Company | None) -> None:
    to.bar("2. Kto pojedzie")
    _rows(
        to,
        [("Osoba delegowana (imię i nazwisko)", one and one.delegate), ("Funkcja w firmie", one and one.delegate_role),
         ("Telefon do kontaktu", one and one.phone), ("E-mail do kontaktu", one and one.email)],
    )  # fmt: skip


def _firm(to: Writer, one: Company | None) -> None:
    to.bar("3. Jaka to firma")
    table = to.table(3, [6.5, 10.5])
    for number, label in enumerate(
        ("3a. Status według liczby osób i obrotów", "3b. Czy firma prowadzi działalność innowacyjną?",
         "3c. Czym się zajmuje, jakie innowacje wdraża")
    ):  # fmt: skip
        shade(table.cell(number, 0), "F2F2F2")
        table.cell(number, 0).paragraphs[0].add_run(label)
    to.choices(table.cell(0, 1).paragraphs[0],
               [(name.split()[0].replace("przedsiębiorstwo", ""), one is not None and one.size == code)
                for code, name in NAMES.items()], gap="  /  ")  # fmt: skip
    _yes_no(to, table.cell(1, 1).paragraphs[0], one and one.innovative)
    to.answer(table.cell(2, 1).paragraphs[0], one and one.business)


def _yes_no(to: Writer, paragraph: Any, is_yes: bool | None) -> None:
    to.choices(paragraph, [("TAK", is_yes is True), ("NIE", is_yes is False)], gap="  /  ")


def _proofs(to: Writer, one: Company | None) -> None:
    to.bar("4. Certyfikaty, atesty i patenty firmy (kopie w załączeniu)")
    listed = one.certificates if one else ()
    count = max(4, len(listed))
    table = to.table(count, [1.2, 15.8])
    for number in range(count):
        table.cell(number, 0).paragraphs[0].add_run(f"{number + 1}.")
        text = listed[number] if number < len(listed) else None
        if one and not listed and number == 0:
            text = "brak"
        to.answer(table.cell(number, 1).paragraphs[0], text)


def _web(to: Writer, one: Company | None) -> None:
    none = one and "brak"
    to.bar("5. Firma w internecie")
    _rows(
        to,
        [("Strona firmowa po polsku – adres", one and (one.site or none)),
         ("Strona w języku angielskim / innym obcym – adres", one and (one.foreign or none)),
         ("Media społecznościowe – nazwy lub adresy profili", one and (", ".join(one.social) or none))],
        7.5,
    )  # fmt: skip


def _experience(to: Writer, one: Company | None) -> None:
    to.bar("6. Targi, misje, wyjazdy i szkolenia o zasięgu międzynarodowym – ostatnie 3 lata")
    events = one.events if one else ()
    table = to.table(max(4, len(events) + 1), [1.2, 8.6, 4.7, 2.5])
    for at, label in enumerate(("Lp.", "Wydarzenie", "Gdzie (kraj)", "Kiedy (rok)")):
        shade(table.cell(0, at), "F2F2F2")
        table.cell(0, at).paragraphs[0].add_run(label)
    for number in range(1, len(table.rows)):
        table.cell(number, 0).paragraphs[0].add_run(f"{number}")
        if number <= len(events):
            for at, text in enumerate(events[number - 1], 1):
                to.answer(table.cell(number, at).paragraphs[0], text)
        elif one and not events and number == 1:
            to.answer(table.cell(1, 1).paragraphs[0], "nie uczestniczyliśmy")
    to.bar("7. Wcześniejszy udział w wyjazdach Urzędu Marszałkowskiego opłaconych z FEWL 2021–2027")
    trips = one.trips if one else ()
    _rows(to, [("Ile razy firma wyjeżdżała (0, 1, 2 …)", one and str(len(trips))),
               ("Dokąd i kiedy", one and ("; ".join(trips) or "–"))])  # fmt: skip


def _rest(to: Writer, one: Company | None) -> None:
    to.bar("8. Po co jedziemy – oczekiwany rezultat")
    _rows(to, [("Cel wyjazdu", one and one.aim)])
    to.bar("9. Języki, którymi mówi osoba delegowana")
    _rows(to, [("Język i poziom", one and one.tongues)])
    to.bar("10. Lubuskie Inteligentne Specjalizacje (LIS)")
    table = to.table(2, [8.5, 8.5])
    table.cell(0, 0).paragraphs[0].add_run("Czy firma działa w którejś z LIS?")
    _yes_no(to, table.cell(0, 1).paragraphs[0], one and one.lis is not None)
    table.cell(1, 0).paragraphs[0].add_run("W której?")
    to.choices(
        table.cell(1, 1).paragraphs[0],
        [(name, one is not None and one.lis == name) for name in FIELDS_OF_LIS],
        "   ",
    )
    to.bar("11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych")
    table = to.table(2, [8.5, 8.5])
    table.cell(0, 0).paragraphs[0].add_run("Czy firma działa w ramach Porozumienia?")
    _yes_no(to, table.cell(0, 1).paragraphs[0], one and bool(one.agreements))
    table.cell(1, 0).paragraphs[0].add_run("Nazwy Porozumień (każde wymienić)")
    to.answer(table.cell(1, 1).paragraphs[0], one and ("; ".join(one.agreements) or one.none_word))
    to.bar("12. Przedsięwzięcie horyzontalne wpisane do Porozumienia")
    table = to.table(2, [8.5, 8.5])
    table.cell(0, 0).paragraphs[0].add_run("Czy firma je realizuje?")
    _yes_no(to, table.cell(0, 1).paragraphs[0], one and one.horizontal is not None)
    table.cell(1, 0).paragraphs[0].add_run("Tytuł przedsięwzięcia")
    to.answer(table.cell(1, 1).paragraphs[0], one and (one.horizontal or one.none_word))
    to.bar("13. Oświadczamy, że")
    for text in (
        "firma nie działa w sektorach wyłączonych, wymienionych w § 3 ust. 5 Regulaminu,",
        "osoba delegowana nie jest zatrudniona w Urzędzie Marszałkowskim Województwa Lubuskiego,",
        "dane podane wyżej są prawdziwe, a Regulamin znamy i przyjmujemy; zgłoszenie jest wiążące.",
    ):
        to.line(f"• {text}")
    to.signature("podpis osoby uprawnionej do reprezentowania firmy")
