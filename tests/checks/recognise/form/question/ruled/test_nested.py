"""Tables that stand inside a form's table, and questions with their answer below them in one cell."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.question.units import units_of
from checks.recognise.form.read_form import read_form
from checks.recognise.form.text import form_text
from domain.document import FieldValue, Page
from tests.support.facts.dossiers import SWITZERLAND

FORM = SWITZERLAND.documents["application_form"]
WORDING = wording_of(FORM.form)
EVENTS = "W jakich targach i wydarzeniach międzynarodowych firma brała udział w ostatnich 3 latach?"
HEAD = ("Lp.", "Nazwa", "Miejsce", "Data")


def read(*rows: tuple[str, ...]) -> dict[str, FieldValue]:
    text = "\n".join(cell for row in rows for cell in row if cell)
    return read_form([sheet_of(Page(1, f"KARTA\n{text}", tables=(rows,)))], FORM)


@pytest.mark.parametrize(
    "rows",
    [
        (
            (EVENTS, *HEAD),
            ("", "1", "ITM", "Poznań", "06.2025"),
            ("", "2", "Ligna", "Hanower", "2023"),
            ("", "3", "", "", ""),
        ),
        (
            (EVENTS, "", "", ""),
            HEAD,
            ("1", "ITM", "Poznań", "06.2025"),
            ("2", "Ligna", "Hanower", "2023"),
        ),
        (
            (EVENTS, "Wydarzenie", "Miejsce", "Termin"),
            ("", "ITM", "Poznań", "06.2025"),
            ("", "Ligna", "Hanower", "2023"),
        ),
    ],
)
def test_events_in_a_table_within_the_forms_table_are_its_rows(rows):
    filler = [("Nazwa przedsiębiorcy", "Alfa sp. z o.o.", *[""] * (len(rows[0]) - 2))]
    after = [("Strona www w języku polskim", "www.alfa.pl", *[""] * (len(rows[0]) - 2))]
    found = read(*filler, *rows, *after)
    assert (found["events"].state, found["events"].value) == ("read", 2)
    assert found["website_pl"].value == ("www.alfa.pl",)


@pytest.mark.parametrize(
    ("cell", "name", "value"),
    [
        ("Czy firma prowadzi działalność innowacyjną?\n☒ tak ☐ nie", "innovative", True),
        ("Liczba wyjazdów organizowanych przez UMWL\nnie brała udziału", "office_trips", 0),
        ("Strona www w języku polskim\nwww.alfa.pl", "website_pl", ("www.alfa.pl",)),
    ],
)
def test_a_cell_across_the_table_holds_its_question_and_the_answer_below(cell, name, value):
    found = read(
        ("Nazwa przedsiębiorcy", "Alfa sp. z o.o.", "NIP"), (cell, "", ""), ("Telefon", "600100200", "")
    )
    assert (found[name].state, found[name].value) == ("read", value)


def test_an_address_in_the_last_cell_is_no_second_question():
    rows = (
        ("Adres strony www w języku polskim", "", "", "Tak, www.alfa.pl"),
        ("E-mail", "", "", "a@alfa.pl"),
    )
    assert read(*rows)["website_pl"].value == ("www.alfa.pl",)


@pytest.mark.parametrize("second", ["2.\t", "=\t", "▨\t", ""])
def test_rows_below_a_header_beside_its_question_may_lack_the_cell_under_it(second):
    text = (
        "Targi, misje, szkolenia\tLp.\tWydarzenie\tKraj\tRok\n1.\tLogiMAT\tNiemcy\t2024\n"
        f"{second}LogiMAT\tNiemcy\t2025\n3.\tITM\tPolska\t2025\nCel udziału\tnauka\n"
    )
    sheets = [sheet_of(Page(1, text, source="ocr", confidence=0.95))]
    told = units_of(form_text(sheets), sheets, WORDING)
    assert [(unit.question, len(unit.rows)) for unit in told if unit.rows] == [("Targi, misje, szkolenia", 3)]
