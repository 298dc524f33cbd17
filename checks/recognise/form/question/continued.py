"""Rows of a table of questions and answers that only go on with the row before: a cell that was broken."""

import re
from collections.abc import Sequence

from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.lines import question_words
from checks.recognise.form.question.paper import Cell, Table
from checks.recognise.form.question.ruled import crosses

_COLUMNS = 2
_ENDED = re.compile(r"[?:.;)]\W*$")
_BEGUN = re.compile(r"\b(?:i|oraz|lub|albo|z|ze|w|we|na|do|o|od|dla|przez|nr|którym|których|która|które)\W*$")
_ASKED = 0.72


def with_rows_whole(table: Table, wording: Wording) -> Table:
    """The table, rows that hold but the rest of a question or of an answer joined to the row before."""
    if max(len(row) for row in table.rows) != _COLUMNS:
        return table
    whole: list[tuple[Cell, ...]] = []
    for row in table.rows:
        before = whole[-1] if whole else None
        if before is None or len(row) != _COLUMNS or len(before) != _COLUMNS or not before[0].raw.strip():
            whole.append(row)
        elif _is_rest_of_answer(row, wording):
            whole[-1] = (before[0], _joined(before[1], row[1]))
        elif _is_rest_of_question(before, row):
            whole[-1] = (_joined(before[0], row[0]), _joined(before[1], row[1]))
        else:
            whole.append(row)
    return Table(tuple(whole))


def _is_rest_of_answer(row: Sequence[Cell], wording: Wording) -> bool:
    """Whether nothing stands under the question, and no question of its own under the answer."""
    if row[0].raw.strip() or not row[1].raw.strip() or row[1].start is not None:
        return False
    if crosses.mark(row[1].folded.strip()):
        return False  # it chooses what stands above it
    head, colon, _ = row[1].raw.partition(":")
    return not (colon or head.endswith("?")) or wording.best(head) < _ASKED


def _is_rest_of_question(before: Sequence[Cell], row: Sequence[Cell]) -> bool:
    """Whether a question goes on: in small letters, or behind a word that wants another."""
    left, right = row[0].raw.strip(), row[1].raw.strip()
    if not left or right or row[0].start is not None or not before[1].raw.strip():
        return False
    words = question_words(before[0])[0]
    is_open = _BEGUN.search(words.lower()) is not None
    return is_open or (left[:1].islower() and not _ENDED.search(before[0].raw.strip()))


def _joined(first: Cell, second: Cell) -> Cell:
    """Two cells as one, a line each."""
    if not (first.raw.strip() and second.raw.strip()):
        return first if first.raw.strip() else second
    return Cell(f"{first.raw}\n{second.raw}", f"{first.folded}\n{second.folded}", first.page)
