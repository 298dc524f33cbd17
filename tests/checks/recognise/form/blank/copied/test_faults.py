"""Blanks that nobody filled in, and copies that lack part of the blank."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.read_form import read_form
from checks.told_fields import MISSING_TEXT, UNFILLED
from domain.document import Page
from tests.checks.recognise.form.blank.copied.test_filled import ANSWERS, FORM_FIELDS, read, rule_of
from tests.checks.recognise.form.blanks.papers import blank, exported, filled
from tests.checks.recognise.form.blanks.templates import TEMPLATES


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_blank_is_told_and_never_read(name):
    template = TEMPLATES[name]
    for page in (
        blank(template),
        exported(blank(template)),
        filled(template, {"signature": ANSWERS["signature"], "place_date": "Żary, 1.04.2026"}),
    ):
        found = read(page, rule_of(template))
        assert found[UNFILLED].value is True
        assert {found[one].state for one in FORM_FIELDS} == {"empty"}


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("answer", [{"name": "Alfa"}, {"size": "small"}])
def test_one_answer_makes_it_a_filled_form(name, answer):
    assert UNFILLED not in read(filled(TEMPLATES[name], answer), rule_of(TEMPLATES[name]))


def test_a_picture_of_a_blank_is_a_persons():
    page = Page(1, blank(TEMPLATES["dots"]).text, source="ocr", confidence=0.95)
    assert UNFILLED not in read(page, rule_of(TEMPLATES["dots"]))


STATEMENT = " ".join(
    ["Oświadczam, że zapoznałem się z regulaminem, akceptuję go i nie podlegam wykluczeniu z udziału w misji"]
    * 3
)
NOTICE = " ".join(
    ["Dane osobowe przetwarza urząd na podstawie przepisów o ochronie danych, a każdy ma prawo dostępu"] * 4
)


@pytest.mark.parametrize(("text", "is_told"), [(STATEMENT, True), (NOTICE, False)])
def test_a_statement_that_is_gone_is_told_and_a_notice_is_not(text, is_told):
    template = TEMPLATES["brackets"].replace("Data i podpis", f"{text}\nData i podpis")
    page = filled(template, ANSWERS)
    cut = Page(1, page.text.replace(f"{text}\n", ""))
    assert MISSING_TEXT not in read_form([sheet_of(page)], rule_of(template))
    found = read_form([sheet_of(cut)], rule_of(template))
    assert (MISSING_TEXT in found) is is_told
    if is_told:
        assert "Oświadczam, że zapoznałem się" in found[MISSING_TEXT].evidence.excerpt
    assert found["nip"].value == ANSWERS["nip"]
