"""What the project says of itself, and what its installations hold."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.txt", "requirements-office.txt", "requirements-fuzz.txt")
_PIN = re.compile(
    r"^(?P<name>[a-z0-9.-]+)==(?P<rest>.+?(?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?)+)$", re.MULTILINE
)


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def pins(name: str) -> dict[str, str]:
    """Each locked distribution with its version, condition and hashes."""
    return {pin["name"]: pin["rest"] for pin in _PIN.finditer((ROOT / name).read_text(encoding="utf-8"))}


def named(requirements: list[str]) -> set[str]:
    names = {re.split(r"[<>=\[;]", requirement)[0].strip().lower() for requirement in requirements}
    return {re.sub(r"[-_.]+", "-", name) for name in names}


@pytest.mark.parametrize("name", LOCKS)
def test_locks_hold_nothing_but_versions_with_hashes(name: str) -> None:
    assert pins(name)
    assert _PIN.sub("", (ROOT / name).read_text(encoding="utf-8")).strip() == ""


def test_an_office_gets_the_tested_versions_of_what_it_needs_and_no_more() -> None:
    everything, office = pins("requirements.txt"), pins("requirements-office.txt")
    assert office.items() <= everything.items()
    metadata = project()["project"]
    locked = {re.sub(r"[-_.]+", "-", name) for name in office}
    assert named(metadata["dependencies"]) <= locked
    extras = metadata["optional-dependencies"]
    assert not named([*extras["demo"], *extras["dev"]]) & locked


def test_the_licence_is_the_one_that_is_named() -> None:
    assert project()["project"]["license"] == "EUPL-1.2"
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
    assert "‘Compatible Licences’ according to Article 5 EUPL are:" in text


def test_the_packages_are_never_uploaded() -> None:
    assert "Private :: Do Not Upload" in project()["project"]["classifiers"]
