"""A common file and small ones: what is taken from where, and what is wrong with it."""

from pathlib import Path

import pytest

from config.callfile.reading import read_call
from config.loader import load_call
from errors import ConfigError

EXAMPLES = Path(__file__).parents[3] / "config/calls/examples/wyjazdy"
OWN = (EXAMPLES / "japonia-2027.toml").read_text(encoding="utf-8")
COMMON = (EXAMPLES / "common/wyjazdy.toml").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "common").mkdir()
    (tmp_path / "common/wyjazdy.toml").write_text(COMMON, encoding="utf-8")
    (tmp_path / "japonia-2027.toml").write_text(OWN, encoding="utf-8")
    return tmp_path


def test_own_keys_go_first_and_the_rest_is_common() -> None:
    luxembourg, japan = (load_call(EXAMPLES / f"{name}-2027.toml") for name in ("luksemburg", "japonia"))
    assert (luxembourg.places, japan.places) == (2, 1)
    assert luxembourg.trip.name == "Luksemburg"
    assert luxembourg.office == japan.office
    assert luxembourg.documents == japan.documents
    assert luxembourg.closes_at == japan.closes_at


def test_a_table_is_merged_key_by_key_and_a_list_replaced(folder: Path) -> None:
    path = folder / "japonia-2027.toml"
    path.write_text(
        f'{OWN}\n[office]\nphones = ["99 888 77 66"]\n[term]\nreminders = [2, 0]\n', encoding="utf-8"
    )
    call = load_call(path)
    assert call.office.phones == ("99 888 77 66",)
    assert call.office.unit == "Departament Gospodarki i Rozwoju"
    assert (call.term.reminders, call.term.length) == ((2, 0), 5)


MISTAKES = [
    ("common_outside", "common/wyjazdy.toml", "../wyjazdy.toml"),
    ("common_among_calls", "common/wyjazdy.toml", "wyjazdy.toml"),
    ("missing_common", "common/wyjazdy.toml", "common/wyjazd.toml"),
    ("not_string", '"common/wyjazdy.toml"', "7"),
]


@pytest.mark.parametrize(("code", "old", "new"), MISTAKES)
def test_a_common_file_that_cannot_be_used(folder: Path, code: str, old: str, new: str) -> None:
    read = read_call(OWN.replace(old, new), folder)
    complaint = next(c for c in read.errors if c.key_text == "extends")
    assert (complaint.code, complaint.line) == (code, 3)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bad_common", "places = "),
        ("nested_common", 'extends = "common/inny.toml"'),
        ("bad_common", "\udcff"),
    ],
)
def test_a_common_file_that_is_wrong_itself(folder: Path, code: str, text: str) -> None:
    (folder / "common/wyjazdy.toml").write_bytes(text.encode("utf-8", "surrogateescape"))
    (complaint,) = read_call(OWN, folder).errors
    assert (complaint.code, complaint.key_text) == (code, "extends")


def test_a_mistake_in_the_common_file_is_told_with_its_line(folder: Path) -> None:
    path = folder / "common/wyjazdy.toml"
    path.write_text(COMMON.replace('unit = "workdays"', 'unit = "weeks"'), encoding="utf-8")
    (complaint,) = read_call(OWN, folder).errors
    line = COMMON.splitlines().index('unit = "workdays"') + 1
    assert complaint.found.startswith(f"common/wyjazdy.toml, wiersz {line}: ")
    assert (complaint.key_text, complaint.line) == ("term.unit", 3)
    with pytest.raises(ConfigError, match="wiersz"):
        load_call(folder / "japonia-2027.toml")
