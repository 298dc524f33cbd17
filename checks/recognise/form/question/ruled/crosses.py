"""Options of which crosses in cells of their own choose: in one row, in rows, and in tables inside a cell."""

import re
from collections.abc import Sequence

from checks.page.sheet import fold_evenly, tidy
from checks.recognise.form.question.unit import Option

_MARK = re.compile(r"[x✓✔+*☒☑■▣✗✘✕✖●]|\[ ?[x✓✔+*] ?\]|\( ?[x✓✔+*] ?\)")
_NO_MARK = re.compile(r"[☐□▢◻○.…_ -]*|\[[ _.]{0,3}\]|\([ _.]{0,3}\)")
_LEAST = 2
_OPTION = 70
_PAIR = 2

Words = Sequence[str]


def mark(words: str) -> bool | None:
    """Whether a cell's folded words are a cross; None where the cell holds something else.

    >>> mark("x"), mark(""), mark("tak")
    (True, False, None)
    """
    if _MARK.fullmatch(words):
        return True
    return False if _NO_MARK.fullmatch(words) else None


def in_a_row(cells: Words) -> tuple[Option, ...]:
    """Options each with the cell of its cross behind it, or before it, and nothing else; else none.

    >>> [(one.words, one.is_chosen) for one in in_a_row(["mikro", "", "małe", "X", "", ""])]
    [('mikro', False), ('małe', True)]
    >>> [(one.words, one.is_chosen) for one in in_a_row(["", "TAK", "X", "NIE"])]
    [('TAK', False), ('NIE', True)]
    >>> in_a_row(["", "TAK", "X", "NIE", ""]), in_a_row(["TAK", "NIE"])
    ((), ())
    """
    marks = [mark(fold_evenly(cell).strip()) for cell in cells]
    worded = [at for at, one in enumerate(marks) if one is None]
    if len(worded) < _LEAST or True not in marks or any(len(cells[at]) > _OPTION for at in worded):
        return ()
    if worded == list(range(0, 2 * len(worded), 2)) and len(cells) > worded[-1] + 1:
        crosses = [marks[at + 1] for at in worded]
        rest = marks[worded[-1] + 2 :]
    elif worded == list(range(1, 2 * len(worded), 2)) and len(cells) == worded[-1] + 1:
        crosses, rest = [marks[at - 1] for at in worded], []
    else:
        return ()
    if True in rest:
        return ()
    return tuple(
        Option(" ".join(cells[at].split()), cross is True) for at, cross in zip(worded, crosses, strict=True)
    )


def in_rows(rows: Sequence[Words]) -> tuple[Option, ...]:
    """Options one a row, each with its cross in the other of two columns; none where the table is no such."""
    if len(rows) < _LEAST or any(len(row) != _PAIR for row in rows):
        return ()
    for words, crosses in ((0, 1), (1, 0)):
        marks = [mark(fold_evenly(row[crosses]).strip()) for row in rows]
        named = [row[words].strip() for row in rows]
        if None in marks or True not in marks or not all(named) or any(len(one) > _OPTION for one in named):
            continue
        if all(mark(fold_evenly(one)) is None for one in named):
            return tuple(
                Option(" ".join(one.split()), cross) for one, cross in zip(named, marks, strict=True)
            )
    return ()


def in_columns(rows: Sequence[Words]) -> tuple[Option, ...]:
    """Options side by side, each over the cell of its cross; none where the table is no such.

    >>> [(one.words, one.is_chosen) for one in in_columns([["mikro", "małe"], ["", "X"]])]
    [('mikro', False), ('małe', True)]
    """
    if len(rows) != _PAIR or len(rows[0]) != len(rows[1]) or len(rows[0]) < _LEAST:
        return ()
    marks = [mark(fold_evenly(cell).strip()) for cell in rows[1]]
    named = [" ".join(cell.split()) for cell in rows[0]]
    if None in marks or marks.count(True) != 1 or any(not one or len(one) > _OPTION for one in named):
        return ()
    if any(mark(fold_evenly(one)) is not None for one in named):
        return ()
    return tuple(Option(words, cross is True) for words, cross in zip(named, marks, strict=True))


def with_inner(tables: Sequence[Sequence[Words]]) -> list[list[list[str]]]:
    r"""A page's tables, tidied; one of crosses that stands inside another's cell as lines of boxes there.

    >>> with_inner([[["Wielkość", "mikro X małe"], ["NIP", "1"]], [["mikro", "X", "małe", ""]]])
    [[['Wielkość', '☒ mikro\n☐ małe'], ['NIP', '1']]]
    """
    told = [[[tidy(cell) for cell in row] for row in table] for table in tables]
    kept: list[list[list[str]]] = []
    for table in told:
        options = in_a_row(table[0]) if len(table) == 1 else in_rows(table) or in_columns(table)
        words = [word for row in table for cell in row for word in cell.split()]
        if not options or not any(_put(outer, words, options) for outer in kept):
            kept.append(table)
    return kept


def _put(outer: list[list[str]], words: Words, options: Sequence[Option]) -> bool:
    """Write the options into the only cell of a table that holds their words; whether there is one."""
    found = [
        (row, at, place)
        for row in outer
        for at, cell in enumerate(row)
        if (place := _place(cell, words)) is not None
    ]
    if len(found) != 1:
        return False
    row, at, (low, high) = found[0]
    lines = "\n".join(f"{'☒' if one.is_chosen else '☐'} {one.words}" for one in options)
    parts = (row[at][:low].rstrip(), lines, row[at][high:].lstrip())
    row[at] = "\n".join(part for part in parts if part)
    return True


def _place(cell: str, words: Words) -> tuple[int, int] | None:
    """Where in a cell the words stand, in their order and with nothing between them."""
    found = re.search(r"(?<!\S)" + r"\s+".join(map(re.escape, words)) + r"(?!\S)", cell) if words else None
    return found.span() if found is not None else None
