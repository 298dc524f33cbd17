"""Tables that stand in a form's table, which a PDF's text and cells show as rows of one."""

from collections.abc import Sequence
from dataclasses import dataclass

from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.line.part import question_words, without_number
from checks.recognise.form.question.paper import Cell, Table
from checks.recognise.form.question.ruled import tables

_LEAST_COLUMNS, _ASKED, _SHORT = 2, 0.72, 2


@dataclass(frozen=True, slots=True)
class Nested:
    """A header with its rows, and the question beside it; None where the question stands above."""

    table: Table
    question: Cell | None = None
    number: str = ""


def parted(table: Table, wording: Wording) -> list[Table | Nested]:
    """The table, row by row, with the tables in it apart; the table alone where none is in it."""
    parts: list[Table | Nested] = []
    held: list[tables.Row] = []
    at = 0
    while at < len(table.rows):
        found = _header_at(table, at, wording)
        if found is None:
            held.append(table.rows[at])
            at += 1
            continue
        column, end = found
        if held:
            parts.append(Table(tuple(held)))
            held = []
        parts.append(_nested(table.rows[at:end], column))
        at = end
    if held:
        parts.append(Table(tuple(held)))
    return parts if len(parts) > 1 or (parts and _is_asked(parts[0])) else [table]


def _is_asked(part: Table | Nested) -> bool:
    return isinstance(part, Nested) and part.question is not None


def _nested(rows: Sequence[tables.Row], column: int) -> Nested:
    beside = tables.filled(rows[0][:column])
    numbers = [cell.raw.strip() for cell in beside if tables.is_enumerator(cell)]
    asked = [cell for cell in beside if not tables.is_enumerator(cell)]
    inner = [row[column:] for row in rows]
    held = [at for at in range(len(inner[0])) if any(row[at].raw.strip() for row in inner)]
    return Nested(
        Table(tuple(tuple(row[at] for at in held) for row in inner)),
        asked[0] if asked else None,
        numbers[0] if numbers else "",
    )


def _header_at(table: Table, at: int, wording: Wording) -> tuple[int, int] | None:
    """The first column of a header that stands in a row, and the row after its last one."""
    row = table.rows[at]
    column = _first_column(row, wording)
    if column is None:
        return None
    asked = [cell for cell in tables.filled(row[:column]) if not tables.is_enumerator(cell)]
    end = at + 1
    while end < len(table.rows) and _belongs(table.rows[end], row, column, wording):
        end += 1
    if len(asked) > 1 or end == at + 1:
        return None
    inner = [one[column:] for one in table.rows[at + 1 : end]]
    return (
        None if tables.asks_in_rows([one for one in inner if tables.filled(one)], wording) else (column, end)
    )


def _first_column(row: tables.Row, wording: Wording) -> int | None:
    """Where „Lp.” and what it numbers begin; behind a question, where only headings of columns follow."""
    for at, cell in enumerate(row):
        rest = tables.filled(row[at + 1 :])
        if tables.is_lp(cell) and len(rest) >= _LEAST_COLUMNS:
            return at
        own = tables.filled(row[at:])
        is_behind = (
            at > 0 and bool(cell.raw.strip()) and any(not tables.is_enumerator(one) for one in row[:at])
        )
        is_whole = at == 0 and len(own) == len(row)
        if (
            (is_behind or is_whole)
            and len(own) >= _LEAST_COLUMNS
            and all(wording.is_column(one.raw) for one in own)
        ):
            return at
    return None


def _belongs(row: tables.Row, header: tables.Row, column: int, wording: Wording) -> bool:
    """Whether a row is filled below a header, and nothing but there; the form's next question is not."""
    if len(row) != len(header) or tables.filled(row[:column]):
        return False
    number, bare = without_number(row[column])
    if number and wording.best(question_words(bare)[0]) >= _ASKED:
        return False
    own = row[column].raw.strip()
    is_number = len(own) <= _SHORT or tables.is_enumerator(row[column])  # „=” is a figure that was misread
    return not tables.is_lp(header[column]) or is_number
