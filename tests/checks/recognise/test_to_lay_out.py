"""Pages that are read with their tables: before their answers are read, or once these left something open."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.recognise.classify import documents_in, recognise
from checks.recognise.cut import cut_of
from checks.recognise.to_lay_out import pages_left_open, pages_needing_tables, pages_of_own_layouts
from config.loader import load_call
from domain.document import FieldValue, FileContent, Page, ReadStatus
from ingest.readers import read_file
from samples.facts.companies import make_company
from samples.pdf import applicant

CALL = load_call(Path(__file__).parents[3] / "config/calls/szwajcaria-2026.toml")
WORDS = st.sampled_from(
    ["Nazwa", "NIP", "zaświadcza", "nie zalega", "☐ TAK ☒ NIE", "niepotrzebne skreślić", "| 1 |"]
)


def read_as(*texts: str) -> FileContent:
    return FileContent("pdf", ReadStatus.OK, tuple(Page(i, text) for i, text in enumerate(texts, 1)))


@given(st.lists(st.lists(WORDS, max_size=30), min_size=1, max_size=3))
@settings(max_examples=50)
def test_none_but_the_files_pages_are_asked_for(pages):
    cut = cut_of(read_as(*(" ".join(words) for words in pages)), CALL)
    there = set(range(1, len(pages) + 1))
    assert pages_of_own_layouts(cut) <= there
    assert pages_left_open(cut) <= there


FOREIGN_FORM = """FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY
Wyjazd studyjny do Szwajcarii, projekt „Innowacyjne Lubuskie”
Nazwa firmy Opterion Sp. z o.o.
Siedziba ul. Naukowa 14, 66-002 Zielona Góra
NIP 929-795-50-10
Imię i nazwisko uczestnika Paweł Krzemiński
Strona firmowa po polsku www.opterion.pl
"""


@pytest.mark.parametrize(("is_by_meaning", "wanted"), [(True, {1}), (False, set())])
def test_a_form_in_a_layout_that_nobody_described_is_laid_out_whatever_its_text_told(is_by_meaning, wanted):
    content = read_as(FOREIGN_FORM)
    (form,) = recognise(content, CALL)
    assert form.kind == "application_form"
    told = FieldValue("read", "x", is_by_meaning=is_by_meaning)
    assert (
        pages_needing_tables(content, CALL, (replace(form, fields=dict.fromkeys(form.fields, told)),))
        == wanted
    )


def test_such_a_form_is_laid_out_before_it_is_read():
    cut = cut_of(read_as(FOREIGN_FORM), CALL)
    assert pages_of_own_layouts(cut) == {1}


def test_a_form_as_the_call_describes_it_is_read_from_its_text():
    cut = cut_of(read_file(applicant.application_form(make_company(3), CALL)), CALL)
    assert [document.kind for document in documents_in(cut)] == ["application_form"]
    assert pages_of_own_layouts(cut) == set()


def test_nothing_is_laid_out_of_what_is_no_pdf():
    content = replace(read_as(FOREIGN_FORM), format="docx")
    assert pages_of_own_layouts(cut_of(content, CALL)) == pages_left_open(cut_of(content, CALL)) == set()
