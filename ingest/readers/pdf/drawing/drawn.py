"""What is drawn over a page's text and changes it: squares to tick, lines through words.

A browser prints a tick box that is no character as four lines, and struck-out words as words with a line
across them: the text alone would lose both.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from ingest.readers.pdf.drawing.pen import Pen, Shape
from ingest.readers.text.symbols import with_plain_boxes

Char = dict[str, Any]

_LEAST_SIDE, _MOST_SIDE = 6.0, 16.0
_UNEVEN = 2.5
_NEAR = 1.2
_THIN = 2.0
_CROSSES = frozenset("xX✓✔✗✘✕✖×●■vV")
_TICKED, _EMPTY, _DOUBTFUL = "☒", "☐", "▨"
_ONE_MIDDLE = 4.0
_BELOW, _MOST_TICK = 0.35, 3.0
"""So far below a square, of its side, a tick may turn; and so many sides it is long at most."""
_STRIKE = "~~"
WAS = "was"
"""Under this key a character tells what it was before it was changed."""
_LOW, _HIGH = 0.1, 0.55
"""So many times its size above a letter's baseline a line goes through it; lower it underlines."""
_MOST_SQUARES = 200
_ENDS, _FEW_ENDS = 2, 3
_GREY_OR_RGB, _DARK, _LEAST_DOT, _MOST_DOT = (1, 3), 0.7, 2.5, 8.0
_DOT_OF_SQUARE = 0.72
"""A dot is smaller than its circle: one of the same size is the circle's own line."""
_LEAST_OF_SQUARE, _OVER = 0.5, 0.45
"""So much of a square's side a stroke is long that ticks it, and so much of it may lie outside."""
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
"""Two letters that a font draws as one: the page's own text has both."""
_TOUCHING = 1.5
_BLANK = 0.15
_GAP = 1.5
"""So many times the letters' size between two words part columns; justified lines have less."""


def add_drawn(page: Any, pen: Pen) -> None:
    """Put tick boxes and strikes among the page's characters; `pen` has an editor's lines."""
    chars: list[Char] = page.objects.get("char", [])
    if not chars:
        return
    for char in chars:
        char["text"] = _LIGATURES.get(char["text"], char["text"])
    boxes = list(_boxes(_alone(list(_squares(page))), chars, strokes_on(page)))
    struck = _struck((*page.rects, *page.lines, *pen.lines), chars)
    for square, inside, sign in boxes:
        like = _nearest([char for char in chars if not any(char is one for one in inside)] or inside, square)
        chars.append(_sign(like, square, sign, was="".join(char["text"] for char in inside)))
    crosses = [char for _, inside, _ in boxes for char in inside]
    chars[:] = [char for char in chars if not any(char is cross for cross in crosses)]
    for first, last in struck:
        first[WAS] = first["text"]
        last.setdefault(WAS, last["text"])
        first["text"] = _STRIKE + first["text"]
        last["text"] = last["text"] + _STRIKE


def letters_of(line: str) -> str:
    """A line's characters in an order of their own: two readings of it part words and boxes differently."""
    return "".join(sorted("".join(with_plain_boxes(line).split())))


def columns_in(chars: Sequence[Char]) -> list[list[Char]]:
    """A line's characters, parted where a gap is too wide for a blank."""
    columns = [list(chars[:1])]
    for before, char in pairwise(chars):
        if char["x0"] - before["x1"] > _GAP * max(before["size"], char["size"]):
            columns.append([])
        columns[-1].append(char)
    return columns


def spaced(chars: Sequence[Char], *, as_it_was: bool = False) -> str:
    """The characters with blanks where they stand apart."""
    shown: list[str] = []
    for before, char in pairwise([None, *chars]):
        if before is not None and char is not None and char["x0"] - before["x1"] > _BLANK * char["size"]:
            shown.append(" ")
        if char is not None:
            shown.append(str(char.get(WAS, char["text"]) if as_it_was else char["text"]))
    return " ".join("".join(shown).split())


Square = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def _squares(page: Any) -> Iterator[Square]:
    """Small squares: one rectangle, or two short lines above each other with two beside them."""
    seen: set[tuple[int, int]] = set()
    edges: dict[int, list[Square]] = defaultdict(list)
    for shape in (*page.rects, *page.lines, *page.curves):
        left, top, right, bottom = (float(shape[side]) for side in ("x0", "top", "x1", "bottom"))
        width, height = right - left, bottom - top
        if _is_slanted(shape) or _is_open(shape):
            continue
        if _LEAST_SIDE <= width <= _MOST_SIDE:
            if abs(width - height) <= _UNEVEN:
                key = round(left / 2), round(top / 2)
                if key not in seen:
                    seen.add(key)
                    yield left, top, right, bottom
            elif height <= _THIN:
                edges[round(left)].append((left, top, right, bottom))
    for row in edges.values():
        row.sort(key=lambda one: one[1])
        for index, upper in enumerate(row):
            lower = next((one for one in row[index + 1 :] if _is_opposite(upper, one)), None)
            key = round(upper[0] / 2), round(upper[1] / 2)
            if lower is not None and key not in seen:
                seen.add(key)
                yield upper[0], upper[1], upper[2], lower[3]


def _is_slanted(shape: dict[str, Any]) -> bool:
    """Whether a shape is one straight line that is neither level nor upright: half of a cross."""
    across, down = shape["x1"] - shape["x0"], shape["bottom"] - shape["top"]
    return len(shape.get("pts") or ()) == _ENDS and min(across, down) > _THIN


def _is_open(shape: dict[str, Any]) -> bool:
    """Whether a shape is a line that bends and does not come back: a pen's hook, and no square."""
    points: list[tuple[float, float]] = shape.get("pts") or []
    if shape.get("object_type") != "curve" or len(points) < _FEW_ENDS or shape.get("fill"):
        return False
    (left, top), (right, bottom) = points[0], points[-1]
    return max(abs(right - left), abs(bottom - top)) > _LEAST_SIDE / 2


@dataclass(frozen=True, slots=True)
class Stroke:
    """What was drawn, and may tick a square."""

    place: Square
    is_half: bool = False
    """Whether it is one of the two halves of a cross."""
    foot: tuple[float, float] | None = None
    """Of a hook its lowest point, across and down: there a pen turns upwards, and runs out of the square."""


def strokes_on(page: Any) -> list[Stroke]:
    """What may be a cross, a hook or a dot that was drawn in a square."""
    hooks = (
        shape for shape in page.curves if len(shape.get("pts") or ()) >= _FEW_ENDS and not shape.get("fill")
    )
    dots = (shape for shape in (*page.curves, *page.rects) if shape.get("fill") and not shape.get("stroke"))
    halves = (shape for shape in (*page.lines, *page.curves) if _is_slanted(shape))
    return [
        *(Stroke(_place(shape), is_half=True) for shape in halves),
        *(Stroke(_place(shape), foot=_foot(shape)) for shape in hooks),
        *(Stroke(_place(shape)) for shape in filter(_is_dot, dots)),
    ]


def _place(shape: dict[str, Any]) -> Square:
    return float(shape["x0"]), float(shape["top"]), float(shape["x1"]), float(shape["bottom"])


def _foot(shape: dict[str, Any]) -> tuple[float, float] | None:
    """The lowest point of a line that goes down and up again; None of any other."""
    points = [(float(across), float(down)) for across, down in shape["pts"]]
    low = max(range(len(points)), key=lambda at: points[at][1])
    return points[low] if 0 < low < len(points) - 1 and _is_open(shape) else None


def _is_dot(shape: dict[str, Any]) -> bool:
    """Whether a filled shape is as small and as dark as what web forms put into a chosen circle or square."""
    width, height = float(shape["x1"]) - float(shape["x0"]), float(shape["bottom"]) - float(shape["top"])
    colour = shape.get("non_stroking_color")
    parts = [float(part) for part in colour] if isinstance(colour, tuple | list) else []
    is_dark = len(parts) in _GREY_OR_RGB and sum(parts) / len(parts) <= _DARK
    return is_dark and _LEAST_DOT <= width <= _MOST_DOT and abs(width - height) <= _NEAR


def _is_its_own_line(stroke: Square, square: Square) -> bool:
    """Whether a curve or dot runs where the square's own sides do: a circle's border has two."""
    side = square[2] - square[0]
    is_level = abs((stroke[2] - stroke[0]) - (stroke[3] - stroke[1])) <= _NEAR
    is_middle = all(
        abs((stroke[at] + stroke[at + 2]) - (square[at] + square[at + 2])) <= _NEAR for at in (0, 1)
    )
    return is_level and is_middle and _DOT_OF_SQUARE * side < stroke[2] - stroke[0] <= side + _NEAR


def _is_ticked(square: Square, strokes: Sequence[Stroke]) -> bool:
    """Whether a stroke fills a square, and at most runs a little over its sides.

    A hook turns in it, and a cross has its middle there, whose lines may run further.
    """
    halves = [stroke.place for stroke in strokes if stroke.is_half and _is_near_size(stroke.place, square)]
    inside = [one for one in halves if _has_middle_in(one, square)]
    if any(do_cross(one, other) for at, one in enumerate(inside) for other in inside[:at]):
        return True
    return any(_fills(stroke, square) or _turns_in(stroke, square) for stroke in strokes)


def _has_middle_in(stroke: Square, square: Square) -> bool:
    across, down = (stroke[0] + stroke[2]) / 2, (stroke[1] + stroke[3]) / 2
    return square[0] <= across <= square[2] and square[1] <= down <= square[3]


def do_cross(one: Square, other: Square) -> bool:
    """Whether two slanted lines have one middle."""
    across, down = one[0] + one[2] - other[0] - other[2], one[1] + one[3] - other[1] - other[3]
    return max(abs(across), abs(down)) <= 2 * _ONE_MIDDLE


def _fills(stroke: Stroke, square: Square) -> bool:
    left, top, right, bottom = stroke.place
    side = square[2] - square[0]
    over = _OVER * side
    return (
        max(right - left, bottom - top) >= _LEAST_OF_SQUARE * side
        and (stroke.is_half or not _is_its_own_line(stroke.place, square))
        and square[0] - over <= left
        and right <= square[2] + over
        and square[1] - over <= top
        and bottom <= square[3] + over
        and _has_middle_in(stroke.place, square)
    )


def _turns_in(stroke: Stroke, square: Square) -> bool:
    """Whether a hook no larger than a tick turns upwards within a square, or hardly below it."""
    if stroke.foot is None or not _is_near_size(stroke.place, square):
        return False
    across, down = stroke.foot
    below = _BELOW * (square[3] - square[1])
    return square[0] - _NEAR <= across <= square[2] and square[1] <= down <= square[3] + below


def _is_touched(square: Square, strokes: Sequence[Stroke]) -> bool:
    """Whether a small stroke runs over a square's middle, or begins or turns in it: nobody knows what for."""
    across, down = (square[0] + square[2]) / 2, (square[1] + square[3]) / 2
    return any(
        stroke.place[0] <= across <= stroke.place[2]
        and stroke.place[1] <= down <= stroke.place[3]
        and _is_near_size(stroke.place, square)
        and not _is_its_own_line(stroke.place, square)
        for stroke in strokes
        if stroke.is_half or stroke.foot is not None
    )


def _is_near_size(stroke: Square, square: Square) -> bool:
    most = _MOST_TICK * (square[2] - square[0])
    return max(stroke[2] - stroke[0], stroke[3] - stroke[1]) <= most


def _is_opposite(upper: Square, lower: Square) -> bool:
    side = upper[2] - upper[0]
    return abs(lower[2] - upper[2]) <= _NEAR and abs(lower[3] - upper[1] - side) <= _UNEVEN


def _alone(squares: Sequence[Square]) -> list[Square]:
    """Those that no other touches: a row of squares is for digits."""
    if len(squares) > _MOST_SQUARES:
        return []
    return [
        one
        for one in squares
        if not any(
            other is not one
            and abs(other[1] - one[1]) <= _NEAR
            and min(abs(other[0] - one[2]), abs(one[0] - other[2])) <= _TOUCHING
            for other in squares
        )
    ]


def _boxes(
    squares: Sequence[Square], chars: Sequence[Char], strokes: Sequence[Stroke]
) -> Iterator[tuple[Square, list[Char], str]]:
    """Squares that are empty or hold a cross, with the cross's characters."""
    for square in squares:
        inside = [char for char in chars if _holds(square, char) and char["text"].strip()]
        words = "".join(char["text"] for char in inside)
        if not words:
            ticked = _TICKED if _is_ticked(square, strokes) else ""
            yield square, [], ticked or (_DOUBTFUL if _is_touched(square, strokes) else _EMPTY)
        elif len(words) == 1 and words in _CROSSES:
            yield square, inside, _TICKED


def _holds(square: Square, char: Char) -> bool:
    across, down = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
    return bool(square[0] <= across <= square[2] and square[1] - _NEAR <= down <= square[3] + _NEAR)


def _nearest(chars: Sequence[Char], square: Square) -> Char:
    """The character whose line a square stands on."""
    middle = (square[1] + square[3]) / 2
    return min(
        chars,
        key=lambda char: (abs((char["top"] + char["bottom"]) / 2 - middle), abs(char["x0"] - square[2])),
    )


def _sign(like: Char, square: Square, sign: str, was: str) -> Char:
    """A tick box as a character of the line that it stands on."""
    middle, height = (square[1] + square[3]) / 2, float(like["bottom"]) - float(like["top"])
    is_on_line = abs((like["top"] + like["bottom"]) / 2 - middle) <= height
    top = float(like["top"]) if is_on_line else square[1]
    below = float(like["doctop"]) - float(like["top"]) + top
    place = {"x0": square[0], "x1": square[2], "top": top, "bottom": top + height, "doctop": below}
    return {**like, **place, "text": sign, WAS: was}


def _struck(shapes: Sequence[Shape], chars: Sequence[Char]) -> list[tuple[Char, Char]]:
    """The first and last character of every stretch that a thin line goes through."""
    found: list[list[Char]] = []
    # By where they end: each line looks at the letters beside it, not at the whole page.
    downwards = sorted(range(len(chars)), key=lambda number: chars[number]["bottom"])
    ends = [float(chars[number]["bottom"]) for number in downwards]
    tallest = max((float(char["bottom"]) - float(char["top"]) for char in chars), default=0.0)
    for shape in shapes:
        left, top, right, bottom = (float(shape[side]) for side in ("x0", "top", "x1", "bottom"))
        if bottom - top > _THIN or right - left < _LEAST_SIDE / 2:
            continue
        middle = (top + bottom) / 2
        first, last = bisect_left(ends, middle), bisect_right(ends, middle + 2 * tallest)
        under = [
            char
            for char in (chars[number] for number in sorted(downwards[first:last]))
            if left - _NEAR <= (char["x0"] + char["x1"]) / 2 <= right + _NEAR
            and _LOW <= height_above(middle, char) <= _HIGH
            and char["text"].strip()
        ]
        if under and _covers(under, left, right):
            found.append(under)
    joined = (sorted(under, key=lambda char: char["x0"]) for under in _joined(found))
    return [(ordered[0], ordered[-1]) for ordered in joined]


def _joined(found: Sequence[list[Char]]) -> list[list[Char]]:
    """The stretches, those that share a letter as one: a pen goes through a word twice."""
    whole: list[list[Char]] = []
    for under in found:
        own = {id(char) for char in under}
        same = next((one for one in whole if any(id(char) in own for char in one)), None)
        if same is None:
            whole.append(list(under))
        else:
            known = {id(char) for char in same}
            same += [char for char in under if id(char) not in known]
    return whole


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
    return bool(start - left <= _MOST_SIDE / 2 and right - end <= _MOST_SIDE / 2 and len(under) > 1)
