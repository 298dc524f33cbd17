"""The page on reliability and the tests name the same ways to fail."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "reliability.md"
NUMBERS = range(1, 108)
_ROW = re.compile(r"^\| (\d+) \| (.+) \|$", re.MULTILINE)
_TEST = re.compile(r"^(?:async )?def test_((?:f\d{3}_)+)", re.MULTILINE)


def rows() -> list[tuple[int, str]]:
    return [(int(number), text) for number, text in _ROW.findall(PAGE.read_text(encoding="utf-8"))]


def numbers_with_tests() -> set[int]:
    """The numbers in the names of tests and of the golden mails, which `tests/ingest/message/test_parse.py` reads."""
    names = [
        found
        for path in sorted((ROOT / "tests").rglob("test_*.py"))
        for found in _TEST.findall(path.read_text(encoding="utf-8"))
    ]
    names += [path.stem for path in (ROOT / "tests/data/mail").glob("f*.eml")]
    return {int(number) for name in names for number in re.findall(r"f(\d{3})_", name)}


def test_every_way_to_fail_has_its_line_once() -> None:
    assert [number for number, _text in rows()] == list(NUMBERS)


def test_every_line_has_a_test_or_says_why_not() -> None:
    without = {number for number, text in rows() if text.startswith("No test: ")}
    assert {number for number in NUMBERS if number not in numbers_with_tests()} == without


def test_no_test_names_a_line_that_is_not_there() -> None:
    assert numbers_with_tests() <= set(NUMBERS)
