"""The tree guards itself: import direction, size of concepts, and what may not be committed."""

import ast
import re
import subprocess
from collections import Counter
from collections.abc import Container
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = (
    "checks",
    "cli",
    "config",
    "domain",
    "ingest",
    "notify",
    "panel",
    "pipeline",
    "reports",
    "samples",
    "store",
    "views",
)
MAY_IMPORT: dict[str, set[str]] = {
    "domain": set(),
    "errors": set(),
    "config": {"domain", "errors"},
    "store": {"domain", "errors"},
    "ingest": {"domain", "errors"},
    "checks": {"config", "domain", "errors"},
    "notify": {"domain", "errors"},
    "reports": {"domain", "errors"},
    "samples": {"config", "domain", "errors"},
    "pipeline": {"checks", "config", "domain", "errors", "ingest", "notify", "reports", "store"},
    "scheduler": {"domain", "errors", "pipeline"},
    "views": {"checks", "config", "domain", "errors", "notify", "pipeline", "reports", "store"},
    "panel": {
        "checks",
        "config",
        "domain",
        "errors",
        "ingest",
        "notify",
        "pipeline",
        "reports",
        "store",
        "views",
    },
    "cli": {
        "checks",
        "config",
        "domain",
        "errors",
        "ingest",
        "notify",
        "panel",
        "pipeline",
        "reports",
        "samples",
        "scheduler",
        "store",
        "views",
    },
    "nabor": {"cli"},
}
OURS = {*MAY_IMPORT}


def modules() -> list[Path]:
    listed = [ROOT / "errors.py", ROOT / "nabor.py", ROOT / "scheduler.py"]
    for package in PACKAGES:
        listed += sorted((ROOT / package).rglob("*.py"))
    return [path for path in listed if "versions" not in path.parts]


@cache
def imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: relative import"
            found.add(node.module.partition(".")[0])
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0].removesuffix(".py")
    wrong = (imported(path) & OURS) - MAY_IMPORT[package] - {package}
    assert not wrong, f"{path.relative_to(ROOT)} must not import {sorted(wrong)}"


@pytest.mark.parametrize(
    ("library", "allowed"),
    [
        ("imapclient", {"ingest"}),
        ("mailparser", {"ingest"}),
        ("pdfplumber", {"ingest"}),
        ("pypdfium2", {"ingest", "samples"}),
        ("oauthlib", {"pipeline"}),
        ("obstore", {"ingest"}),
        ("procrastinate", {"pipeline", "store"}),
        ("smtplib", {"notify"}),
        ("sqlmodel", {"store", "pipeline", "cli"}),
        ("apscheduler", {"scheduler"}),
        ("typer", {"cli"}),
        ("fastapi", {"panel"}),
        ("argon2", {"panel"}),
        ("authlib", {"panel"}),
    ],
)
def test_each_library_is_known_in_one_place(library: str, allowed: set[str]) -> None:
    users = {
        path.relative_to(ROOT).parts[0].removesuffix(".py") for path in modules() if library in imported(path)
    }
    assert users <= allowed
    assert users, f"{library} is not used at all"


MOST_IN_A_ROOM = 15


def test_no_room_is_crowded() -> None:
    rooms = Counter(path.parent for path in modules() if path.name != "__init__.py")
    assert {str(room): count for room, count in rooms.items() if count > MOST_IN_A_ROOM} == {}


def test_every_name_at_the_top_says_what_it_is() -> None:
    """A command that was mistyped leaves files such as „-v” and „20”; `git add --all` takes them along."""
    known = re.compile(r"\.?[a-z]+(?:[-.][a-z]+)*|[A-Z]+\.md|Containerfile|LICENSE|Makefile")
    top = {name.split("/")[0] for name, _ in committed_texts()}
    assert [name for name in sorted(top) if not known.fullmatch(name)] == []


def test_no_modules_import_one_another_in_a_circle() -> None:
    names = {dotted(path): path for path in modules()}
    graph = {name: neighbours(path, names) - {name} for name, path in names.items()}
    assert tuple(TopologicalSorter(graph).static_order())


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def neighbours(path: Path, names: Container[str]) -> set[str]:
    """The modules of ours that a module imports, those inside functions too."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            whole = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {name if name in names else node.module for name in whole}
    return {name for name in found if name in names}


def committed_texts() -> list[tuple[str, str]]:
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    ).stdout.split("\0")
    texts = []
    for name in filter(None, names):
        try:
            texts.append((name, (ROOT / name).read_text(encoding="utf-8")))
        except (UnicodeDecodeError, FileNotFoundError):
            continue
    return texts


def test_nothing_committed_is_unfinished_or_local() -> None:
    unfinished = re.compile(r"\b(?:TODO|FIXME|XXX)\b|NotImplementedError|pytest\.mark\.skip|pytest\.skip\(")
    local = re.compile("/" + "work/|/" + r"farm/|files\.pythonhosted|pypi\.org|registry\.npmjs|deb\.debian")
    wrong = [
        f"{name}:{number}"
        for name, text in committed_texts()
        if name != "tests/test_tree.py"
        for number, line in enumerate(text.splitlines(), start=1)
        if local.search(line) or (name.endswith(".py") and unfinished.search(line))
    ]
    assert wrong == []


SHOW_EVIDENCE = {
    "checks/rank/scoring.py",
    "checks/recognise/classify.py",
    "checks/recognise/form/concept/decision.py",
    "checks/recognise/form/concept/sure_enough.py",
    "checks/wording.py",
}
"""What words evidence for people: a score's, a finding's, and of an answer or document that is unclear."""


def test_evidence_is_judged_by_nobody() -> None:
    """Its words are cut for people to see; answers are judged by their values, rows and `said`."""
    readers = {
        str(path.relative_to(ROOT))
        for path in modules()
        if path.is_relative_to(ROOT / "checks")
        and any(
            isinstance(node, ast.Attribute) and node.attr == "excerpt"
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        )
    }
    assert readers == SHOW_EVIDENCE
