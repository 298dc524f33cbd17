"""Fields of a form side by side, on a picture: each with its own answer."""

from checks.page.sheet import sheet_of
from checks.recognise.kinds.certificates.text.statements import statements_of
from domain.document import CELL_LINE, Page


def stated(text):
    return [one.text for one in statements_of(sheet_of(Page(1, text, source="ocr")))]


def test_numbered_fields_of_a_row_have_their_own_answers():
    for gap in (" ", CELL_LINE):
        text = f"12. Umowa o rozłożeniu na raty{gap}NIE\t13. Odroczenie terminu płatności{gap}NIE\n14. Uwagi"
        assert stated(text) == [
            "12. umowa o rozlozeniu na raty: nie",
            "13. odroczenie terminu platnosci: nie",
            "14. uwagi",
        ]


def test_a_row_of_answers_belongs_to_the_names_above_it():
    text = "Postępowanie podatkowe\tRaty / odroczenie\nnie jest prowadzone\tnie udzielono\nWeryfikacja"
    assert stated(text)[:2] == [
        "postepowanie podatkowe: nie jest prowadzone",
        "raty / odroczenie: nie udzielono",
    ]


def test_the_first_row_of_a_table_is_no_row_of_answers():
    text = "Składki\tRaty\nbrak\tnie dotyczy\nbrak\ttak"
    assert "raty: nie dotyczy" not in stated(text)


def test_the_numbers_of_fields_that_look_like_boxes_are_no_boxes():
    text = (
        "▨\tNIP 9282074160\t▨\tREGON 320914577\n▨\tAdres ul. Polna 7\n▨\tKwota zaległości 0,00 zł\n"
        "▨\tRozstrzygnięcie Podatnik nie zalega w podatkach"
    )
    sheet = sheet_of(Page(1, text, source="ocr"))
    assert not any(one.is_open for one in statements_of(sheet))
    options = "▨\tNIP 9282074160\t▨\tREGON 320914577\n▨\tAdres ul. Polna 7\n▨\tnie zalega\n▨\tzalega"
    assert any(one.is_open for one in statements_of(sheet_of(Page(1, options, source="ocr"))))
