"""Mistakes in a call with several ticks, named columns, papers for each person and copies: each is told."""

import shutil
from pathlib import Path

import pytest

from pipeline.callfile.check import check_file
from tests.support.calls.example_calls import EXAMPLES

TEXT = (EXAMPLES / "oboz/oboz-2027.toml").read_text(encoding="utf-8")
SENDER = "oboz@urzad.example"
MORE = 'name = "more", labels = ["Wykaz"], type = "rows", columns = [{ name = "a", labels = ["Data urodzenia"] }]'
TOPICS = "each = { robots = 4, space = 4, bio = 2, chem = 1 }\nat_most = 8"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("oboz")
    shutil.copytree(EXAMPLES / "oboz/forms", place / "forms")
    return place


def told(folder: Path, text: str) -> set[str]:
    path = folder / "oboz-2027.toml"
    path.write_text(text, encoding="utf-8")
    return {complaint.code for complaint in check_file(path, SENDER).read.complaints}


def test_the_call_itself_has_no_mistake(folder: Path) -> None:
    assert told(folder, TEXT) == set()


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("unreachable_rule", '{ field = "topics", at_least = 2', '{ field = "topics", at_least = 6'),
        (
            "unreachable_band",
            TOPICS,
            "bands = [{ at_least = 0, at_most = 4, points = 2 }, { at_least = 5, points = 8 }]",
        ),
        ("unknown_value", 'needed = ["rules", "data"]', 'needed = ["rules", "dane"]'),
        ("unknown_value", "chem = 1 }", "chemistry = 1 }"),
        ("value_without_points", ", chem = 1 }", " }"),
        ("points_misfit", TOPICS, "choice = { robots = 4 }"),
        (
            "group_misfit",
            '"completion"]',
            '"group", "completion"]\ngroup = { field = "topics", order = ["robots"] }',
        ),
        (
            "rule_misfit",
            '{ field = "pupils.born", at_least_months',
            '{ field = "pupils.name", at_least_months',
        ),
        ("unknown_field", 'field = "pupils.name"\n', 'field = "pupils:name"\n'),
        ("unknown_field", 'for_each = "pupils.name"', 'for_each = "pupils.nazwisko"'),
        ("persons_misfit", 'for_each = "pupils.name"', 'for_each = "pupils.born"'),
        (
            "persons_told_twice",
            'representatives = { field = "pupils"',
            'representatives = { field = "laureates"',
        ),
        ("column_not_on_blank", 'labels = ["Imię i nazwisko ucznia"]', 'labels = ["Uczeń"]'),
        ("option_not_on_blank", 'chem = ["chemia w kuchni"]', 'chem = ["chemia w laboratorium"]'),
        ("empty_letters", 'letters = ["result_qualified"]', "letters = []"),
        ("copy_leaves_office", '"archiwum@urzad.example"', '"archiwum@urzad.exmaple"'),
        ("not_bool", "hidden = true", 'hidden = "tak"'),
        ("unreachable_total", "at_most = 8\n", "at_most = 3\n"),
        (
            "mixed_currencies",
            'type = "date", result = "highest", required = true },',
            'type = "amount" }, { name = "x", labels = ["Klasa"], type = "amount", currency = "EUR" },',
        ),
        (
            "same_header",
            '    { name = "topics"',
            f'    {{ {MORE} }},\n    {{ name = "topics"',
        ),
    ],
)
def test_a_mistake_is_told(folder: Path, code: str, old: str, new: str) -> None:
    assert old in TEXT
    assert code in told(folder, TEXT.replace(old, new, 1))


def test_a_group_of_places_outside_the_area_is_told(folder: Path) -> None:
    group = '"group", "completion"]\ngroup = { field = "powiat", order = ["sanocki"] }'
    text = TEXT.replace('"completion"]', group, 1)
    text = text.replace('source = "§ 2"\nrules', 'source = "§ 2"\npowiats = ["jasielski"]\nrules', 1)
    asked = '    { name = "laureates"'
    text = text.replace(asked, f'    {{ name = "powiat", labels = ["Powiat"] }},\n{asked}', 1)
    assert "answer_outside_area" in told(folder, text)
    assert "answer_outside_area" not in told(folder, text.replace("sanocki", "jasielski"))
