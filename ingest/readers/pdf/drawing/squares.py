"""Small squares on a PDF page, and the strokes that may tick them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import floor
from typing import Any

from ingest.readers.pdf.drawing.near import Near

LEAST_SIDE, MOST_SIDE = 6.0, 16.0
"""Of a square to tick, in points."""
NEAR = 1.2
THIN = 2.0
_UNEVEN = 2.5
_ONE_MIDDLE = 4.0
_BELOW, _MOST_TICK = 0.35, 3.0
"""So far below a square, of its side, a tick may turn; and so many sides it is long at most."""
_LONGEST_TICK = _MOST_TICK * MOST_SIDE
_ENDS, _FEW_ENDS = 2, 3
_GREY_OR_RGB, _DARK, _LEAST_DOT, _MOST_DOT = (1, 3), 0.7, 2.5, 8.0
_DOT_OF_SQUARE = 0.72
"""A dot is smaller than its circle: one of the same size is the circle's own line."""
_LEAST_OF_SQUARE, _OVER = 0.5, 0.45
"""So much of a square's side a stroke is long that ticks it, and so much of it may lie outside."""
_TOUCHING = 1.5
_WHITE = ((1,), (1, 1, 1), (0, 0, 0, 0))

Square = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def squares_on(page: Any) -> Iterator[Square]:
    """Small squares: one rectangle, or two short lines above each other with two beside them."""
    seen: set[tuple[int, int]] = set()
    edges: dict[tuple[int, ...], Square] = {}
    for shape in (*page.rects, *page.lines, *page.curves):
        left, top, right, bottom = (float(shape[side]) for side in ("x0", "top", "x1", "bottom"))
        width, height = right - left, bottom - top
        if _is_slanted(shape) or _is_open(shape) or _is_white_ground(shape):
            continue
        if LEAST_SIDE <= width <= MOST_SIDE:
            if abs(width - height) <= _UNEVEN:
                key = round(left / 2), round(top / 2)
                if key not in seen:
                    seen.add(key)
                    yield left, top, right, bottom
            elif height <= THIN:  # the same line is often drawn twice
                edges.setdefault(
                    (round(2 * left), round(2 * top), round(2 * right)), (left, top, right, bottom)
                )
    by_place = Near((edge, edge) for edge in sorted(edges.values(), key=lambda one: (one[1], one[0])))
    for upper in edges.values():
        side = upper[2] - upper[0]
        below = (upper[0], upper[1], upper[2], upper[1] + side + _UNEVEN)
        lower = next((one for one in by_place.at(below) if _is_opposite(upper, one)), None)
        key = round(upper[0] / 2), round(upper[1] / 2)
        if lower is not None and key not in seen:
            seen.add(key)
            yield upper[0], upper[1], upper[2], lower[3]


def _is_slanted(shape: dict[str, Any]) -> bool:
    """Whether a shape is one straight line that is neither level nor upright: half of a cross."""
    across, down = shape["x1"] - shape["x0"], shape["bottom"] - shape["top"]
    return len(shape.get("pts") or ()) == _ENDS and min(across, down) > THIN


def _is_white_ground(shape: dict[str, Any]) -> bool:
    """Whether a shape is white without a line around it: a box's ground, or a switch's knob."""
    colour = shape.get("non_stroking_color")
    is_ground = bool(shape.get("fill") and not shape.get("stroke"))
    return is_ground and isinstance(colour, tuple | list) and tuple(colour) in _WHITE


def is_white(shape: dict[str, Any]) -> bool:
    """Whether a shape is drawn in white alone, line and ground."""
    names = [
        name
        for name, is_drawn in (
            ("stroking_color", shape.get("stroke")),
            ("non_stroking_color", shape.get("fill")),
        )
        if is_drawn
    ]
    told = [shape.get(name) for name in names]
    return bool(told) and all(isinstance(one, tuple | list) and tuple(one) in _WHITE for one in told)


def do_meet(one: Square, other: Square) -> bool:
    """Whether two places overlap."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _is_open(shape: dict[str, Any]) -> bool:
    """Whether a shape is a line that bends and does not come back: a pen's hook, and no square."""
    points: list[tuple[float, float]] = shape.get("pts") or []
    if shape.get("object_type") != "curve" or len(points) < _FEW_ENDS or shape.get("fill"):
        return False
    (left, top), (right, bottom) = points[0], points[-1]
    return max(abs(right - left), abs(bottom - top)) > LEAST_SIDE / 2


@dataclass(frozen=True, slots=True)
class Stroke:
    """What was drawn, and may tick a square."""

    place: Square
    is_half: bool = False
    """Whether it is one of the two halves of a cross."""
    foot: tuple[float, float] | None = None
    """Of a hook its lowest point, across and down: there a pen turns upwards, and runs out of the square."""
    is_shape: bool = False
    """Whether it is a dot or comes back to where it began: it may as well be a part of an empty box."""


def strokes_on(page: Any) -> list[Stroke]:
    """What may be a cross, a hook or a dot that was drawn in a square."""
    hooks = (
        shape for shape in page.curves if len(shape.get("pts") or ()) >= _FEW_ENDS and not shape.get("fill")
    )
    dots = (shape for shape in (*page.curves, *page.rects) if shape.get("fill") and not shape.get("stroke"))
    halves = (shape for shape in (*page.lines, *page.curves) if _is_slanted(shape))
    return [
        *(Stroke(_place(shape), is_half=True) for shape in halves),
        *(Stroke(_place(shape), foot=_foot(shape), is_shape=not _is_open(shape)) for shape in hooks),
        *(Stroke(_place(shape), is_shape=True) for shape in filter(_is_dot, dots)),
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
    return is_dark and _LEAST_DOT <= width <= _MOST_DOT and abs(width - height) <= NEAR


def _is_its_own_line(stroke: Square, square: Square) -> bool:
    """Whether a curve or dot runs where the square's own sides do: a circle's border has two."""
    side = square[2] - square[0]
    is_level = abs((stroke[2] - stroke[0]) - (stroke[3] - stroke[1])) <= NEAR
    is_middle = all(
        abs((stroke[at] + stroke[at + 2]) - (square[at] + square[at + 2])) <= NEAR for at in (0, 1)
    )
    return is_level and is_middle and _DOT_OF_SQUARE * side < stroke[2] - stroke[0] <= side + NEAR


class Strokes:
    """Strokes by where they are; what is far larger than a box to tick ticks none."""

    def __init__(self, strokes: Sequence[Stroke]) -> None:
        self._near = Near((one.place, one) for one in strokes if _longer_side(one.place) <= _LONGEST_TICK)

    def at(self, square: Square) -> list[Stroke]:
        """Those that may have to do with a square."""
        left, top, right, bottom = square
        return self._near.at((left - NEAR, top - NEAR, right + NEAR, bottom + _BELOW * (bottom - top)))


def is_ticked(square: Square, strokes: Sequence[Stroke]) -> bool:
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
    return square[0] - NEAR <= across <= square[2] and square[1] <= down <= square[3] + below


def is_touched(square: Square, strokes: Sequence[Stroke]) -> bool:
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
    return _longer_side(stroke) <= _MOST_TICK * (square[2] - square[0])


def _longer_side(place: Square) -> float:
    return max(place[2] - place[0], place[3] - place[1])


def _is_opposite(upper: Square, lower: Square) -> bool:
    side = upper[2] - upper[0]
    is_beside = max(abs(lower[0] - upper[0]), abs(lower[2] - upper[2])) <= NEAR
    return is_beside and abs(lower[3] - upper[1] - side) <= _UNEVEN


def alone(squares: Sequence[Square]) -> list[Square]:
    """Those that no other touches: a row of squares is for digits."""
    by_place = Near((one, one) for one in squares)
    return [one for one in squares if not any(_do_touch(one, other) for other in by_place.at(_around(one)))]


def _around(square: Square) -> Square:
    left, top, right, bottom = square
    return left - _TOUCHING, top - NEAR, right + _TOUCHING, bottom + NEAR


def _do_touch(one: Square, other: Square) -> bool:
    is_level = abs(other[1] - one[1]) <= NEAR
    return is_level and min(abs(other[0] - one[2]), abs(one[0] - other[2])) <= _TOUCHING


def nested(squares: Sequence[Square]) -> list[list[Square]]:
    """The squares, those with one middle together, the outer first: a box may be drawn of several."""
    groups: dict[tuple[int, int], list[list[Square]]] = {}
    """By the middle of the outer square, in steps of `NEAR`."""
    for square in sorted(squares, key=lambda one: one[0] - one[2]):
        across, down = (floor((square[at] + square[at + 2]) / (2 * NEAR)) for at in (0, 1))
        beside = ((across + x, down + y) for x in (0, -1, 1) for y in (0, -1, 1))
        near = (group for place in beside for group in groups.get(place, ()))
        own = next((group for group in near if _is_one_middle(group[0], square)), None)
        if own is None:
            groups.setdefault((across, down), []).append([square])
        else:
            own.append(square)
    whole = (group for groups_there in groups.values() for group in groups_there)
    return sorted(whole, key=lambda group: (group[0][1], group[0][0]))


def _is_one_middle(one: Square, other: Square) -> bool:
    return all(abs((one[at] + one[at + 2]) - (other[at] + other[at + 2])) <= 2 * NEAR for at in (0, 1))
