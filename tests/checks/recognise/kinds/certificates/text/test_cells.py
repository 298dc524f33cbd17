"""Certificates whose answers stand in a table's columns: told by the cells of the page laid out once more."""

from dataclasses import replace
from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.classify import recognise
from checks.recognise.kinds.certificates.text.answer_columns import column_rows
from checks.recognise.kinds.certificates.text.cells import in_cells
from checks.recognise.kinds.certificates.text.statements import statements_of
from checks.recognise.to_lay_out import pages_needing_tables
from config.loader import load_call
from domain.document import FileContent, Page, ReadStatus

CALL = load_call(Path(__file__).parents[6] / "config/calls/szwajcaria-2026.toml")
HEAD = (
    "ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH\nZaświadczenie o niezaleganiu w opłacaniu składek\nŻary, 14.04.2026\n"
    "Płatnik: Testowa sp. z o.o., NIP 9290000006\n"
)


def told(page):
    """What the certificate states, and the pages that it wants to see cell by cell."""
    content = FileContent("pdf", ReadStatus.OK, (page,))
    (document,) = recognise(content, CALL)
    return document.fields["verdict"].value, pages_needing_tables(content, CALL, (document,))


@pytest.mark.parametrize(("cells", "verdict"), [(("", "X"), "no_arrears"), (("X", ""), "arrears")])
def test_a_cross_below_one_of_two_answers_is_told_once_its_cell_is_known(cells, verdict):
    page = Page(1, HEAD + "Zakres TAK NIE\nPłatnik zalega z opłacaniem składek X")
    assert told(page) == (None, {1})
    table = (("Zakres", "TAK", "NIE"), ("Płatnik zalega z opłacaniem składek", *cells))
    assert told(replace(page, tables=(table,))) == (verdict, set())


@pytest.mark.parametrize(
    ("drawn", "wanted"), [({}, set()), ({"is_struck": True}, {1}), ({"may_hold_boxes": True}, {1})]
)
def test_a_told_verdict_is_laid_out_where_something_drawn_may_change_it(drawn, wanted):
    page = Page(1, HEAD + "Płatnik nie zalega z opłacaniem składek.", **drawn)
    assert told(page) == ("no_arrears", wanted)


def test_a_row_of_cells_does_not_run_into_the_line_below_it():
    text = "Stan zaległości wynosi:\nPIT 0,00 zł\nVAT 0,00 zł\nsłownie: zero złotych"
    page = Page(1, HEAD + text, tables=((("PIT", "0,00 zł"), ("VAT", "0,00 zł")),))
    assert told(page)[0] == "no_arrears"


def test_boxes_of_a_form_that_hold_their_own_labels_stay_lines():
    text = "5. Ulica\nPolna 1\n6. Kod\n65-001"
    assert in_cells(sheet_of(Page(1, text, tables=((("5. Ulica\nPolna 1", "6. Kod\n65-001"),),)))).raw == text


def test_on_a_picture_an_empty_cell_leaves_nothing_and_the_row_stays_open():
    rows = "zakres\ttak\tnie\nzaleglosci\tx\nraty\t☐\t☒"
    ((_, _, stated),) = column_rows(rows)
    assert [(one.text, one.is_open) for one in stated] == [
        ("zaleglosci: tak / nie", True),
        ("raty: nie", False),
    ]


@pytest.mark.parametrize("line", ["vat nie zalega", "☐ tak ☒ nie", "podatnik nie zalega, nie posiada"])
def test_an_answer_is_no_heading(line):
    assert not list(column_rows(f"{line}\nzaleglosci x"))


def test_numbered_fields_in_one_row_are_questions_of_their_own():
    row = "11. Postępowanie egzekucyjne ☐ tak ☒ nie\t12. Zaległości rozłożone na raty ☐ tak ☒ nie"
    assert [one.text for one in statements_of(sheet_of(Page(1, row)))] == [
        "11. postepowanie egzekucyjne: nie",
        "12. zaleglosci rozlozone na raty: nie",
    ]


def test_cells_with_their_captions_above_are_told_one_after_the_other():
    text = "Ustalenie Kwota zaległości\nSpółka nie zalega w podatkach, w których jest nie dotyczy\npodatnikiem.\nOpłata"
    table = (
        (
            "Ustalenie\nSpółka nie zalega w podatkach, w których jest\npodatnikiem.",
            "Kwota zaległości\nnie dotyczy",
        ),
    )
    sheet = in_cells(sheet_of(Page(1, text, tables=(table,))))
    told = "Ustalenie\nSpółka nie zalega w podatkach, w których jest\npodatnikiem.\nKwota zaległości\nnie dotyczy\nOpłata"
    assert sheet.raw == told


def test_a_wrapped_cell_stays_in_its_row():
    text = "Lp. Tytuł Stan\n1 ubezpieczenia społeczne brak\ni zdrowotne zaległości\nkoniec"
    table = (("Lp.", "Tytuł", "Stan"), ("1", "ubezpieczenia społeczne\ni zdrowotne", "brak\nzaległości"))
    sheet = in_cells(sheet_of(Page(1, text, tables=(table,))))
    assert "\n1\tubezpieczenia społeczne" in sheet.raw
    assert "koniec" in sheet.raw.split("\n")
