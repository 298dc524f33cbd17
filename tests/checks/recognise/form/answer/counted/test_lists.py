"""Lists whose documents bear numbers of their own."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.answer.answer_text import AnswerText
from checks.recognise.form.answer.choice.several import each_named
from checks.recognise.form.answer.counted.events import told_events
from checks.recognise.form.answer.counted.lists import items_of, table_rows
from domain.document import Evidence, Page
from domain.words.text import fold
from tests.support.papers.questionnaire import answer_of


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        (
            "Akredytacja PCA AB 1744\nCertyfikat ISO 9001:2015; SGS/9K/2207\nZnak towarowy R.338190",
            ("Akredytacja PCA AB 1744", "Certyfikat ISO 9001:2015, SGS/9K/2207", "Znak towarowy R.338190"),
        ),
        (
            "Certyfikat IATF 16949:2016; IATF 0512208\nCertyfikat ISO 9001:2015; 12 100 51120",
            ("Certyfikat IATF 16949:2016, IATF 0512208", "Certyfikat ISO 9001:2015, 12 100 51120"),
        ),
        ("ISO 9001; ISO\n14001; HACCP", ("ISO 9001", "ISO 14001", "HACCP")),
        ("1. Certyfikat jakości\n2. FSC-C140077", ("Certyfikat jakości", "FSC-C140077")),
    ],
)
def test_a_number_alone_is_of_the_document_before_it(raw, items):
    assert items_of(raw) == items


def test_so_it_is_between_commas():
    assert each_named(
        "certificates", "1) Certyfikat FSC CoC, FSC-C140077", ["Certyfikat FSC CoC, FSC-C140077"]
    ) == ["Certyfikat FSC CoC, FSC-C140077"]


@pytest.mark.parametrize("sign", ["", "- ", "— ", "1) "])
def test_a_certificates_own_number_belongs_to_the_standard_before_it(sign: str):
    said = f"{sign}EN ISO 13485:2016, certyfikat MD 60217"
    told = answer_of("certificates", f"Certyfikaty, atesty, patenty:\n{said}")
    assert told == ("EN ISO 13485:2016, certyfikat MD 60217",)


def test_rows_that_a_pages_end_parted_from_their_header_are_all_told() -> None:
    header = ("Lp.", "Nazwa wydarzenia", "Miejsce", "Rok")
    rows = [(str(n), f"Targi {n}", "Poznań", "2025") for n in (1, 2, 3)]
    cut = (
        ((header,), tuple(rows)),  # the header stands alone
        ((header, rows[0]), tuple(rows[1:])),
        ((), tuple(rows)),  # and is in no table
    )
    flat = fold(" ".join(map(" ".join, (header, *rows))))
    for first, second in cut:
        sheets = [
            sheet_of(Page(number, "x", tables=(table,) if table else ()))
            for number, table in ((1, first), (2, second))
        ]
        assert table_rows(sheets, flat) == tuple(row[1:] for row in rows)


def test_the_rest_of_a_question_beside_none_is_no_item() -> None:
    assert each_named("certificates", "firmy\nbrak", ["firmy"]) is None


def test_what_a_picture_shows_of_a_ruling_is_no_event_and_a_row_without_a_word_leaves_them_open():
    rows = [("Valve World", "2024"), ("Hannover Messe", "2025")]
    answer = AnswerText("…", "…", Evidence(""))
    assert told_events(answer, [*rows, ("I",)]).value == told_events(answer, rows).value
    assert told_events(answer, [*rows, ("łŻ",)]).value == 2, "what the number of an empty row was read as"
    assert told_events(answer, [("łŻ",), *rows]).state == "unclear", "what is left of an event, above others"
    assert (
        told_events(answer, [*rows, ("7",)]).state == told_events(answer, [("-", "prak")]).state == "unclear"
    )


def test_addresses_in_two_languages_are_each_what_their_line_says():
    lines = "Strony internetowe i profile\nw języku polskim: www.alfa.pl\nw języku angielskim i innym: www.alfa.pl/en"
    assert answer_of("website_foreign", lines) == ("www.alfa.pl/en",)
    assert answer_of("website_pl", lines) == ("www.alfa.pl",)


def test_a_declaration_asks_for_no_number():
    line = "Uczestnik wyjazdu nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego: brak"
    assert answer_of("office_trips", line) != 0


def test_several_standards_that_nothing_parts_are_not_one_item():
    assert each_named("certificates", "ISO 9001 ISO 14001 DNV Type", ["ISO 9001 ISO 14001 DNV Type"]) is None


def test_an_address_asks_nothing():
    lines = "www.alfa-fundacja.pl\tnie prowadzimy\nCel udziału: nauka"
    assert answer_of("website_pl", lines) != ()


def test_what_may_be_underlined_on_two_lines_is_no_answer():
    lines = "przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu (właściwe podkreślić): jest\nrealizowane – "
    assert answer_of("horizontal", f"{lines}nie jest realizowane") == "unclear"


def test_how_large_a_firm_is_claims_no_size():
    said = "strona w obcym języku jest brak\nJak duża jest firma\n☒ do 9 pracowników\n"
    assert answer_of("size", said) != "large"
