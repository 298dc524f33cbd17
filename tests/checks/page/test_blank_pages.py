"""Blank pages among a document's: as if they were not there."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.page.blank_pages import blank_pages
from checks.recognise.classify import recognise
from config.loader import load_call
from domain.document import Box, FileContent, Image, Mark, Page
from ingest.readers import read_file
from samples.facts.companies import make_company
from samples.pdf import applicant as pdf_applicant
from tests.support.facts.dossiers import assess, codes, complete, contract, facts

CALL = load_call(Path(__file__).parents[3] / "config/calls/szwajcaria-2026.toml")
COMPANY = make_company(3)
CONTRACT = read_file(pdf_applicant.draft_contract(COMPANY, CALL))
FORM = read_file(pdf_applicant.application_form(COMPANY, CALL))


def with_blank(content: FileContent, *places: int) -> FileContent:
    """The file with blank pages before the pages of these places, counted from 0."""
    pages = list(content.pages)
    for place in sorted(places, reverse=True):
        pages.insert(place, Page(0, ""))
    return replace(content, pages=tuple(replace(page, number=n) for n, page in enumerate(pages, start=1)))


def lacks(document) -> list[str]:
    return codes(assess(facts(complete(draft_contract=document))), "draft_contract")


@given(st.sets(st.integers(0, len(CONTRACT.pages)), max_size=4))
@settings(max_examples=25, deadline=None)
def test_blank_pages_anywhere_want_no_initials_and_split_nothing(places):
    (plain,) = recognise(CONTRACT, CALL)
    (found,) = recognise(with_blank(CONTRACT, *places), CALL)
    assert found.kind == "draft_contract"
    assert found.signing.state == plain.signing.state
    assert set(found.written_pages) <= set(found.signing.initialled_pages)
    assert lacks(found) == lacks(plain) == []


@given(st.sets(st.integers(1, len(FORM.pages)), max_size=3))
@settings(max_examples=20, deadline=None)
def test_a_form_reads_the_same_with_blank_pages(places):
    (plain,) = recognise(FORM, CALL)
    (found,) = recognise(with_blank(FORM, *places), CALL)
    assert {n: a.value for n, a in found.fields.items()} == {n: a.value for n, a in plain.fields.items()}
    assert found.signing.state == plain.signing.state


def test_a_blank_page_stands_for_no_page_that_is_absent():
    pages = (*CONTRACT.pages[:2], Page(3, ""), *CONTRACT.pages[3:])
    cut = replace(CONTRACT, pages=tuple(replace(p, number=n) for n, p in enumerate(pages, start=1)))
    (found,) = recognise(cut, CALL)
    assert lacks(found) == ["missing_pages"]


def test_a_blank_page_in_a_scan_wants_no_initials():
    hand = (Mark(Box(0.8, 0.9, 0.9, 0.95), 0.95),)
    pages = [
        Page(p.number, p.text, source="ocr", confidence=0.95, marks=hand, label_boxes=p.label_boxes)
        for p in CONTRACT.pages
    ]
    scan = replace(CONTRACT, pages=(*pages, Page(len(pages) + 1, "", source="ocr", confidence=1.0)))
    (found,) = recognise(scan, CALL)
    assert found.signing.state == "image"
    assert found.blank_pages == (len(pages) + 1,)


def test_a_written_page_without_initials_is_still_asked_for():
    document = replace(contract(5, (1, 2, 3)), blank_pages=(5,))
    assert lacks(document) == ["not_initialled"]
    assert lacks(replace(document, blank_pages=(4, 5))) == []


@pytest.mark.parametrize(
    "page",
    [
        Page(2, "", source="picture"),
        Page(2, "", source="ocr", confidence=0.0),
        Page(2, "", ink=(Box(0.1, 0.1, 0.2, 0.2),)),
        Page(2, "", images=(Image(Box(0, 0, 1, 1)),)),
        Page(2, "", source="ocr", confidence=1.0, marks=(Mark(Box(0.1, 0.1, 0.2, 0.2), 0.4),)),
        Page(2, "Uwagi: brak"),
    ],
)
def test_what_may_bear_something_is_not_blank(page):
    assert blank_pages([Page(1, "Umowa"), page]) == ()


def test_what_runs_on_every_page_is_no_content():
    head = "Umowa – Wyjazd studyjny"
    pages = [Page(n, f"{head}\n§ {n} Treść\nStrona {n} z 3") for n in (1, 2)]
    assert blank_pages([*pages, Page(3, f"{head}\nStrona 3 z 3")]) == (3,)
    assert blank_pages([*pages, pages[1]]) == ()
