"""What stands in a table's named columns: each of them is an answer of its own, „budget.amount”.

A table is known by its header, which bears the labels of all columns that the call names. Where it is not
found whole, or a cell cannot be read, the columns are unclear: a sum of what was read would be a guess.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from checks.measures import PESEL_WRONG, amount_in, amount_of, number_of, number_text, pesel_of
from checks.page.scan_caution import are_figures_sure, is_clear, is_legible_page
from checks.page.sheet import Sheet, sheet_of
from checks.recognise.form.answer.answers import answer_of, typed
from checks.recognise.form.answer.counted import lists as form_lists
from domain.document import CELL_LINE, Evidence, FieldValue, Page, Row
from domain.rules.papers.column_rule import SUMMED, Column
from domain.rules.papers.form_rule import FormField, FormRule
from domain.words.redaction import LEFT_OUT
from domain.words.text import fold

_TOTAL = re.compile(
    r"(?:razem|suma|ogolem|lacznie|w sumie|total|summe|gesamt\w*|insgesamt)"
    r"(?: (?:razem|ogolem|calkowit\w+|koszt\w*|kwot\w*|brutto|netto|w zl|w zlotych|pln|eur))*\W*"
)
_HINT = re.compile(r"\([^()]*\)|[*:]")
_NUMBER = re.compile(r"^(?:\d{1,2}|[a-z])[.)]\s*")
_ENUMERATOR = re.compile(r"\W*\d{0,3}\W*")
_DOUBTFUL = "▨"
_LEAST_CELLS = 2


@dataclass(frozen=True, slots=True)
class _Cells:
    """One filled row: what stands in the named columns, in all of them, and on which page."""

    cells: Mapping[str, str]
    whole: Row
    page: Page


@dataclass(frozen=True, slots=True)
class _Filled:
    """A table whose header was found: its filled rows, and what it says they are together."""

    rows: tuple[_Cells, ...]
    totals: Mapping[str, str]
    page: Page


def column_answers(
    answers: Mapping[str, FieldValue], sheets: Sequence[Sheet], form: FormRule
) -> dict[str, FieldValue]:
    """The answers of all named columns, and of their tables how many rows are filled."""
    others = {_key(label) for field in form.fields for label in field.labels}
    told: dict[str, FieldValue] = {}
    for field in form.fields:
        if field.columns:
            told |= _of_table(field, answers.get(field.name, FieldValue("unclear")), sheets, others)
    return told


def _of_table(
    field: FormField, own: FieldValue, sheets: Sequence[Sheet], others: set[str]
) -> dict[str, FieldValue]:
    table = _filled(field.columns, [sheet.page for sheet in sheets], others)
    names = {column.name: f"{field.name}.{column.name}" for column in field.columns}
    if table is None:
        if own.state == "read" and own.value == 0:
            return {names[column.name]: _of_none(column, own.evidence) for column in field.columns}
        state = replace(own, state="unclear", value=None, rows=()) if own.state == "read" else own
        return dict.fromkeys(names.values(), state)
    rows = tuple(one.whole for one in table.rows)
    evidence = Evidence(form_lists.shown(rows)[:300], table.page.number)
    is_none = not rows and own.state == "empty"
    whole = own if is_none else FieldValue("read", len(rows), evidence, rows=rows)
    by_column = {names[column.name]: _together(column, table) for column in field.columns}
    return {field.name: whole, **(dict.fromkeys(names.values(), own) if is_none else by_column)}


def _of_none(column: Column, evidence: Evidence | None) -> FieldValue:
    """What a column of a table without rows says: an empty list, a sum of nought, no highest."""
    if column.together in {"highest", "lowest"}:
        return FieldValue("empty", None, evidence)
    return FieldValue("read", _told(column, []), evidence)


def _together(column: Column, table: _Filled) -> FieldValue:
    """What the cells of a column make; unclear where one cannot be read, empty where one is missing."""
    said = [one.cells[column.name] for one in table.rows]
    total = table.totals.get(column.name, "")
    told = "; ".join(filter(None, said)) + (f" (w ostatnim wierszu razem: {total})" if total else "")
    evidence = Evidence(told[:300], table.page.number)
    if not table.rows:
        return _of_none(column, evidence)
    if column.required and not all(said):
        return FieldValue("empty", None, evidence)
    values = _values(column, table)
    if values is None:
        return FieldValue("unclear", None, evidence)
    if not values:  # of an optional column; an amount that nobody wrote is none
        return _of_none(column, evidence) if column.together == "sum" else FieldValue("empty", None, evidence)
    is_scan = any(one.page.source == "ocr" for one in table.rows)
    return FieldValue("read", _told(column, values), evidence, is_interpreted=is_scan)


def _values(column: Column, table: _Filled) -> list[Decimal | str] | None:
    """What the filled cells say; None where one cannot be read, or the applicant's own sum is another."""
    said = [one.cells[column.name] for one in table.rows]
    if any(_DOUBTFUL in one for one in said) or not all(_is_sure(column, one) for one in table.rows):
        return None
    read = [_cell(column, words) for words in said if words]
    values = [value for value in read if value is not None]
    total = table.totals.get(column.name, "")
    is_other = column.together == "sum" and bool(total) and _cell(column, total) != _sum(values)
    return None if is_other or len(values) != len(read) else values


def _is_sure(column: Column, row: _Cells) -> bool:
    """Whether a cell that was read from a picture is legible, and its figures sure."""
    if row.page.source != "ocr":
        return True
    words = row.cells[column.name].split()
    spots = [(word.text, word.confidence) for word in row.page.words if word.text in words]
    if row.cells[column.name] == PESEL_WRONG:
        return False  # a digit may be misread
    is_figures = column.type not in SUMMED or are_figures_sure(spots, on_clear_page=is_clear(row.page))
    return is_legible_page(row.page) and is_figures


def _cell(column: Column, words: str) -> Decimal | str | None:
    """What one cell says, as its column's type wants it; None where it is not that."""
    if column.type == "amount":
        amount = amount_of(words, column.currency)
        return amount_in(amount, column.currency) if amount is not None else None
    if column.type in SUMMED:
        number = number_of(words)
        is_whole = number is not None and number == number.to_integral_value()
        return number if column.type == "number" or is_whole else None
    if column.type in {"text", "pesel"}:
        return words if words != LEFT_OUT else None
    field = FormField(name=column.name, labels=column.labels, type=column.type, options=column.options)
    sheet = sheet_of(Page(1, words))
    found = typed(field, answer_of(sheet.raw, sheet.folded, Evidence(words), keeps_label_rest=True))
    if found.state != "read":
        return None
    return ("tak" if found.value else "nie") if isinstance(found.value, bool) else str(found.value)


def _told(column: Column, values: Sequence[Decimal | str]) -> str | int | tuple[str, ...]:
    """The answer that the cells make, as an answer of such a type is written."""
    if column.together == "list":
        return tuple(_written(column, one) for one in values)
    if column.together == "sum":
        return _one(column, _sum(values))
    numbers = sorted(values, key=lambda one: (isinstance(one, str), one))
    return _one(column, numbers[-1 if column.together == "highest" else 0])


def _sum(values: Sequence[Decimal | str]) -> Decimal:
    return sum((one for one in values if isinstance(one, Decimal)), start=Decimal(0))


def _one(column: Column, value: Decimal | str) -> str | int:
    is_whole = column.type in {"count", "number"} and value == int(value)
    return int(value) if is_whole else _written(column, value)


def _written(column: Column, value: Decimal | str) -> str:
    if isinstance(value, str):
        return value
    return amount_of(f"{value:.2f}", column.currency) or "" if column.type == "amount" else number_text(value)


def _filled(columns: Sequence[Column], pages: Sequence[Page], others: set[str]) -> _Filled | None:
    """The table whose header names all columns, with what the next pages carry on.

    None without it, or where two on one page have that header: which of them is meant nobody can tell.
    """
    found: _Filled | None = None
    width = 0
    for page in pages:
        for table in _tables(page):
            at = next((i for i, row in enumerate(table) if _places(row, columns) is not None), None)
            if at is not None and found is not None and found.page is page:
                return None
            if at is not None:
                places = _places(table[at], columns) or {}
                width = len(table[at])
                more = _rows(table[at + 1 :], places, columns, others, page)
            elif found is not None and table and len(table[0]) == width and page is not found.page:
                more = _rows(table, places, columns, others, page)
            else:
                continue
            found = (
                more
                if found is None
                else _Filled((*found.rows, *more.rows), {**found.totals, **more.totals}, page)
            )
    return found


def _rows(
    rows: Sequence[Row], places: Mapping[str, int], columns: Sequence[Column], others: set[str], page: Page
) -> _Filled:
    """The filled rows below a header, up to where the table ends."""
    told: list[_Cells] = []
    totals: dict[str, str] = {}
    for row in rows:
        if len(row) <= max(places.values()) or _is_another_question(row, others):
            break
        if _places(row, columns) is not None or _counts_columns(row):
            continue
        cells = {column.name: _kept(column, row[places[column.name]]) for column in columns}
        if any(_TOTAL.fullmatch(" ".join(fold(cell).split())) for cell in row):
            totals = cells
            continue
        if any(cells.values()) and not form_lists.is_none_row(tuple(filter(None, cells.values()))):
            by_place = {places[name]: said for name, said in cells.items()}
            first = 1 if 0 not in by_place and _ENUMERATOR.fullmatch(row[0]) else 0
            each = [by_place.get(at, _clean(cell)) for at, cell in enumerate(row)][first:]
            told.append(_Cells(cells, tuple(filter(None, each)), page))
    return _Filled(tuple(told), totals, page)


def _is_another_question(row: Row, others: set[str]) -> bool:
    """Whether a row of a form's table asks something else: its first cell is the label of a question."""
    first = next((cell for cell in row if cell.strip() and not _ENUMERATOR.fullmatch(cell)), "")
    return _key(first) in others


def _counts_columns(row: Row) -> bool:
    """Whether a row only counts the columns: „1 | 2 | 3”."""
    said = [cell.strip(" .") for cell in row]
    return len(said) > _LEAST_CELLS and said == [str(number) for number in range(1, len(said) + 1)]


def _places(row: Row, columns: Sequence[Column]) -> dict[str, int] | None:
    """In which cell of a header each column stands; None where one is missing."""
    keys = [_key(cell) for cell in row]
    places: dict[str, int] = {}
    for is_exact in (True, False):
        for column in columns:
            if column.name in places:
                continue
            labels = sorted(map(_key, column.labels), key=len, reverse=True)
            at = next(
                (
                    i
                    for label in labels
                    for i, key in enumerate(keys)
                    if i not in places.values() and (key == label if is_exact else _begins(key, label))
                ),
                None,
            )
            if at is not None:
                places[column.name] = at
    return places if len(places) == len(columns) else None


def _begins(key: str, label: str) -> bool:
    return bool(label) and key.startswith(label) and not key[len(label) : len(label) + 1].isalnum()


def _tables(page: Page) -> Iterator[Sequence[Row]]:
    """The page's tables; of one that carries none the lines whose cells tabs part."""
    if page.tables:
        yield from page.tables
        return
    lines: list[Row] = []
    for line in page.text.split("\n"):
        if "\t" in line:
            lines.append(tuple(line.replace(CELL_LINE, " ").split("\t")))
        elif lines and line.strip():
            yield lines
            lines = []
    if lines:
        yield lines


def _kept(column: Column, cell: str) -> str:
    """What a cell says; of a PESEL number nothing but whether it can be one."""
    words = _clean(cell)
    return pesel_of(words) or LEFT_OUT if words and column.type == "pesel" else words


def _clean(cell: str) -> str:
    words = " ".join(cell.split())
    return "" if form_lists.is_blank(words) else words


def _key(words: str) -> str:
    """A header's cell, or a label, as they are compared."""
    return _NUMBER.sub("", " ".join(_HINT.sub(" ", fold(words)).split())).strip(" .")
