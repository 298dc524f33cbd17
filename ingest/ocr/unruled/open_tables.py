"""Tables of three columns or more that nothing but paper parts: the lines of a row's cells stay together.

The engine reads line by line: where a cell of such a row has several lines, question and answer are mixed.
Two columns are read as they stand; here each line of a stretch begins at the same few places, and the rows
are further apart than a cell's lines are.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from statistics import median

from domain.document import Word
from ingest.ocr.columns import TextRow
from ingest.ocr.lines import BOXES, in_reading_order
from ingest.ocr.picture.paper import usual_height

_APART, _SPLIT = 1.2, 0.55
"""In heights of the page's words: the gap before what may begin a column, and before a word at its edge."""
_EDGE = 0.009
"""Of the page's width, how far a column's lines begin from each other."""
_FEWEST_AT_EDGE, _MOST_EDGES, _MOST_COLUMNS = 4, 7, 4
"""Lines that make an edge; edges that are tried, and those of one table but for its first column."""
_FEWEST_LINES, _FEWEST_ROWS, _FEWEST_WRAPPED = 6, 3, 3
"""Lines and rows of a table, and cells of several lines: others are read well as they stand."""
_ROW, _LINE = 1.22, 2.1
"""How much further apart rows are than a cell's lines; and these at most, in heights of words."""

_SIGNS = frozenset(":;.,…·")
"""What parts a question from its answer; a dash or a box may be an answer."""
_FIGURE = re.compile(r"\d{1,4}[.)]?")

_Line = Sequence[Word]


@dataclass(frozen=True, slots=True)
class _Table:
    """Where the columns begin, and the lines from the top, each as its columns' words."""

    edges: tuple[float, ...]
    lines: tuple[tuple[tuple[Word, ...], ...], ...]


def open_tables(pieces: Iterable[_Line], aspect: float) -> tuple[list[TextRow], list[_Line]]:
    """The rows of such tables, and the pieces outside of them; `aspect` is the page's width by its height."""
    pieces = list(pieces)
    usual = usual_height(word for piece in pieces for word in piece)
    lines = [list(line) for line in in_reading_order(pieces)]
    rows: list[TextRow] = []
    taken: set[int] = set()
    while (table := _table(lines, usual, aspect)) is not None:
        own = list(_rows(table, usual))
        rows += own
        taken |= {id(word) for row in own for word in row.words}
        lines = [line for line in lines if id(line[0]) not in taken]
    rest = ([word for word in piece if id(word) not in taken] for piece in pieces)
    return rows, [piece for piece in rest if piece]


def _table(lines: Sequence[_Line], usual: float, aspect: float) -> _Table | None:
    """The largest stretch of lines that begin at the same places, if its cells have several lines."""
    wide = usual / aspect
    edges = _edges(lines, wide)
    best: _Table | None = None
    for count in range(2, _MOST_COLUMNS + 1):
        for chosen in combinations(edges, count):
            for table in _stretches(lines, chosen, wide):
                if best is None or _size(table) > _size(best):
                    best = table
    return best if best is not None and _is_wrapped(best, usual) else None


def _size(table: _Table) -> int:
    """How many cells begin a line: more columns or more lines."""
    return sum(sum(map(bool, line)) - 1 for line in table.lines)


def _edges(lines: Iterable[_Line], wide: float) -> list[float]:
    """Where columns behind the first may begin, from the left; „☐ tak” is an option, and begins none."""
    lefts = sorted(
        word.box.left
        for line in lines
        for before, word, behind in zip(line, line[1:], [*line[2:], None], strict=False)
        if word.box.left - before.box.right > _APART * wide
        and not (word.text in BOXES and behind is not None and _is_near(word, behind, wide))
    )
    found: list[list[float]] = []
    for left in lefts:
        if found and left - found[-1][0] <= 2 * _EDGE:
            found[-1].append(left)
        else:
            found.append([left])
    kept = sorted((one for one in found if len(one) >= _FEWEST_AT_EDGE), key=len, reverse=True)
    return sorted(median(one) for one in kept[:_MOST_EDGES])


def _is_near(word: Word, behind: Word, wide: float) -> bool:
    return behind.box.left - word.box.right <= _APART * wide


def _stretches(lines: Sequence[_Line], edges: Sequence[float], wide: float) -> Iterator[_Table]:
    """The stretches of lines that begin at these edges, each edge often enough."""
    held: list[tuple[tuple[Word, ...], ...]] = []
    for line in [*lines, None]:
        cells = _cells(line, edges, wide, held) if line is not None else None
        if cells is not None:
            held.append(cells)
            continue
        if len(held) >= _FEWEST_LINES and _has_all(held):
            yield _Table(tuple(edges), tuple(held))
        held = []


def _has_all(lines: Sequence[Sequence[Sequence[Word]]]) -> bool:
    columns = list(zip(*lines, strict=True))
    return all(sum(map(bool, column)) >= _FEWEST_AT_EDGE for column in columns) and not any(
        map(_is_of_signs, columns)
    )


def _is_of_signs(column: Sequence[Sequence[Word]]) -> bool:
    """Whether most cells are the colon or the dots between a question and its answer: „NIP  :  929…”.

    Each line is a row there, whether or not its own colon was read.
    """
    cells = ["".join(word.text for word in cell) for cell in column if cell]
    return 2 * sum(set(cell) <= _SIGNS for cell in cells) > len(cells)


def _cells(
    line: _Line, edges: Sequence[float], wide: float, above: Sequence[Sequence[Sequence[Word]]]
) -> tuple[tuple[Word, ...], ...] | None:
    """The words of a line by its columns; None where a word stands across an edge, or begins elsewhere."""
    cells: list[list[Word]] = [[] for _ in range(len(edges) + 1)]
    for word in line:
        at = sum(word.box.left >= edge - _EDGE for edge in edges)
        if at < len(edges) and word.box.right > edges[at]:
            return None
        cells[at].append(word)
    for at, edge in enumerate(edges, start=1):
        if not cells[at]:
            continue
        begins = cells[at][0].box.left
        before = max((word.box.right for cell in cells[:at] for word in cell), default=0.0)
        is_box = cells[at][0].text in BOXES
        is_near = begins - before < _SPLIT * wide and abs(begins - edge) > _EDGE / 2
        if not is_box and (begins - edge > _EDGE or is_near):
            return None
    firsts = [one[0][0].box.left for one in above if one[0]]
    if cells[0] and firsts and abs(cells[0][0].box.left - median(firsts)) > 2 * _EDGE:
        return None
    return tuple(map(tuple, cells))


def _is_wrapped(table: _Table, usual: float) -> bool:
    rows = _grouped(table, usual)
    wrapped = sum(sum(bool(line[at]) for line in row) > 1 for row in rows for at in range(len(row[0])))
    return len(rows) >= _FEWEST_ROWS and wrapped >= _FEWEST_WRAPPED


def _grouped(table: _Table, usual: float) -> list[list[tuple[tuple[Word, ...], ...]]]:
    """The lines row by row: where they are further apart than a cell's lines, the next row begins."""
    tops = [_middle([word for cell in line for word in cell]) for line in table.lines]
    steps = [below - above for above, below in pairwise(tops)]
    near = [step for step in steps if step <= _LINE * usual]
    if not near:
        return [[line] for line in table.lines]
    within = median(sorted(near)[: max(1, len(near) // 2)])
    rows = [[table.lines[0]]]
    for step, line in zip(steps, table.lines[1:], strict=True):
        if step > _ROW * within:
            rows.append([line])
        else:
            rows[-1].append(line)
    return [part for row in rows for part in _records(row)]


def _records(row: Sequence[tuple[tuple[Word, ...], ...]]) -> Iterator[list[tuple[tuple[Word, ...], ...]]]:
    """Lines close below each other that are rows all the same, or the one row that they are.

    Each begins with its number or ends with its year, or all of several fill every column.
    """
    counted = [at for at in range(len(row[0])) if sum(_is_figure(line[at]) for line in row) > 1]
    if len(row) >= _FEWEST_ROWS and all(all(line) for line in row):
        yield from ([line] for line in row)
    elif counted:
        part: list[tuple[tuple[Word, ...], ...]] = []
        for line in row:
            if part and _is_figure(line[counted[0]]):
                yield part
                part = []
            part.append(line)
        yield part
    else:
        yield list(row)


def _is_figure(cell: Sequence[Word]) -> bool:
    """Whether a cell holds but a short number: of a row, or a year."""
    return len(cell) == 1 and _FIGURE.fullmatch(cell[0].text) is not None


def _rows(table: _Table, usual: float) -> Iterator[TextRow]:
    """The rows, each cell with all of its lines; one line in the first column alone is a heading."""
    for row in _grouped(table, usual):
        cells = tuple(tuple(word for line in row for word in line[at]) for at in range(len(row[0])))
        is_heading = len(row) == 1 and not any(cells[1:])
        yield TextRow((cells[0],)) if is_heading else TextRow(cells)


def _middle(words: Sequence[Word]) -> float:
    return median((word.box.top + word.box.bottom) / 2 for word in words)
