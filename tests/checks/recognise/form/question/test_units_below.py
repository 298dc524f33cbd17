"""Questions that stand below their answers."""

from pathlib import Path

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.question.units import units_of
from checks.recognise.form.text import form_text
from config.loader import load_call
from domain.document import Page

CALL = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml")
WORDING = wording_of(CALL.documents["application_form"].form)


def told(text):
    sheets = [sheet_of(Page(1, text))]
    return {
        unit.question: unit.answer for unit in units_of(form_text(sheets), sheets, WORDING, are_below=True)
    }


def test_a_question_takes_what_stands_above_it():
    assert told("Nazwa: Alfa\n9281414151\nNIP") == {"Nazwa": "Alfa", "NIP": "9281414151"}


def test_a_question_that_goes_on_in_the_next_line_takes_nothing_from_above():
    text = "Imię i nazwisko: Jerzy Kolasa\n☐ TAK ☒ NIE\nDotychczasowe wyjazdy z UMWL,\nStanowisko: prezes"
    assert "☐ TAK ☒ NIE" not in told(text).values()
    assert "☐ TAK ☒ NIE" in told(text.replace("UMWL,", "UMWL")).values()
