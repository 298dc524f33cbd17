"""Papers as Tesseract really read them from noisy scans at 200 dpi (kept in tests/data/ocr)."""

import itertools
import random
from pathlib import Path

import pytest

from checks.recognise.classify import recognise
from checks.recognise.joining import join_order
from config.loader import load_calls
from domain.document import FileContent, Page, ReadStatus
from samples.facts.companies import make_company

ROOT = Path(__file__).parents[4]
CALL = load_calls(ROOT / "config/calls")["szwajcaria-2026"]
PAPERS = {
    "formularz": ("application_form", None),
    "zus-dawny": ("zus_certificate", None),
    "zus-raty": ("zus_certificate", None),
    "us": ("tax_certificate", None),
    "us-zaleglosci": ("tax_certificate", None),
    "umowa": ("draft_contract", None),
    "status": ("status_declaration", None),
    "de-minimis": ("de_minimis_form", None),
    "certyfikat-iso": ("innovation_evidence", None),
    "gmina": ("other", "tax_certificate"),
    "wniosek-zus": ("other", "zus_certificate"),
    "potwierdzenie-zus": ("other", "zus_certificate"),
    "upo": ("other", None),
}


def texts(name):
    return (ROOT / f"tests/data/ocr/{name}.txt").read_text().split("\f")


def recognised(*pages):
    read = tuple(Page(i, text, source="ocr", confidence=0.94) for i, text in enumerate(pages, 1))
    return recognise(FileContent("pdf", ReadStatus.OK, read), CALL)


def only(name):
    (document,) = recognised(*texts(name))
    return document


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_is_told(name):
    document = only(name)
    assert (document.kind, document.looks_like) == PAPERS[name]


@pytest.mark.parametrize(
    ("name", "verdict", "company"),
    [
        ("zus-dawny", "no_arrears", 7),
        ("zus-raty", "instalments", 10),
        ("us", "no_arrears", 10),
        ("us-zaleglosci", "arrears", 7),
    ],
)
def test_certificates_tell_their_verdict_and_payer(name, verdict, company):
    document, payer = only(name), make_company(company)
    assert document.value("verdict") == verdict
    assert document.value("nip") == payer.nip
    assert document.value("issued_on") == "2026-04-12"


def test_the_form_reads_back():
    document, company = only("formularz"), make_company(10)
    expected = {
        "trip": CALL.id,
        "nip": company.nip,
        "regon": company.regon,
        "krs": company.krs,
        "pkd": company.pkd,
        "postal_code": company.place.postal_code,
        "town": company.place.town,
        "delegate": company.delegate,
        "delegate_phone": company.phone,
        "delegate_email": company.email,
        "size": company.size,
        "innovative": company.innovative,
        "certificates": company.certificates,
        "office_trips": company.office_trips,
        "lis": company.lis,
        "agreements": len(company.agreements),
        "horizontal": company.horizontal,
    }
    assert {name: document.value(name) for name in expected} == expected
    assert document.confidence >= 0.9


@pytest.mark.parametrize("seed", range(8))
def test_one_scan_of_everything_is_cut_whatever_the_order(seed):
    order = random.Random(seed).sample(sorted(PAPERS), len(PAPERS))
    pages = [text for name in order for text in texts(name)]
    assert [one.kind for one in recognised(*pages)] == [PAPERS[name][0] for name in order]


def test_photographs_of_single_pages_are_put_together():
    order = [(name, number) for name in PAPERS for number in range(len(texts(name)))]
    files = [
        (
            f"IMG_{at:04}.jpg",
            FileContent("jpeg", ReadStatus.OK, (Page(1, texts(name)[number], source="ocr"),)),
        )
        for at, (name, number) in enumerate(order, 100)
    ]
    groups = join_order(files[::-1])
    found = [[order[len(files) - 1 - index] for index in group] for group in groups]
    assert sorted(found) == sorted([(name, n) for n in range(len(texts(name)))] for name in PAPERS)


CONFUSED = {
    "ł": "lt1",
    "l": "1Ii",
    "1": "lI",
    "0": "OQ",
    "o": "0ó",
    "5": "S",
    "n": "rm",
    "e": "c",
    "i": "l1",
    "a": "o",
}


def garbled(text: str, chance: random.Random, rate: float) -> str:
    """The text with so many of its letters confused or lost, blanks and line ends among them."""
    read = []
    for letter in text:
        lot = chance.random()
        if letter in "☐☒" or lot > rate:
            read.append(letter)
        elif letter == "\n":
            read.append(" ")
        elif letter in CONFUSED and lot < 0.8 * rate:
            read.append(chance.choice(CONFUSED[letter]))
    return "".join(read)


@pytest.mark.parametrize("name", PAPERS)
def test_worse_pictures_are_told_less_often_but_not_wrongly(name):
    whole = only(name)
    for seed, rate in itertools.product(range(4), (0.01, 0.03, 0.06)):
        chance = random.Random(f"{name}{seed}{rate}")
        for found in recognised(*(garbled(text, chance, rate) for text in texts(name))):
            assert found.kind in {whole.kind, "unrecognised"}
            for field in ("verdict", "nip", "regon", "size", "innovative", "lis", "horizontal", "regulation"):
                assert found.value(field) in {whole.value(field), None}
