"""A point is empty only where nothing but the blank's own text stands in its answer's place."""

from dataclasses import replace

import pytest

from tests.checks.recognise.form.blank.test_filled import ANSWERS, read, rule_of
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
