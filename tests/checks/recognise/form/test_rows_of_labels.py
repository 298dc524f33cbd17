"""A row of the call's own labels, and below it the answers: nothing there was left empty."""

import re

from checks.page.sheet import sheet_of
from checks.recognise.form.read_form import pages_to_lay_out, read_form
from domain.document import FieldValue, Page
from tests.checks.recognise.form.test_read_form import FORM, filled

LABELS = ("Imię i nazwisko", "Stanowisko", "Telefon", "Adres e-mail")
ANSWERS = ("Aneta Rutka", "prezes zarządu", "603 771 245", "a.rutka@biolab.example")
OTHERS = {"name": "Biolab sp. z o.o.", "address": "ul. Polna 1, 66-100 Sulechów", "voivodeship": "lubuskie"}


def form_with(between: str) -> str:
    row, told = between.join(LABELS), between.join(ANSWERS)
    return re.sub(r"   Imię i nazwisko:\n(?:.*\n){3}", f"{row}\n{told}\n", filled(**OTHERS))


def read(text: str, **page) -> dict[str, FieldValue]:
    return read_form([sheet_of(Page(1, text, **page))], FORM)


def test_answers_in_the_row_below_their_labels() -> None:
    told = read(form_with("\t"), tables=((LABELS, ANSWERS),))
    assert (told["delegate"].value, told["delegate_position"].value) == ANSWERS[:2]


def test_a_row_without_its_cells_is_laid_out() -> None:
    assert pages_to_lay_out([sheet_of(Page(1, form_with(" ")))], FORM) == {1}
    assert read(form_with(" "))["delegate"].state == "unclear"


def test_an_address_below_its_question_was_not_left_empty() -> None:
    text = "Jak nazywa się firma?\nNadwarcie s.c.\nGdzie ma siedzibę?\n_ul. Walczaka 106, 66-400 Gorzów\nNIP: 5992148061\n"
    assert read(text)["address"].state != "empty"
