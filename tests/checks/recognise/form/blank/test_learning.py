"""What is learned from a blank: the call's own five, whose fields are known, and foreign ones."""

import tomllib
from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.blank.learning import learn
from checks.recognise.form.read_form import read_form
from checks.told_fields import UNFILLED
from config.loader import load_call
from domain.document import Page
from domain.rules.papers.document_rule import DocumentRule
from ingest.readers import read_file
from pipeline.callfile.fragment import fragment
from pipeline.read.blanks import pages_of
from samples.facts.companies import make_company
from samples.facts.declarations import Declared
from samples.pdf import applicant
from tests.checks.recognise.form.blank.copied.test_filled import ANSWERS, TRUTH, read
from tests.checks.recognise.form.blanks import papers
from tests.checks.recognise.form.blanks.templates import TEMPLATES

CALLS = Path(__file__).parents[5] / "config/calls"
CALL = load_call(CALLS / "szwajcaria-2026.toml")
OWN = {
    "application_form": "formularz-zgloszeniowy.docx",
    "status_declaration": "oswiadczenie-o-statusie.docx",
    "de_minimis_form": "formularz-de-minimis.docx",
}
COMPANY = make_company(3)
FILLED = {
    "application_form": lambda: applicant.application_form(COMPANY, CALL),
    "status_declaration": lambda: applicant.status_declaration(COMPANY, CALL, Declared()),
    "de_minimis_form": lambda: applicant.de_minimis_form(COMPANY, CALL, Declared()),
}
OPTIONS_OF_THE_CALL = {"trip"}
"""Choices whose values the call alone can name."""


def learned_rule(pages, kind: str) -> DocumentRule:
    """The rule of the fragment as a person would put it into a call's file."""
    table = tomllib.loads(fragment(learn(pages), kind, "wzór.docx"))
    rule = DocumentRule.model_validate(table["documents"][kind])
    return rule.model_copy(update={"printed": (pages,)})


@pytest.mark.parametrize("kind", OWN)
def test_the_calls_own_blanks_give_the_calls_own_fields(kind):
    pages = pages_of((CALLS / "forms" / OWN[kind]).read_bytes(), OWN[kind])
    learned = {field.name: field for field in learned_rule(pages, kind).form.fields}
    written = {field.name: field for field in CALL.documents[kind].form.fields}
    same = [name for name in written if name in learned and learned[name].type == written[name].type]
    assert len(same) >= 0.85 * len(written), set(written) - set(same)
    assert all(learned[name].point == written[name].point for name in same)


@pytest.mark.parametrize("kind", OWN)
def test_papers_read_with_the_learned_fields_as_with_the_calls(kind):
    pages = pages_of((CALLS / "forms" / OWN[kind]).read_bytes(), OWN[kind])
    sheets = [sheet_of(page) for page in read_file(FILLED[kind]()).pages]
    by_call = read_form(sheets, CALL.documents[kind])
    by_blank = read_form(sheets, learned_rule(pages, kind))
    shared = by_call.keys() & by_blank.keys() - OPTIONS_OF_THE_CALL
    different = {
        name: (by_call[name].value, by_blank[name].value)
        for name in shared
        if by_call[name].state == by_blank[name].state == "read"
        and by_call[name].value != by_blank[name].value
    }
    assert not different
    told = [name for name in shared if by_blank[name].state == by_call[name].state]
    assert len(told) >= 0.9 * len(shared)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_foreign_blank_is_read_with_what_was_learned_of_it(name):
    template = TEMPLATES[name]
    rule = learned_rule((papers.blank(template),), "application_form")
    page = papers.exported(papers.filled(template, ANSWERS))
    found = read(page, rule)
    said = {" ".join(str(value.value).split()) for value in found.values() if value.state == "read"}
    asked = papers.names(template) - {
        "size",
        "innovative",
        "certificates",
        "events",
        "website_pl",
        "signature",
    }
    lost = [one for one in asked if not any(str(TRUTH[one]).rstrip(".") in words for words in said)]
    assert not lost
    assert found[next(one.name for one in rule.form.fields if one.type == "choice")].state == "read"
    assert read(papers.blank(template), rule)[UNFILLED].value is True


def test_a_page_without_places_teaches_nothing():
    assert learn([papers.blank("Informacja o naborze\nNabór trwa do końca maja.")]) is None


def test_a_box_at_a_lines_end_is_no_answer_without_words():
    """A PDF breaks „☐ TAK ☐ NIE” after the second box: it still asks yes or no."""
    text = "KARTA\nNazwa firmy: ......................\nFirma eksportuje: \u2610 TAK \u2610\nNIE\n"
    learned = learn([Page(1, text)])
    (field,) = [field for field in learned.rule.fields if field.name.startswith("firma")]
    assert (field.type, field.options) == ("yes_no", {})
