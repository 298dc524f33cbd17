"""Tables that a page's end cut, and columns that the office keeps for itself."""

from dataclasses import replace

import pytest

from checks.page.sheet import fold_evenly, sheet_of
from checks.recognise.form.question.paper import Cell, Table
from checks.recognise.form.question.ruled.crosses import with_inner
from checks.recognise.form.question.ruled.over_pages import with_tables_whole
from checks.recognise.form.question.ruled.remarks import without_remarks
from checks.recognise.form.question.ruled.tables import options_over_marks
from checks.recognise.form.question.units import units_of
from checks.recognise.form.text import form_text
from domain.document import Page
from tests.checks.recognise.form.question.ruled.test_table_units import WORDING


def table(*rows: tuple[str, ...], page: int = 1) -> Table:
    return Table(tuple(tuple(Cell(cell, fold_evenly(cell), page) for cell in row) for row in rows))


def words(one: Table) -> list[list[str]]:
    return [[cell.raw for cell in row] for row in one.rows]


def test_the_rest_of_a_broken_row_joins_the_row_before():
    first = table(("16", "Profile", "brak", ""), ("17", "Targi", "• ITM, Poznań, 2025", "10 pkt"))
    second = table(("", "", "• AMB, Stuttgart, 2024", ""), ("18", "Cel", "rozmowy", ""), page=2)
    (whole,) = with_tables_whole([first, second])
    assert words(whole)[1:] == [
        ["17", "Targi", "• ITM, Poznań, 2025\n• AMB, Stuttgart, 2024", "10 pkt"],
        ["18", "Cel", "rozmowy", ""],
    ]


@pytest.mark.parametrize(
    "second",
    [
        (("", "adres", "ul. Polna 1"), ("", "NIP", "9290000006")),  # a group's next question
        (("Firma", "nazwa", "Beta"), ("", "adres", "ul. Leśna 2")),
        (("5", "Targi", "ITM"), ("6", "Cel", "rozmowy")),
    ],
)
def test_a_table_of_its_own_stays_apart(second):
    blocks = [table(("Firma", "nazwa", "Alfa")), table(*second, page=2)]
    assert with_tables_whole(blocks) == blocks


def test_numbers_and_headers_go_on_overleaf():
    header = ("Lp.", "Wydarzenie", "Rok")
    first = table(header, ("1.", "ITM", "2025"))
    for second in (table(("2.", "AMB", "2024"), page=2), table(header, ("2.", "AMB", "2024"), page=2)):
        (whole,) = with_tables_whole([first, second])
        assert words(whole) == [list(header), ["1.", "ITM", "2025"], ["2.", "AMB", "2024"]]


def test_what_the_office_notes_beside_answers_is_none():
    rows = (
        ("Lp.", "Pytanie", "Odpowiedź", "Uwagi organizatora"),
        ("1", "Certyfikaty", "ISO 9001", "kopie w załączeniu"),
    )
    assert words(without_remarks(table(*rows))) == [
        ["Lp.", "Pytanie", "Odpowiedź"],
        ["1", "Certyfikaty", "ISO 9001"],
    ]
    named = table(("Lp.", "Certyfikat", "Uwagi"), ("1", "ISO 9001", "ważny do 2027"))
    assert without_remarks(named) is named


def test_a_cross_in_the_row_below_chooses_among_cells():
    rows = table(("Kategoria", "mikro", "małe", "średnie"), ("Właściwe zaznaczyć", "", "X", ""))
    options = options_over_marks(*rows.rows)
    assert [(one.words, one.is_chosen) for one in options] == [
        ("mikro", False),
        ("małe", True),
        ("średnie", False),
    ]
    assert options_over_marks(*table(("1", "Targi ITM", "2025"), ("2", "", "X")).rows) == ()


def test_such_a_row_answers_the_question_above_it_whatever_it_says_behind_a_dash():
    rows = (
        ("7. Wielkość przedsiębiorstwa – proszę wstawić X w jednej kolumnie", "", "", ""),
        ("Kategoria", "mikro", "małe", "średnie"),
        ("Właściwe zaznaczyć", "", "X", ""),
        ("8. Numer NIP", "", "", ""),
        ("9290000006", "", "", ""),
    )
    text = "\n".join("\t".join(row).rstrip() for row in rows)
    sheets = [sheet_of(Page(1, text, tables=(rows,)))]
    units = units_of(form_text(sheets), sheets, WORDING)
    size = next(one for one in units if one.question.startswith("Wielkość przedsiębiorstwa"))
    assert [one.words for one in size.options if one.is_chosen] == ["małe"]


@pytest.mark.parametrize(("row", "chosen"), [(("X", ""), "TAK"), (("", "X"), "NIE")])
def test_tak_and_nie_alone_are_chosen_by_the_cross_below(row, chosen):
    rows = (("TAK", "NIE"), row)
    text = "Działalność innowacyjna\nTAK\tNIE\n" + "\t".join(row).rstrip()
    sheets = [sheet_of(Page(1, text, tables=(rows,)))]
    (unit,) = units_of(form_text(sheets), sheets, WORDING)
    assert [one.words for one in unit.options if one.is_chosen] == [chosen]


def test_options_in_a_table_in_a_cell_are_chosen_by_the_cross_below_them():
    inner = (("mikro", "małe", "średnie"), ("X", "", ""))
    outer = (("Numer NIP", "9290000006"), ("Status przedsiębiorstwa", "mikro\tmałe\tśrednie\nX"))
    assert with_inner([outer, inner]) == [
        [["Numer NIP", "9290000006"], ["Status przedsiębiorstwa", "☒ mikro\n☐ małe\n☐ średnie"]]
    ]


def test_rows_overleaf_join_the_head_that_a_page_ends_with():
    head = table(("Lp.", "Wydarzenie", "Kraj", "Rok"))
    rows = table(("1.", "Targi Okien, Brno", "Czechy", "2025"), ("2.", "", "", ""), page=2)
    (whole,) = with_tables_whole([head, rows])
    assert words(whole)[:2] == [
        ["Lp.", "Wydarzenie", "Kraj", "Rok"],
        ["1.", "Targi Okien, Brno", "Czechy", "2025"],
    ]
    later = table(("4.", "Targi Okien, Brno", "Czechy", "2025"), page=2)
    assert with_tables_whole([head, later]) == [head, later]


def test_a_table_whose_header_runs_on_every_page_keeps_its_cells():
    header, pages = ("Nr", "O co pytamy", "Odpowiedź firmy"), []
    items = "ISO 22000:2018\nHACCP, audyt 2025\nBRC Food 9"
    for number, rows in enumerate(
        ([("1", "Nazwa firmy", "Alfa"), ("2", "Certyfikaty", items)], [("3", "NIP", "9290000006")]), start=1
    ):
        table = (header, *rows)
        pages.append(Page(number, "\n".join("\n".join(row) for row in table), tables=(table,)))
    text = [replace(page, text=page.text.replace("\n".join(header), " ".join(header))) for page in pages]
    sheets = [sheet_of(page) for page in text]
    told = {one.question: one.answer for one in units_of(form_text(sheets), sheets, WORDING)}
    assert told["Certyfikaty"] == items
