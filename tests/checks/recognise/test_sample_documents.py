"""Real PDF and DOCX files, as applicants send them, read and recognised with every answer."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from checks.recognise.classify import recognise
from checks.recognise.to_lay_out import pages_needing_tables
from config.loader import load_calls
from domain.document import Document
from ingest.readers import read_file
from samples import files
from samples.esigned import sign as esign
from samples.facts.companies import Company, make_company
from samples.facts.declarations import Declared
from samples.pdf import applicant as pdf_applicant
from samples.pdf import certificates as pdf_certificates
from samples.pdf import evidence as pdf_evidence
from samples.pdf import lookalikes as pdf_lookalikes
from samples.text import docx_forms
from samples.text.form_layout import Filling
from tests.support.papers.form_truth import form_answers

CALLS = load_calls(Path(__file__).parents[3] / "config/calls")
CALL = CALLS["szwajcaria-2026"]
ISSUED_ON = date(2026, 4, 12)
COMPANIES = (3, 4, 5, 11)

CERTIFICATES = {"zus_certificate", "tax_certificate"}


@cache
def company(number: int) -> Company:
    return make_company(number)


def documents(content: bytes, call=CALL) -> tuple[Document, ...]:
    read = read_file(content)
    told = recognise(read, call)
    issued = [one for one in told if one.kind in CERTIFICATES]
    # Of certificates alone: a stroke through a word is not in a file's text.
    expected = {page for one in issued for page in range(one.first_page, one.last_page + 1)}
    assert pages_needing_tables(read, call) == expected
    return told


def only(content: bytes, kind: str, call=CALL) -> Document:
    (document,) = documents(content, call)
    assert document.kind == kind
    return document


def values(document: Document, expected: dict) -> dict:
    return {name: document.value(name) for name in expected}


@pytest.mark.parametrize("number", COMPANIES)
@pytest.mark.parametrize("call_id", CALLS)
def test_the_form_reads_back_from_pdf(number, call_id):
    call = CALLS[call_id]
    document = only(pdf_applicant.application_form(company(number), call), "application_form", call)
    expected = form_answers(company(number), call)
    assert values(document, expected) == expected
    assert document.confidence >= 0.9


@pytest.mark.parametrize("number", COMPANIES)
@pytest.mark.parametrize("guise", ["plain", "table", "controls", "textbox"])
def test_the_form_reads_back_from_docx(number, guise):
    document = only(docx_forms.application_form(company(number), CALL, guise=guise), "application_form")
    expected = form_answers(company(number), CALL)
    assert values(document, expected) == expected


@pytest.mark.parametrize(
    ("mark", "state"), [("image", "image"), ("drawn", "image"), ("none", "none"), ("typed", "none")]
)
def test_a_form_is_signed_by_hand_or_not(mark, state):
    content = pdf_applicant.application_form(company(3), CALL, Filling(signed=mark))
    assert only(content, "application_form").signing.state == state
    declared = Declared(signed=mark)
    assert (
        only(pdf_applicant.status_declaration(company(3), CALL, declared), "status_declaration").signing.state
        == state
    )
    assert (
        only(pdf_applicant.de_minimis_form(company(3), CALL, declared), "de_minimis_form").signing.state
        == state
    )


def test_an_e_signed_form():
    content = pdf_applicant.application_form(company(3), CALL, Filling(signed="none"))
    signed = esign.sign(content, "Tomasz Sobczak")
    assert only(signed, "application_form").signing.state == "electronic"
    assert only(esign.tampered(signed), "application_form").signing.is_broken


def test_a_blank_form_is_told_by_its_empty_answers():
    document = only(pdf_applicant.application_form(None, CALL), "application_form")
    assert {value.state for value in document.fields.values()} == {"empty"}


def test_left_out_answers_are_empty():
    content = pdf_applicant.application_form(company(3), CALL, Filling(omitted=frozenset({"pkd", "size"})))
    document = only(content, "application_form")
    assert [document.fields[name].state for name in ("pkd", "size")] == ["empty", "empty"]


@pytest.mark.parametrize("number", COMPANIES)
def test_the_declaration_of_status(number):
    c = company(number)
    expected = {
        "name": c.name,
        "nip": c.nip,
        "size": c.size,
        "employees": str(c.employees),
        "turnover": c.turnover,
        "balance": c.balance,
    }
    for content in (pdf_applicant.status_declaration(c, CALL), docx_forms.status_declaration(c, CALL)):
        assert values(only(content, "status_declaration"), expected) == expected


@pytest.mark.parametrize("is_obsolete", [False, True])
def test_the_de_minimis_form(is_obsolete):
    c = company(4)
    act = "1407/2013" if is_obsolete else "2023/2831"
    expected = {
        "name": c.name,
        "nip": c.nip,
        "size": c.size,
        "address": c.address,
        "pkd": c.pkd,
        "regulation": act,
    }
    declared = Declared(is_obsolete=is_obsolete)
    for content in (
        pdf_applicant.de_minimis_form(c, CALL, declared),
        docx_forms.de_minimis_form(c, CALL, declared),
    ):
        assert values(only(content, "de_minimis_form"), expected) == expected


@pytest.mark.parametrize("initialled", [(), (1, 3), (1, 2, 3, 4, 5)])
def test_the_contract_is_initialled_page_by_page(initialled):
    document = only(pdf_applicant.draft_contract(company(3), CALL, initialled=initialled), "draft_contract")
    assert document.signing.initialled_pages == initialled
    assert document.signing.state == ("image" if initialled else "none")
    assert (document.value("pages_declared"), document.value("missing_sections")) == (5, ())


def test_a_contract_without_a_page():
    document = only(pdf_applicant.draft_contract(company(3), CALL, dropped=(3,)), "draft_contract")
    assert document.value("missing_sections")
    assert (document.first_page, document.last_page) == (1, 4)


@pytest.mark.parametrize("verdict", ["no_arrears", "arrears", "refusal", "instalments"])
@pytest.mark.parametrize("number", COMPANIES)
def test_certificates(number, verdict):
    c = company(number)
    expected = {"verdict": verdict, "nip": c.nip, "name": c.name, "issued_on": "2026-04-12"}
    for layout in ("new", "old"):
        content = pdf_certificates.zus_certificate(c, ISSUED_ON, layout=layout, verdict=verdict)
        assert values(only(content, "zus_certificate"), expected) == expected
    content = pdf_certificates.tax_certificate(c, ISSUED_ON, verdict=verdict)
    assert values(only(content, "tax_certificate"), expected) == expected


def test_evidence_of_innovation():
    c = company(5)
    assert len(c.certificates) == 5
    read = [only(pdf_evidence.evidence(c, item), "innovation_evidence") for item in c.certificates]
    assert all(document.confidence >= 0.9 for document in read)
    assert len({document.value("number") for document in read}) == 5


def test_papers_beside_the_mandatory_ones():
    only(pdf_applicant.de_minimis_statement(company(3), CALL), "de_minimis_statement")
    only(pdf_applicant.proxy(company(3), "Jan Nowak"), "proxy")


@pytest.mark.parametrize(
    ("build", "looks_like"),
    [
        (pdf_lookalikes.zus_request, "zus_certificate"),
        (pdf_lookalikes.tax_request, "tax_certificate"),
        (pdf_lookalikes.receipt, None),
        (lambda c: pdf_lookalikes.municipal_certificate(c, ISSUED_ON), "tax_certificate"),
        (pdf_lookalikes.zus_confirmation, "zus_certificate"),
        (pdf_lookalikes.krs_printout, None),
        (lambda _: pdf_lookalikes.invoice(), None),
        (lambda _: pdf_lookalikes.regulations(CALL), "application_form"),
        (lambda _: pdf_lookalikes.curriculum_vitae(), None),
        (pdf_evidence.patent_application, "innovation_evidence"),
        (pdf_evidence.training_diploma, "innovation_evidence"),
    ],
)
def test_look_alikes(build, looks_like):
    assert only(build(company(3)), "other").looks_like == looks_like


def test_one_file_of_everything():
    c = company(3)
    content = files.combined(
        pdf_applicant.application_form(c, CALL),
        pdf_certificates.zus_certificate(c, ISSUED_ON),
        pdf_certificates.tax_certificate(c, ISSUED_ON),
        pdf_applicant.status_declaration(c, CALL),
        pdf_applicant.de_minimis_form(c, CALL),
        pdf_applicant.draft_contract(c, CALL),
    )
    found = documents(content)
    assert [(d.kind, d.first_page, d.last_page) for d in found] == [
        ("application_form", 1, 3),
        ("zus_certificate", 4, 4),
        ("tax_certificate", 5, 5),
        ("status_declaration", 6, 6),
        ("de_minimis_form", 7, 9),
        ("draft_contract", 10, 14),
    ]
    assert found[5].signing.initialled_pages == (10, 11, 12, 13, 14)
    expected = form_answers(c, CALL)
    assert values(found[0], expected) == expected
