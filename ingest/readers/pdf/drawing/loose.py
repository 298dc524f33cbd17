"""Crosses and hooks that a pen left in no square: in a table's cell they choose what the column says."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Any

from ingest.readers.pdf.drawing.drawn import Char
from ingest.readers.pdf.drawing.near import Near
from ingest.readers.pdf.drawing.squares import Square, Stroke, do_cross, strokes_on

_MARK = "X"
_LEAST, _MOST = 5.0, 24.0
"""In points: a cross's sides."""
_MOST_MARKS = 2_000
"""A drawing may be full of them, and an attack fuller."""


def add_marks(page: Any) -> None:
    """Put a cross among the page's characters for each that was drawn where no letter stands.

    For the tables alone: on a line of text nobody could tell which word it chooses.
    """
    chars: list[Char] = page.objects.get("char", [])
    if chars:
        letters = Near((_place_of(char), char) for char in chars if char["text"].strip())
        chars += [_as_char(chars[0], place) for place in _marks(strokes_on(page), letters)]


def _marks(strokes: Sequence[Stroke], letters: Near[Char]) -> Iterator[Square]:
    """The places of two slanted lines that cross each other, and of hooks; none over letters."""
    drawn = [stroke for stroke in strokes if _is_sized(stroke.place)]
    halves = [stroke.place for stroke in drawn if stroke.is_half]
    numbered = Near((place, number) for number, place in enumerate(halves))
    crossed = [
        one
        for at, one in enumerate(halves)
        if any(number < at and do_cross(one, halves[number]) for number in numbered.at(one))
    ]
    hooks = [stroke.place for stroke in drawn if stroke.foot is not None]
    bare = (place for place in (*crossed, *hooks) if not any(map(partial(_meets, place), letters.at(place))))
    yield from islice(bare, _MOST_MARKS)


def _is_sized(place: Square) -> bool:
    return all(_LEAST <= place[at + 2] - place[at] <= _MOST for at in (0, 1))


def _place_of(char: Char) -> Square:
    return float(char["x0"]), float(char["top"]), float(char["x1"]), float(char["bottom"])


def _meets(place: Square, char: Char) -> bool:
    return bool(
        char["x0"] < place[2]
        and place[0] < char["x1"]
        and char["top"] < place[3]
        and place[1] < char["bottom"]
    )


def _as_char(like: Char, place: Square) -> Char:
    left, top, right, bottom = place
    below = float(like["doctop"]) - float(like["top"]) + top
    sides = {"x0": left, "x1": right, "top": top, "bottom": bottom, "doctop": below}
    return {**like, **sides, "size": bottom - top, "text": _MARK}
