"""Tables whose every cell is a question with its answer below it, as in tax forms („2. NIP / 929…”)."""

from collections.abc import Sequence

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.web_pages import begins_with_network
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.line.part import question_words, without_number
from checks.recognise.form.question.paper import Cell, Table

_ASKED = 0.72
_SAME = 0.02
"""So much a question may lose by a line that belongs to it."""
_LEAST, _SHARE, _MOST = 4, 0.6, 0.75


def is_captioned(table: Table, wording: Wording) -> bool:
    """Whether most cells begin with a number of their own and ask something that forms ask."""
    if _has_answers_beside(table, wording):
        return False
    cells = [cell for row in table.rows for cell in row if cell.raw.strip()]
    numbered = [cell for cell in cells if without_number(cell)[0]]
    if len(numbered) < max(_LEAST, _SHARE * len(cells)):
        return _is_captioned_plainly(cells, wording)
    with_answer = [cell for cell in numbered if "\n" in cell.raw.strip()]
    known = sum(parted(cell, wording) is not None for cell in with_answer)
    return len(with_answer) >= _LEAST and known >= _SHARE * len(with_answer)


def are_captioned(blocks: Sequence[object], wording: Wording) -> bool:
    """Whether a paper's numbered cells, which questions over its whole width part, are captioned together."""
    tables = [Table(((one,),)) if isinstance(one, Cell) else one for one in blocks]
    rows = tuple(row for one in tables if isinstance(one, Table) and all_numbered(one) for row in one.rows)
    return bool(rows) and is_captioned(Table(rows), wording)


def all_numbered(table: Table) -> bool:
    """Whether every cell begins with a number of its own, and some have more than one line."""
    cells = [cell for row in table.rows for cell in row if cell.raw.strip()]
    return all(without_number(cell)[0] for cell in cells) and any("\n" in cell.raw.strip() for cell in cells)


def _has_answers_beside(table: Table, wording: Wording) -> bool:
    """Whether most rows are a question, broken into lines by its narrow cell, and beside it no question."""
    rows = [cells for row in table.rows if len(cells := [one for one in row if one.raw.strip()]) > 1]
    asked = [row for row in rows if _score(row[0], wording) >= _ASKED]
    beside = [row for row in asked if parted(row[1], wording) is None and _score(row[1], wording) < _ASKED]
    return len(beside) >= max(_LEAST, _SHARE * len(rows))


def _is_captioned_plainly(cells: Sequence[Cell], wording: Wording) -> bool:
    """Whether nearly every cell, though none has a number, holds a question that forms ask and its answer."""
    with_answer = [cell for cell in cells if "\n" in cell.raw.strip()]
    known = sum(parted(cell, wording) is not None for cell in with_answer)
    return len(with_answer) >= max(_LEAST, _SHARE * len(cells)) and known >= _MOST * len(with_answer)


def parted(cell: Cell, wording: Wording) -> tuple[Cell, Cell] | None:
    """A cell's question and the answer below it; None where no question of a form begins it.

    The question is as long as every further line says more of the same.
    """
    ends = _line_ends(cell)
    best, at = 0.0, None
    for end in ends[:-1]:
        if BOX.search(cell.folded[:end]):
            break
        score = _score(cell.part(0, end), wording)
        if score >= _ASKED and score >= best - _SAME:
            best, at = max(best, score), end
    return None if at is None else (cell.part(0, at), cell.part(at))


def asked_in(table: Table, wording: Wording) -> list[tuple[Cell, list[Cell]]]:
    """The table's questions with their answers, row by row; what stands alone is a question without one."""
    asked: list[tuple[Cell, list[Cell]]] = []
    for cell in (cell for row in table.rows for cell in row if cell.raw.strip()):
        pair = parted(cell, wording)
        if pair is None and "\n" in cell.raw.strip():
            line = cell.raw.strip().index("\n")
            pair = cell.part(0, line), cell.part(line)
        if pair is None and asked and not asked[-1][1] and begins_with_network(cell.raw):
            asked[-1][1].append(cell)  # „Media społecznościowe | LinkedIn: Alfa”
            continue
        asked.append((cell, []) if pair is None else (pair[0], [pair[1]]))
    return asked


def _line_ends(cell: Cell) -> Sequence[int]:
    raw = cell.raw.rstrip()
    return [*(at for at, sign in enumerate(raw) if sign == "\n"), len(raw)]


def _score(cell: Cell, wording: Wording) -> float:
    _, bare = without_number(cell)
    words, hint = question_words(Cell(" ".join(bare.raw.split()), " ".join(bare.folded.split()), bare.page))
    return max(wording.best(words), wording.best(f"{words} {hint}") if hint else 0.0)
