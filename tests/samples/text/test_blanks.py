from pathlib import Path

from samples.text.blanks import CALL_FILE, blank_forms

ROOT = Path(__file__).parents[3]


def test_the_committed_blanks_are_what_the_call_says(call):
    folder = (ROOT / CALL_FILE).parent / "forms"
    assert {path.name: path.read_bytes() for path in folder.glob("*.docx")} == blank_forms(call)


def test_every_blank_a_call_names_exists(calls):
    folder = (ROOT / CALL_FILE).parent
    blanks = [rule.blank for call in calls.values() for rule in call.documents.values() if rule.blank]
    assert len(blanks) == 8
    assert all((folder / blank).is_file() for blank in blanks)
