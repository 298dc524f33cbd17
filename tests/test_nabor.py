"""The program starts only with packages of its own."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import nabor

ROOT = Path(__file__).parent.parent


def test_every_name_that_is_installed_is_looked_at() -> None:
    installed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    packages = installed["packages"]["find"]["include"]
    tops = {name.removesuffix("*") for name in (*packages, *installed["py-modules"])}
    assert set(nabor.NAMES) == tops - {"nabor"}


def test_our_own_packages_are_ours() -> None:
    assert nabor.foreign_places(ROOT, nabor.found_specs()) == []


def test_packages_of_another_folder_are_not(tmp_path: Path) -> None:
    assert [place.split()[0] for place in nabor.foreign_places(tmp_path, nabor.found_specs())] == [
        *nabor.NAMES
    ]


def test_a_package_that_is_missing_or_has_no_file_is_not_ours() -> None:
    assert nabor.foreign_places(ROOT, {"store": None}) == ["store (brak)"]


def test_a_name_that_two_distributions_installed_is_told() -> None:
    owners = {"config": ["nabor", "config"], "cli": ["nabor"], "numpy": ["numpy"]}
    assert nabor.shared_names(owners) == ["config (pakiet config)"]


def test_nothing_is_said_when_all_is_well() -> None:
    assert nabor.explain([]) == ""


@pytest.mark.parametrize("name", ["config", "cli", "errors"])
def test_a_foreign_package_before_ours_ends_the_start_with_one_sentence(name: str, tmp_path: Path) -> None:
    foreign = tmp_path / name / "__init__.py"
    foreign.parent.mkdir()
    foreign.write_text("raise RuntimeError('imported')\n", encoding="utf-8")
    code = f"import sys; sys.path[:0] = [{str(tmp_path)!r}, {str(ROOT)!r}]; import nabor; nabor.main()"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == (
        f"nabor: te nazwy prowadzą do plików, które nie są częścią programu: {name} ({foreign}). "
        "Zainstaluj nabor we własnym, pustym środowisku Pythona (make office).\n"
    )
