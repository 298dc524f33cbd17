"""Any paper's pages → its questions with their answers, in order: whatever its layout.

Told by structure and words.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from checks.page.sheet import Sheet
from checks.recognise.form.answer.choices import BOX
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question import tables
from checks.recognise.form.question.lines import Piece, pieces_of, question_words, without_number
from checks.recognise.form.question.paper import Cell, Table, blocks_of
from checks.recognise.form.question.stressed import with_stressed
from checks.recognise.form.question.unit import Option, Unit
from checks.recognise.form.question.wrapped import joined
from checks.recognise.form.text import FormText
from domain.document import Evidence

_ASKED, _SURE = 0.72, 0.9
_WORSE = 0.05
_DATA = re.compile(r"\d{5,}|@|\d{2}-\d{3}")
_BULLETS = frozenset("-–•*▪·")
_SHOWN = 300
_COUNTED = re.compile(r"(\d{1,2})(\D*)")
_LETTERED_NUMBER = re.compile(r"\d{1,2}[a-z][.)]")
_DOTTED = re.compile(r"\d{1,2}(?:\.\d{1,2})+[a-z]?\W?")
_BAR = re.compile(r"(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)] ?[^\W\d]{2}")
_LETTER = re.compile(r"[a-h][).]?")
_LETTERED = re.compile(r"(?:^|\s)a[).].*\sb[).]", re.DOTALL)
_SENTENCE = 4
"""A sentence has so many words."""
_WRAPS = 60
"""A line shorter than this was not broken by the paper's edge."""
_FULL = 0.75
"""Of a cell's longest line: a line shorter than this was not broken by its edge."""


@dataclass(slots=True)
class _Draft:
    """A question whose answer is still being gathered."""

    question: Cell
    number: str = ""
    hint: str = ""
    section: str = ""
    words: str = ""
    answer: list[Cell] = field(default_factory=list)
    options: tuple[Option, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    columns: tuple[str, ...] = ()
    is_open: bool = True
    is_heading: bool = False
    score: float = 0.0
    concept: str = ""
    is_inline: bool = False
    has_sign: bool = False
    is_marked: bool = True


def units_of(
    text: FormText, sheets: Sequence[Sheet], wording: Wording, *, are_below: bool = False
) -> tuple[Unit, ...]:
    """Every question of a paper with what stands as its answer.

    `are_below`: questions that no sign marks stand below their answers, as captions do.
    """
    builder = _Builder(text, wording, are_below=are_below)
    for block in joined(blocks_of(text, sheets), wording):
        if isinstance(block, Table):
            builder.table(block)
        else:
            builder.line(block)
    return with_stressed(builder.done(), sheets)


class _Builder:
    def __init__(self, text: FormText, wording: Wording, *, are_below: bool) -> None:
        self._are_below = are_below
        self._text = text
        self._wording = wording
        self._drafts: list[_Draft] = []
        self._open: _Draft | None = None
        self._section = ""
        self._loose: list[Cell] = []
        self._number = ""
        self._yes_no: tuple[tuple[int, int] | None, int] = (None, 0)
        self._wraps = _WRAPS

    def line(self, cell: Cell) -> None:
        """One line of text, or of a cell that stands alone."""
        for piece in pieces_of(cell, self._wording):
            self._piece(piece)

    def _piece(self, piece: Piece) -> None:
        if piece.kind == "caption":
            self._caption(piece)
        elif self._are_below and piece.kind == "question" and (piece.answer is None or not piece.answer.raw):
            self._below(piece)
        elif self._are_below and piece.kind in {"text", "boxes"}:
            self._loose_or_below(piece)
        elif piece.kind == "heading":
            self._heading(piece)
        elif self._open is not None and self._is_letter(piece):
            self._open.answer.append(_whole(piece))
        elif (piece.kind == "question" and not self._is_answer(piece)) or piece.kind == "statement":
            self._ask(piece)
        elif self._is_next(piece):
            self._ask(
                replace(piece, cell=without_number(piece.cell)[1], number=without_number(piece.cell)[0])
            )
        else:
            self._add(piece.cell if piece.kind != "question" else _whole(piece))

    def _is_next(self, piece: Piece) -> bool:
        """Whether a line of unknown words bears the number that follows the last question's."""
        number = without_number(piece.cell)[0]
        last, own = _COUNTED.fullmatch(self._number), _COUNTED.fullmatch(number)
        if last is None or own is None or last[2] != own[2] or int(own[1]) != int(last[1]) + 1:
            return False
        answered = self._open.answer if self._open is not None else []
        return not answered or without_number(answered[-1])[0] != f"{last[1]}{last[2]}"

    def _is_letter(self, piece: Piece) -> bool:
        """Whether a letter is written for one of the options above it („Odpowiedź: b)”)."""
        held = self._open
        letter = piece.answer is not None and _LETTER.fullmatch(piece.answer.folded.strip())
        return bool(
            letter and held is not None and any(_LETTERED.search(cell.folded) for cell in held.answer)
        )

    def _is_answer(self, piece: Piece) -> bool:
        """Whether what looks like a question is rather what somebody answered."""
        held = self._open
        if held is None or not held.is_open or held.is_heading:
            return False
        if piece.number in _BULLETS:
            piece = replace(piece, number="")
        if piece.score >= _SURE:
            return (
                (held.has_sign or not held.number)
                and not held.answer
                and held.score >= _SURE
                and piece.concept == held.concept
                and not piece.number
            )
        if not piece.is_marked:
            return not held.answer and not piece.number
        if piece.score >= _ASKED or piece.number or piece.answer is None or not piece.answer.raw:
            return False
        return not held.answer or (
            held.score >= _ASKED and (not held.is_inline or self._continues(held, piece.cell))
        )

    def _ask(self, piece: Piece) -> None:
        words, _ = question_words(piece.cell)
        hint = piece.hint
        self._open = _Draft(
            piece.cell,
            piece.number,
            hint,
            self._section,
            words,
            score=piece.score,
            concept=piece.concept,
            is_inline=bool(piece.answer and piece.answer.raw),
            has_sign=piece.is_marked,
            is_marked=piece.is_marked or bool(piece.number),
        )
        self._number = piece.number or self._number
        if piece.answer is not None and piece.answer.raw:
            self._open.answer.append(piece.answer)
        self._drafts.append(self._open)
        self._loose.clear()

    def _heading(self, piece: Piece) -> None:
        words, hint = question_words(piece.cell)
        self._section = words
        self._number = piece.number or self._number
        self._open = _Draft(piece.cell, piece.number, hint, words, words, is_heading=True, score=piece.score)
        self._drafts.append(self._open)
        self._loose.clear()

    def _caption(self, piece: Piece) -> None:
        """Small print: what the line above it is, or how to answer the question above."""
        held = self._open
        answered = held.answer if held is not None else self._loose
        is_own = (
            piece.score >= _ASKED
            and answered
            and (held is None or held.is_heading or (held.score < _SURE and not held.is_inline))
        )
        if not is_own:
            if held is not None:
                held.hint = "; ".join(filter(None, (held.hint, piece.hint)))
            return
        above = answered.pop()
        self._drafts.append(
            _Draft(
                piece.cell,
                section=self._section,
                words=piece.hint,
                answer=[above],
                is_open=False,
                score=piece.score,
            )
        )
        if held is not None and not held.is_heading:
            self._open = None

    def _loose_or_below(self, piece: Piece) -> None:
        """An answer; but a line of a number like „2.4a” is a question, whatever its words."""
        number, bare = without_number(piece.cell)
        if piece.kind == "text" and _DOTTED.fullmatch(number):
            self._below(replace(piece, cell=bare, number=number))
        else:
            self._loose.append(piece.cell)

    def _below(self, piece: Piece) -> None:
        """A question below its answer: what no other question has taken."""
        words, _ = question_words(piece.cell)
        # Above the first answer stand the paper's titles.
        answer, self._loose = self._loose if self._drafts else self._loose[-1:], []
        self._open = None
        self._drafts.append(
            _Draft(
                piece.cell,
                piece.number,
                piece.hint,
                self._section,
                words,
                answer,
                is_open=False,
                score=piece.score,
            )
        )

    def _add(self, cell: Cell) -> None:
        """Text that is no question: an answer, where one is waited for."""
        held = self._open
        if held is None or not held.is_open:
            self._loose.append(cell)
        elif held.is_inline and held.answer and not self._continues(held, cell):
            self._open = None
            self._loose.append(cell)
        else:
            held.answer.append(cell)

    def _continues(self, held: _Draft, cell: Cell) -> bool:
        """Whether a line goes on with an answer that began beside its question."""
        last = held.answer[-1].raw.rsplit("\n", 1)[-1]
        if last.count("(") > last.count(")"):
            return True
        is_list = bool(BOX.search(cell.folded) or without_number(cell)[0]) and bool(
            BOX.search(held.answer[-1].folded) or without_number(held.answer[-1])[0]
        )
        return (
            is_list
            or len(held.words) + len(last) >= self._wraps
            or last.rstrip().endswith((",", ";", "-", "–"))
        )

    def table(self, table: Table) -> None:
        """A table, by what it is."""
        options = tables.options_of(table)
        if options:
            self._options(table, options)
            return
        below = tables.answers_below(table, self._wording)
        if below:
            for question, answer in below:
                self._pair(question, [answer], "")
            return
        records = tables.records_of(table, self._wording)
        if records is not None:
            self._records(table, records)
            return
        columns = tables.yes_no_columns(table) or self._columns_before(table)
        width = max(len(row) for row in table.rows)
        self._yes_no = (columns, width)
        for row in table.rows:
            if self._is_bar(row, width):
                self._bar(row[0])
                continue
            options = tables.yes_no_options(row, columns) if columns is not None else ()
            if columns is not None and options and self._is_crossed(row, columns, options):
                self._chosen(row, columns, options)
            else:
                self._row(row)

    def _is_crossed(self, row: tables.Row, columns: tuple[int, int], options: tuple[Option, ...]) -> bool:
        """Whether TAK or NIE is crossed, or nothing else than a question stands in the row."""
        rest = [cell for at, cell in enumerate(row) if at not in columns and cell.raw.strip()]
        return any(one.is_chosen for one in options) or sum(not tables.is_enumerator(one) for one in rest) < 2

    def _columns_before(self, table: Table) -> tuple[int, int] | None:
        """The columns TAK and NIE of the table before, which goes on in this one on the next page."""
        columns, width = self._yes_no
        is_next = width == max(len(row) for row in table.rows) and self._open is None
        return columns if is_next else None

    def _is_bar(self, row: tables.Row, width: int) -> bool:
        """Whether a row is a heading across a table of many columns („B. Profil”)."""
        is_wide = len(row) == width > 3  # more than a pair
        is_alone = is_wide and row[0].raw.strip() and len(tables.filled(row)) == 1
        return bool(is_alone) and _BAR.match(row[0].folded) is not None and ":" not in row[0].raw

    def _bar(self, cell: Cell) -> None:
        number, bare = without_number(cell)
        self._heading(Piece("heading", bare, None, number, question_words(bare)[1]))

    def _chosen(self, row: tables.Row, columns: tuple[int, int], options: tuple[Option, ...]) -> None:
        """A question whose answer is a cross under TAK or NIE; what else stands in its row follows."""
        rest = [cell for at, cell in enumerate(row) if at not in columns]
        cells = [cell for cell in tables.filled(rest) if not tables.is_enumerator(cell)]
        if cells:
            self._pair(cells[0], cells[1:], "")
            self._drafts[-1].options = options

    def _options(self, table: Table, options: tuple[Option, ...]) -> None:
        held = self._open
        if held is None or held.answer or held.options:
            first = tables.filled(table.rows[0])[0]
            held = _Draft(first, section=self._section, words=self._last_words())
            self._drafts.append(held)
        held.options, held.is_open, held.is_heading = options, False, False
        self._open = None

    def _last_words(self) -> str:
        return question_words(self._loose[-1])[0] if self._loose else self._section

    def _records(self, table: Table, records: tables.Records) -> None:
        held = self._open
        header = " ".join(records.columns)
        if held is None or held.answer or held.rows:
            first = tables.filled(table.rows[0])[0]
            held = _Draft(first, section=self._section, words=self._last_words())
            self._drafts.append(held)
        if records.columns and self._wording.best(held.words) < _ASKED:
            named = [column for column in records.columns if self._wording.best(column) >= _ASKED]
            held.words = f"{held.words} {header}" if not named else named[0]
        held.rows, held.columns, held.is_open, held.is_heading = records.rows, records.columns, False, False
        self._open = None
        self._loose.clear()

    def _row(self, row: tables.Row) -> None:
        cells = tables.filled(row)
        if not cells:
            return
        squares = tables.digits_in_squares(row)
        if squares is not None:
            self._squares(cells, squares)
            return
        number = ""
        if len(row) > 2 and tables.is_enumerator(cells[0]) and len(cells) > 1:  # number, question, answer
            number, cells = cells[0].raw.strip(), cells[1:]
            row = row[1:]
        if len(row) == 1 or (len(cells) == 1 and not self._is_question(cells[0])):
            self._alone(cells[0])
            return
        if len(cells) > 1 and self._is_side_by_side(cells):
            for cell in cells:
                self._alone(cell)
                self._open = None
            return
        for question, answer in self._paired(row):
            self._pair(question, answer, number)

    def _is_side_by_side(self, cells: Sequence[Cell]) -> bool:
        """Whether every cell is a question of its own, with its answer or without."""
        if not self._holds_answer(cells[0]):
            return False
        return all(
            self._holds_answer(cell) or _LETTERED_NUMBER.match(cell.folded) or self._score(cell) >= _ASKED
            for cell in cells[1:]
        )

    def _alone(self, cell: Cell) -> None:
        """A cell across the table, or the only one filled: its lines are read as text."""
        lines = _lines_of(cell)
        self._wraps = min(_WRAPS, round(_FULL * max((len(line.raw) for line in lines), default=0)))
        for line in lines:
            self.line(line)
        self._wraps = _WRAPS

    def _squares(self, cells: Sequence[Cell], digits: str) -> None:
        first = cells[0]
        value = Cell(digits, digits, first.page)
        if len(first.raw.strip()) > 1:
            self._pair(first, [value], "")
        elif self._open is not None and not self._open.answer:
            self._open.answer.append(value)
            self._open.is_open = False

    def _is_question(self, cell: Cell) -> bool:
        return self._wording.best(
            question_words(without_number(cell)[1])[0]
        ) >= _ASKED or cell.raw.rstrip().endswith((":", "?"))

    def _holds_answer(self, cell: Cell) -> bool:
        """Whether a cell holds its own question and answer („Telefon: 600 700 800”, or on two lines)."""
        if BOX.search(cell.folded):
            return False
        head, _, rest = cell.raw.partition("\n")
        label, colon, beside = head.partition(":")
        asked = self._wording.best(question_words(Cell(label, label, cell.page))[0])
        if asked < _ASKED:
            return False
        if colon or not rest.strip():
            return bool(colon and (beside.strip() or rest.strip()))
        if rest[:1].islower() and _DATA.search(rest) is None:
            return False
        # A question of two lines is no question with an answer.
        whole = self._score(Cell(" ".join(cell.raw.split()), " ".join(cell.folded.split()), cell.page))
        return whole < asked - _WORSE or _DATA.search(rest) is not None

    def _paired(self, row: tables.Row) -> list[tuple[Cell, list[Cell]]]:
        """The row's questions with their answers' cells."""
        asked = [
            index
            for index, cell in enumerate(row)
            if cell.raw.strip() and self._score(cell) >= _ASKED and not BOX.search(cell.folded)
        ]
        if len(row) >= 4 and len(asked) > 1 and asked[0] == 0 and 1 not in asked:  # two pairs
            ends = [*asked[1:], len(row)]
            return [(row[at], list(row[at + 1 : end])) for at, end in zip(asked, ends, strict=True)]
        filled = [index for index, cell in enumerate(row) if cell.raw.strip()]
        first = filled[0]
        if len(filled) > 2 and first not in asked and filled[1] in asked:  # a group before them
            first = filled[1]
        return [(row[first], list(row[first + 1 :]))]

    def _score(self, cell: Cell) -> float:
        words, hint = question_words(without_number(cell)[1])
        return max(self._wording.best(words), self._wording.best(f"{words} {hint}") if hint else 0.0)

    def _pair(self, question: Cell, answer: list[Cell], number: str) -> None:
        """A question in its cell with the cells of its answer."""
        own, bare = without_number(question)
        words, hint = question_words(bare)
        section = self._section
        self._drafts.append(
            _Draft(
                bare,
                number or own,
                hint,
                section,
                words,
                _lines_filled(answer),
                is_open=False,
                score=self._score(question),
            )
        )
        self._open = None
        self._loose.clear()

    def done(self) -> tuple[Unit, ...]:
        """The units; headings that nothing followed are none."""
        kept = [draft for draft in self._drafts if not draft.is_heading or draft.answer]
        return tuple(self._unit(draft) for draft in kept)

    def _unit(self, draft: _Draft) -> Unit:
        answer = "\n".join(cell.raw for cell in draft.answer)
        places = [(cell.start, cell.end) for cell in (draft.question, *draft.answer)]
        span, box = None, None
        told = [(start, end) for start, end in places if start is not None and end is not None]
        if told and len(told) == len(places):
            own = told[1:]
            span = (own[0][0], own[-1][1]) if own else (told[0][1], told[0][1])
            if self._text.is_noisy:
                box = self._text.box_between(min(p[0] for p in told), max(p[1] for p in told))
        return Unit(
            question=draft.words,
            section=draft.section,
            answer=answer,
            evidence=Evidence(" ".join((answer or draft.words).split())[:_SHOWN], draft.question.page, box),
            number=draft.number,
            hint=draft.hint,
            options=draft.options,
            rows=draft.rows,
            columns=draft.columns,
            span=span,
            label_start=draft.question.start,
            is_marked=draft.is_marked,
            is_closed=not draft.is_open,
            is_sentence=not (answer or draft.rows or draft.options) and _is_sentence(draft),
        )


def _is_sentence(draft: _Draft) -> bool:
    """Whether a question without a sign of one ends as a sentence does."""
    words = draft.question.raw.split()
    return not draft.has_sign and len(words) >= _SENTENCE and words[-1].endswith(".")


def _whole(piece: Piece) -> Cell:
    """A question that turned out to be an answer, with what stood behind it."""
    if piece.answer is None or not piece.answer.raw:
        return piece.cell
    raw = f"{piece.cell.raw}: {piece.answer.raw}"
    return Cell(raw, f"{piece.cell.folded}: {piece.answer.folded}", piece.cell.page, None)


def _lines_of(cell: Cell) -> list[Cell]:
    lines: list[Cell] = []
    place = 0
    for line in cell.raw.split("\n"):
        if line.strip():
            lines.append(cell.part(place, place + len(line)))
        place += len(line) + 1
    return lines


def _lines_filled(cells: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in cells if cell.raw.strip()]
