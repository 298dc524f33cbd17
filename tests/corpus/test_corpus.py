"""The test set is the same every time, its truth stands on its pages, and a few pages read end to end."""

import hashlib
from collections import Counter

import pytest

from domain.document import Document, FieldValue, Signing
from ingest.readers import read_file
from samples.facts.companies import make_company
from tests.corpus.build import build, page_count
from tests.corpus.guises import GUISES, Guise
from tests.corpus.measured.compare import compared
from tests.corpus.measured.measure import measured
from tests.corpus.reading import Outcome, Read, read_sending
from tests.corpus.sent import papers
from tests.corpus.sent.papers import Manner
from tests.corpus.worn.camera import Shot

DECLARATION = ("status_declaration",)
PHONE = Guise(
    "próba telefonu", "pages", (3,), DECLARATION, 110, shot=Shot(height=1400), form="jpeg",
    manner=Manner("pen_stamp", "check"),
)  # fmt: skip
SCAN = Guise("próba skanu", "one_pdf", (3,), ("tax_certificate", *DECLARATION), 110, blank_backs=True)


def digest(sending):
    return [hashlib.sha256(file.content).hexdigest() for file in sending.files]


@pytest.mark.parametrize("guise", [PHONE, SCAN], ids=lambda one: one.name)
def test_two_builds_are_equal(guise):
    first, second = build(guise, 3), build(guise, 3)
    assert digest(first) == digest(second)
    assert first.documents == second.documents


def test_names_of_guises_are_unique_and_every_guise_has_companies():
    assert max(Counter(guise.name for guise in GUISES).values()) == 1
    assert all(guise.companies for guise in GUISES)
    assert sum(guise.is_quick for guise in GUISES) > 3


def test_every_page_of_a_scan_of_everything_is_accounted_for():
    sending = build(SCAN, 3)
    assert [len(one.places) for one in sending.documents] == [1, 1]
    assert [place[1] for one in sending.documents for place in one.places] == [1, 3]
    assert len(read_file(sending.files[0].content).pages) == 4


def test_what_a_paper_says_stands_on_it():
    company = make_company(5)
    whole = papers.application(company, Manner())
    for paper in (one for kind in whole.values() for one in kind):
        assert page_count(paper) >= 1
        text = " ".join(" ".join(page.text for page in read_file(paper.pdf).pages).split())
        for name in ("name", "nip", "regon", "pkd", "delegate", "number", "standard"):
            expected = paper.fields.get(name)
            if isinstance(expected, str):
                assert expected.replace("-", "") in text.replace("-", ""), (paper.kind, name)


def test_a_pen_ticks_what_is_ticked_and_signs_once():
    company = make_company(5)
    form = papers.application_form(company, Manner("pen", "cross"))
    assert Counter(mark.shape for mark in form.pen) == {"cross": 7, "signature": 1}
    assert form.signed == "hand"
    assert papers.application_form(company, Manner("none")).signed == "none"


def test_a_contract_counts_its_pages_as_they_lie_in_the_file():
    contract = papers.draft_contract(make_company(5), Manner("pen", initialled=(1, 2, 4), lost=(3,)))
    assert (page_count(contract), contract.initialled) == (4, (1, 2, 3))
    assert {mark.page for mark in contract.pen} == {1, 2, 3}


@pytest.mark.parametrize(
    ("expected", "found", "ended"),
    [
        ("5960079196", FieldValue("read", "596-007-91-96"), "right"),
        ("5960079196", FieldValue("read", "5960079197"), "wrong"),
        ("5960079196", FieldValue("unclear"), "null"),
        ("5960079196", FieldValue("empty"), "wrong"),
        (None, FieldValue("empty"), "right"),
        (None, FieldValue("read", "x"), "wrong"),
    ],
)
def test_an_empty_answer_is_a_claim_and_an_unclear_one_is_none(expected, found, ended):
    assert compared("nip", expected, found, by_hand=False) == ended


def test_an_answer_written_by_hand_may_stay_untold_but_is_not_empty():
    assert compared("pkd", None, FieldValue("unclear"), by_hand=True) == "right"
    assert compared("pkd", None, FieldValue("empty"), by_hand=True) == "wrong"


def test_a_paper_told_as_another_is_wrong_and_would_be_asked_for():
    sending = build(Guise("próba", "text", (3,), DECLARATION), 3)
    content = read_file(sending.files[0].content)
    taken_for = Document("proxy", 0.9, signing=Signing("unknown"))
    score = measured(sending, Outcome((Read(content, (taken_for,), ((sending.files[0].name, 1),)),)))
    assert (score.counts["kind", "wrong"], score.counts["missing", "false"]) == (1, 1)
    assert score.confidences == [(0.9, False)]


def test_a_paper_nobody_told_goes_to_a_person():
    sending = build(Guise("próba", "text", (3,), DECLARATION), 3)
    content = read_file(sending.files[0].content)
    untold = Document("unrecognised", 0.4)
    score = measured(sending, Outcome((Read(content, (untold,), ((sending.files[0].name, 1),)),)))
    assert (score.counts["kind", "person"], score.counts["missing", "false"]) == (1, 0)


@pytest.mark.parametrize(
    ("guise", "company"),
    [
        (Guise("próba 200 dpi", "pdf", (3,), ("zus_certificate", "tax_certificate")), 3),
        (Guise("próba TIFF", "tiff", (4,), ("tax_certificate",), form="fax"), 4),
        (Guise("próba JPG", "pages", (6,), DECLARATION, form="jpeg"), 6),
    ],
    ids=lambda one: one.name if isinstance(one, Guise) else str(one),
)
def test_a_page_reads_end_to_end(guise, company, tmp_path):
    sending = build(guise, company)
    score = measured(sending, read_sending(sending, tmp_path))
    assert score.counts["kind", "right"] == len(sending.documents)
    assert score.counts["kind", "wrong"] == score.counts["missing", "false"] == 0
    again = measured(sending, read_sending(sending, tmp_path))
    assert again.counts == score.counts
