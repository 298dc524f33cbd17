"""A point is empty only where nothing but the blank's own text stands in its answer's place."""

from dataclasses import replace

import pytest

from domain.document import FieldValue, Page
from domain.rules.papers.form_rule import FormRule
from tests.checks.recognise.form.blank.copied.test_filled import ANSWERS, FORM, read, rule_of
from tests.checks.recognise.form.blanks.papers import filled
from tests.checks.recognise.form.blanks.templates import TEMPLATES

BOXED = [name for name, template in TEMPLATES.items() if "☐" in filled(template, {}).text]
WITHOUT_SIZE = {name: answer for name, answer in ANSWERS.items() if name != "size"}


@pytest.mark.parametrize("name", ["dots", "two_columns"])
def test_a_choice_left_open_is_empty(name):
    assert read(filled(TEMPLATES[name], WITHOUT_SIZE), rule_of(TEMPLATES[name]))["size"].state == "empty"


@pytest.mark.parametrize("name", BOXED)
@pytest.mark.parametrize("sign", ["▨", "", "ok "])
def test_a_box_that_may_be_ticked_or_is_gone_leaves_it_to_a_person(name, sign):
    page = filled(TEMPLATES[name], WITHOUT_SIZE)
    first = next(line for line in page.text.split("\n") if "☐" in line and "mikro" in line.casefold())
    changed = replace(page, text=page.text.replace(first, first.replace("☐", sign, 1)), tables=())
    assert read(changed, rule_of(TEMPLATES[name]))["size"].state != "empty"


BOXES_BEFORE = (
    "1. NAZWA PRZEDSIĘBIORCY\nNazwa: {name}\n"
    "7. UDZIAŁ W WYJAZDACH ORGANIZOWANYCH PRZEZ URZĄD\n"
    "{none} nie uczestniczyłem ☐ uczestniczyłem – liczba wyjazdów: {trips}\n"
    "Wykaz wyjazdów (kierunek, rok): ……………………\n"
    "8. CEL UDZIAŁU\nCel udziału w wyjeździe: {purpose}\n"
)
"""A blank that prints the place for a number behind one of two boxes."""
DOTS = {"name": "……………………", "none": "☐", "trips": "…………", "purpose": "……………………"}
WRITTEN = {"name": "Fotonika Odra sp. z o.o.", "purpose": "kontakty z producentami optyki"}


def trips_read(blank: str = BOXES_BEFORE, **answers: str) -> FieldValue:
    labelled = {"name": "Nazwa", "office_trips": "Liczba wyjazdów", "purpose": "Cel udziału w wyjeździe"}
    fields = [
        {"name": name, "labels": [label], "type": "count" if name == "office_trips" else "text"}
        for name, label in labelled.items()
    ]
    form = {"fields": [{**field, "required": True} for field in fields]}
    rule = FORM.model_copy(
        update={"form": FormRule.model_validate(form), "printed": ((Page(1, blank.format(**DOTS)),),)}
    )
    return read(Page(1, blank.format(**{**DOTS, **WRITTEN, **answers})), rule)["office_trips"]


def test_a_box_before_a_number_says_that_there_are_none():
    told = trips_read(none="☒")
    assert (told.state, told.value) == ("read", 0)
    assert "nie uczestniczyłem" in told.said


def test_a_box_before_a_number_that_is_no_denial_leaves_it_to_a_person():
    assert trips_read(BOXES_BEFORE.replace("nie uczestniczyłem", "w tym roku"), none="☒").state == "unclear"


def test_boxes_and_number_left_alone_are_empty():
    assert trips_read().state == "empty"
    assert trips_read(trips="2").value == 2
