"""Whole certificates of many makes: told as what they are, and free of arrears only where they say so."""

from pathlib import Path

import pytest

from checks.recognise.classify import recognise
from config.loader import load_call
from domain.document import FileContent, Page, ReadStatus
from tests.support.certificate_forms import MAKES

CALL = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml")


def told(text):
    """The certificate that a text is told as."""
    (document,) = recognise(FileContent("pdf", ReadStatus.OK, (Page(1, text),)), CALL)
    assert document.kind in {"zus_certificate", "tax_certificate"}
    return document.fields


@pytest.mark.parametrize("text", [make.filled(words) for make in MAKES for words in make.sound])
def test_a_sound_certificate_of_any_make_says_that_nothing_is_owed(text):
    fields = told(text)
    assert fields["verdict"].value == "no_arrears"
    assert fields["nip"].value == "9290000006"
    assert fields["issued_on"].value == "2026-04-14"


@pytest.mark.parametrize("text", [make.filled(words) for make in MAKES for words in make.held])
def test_a_certificate_that_may_state_arrears_is_never_free_of_them(text):
    assert told(text)["verdict"].value != "no_arrears"
