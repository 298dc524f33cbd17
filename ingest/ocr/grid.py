"""Tables on a picture, by their ruling lines: the words of a row's cells stay together, cell by cell.

The engine reads line by line: where the cells of a row have several lines, it mixes question and answer.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

import numpy as np

from domain.document import Box, Word
from ingest.ocr.columns import Framed, TextRow, by_columns
from ingest.ocr.lines import BOXES, in_reading_order
from ingest.ocr.picture.paper import Picture
from ingest.ocr.picture.strokes import Stroke
from ingest.ocr.segments import (
    BESIDE,
    INK,
    REACH,
    Numbers,
    Places,
    Segments,
    crosses,
    find_rulings,
    height_at,
    heights_along,
    is_drawn,
    middle_of,
    without_inner,
    without_strokes,
)
from ingest.ocr.unruled.open_tables import open_tables
from ingest.ocr.unruled.side_by_side import side_by_side

_LEAST_INK, _SHADED = 30, 0.6
_DASH = 6
"""Pixels: nothing that is written is lower."""
_NARROWEST = 0.013
"""Of the page's width: nothing narrower is a cell, but the gap between one and a table in it."""
_BARS, _ON_RULING = frozenset("|¦[]{}!"), 0.004
"""What a standing ruling is read as; and how far off it, in shares of the page's width."""
_WIDEST_GUTTER = 0.04
"""Of the page's width: wider gaps between frames are told from cells by their rulings' ends."""
_LEAST_BOXES, _SPACED = 2, 1.8
"""Tick boxes that one line may be the sides of; and in their heights, how far apart their rows are."""
_MOST_LINES = 8
"""In a cell: more are a page's text in a frame, and no answer."""

Line = Sequence[Word]


def in_rows(pieces: Iterable[Line], level: Picture, strokes: Iterable[Stroke] = ()) -> list[TextRow]:
    """The page's rows from the top: of tables each row's cells, of all else the lines as they are read.

    `strokes` lie through or under words, and are no rulings. Frames beside each other are read one below the
    other, a column after the other.
    """
    pieces = [list(piece) for piece in pieces if piece]
    if not pieces:
        return []
    rulings = without_strokes(*find_rulings(level), list(strokes))
    standing = _without_boxes(rulings[1], [word for piece in pieces for word in piece])
    rulings = without_inner(rulings[0], standing), standing
    pieces = [kept for piece in pieces if (kept := _without_bars(piece, rulings[1]))]
    cells, rest = _in_cells(pieces, *rulings)
    frames: list[Framed] = []
    tables = _table_rows(cells, rest, frames, *rulings, level)
    opened, rest = open_tables(rest, level.shape[1] / level.shape[0])
    columns, rest = side_by_side(rest, level.shape[1] / level.shape[0])
    frames += columns
    rows = [TextRow((tuple(line),)) for line in in_reading_order(rest)]
    return by_columns([*rows, *tables, *opened], frames)


def cells_among(lines: Sequence[Line], level: Picture) -> list[tuple[Box, list[Word]]]:
    """The frames of the cells of tables that hold words, with these words."""
    rulings = find_rulings(level)
    cells, _ = _in_cells([list(line) for line in lines if line], *rulings)
    return [(_frame(cell, *rulings), [word for line in own for word in line]) for cell, own in cells.items()]


def _without_boxes(standing: Segments, words: Iterable[Word]) -> Segments:
    """The standing rulings without those that are the sides of tick boxes one above the other: „[ ]”."""
    boxes = [word.box for word in words if word.text in BOXES]
    is_side = [
        sum(_is_beside(one, box) for box in boxes) >= _LEAST_BOXES
        and one[1] - one[0] <= sum(_SPACED * (box.bottom - box.top) for box in boxes if _is_beside(one, box))
        for one in standing
    ]
    return standing[~np.array(is_side, np.bool_)]


def _is_beside(ruling: Segments, box: Box) -> bool:
    middle = (box.top + box.bottom) / 2
    near = min(abs(height_at(ruling, middle) - side) for side in (box.left, box.right))
    return bool(ruling[0] <= middle <= ruling[1] and near <= _ON_RULING)


def _without_bars(piece: Line, standing: Segments) -> list[Word]:
    """The words without the signs that the engine read out of a table's standing rulings („|”)."""
    return [word for word in piece if not (set(word.text) <= _BARS and _is_on_one(word, standing))]


def _is_on_one(word: Word, standing: Segments) -> bool:
    box = word.box
    middle = (box.top + box.bottom) / 2
    return any(
        one[0] - REACH <= middle <= one[1] + REACH
        and box.left - _ON_RULING <= height_at(one, middle) <= box.right + _ON_RULING
        for one in standing
    )


_Cell = tuple[int, int, int, int]
"""The numbers of the rulings above, below, to the left and to the right."""


def _in_cells(
    pieces: Sequence[Line], lying: Segments, standing: Segments
) -> tuple[dict[_Cell, list[Line]], list[Line]]:
    """The pieces of lines that stand in cells, by their cells; and those outside."""
    words = [word for piece in pieces for word in piece]
    across = np.array([(word.box.left + word.box.right) / 2 for word in words])
    down = np.array([(word.box.top + word.box.bottom) / 2 for word in words])
    above, below = _nearest(down, across, across, across, lying)
    top, bottom = (
        np.where(side >= 0, heights_along(across, lying)[np.arange(len(words)), side], down)
        if len(lying)
        else down
        for side in (above, below)
    )
    before, after = _nearest(across, down, top, bottom, standing)
    places = iter(np.stack([above, below, before, after], axis=1).tolist())
    cells: dict[_Cell, list[Line]] = {}
    outside: list[list[tuple[Line, bool]]] = []
    for piece in pieces:
        own = [(word, tuple(next(places))) for word in piece]
        outside.append([])
        for _, group in groupby(own, key=lambda one: one[1][2:]):
            line = list(group)
            # The engine's boxes may reach into the rows above and below: most of a line tell where it is.
            cell, _ = Counter(place for _, place in line).most_common(1)[0]
            is_between = min(cell) >= 0
            if is_between and _meet(lying[list(cell[:2])], standing[list(cell[2:])]):
                cells.setdefault(cell, []).append([word for word, _ in line])
            else:
                outside[-1].append(([word for word, _ in line], is_between))
    return cells, list(_outside(outside, cells, lying, standing))


def _outside(
    pieces: Iterable[Sequence[tuple[Line, bool]]],
    cells: dict[_Cell, list[Line]],
    lying: Segments,
    standing: Segments,
) -> Iterator[Line]:
    """The pieces in no cell; what some cell of others goes around is added to it.

    A line of dots to write on, or letters one above the other, may seem a ruling between a line and its cell.
    """
    frames = {cell: _frame(cell, lying, standing) for cell in cells}
    for piece in pieces:
        left: list[Word] = []
        for line, is_between in piece:
            around = [cell for cell in frames if is_between and _goes_around(frames[cell], line)]
            if around:
                cells[min(around, key=lambda cell: _area(frames[cell]))].append(line)
            else:
                left += line
        if left:
            yield left


def _goes_around(frame: Box, line: Line) -> bool:
    return all(
        frame.left <= (word.box.left + word.box.right) / 2 <= frame.right
        and frame.top <= (word.box.top + word.box.bottom) / 2 <= frame.bottom
        for word in line
    )


def _area(frame: Box) -> float:
    return (frame.right - frame.left) * (frame.bottom - frame.top)


@dataclass(frozen=True, slots=True)
class _Bare:
    """A cell without words."""

    cell: _Cell
    frame: Box
    has_ink: bool


def _table_rows(
    cells: Mapping[_Cell, Sequence[Line]],
    rest: list[Line],
    frames: list[Framed],
    lying: Segments,
    standing: Segments,
    level: Picture,
) -> list[TextRow]:
    """The rows of two cells or more, each cell as it is read; all other cells go to the `frames`.

    Of the `rest`, which seemed to stand in no cell, what lies in an empty one is taken.
    """
    by_row: dict[int, _CellsOfRow] = {}
    for cell, pieces in cells.items():
        by_row.setdefault(cell[0], {})[cell] = in_reading_order(pieces)
    found: list[TextRow] = []
    holding: list[tuple[TextRow, Box]] = []
    for row in by_row.values():
        bare: list[_Bare] = []
        inner: list[Box] = []
        for one in list(_bare_cells(row.keys(), lying, standing, level)):
            inside = _taken(rest, one) if one.has_ink else []
            if inside:
                row[one.cell] = in_reading_order(inside)
            elif one.has_ink and _holds_any(one.frame, cells):
                inner.append(one.frame)
            else:
                bare.append(one)
        for part in _parted(row, lying, standing, level):
            own = [one for one in bare if _is_within(one, part, standing)] if len(part) < len(row) else bare
            if len(part) + len(own) == 1:
                ((cell, lines),) = part.items()
                rows = tuple(TextRow((tuple(line),)) for line in lines)
                frames.append(Framed(_frame(cell, lying, standing), rows))
            elif all(len(lines) <= _MOST_LINES for lines in part.values()):
                found.append(_row(part.values(), own))
                holding += [(found[-1], _around(inner))] if inner and len(part) == len(row) else []
            else:
                lines = in_reading_order(line for lines in part.values() for line in lines)
                found += [TextRow((tuple(line),)) for line in lines]
    return _with_inner(found, holding)


def _holds_any(frame: Box, cells: Mapping[_Cell, Sequence[Line]]) -> bool:
    """Whether words of other cells lie in a frame: a table stands in a table's cell."""
    return any(_goes_around(frame, line) for lines in cells.values() for line in lines)


def _around(frames: Sequence[Box]) -> Box:
    return Box(
        min(one.left for one in frames),
        min(one.top for one in frames),
        max(one.right for one in frames),
        max(one.bottom for one in frames),
    )


def _with_inner(rows: Sequence[TextRow], holding: Sequence[tuple[TextRow, Box]]) -> list[TextRow]:
    """The rows, those of a table in a cell beside the words of the row that holds it."""
    told = list(rows)
    for outer, frame in holding:
        inner = [row for row in told if row is not outer and row.words and _goes_around(frame, row.words)]
        if not inner or max(word.box.right for word in outer.words) > frame.left + _ON_RULING:
            continue
        first, *others = sorted(inner, key=lambda row: min(word.box.top for word in row.words))
        before = len(outer.cells)
        told = [row for row in told if all(row is not one for one in (outer, *inner))]
        told.append(TextRow((*outer.cells, *first.cells), {**outer.unread, **_shifted(first.unread, before)}))
        told += (TextRow((*((),) * before, *row.cells), _shifted(row.unread, before)) for row in others)
    return told


def _shifted(unread: Mapping[int, Box], by: int) -> dict[int, Box]:
    return {number + by: frame for number, frame in unread.items()}


def _taken(rest: list[Line], bare: _Bare) -> list[Line]:
    """The lines that lie in a cell without words, out of the rest: dots to write on seemed to part them."""
    lines = [line for line in rest if _goes_around(bare.frame, line)]
    rest[:] = [line for line in rest if all(line is not one for one in lines)]
    return lines


_CellsOfRow = dict[_Cell, list[list[Word]]]


def _parted(row: _CellsOfRow, lying: Segments, standing: Segments, level: Picture) -> Iterator[_CellsOfRow]:
    """The cells of a row, parted where their rulings are: frames stand side by side there, and no cells."""
    part: _CellsOfRow = {}
    for cell in sorted(row, key=lambda cell: float(standing[cell[2]][2])):
        last = next(reversed(part), None)
        if last and last[3] != cell[2] and _is_gutter((last[3], cell[2]), cell[0], lying, standing, level):
            yield part
            part = {}
        part[cell] = row[cell]
    yield part


def _is_gutter(
    sides: tuple[int, int], above: int, lying: Segments, standing: Segments, level: Picture
) -> bool:
    """Whether a narrow stretch between two standing rulings has no lying one."""
    left, right = (float(standing[side][2]) for side in sides)
    return 0 < right - left <= _WIDEST_GUTTER and not is_drawn(lying[above], left, right, level)


def _is_within(bare: _Bare, part: _CellsOfRow, standing: Segments) -> bool:
    sides = [float(standing[side][2]) for cell in part for side in cell[2:]]
    return min(sides) - REACH <= bare.frame.left < max(sides)


def _frame(cell: _Cell, lying: Segments, standing: Segments) -> Box:
    """Where a cell is, by the middles of its rulings."""
    (above, below), (before, after) = lying[list(cell[:2])], standing[list(cell[2:])]
    across, down = middle_of(before, after), middle_of(above, below)
    return Box(
        height_at(before, down), height_at(above, across), height_at(after, down), height_at(below, across)
    )


def _row(filled: Iterable[Sequence[Line]], bare: Sequence[_Bare]) -> TextRow:
    """The cells with words and those without from left to right."""
    placed: list[tuple[float, tuple[Word, ...], Box | None]] = [
        (
            min(word.box.left for line in lines for word in line),
            tuple(word for line in lines for word in line),
            None,
        )
        for lines in filled
    ]
    placed += [(one.frame.left, (), one.frame if one.has_ink else None) for one in bare]
    placed.sort(key=lambda one: one[0])
    unread = {number: frame for number, (_, _, frame) in enumerate(placed) if frame is not None}
    return TextRow(tuple(words for _, words, _ in placed), unread)


def _bare_cells(row: Iterable[_Cell], lying: Segments, standing: Segments, level: Picture) -> Iterator[_Bare]:
    """The cells of a row in which no word stands.

    `row` are its cells with words, between the same two lying rulings for the most part.
    """
    (above, below), _ = Counter(cell[:2] for cell in row).most_common(1)[0]
    known = next(cell for cell in row if cell[:2] == (above, below))
    middle = middle_of(standing[known[2]], standing[known[3]])
    top, bottom = height_at(lying[above], middle), height_at(lying[below], middle)
    height = (top + bottom) / 2
    sides = sorted(
        (height_at(one, height), number)
        for number, one in enumerate(standing)
        if one[0] - REACH <= top and one[1] + REACH >= bottom
    )
    taken = [tuple(height_at(standing[side], height) for side in cell[2:]) for cell in row]
    for (left, before), (right, after) in pairwise(sides):
        is_taken = any(low <= (left + right) / 2 <= high for low, high in taken)
        if (
            right - left < _NARROWEST
            or is_taken
            or not _meet(lying[[above, below]], standing[[before, after]])
        ):
            continue
        if right - left <= _WIDEST_GUTTER and not is_drawn(lying[above], left, right, level):
            continue
        at = (left + right) / 2
        frame = Box(left, height_at(lying[above], at), right, height_at(lying[below], at))
        yield _Bare((above, below, before, after), frame, _has_ink(level, frame))


def _has_ink(level: Picture, frame: Box) -> bool:
    """Whether something stands between a cell's rulings; a dash is nothing, nor is a cell's own grey."""
    height, width = level.shape
    left, right = round(frame.left * width) + BESIDE, round(frame.right * width) - BESIDE
    top, bottom = round(frame.top * height) + BESIDE, round(frame.bottom * height) - BESIDE
    inside = level[max(0, top) : bottom, max(0, left) : right] < INK
    if not inside.size or not _LEAST_INK <= int(inside.sum()) <= _SHADED * inside.size:
        return False
    rows = np.flatnonzero(inside.any(axis=1))
    return int(rows[-1] - rows[0]) >= _DASH


def _meet(lying: Segments, standing: Segments) -> bool:
    """Whether four rulings reach each other, as those of a cell do."""
    return all(crosses(one, other) for one in lying for other in standing)


def _nearest(
    at: Places, along: Places, first: Places, last: Places, rulings: Segments
) -> tuple[Numbers, Numbers]:
    """For each place the rulings next to it on either side, by their numbers; -1 where there is none.

    Places lie `at` a height, `along` the rulings; one counts that reaches from `first` to `last`.
    """
    none = np.full(len(at), -1)
    if not len(rulings):
        return none, none
    start, end = rulings.T[:2]
    where = heights_along(along, rulings)
    spans = (first[:, None] >= start - REACH) & (last[:, None] <= end + REACH)
    lower = np.where(spans & (where <= at[:, None]), where, -np.inf)
    upper = np.where(spans & (where > at[:, None]), where, np.inf)
    before, after = lower.argmax(axis=1), upper.argmin(axis=1)
    return (
        np.where(np.isfinite(lower.max(axis=1)), before, -1),
        np.where(np.isfinite(upper.min(axis=1)), after, -1),
    )
