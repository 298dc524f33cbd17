"""What is drawn over a page's text and changes it: squares to tick, lines through words.

A browser prints a tick box that is no character as four lines, and struck-out words as words with a line
across them: the text alone would lose both.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from ingest.readers.pdf.drawing.looks import Draw, looks_of
from ingest.readers.pdf.drawing.near import Near
from ingest.readers.pdf.drawing.pen import Pen, Shape
from ingest.readers.pdf.drawing.squares import (
    NEAR,
    THIN,
    Square,
    Strokes,
    alone,
    is_ticked,
    is_touched,
    nested,
    squares_on,
    strokes_on,
)
from ingest.readers.pdf.text.letters import LIGATURES
from ingest.readers.text.symbols import with_plain_boxes

Char = dict[str, Any]

_CROSSES = frozenset("xX✓✔✗✘✕✖×●■vV")
_TICKED, _EMPTY, _DOUBTFUL = "☒", "☐", "▨"
_STRIKE = "~~"
WAS = "was"
"""Under this key a character tells what it was before it was changed."""
_LOW, _HIGH = 0.1, 0.55
"""So many times its size above a letter's baseline a line goes through it; lower it underlines."""
_BEYOND = 8.0
"""In points: so far a stroke may run beyond the words that it goes through."""
_BLANK = 0.15
_BOX = re.compile("[☐☒]")
_ITEM = re.compile(r"\W*(?:\d{1,2}|[A-Za-z])?\W*")
_LABEL_GAP, _WIDER = 0.5, 1.5
"""In letters' sizes, so wide is the gap between a label and what stands behind it in bold; and so many times
as wide as those between the words of either."""
_LEVEL, _GOES_ON = 0.5, 0.6
"""In points: pieces of one line lie so level, and so close behind one another; dots to write on do not."""
_GAP = 1.5
"""So many times the letters' size between two words part columns; justified lines have less."""


def add_drawn(page: Any, pen: Pen, draw: Draw) -> None:
    """Put tick boxes and strikes among the page's characters; `pen` has an editor's lines.

    `draw` gives the page's picture, for boxes whose shapes do not tell whether they are chosen.
    """
    chars: list[Char] = page.objects.get("char", [])
    if not chars:
        return
    for char in chars:
        char["text"] = char["text"].translate(LIGATURES)
    near = Near((_reach(char), char) for char in chars)
    boxes = _boxes(page, near, draw)
    struck = _struck((*page.rects, *page.lines, *pen.lines), near)
    levels = _Levels(chars)
    signs = [
        _sign(levels.nearest(square, inside), square, sign, was="".join(char["text"] for char in inside))
        for square, inside, sign in boxes
    ]
    crosses = {id(char) for _, inside, _ in boxes for char in inside}
    chars[:] = [char for char in (*chars, *signs) if id(char) not in crosses]
    for first, last in struck:
        first[WAS] = first["text"]
        last.setdefault(WAS, last["text"])
        first["text"] = _STRIKE + first["text"]
        last["text"] = last["text"] + _STRIKE


def _reach(char: Char) -> Square:
    """Where a line through a character, or a square around its middle, lies at most."""
    left, top, right, bottom = (float(char[side]) for side in ("x0", "top", "x1", "bottom"))
    return left, top - _HIGH * abs(bottom - top), right, bottom


def letters_of(line: str) -> str:
    """A line's characters in an order of their own: two readings of it part words and boxes differently."""
    return "".join(sorted("".join(with_plain_boxes(line).translate(LIGATURES).split())))


def columns_in(chars: Sequence[Char]) -> list[list[Char]]:
    """A line's characters, parted where a gap is too wide for a blank.

    Between a label and an answer in bold a narrower one is, wider than any within either.
    """
    gaps = [
        (char["x0"] - before["x1"]) / (max(before["size"], char["size"]) or 1.0)
        for before, char in pairwise(chars)
    ]
    turns = [_turns_bold(before, char) for before, char in pairwise(chars)]
    within = max(
        (gap for gap, is_turn in zip(gaps, turns, strict=True) if not is_turn and gap <= _GAP), default=0
    )
    least = max(_LABEL_GAP, _WIDER * within)
    columns = [list(chars[:1])]
    for char, gap, is_turn in zip(chars[1:], gaps, turns, strict=True):
        if gap > _GAP or (is_turn and gap >= least and not _is_number(columns[-1])):
            columns.append([])
        columns[-1].append(char)
    return columns


def _is_number(chars: Sequence[Char]) -> bool:
    """Whether a stretch is but an item's number or sign: „1)”, „•”."""
    return _ITEM.fullmatch("".join(str(char["text"]) for char in chars).strip()) is not None


def _turns_bold(before: Char, char: Char) -> bool:
    """Whether of two letters one is in bold."""
    fonts = [str(one.get("fontname", "")) for one in (before, char)]
    return ("Bold" in fonts[0]) != ("Bold" in fonts[1]) and not any(
        _BOX.search(with_plain_boxes(str(one["text"]))) for one in (before, char)
    )


def spaced(chars: Sequence[Char], *, as_it_was: bool = False) -> str:
    """The characters with blanks where they stand apart."""
    shown: list[str] = []
    for before, char in pairwise([None, *chars]):
        if before is not None and char is not None and char["x0"] - before["x1"] > _BLANK * char["size"]:
            shown.append(" ")
        if char is not None:
            shown.append(str(char.get(WAS, char["text"]) if as_it_was else char["text"]))
    return " ".join("".join(shown).split())


Box = tuple[Square, list[Char], str]
"""A box's place, the cross that is a character in it, and the sign that it is read as."""


def _boxes(page: Any, chars: Near[Char], draw: Draw) -> list[Box]:
    """Squares that are empty or hold a cross, with the cross's characters."""
    strokes = strokes_on(page)
    near = Strokes(strokes)
    boxes: list[Box] = []
    plain: list[list[Square]] = []
    for group in nested(alone(list(squares_on(page)))):
        inside = [char for char in chars.at(_widened(group[0])) if _holds(group[0], char)]
        words = "".join(char["text"] for char in inside)
        if len(words) == 1 and words in _CROSSES:
            boxes.append((group[0], inside, _TICKED))
        elif not words and any(_is_ticked(square, near, is_shape=False) for square in group):
            boxes.append((group[0], [], _TICKED))
        elif not words:
            plain.append(group)
    outer = [group[0] for group in plain]
    dotted = [any(_is_ticked(square, near, is_shape=True) for square in group) for group in plain]
    for square, look in zip(outer, looks_of(page, outer, dotted, draw), strict=True):
        is_unsure = look == "unclear" or is_touched(square, near.at(square))
        sign = _DOUBTFUL if is_unsure else _TICKED if look == "chosen" else _EMPTY
        boxes.append((square, [], sign))
    return boxes


def _is_ticked(square: Square, strokes: Strokes, *, is_shape: bool) -> bool:
    return is_ticked(square, [one for one in strokes.at(square) if one.is_shape is is_shape])


def _widened(square: Square) -> Square:
    return square[0], square[1] - NEAR, square[2], square[3] + NEAR


def _holds(square: Square, char: Char) -> bool:
    across, down = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
    is_inside = square[0] <= across <= square[2] and square[1] - NEAR <= down <= square[3] + NEAR
    return bool(is_inside and char["text"].strip())


class _Levels:
    """A page's characters by the height of their middles."""

    def __init__(self, chars: Sequence[Char]) -> None:
        self._by_middle: dict[float, list[Char]] = defaultdict(list)
        for char in chars:
            self._by_middle[(char["top"] + char["bottom"]) / 2].append(char)
        self._middles = sorted(self._by_middle)

    def nearest(self, square: Square, inside: Sequence[Char]) -> Char:
        """The character whose line a square stands on; one that it holds only where there is no other."""
        own = {id(char) for char in inside}
        for level in self._outwards((square[1] + square[3]) / 2):
            others = [char for char in level if id(char) not in own]
            if others:
                return min(others, key=lambda char: abs(char["x0"] - square[2]))
        return inside[0]

    def _outwards(self, middle: float) -> Iterator[list[Char]]:
        """The characters of each height, the nearest height first."""
        above = bisect_left(self._middles, middle) - 1
        below = above + 1
        while above >= 0 or below < len(self._middles):
            is_above = below >= len(self._middles) or (
                above >= 0 and middle - self._middles[above] <= self._middles[below] - middle
            )
            yield self._by_middle[self._middles[above if is_above else below]]
            above, below = (above - 1, below) if is_above else (above, below + 1)


def _sign(like: Char, square: Square, sign: str, was: str) -> Char:
    """A tick box as a character of the line that it stands on."""
    middle, height = (square[1] + square[3]) / 2, float(like["bottom"]) - float(like["top"])
    is_on_line = abs((like["top"] + like["bottom"]) / 2 - middle) <= height
    top = float(like["top"]) if is_on_line else square[1]
    below = float(like["doctop"]) - float(like["top"]) + top
    place = {"x0": square[0], "x1": square[2], "top": top, "bottom": top + height, "doctop": below}
    return {**like, **place, "text": sign, WAS: was}


def _struck(shapes: Sequence[Shape], chars: Near[Char]) -> list[tuple[Char, Char]]:
    """The first and last character of every stretch that a thin line goes through."""
    found: list[list[Char]] = []
    for left, top, right, bottom in _in_one_line(shapes):
        middle = (top + bottom) / 2
        ends = (left - NEAR, left + _BEYOND), (right - _BEYOND, right + NEAR)
        if not all(_through(chars, first, last, middle) for first, last in ends):
            continue  # a table's rule is looked at no further
        under = [
            char
            for char in _through(chars, left - NEAR, right + NEAR, middle)
            if left - NEAR <= (char["x0"] + char["x1"]) / 2 <= right + NEAR
        ]
        if under and _covers(under, left, right):
            found.append(under)
    joined = (sorted(under, key=lambda char: char["x0"]) for under in _joined(found))
    return [(column[0], column[-1]) for ordered in joined for column in columns_in(ordered)]


def _through(chars: Near[Char], left: float, right: float, middle: float) -> list[Char]:
    """The characters near a stretch of a level line, through which such a line goes."""
    return [
        char
        for char in chars.at((left, middle, right, middle))
        if _LOW <= height_above(middle, char) <= _HIGH and char["text"].strip()
    ]


def _in_one_line(shapes: Sequence[Shape]) -> Iterator[Square]:
    """Thin level lines, and those that go on where others end with these as one.

    A word may be struck letter by letter.
    """
    places = (
        (float(shape["x0"]), float(shape["top"]), float(shape["x1"]), float(shape["bottom"]))
        for shape in shapes
    )
    thin = {one for one in places if one[3] - one[1] <= THIN}
    levels: dict[int, list[Square]] = defaultdict(list)
    for one in thin:
        levels[round((one[1] + one[3]) / (2 * _LEVEL))].append(one)
        yield one
    for level in levels.values():
        runs: list[Square] = []
        for one in sorted(level):
            if runs and abs(one[0] - runs[-1][2]) <= _GOES_ON:
                left, top, _, bottom = runs.pop()
                runs.append((left, min(top, one[1]), one[2], max(bottom, one[3])))
            else:
                runs.append(one)
        yield from (run for run in runs if run not in thin)


def _joined(found: Sequence[list[Char]]) -> list[list[Char]]:
    """The stretches, those that share a letter as one: a pen goes through a word twice."""
    whole: dict[int, list[Char]] = {}
    """By each letter, the stretch that it belongs to now."""
    for under in found:
        same = {id(known): known for char in under if (known := whole.get(id(char))) is not None}
        letters = {id(char): char for stretch in (*same.values(), under) for char in stretch}
        joined = list(letters.values())
        whole.update(dict.fromkeys(letters, joined))
    return list({id(stretch): stretch for stretch in whole.values()}.values())


def height_above(place: float, char: Char) -> float:
    """How far above a letter's baseline a place lies, in letters' sizes.

    A font may tell nothing of its letters' feet, so that the box around one says little of where it stands.
    """
    size = float(char["bottom"]) - float(char["top"])
    foot = float(char["matrix"][5]) - float(char["y0"]) if char.get("matrix") else 0.0
    baseline = float(char["bottom"]) - (foot if 0 <= foot < size else 0.0)
    return (baseline - place) / size if size else 0.0


def _covers(under: Sequence[Char], left: float, right: float) -> bool:
    """Whether the line is as long as the words under it: a table's rule is longer."""
    start, end = min(char["x0"] for char in under), max(char["x1"] for char in under)
    return bool(start - left <= _BEYOND and right - end <= _BEYOND and len(under) > 1)
