"""Tables to fill in row by row that a form's own table holds among its questions, its cells merged."""

import re
from collections.abc import Iterator, Sequence

from domain.document import Row
from domain.words.text import fold

_HEAD, _NUMBER = re.compile(r"(?:lp|l\. ?p|nr)\.?"), re.compile(r"(?:\d{1,2}[.)]?)?")
_LEAST_COLUMNS = 2
"""Beside the one for numbers."""


def inner_tables(table: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """The parts of a table that begin with „Lp.” and what it numbers, to the last of their rows.

    None where the whole table is one.

    >>> [*inner_tables((("5.", "Targi"), ("Lp.", "Nazwa", "Rok"), ("1", "ITM", "2025"), ("6.", "Cel")))]
    [(('Lp.', 'Nazwa', 'Rok'), ('1', 'ITM', '2025'))]
    >>> [*inner_tables((("Lp.", "Nazwa", "Rok"), ("1", "ITM", "2025")))]
    []
    """
    at = 1
    while at < len(table):
        end = at + 1
        if _is_head(table[at]):
            while end < len(table) and _is_numbered(table[end], len(table[at])):
                end += 1
            if end > at + 1:
                yield table[at:end]
        at = end


def _is_head(row: Sequence[str]) -> bool:
    told = [cell for cell in row if cell.strip()]
    return len(told) > _LEAST_COLUMNS and len(told) == len(row) and _HEAD.fullmatch(fold(row[0])) is not None


def _is_numbered(row: Sequence[str], columns: int) -> bool:
    return len(row) == columns and _NUMBER.fullmatch(row[0].strip()) is not None
