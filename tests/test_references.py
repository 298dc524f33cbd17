"""What comments, docstrings and papers refer to exists: files, modules, ways to fail, paragraphs."""

import re
import subprocess
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from tests.test_reliability import NUMBERS
from tests.test_tree import PACKAGES

ROOT = Path(__file__).parent.parent
SECTIONS = {1: 8, 2: 3, 3: 6, 4: 9, 5: 4, 6: 4}
"""How many sections each paragraph of the Regulamin has (resolution 115/2459/26, annex)."""

_SPAN = re.compile(r"`([^`\s]+)`")
_TEXT_FILE = re.compile(r"\.(?:py|md|sh|toml|yml|service|example|j2)$|(?:^|/)Makefile$|^\.ci/run$")
_FILE_NAME = re.compile(r"[\w./-]*\w\.(?:py|md|sh|toml|service|txt|yml)")
_FOLDERS = "|".join((*PACKAGES, "bench", "docs", "tests", "tools"))
_PATH = re.compile(rf"(?<![\w./<*-])(?:{_FOLDERS})/[\w./-]*\w")
_ATTRIBUTE = re.compile(rf"(?:{'|'.join(PACKAGES)}|errors|scheduler)(?:[./]\w+)+")
_FAILURE = re.compile(r"\bf(\d{3})\b")
_CITED = re.compile(r"Regulamin §§? ?((?:\d+(?:\.\d+)?(?: [a-z]\b)?(?:, |–| i )?)+)")


@cache
def tracked() -> frozenset[str]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, check=True, text=True,
    )  # fmt: skip
    return frozenset(name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file())


@cache
def known() -> frozenset[str]:
    """Every file and folder, by each end of its path: `ocr/bend.py` for `ingest/ocr/picture/bend.py`, also without `.py`."""
    paths = {*tracked(), *(str(parent) for name in tracked() for parent in Path(name).parents)}
    ends = {"/".join(Path(path).parts[start:]) for path in paths for start in range(len(Path(path).parts))}
    return frozenset({*ends, *(end.removesuffix(".py") for end in ends)})


def papers() -> list[str]:
    return sorted(name for name in tracked() if name.endswith(".md") and name != "CHANGELOG.md")


def texts() -> list[str]:
    return sorted(
        name for name in tracked() if _TEXT_FILE.search(name) and not name.startswith("tests/data/")
    )


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def exists(reference: str) -> bool:
    """Whether a file, a folder, or a module with that attribute is there."""
    if reference.rstrip("/") in known():
        return True
    *modules, attribute = re.split(r"[./]", reference)
    if not _ATTRIBUTE.fullmatch(reference) or "/".join(modules) not in known():
        return False
    return hasattr(import_module(".".join(modules)), attribute)


def test_a_reference_is_told_from_what_is_not_there() -> None:
    assert exists("ingest/sandbox/pool.py")
    assert exists("ocr/picture/bend.py")
    assert exists("checks/recognise/kinds/")
    assert exists("domain.words.text.visible")
    assert exists("ingest/sorting/identity.sender_doubt")
    assert not exists("ingest/sandpit.py")
    assert not exists("domain.words.text.invisible")
    assert not exists("docs/forms.md")


@pytest.mark.parametrize("name", papers())
def test_files_and_modules_named_in_papers_exist(name: str) -> None:
    spans = {span for span in _SPAN.findall(read(name)) if "…" not in span and "*" not in span}
    named = {span for span in spans if _FILE_NAME.fullmatch(span) or _PATH.fullmatch(span.rstrip("/"))}
    named |= {span for span in spans if _ATTRIBUTE.fullmatch(span)}
    assert sorted(reference for reference in named if not exists(reference)) == []


def test_papers_name_files_at_all() -> None:
    assert any(_FILE_NAME.fullmatch(span) for name in papers() for span in _SPAN.findall(read(name)))


def test_paths_named_in_the_code_exist() -> None:
    wrong = [
        f"{name}: {path}"
        for name in texts()
        if name not in {"tests/test_references.py", "CHANGELOG.md"}
        for path in _PATH.findall(read(name))
        if not exists(path)
    ]
    assert wrong == []


def test_ways_to_fail_that_are_cited_have_a_line() -> None:
    cited = {
        int(number) for name in texts() if name.endswith(".py") for number in _FAILURE.findall(read(name))
    }
    assert cited
    assert cited <= set(NUMBERS)


@pytest.mark.parametrize("cited", sorted({cited for name in texts() for cited in _CITED.findall(read(name))}))
def test_cited_paragraphs_of_the_regulamin_exist(cited: str) -> None:
    for paragraph, section in re.findall(r"(\d+)(?:\.(\d+))?", cited):
        assert int(paragraph) in SECTIONS
        assert not section or 1 <= int(section) <= SECTIONS[int(paragraph)]
