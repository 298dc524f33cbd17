"""What a form's tables are: squares for digits, options with crosses, records under a header.

Questions with answers.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.line.part import question_words, without_number
from checks.recognise.form.question.paper import Cell, Table
from checks.recognise.form.question.ruled import crosses
from checks.recognise.form.question.unit import Option
from domain.words.text import fold

_ENUMERATOR = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*|[a-z]\.?\d{0,2}|[ivx]{1,4})[.)]?|▨")
"""On a picture something small that nobody read, too."""
_RECORD_NUMBER = re.compile(r"(?:[li1|]\.? ?p\.?|nr|poz\.?|#|no\.?)")
"""Also „1.p.”, as pictures show „l.p.”."""
_UNREAD = "▨"
_DATE = re.compile(r"\d{1,2}\.\d{1,2}|(?:19|20)\d{2}")
_MONTH = r"(?:stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paz|list|grud)[^\W\d]*+"
_DATED = re.compile(rf"(?:[\d.\s/–-]|[ivx]+\b|{_MONTH}|r\.)*(?:19|20)\d{{2}}(?:r|\([^()]*\)|[\d.\s–-])*")
_DATA = re.compile(r"@|www\.|https?:|\d{5,}")
_TOLD_BESIDE = re.compile(r"[^:☐☒▨\n]{2,60}:[ \t]+[^\s(☐☒▨.…_]")
"""A question with its answer beside it, in one cell."""
_SIZES = re.compile(r"mikro\w*\W+mal\w+\W+(?:(?:i|lub|albo|czy) )?sredni\w*\W*")
"""What may be answered, as a question: „Mikro / małe / średnie”."""
_SQUARES = 6
_DIFFERENT = 3
"""Signs of a word that differ: as many crosses in a row are none."""
_THRESHOLDS = 3
"""Rows and columns of the smallest table that says what options mean."""
_ASKED = 0.72
_STACKED = 2
_OPTION = 70

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Records:
    """Rows filled one by one under a header."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[str, ...] = ()


def in_a_row(table: Table, wording: Wording) -> Table:
    """Of a question above its answer, alone in their frame, a row: the question whole, however broken."""
    if len(table.rows) != _STACKED or any(len(row) != 1 for row in table.rows):
        return table
    (upper,), (lower,) = table.rows
    asked = Cell(" ".join(upper.raw.split("\n")), " ".join(upper.folded.split("\n")), upper.page).part(0)
    if wording.best(without_number(asked)[1].raw) < _ASKED or not lower.raw.strip():
        return table
    first = lower.raw.strip().partition("\n")[0].partition(":")
    return table if first[1] and wording.best(first[0]) >= _ASKED else Table(((asked, lower),))


def filled(row: Sequence[Cell]) -> list[Cell]:
    """The cells that hold anything."""
    return [cell for cell in row if cell.raw.strip()]


def digits_in_squares(row: Row) -> str | None:
    """A number whose digits stand each in its own cell."""
    cells = [cell.raw.strip() for cell in filled(row)]
    own = cells[1:] if cells and len(cells[0]) > 1 else cells
    is_split = len(own) >= _SQUARES and all(len(one) == 1 and (one.isdigit() or one == "-") for one in own)
    return "".join(own) if is_split else None


def words_in_squares(table: Table) -> str | None:
    """Words whose letters stand each in its own cell of the only row, blank cells between words.

    What is written from a cell's begin to the last is one answer; crosses and dashes alone are none.
    """
    signs = [cell.raw.strip() for cell in table.rows[0]] if len(table.rows) == 1 else []
    written = [sign for sign in signs if sign]
    if len(written) < _SQUARES or any(len(sign) > 1 for sign in signs) or not signs[0]:
        return None
    is_word = len({sign.casefold() for sign in written if sign.isalnum()}) >= _DIFFERENT
    return " ".join("".join(sign or " " for sign in signs).split()) if is_word else None


def is_enumerator(cell: Cell) -> bool:
    """Whether a cell holds nothing but a number, however narrow it is: „5. / 1” is „5.1”."""
    return _ENUMERATOR.fullmatch("".join(cell.folded.split())) is not None


def is_lp(cell: Cell) -> bool:
    """Whether a cell heads a column of numbers."""
    return _RECORD_NUMBER.fullmatch(cell.folded.strip()) is not None


def options_of(table: Table) -> tuple[Option, ...]:
    """Options that a cross in a cell of its own chooses, in rows or in columns.

    None where the table is no such.
    """
    if len(table.rows) == 1:
        return crosses.in_a_row([cell.raw for cell in table.rows[0]])
    return _options_in_rows(table) or _options_in_columns(table) or _options_over_thresholds(table)


def _options_in_rows(table: Table) -> tuple[Option, ...]:
    """Options one a row, the cross in a column that holds nothing but crosses."""
    width = max(len(row) for row in table.rows)
    rows = [row for row in table.rows if len(row) == width]
    if any(crosses.in_a_row([cell.raw for cell in row[1:]]) for row in rows):
        return ()  # each row chooses for itself
    if width < 2 or len(rows) < 2:  # words and a mark, twice
        return ()
    if is_lp(rows[0][0]) or any(crosses.mark(cell.folded.strip()) is None for cell in rows[0][-1:]):
        rows = rows[1:]
    columns = [[crosses.mark(row[at].folded.strip()) for row in rows] for at in range(width)]
    marked = [at for at in range(width) if None not in columns[at] and any(columns[at])]
    worded = [
        at
        for at in range(width)
        if at not in marked and all(row[at].raw.strip() and not is_enumerator(row[at]) for row in rows)
    ]
    if len(marked) != 1 or not worded or len(rows) < 2:
        return ()
    if any(len(row[worded[0]].raw) > _OPTION for row in rows):
        return ()
    return tuple(
        Option(row[worded[0]].raw.strip(), columns[marked[0]][at] is True) for at, row in enumerate(rows)
    )


def _options_in_columns(table: Table) -> tuple[Option, ...]:
    rows = [row for row in table.rows if filled(row)]
    if len(rows) != 2 or len(rows[0]) != len(rows[1]):  # options and marks
        return ()
    if len(filled(rows[0])) < 2 or crosses.mark(rows[0][0].folded.strip()) is not None:
        return ()
    marks = [crosses.mark(cell.folded.strip()) for cell in rows[1]]
    if None in marks or not any(marks):
        return ()
    return tuple(
        Option(cell.raw.strip(), mark) for cell, mark in zip(rows[0], marks, strict=True) if cell.raw.strip()
    )


def _options_over_thresholds(table: Table) -> tuple[Option, ...]:
    """Options in the header of a table that says what each means, and a cross below one in the last row."""
    rows = [row for row in table.rows if filled(row)]
    if len(rows) < _THRESHOLDS or len({len(row) for row in rows}) != 1 or len(rows[0]) < _THRESHOLDS:
        return ()
    header, *meanings, last = rows
    marks = [crosses.mark(cell.folded.strip()) for cell in last[1:]]
    if None in marks or marks.count(True) != 1 or not last[0].raw.strip():
        return ()
    if not all(cell.raw.strip() for cell in header[1:]) or any(
        not cell.raw.strip() or crosses.mark(cell.folded.strip()) is True for row in meanings for cell in row
    ):
        return ()
    return tuple(Option(cell.raw.strip(), mark) for cell, mark in zip(header[1:], marks, strict=True))


def yes_no_columns(table: Table) -> tuple[int, int] | None:
    """Which columns a header names TAK and NIE; None where it does not."""
    for row in table.rows[:2]:
        words = [re.sub(r"\W", "", cell.folded) for cell in row]
        for yes, no in (("tak", "nie"), ("t", "n")):
            if words.count(yes) == 1 and words.count(no) == 1:
                return words.index(yes), words.index(no)
    return None


def is_yes_or_no(table: Table) -> bool:
    """Whether a table is but TAK and NIE with a cross below one, for the question above it."""
    words = [re.sub(r"\W", "", cell.folded) for cell in filled(table.rows[0])]
    return len(table.rows) == 2 and sorted(words) == ["nie", "tak"]  # options and marks


def options_over_marks(row: Row, below: Row) -> tuple[Option, ...]:
    """Options side by side in a row, with a cross under one of them: „Status | mikro | małe” over „ | X | ”.

    Both rows may begin with a word of their own („Kategoria”, „Właściwe zaznaczyć”).
    """
    if len(row) != len(below) or len(row) < _THRESHOLDS:
        return ()
    marks = [crosses.mark(cell.folded.strip()) for cell in below]
    if None in marks[1:] or marks[1:].count(True) != 1 or (marks[0] is None) == (not below[0].raw.strip()):
        return ()
    named = [" ".join(cell.raw.split()) for cell in row[1:]]
    if not all(named) or any(len(one) > _OPTION or crosses.mark(fold(one)) is not None for one in named):
        return ()
    if is_enumerator(below[0]):
        return ()
    return tuple(Option(words, mark is True) for words, mark in zip(named, marks[1:], strict=True))


def options_beside_question(row: Row, below: Row) -> tuple[Option, ...]:
    """Options behind the question of their row, a cross under one: „Status | mikro | małe” over „ | X | ”.

    Columns at the end that are blank in both rows are of other tables' rows.
    """
    if len(row) != len(below) or not row[0].raw.strip() or below[0].raw.strip():
        return ()
    worded = [at for at, cell in enumerate(row) if cell.raw.strip()]
    kept = max(worded) + 1
    if any(cell.raw.strip() for cell in below[kept:]):
        return ()
    return crosses.in_columns([[cell.raw for cell in one[1:kept]] for one in (row, below)])


def yes_no_options(row: Row, columns: tuple[int, int]) -> tuple[Option, ...]:
    """What a row's crosses choose; none where its cells hold something else.

    What a pen left on a picture in one of both alone is a cross, though nobody read it.
    """
    if max(columns) >= len(row):
        return ()
    cells = [row[at].folded.strip() for at in columns]
    marks = [crosses.mark(cell) for cell in cells]
    if sorted(cells) == ["", _UNREAD]:
        marks = [cell == _UNREAD for cell in cells]
    if None in marks:
        return ()
    return Option("TAK", marks[0]), Option("NIE", marks[1])


def records_of(table: Table, wording: Wording) -> Records | None:  # noqa: PLR0911 – one return a kind of table
    """The filled rows under a header; None where the table is a form's questions and answers."""
    rows = [row for row in table.rows if filled(row)]
    if not rows or len(rows[0]) < 2 or len(table.rows) < 2:  # a header and a row
        return None
    header = rows[0]
    if is_lp(header[0]) and len(filled(header)) > 1:
        if asks_in_rows(rows[1:], wording):
            return None
        below = rows[2:] if _is_second_header(rows) else rows[1:]
        return _records(header[1:], list(map(_behind_number, below)), [row[0].raw.strip() for row in below])
    numbered = [row for row in rows if is_enumerator(row[0])]
    if any(BOX.search(cell.folded) for row in rows for cell in row):
        return None  # what is chosen answers a question
    if len(numbered) == len(rows) and not asks_in_rows(rows, wording) and len(rows[0]) > 2:
        return _records((), [row[1:] for row in rows], [row[0].raw.strip() for row in rows])
    if len(filled(header)) == len(header) and all(wording.is_column(cell.raw) for cell in header):
        return _records(header, rows[1:], [])
    if _is_dated(rows):
        return _records(header, rows[1:], [])
    is_wide = len(filled(header)) == len(header) > 2
    if is_wide and all(_is_heading(cell) for cell in header) and not asks_in_rows(rows[1:], wording):
        return _records(header, rows[1:], [])
    return None


def _behind_number(row: Row) -> Sequence[Cell]:
    """A row without its number; „brak” in the number's own narrow cell is what the row says."""
    is_said_there = form_lists.is_none(row[0].folded) and not any(cell.raw.strip() for cell in row[1:])
    return (row[0], *row[2:]) if is_said_there else row[1:]


def _is_second_header(rows: Sequence[Row]) -> bool:
    """Whether the row before number 1 only parts columns: „Miejsce” over „kraj” and „miasto”."""
    if len(rows) < _THRESHOLDS or rows[1][0].raw.strip() or not is_enumerator(rows[2][0]):
        return False
    return not any(re.search(r"\d", cell.raw) for cell in rows[1])


def _is_dated(rows: Sequence[Row]) -> bool:
    """Whether one column holds nothing but dates below its heading („Kiedy”)."""
    width = len(rows[0])
    below = [row for row in rows[1:] if len(row) == width and filled(row)]
    if not below or len(filled(rows[0])) < width or any(_DATE.search(cell.folded) for cell in rows[0]):
        return False
    return any(all(_DATED.fullmatch(row[at].folded.strip()) for row in below) for at in range(width))


def _is_heading(cell: Cell) -> bool:
    return not re.search(r"\d{3}|@|:", cell.raw) and len(cell.raw) < _OPTION


def asks_in_rows(rows: Sequence[Row], wording: Wording) -> bool:
    """Whether rows begin with questions of the form."""
    asking = 0
    for row in rows:
        cells = [cell for cell in filled(row) if not is_enumerator(cell)]
        words = question_words(without_number(cells[0])[1])[0] if cells else ""
        asking += bool(words) and wording.best(words) >= _ASKED
    return asking * 2 > len(rows)


def _records(header: Sequence[Cell], rows: Sequence[Sequence[Cell]], numbers: Sequence[str]) -> Records:
    told = [tuple(" ".join(cell.raw.split()) for cell in row) for row in rows]
    kept = [row for row in told if any(not form_lists.is_blank(cell) for cell in row)]
    return Records(tuple(" ".join(cell.raw.split()) for cell in header), tuple(kept), tuple(numbers))


def answers_below(table: Table, wording: Wording) -> list[tuple[Cell, Cell]]:
    """Questions side by side with their answers in the row below, again and again; none for others."""
    rows = [row for row in table.rows if filled(row)]
    if not rows or len(rows) % 2:
        return []
    pairs = list(zip(rows[::2], rows[1::2], strict=True))
    if not all(_are_above(asked, told, wording) for asked, told in pairs):
        return []
    return [
        (cell, answer)
        for asked, told in pairs
        for cell, answer in zip(asked, told, strict=True)
        if cell.raw.strip()
    ]


def _are_above(asked: Row, told: Row, wording: Wording) -> bool:
    """Whether a row holds nothing but questions, several, and the row below something else."""
    if len(asked) != len(told) or len(filled(asked)) < 2:
        return False
    below = [_is_asked(cell, wording) for cell in filled(told)]
    return all(_is_asked(cell, wording) for cell in filled(asked)) and not (below and all(below))


def _is_asked(cell: Cell, wording: Wording) -> bool:
    if _DATA.search(cell.folded) or _TOLD_BESIDE.match(cell.raw):
        return False  # „www.alfa.pl” asks for no page, „Stanowisko: prezes” for nothing more
    if _SIZES.fullmatch(cell.folded.strip()):
        return True
    return wording.best(question_words(cell)[0]) >= _ASKED
