"""A table's questions with their answers, whatever kind of table it is."""

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import Protocol

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.counted.lists import is_blank, is_none
from checks.recognise.form.answer.web_pages import is_network
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.captioned import all_numbered, asked_in, is_captioned, parted
from checks.recognise.form.question.continued import with_rows_whole
from checks.recognise.form.question.draft import Draft, Drafts
from checks.recognise.form.question.line.part import (
    LinePart,
    begins_part,
    caption_of,
    is_instruction,
    question_words,
    without_number,
)
from checks.recognise.form.question.paper import Cell, Table
from checks.recognise.form.question.ruled import crosses, nested, tables
from checks.recognise.form.question.ruled.abreast import are_cards, are_numbered, counted_from, first_box
from checks.recognise.form.question.ruled.asking_on import asked_on
from checks.recognise.form.question.ruled.remarks import without_remarks
from checks.recognise.form.question.unit import Option

_ASKED = 0.72
_WORSE = 0.05
_KNOWN = 0.5
"""A question of which as much are words of questions."""
_LEAST_PAIRS = 2
_FULL = 0.75
"""Of a cell's longest line: a shorter one was not broken by its edge."""
_DATA = re.compile(r"\d{5,}|@|\d{2}-\d{3}")
_STREET_OR_COUNT = re.compile(r"\s*(?:(?:ul|al|pl|os)\. ?\w|\d{1,3}\s*$)")
_TELLS = re.compile(r"@\w|www\.|https?:|~~")
"""What only an answer holds."""
_ONE_OPTION = re.compile(r"\s*(?:tak|nie)[.*]?\s*")
_SIGN = re.compile(r"[:?](?=\s)")
_HEADER = re.compile(r"l\.? ?p\b[^\n]*\n")
"""The head of a table whose rows stand as lines in one cell: „Lp. Nazwa Kraj Rok / 1. ITM Polska 2025”."""
_TOLD_BESIDE = re.compile(r"[^:☐☒▨]{3,60}:\s+[^\s☐☒▨]")
"""A question and its answer in one cell: „jeśli tak, nazwa: Zielona gospodarka”."""
_LEAST_SQUARES = 5
"""Of a postal code: the shortest number that forms give a square for each figure."""
_WORDED = re.compile(r"^\d{1,2}[.)] [a-z]{3,}(?: [a-z]+)*\b")
_LETTERED_NUMBER = re.compile(r"\d{1,2}[a-z][.)]")
_OWN_NUMBER = re.compile(r"[A-Za-z][\dLIlBSOZ]{1,2}[.)]")
"""„D1.”, „D2.”: a question's number within its part, also as a scan reads it."""
_BAR = re.compile(r"(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)] ?[^\W\d]{2}")


class LineReader(Protocol):
    """What reads the lines of a cell that stands alone."""

    def line(self, cell: Cell, wraps: int) -> None:
        """One line of text; shorter than `wraps`, it was broken by no edge."""

    def heading(self, piece: LinePart) -> None:
        """A heading of the form."""


class TableReader:
    """Tables, told apart and read into the drafts of a paper."""

    def __init__(
        self, drafts: Drafts, wording: Wording, lines: LineReader, *, are_captioned: bool = False
    ) -> None:
        self._are_captioned = are_captioned
        self._at = drafts
        self._wording = wording
        self._lines = lines
        self._yes_no: tuple[tuple[int, int] | None, int] = (None, 0)
        self._in_pairs = False
        self._counted: Draft | None = None
        self._next = 1
        """The list whose items stand side by side in rows, and the number of the next."""
        self._is_spanned = False
        """Whether the first column holds headings, each beside several rows."""

    def read(self, table: Table) -> None:
        """A table, by what it is; tables in it apart."""
        squares = tables.words_in_squares(table)
        if squares is not None:
            self._squares(tables.filled(table.rows[0]), squares)
            return
        table = without_remarks(table)
        for part in nested.parted(with_rows_whole(table, self._wording), self._wording):
            if isinstance(part, nested.Nested):
                self._nested(part)
            else:
                self._read(part)

    def _nested(self, part: nested.Nested) -> None:
        """Rows that are filled one by one, below or beside their question."""
        records = tables.records_of(part.table, self._wording)
        if records is None:
            self._read(part.table)
            return
        if part.question is not None:
            self._pair(part.question, [], part.number)
        self._at.open = self._waiting() or self._at.open
        self._records(part.table, records)

    def _read(self, table: Table) -> None:
        is_asked_in_rows = tables.yes_no_columns(table) is not None and not tables.is_yes_or_no(table)
        options = () if is_asked_in_rows else tables.options_of(table)
        if options:
            self._options(table, options)
            return
        if (self._are_captioned and all_numbered(table)) or is_captioned(table, self._wording):
            self._captioned(table)
            return
        has_cards = any(are_cards(tables.filled(row)) for row in table.rows)
        below = () if has_cards else tables.answers_below(table, self._wording)
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
        self._in_pairs = self._stands_in_pairs(table, width)
        self._is_spanned = self._has_headings_beside(table, width)
        marks: tables.Row | None = None
        for row, after in zip_longest(table.rows, table.rows[1:]):
            if row is marks:
                continue  # the crosses of the options above it
            if self._is_bar(row, width):
                self._bar(row[0])
                continue
            marks = after if after is not None and self._is_chosen_below(table, row, after) else None
            if marks is None:
                self._read_row(row, columns)

    def _read_row(self, row: tables.Row, columns: tuple[int, int] | None) -> None:
        options = tables.yes_no_options(row, columns) if columns is not None else ()
        if columns is not None and options and self._is_crossed(row, columns, options):
            self._chosen(row, columns, options)
        else:
            self._row(row)

    def _is_chosen_below(self, table: Table, row: tables.Row, below: tables.Row) -> bool:
        """Whether a row was read as the options of the question above it, with their crosses in the next."""
        asked = tables.options_beside_question(row, below)
        if asked and self._score(row[0]) >= _ASKED:
            self._pair(row[0], [], "")
            self._at.items[-1].options = asked
            return True
        offered = tables.options_over_marks(row, below)
        if not offered or self._waiting() is None:
            return False
        self._options(table, offered)
        return True

    def _stands_in_pairs(self, table: Table, width: int) -> bool:
        """Whether each row holds question, answer, question, answer."""
        if width != 4:  # two pairs
            return False
        rows = [row for row in table.rows if len(row) == width and row[0].raw.strip() and row[2].raw.strip()]
        asked = [row for row in rows if min(self._score(row[0]), self._score(row[2])) >= _ASKED]
        return len(asked) >= _LEAST_PAIRS and 2 * len(asked) > len(rows)

    def _has_headings_beside(self, table: Table, width: int) -> bool:
        """Whether below some first cells others are empty, though questions stand beside them.

        Numbers may have a column of their own before the headings.
        """
        rows = [row for row in table.rows if len(row) == width]
        is_numbered = width > 3 and self._are_numbers([row[0] for row in rows[1:]])  # and an answer
        if is_numbered:
            rows, width = [row[1:] for row in rows], width - 1
        if width < 3:  # heading, question, answer
            return False
        below = [row for row in rows if not row[0].raw.strip() and self._score(row[1]) >= _ASKED]
        heads = [row[0] for row in rows if row[0].raw.strip()]
        are_words = not any(map(tables.is_enumerator, heads))
        return len(below) >= _LEAST_PAIRS and (is_numbered or len(below) >= len(heads)) and are_words

    def _are_numbers(self, cells: Sequence[Cell]) -> bool:
        """Whether a column below its head holds but numbers, each beside several rows."""
        told = [cell for cell in cells if cell.raw.strip()]
        return _LEAST_PAIRS <= len(told) < len(cells) and all(map(tables.is_enumerator, told))

    def _captioned(self, table: Table) -> None:
        """Cells with a question and its answer each; a bar across the table is a heading."""
        width = max(len(row) for row in table.rows)
        for row in table.rows:
            if self._is_bar(row, width) or self._is_heading(row):
                self._bar(tables.filled(row)[0])
                continue
            for question, answer in asked_in(Table((row,)), self._wording):
                self._pair(question, [line for cell in answer for line in _lines_of(cell)], "")

    def _is_crossed(self, row: tables.Row, columns: tuple[int, int], options: tuple[Option, ...]) -> bool:
        """Whether TAK or NIE is crossed, or nothing else than a question stands in the row."""
        rest = [cell for at, cell in enumerate(row) if at not in columns and cell.raw.strip()]
        return any(one.is_chosen for one in options) or sum(not tables.is_enumerator(one) for one in rest) < 2

    def _columns_before(self, table: Table) -> tuple[int, int] | None:
        """The columns TAK and NIE of the table before, which goes on in this one on the next page."""
        columns, width = self._yes_no
        is_next = width == max(len(row) for row in table.rows) and self._at.open is None
        return columns if is_next else None

    def _is_bar(self, row: tables.Row, width: int) -> bool:
        """Whether a row is a heading across a table of many columns („B. Profil”)."""
        is_wide = len(row) == width > 3  # more than a pair
        is_alone = is_wide and row[0].raw.strip() and len(tables.filled(row)) == 1
        if not is_alone or ":" in row[0].raw or "\n" in row[0].raw.strip():
            return False
        is_part = self._wording.section_of(question_words(row[0])[0]) is not None
        return _BAR.match(row[0].folded) is not None or is_part

    def _is_heading(self, row: tables.Row) -> bool:
        """Whether a row of a table of captions is one line across it that opens a part of the form."""
        cells = tables.filled(row)
        if len(row) < 2 or len(cells) != 1 or "\n" in cells[0].raw.strip():
            return False
        _, bare = without_number(cells[0])
        is_part = self._wording.section_of(question_words(bare)[0]) is not None
        return is_part or begins_part(cells[0]) or cells[0].raw.isupper()

    def _bar(self, cell: Cell) -> None:
        number, bare = without_number(cell)
        self._lines.heading(LinePart("heading", bare, None, number, question_words(bare)[1]))

    def _chosen(self, row: tables.Row, columns: tuple[int, int], options: tuple[Option, ...]) -> None:
        """A question whose answer is a cross under TAK or NIE; what else stands in its row follows."""
        rest = [cell for at, cell in enumerate(row) if at not in columns]
        cells = [cell for cell in tables.filled(rest) if not tables.is_enumerator(cell)]
        if not cells:
            return
        question, *further = asked_on(cells[0]) or (cells[0],)
        self._pair(question, cells[1:], "")
        self._at.items[-1].options = options
        if further and not is_blank(further[1].raw):
            self._pair(further[0], further[1:], "")

    def _options(self, table: Table, options: tuple[Option, ...]) -> None:
        held = self._at.open
        if held is None or held.answer or held.options:
            first = next(cell for row in table.rows for cell in tables.filled(row))
            held = Draft(first, section=self._at.section, words=self._last_words())
            self._at.items.append(held)
        held.options, held.is_open, held.is_heading = options, False, False
        self._at.open = None

    def _last_words(self) -> str:
        return question_words(self._at.loose[-1])[0] if self._at.loose else self._at.section

    def _records(self, table: Table, records: tables.Records) -> None:
        held = self._at.open
        header = " ".join(records.columns)
        if held is None or held.answer or held.rows:
            first = next(cell for row in table.rows for cell in tables.filled(row))
            held = Draft(first, section=self._at.section, words=self._last_words())
            self._at.items.append(held)
        if records.columns and self._wording.best(held.words) < _ASKED:
            named = [column for column in records.columns if self._wording.best(column) >= _ASKED]
            held.words = f"{held.words} {header}" if not named else named[0]
        held.rows, held.columns, held.is_open, held.is_heading = records.rows, records.columns, False, False
        self._at.open = None
        self._at.loose.clear()

    def _row(self, row: tables.Row) -> None:
        cells = tables.filled(row)
        if not cells or self._listed(cells) or self._counted_on(cells):
            return
        if self._is_offer(cells):
            self._offered(cells)
            return
        squares = tables.digits_in_squares(row)
        if squares is not None:
            self._squares(cells, squares)
            return
        number = ""
        if len(row) > 2 and tables.is_enumerator(cells[0]) and len(cells) > 1:  # number, question, answer
            number, cells = cells[0].raw.strip(), cells[1:]
            row = row[1:]
        if not (self._crossed(row, number) or self._lacks_box(cells, number)):
            self._asked(row, cells, number)

    def _listed(self, cells: Sequence[Cell]) -> bool:
        """Whether a cell alone was read as a table's lines, for the question above that waits for them."""
        waiting = self._waiting()
        if waiting is None or len(cells) > 1 or _HEADER.match(cells[0].folded) is None:
            return False
        waiting.answer += _lines_of(cells[0])
        return True

    def _counted_on(self, cells: Sequence[Cell]) -> bool:
        """Whether a row held the next items of a list side by side: „1. ISO 9001 | 2. HACCP”, „3. | 4.”."""
        held = self._at.open or (self._at.items[-1] if self._at.items else None)
        if held is None:
            return False
        is_same = held is self._counted
        is_list = self._wording.type_of(self._wording.top(held.words)[1]) in {"list", "rows"}
        items = counted_from(cells, self._next if is_same else 1)
        if items is None or not is_list or not (is_same or held is self._waiting()):
            return False
        self._counted, self._next = held, (self._next if is_same else 1) + len(cells)
        held.answer += items
        held.is_heading = False
        return True

    def _asked(self, row: tables.Row, cells: Sequence[Cell], number: str) -> None:
        """A row of questions with their answers, or of one of both alone."""
        if self._is_spanned and len(row) > 2 and row[0].raw.strip() and len(cells) > 1:  # a heading beside
            self._bar(row[0])
            row, cells = row[1:], cells[1:]
        if (
            len(row) == 2
            and row[0].raw.strip()
            and self._is_heading(row)
            and self._wording.is_part(row[0].raw)
        ):
            self._bar(row[0])  # „DELEGAT” across the table asks nothing
            return
        split = self._question_above(cells[0]) if len(cells) == 1 < len(row) else None
        if split is not None:
            self._pair(split[0], _lines_of(split[1]), number)
            return
        if len(row) == 1 or (len(cells) == 1 and not self._is_question(cells[0])):
            self._alone(cells[0])
            return
        if self._each_numbered(cells):
            return
        if len(cells) > 1 and self._is_side_by_side(cells):
            for cell in cells:
                self._alone(cell)
                self._at.open = None
            return
        for question, answer in self._paired(row):
            self._pair(question, answer, number)

    def _each_numbered(self, cells: Sequence[Cell]) -> bool:
        """Whether cells were read as questions under numbers of their own."""
        if are_cards(cells) or self._are_numbered_questions(cells):
            for cell in cells:
                self._card(cell)
            return True
        if self._is_next_numbered(cells):
            self._card(cells[0])
            self._pair(cells[1], list(cells[2:]), "")
            return True
        return False

    def _are_numbered_questions(self, cells: Sequence[Cell]) -> bool:
        """Whether every cell asks under its own number: „27. Wydarzenie trzecie | 28. Liczba wyjazdów”."""
        return are_numbered(cells) and all(self._score(_lines_of(cell)[0]) >= _ASKED for cell in cells)

    def _is_next_numbered(self, cells: Sequence[Cell]) -> bool:
        """Whether the second cell bears the form's next number: „24. Liczba wyjazdów | 25. Data | …”."""
        pair = cells[:_LEAST_PAIRS]
        is_first = without_number(cells[0])[0].strip(" .)") == "1"  # rather the items of a list
        are_worded = len(pair) == _LEAST_PAIRS and all(_WORDED.match(cell.folded.strip()) for cell in pair)
        return are_worded and not is_first and are_numbered(pair) and self._score(cells[0]) >= _ASKED

    def _card(self, cell: Cell) -> None:
        """A cell of a numbered question and the answer below it; the question may take two lines."""
        first, *rest = _lines_of(cell)
        number, asked = without_number(first)
        if len(rest) > 1:
            whole = cell.part(0, cell.raw.index(rest[0].raw, len(first.raw)) + len(rest[0].raw))
            longer = without_number(whole)[1]
            if self._score(longer) > self._score(asked) and not _TELLS.search(rest[0].raw):
                asked, rest = longer, rest[1:]
        self._pair(asked, rest, number)

    def _crossed(self, row: tables.Row, number: str) -> bool:
        """Whether a row was read as a question with options, chosen by crosses in cells of their own."""
        options = crosses.in_a_row([cell.raw for cell in row[1:]])
        is_option = is_network(row[0].raw) or self._wording.is_option(row[0].raw)
        if not options or not row[0].raw.strip() or is_option:
            return False
        self._pair(row[0], [], number)
        self._at.items[-1].options = options
        return True

    def _lacks_box(self, cells: Sequence[Cell], number: str) -> bool:
        """Whether a row was read as a question whose last option lost its box: „LIS: (X) TAK | NIE”."""
        first, last, sign = cells[0], cells[-1], _SIGN.search(cells[0].raw)
        is_option = len(cells) == _LEAST_PAIRS and _ONE_OPTION.fullmatch(last.folded) is not None
        if sign is None or not is_option or not self._asks_with_boxes(first, 1):
            return False
        self._pair(first.part(0, sign.start()), [first.part(sign.end()), last], number)
        return True

    def _is_offer(self, cells: Sequence[Cell]) -> bool:
        """Whether a row is nothing but boxes with their options, for the question above it."""
        if self._waiting() is None or not all(BOX.search(cell.folded) for cell in cells):
            return False
        return BOX.match(cells[0].folded) is not None or (
            len(cells) > 1 and all(map(self._is_option_before_box, cells))
        )

    def _is_option_before_box(self, cell: Cell) -> bool:
        """Whether a cell holds a box at its end and before it no question of forms („Facebook ☒”)."""
        boxes = [box for box in BOX.finditer(cell.folded) if box["cross"] is None]
        if len(boxes) != 1 or cell.folded[boxes[0].end() :].strip():
            return False
        label = cell.part(0, boxes[0].start())
        return is_network(label.raw) or self._score(label) < _ASKED

    def _waiting(self) -> Draft | None:
        """The last question, where nothing answers it yet."""
        held = self._at.open or (self._at.items[-1] if self._at.items else None)
        return held if held is not None and not (held.answer or held.options or held.rows) else None

    def _offered(self, cells: Sequence[Cell]) -> None:
        held = self._waiting()
        if held is not None:
            words = [(cell.raw, cell.folded) for cell in cells]
            raw, folded = (" ".join(one) for one in zip(*words, strict=True))
            held.answer.append(Cell(raw, folded, cells[0].page))

    def _question_above(self, cell: Cell) -> tuple[Cell, Cell] | None:
        """A cell's question and the answer below it; None where the cell holds but one of both."""
        found = parted(cell, self._wording)
        if found is None or caption_of(found[1]) is not None:
            return None
        asked, told = self._score(found[0]), found[1].folded
        is_told = BOX.search(told) or _TELLS.search(found[1].raw) or is_none(" ".join(told.split()))
        is_ended = found[0].raw.rstrip().endswith(("?", ":", ")"))
        is_other = self._score(cell) < asked - _WORSE and found[1].raw[:1].isupper()
        return found if is_told or is_ended or is_other else None

    def _is_side_by_side(self, cells: Sequence[Cell]) -> bool:
        """Whether every cell is a question of its own, with its answer or without."""
        numbers = [without_number(cell)[0] for cell in cells]
        if all(map(_OWN_NUMBER.match, numbers)) and len({number[0] for number in numbers}) == 1:
            return True
        if self._asks_with_boxes(cells[0]):
            return all(self._asks_with_boxes(cell) or _TOLD_BESIDE.match(cell.raw) for cell in cells[1:])
        if self._is_told_beside(cells[0]) and all(_TOLD_BESIDE.match(cell.raw) for cell in cells[1:]):
            return True  # „Liczba: 1 | Kierunek i rok: Szwecja 2025”
        if not self._holds_answer(cells[0]):
            return False
        return all(
            self._holds_answer(cell)
            or _LETTERED_NUMBER.match(cell.folded)
            or _TOLD_BESIDE.match(cell.raw)
            or self._score(cell) >= _ASKED
            for cell in cells[1:]
        )

    def _is_told_beside(self, cell: Cell) -> bool:
        """Whether a cell holds words that forms ask with, a colon, and the answer on the same line."""
        label = cell.raw.partition(":")[0]
        is_told = _TOLD_BESIDE.match(cell.raw) is not None and not is_network(label)
        return is_told and self._wording.known_share(question_words(cell.part(0, len(label)))[0]) >= _KNOWN

    def _asks_with_boxes(self, cell: Cell, least: int = _LEAST_PAIRS) -> bool:
        """Whether a cell holds a question and its options with their boxes: „Działa w LIS: tak ☒ nie ☐”."""
        sign = _SIGN.search(cell.raw)
        if sign is None or len(BOX.findall(cell.folded[sign.end() :])) < least:
            return False
        head = cell.part(0, sign.start())
        return BOX.search(head.folded) is None and self._score(head) >= _ASKED

    def _alone(self, cell: Cell) -> None:
        """A cell across the table, or the only one filled: its lines are read as text."""
        lines = _lines_of(cell)
        wraps = round(_FULL * max((len(line.raw) for line in lines), default=0))
        for line in lines:
            self._lines.line(line, wraps)

    def _squares(self, cells: Sequence[Cell], digits: str) -> None:
        first = cells[0]
        value = Cell(digits, digits, first.page)
        if len(first.raw.strip()) > 1:
            self._pair(first, [value], "")
        elif self._at.open is not None and not self._at.open.answer:
            self._at.open.answer.append(value)
            self._at.open.is_open = False

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
        is_data = _DATA.search(rest) is not None or _STREET_OR_COUNT.match(rest) is not None
        if rest[:1].islower() and not is_data:
            return False
        # A question of two lines is no question with an answer.
        whole = self._score(Cell(" ".join(cell.raw.split()), " ".join(cell.folded.split()), cell.page))
        return whole < asked - _WORSE or is_data

    def _paired(self, row: tables.Row) -> list[tuple[Cell, list[Cell]]]:
        """The row's questions with their answers' cells."""
        if self._in_pairs and len(row) == 4 and row[2].raw.strip():  # two pairs
            return [(row[0], [row[1]]), (row[2], [row[3]])] if row[0].raw.strip() else [(row[2], [row[3]])]
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
        if _TELLS.search(cell.raw):
            return 0.0
        words, hint = question_words(without_number(cell)[1])
        return max(self._wording.best(words), self._wording.best(f"{words} {hint}") if hint else 0.0)

    def _pair(self, question: Cell, answer: list[Cell], number: str) -> None:
        """A question in its cell with the cells of its answer, and what boxes stand in its own."""
        box = first_box(question.folded)
        if box is not None and (box[1] or self._score(question.part(0, box.start())) >= _ASKED):
            answer = [question.part(box.end(1)), *answer]
            question = question.part(0, box.end(1))
        if tables.is_enumerator(question):
            self._at.cut_list(Cell(f"{question.raw} ", f"{question.folded} ", question.page))
        own, bare = without_number(question)
        words, hint = question_words(bare)
        held = self._waiting()
        if (
            held is not None
            and held.score >= _ASKED > self._score(question)
            and is_instruction(bare)
            and answer
        ):
            # „D. CERTYFIKATY” across the table, and below it „Proszę wymienić …” beside what is asked for.
            held.hint = "; ".join(filter(None, (held.hint, words)))
            held.answer += _lines_filled(answer)
            held.is_open = False
            return
        section = self._at.section
        self._at.items.append(
            Draft(
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
        self._at.open = None
        self._at.loose.clear()


def _lines_of(cell: Cell) -> list[Cell]:
    lines: list[Cell] = []
    place = 0
    for line in cell.raw.split("\n"):
        if line.strip():
            lines.append(cell.part(place, place + len(line)))
        place += len(line) + 1
    return lines


def _lines_filled(cells: Sequence[Cell]) -> list[Cell]:
    """The cells that hold something; figures in squares of their own („6”, „9”, „-”, …) as one number."""
    filled = [cell for cell in cells if cell.raw.strip()]
    signs = [cell.raw.strip() for cell in filled]
    figures = sum(sign.isdigit() for sign in signs)
    if all(len(sign) == 1 for sign in signs) and figures >= _LEAST_SQUARES:
        number = "".join(signs)
        return [Cell(number, number, filled[0].page)]
    return filled
