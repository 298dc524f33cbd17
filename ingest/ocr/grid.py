"""Tables on a picture, by their ruling lines: the words of a row's cells stay together, cell by cell.

The engine reads line by line: where the cells of a row have several lines, it mixes question and answer.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import numpy.typing as npt

from domain.document import Word
from ingest.ocr.lines import in_reading_order
from ingest.ocr.marks.outlines import in_long_runs
from ingest.ocr.picture.paper import Picture
from ingest.ocr.picture.pieces import pieces_of

_INK = 190
_THICKEST = 9
"""Pixels of a line; what is thicker all along is a filled cell, whose edges are lines."""
_NEAR = 12
"""Pixels: no two rows of a table are so near to each other."""
_LEAST_WIDE, _LEAST_HIGH = 0.12, 0.02
"""Of the page's sides, how long lying and standing rulings are: blurred words are shorter lines."""
_REACH = 0.012
"""Of the page's side: so far a ruling may end before the corner."""
_MOST_RULINGS = 400
_MOST_LINES = 8
"""In a cell: more are a page's text in a frame, and no answer."""

Line = Sequence[Word]
Places = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]
Segments = npt.NDArray[np.float64]
"""One row a ruling: from, to (along it), and its height at both ends (across), in shares of the page."""


@dataclass(frozen=True, slots=True)
class Row:
    """What stands on one line of the page's text: its cells; outside tables a line is one."""

    cells: tuple[tuple[Word, ...], ...]

    @property
    def words(self) -> list[Word]:
        """Its words, cell by cell."""
        return [word for cell in self.cells for word in cell]


def in_rows(pieces: Iterable[Line], level: Picture) -> list[Row]:
    """The page's rows from the top: of tables each row's cells, of all else the lines as they are read."""
    pieces = [list(piece) for piece in pieces if piece]
    if not pieces:
        return []
    cells, rest = _in_cells(pieces, *_rulings(level))
    rows = [Row((tuple(line),)) for line in in_reading_order(rest)]
    return sorted([*_table_rows(cells, rows), *rows], key=_height)


def _height(row: Row) -> float:
    """Where a row stands: by its first line."""
    return min((word.box.top + word.box.bottom) / 2 for word in row.words)


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
        np.where(side >= 0, _heights(across, lying)[np.arange(len(words)), side], down)
        if len(lying)
        else down
        for side in (above, below)
    )
    before, after = _nearest(across, down, top, bottom, standing)
    places = iter(np.stack([above, below, before, after], axis=1).tolist())
    cells: dict[_Cell, list[Line]] = {}
    rest: list[Line] = []
    for piece in pieces:
        own = [(word, tuple(next(places))) for word in piece]
        outside: list[Word] = []
        for _, group in groupby(own, key=lambda one: one[1][2:]):
            line = list(group)
            # The engine's boxes may reach into the rows above and below: most of a line tell where it is.
            cell, _ = Counter(place for _, place in line).most_common(1)[0]
            is_cell = min(cell) >= 0 and _meet(lying[list(cell[:2])], standing[list(cell[2:])])
            if is_cell:
                cells.setdefault(cell, []).append([word for word, _ in line])
            else:
                outside += [word for word, _ in line]
        rest += [outside] if outside else []
    return cells, rest


def _table_rows(cells: Mapping[_Cell, Sequence[Line]], rest: list[Row]) -> list[Row]:
    """The rows of two cells or more, each cell as it is read; lines of all other cells go to the `rest`."""
    by_row: dict[int, list[list[list[Word]]]] = {}
    for cell, pieces in cells.items():
        by_row.setdefault(cell[0], []).append(in_reading_order(pieces))
    found = []
    for row in by_row.values():
        if len(row) > 1 and all(len(lines) <= _MOST_LINES for lines in row):
            ordered = sorted(row, key=lambda lines: min(word.box.left for line in lines for word in line))
            found.append(Row(tuple(tuple(word for line in lines for word in line) for lines in ordered)))
        else:
            lines = in_reading_order(line for lines in row for line in lines)
            rest += [Row((tuple(line),)) for line in lines]
    return found


def _meet(lying: Segments, standing: Segments) -> bool:
    """Whether four rulings reach each other, as those of a cell do."""
    return all(
        one[0] - _REACH <= _at(other, one[2]) <= one[1] + _REACH
        and other[0] - _REACH <= _at(one, other[2]) <= other[1] + _REACH
        for one in lying
        for other in standing
    )


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
    where = _heights(along, rulings)
    spans = (first[:, None] >= start - _REACH) & (last[:, None] <= end + _REACH)
    lower = np.where(spans & (where <= at[:, None]), where, -np.inf)
    upper = np.where(spans & (where > at[:, None]), where, np.inf)
    before, after = lower.argmax(axis=1), upper.argmin(axis=1)
    return (
        np.where(np.isfinite(lower.max(axis=1)), before, -1),
        np.where(np.isfinite(upper.min(axis=1)), after, -1),
    )


def _heights(along: Places, rulings: Segments) -> Places:
    """For each place along them, how high every ruling is there."""
    start, end, first, last = rulings.T
    share = np.clip((along[:, None] - start) / np.maximum(end - start, 1e-6), 0, 1)
    return np.asarray(first + (last - first) * share)


def _rulings(level: Picture) -> tuple[Segments, Segments]:
    """The lying and the standing lines of the page's tables."""
    ink = level < _INK
    flat, (height, width) = ink.ravel(), ink.shape
    lying = in_long_runs(flat, 1).reshape(ink.shape)
    standing = in_long_runs(flat, width).reshape(ink.shape)
    return (
        _segments(lying, width, height, _LEAST_WIDE),
        _segments(np.ascontiguousarray(standing.T), height, width, _LEAST_HIGH),
    )


def _segments(mask: npt.NDArray[np.bool_], along: int, across: int, least: float) -> Segments:
    """Lines that run along the rows of a mask, pieces of one line joined."""
    pieces = pieces_of(mask.view(np.uint8))
    found: list[tuple[float, float, float, float]] = []
    for number in np.argsort(-pieces.rows[:, 2])[:_MOST_RULINGS]:
        left, top, wide, high, area = pieces.rows[number].tolist()
        if wide < least * along or not area:
            continue
        own = pieces.labels[top : top + high, left : left + wide] == number
        part = max(1, wide // 10)
        ends = [np.argwhere(cut)[:, 0] + top for cut in (own[:, :part], own[:, -part:])]
        is_area = area > _THICKEST * wide
        found += [
            (left / along, (left + wide) / along, *(float(pick(end)) / across for end in ends))
            for pick in ((np.min, np.max) if is_area else (np.mean,))
        ]
    return _joined(found, _NEAR / across)


def _joined(rulings: Iterable[tuple[float, float, float, float]], near: float) -> Segments:
    """Rulings with those that lie beside them, or go on at their height, as one."""
    kept: list[tuple[float, float, float, float]] = []
    for ruling in sorted(rulings):
        start, end, first, last = ruling
        before = next(
            (
                at
                for at, one in enumerate(kept)
                if start <= one[1] + _REACH and abs(_at(one, min(start, one[1])) - first) <= near
            ),
            None,
        )
        if before is None:
            kept.append(ruling)
        elif end > kept[before][1]:
            kept[before] = (kept[before][0], end, kept[before][2], last)
    return np.array(kept, np.float64).reshape(-1, 4)


def _at(ruling: Sequence[float] | Segments, place: float) -> float:
    """How high a lying ruling is at a place along it; a standing one likewise, from the left."""
    start, end, first, last = ruling
    return float(first + (last - first) * min(1.0, max(0.0, (place - start) / max(end - start, 1e-6))))
