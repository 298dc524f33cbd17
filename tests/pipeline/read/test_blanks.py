"""The pages of a call's blanks travel with the call, are read once, and may be absent."""

import shutil
from pathlib import Path
from unittest.mock import patch

import pytest

from checks.recognise.form.blank.skeleton import skeleton_of
from config.loader import load_call
from ingest.derived import Derived
from pipeline.read import blanks
from pipeline.read.blanks import pages_of, with_blanks
from tests.support.offices.office import Office

CALLS = Path(__file__).parents[3] / "config/calls"
CALL = load_call(CALLS / "szwajcaria-2026.toml")


def test_every_kind_with_a_blank_has_its_pages(tmp_path):
    call = with_blanks(CALL, CALLS, Derived(tmp_path))
    printed = {kind for kind, rule in call.documents.items() if rule.printed}
    assert printed == {kind for kind, rule in CALL.documents.items() if rule.blank}
    assert skeleton_of(call.documents["application_form"].printed[0]) is not None


def test_a_blank_is_read_once_for_each_content(tmp_path):
    with patch.object(blanks, "pages_of", wraps=pages_of) as reading:
        first = with_blanks(CALL, CALLS, Derived(tmp_path))
        count = reading.call_count
        assert count == len([rule for rule in CALL.documents.values() if rule.blank])
        assert with_blanks(CALL, CALLS, Derived(tmp_path)) == first
        assert reading.call_count == count


def test_earlier_versions_come_after_the_blank(tmp_path):
    rule = CALL.documents["application_form"].model_copy(
        update={"earlier_blanks": ("forms/oswiadczenie-o-statusie.docx",)}
    )
    call = CALL.model_copy(update={"documents": {**CALL.documents, "application_form": rule}})
    first, second = with_blanks(call, CALLS, Derived(tmp_path)).documents["application_form"].printed
    assert "FORMULARZ ZGŁOSZENIOWY" in first[0].text
    assert "STATUSIE" in second[0].text


@pytest.mark.parametrize("content", [None, b"", b"not a form"])
def test_a_blank_that_cannot_be_read_prints_nothing(tmp_path, content):
    folder = tmp_path / "calls"
    shutil.copytree(CALLS, folder)
    blank = folder / "forms/formularz-zgloszeniowy.docx"
    blank.unlink()
    if content is not None:
        blank.write_bytes(content)
    printed = with_blanks(CALL, folder, Derived(tmp_path)).documents["application_form"].printed
    assert all(skeleton_of(pages) is None or not skeleton_of(pages).questions for pages in printed)


def test_the_children_have_the_pages_too(tmp_path):
    office = Office(tmp_path)
    call = office.parts.workplace(CALL.id).handed.call
    office.close()
    assert call.documents["de_minimis_form"].printed
