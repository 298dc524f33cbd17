"""The demo says what it needs before it touches anything."""

import tomllib
from pathlib import Path

import pytest

from cli.demo import command as demo
from errors import ConfigError
from tests.support.offices.command import nabor

ROOT = Path(__file__).parents[2]


def test_the_libraries_are_those_of_the_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {requirement.partition(">")[0] for requirement in project["optional-dependencies"]["demo"]}
    assert set(demo._LIBRARIES.values()) == named


def test_with_all_libraries_nothing_is_missing() -> None:
    demo.require_libraries()


def test_missing_libraries_are_named() -> None:
    with pytest.raises(ConfigError, match=r"których tu nie ma: python-barcode, reportlab\. .* „make setup”"):
        demo.require_libraries(lambda name: object() if name == "font_source_sans_pro" else None)


def test_without_its_libraries_the_demo_leaves_the_data_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(demo._LIBRARIES, "no_such_module", "no-such-package")
    answer = nabor({"NABOR_DATA_DIR": str(tmp_path)}, "demo")
    assert answer.status == 2
    assert answer.err.startswith("nabor: pokaz wymaga bibliotek, których tu nie ma: no-such-package.")
    assert [*tmp_path.iterdir()] == []
