"""The kind of a paper is certain where it repeats the words of a call's blank."""

from pathlib import Path

import pytest

from checks.recognise.classify import recognise
from config.loader import load_call
from domain.call import Call
from domain.document import FileContent, Page, ReadStatus
from tests.checks.recognise.form.blank.copied.test_filled import ANSWERS, GUISES
from tests.checks.recognise.form.blanks import papers
from tests.checks.recognise.form.blanks.templates import TEMPLATES

CALL = load_call(Path(__file__).parents[3] / "config/calls/szwajcaria-2026.toml")
FORMS = sorted(TEMPLATES.keys() - {"sentence"})


def call_with(**templates: str) -> Call:
    documents = {
        kind: CALL.documents[kind].model_copy(update={"printed": ((papers.blank(template),),)})
        for kind, template in templates.items()
    }
    return CALL.model_copy(update={"documents": CALL.documents | documents})


def kinds(pages: tuple[Page, ...], call: Call) -> list[str]:
    return [one.kind for one in recognise(FileContent("pdf", ReadStatus.OK, pages), call)]


@pytest.mark.parametrize("guise", GUISES)
@pytest.mark.parametrize("name", FORMS)
def test_a_copy_of_a_call_s_blank_is_told_for_certain(name, guise):
    page = GUISES[guise](TEMPLATES[name], ANSWERS)
    call = call_with(application_form=TEMPLATES[name])
    (document,) = recognise(FileContent("pdf", ReadStatus.OK, (page,)), call)
    assert (document.kind, document.confidence) == ("application_form", 0.99)


def test_two_blanks_in_one_file_are_two_documents():
    call = call_with(application_form=TEMPLATES["dots"], status_declaration=TEMPLATES["sentence"])
    first = papers.filled(TEMPLATES["dots"], ANSWERS)
    second = papers.filled(TEMPLATES["sentence"], ANSWERS)
    pages = (first, Page(2, second.text))
    assert kinds(pages, call) == ["application_form", "status_declaration"]


def test_what_heads_every_blank_of_an_office_is_no_title():
    head = "Departament Rozwoju Regionalnego i Spraw Zagranicznych\n"
    templates = {
        "application_form": head + TEMPLATES["dots"],
        "status_declaration": head + TEMPLATES["sentence"],
    }
    call = call_with(**templates)
    filled = [papers.filled(template, ANSWERS) for template in templates.values()]
    pages = (filled[0], Page(2, head + "Ciąg dalszy\nUwagi: brak"), Page(3, filled[1].text))
    assert kinds(pages, call) == list(templates)


def test_a_page_that_prints_more_of_another_blank_does_not_go_on_with_this_one():
    shared = "Oświadczam, że wszystkie informacje podane powyżej są zgodne z prawdą i z dokumentami źródłowymi firmy.\n"
    form, declaration = TEMPLATES["dots"] + "\n" + shared, TEMPLATES["sentence"] + "\n" + shared
    call = call_with(application_form=form, status_declaration=declaration)
    first = papers.filled(TEMPLATES["dots"], ANSWERS)
    second = papers.filled(declaration, ANSWERS)
    assert kinds((first, Page(2, second.text)), call) == ["application_form", "status_declaration"]


def test_a_paper_that_quotes_a_blank_is_not_it():
    call = call_with(application_form=TEMPLATES["column"])
    letter = Page(
        1,
        "Szanowni Państwo,\nw załączeniu Wniosek o udział w targach zagranicznych naszej firmy Alfa sp. z o.o.\n"
        "Wnioskodawca oświadcza, że dane zawarte we wniosku są prawdziwe.\nZ poważaniem\nJan Kowalski",
    )
    assert kinds((letter,), call) != ["application_form"]
