"""What the check of a call's file says beside single mistakes (`mistakes`): lines, neighbours, good files."""

import shutil
from pathlib import Path

import pytest

from config.loader import load_call
from errors import ConfigError
from pipeline.callfile.check import check_file, refuse_errors
from tests.pipeline.callfile.mistakes import (
    test_applicant,
    test_criteria,
    test_documents,
    test_eligibility,
    test_forms,
    test_letters,
    test_ranking,
    test_toml,
    test_window,
)
from tests.support.calls.example_calls import CALL_FILES
from tests.support.calls.mistakes import CALLS, SENDER, TEXT

TABLES = (
    test_applicant,
    test_criteria,
    test_documents,
    test_eligibility,
    test_forms,
    test_letters,
    test_ranking,
    test_toml,
    test_window,
)


def test_many_kinds_are_tried() -> None:
    assert len({mistake.code for table in TABLES for mistake in table.MISTAKES}) >= 90


def test_the_line_is_that_of_the_key(calls_folder: Path) -> None:
    path = calls_folder / "nabor.toml"
    path.write_text(TEXT.replace('reads_as = "contract"', 'reads_as = "contrakt"'), encoding="utf-8")
    (complaint,) = check_file(path, SENDER).read.complaints
    assert path.read_text(encoding="utf-8").splitlines()[complaint.line - 1] == 'reads_as = "contrakt"'
    assert complaint.todo == (
        "Czy chodziło o „contract”? Można tu wpisać: „certificate”, „contract”, „evidence”, „form”, „plain”."
    )


def test_an_unknown_key_hides_no_other_mistake(calls_folder: Path) -> None:
    path = calls_folder / "nabor.toml"
    text = TEXT.replace("places = 5", "miejsca = 5\nplaces = 5").replace('field = "lis"', 'field = "list"')
    path.write_text(text, encoding="utf-8")
    assert [c.code for c in check_file(path, SENDER).read.complaints] == ["unknown_key", "unknown_field"]


def test_a_call_without_a_form_names_nobody(calls_folder: Path) -> None:
    path = calls_folder / "nabor.toml"
    path.write_text(
        TEXT.replace('mandatory = true\nreads_as = "form"', 'reads_as = "form"'), encoding="utf-8"
    )
    assert [c.code for c in check_file(path, SENDER).read.complaints] == ["no_form"]


def test_an_age_that_is_counted_to_a_close_which_is_not_there(calls_folder: Path) -> None:
    path = calls_folder / "nabor.toml"
    rolling = 'rolling = true\nranking.results = "at_once"\nranking.order = ["completion"]'
    text = TEXT.replace('closes_at = "2026-05-07 24:00"', rolling).replace(
        'source = "Regulamin § 4.3 b"', 'source = "§"\nage = { days = 90, counted_to = "close" }'
    )
    path.write_text(text, encoding="utf-8")
    told = {c.code: c for c in check_file(path, SENDER).read.complaints}
    assert not told["age_to_no_close"].is_error
    assert told["age_to_no_close"].key_text == "documents.zus_certificate.age.counted_to"


def test_a_sender_that_is_not_the_office(calls_folder: Path) -> None:
    path = calls_folder / "nabor.toml"
    path.write_text(TEXT, encoding="utf-8")
    (complaint,) = check_file(path, "nabor@example.com").read.complaints
    assert (complaint.code, complaint.key_text) == ("foreign_sender", "office.email")
    assert "nabor@example.com" in complaint.found


@pytest.mark.parametrize("name", ["szwajcaria-2026.toml", "finlandia-estonia-2026.toml"])
def test_the_calls_of_this_office_are_in_order(name: str) -> None:
    assert check_file(CALLS / name, SENDER).read.complaints == ()


DOUBTS = {"windows_overlap", "region_without_register", "shared_with_lookalike", "unproved_gmina"}
"""What the check says of the examples: two trips at once, regions and a gmina without register, a letter of intent."""


@pytest.mark.parametrize("path", CALL_FILES, ids=lambda path: path.stem)
def test_the_example_calls_are_in_order(path: Path) -> None:
    checked = check_file(path, load_call(path).office.email)
    assert {c.code for c in checked.read.complaints} <= DOUBTS
    assert checked.errors == ()


NEIGHBOURS = [
    ("double_id", 'id = "szwajcaria-2026"', 'id = "szwajcaria-2026"'),
    ("double_prefix", 'id = "szwajcaria-2026"', 'id = "szwajcaria-b-2026"'),
    ("windows_overlap", 'reference_prefix = "SZW"', 'reference_prefix = "SZX"'),
    ("phrases_shared", 'reference_prefix = "SZW"', 'reference_prefix = "SZX"'),
]


@pytest.mark.parametrize(("code", "old", "new"), NEIGHBOURS)
def test_calls_of_one_folder_are_compared(tmp_path: Path, code: str, old: str, new: str) -> None:
    shutil.copytree(CALLS / "forms", tmp_path / "forms")
    (tmp_path / "a.toml").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.toml").write_text(TEXT.replace(old, new), encoding="utf-8")
    assert code in {c.code for c in check_file(tmp_path / "b.toml", SENDER).read.complaints}


def test_nothing_runs_with_errors(tmp_path: Path) -> None:
    shutil.copytree(CALLS / "forms", tmp_path / "forms")
    path = tmp_path / "a.toml"
    path.write_text(TEXT.replace("shift_days = 4", "shift_days = 60"), encoding="utf-8")
    (doubt,) = refuse_errors(tmp_path, SENDER)
    assert "shift_days" in doubt
    path.write_text(TEXT.replace("reminders = [2, 0]", "reminders = [9]"), encoding="utf-8")
    with pytest.raises(ConfigError, match=r"a\.toml:\d+: błąd: klucz „term\.reminders\[1\]”"):
        refuse_errors(tmp_path, SENDER)


def test_what_is_no_file_or_no_text_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="nie można odczytać"):
        check_file(tmp_path / "nie-ma.toml", SENDER)
    (tmp_path / "latin.toml").write_bytes('title = "Nabór"'.encode("iso-8859-2"))
    with pytest.raises(ConfigError, match="UTF-8"):
        check_file(tmp_path / "latin.toml", SENDER)
