"""Whatever somebody does to a call's file, the check answers with complaints and never with a traceback."""

import random
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.callfile.checking import judged
from config.callfile.places import KeyPlaces
from config.callfile.reading import ReadCall
from config.registers import load_registers

CALLS = Path(__file__).parents[3] / "config/calls"
TEXT = (CALLS / "szwajcaria-2026.toml").read_text(encoding="utf-8")
LINES = TEXT.splitlines()
VALUES = ("0", "-1", "99999999999", '""', "[]", "{}", "true", "2026-02-01", '"x"', "[1]", "nan", '["", ""]')
_VALUE = re.compile(r'= ("[^"]*"|\d[\d.-]*|true|false|\[[^\]]*\])')


def check(text: str) -> ReadCall:
    read = judged(text, load_registers(), {})
    for complaint in read.complaints:
        assert 1 <= complaint.line <= text.count("\n") + 2
        assert complaint.as_text("x")
        assert complaint.as_json()
    assert (read.call is not None) or read.errors
    return read


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(LINES) - 1), st.integers(1, 4))
def test_lines_that_are_taken_away(at: int, count: int) -> None:
    check("\n".join((*LINES[:at], *LINES[at + count :])))


@settings(max_examples=250, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(VALUES))
def test_a_value_of_another_kind(seed: int, value: str) -> None:
    places = list(_VALUE.finditer(TEXT))
    place = random.Random(seed).choice(places)
    check(f"{TEXT[: place.start(1)]}{value}{TEXT[place.end(1) :]}")


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(TEXT) - 1), st.text(max_size=3))
def test_a_slip_of_the_keyboard(at: int, typed: str) -> None:
    check(f"{TEXT[:at]}{typed}{TEXT[at + 1 :]}")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 6))
def test_several_values_at_once(seed: int, count: int) -> None:
    chance, text = random.Random(seed), TEXT
    for _ in range(count):
        place = chance.choice(list(_VALUE.finditer(text)))
        text = f"{text[: place.start(1)]}{chance.choice(VALUES)}{text[place.end(1) :]}"
    check(text)


@pytest.mark.parametrize("text", ["", "\n", "x", "a = 1", "[documents]", "criteria = [1]", "\ufeffid = 1"])
def test_what_is_hardly_a_file(text: str) -> None:
    assert check(text).errors


def keys_of(value: Any, way: tuple[str | int, ...] = ()) -> set[tuple[str | int, ...]]:
    """The ways to all values of a table, as the standard library reads it."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return {way, *(key for name, one in inner for key in keys_of(one, (*way, name)))} - {()}


@pytest.mark.parametrize("path", sorted(CALLS.glob("*.toml")), ids=lambda path: path.stem)
def test_every_key_has_its_line(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    places = KeyPlaces.of(text)
    # Tables that only lie on the way to another one („documents”) have no heading of their own.
    implied = {("documents",)}
    assert keys_of(tomllib.loads(text)) - implied <= set(places.lines)
    for key, line in places.lines.items():
        if isinstance(key[-1], str):
            assert key[-1] in text.splitlines()[line - 1]
