"""Headings that only their numbers tell: „F. Uczestnik” above F1 and F2 asks nothing.

Nor do parts with a letter each, „C. Profil firmy”, „D. Promocja”, among questions that have none. And those
that a question below points back to: „12. Przedsięwzięcie horyzontalne”, „Czy firma je realizuje?”.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from checks.recognise.form.question.unit import Unit
from domain.words.text import fold

_STEM = re.compile(r"(?P<stem>[A-Za-z]|\d{1,2}|[IVX]{1,5})[.)]?")

_YES_OR_NO = re.compile(r"\W*(?:tak|nie)\W*")
_STEM_LONG = 8
"""So long beginnings of two words make them one: „przedsięwzięcie”, „przedsięwzięcia”."""
_PART = re.compile(r"(?:[A-Z]|[IVX]{1,4})[.)]?")
_LEAST_PARTS = 2
_POINTS_BACK = re.compile(r"czy\b(?: \w+){0,3} (?:je|ja|go|takie|takim|to|w nim|w nich)\b", re.IGNORECASE)


def under_headings(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The units without those that head the next ones, which stand in the section that they name.

    A heading has no answer, and the number of the unit after it is the first of its own: A, A1; 2., 2.1.
    """
    return tuple(_pointed_back(list(_under_headings(list(_in_parts(units))))))


def _in_parts(units: Sequence[Unit]) -> Iterator[Unit]:
    """The units without several that bear a letter of a part and no answer, while what follows bears none."""
    parts = {
        place
        for place, (unit, after) in enumerate(pairwise(units))
        if _is_bare(unit) and _is_part(unit) and not _is_part(after)
    }
    is_parted, heading = len(parts) >= _LEAST_PARTS, ""
    for place, unit in enumerate(units):
        if not is_parted or place not in parts:
            yield replace(unit, section=heading) if heading and not _is_part(unit) else unit
        heading = unit.question if is_parted and place in parts else "" if _is_part(unit) else heading


def _is_part(unit: Unit) -> bool:
    return _PART.fullmatch(unit.number.strip()) is not None


def _pointed_back(units: Sequence[Unit]) -> Iterator[Unit]:
    """The units, a bare one and the question right below that asks „czy firma je realizuje” as one."""
    heading: Unit | None = None
    for unit, after in zip_longest(units, units[1:]):
        asks_on = after is not None and not after.number and _points_back(unit, after)
        if unit.number and _is_bare(unit) and asks_on:
            heading = unit
        elif heading is not None:
            yield replace(unit, question=heading.question, number=heading.number, hint=unit.question)
            heading = None
        else:
            yield unit


def _points_back(heading: Unit, unit: Unit) -> bool:
    """Whether a question means what its heading names: „je”, or its noun alone, answered by yes or no."""
    if _POINTS_BACK.match(fold(unit.question)):
        return True
    named, asked = (
        {word[:_STEM_LONG] for word in fold(one.question).split() if len(word) > _STEM_LONG}
        for one in (heading, unit)
    )
    return _YES_OR_NO.fullmatch(fold(unit.answer)) is not None and bool(named & asked)


def _under_headings(units: Sequence[Unit]) -> Iterator[Unit]:
    stem, heading = None, ""
    for place, unit in enumerate(units):
        following = units[place + 1].number if place + 1 < len(units) else ""
        headed = _STEM.fullmatch(unit.number.strip())
        if headed is not None and _is_bare(unit) and _is_below(following, headed["stem"], first=True):
            stem, heading = headed["stem"], unit.question
            continue
        if stem is not None and unit.number and not _is_below(unit.number, stem):
            stem = None
        yield unit if stem is None else replace(unit, section=heading)


def _is_bare(unit: Unit) -> bool:
    return not unit.answer.strip() and not unit.options and not unit.rows and not unit.columns


def _is_below(number: str, stem: str, *, first: bool = False) -> bool:
    """Whether a number is one of a heading's own, or the first of them.

    >>> _is_below("F1", "F", first=True), _is_below("A.2", "A", first=True)
    (True, False)
    >>> _is_below("2.3.", "2"), _is_below("11", "1")
    (True, False)
    """
    between, digits = r"[.)]" if stem.isdigit() else r"[.)]?", "1" if first else r"\d{1,2}"
    return re.match(rf"{stem}{between} ?{digits}(?!\d)", number.strip()) is not None
