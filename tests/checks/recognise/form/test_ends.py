"""Headings of parts are no answers, and dots around an answer are none of it."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.ends import before_question, part_headings
from checks.recognise.form.read_form import read_form
from domain.document import FieldValue, Page
from tests.support.facts.dossiers import SWITZERLAND

FORM = SWITZERLAND.documents["application_form"]
CARD = """KARTA FIRMY
{one} Kto się zgłasza
Nazwa przedsiębiorcy: Okna Nadodrza sp. z o.o.
Adres siedziby: ul. Polna 3, 65-410 Zielona Góra
Województwo: lubuskie
NIP: 9290000006
Kod PKD: 16.23.Z
{two} Kto jedzie
Imię i nazwisko: {delegate}
Stanowisko: prezeska
{three} Czym się zajmuje
Wielkość przedsiębiorstwa: ☐ mikro ☒ małe ☐ średnie
Działalność innowacyjna: ☐ tak ☒ nie
Opis działalności: Robimy okna.
Certyfikaty, atesty, patenty: {certificates}
{four} Obecność w świecie
Strona www w języku polskim: okna.example
Strona www w języku angielskim i innym: brak
Media społecznościowe: {media}
{five} Dalsze
Działalność w ramach Lubuskich Inteligentnych Specjalizacji: ☐ tak ☒ nie
Przedsięwzięcie horyzontalne: ☐ tak ☒ nie
"""
ROMAN = dict(zip(("one", "two", "three", "four", "five"), ("I.", "II.", "III.", "IV.", "V."), strict=True))


def read(**said: str) -> dict[str, FieldValue]:
    told = {"delegate": "Anna Wilk", "certificates": "brak", "media": "brak"} | ROMAN | said
    return read_form([sheet_of(Page(1, CARD.format(**told)))], FORM)


@pytest.mark.parametrize("numbers", [(), ("A.", "B.", "C.", "D.", "E."), ("1)", "2)", "3)", "4)", "5)")])
def test_a_parts_heading_is_no_certificate(numbers: tuple[str, ...]) -> None:
    told = read(**dict(zip(ROMAN, numbers, strict=False)))
    assert (told["certificates"].state, told["certificates"].value) == ("read", ())
    assert told["social_media"].value == ()


def test_items_with_roman_numbers_are_no_headings() -> None:
    told = read(certificates="\nI. ISO 9001:2015\nII. Patent nr 240118\nIII. PEFC/32-31-001")
    assert told["certificates"].value == ("ISO 9001:2015", "Patent nr 240118", "PEFC/32-31-001")


def test_headings_want_a_question_between_them() -> None:
    raw = "I. Firma\nNIP: 1\nII. Wykaz\nIII. Patent\nIV. Strona\nwww: a.pl"
    assert part_headings(raw, (raw.index("NIP"), raw.index("www"))) == ()


@pytest.mark.parametrize(
    "written", ["….. Anna Wilk …………", ".. Anna Wilk ……", "..….. Anna Wilk …..", "…… Anna Wilk ....…"]
)
def test_dots_around_a_name(written: str) -> None:
    told = read(delegate=written)
    assert told["delegate"].value == "Anna Wilk"


def test_a_list_of_pages_ends_before_another_question() -> None:
    told = read(media="brak\nWydarzenia zagraniczne: Targi Okien, Brno, 2025")
    assert told["social_media"].value == ()
    foreign = "Strona www w języku angielskim\nlub obcym\nokna.example/en\nMedia"
    page = CARD.format(**ROMAN, delegate="Anna Wilk", certificates="brak", media="facebook.com/okna")
    page = page.replace(
        "Strona www w języku angielskim i innym: brak\nMedia społecznościowe:",
        f"{foreign} społecznościowe ……",
    )
    told = read_form([sheet_of(Page(1, page))], FORM)
    assert told["website_pl"].value == ("okna.example",)
    assert told["website_foreign"].value in (None, ("okna.example/en",))


def test_an_items_line_is_no_question() -> None:
    raw, wording = (
        "ISO 9001:2015\nPatent nr 240118 na okno\nStrona www po polsku: a.pl",
        wording_of(FORM.form),
    )
    assert before_question(raw, 0, len(raw), "certificates", wording) == raw.index("\nStrona")
