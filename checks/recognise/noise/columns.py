"""A page read from a picture whose two columns of print were read line by line: each column by itself."""

from collections.abc import Iterator, Sequence
from statistics import median

from checks.page.sheet import Sheet, Spot, box_of

_LEAST_LINES, _LEAST_CARRIED = 5, 2
_SAME_EDGE = 0.025
"""Of the page's width: how far the lines of one column may begin apart."""
_FILLED = 30
"""So many letters fill a line of a column, that the next may carry on."""
_ENDS = (".", ":", ";")
Place = tuple[int, int]


def unfolded(sheet: Sheet) -> Sheet:
    """The sheet with its left column before its right one, where sentences run down the right one.

    A table of labels and answers has no such sentences and stays as it is.
    """
    if not sheet.is_noisy or sheet.raw.count("\t") < _LEAST_LINES:
        return sheet
    gutter = _right_edge(sheet)
    if gutter is None:
        return sheet
    order: list[Place] = []
    left: list[Place] = []
    right: list[Place] = []
    for line in _lines(sheet):
        sides = _sides(sheet, line, gutter)
        if sides is None:
            order += [*_in_order(sheet, left, right), line]
            left, right = [], []
        else:
            left += sides[0]
            right += sides[1]
    order += _in_order(sheet, left, right)
    return _in_new_order(sheet, order)


def _right_edge(sheet: Sheet) -> float | None:
    """Where the right column begins; None where too few lines begin a cell there."""
    edges = [
        box.left
        for line in _lines(sheet)
        for cell in list(_cells(sheet, line))[1:2]
        if (box := box_of(sheet.spots, *cell)) is not None
    ]
    if len(edges) < _LEAST_LINES:
        return None
    middle = median(edges)
    return middle if sum(abs(edge - middle) < _SAME_EDGE for edge in edges) >= _LEAST_LINES else None


def _sides(sheet: Sheet, line: Place, gutter: float) -> tuple[list[Place], list[Place]] | None:
    """What of a line stands in the left and in the right column; None where it runs across both."""
    left: list[Place] = []
    right: list[Place] = []
    for cell in _cells(sheet, line):
        box = box_of(sheet.spots, *cell)
        if box is None or (box.left < gutter - _SAME_EDGE and box.right > gutter):
            return None
        (right if box.left >= gutter - _SAME_EDGE else left).append(cell)
    return [_whole(left)] if left else [], [_whole(right)] if right else []


def _whole(cells: Sequence[Place]) -> Place:
    return cells[0][0], cells[-1][1]


def _in_order(sheet: Sheet, left: Sequence[Place], right: Sequence[Place]) -> list[Place]:
    """The pieces of two columns, one column after the other where sentences run down the right one."""
    lines = [sheet.raw[slice(*piece)] for piece in right]
    beside = {sheet.line_at(piece[0])[0] for piece in left}
    carried = sum(
        below[:1].islower()
        and len(above) >= _FILLED
        and "\t" not in above + below
        and above[-1:] not in _ENDS
        and sheet.line_at(piece[0])[0] in beside
        for above, below, piece in zip(lines, lines[1:], right[1:], strict=False)
    )
    if carried >= _LEAST_CARRIED and len(left) >= _LEAST_LINES:
        return [*left, *right]
    whole: dict[int, list[Place]] = {}
    for piece in sorted([*left, *right]):
        whole.setdefault(sheet.line_at(piece[0])[0], []).append(piece)
    return [_whole(pieces) for _, pieces in sorted(whole.items())]


def _in_new_order(sheet: Sheet, pieces: Sequence[Place]) -> Sheet:
    """The sheet with these pieces of it as its lines."""
    raw = "\n".join(sheet.raw[slice(*piece)] for piece in pieces)
    folded = "\n".join(sheet.folded[slice(*piece)] for piece in pieces)
    spots: list[Spot] = []
    place = 0
    for start, end in pieces:
        spots += [
            Spot(one.start + place, one.end + place, one.box, one.confidence)
            for one in sheet.part(start, end).spots
        ]
        place += end - start + 1
    return Sheet(sheet.page, raw, folded, folded.replace("\n", " ").replace("\t", " "), tuple(spots))


def _lines(sheet: Sheet) -> Iterator[Place]:
    place = 0
    for line in sheet.raw.split("\n"):
        yield place, place + len(line)
        place += len(line) + 1


def _cells(sheet: Sheet, line: Place) -> Iterator[Place]:
    place = line[0]
    for cell in sheet.raw[slice(*line)].split("\t"):
        yield place, place + len(cell)
        place += len(cell) + 1
