"""Pages come in the order of their numbers, whichever way a stack went through the feeder."""

from dataclasses import replace
from datetime import date
from itertools import permutations, zip_longest
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.page.page_order import in_order
from checks.recognise.classify import recognise
from config.loader import load_call
from domain.document import FileContent, Page, Signing
from ingest.readers import read_file
from samples.facts.companies import make_company
from samples.files import combined
from samples.pdf import applicant as pdf_applicant
from samples.pdf import certificates as pdf_certificates
from tests.support.facts.dossiers import asked, assess, codes, complete, facts, form, message, scan, states

CALL = load_call(Path(__file__).parents[3] / "config/calls/szwajcaria-2026.toml")
COMPANY = make_company(3)
PAPERS = {
    "application_form": pdf_applicant.application_form(COMPANY, CALL),
    "de_minimis_form": pdf_applicant.de_minimis_form(COMPANY, CALL),
    "draft_contract": pdf_applicant.draft_contract(COMPANY, CALL),
}

ORDERS = {
    "reversed": lambda pages: pages[::-1],
    "fronts, then backs": lambda pages: [*pages[::2], *pages[1::2]],
    "fronts, then backs from the end": lambda pages: [*pages[::2], *pages[1::2][::-1]],
}


def laid(content: FileContent, order) -> FileContent:
    pages = order(list(content.pages))
    return replace(content, pages=tuple(replace(page, number=n) for n, page in enumerate(pages, start=1)))


@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
@pytest.mark.parametrize("kind", PAPERS)
def test_a_document_reads_the_same_in_any_order_of_a_feeder(kind, order):
    read = read_file(PAPERS[kind])
    (plain,) = recognise(read, CALL)
    (found,) = recognise(laid(read, order), CALL)
    assert found.kind == plain.kind == kind
    assert {n: a.value for n, a in found.fields.items()} == {n: a.value for n, a in plain.fields.items()}
    assert found.signing.state == plain.signing.state
    assert (found.first_page, found.last_page) == (plain.first_page, plain.last_page)


def test_a_stack_of_all_scanned_from_its_end_is_each_document():
    read = read_file(combined(*PAPERS.values()))
    kinds = [document.kind for document in recognise(laid(read, ORDERS["reversed"]), CALL)]
    assert sorted(kinds) == sorted(PAPERS)


def mixed(*papers: bytes) -> FileContent:
    """A file with a page of each paper in turn."""
    pages = [list(read_file(paper).pages) for paper in papers]
    turns = [page for turn in zip_longest(*pages) for page in turn if page is not None]
    numbered = tuple(replace(page, number=n) for n, page in enumerate(turns, start=1))
    return replace(read_file(papers[0]), pages=numbered)


PAIRS = list(permutations(PAPERS, 2))


@pytest.mark.parametrize("kinds", PAIRS, ids="-".join)
def test_documents_whose_pages_lie_mixed_are_never_said_to_lack_anything(kinds):
    documents = recognise(mixed(*(PAPERS[kind] for kind in kinds)), CALL)
    found = assess(facts(complete(**{one.kind: one for one in documents})))
    for kind in kinds:
        assert not {"unsigned", "not_initialled", "missing_pages", "missing"} & set(codes(found, kind))


@pytest.mark.parametrize("kinds", [pair for pair in PAIRS if "draft_contract" in pair], ids="-".join)
def test_documents_of_unlike_length_whose_pages_lie_mixed_are_told_apart(kinds):
    found = {one.kind: one for one in recognise(mixed(*(PAPERS[kind] for kind in kinds)), CALL)}
    assert sorted(found) == sorted(kinds)
    for kind in kinds:
        (plain,) = recognise(read_file(PAPERS[kind]), CALL)
        assert {n: a.value for n, a in found[kind].fields.items()} == {
            n: a.value for n, a in plain.fields.items()
        }
        assert found[kind].signing.state == plain.signing.state
        assert len(found[kind].written_pages) == len(plain.written_pages)


def test_a_certificate_amid_a_contract_parts_it_not():
    contract = list(read_file(PAPERS["draft_contract"]).pages)
    certificate = list(read_file(pdf_certificates.zus_certificate(COMPANY, date(2026, 4, 8))).pages)
    pages = [*contract[:2], *certificate, *contract[2:]]
    content = replace(
        read_file(PAPERS["draft_contract"]),
        pages=tuple(replace(page, number=n) for n, page in enumerate(pages, start=1)),
    )
    found = {one.kind: one for one in recognise(content, CALL)}
    assert sorted(found) == ["draft_contract", "zus_certificate"]
    assert found["zus_certificate"].value("verdict") == "no_arrears"
    assert found["draft_contract"].signing.state == "image"
    assert 3 not in found["draft_contract"].written_pages
    assert "missing_pages" not in found["draft_contract"].fields


@given(st.lists(st.integers(1, 6), min_size=1, max_size=5), st.sampled_from(list(ORDERS.values())))
def test_whole_documents_come_out_whole(lengths, order):
    numbers = [(n, total) for total in lengths for n in range(1, total + 1)]
    pages = [Page(0, f"Treść\nStrona {n} z {total}") for n, total in numbers]
    in_file = [replace(page, number=place) for place, page in enumerate(order(pages), start=1)]
    ordered = [page.text for page in in_order(in_file)]
    assert sorted(ordered) == sorted(page.text for page in pages)
    if [page.text for page in in_file] == [page.text for page in pages] or len(lengths) == 1:
        assert ordered == [page.text for page in pages]


@pytest.mark.parametrize(
    "feet",
    [
        ["Strona 3 z 5", "Strona 4 z 5", "Strona 5 z 5"],
        ["Strona 1 z 4", "Strona 2 z 4", "Strona 4 z 4"],
        ["Strona 2 z 2", "Strona 1 z 3", "Strona 2 z 3", "Strona 3 z 3"],
        ["Strona 2", "Strona 1"],
        ["", "Strona 2 z 2", ""],
        ["Strona 1 z 2", "Strona 2 z 2", "Strona 1 z 2", "Strona 2 z 2"],
    ],
)
def test_what_has_no_better_order_stays(feet):
    pages = [Page(n, foot) for n, foot in enumerate(feet, start=1)]
    assert in_order(pages) == tuple(pages)


def two_up(content: FileContent) -> FileContent:
    """The pages two on a sheet, the later one beside the earlier."""
    pages = list(content.pages)
    texts = ["\n".join(page.text for page in pages[at : at + 2]) for at in range(0, len(pages), 2)]
    return replace(content, pages=tuple(Page(n, text) for n, text in enumerate(texts, start=1)))


@pytest.mark.parametrize("kind", PAPERS)
def test_two_pages_on_a_sheet_are_never_called_unsigned_or_absent(kind):
    (document,) = recognise(two_up(read_file(PAPERS[kind])), CALL)
    assert document.kind == kind
    assert document.signing.state == "unknown"
    found = assess(facts(complete(**{kind: document})))
    assert not {"unsigned", "not_initialled", "missing_pages"} & set(codes(found, kind))
    assert "unsure" in codes(found, kind)


def test_an_unread_page_beside_an_unsigned_form_may_be_its_signed_end():
    unsigned = form(signing=Signing("none"))
    found = assess(facts(complete("04-20", scan("strona 3.jpg"), application_form=unsigned)))
    assert states(found)["application_form"] == "unsure"
    assert found.to_request == ()
    alone = assess(facts(complete("04-20", application_form=unsigned), message("04-19", scan())))
    assert asked(alone) == ["application_form/unsigned"]
