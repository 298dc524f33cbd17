"""A page read from a picture whose two columns of print were read line by line: each column by itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from checks.page.sheet import Sheet, Spot, spots_between
from domain.words.numbering import may_run_down, runs_down_columns

_LEAST_LINES, _LEAST_CARRIED = 5, 2
_GUTTER = 0.018
"""Of the page's width: what parts two columns, at least."""
_FIRST, _LAST, _STEP = 0.12, 0.88, 0.004
"""Of the page's width: where a gutter may lie, and how finely it is sought."""
_NARROW, _HALF = 0.4, 0.5
"""Of the page's width: a column beside a letter is no wider, nor is one of two with cards."""
_LEVEL = 0.0022
"""Of the page's height: how far the middles of a table's cells lie apart."""
_MOST_LEVEL, _MOST_BESIDE = 0.55, 0.8
"""Of the narrower column's lines: in a table more stand level with one beside them, or on its line."""
_FILLED = 30
"""So many letters fill a line of a column, that the next may carry on."""
_ENDS = (".", ":", ";")
_NEXT = 2.4
"""In heights of its words: a sentence's next line is no further down; a table's rows are."""
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the sheet: where it stands, its words, and the gaps between them where a gutter may lie."""

    place: Place
    words: tuple[Spot, ...]
    gaps: tuple[tuple[float, float], ...]

    def is_parted(self, gutter: float) -> bool:
        """Whether no word reaches across a gutter, nor do words stand close on both sides of it."""
        return any(left <= gutter <= right for left, right in self.gaps)

    def sides(self, gutter: float) -> tuple[tuple[Spot, ...], tuple[Spot, ...]]:
        """The words to the left and to the right of a gutter."""
        left = tuple(word for word in self.words if word.box.right <= gutter)
        return left, self.words[len(left) :]


@dataclass(frozen=True, slots=True)
class _Piece:
    """What of a line stands in one column."""

    place: Place
    words: tuple[Spot, ...]
    line: int

    @property
    def middle(self) -> float:
        """How high its words stand."""
        return median((word.box.top + word.box.bottom) / 2 for word in self.words)

    @property
    def height(self) -> float:
        """How high its words are."""
        return median(word.box.bottom - word.box.top for word in self.words)


def unfolded(sheet: Sheet) -> Sheet:
    """The sheet with its left column before its right one, where these are no table's.

    The lines of a table of labels and answers stand level; those of a letter and the column beside it do not,
    or sentences run down the letter.
    """
    if not sheet.is_noisy:
        return sheet
    lines = list(_lines(sheet))
    found = max(_runs(lines), key=lambda one: one[2] - one[1], default=None)
    if found is None:
        return sheet
    gutter, first, end = found
    left, right = _columns(sheet, lines, gutter, first, end)
    if not _are_apart(sheet, left, right):
        return sheet
    before, after = ([one.place for one in part] for part in (lines[:first], lines[end:]))
    return _in_new_order(sheet, [*before, *(one.place for one in (*left, *right)), *after])


def numbered_apart(sheet: Sheet) -> Sheet:
    """The sheet with its left column before its right one, where the numbers of their parts run so.

    Cards side by side: „A.1 … A.7” in the left one, „A.8 … E” in the right one.
    """
    if not sheet.is_noisy or not may_run_down(sheet.raw):
        return sheet
    lines = list(_lines(sheet))
    for gutter, first, end in sorted(_runs(lines, _HALF), key=lambda one: one[1] - one[2]):
        left, right = _columns(sheet, lines, gutter, first, end)
        places = [one.place for one in (*left, *right)]
        if runs_down_columns("\n".join(sheet.raw[slice(*one)] for one in places), sheet.raw):
            before, after = ([one.place for one in part] for part in (lines[:first], lines[end:]))
            return _in_new_order(sheet, [*before, *places, *after])
    return sheet


def _runs(lines: Sequence[_Line], narrow: float = _NARROW) -> Iterator[tuple[float, int, int]]:
    """Gutters between two columns of enough lines, with the first of these and the one behind the last."""
    steps = round((_LAST - _FIRST) / _STEP)
    for gutter in (_FIRST + _STEP * step for step in range(steps + 1)):
        first = 0
        for place in range(len(lines) + 1):
            if place < len(lines) and lines[place].is_parted(gutter):
                continue
            if place - first >= _LEAST_LINES and _is_worth(lines[first:place], gutter, narrow):
                yield gutter, first, place
            first = place + 1


def _is_worth(lines: Sequence[_Line], gutter: float, narrow: float) -> bool:
    """Whether lines have words enough on both sides of a gutter, and one side is narrow."""
    left, right = zip(*(line.sides(gutter) for line in lines), strict=True)
    columns = ([word for words in side for word in words] for side in (left, right))
    if min(sum(map(bool, left)), sum(map(bool, right))) < _LEAST_LINES:
        return False
    widths = (max(word.box.right for word in side) - min(word.box.left for word in side) for side in columns)
    return bool(min(widths) <= narrow)


def _columns(
    sheet: Sheet, lines: Sequence[_Line], gutter: float, first: int, end: int
) -> tuple[list[_Piece], list[_Piece]]:
    """The pieces of lines to the left and to the right of a gutter."""
    left: list[_Piece] = []
    right: list[_Piece] = []
    for number in range(first, end):
        line = lines[number]
        before, behind = line.sides(gutter)
        start, last = line.place
        if before and behind:
            cut = behind[0].start
            until = start + len(sheet.raw[start:cut].rstrip())
            left.append(_Piece((start, until), before, number))
            right.append(_Piece((cut, last), behind, number))
        elif before or behind:
            (left if before else right).append(_Piece(line.place, line.words, number))
    return left, right


def _are_apart(sheet: Sheet, left: Sequence[_Piece], right: Sequence[_Piece]) -> bool:
    """Whether two columns are read one after the other."""
    narrow, wide = sorted((left, right), key=_width)
    level = sum(any(abs(one.middle - other.middle) <= _LEVEL for other in wide) for one in narrow)
    beside = sum(any(one.line == other.line for other in wide) for one in narrow)
    is_table = level > _MOST_LEVEL * len(narrow) or beside > _MOST_BESIDE * len(narrow)
    return not is_table or _run_down(sheet, left, right)


def _width(column: Sequence[_Piece]) -> float:
    words = [word for piece in column for word in piece.words]
    return max(word.box.right for word in words) - min(word.box.left for word in words)


def _run_down(sheet: Sheet, left: Sequence[_Piece], right: Sequence[_Piece]) -> bool:
    """Whether sentences run down the right column, beside what stands in the left one."""
    beside = {piece.line for piece in left}
    texts = [sheet.raw[slice(*piece.place)] for piece in right]
    carried = sum(
        piece.middle - upper.middle <= _NEXT * piece.height
        and below[:1].islower()
        and len(above) >= _FILLED
        and "\t" not in above + below
        and above[-1:] not in _ENDS
        and piece.line in beside
        for above, below, upper, piece in zip(texts, texts[1:], right, right[1:], strict=False)
    )
    return carried >= _LEAST_CARRIED


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


def _lines(sheet: Sheet) -> Iterator[_Line]:
    place = 0
    for line in sheet.raw.split("\n"):
        words = tuple(spots_between(sheet.spots, place, place + len(line)))
        yield _Line((place, place + len(line)), words, tuple(_gaps(words)))
        place += len(line) + 1


def _gaps(words: Sequence[Spot]) -> Iterator[tuple[float, float]]:
    """Where no word of a line stands, its margins included; none where words go back to the left."""
    if any(one.box.left > other.box.left for one, other in pairwise(words)):
        return
    edges = [0.0, *(edge for word in words for edge in (word.box.left, word.box.right)), 1.0]
    for left, right in zip(edges[::2], edges[1::2], strict=True):
        if right - left >= _GUTTER:
            yield left, right
