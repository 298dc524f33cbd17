"""Ticks in cells below what they choose: a row of crosses; and below TAK or NIE whatever a pen left."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from domain.document import Box, Word
from domain.words.text import fold
from ingest.ocr.columns import TextRow
from ingest.ocr.marks.ticks import BOXES, EMPTY, TICKED
from ingest.ocr.marks.verdict import crossed_box
from ingest.ocr.picture.paper import TEXT, Picture, pixels

_MOST_LETTERS = 2
"""Letters that a tick is read as."""
_SURE = 0.8
_DASHES = frozenset("-–—_.")
_CROSSES = frozenset({"x", "X", "☒", "✓", "✗"})
_EDGE, _WIDEST_CELL, _HIGHEST_CELL = 3, 8 * TEXT, 4 * TEXT
"""Pixels: the blur of a cell's rulings; and how large the cell of a box is at most."""
_LEAST, _MOST, _MOST_WORDS = 2, 5, 3
"""Options side by side, and words of one."""


def with_boxes_in_cells(rows: Iterable[TextRow], level: Picture) -> list[TextRow]:
    """The rows, boxes that a cross overruns told in cells that nobody read, by others of their column."""
    rows = list(rows)
    boxes = [word.box for row in rows for word in row.words if word.text in {EMPTY, TICKED}]
    return [_with_crossed(row, boxes, level) if row.unread else row for row in rows]


def _with_crossed(row: TextRow, boxes: Sequence[Box], level: Picture) -> TextRow:
    cells, unread = list(row.cells), dict(row.unread)
    for number, frame in row.unread.items():
        siblings = [box for box in boxes if frame.left < (box.left + box.right) / 2 < frame.right]
        left, top, right, bottom = pixels(frame, level.shape)
        if not siblings or right - left > _WIDEST_CELL or bottom - top > _HIGHEST_CELL:
            continue
        crossed = crossed_box(level, (left + _EDGE, top + _EDGE, right - _EDGE, bottom - _EDGE), siblings)
        if crossed is not None:
            cells[number] = (Word(TICKED, crossed, _SURE),)
            del unread[number]
    return replace(row, cells=tuple(cells), unread=unread)


def with_crosses_above(rows: Sequence[TextRow]) -> Iterator[TextRow]:
    """The rows; a row of cells of which but one holds a cross told by boxes before the options above it.

    „Wielkość | mikro | małe | średnie” over „ | | X”: the question's cell is as high as both, and in a line
    of text nothing tells below which option the cross stands.
    """
    above: TextRow | None = None
    for row in rows:
        told = _told(above, row) if above is not None else None
        if told is not None:
            above = None
            yield told
            continue
        if above is not None:
            yield above
        above = row
    if above is not None:
        yield above


def _told(row: TextRow, below: TextRow) -> TextRow | None:
    """The row of options with their boxes; None where the next one holds not one cross below one of them."""
    if len(row.cells) > _LEAST and not _may_be_option(row.cells[-1]) and _offers_alone(row.cells[:-1]):
        # „mikro | małe | średnie | ← klasa wielkości”: the question's cell stands behind the options.
        return _with_question_behind(row, below)
    spare = len(row.cells) - len(below.cells)
    crossed = [at for at, cell in enumerate(below.cells) if cell]
    if spare not in {0, 1} or len(crossed) != 1 or below.unread or row.unread or not row.cells[0]:
        return None
    cross = below.cells[crossed[0]]
    first = 0 if _names_yes_and_no(row.cells) or (not spare and _offers_alone(row.cells)) else 1
    chosen = crossed[0] + spare
    options = row.cells[first:]
    if not _LEAST <= len(options) <= _MOST or (first == 0 and spare) or chosen < first:
        return None
    if not _may_be_set_below(cross) or not all(map(_may_be_option, options)):
        return None
    middles = [_middle(cell) for cell in options]
    at = min(range(len(options)), key=lambda one: abs(middles[one] - _middle(cross)))
    if at + first != chosen:
        return None
    boxed = (
        (Word(TICKED, cross[0].box, _SURE) if number == at else _empty_before(cell[0]), *cell)
        for number, cell in enumerate(options)
    )
    return TextRow((*row.cells[:first], *boxed))


def _with_question_behind(row: TextRow, below: TextRow) -> TextRow | None:
    """The options told, behind the question that stands behind them."""
    options = replace(row, cells=row.cells[:-1])
    crosses = replace(below, cells=below.cells[: len(options.cells)])
    told = _told(options, crosses) if not any(below.cells[len(options.cells) :]) else None
    return None if told is None else replace(told, cells=(row.cells[-1], *told.cells))


def _offers_alone(cells: Sequence[Sequence[Word]]) -> bool:
    """Whether all cells are options, in small letters, and none asks: „mikro | mały | średni”."""
    return all(_may_be_option(cell) and cell[0].text[0].islower() for cell in cells)


def _may_be_set_below(cell: Sequence[Word]) -> bool:
    """Whether a cell holds but a mark, whatever it was read as: a letter or two, a figure, signs; no dash."""
    text = "".join(word.text for word in cell)
    return text in _CROSSES or (
        0 < len(text) <= _MOST_LETTERS and not set(text) <= _DASHES and text not in BOXES
    )


def _names_yes_and_no(cells: Sequence[Sequence[Word]]) -> bool:
    """Whether a row holds nothing but TAK and NIE."""
    return sorted(fold(" ".join(word.text for word in cell)).strip(" .:;*") for cell in cells) == [
        "nie",
        "tak",
    ]


def _may_be_option(cell: Sequence[Word]) -> bool:
    text = "".join(word.text for word in cell)
    has_sign = any(box in text for box in BOXES) or any(map(str.isdigit, text)) or "~" in text
    return 0 < len(cell) <= _MOST_WORDS and not has_sign and sum(map(str.isalpha, text)) > 1


def _middle(cell: Sequence[Word]) -> float:
    return (min(word.box.left for word in cell) + max(word.box.right for word in cell)) / 2


def _empty_before(word: Word) -> Word:
    return Word(EMPTY, replace(word.box, right=word.box.left), _SURE)


def with_ticks_in_columns(rows: Iterable[TextRow]) -> Iterator[TextRow]:
    """The rows; below a header with TAK and NIE what stands in one of the two columns alone is a tick.

    A dash is none: it may stand for nothing.
    """
    columns: tuple[int, int] | None = None
    width = 0
    for row in rows:
        named = _columns_of(row)
        if named is not None:
            columns, width = named, len(row.cells)
        elif columns is not None and len(row.cells) == width:
            yield _ticked(row, columns)
            continue
        elif len(row.cells) > 1:
            columns = None
        yield row


def _columns_of(row: TextRow) -> tuple[int, int] | None:
    words = [fold(" ".join(word.text for word in cell)).strip(" .:;*") for cell in row.cells]
    if words.count("tak") != 1 or words.count("nie") != 1 or len(words) <= len(("tak", "nie")):
        return None
    return words.index("tak"), words.index("nie")


def _ticked(row: TextRow, columns: tuple[int, int]) -> TextRow:
    bare = [at for at in columns if not row.cells[at] and at not in row.unread]
    set_in = [at for at in columns if at not in bare]
    if len(set_in) != 1 or not _may_be_tick(row.cells[set_in[0]], is_unread=set_in[0] in row.unread):
        return row
    (at,) = set_in
    box = row.cells[at][0].box if row.cells[at] else row.unread[at]
    cells = list(row.cells)
    cells[at] = (Word(TICKED, box, _SURE),)
    return replace(row, cells=tuple(cells), unread={n: frame for n, frame in row.unread.items() if n != at})


def _may_be_tick(cell: Sequence[Word], *, is_unread: bool) -> bool:
    text = "".join(word.text for word in cell)
    if any(box in text for box in BOXES) or any(map(str.isdigit, text)) or _DASHES >= set(text) != set():
        return False
    if not text:
        return is_unread
    return sum(map(str.isalpha, text)) <= _MOST_LETTERS
