"""A table without rules on a PDF page: words on the left, what belongs to them on the right, row by row."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from ingest.readers.pdf.drawing.drawn import Char, columns_in, spaced

_NEAR = 3.0
_LEAST_GAP = 4.0
"""In points: a blank between words is narrower."""
_LEVEL = 0.4
"""Of the lower line's height: so much of two lines stands side by side, at least."""
_INDENT = 20.0
_LEAST_LETTERS = 3
_LEAST_ROWS = 4
_WITH_COLON = 0.3
"""Where so many words on the left have their answer behind a colon, the page is set in columns of text."""
_JUMP = 1.35
_SAME_SIZE = 1.08
_TIGHT = 0.55
"""Between lines of one cell the gap is at most so many times the letters' size."""

_THIN, _LEAST_BAR, _TOUCH, _MOST_BARS = 2.0, 8.0, 0.5, 200
"""In points: how wide an upright line is at most, how long at least, and how near letters come to it."""

Table = tuple[tuple[str, ...], ...]
Bar = tuple[float, float, float]
"""An upright line: where it stands across, its top and its bottom."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One visual line: what stands left of the edge and right of it."""

    top: float
    bottom: float
    left: str
    right: str
    size: float
    """Of the letters on the left; 0 where none stand there."""
    indent: float = 0.0
    """Of what stands alone on the right, from the edge: a heading is set amid the page."""


def unruled_tables(lines: Sequence[dict[str, Any]], bars: Sequence[Bar] = ()) -> tuple[Table, ...]:
    """The tables of two columns among pdfplumber's lines, from the top; none where columns are not plain.

    `bars` are the page's upright lines: words on both sides of one stand in columns, however near.
    """
    parted = [_parted_by(bars, columns_in(chars)) for chars in _side_by_side(lines)]
    edge = _edge(parted)
    if edge is None:
        return ()
    found: list[Table] = []
    held: list[_Line] = []
    for columns in [*parted, []]:
        line = _line(columns, edge) if columns else None
        if line is not None:
            held.append(line)
            continue
        while held and held[0].indent >= _INDENT:
            held.pop(0)
        rows = _rows(held)
        while rows and not rows[-1][1]:
            rows.pop()  # what stands below it across the page may be its answer
        if _is_table(rows) and _is_set_alike(held):
            found.append(tuple(rows))
        held = []
    return tuple(found)


def bars_on(page: Any) -> list[Bar]:
    """The upright lines that are drawn on a page of pdfplumber's, also where each row has its own piece."""
    return [
        ((one["x0"] + one["x1"]) / 2, one["top"], one["bottom"])
        for one in (*page.lines, *page.rects)
        if one["x1"] - one["x0"] <= _THIN and one["bottom"] - one["top"] >= _LEAST_BAR
    ][:_MOST_BARS]


def _parted_by(bars: Sequence[Bar], columns: Sequence[list[Char]]) -> list[list[Char]]:
    """A line's columns, each in two where a bar stands between its letters."""
    for across, top, bottom in bars:
        columns = [part for column in columns for part in _parted_at_bar(across, top, bottom, column)]
    return list(columns)


def _parted_at_bar(across: float, top: float, bottom: float, column: list[Char]) -> list[list[Char]]:
    middle = (column[0]["top"] + column[0]["bottom"]) / 2
    if not (top <= middle <= bottom and column[0]["x0"] < across < column[-1]["x1"]):
        return [column]
    left = [char for char in column if char["x1"] <= across + _TOUCH]
    right = [char for char in column if char["x0"] >= across - _TOUCH]
    return [left, right] if left and right and len(left) + len(right) == len(column) else [column]


def _side_by_side(lines: Sequence[dict[str, Any]]) -> list[list[Char]]:
    """Each line's characters; of two beside one another, of which one is set a little lower, as one line.

    Only where several such pairs have one edge: in sentences what was filled in stands anywhere.
    """
    found = [list({id(char): char for char in line["chars"]}.values()) for line in lines]
    beside = [at for at, pair in enumerate(pairwise(lines)) if _stands_beside(*pair)]
    starts = {at: round(max(lines[at]["x0"], lines[at + 1]["x0"])) for at in beside}
    alike = [
        at for at in beside if sum(abs(starts[at] - one) <= _NEAR for one in starts.values()) >= _LEAST_ROWS
    ]
    for at in reversed(alike):
        if at + 1 not in alike:
            found[at] = sorted([*found[at], *found.pop(at + 1)], key=lambda char: float(char["x0"]))
    return found


def _stands_beside(upper: dict[str, Any], lower: dict[str, Any]) -> bool:
    height = min(upper["bottom"] - upper["top"], lower["bottom"] - lower["top"])
    left = min(upper, lower, key=lambda line: float(line["x0"]))
    if sum(map(str.isalpha, left["text"])) < _LEAST_LETTERS:
        return False  # an item's number
    is_level = upper["bottom"] - lower["top"] >= _LEVEL * height
    gap = max(upper["x0"], lower["x0"]) - min(upper["x1"], lower["x1"])
    return bool(is_level and gap >= _LEAST_GAP)


def _edge(parted: Sequence[Sequence[list[Char]]]) -> float | None:
    """Where the right column begins: there most lines have something after a gap."""
    starts = Counter(round(columns[-1][0]["x0"]) for columns in parted if len(columns) > 1)
    near = {place: sum(starts[place + off] for off in (-2, -1, 0, 1, 2)) for place in starts}
    best = max(near, key=lambda place: near[place], default=None)
    return float(best) if best is not None and near[best] >= _LEAST_ROWS else None


def _line(columns: Sequence[list[Char]], edge: float) -> _Line | None:
    """The line's two halves; None where something runs across the edge."""
    columns = [part for one in columns for part in _parted_at(edge, one)]
    left = [one for one in columns if one[-1]["x1"] <= edge]
    right = [one for one in columns if one[0]["x0"] >= edge - _NEAR]
    if len(left) + len(right) != len(columns):
        return None
    chars = [char for one in columns for char in one]
    return _Line(
        min(char["top"] for char in chars),
        max(char["bottom"] for char in chars),
        " ".join(map(spaced, left)),
        " ".join(map(spaced, right)),
        max((float(char["size"]) for one in left for char in one), default=0.0),
        float(right[0][0]["x0"]) - edge if right and not left else 0.0,
    )


def _parted_at(edge: float, column: Sequence[Char]) -> list[list[Char]]:
    """A stretch in two where the right column's first letter begins amid it, close behind a long label."""
    at = next((i for i, char in enumerate(column) if i and abs(char["x0"] - edge) <= _NEAR), None)
    if at is None or column[at - 1]["x1"] > edge or column[at]["x0"] - column[at - 1]["x1"] < _LEAST_GAP:
        return [list(column)]
    return [list(column[:at]), list(column[at:])]


def _rows(lines: Sequence[_Line]) -> list[tuple[str, ...]]:
    least = _row_gap(lines)
    groups: list[list[_Line]] = []
    for before, line in pairwise([None, *lines]):
        if line is None:
            continue
        gap = line.top - before.bottom if before is not None else 0.0
        is_next = before is None or (gap >= least if least is not None else bool(line.left))
        if is_next:
            groups.append([])
        groups[-1].append(line)
    return [
        tuple("\n".join(filter(None, (getattr(line, side) for line in group))) for side in ("left", "right"))
        for group in groups
    ]


def _row_gap(lines: Sequence[_Line]) -> float | None:
    """From which gap on a new row begins; None where gaps do not tell: then each line with a left half."""
    gaps = sorted(max(0.0, line.top - before.bottom) for before, line in pairwise(lines))
    if not gaps:
        return None
    size = min(line.bottom - line.top for line in lines)
    if gaps[0] > _TIGHT * size:
        return gaps[0]
    jumps = [
        (wide / max(narrow, 1.0), (wide + narrow) / 2) for narrow, wide in pairwise(gaps) if narrow <= size
    ]
    jump, middle = max(jumps, default=(0.0, 0.0))
    return middle if jump >= _JUMP and middle > 1.0 else None


def _is_set_alike(lines: Sequence[_Line]) -> bool:
    """Whether all words beside others are of one size: answers with small print below them are no labels."""
    sizes = [line.size for line in lines if line.left and line.right]
    return max(sizes, default=0.0) <= _SAME_SIZE * min(sizes, default=0.0)


def _is_table(rows: Sequence[tuple[str, ...]]) -> bool:
    both = [row for row in rows if all(row)]
    colons = sum(": " in row[0] for row in rows)
    return len(both) >= _LEAST_ROWS and 2 * len(both) > len(rows) and colons < _WITH_COLON * len(rows)
