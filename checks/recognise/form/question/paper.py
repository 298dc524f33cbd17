"""A form's text as lines of cells: what a table's cells hold stays together, however its text was read."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checks.page.sheet import Sheet, fold_evenly
from checks.recognise.form.question.ruled.crosses import with_inner
from checks.recognise.form.text import FormText, with_cell_lines

_TOKEN = re.compile(r"[^\W_]+|[☐☒☑▨]")
_BOX = r"[☐☒☑■□▣✓]|\[ ?(?:[xv] ?)?\]|\( ?(?:[xv] ?)?\)"
_OFFER = re.compile(r"(?:tak\t+nie|nie\t+tak|mikro\w*[\t ]+mal\w+[\t ]+sredni\w*)\b")
"""What may be chosen, set wide apart: no table's row, for nothing is asked before it."""
_SIZES_APART = re.compile(r"\bmikro[^\t]*\t\W*mal\w[^\t]*\t\W*sredni[^\t]*$")
"""„Jestem: mikroprzedsiębiorcą   małym przedsiębiorcą   średnim przedsiębiorcą”."""
_OFFER_BEHIND_COLON = re.compile(rf"[^\t:]+:\s*(?:{_BOX})[^\t☐☒☑]*(?:\t\s*(?:{_BOX})[^\t]*)+")
"""„Jesteśmy przedsiębiorstwem: ☑ mikro   ☐ małym   ☐ średnim”."""
_ONLY_OFFERS = re.compile(
    rf"\t*(?:▨|{_BOX})(?=[^\t]*[^\W\d_])[^\t]*(?:\t+ *(?:▨|{_BOX})(?=[^\t]*[^\W\d_])[^\t]*)+\t*"
)
"""Every cell of a line is an option with its box before it: „☒ mikro   ☐ małe”."""
_LP, _ROW_NUMBER = re.compile(r"[li1|]\.? ?p\.?"), re.compile(r"\S{0,3}")
"""The head of a column of numbers, and whatever a picture's number was read as."""
_YEAR = re.compile(r"(?:19|20)\d{2}(?: ?r\.?)?")
_ALIKE = 0.8
_LEAST_CELLS = 2


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of text that the layout keeps together; `folded` is as long as `raw`."""

    raw: str
    folded: str
    page: int
    start: int | None = None
    """Its place in the form's text; None where it was read cell by cell."""

    def part(self, start: int, end: int | None = None) -> "Cell":
        """A stretch of it, without the blanks around."""
        end = len(self.raw) if end is None else end
        while start < end and self.raw[start].isspace():
            start += 1
        while end > start and self.raw[end - 1].isspace():
            end -= 1
        place = None if self.start is None else self.start + start
        return Cell(self.raw[start:end], self.folded[start:end], self.page, place)

    @property
    def end(self) -> int | None:
        """Where it ends in the form's text."""
        return None if self.start is None else self.start + len(self.raw)


@dataclass(frozen=True, slots=True)
class Table:
    """A table's rows, every one with all its cells."""

    rows: tuple[tuple[Cell, ...], ...]


Block = Cell | Table
"""A line of text, or a table."""


def blocks_of(text: FormText, sheets: Sequence[Sheet]) -> list[Block]:
    """The form's lines and tables in their order; a line whose cells are parted by tabs is a table's row."""
    tables = {
        sheet.number: [_told(table, sheet.number) for table in with_inner(sheet.page.tables)]
        for sheet in sheets
        if sheet.page.tables
    }
    blocks: list[Block] = []
    for number, start, end in text.pages():
        place = start
        for low, high, table in _places(text.raw[start:end], tables.get(number, ())):
            blocks += _lines(text, number, place, start + low)
            blocks.append(table)
            place = start + high
        blocks += _lines(text, number, place, end)
    return list(_rows_together(blocks))


def _lines(text: FormText, page: int, start: int, end: int) -> Iterator[Block]:
    place = start
    for line in text.raw[start:end].split("\n"):
        cell = Cell(*with_cell_lines(line, text.folded[place : place + len(line)]), page, place)
        is_offer = (
            _OFFER.match(cell.folded)
            or _SIZES_APART.search(cell.folded)
            or _OFFER_BEHIND_COLON.fullmatch(cell.folded)
        )
        if (is_offer and not text.is_noisy) or _ONLY_OFFERS.fullmatch(cell.folded):
            yield Cell(cell.raw.replace("\t", " "), cell.folded.replace("\t", " "), page, place).part(0)
        elif "\t" in line:
            yield Table((tuple(_cells(cell)),))
        elif line.strip():
            yield cell.part(0)
        place += len(line) + 1


def _cells(line: Cell) -> Iterator[Cell]:
    place = 0
    for words in line.raw.split("\t"):
        yield line.part(place, place + len(words))
        place += len(words) + 1


def _rows_together(blocks: Sequence[Block]) -> Iterator[Block]:
    """Rows of one width that follow each other as one table."""
    held: list[tuple[Cell, ...]] = []
    before = 0
    for block in blocks:
        row = block.rows[0] if isinstance(block, Table) and len(block.rows) == 1 else None
        if held and row is not None:
            before = _cells_before_number(held[-1]) or before
            row = _below_header(row, before, len(held[0]))
        if held and (row is None or len(row) != len(held[0])):
            yield Table(tuple(held))
            held, before = [], 0
        if row is not None:
            held.append(row)
        else:
            yield block
    if held:
        yield Table(tuple(held))


def _cells_before_number(row: Sequence[Cell]) -> int:
    """How many cells of a row stand before „Lp.”, the head of a column of numbers: its question beside it."""
    return next((at for at, cell in enumerate(row) if _LP.fullmatch(cell.folded.strip())), 0)


def _below_header(row: tuple[Cell, ...], before: int, width: int) -> tuple[Cell, ...]:
    """A row with nothing under the question beside its header, which a picture shows as no cells at all.

    Its number may be misread, or lost where the row ends with a year as the others do.
    """
    lacking = width - len(row)
    is_numbered = lacking == before and _ROW_NUMBER.fullmatch(row[0].raw.strip()) is not None
    is_dated = lacking == before + 1 and _YEAR.fullmatch(row[-1].raw.strip()) is not None
    if not before or not (is_numbered or is_dated):
        return row
    return (*(Cell("", "", row[0].page) for _ in range(lacking)), *row)


def _told(table: Sequence[Sequence[str]], page: int) -> Table:
    return Table(tuple(tuple(Cell(cell, fold_evenly(cell), page) for cell in row) for row in table))


def _places(raw: str, tables: Sequence[Table]) -> list[tuple[int, int, Table]]:
    """Where in a page's text each of its tables stands; tables that are not found there are left out."""
    tokens = list(_TOKEN.finditer(raw))
    words = [token[0] for token in tokens]
    found: list[tuple[int, int, Table]] = []
    after = 0
    for table in tables:
        is_field = (
            len(table.rows) == 1 and len(table.rows[0]) == _LEAST_CELLS and table.rows[0][0].raw.strip()
        )
        filled = sum(bool(cell.raw.strip()) for row in table.rows for cell in row)
        if filled < _LEAST_CELLS and not is_field:
            continue
        own = _words_of(table)
        first = _window(words, own, after)
        if first is None:  # its header runs on every page, and so is not of the form's text
            own = _words_of(Table(table.rows[1:]))
            first = _window(words, own, after)
        if first is None:
            continue
        last = _last_own(words[first : first + len(own)], own) + first
        low = raw.rfind("\n", 0, tokens[first].start()) + 1
        high = raw.find("\n", tokens[last].end())
        found.append((low, len(raw) if high < 0 else high + 1, table))
        after = last + 1
    return found


def _words_of(table: Table) -> list[str]:
    return [word for row in table.rows for cell in row for word in _TOKEN.findall(cell.raw)]


def _last_own(words: Sequence[str], own: Sequence[str]) -> int:
    """Which of these words is the last of a table's own: it may hold signs that no text has."""
    left, last = Counter(own), 0
    for at, word in enumerate(words):
        if left[word]:
            left[word] -= 1
            last = at
    return last


def _window(words: Sequence[str], own: Sequence[str], after: int) -> int | None:
    """The first place from which on as many words as the table has are its own, whatever their order."""
    if not own:
        return None
    wanted = Counter(own)
    best: tuple[float, int] = (_ALIKE, -1)
    for first in range(after, len(words) - int(len(own) * _ALIKE) + 1):
        if words[first] != own[0]:
            continue
        shared = sum((Counter(words[first : first + len(own)]) & wanted).values()) / len(own)
        if shared > best[0] or (shared == best[0] and best[1] < 0):
            best = (shared, first)
            if shared == 1:
                break
    return best[1] if best[1] >= 0 else None
