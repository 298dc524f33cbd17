"""How many answers of the text forms are read right, are a person's, or are wrong."""

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from typing import Any

from checks.page.sheet import sheet_of
from checks.recognise.kinds.catalogue import read_document
from domain.document import FieldValue, Page, Row
from tests.support.facts.dossiers import SWITZERLAND

SETS = ("a", "b", "c")
_KIND = "application_form"
_UNMEASURED = frozenset({"town", "regon", "krs", "branch_address", "specialisation"})
"""What no criterion and no rule of eligibility hangs on, or what the truth gives in the form's own words."""
_AROUND = re.compile(r"[\s„”\"'.,;–—-]+")


class Ending(StrEnum):
    """What became of one answer."""

    RIGHT = "right"
    ANSWERED = "surely answered"
    """Nobody could tell how; a call may let such a question wait for its commission."""
    PERSON = "person"
    """It may have been left empty: a person has to look."""
    WRONG = "wrong"


def figures(name: str) -> Counter[Ending]:
    """How the answers of one set ended."""
    return Counter(ending for _, _, ending in endings(name))


def endings(name: str) -> Iterator[tuple[str, str, Ending]]:
    """Each answer of a set whose truth is known: its form, its field, and how it ended."""
    rule = SWITZERLAND.documents[_KIND]
    for form in import_module(f"tests.blind.texts.written.{name}").FORMS:
        sheets = [sheet_of(_page(number, text)) for number, text in enumerate(form["pages"], 1)]
        told = read_document(_KIND, sheets, rule, SWITZERLAND)
        for field, truth in form["truth"].items():
            if field in told and field not in _UNMEASURED:
                yield form["id"], field, _ending(field, truth, told[field])


def _page(number: int, text: str) -> Page:
    """A page as a Word file is read: lines whose cells tabs part are its tables, too."""
    tables: list[tuple[Row, ...]] = []
    rows: list[Row] = []
    for line in [*text.split("\n"), ""]:
        if "\t" in line:
            rows.append(tuple(cell.strip() for cell in line.split("\t")))
        elif rows:
            width = max(map(len, rows))
            tables.append(tuple(row + ("",) * (width - len(row)) for row in rows))
            rows = []
    return Page(number, text, tables=tuple(tables))


def _ending(field: str, truth: Any, told: FieldValue) -> Ending:
    if told.state == "unclear":
        return Ending.PERSON if told.may_be_empty else Ending.ANSWERED
    is_right = told.state == "read" if field == "activity" else _is_right(field, truth, told)
    return Ending.RIGHT if is_right else Ending.WRONG


def _is_right(field: str, truth: Any, told: FieldValue) -> bool:
    value = told.value
    if field in {"events", "agreements_list"} and isinstance(truth, list):
        count = len(value) if isinstance(value, tuple) else value  # names have a canonical spelling
        return (count or 0) == len(truth)
    if truth in ("", [], None) and not isinstance(truth, bool):
        return not value
    if field == "address":
        return _plain(value).startswith(_plain(truth))
    if isinstance(truth, list):
        return isinstance(value, tuple) and sorted(map(_plain, value)) == sorted(map(_plain, truth))
    if isinstance(value, tuple):
        return [_plain(truth)] == [_plain(one) for one in value]
    return value == truth if isinstance(truth, bool | int) else _plain(value) == _plain(truth)


def _plain(value: object) -> str:
    return _AROUND.sub(" ", str(value).lower()).strip()
