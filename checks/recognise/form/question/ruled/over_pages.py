"""Tables that a page's end cut: their rows, or the rest of the last one, go on at the head of the next."""

import re
from collections.abc import Sequence

from checks.recognise.form.question.paper import Block, Cell, Table

_NUMBER = re.compile(r"(\d{1,2})[.)]?")
_LP = re.compile(r"(?:l\. ?p|nr)\.?|lp\.?")
"""How a column of numbers is headed."""

_Row = tuple[Cell, ...]


def with_tables_whole(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, a table that goes on overleaf joined to what it goes on from."""
    whole: list[Block] = []
    for block in blocks:
        last = whole[-1] if whole else None
        joined = _joined(last, block) if isinstance(last, Table) and isinstance(block, Table) else None
        if joined is None:
            whole.append(block)
        else:
            whole[-1] = joined
    return whole


def _joined(table: Table, following: Table) -> Table | None:
    """Both tables as one; None where the second is one of its own."""
    last, first = table.rows[-1], following.rows[0]
    is_overleaf = bool(last) and bool(first) and first[0].page == last[0].page + 1
    if not is_overleaf or {len(row) for row in table.rows} != {len(row) for row in following.rows}:
        return None
    if _is_rest(last, first):
        rest = tuple(_cell(one, other) for one, other in zip(last, first, strict=True))
        return Table((*table.rows[:-1], rest, *following.rows[1:]))
    if len(table.rows) > 1 and _words(first) == _words(table.rows[0]):
        return Table((*table.rows, *following.rows[1:]))
    return Table((*table.rows, *following.rows)) if _is_next(last, first) else None


def _is_rest(last: _Row, first: _Row) -> bool:
    """Whether a row holds but the rest of answers: nothing stands under the question before it."""
    filled = [at for at, cell in enumerate(last) if cell.raw.strip()]
    asked = next((at for at in filled if at or not _NUMBER.fullmatch(last[at].raw.strip())), None)
    told = [at for at, cell in enumerate(first) if cell.raw.strip()]
    least = min(len(last) - 1, 2)  # behind a number and a question
    return (
        asked is not None and bool(told) and min(told) >= max(asked + 1, least) and set(told) <= set(filled)
    )


def _is_next(last: _Row, first: _Row) -> bool:
    """Whether a row's number follows that of the row before, or is the first below „Lp.”."""
    before, own = (_NUMBER.fullmatch(row[0].raw.strip()) for row in (last, first))
    is_wide = len(last) > 2  # a number, and two more
    is_headed = _LP.fullmatch(last[0].folded.strip()) is not None
    number = 0 if is_headed else int(before[1]) if before is not None else None
    return number is not None and own is not None and is_wide and int(own[1]) == number + 1


def _words(row: _Row) -> list[str]:
    return [" ".join(cell.folded.split()) for cell in row]


def _cell(first: Cell, rest: Cell) -> Cell:
    if not (first.raw.strip() and rest.raw.strip()):
        return first if first.raw.strip() else rest
    return Cell(f"{first.raw}\n{rest.raw}", f"{first.folded}\n{rest.folded}", first.page)
