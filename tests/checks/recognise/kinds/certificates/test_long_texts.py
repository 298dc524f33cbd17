"""Texts of any length come to an end: no rule takes longer the longer it could go on."""

from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.certificates import certificate, payer_name
from checks.recognise.kinds.certificates.lexicon import denials, said
from checks.recognise.kinds.certificates.text import answer_columns, cells, stem_rows
from checks.recognise.kinds.certificates.verdict import amount_tables
from checks.recognise.kinds.certificates.verdict.rules import overpaid
from config.loader import load_call
from domain.document import Page

CALL = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml")
LONG = 20_000


def read(text):
    fields = certificate.read([sheet_of(Page(1, text))], CALL.documents["zus_certificate"], CALL)
    return fields["verdict"].value


def repeated(words, length=LONG):
    return (words * (length // len(words) + 1))[:length]


@pytest.mark.parametrize(
    "words",
    [
        "pierwsze imię i nazwisko, nazwa pełna ",
        "nie toczy się postępowanie egzekucyjne, upadłościowe, ",
        "Razem: : zaległości",
        "raty - - ",
        "brak zaległości, ",
        "… ",
    ],
)
def test_a_long_certificate_is_read_to_its_end_and_never_free_of_arrears(words):
    long = repeated(words)
    for before in ("", "Nazwa płatnika: ", "Zaświadcza się, że płatnik nie zalega "):
        assert read(before + long) != "no_arrears"


@pytest.mark.parametrize(
    ("found", "begins", "words"),
    [
        (payer_name._OF_FORM.fullmatch, "", "nazwisko "),
        (payer_name._LABEL_ALONE.fullmatch, "", "nazwisko "),
        (denials.DENIED_PROCEEDINGS.search, "nie toczy sie postepowanie", " egzekucyjne,"),
        (amount_tables._TOTAL.match, "razem", ": -:"),
        (overpaid._COLUMNS.fullmatch, "", "zwrotkwota"),
        (answer_columns._LAST_CELLS.search, "raty", " [ ] --"),
        (cells._RULE.fullmatch, "", " -"),
        (stem_rows._ROW.fullmatch, "- akcyza", " ..."),
        (said.ANSWER.match, "czy zaleg", "e"),
        (said.AMOUNT.search, "zaleglosc wynosi", "1"),
    ],
)
def test_what_fails_at_its_very_end_fails_at_once(found, begins, words):
    assert found(f"{begins}{repeated(words)} zyto77") is None
