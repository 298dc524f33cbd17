"""What is drawn over a page's text and changes it: squares to tick, lines through words.

A browser prints a tick box that is no character as four lines, and struck-out words as words with a line
across them: the text alone would lose both.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import Any

from domain.words.text import LIGATURES
from ingest.readers.pdf.drawing.crossed import crossed_words, sections, strokes_over
from ingest.readers.pdf.drawing.looks import Draw, looks_of
from ingest.readers.pdf.drawing.near import Near
from ingest.readers.pdf.drawing.overtyped import overtyped
from ingest.readers.pdf.drawing.pen import Pen, Shape
from ingest.readers.pdf.drawing.squares import (
    NEAR,
    THIN,
    Square,
    Strokes,
    alone,
    do_meet,
    is_ticked,
    is_touched,
    is_white,
    nested,
    squares_on,
    strokes_on,
)
from ingest.readers.text.symbols import DINGBATS, with_plain_boxes

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
"""In points: pieces of one line lie so level, and so close behind one another."""
_MOST_GAP, _LONGER = 2.5, 1.2
"""In points between dashes, which are longer than their gaps: dots to write on are not."""
_SIGNS_LOWER = 0.1
"""In letters' sizes: a dash stands so much lower than the middle of the box around it."""
_AROUND, _STRAY, _MISSED = 120.0, 1, 2
"""In points, where the ends of struck words are looked for; letters of a further word that a stroke runs
into, and letters of its own that it misses."""
_GAP = 1.5
"""So many times the letters' size between two words part columns; justified lines have less."""


Box = tuple[Square, list[Char], str]
"""A box's place, the cross that is a character in it, and the sign that it is read as."""


def add_drawn(page: Any, pen: Pen, draw: Draw) -> None:
    """Put tick boxes and strikes among the page's characters; `pen` has an editor's lines.

    `draw` gives the page's picture, for boxes whose shapes do not tell whether they are chosen.
    """
    chars: list[Char] = page.objects.get("char", [])
    if not chars:
        return
    for char in chars:
        if "Dingbats" in str(char.get("fontname", "")):
            char["text"] = char["text"].translate(DINGBATS)
        char["text"] = char["text"].translate(LIGATURES)
    chars += [_typed_sign(chars[0], frame, sign) for frame, sign in pen.signs]
    near = Near((_reach(char), char) for char in chars)
    boxes = _boxes(page, near, draw)
    typed = overtyped(chars, near)
    lines = [shape for shape in (*page.rects, *page.lines) if not is_white(shape)]
    struck = _struck((*lines, *pen.lines, *map(_line_of, typed)), near, {id(c) for row in typed for c in row})
    marked = _doubtful((*page.lines, *page.curves, *pen.traces), pen.covers, chars, boxes)
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
    for char in marked:
        char.setdefault(WAS, char["text"])
        char["text"] = f"{_DOUBTFUL} {char['text']}"
    _take_off(chars, typed, [first for first, _ in struck], [last for _, last in struck])


def _take_off(
    chars: list[Char], rows: Sequence[Sequence[Char]], begin: Sequence[Char], end: Sequence[Char]
) -> None:
    """Take signs that were typed over struck words off the page; what the words were has them, too."""
    gone: set[int] = set()
    for row in rows:
        middle = (row[0]["x0"] + row[-1]["x1"]) / 2
        for first, last in zip(begin, end, strict=True):
            is_level = abs(first["top"] - row[0]["top"]) <= row[0]["size"] / 2
            if is_level and first["x0"] <= middle <= last["x1"]:
                first[WAS] += "".join(sign["text"] for sign in row)
                gone |= {id(sign) for sign in row}
                break
    chars[:] = [char for char in chars if id(char) not in gone]


def _typed_sign(like: Char, frame: Shape, sign: str) -> Char:
    """A sign that an editor put on the page, in the middle of its frame."""
    middle, half = (frame["x0"] + frame["x1"]) / 2, min(frame["x1"] - frame["x0"], like["size"]) / 2
    below = float(like["doctop"]) - float(like["top"]) + frame["top"]
    sides = {"x0": middle - half, "x1": middle + half, "top": frame["top"], "bottom": frame["bottom"]}
    return {**like, **sides, "doctop": below, "matrix": None, "text": sign}


def _line_of(row: Sequence[Char]) -> Shape:
    """Signs typed over words as a line through them."""
    middle = (float(row[0]["top"]) + float(row[0]["bottom"])) / 2 + _SIGNS_LOWER * float(row[0]["size"])
    return {"x0": float(row[0]["x0"]), "x1": float(row[-1]["x1"]), "top": middle, "bottom": middle}


def _doubtful(
    shapes: Sequence[dict[str, Any]], covers: Sequence[Shape], chars: Sequence[Char], boxes: Sequence[Box]
) -> list[Char]:
    """The first letters of words that are crossed out by what is no level line; none where it ticks a box."""
    squares = Near((square, square) for square, *_ in boxes)
    strokes = [one for one in strokes_over(shapes) if not any(do_meet(one, box) for box in squares.at(one))]
    crosses = sections(shapes) + [(one["x0"], one["top"], one["x1"], one["bottom"]) for one in covers]
    if not (strokes or crosses):
        return []
    words = _words(chars)
    places = [
        (word[0]["x0"], min(c["top"] for c in word), word[-1]["x1"], max(c["bottom"] for c in word))
        for word in words
    ]
    return [words[number][0] for number in crossed_words(places, strokes, crosses)]


def _words(chars: Sequence[Char]) -> list[list[Char]]:
    """The words of a page: letters and figures close behind one another."""
    words: list[list[Char]] = []
    before: Char | None = None
    for char in chars:
        is_letter = any(map(str.isalnum, char["text"]))
        if is_letter and before is not None and _is_next(before, char):
            words[-1].append(char)
        elif is_letter:
            words.append([char])
        before = char if is_letter else None
    return words


def _is_next(before: Char, char: Char) -> bool:
    gap = float(char["x0"]) - float(before["x1"])
    is_alike = abs(char["size"] - before["size"]) <= _LEVEL  # a note's number is smaller
    return bool(is_alike and abs(gap) <= _BLANK * char["size"] and abs(char["top"] - before["top"]) <= 1)


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


def _struck(shapes: Sequence[Shape], chars: Near[Char], typed: Collection[int]) -> list[tuple[Char, Char]]:
    """The first and last character of every stretch that a thin line goes through.

    `typed` has the ids of signs that were typed over words, and are none themselves.
    """
    found: list[list[Char]] = []
    for left, top, right, bottom in _in_one_line(shapes):
        middle = (top + bottom) / 2
        ends = (left - NEAR, left + _BEYOND), (right - _BEYOND, right + NEAR)
        if not all(_through(chars, first, last, middle) for first, last in ends):
            continue  # a table's rule is looked at no further
        under = [
            char
            for char in _through(chars, left - NEAR, right + NEAR, middle)
            if left - NEAR <= (char["x0"] + char["x1"]) / 2 <= right + NEAR and id(char) not in typed
        ]
        if under and _covers(under, left, right):
            found.append(under)
    joined = (_to_words(sorted(under, key=lambda char: char["x0"]), chars) for under in _joined(found))
    return [(column[0], column[-1]) for ordered in joined for column in columns_in(ordered)]


def _to_words(under: Sequence[Char], chars: Near[Char]) -> list[Char]:
    """A stretch whose ends are words' ends: a pen's stroke ends a letter before or behind them.

    A letter of a longer word at an end is left out, and so are signs there; one or two that are missing are
    added.
    """
    first, last = under[0], under[-1]
    middle = (float(first["top"]) + float(first["bottom"])) / 2
    around = chars.at((first["x0"] - _AROUND, middle, last["x1"] + _AROUND, middle))
    line = sorted(
        (
            char
            for char in around
            if abs(char["top"] - first["top"]) <= 1 or any(char is one for one in under)
        ),
        key=lambda char: float(char["x0"]),
    )
    own = {id(char) for char in under}
    told: list[Char] = []
    known: set[int] = set()
    for word in _words(line):
        known |= {id(char) for char in word}
        held = [char for char in word if id(char) in own]
        is_edge = word[0]["x0"] < first["x0"] or word[-1]["x1"] > last["x1"]
        if len(held) <= _STRAY and is_edge and len(word) > 2 * _STRAY:
            continue
        if held:
            told += word if len(word) - len(held) <= _MISSED and 2 * len(held) >= len(word) else held
    if not told:
        return list(under)
    kept = {id(char): char for char in told}
    for char in under:  # signs between struck words, and right beside them
        gaps = (max(char["x0"] - one["x1"], one["x0"] - char["x1"]) for one in (told[0], told[-1]))
        is_between = told[0]["x0"] <= char["x0"] <= told[-1]["x0"]
        if id(char) not in known and (is_between or min(gaps) <= _BLANK * char["size"]):
            kept[id(char)] = char
    return sorted(kept.values(), key=lambda char: float(char["x0"]))


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
            if runs and _goes_on(runs[-1], one):
                left, top, _, bottom = runs.pop()
                runs.append((left, min(top, one[1]), one[2], max(bottom, one[3])))
            else:
                runs.append(one)
        yield from (run for run in runs if run not in thin)


def _goes_on(before: Square, piece: Square) -> bool:
    """Whether a piece of a line begins where the last one ends, or is a dash behind dashes."""
    gap, length = piece[0] - before[2], piece[2] - piece[0]
    return abs(gap) <= _GOES_ON or 0 < gap <= min(_MOST_GAP, length / _LONGER)


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
