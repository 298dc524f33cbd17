from pathlib import Path

import pytest

from checks.page.missing_pages import missing_pages
from checks.page.sheet import sheet_of
from checks.recognise.classify import recognise
from checks.told_fields import MISSING_PAGES
from config.loader import load_call
from domain.document import Evidence, FieldValue, FileContent, Page, ReadStatus
from ingest.readers import read_file
from samples.facts.companies import make_company
from samples.pdf import files as pdf
from tests.support.facts.dossiers import (
    answers,
    asked,
    assess,
    codes,
    complete,
    contract,
    facts,
    form,
    states,
)

CALL = load_call(Path(__file__).parents[3] / "config/calls/szwajcaria-2026.toml")
CONTRACT, FORM, ZUS = (CALL.documents[k] for k in ("draft_contract", "application_form", "zus_certificate"))
BODY = "Umowa określa zasady udziału Przedsiębiorcy w Wyjeździe. " * 5


def absent(*feet, rule=CONTRACT, confidence=1.0):
    source = "text" if confidence == 1.0 else "ocr"
    pages = [
        Page(n, f"{BODY}\n{foot}", source=source, confidence=confidence)
        for n, foot in enumerate(feet, start=1)
    ]
    return missing_pages([sheet_of(page) for page in pages], rule).get(MISSING_PAGES)


@pytest.mark.parametrize(
    ("feet", "expected"),
    [
        (("Strona 1 z 4", "Strona 2 z 4", "Strona 4 z 4"), ("3 z 4",)),
        (("1/5", "3/5", "5/5"), ("2 z 5", "4 z 5")),
        (("str. 1/3", "str. 3/3"), ("2 z 3",)),
        (("strona 1z4", "strona 2z4", "strona 4z4"), ("3 z 4",)),
        (("ZAS 7/26 s. 1 z 4", "ZAS 7/26 s. 2 z 4", "ZAS 7/26 s. 4 z 4"), ("3 z 4",)),
        (("strena 1 z 4", "stiona 2 z 4", "strona 4 z 4"), ("3 z 4",)),
    ],
)
def test_a_page_between_others_is_surely_absent(feet, expected):
    found = absent(*feet)
    assert (found.state, found.value) == ("read", expected)


def test_the_numbers_that_are_there_are_the_evidence():
    found = absent("Strona 1 z 3", "Strona 3 z 3")
    assert found.evidence == Evidence("numery stron w pliku: 1 z 3, 3 z 3", 1)


@pytest.mark.parametrize(
    "feet",
    [
        ("Strona 1 z 3", "Strona 2 z 3", "Strona 3 z 3"),
        ("Strona 3 z 3", "Strona 1 z 3", "Strona 2 z 3"),
        ("- 1 -", "- 3 -"),
        ("Strona 1", "Strona 3"),
        ("", "", ""),
        ("Strona 1 z 3", "", "Strona 3 z 3"),
    ],
)
def test_what_does_not_count_its_pages_misses_none(feet):
    assert absent(*feet) is None


def test_a_figure_that_was_read_twice_once_as_a_letter_is_one():
    assert absent("Oświadczenie Strona 1zl1", confidence=0.95) is None
    assert absent("Strona 1 zl1", "Strona 2 zl1", confidence=0.95).state == "unclear"


@pytest.mark.parametrize(
    "feet",
    [
        ("Strona 1 z 3", "Strona 2 z 3"),
        ("Strona 2 z 3", "Strona 3 z 3"),
        ("Strona 1 z 3",),
        ("Strona 1 z 4", "Strona 1 z 4", "Strona 4 z 4"),
        ("Strona 1 z 4", "Strona 2 z 9", "Strona 4 z 4"),
        ("Strona 1 z 5", "", "Strona 5 z 5"),
    ],
)
def test_a_numbering_that_leaves_doubt_is_for_a_person(feet):
    found = absent(*feet)
    assert (found.state, found.value) == ("unclear", None)
    assert found.evidence is not None


def test_numbers_on_a_poor_scan_are_for_a_person():
    feet = ("Strona 1 z 4", "Strona 2 z 4", "Strona 4 z 4")
    assert absent(*feet, confidence=0.7).state == "unclear"
    assert absent(*feet, confidence=0.95).state == "read"


def test_only_forms_and_contracts_lose_pages():
    assert absent("Strona 1 z 3", "Strona 3 z 3", rule=ZUS) is None
    assert absent("Strona 1 z 3", "Strona 3 z 3", rule=FORM) is not None


@pytest.mark.parametrize(
    ("dropped", "expected"),
    [((), None), ((3,), FieldValue("read", ("3 z 5",))), ((5,), FieldValue("unclear"))],
)
def test_a_printed_contract_without_a_page(dropped, expected):
    content = read_file(pdf.draft_contract(make_company(3), CALL, dropped=dropped))
    (document,) = recognise(content, CALL)
    found = document.fields.get(MISSING_PAGES)
    assert (found and (found.state, found.value)) == (expected and (expected.state, expected.value))


@pytest.mark.parametrize("format_name", ["docx", "odt", "rtf"])
def test_the_number_that_a_text_document_kept_from_a_printing_says_nothing(format_name):
    text = f"Umowa o dofinansowanie uczestnictwa przedsiębiorcy\n§ 1\n{BODY * 3}\nStrona 2 z 2"
    for source, expected in (("text", None), ("ocr", "unclear")):
        page = Page(1, text, source=source)
        (document,) = recognise(FileContent(format_name, ReadStatus.OK, (page,)), CALL)
        found = document.fields.get(MISSING_PAGES)
        assert (found and found.state) == expected


def test_an_absent_page_is_asked_for():
    lacking = contract(4)
    lacking.fields.update(answers(missing_pages=("3 z 5",)))
    found = assess(facts(complete(draft_contract=lacking)))
    assert asked(found) == ["draft_contract/missing_pages"]
    assert "brakuje strony 3 z 5." in found.to_request[0].message
    assert found.to_request[0].remedy == "Prosimy o przesłanie całego dokumentu."


def test_a_form_is_not_asked_for_what_stood_on_the_absent_page():
    found = assess(facts(complete(application_form=form(missing_pages=("2 z 3",), website_pl=None))))
    assert codes(found, "application_form") == ["missing_pages"]


@pytest.mark.parametrize("kind", ["draft_contract", "application_form"])
def test_pages_that_may_lack_are_for_a_person(kind):
    whole = {"draft_contract": contract(4), "application_form": form()}[kind]
    whole.fields.update(answers(missing_pages=None))
    found = assess(facts(complete(**{kind: whole})))
    assert states(found)[kind] == "unsure"
    assert found.to_request == ()
