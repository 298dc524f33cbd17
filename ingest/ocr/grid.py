"""Tables on a picture, by their ruling lines: the words of a row's cells stay together, cell by cell.

The engine reads line by line: where the cells of a row have several lines, it mixes question and answer.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

import numpy as np
import numpy.typing as npt

from domain.document import Box, Word
from ingest.ocr.columns import Framed, Row, by_columns
from ingest.ocr.lines import in_reading_order
from ingest.ocr.marks.outlines import in_long_runs
from ingest.ocr.picture.paper import Picture
from ingest.ocr.picture.pieces import pieces_of
from ingest.ocr.picture.strokes import Stroke

_INK = 190
_THICKEST = 9
"""Pixels of a line; what is thicker all along is a filled cell, whose edges are lines."""
_NEAR = 12
"""Pixels: no two rows of a table are so near to each other."""
_LEAST_WIDE, _LEAST_HIGH = 0.12, 0.02
"""Of the page's sides, how long lying and standing rulings are: blurred words are shorter lines."""
_ASIDE, _ALONG = 5, 21
"""Pixels: so far above and below a line is paper, and over so many of a line grain is evened out."""
_LEAST_DEEP, _LEAST_DEEP_ALONG = 4, 10
"""Of 255: how much darker than this paper a line is, at each spot and evened out."""
_REACH = 0.012
"""Of the page's side: so far a ruling may end before the corner."""
_BESIDE = 6
"""Pixels: so far a ruling and its blur reach into a cell."""
_LEAST_INK, _SHADED = 30, 0.6
_DASH = 6
"""Pixels: nothing that is written is lower."""
_NARROWEST = 0.008
"""Of the page's width: nothing narrower is a cell."""
_BARS, _ON_RULING = frozenset("|¦[]{}!"), 0.004
"""What a standing ruling is read as; and how far off it, in shares of the page's width."""
_MOST_RULINGS = 400
_BESIDE_STROKE, _OF_STROKE = 0.003, 0.8
"""Of the page's height, how far off strokes a ruling may lie that is them; and their share of its length."""
_LEAST_CROSSED = 2
"""Standing rulings that a table's lying one reaches."""
_MOST_LINES = 8
"""In a cell: more are a page's text in a frame, and no answer."""

_BAR = np.ones((_THICKEST + 3, 4 * _THICKEST), np.uint8)

Line = Sequence[Word]
Mask = npt.NDArray[np.bool_]
Places = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]
Segments = npt.NDArray[np.float64]
"""One row a ruling: from, to (along it), and its height at both ends (across), in shares of the page."""


def in_rows(pieces: Iterable[Line], level: Picture, strokes: Iterable[Stroke] = ()) -> list[Row]:
    """The page's rows from the top: of tables each row's cells, of all else the lines as they are read.

    `strokes` lie through or under words, and are no rulings. Frames beside each other are read one below the
    other, a column after the other.
    """
    pieces = [list(piece) for piece in pieces if piece]
    if not pieces:
        return []
    rulings = _without_strokes(*_rulings(level), list(strokes))
    pieces = [kept for piece in pieces if (kept := _without_bars(piece, rulings[1]))]
    cells, rest = _in_cells(pieces, *rulings)
    rows = [Row((tuple(line),)) for line in in_reading_order(rest)]
    frames: list[Framed] = []
    rows += _table_rows(cells, frames, *rulings, level)
    return by_columns(rows, frames)


def _without_strokes(
    lying: Segments, standing: Segments, strokes: Sequence[Stroke]
) -> tuple[Segments, Segments]:
    """The rulings without those that are known as lines through or under words and end in the open."""
    is_stroke = [
        _is_of_strokes(one, strokes) and sum(_crosses(one, other) for other in standing) < _LEAST_CROSSED
        for one in lying
    ]
    return lying[~np.array(is_stroke, np.bool_)], standing


def _is_of_strokes(ruling: Segments, strokes: Iterable[Stroke]) -> bool:
    """Whether strokes, one behind the other, take up most of a ruling."""
    start, end = float(ruling[0]), float(ruling[1])
    shared = (
        min(end, stroke.right) - max(start, stroke.left)
        for stroke in strokes
        if abs(_at(ruling, (stroke.left + stroke.right) / 2) - stroke.height) <= _BESIDE_STROKE
    )
    return sum(part for part in shared if part > 0) >= _OF_STROKE * (end - start)


def _crosses(one: Sequence[float] | Segments, other: Sequence[float] | Segments) -> bool:
    """Whether a lying and a standing ruling reach each other."""
    return bool(
        one[0] - _REACH <= _at(other, one[2]) <= one[1] + _REACH
        and other[0] - _REACH <= _at(one, other[2]) <= other[1] + _REACH
    )


def _without_bars(piece: Line, standing: Segments) -> list[Word]:
    """The words without the signs that the engine read out of a table's standing rulings („|”)."""
    return [word for word in piece if not (set(word.text) <= _BARS and _is_on_one(word, standing))]


def _is_on_one(word: Word, standing: Segments) -> bool:
    box = word.box
    middle = (box.top + box.bottom) / 2
    return any(
        one[0] - _REACH <= middle <= one[1] + _REACH
        and box.left - _ON_RULING <= _at(one, middle) <= box.right + _ON_RULING
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


@dataclass(frozen=True, slots=True)
class _Bare:
    """A cell without words."""

    left: float
    has_ink: bool


def _table_rows(
    cells: Mapping[_Cell, Sequence[Line]],
    frames: list[Framed],
    lying: Segments,
    standing: Segments,
    level: Picture,
) -> list[Row]:
    """The rows of two cells or more, each cell as it is read; all other cells go to the `frames`."""
    by_row: dict[int, dict[_Cell, list[list[Word]]]] = {}
    for cell, pieces in cells.items():
        by_row.setdefault(cell[0], {})[cell] = in_reading_order(pieces)
    found = []
    for row in by_row.values():
        bare = list(_bare_cells(row.keys(), lying, standing, level))
        if len(row) + len(bare) > 1 and all(len(lines) <= _MOST_LINES for lines in row.values()):
            found.append(_row(row.values(), bare))
        elif len(row) > 1:
            lines = in_reading_order(line for lines in row.values() for line in lines)
            found += [Row((tuple(line),)) for line in lines]
        else:
            ((cell, lines),) = row.items()
            frames.append(Framed(_frame(cell, lying, standing), tuple(Row((tuple(line),)) for line in lines)))
    return found


def _frame(cell: _Cell, lying: Segments, standing: Segments) -> Box:
    """Where a cell is, by the middles of its rulings."""
    (above, below), (before, after) = lying[list(cell[:2])], standing[list(cell[2:])]
    across, down = _middle(before, after), _middle(above, below)
    return Box(_at(before, down), _at(above, across), _at(after, down), _at(below, across))


def _row(filled: Iterable[Sequence[Line]], bare: Sequence[_Bare]) -> Row:
    """The cells with words and those without from left to right."""
    placed = [
        (
            min(word.box.left for line in lines for word in line),
            tuple(word for line in lines for word in line),
            False,
        )
        for lines in filled
    ]
    placed += [(one.left, (), one.has_ink) for one in bare]
    placed.sort(key=lambda one: one[0])
    unread = frozenset(number for number, (_, _, has_ink) in enumerate(placed) if has_ink)
    return Row(tuple(words for _, words, _ in placed), unread)


def _bare_cells(row: Iterable[_Cell], lying: Segments, standing: Segments, level: Picture) -> Iterator[_Bare]:
    """The cells of a row in which no word stands.

    `row` are its cells with words, between the same two lying rulings for the most part.
    """
    (above, below), _ = Counter(cell[:2] for cell in row).most_common(1)[0]
    known = next(cell for cell in row if cell[:2] == (above, below))
    middle = _middle(standing[known[2]], standing[known[3]])
    top, bottom = _at(lying[above], middle), _at(lying[below], middle)
    height = (top + bottom) / 2
    sides = sorted(
        (_at(one, height), number)
        for number, one in enumerate(standing)
        if one[0] - _REACH <= top and one[1] + _REACH >= bottom
    )
    taken = [tuple(_at(standing[side], height) for side in cell[2:]) for cell in row]
    for (left, before), (right, after) in pairwise(sides):
        is_taken = any(low <= (left + right) / 2 <= high for low, high in taken)
        if (
            right - left < _NARROWEST
            or is_taken
            or not _meet(lying[[above, below]], standing[[before, after]])
        ):
            continue
        at = (left + right) / 2
        frame = (left, _at(lying[above], at), right, _at(lying[below], at))
        yield _Bare(left, _has_ink(level, frame))


def _has_ink(level: Picture, frame: tuple[float, float, float, float]) -> bool:
    """Whether something stands between a cell's rulings; a dash is nothing, nor is a cell's own grey."""
    height, width = level.shape
    left, right = round(frame[0] * width) + _BESIDE, round(frame[2] * width) - _BESIDE
    top, bottom = round(frame[1] * height) + _BESIDE, round(frame[3] * height) - _BESIDE
    inside = level[max(0, top) : bottom, max(0, left) : right] < _INK
    if not inside.size or not _LEAST_INK <= int(inside.sum()) <= _SHADED * inside.size:
        return False
    rows = np.flatnonzero(inside.any(axis=1))
    return int(rows[-1] - rows[0]) >= _DASH


def _middle(one: Sequence[float], other: Sequence[float]) -> float:
    """Half-way between two rulings."""
    return float(one[2] + one[3] + other[2] + other[3]) / 4


def _meet(lying: Segments, standing: Segments) -> bool:
    """Whether four rulings reach each other, as those of a cell do."""
    return all(_crosses(one, other) for one in lying for other in standing)


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
    height, width = ink.shape
    lying = _in_runs(ink) | _in_runs(_faint(level))
    beside = np.ascontiguousarray(level.T)
    standing = _in_runs(np.ascontiguousarray((ink & ~_filled(ink)).T)) | _in_runs(_faint(beside))
    return (
        _segments(lying, width, height, _LEAST_WIDE),
        _segments(standing, height, width, _LEAST_HIGH),
    )


def _in_runs(mask: Mask) -> Mask:
    """What belongs to a long run along a row of the mask."""
    return in_long_runs(mask.ravel(), 1).reshape(mask.shape)


def _faint(level: Picture) -> Mask:
    """Where a line lies along the rows that is a little darker than what is right above and below it.

    Many tables are ruled in grey, and a photograph blurs hairlines. Its row of neighbours tells a line from
    grain, itself from the gaps between letters.
    """
    import cv2

    along = np.asarray(cv2.blur(level, (_ALONG, 1)), np.uint8)
    found = (_deeper(level) > _LEAST_DEEP) & (_deeper(along) > _LEAST_DEEP_ALONG)
    grown = cv2.dilate(found.view(np.uint8), np.ones((3, 3), np.uint8))
    return np.asarray(grown, np.uint8) > 0


def _deeper(level: Picture) -> Picture:
    """By how much each spot is darker than the darker of the two spots above and below it; 0 at the edge."""
    import cv2

    deeper = np.zeros_like(level)
    around = cv2.min(level[: -2 * _ASIDE], level[2 * _ASIDE :])
    deeper[_ASIDE:-_ASIDE] = cv2.subtract(around, level[_ASIDE:-_ASIDE])
    return deeper


def _filled(ink: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The ink of bars and shaded cells: no column's ruling is seen in it."""
    import cv2

    return np.asarray(cv2.morphologyEx(ink.view(np.uint8), cv2.MORPH_OPEN, _BAR), np.uint8) > 0


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
