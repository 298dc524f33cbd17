from pathlib import Path
from shutil import rmtree

import pytest

from tests.blind.kept_pages import kept_pages


@pytest.mark.parametrize(("is_wanted", "left"), [(True, ["page-1.json"]), (False, [])])
def test_pages_outlast_the_office_that_has_read_them(
    tmp_path: Path, is_wanted: bool, left: list[str]
) -> None:
    folder = tmp_path / "r01"
    derived = folder / "office" / "var" / "derived"
    derived.mkdir(parents=True)
    (derived / "page-1.json").write_text("{}", encoding="utf-8")

    with kept_pages(folder, is_wanted=is_wanted):
        rmtree(folder)
        folder.mkdir()

    assert [file.name for file in derived.glob("*")] == left


def test_a_round_that_was_never_played_has_none(tmp_path: Path) -> None:
    with kept_pages(tmp_path / "r01", is_wanted=True):
        (tmp_path / "r01").mkdir()

    assert not list((tmp_path / "r01").iterdir())
