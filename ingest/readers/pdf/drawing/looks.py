"""How squares to tick look on a page as a printer shows it, where shapes alone do not tell it.

Web forms fill a chosen circle with a dot, a colour or a shading, or make its rim thick. What such a box is
drawn of says little: an empty one may be a dark square under a white one. Its picture tells it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from math import floor
from typing import Any, Literal

from ingest.readers.pdf.drawing.squares import Square

Look = Literal["bare", "chosen", "unclear"]
Draw = Callable[[], Any]
"""Gives the page's picture in rows of dots; None where there is none."""

_RIM = 0.22
"""So much of a box's side, from each side, may be its frame."""
_BARE, _ALIKE, _MORE = 0.08, 0.04, 0.12
"""A highlighter's yellow is darker than bare paper and no darker than 0.12."""
_THICK = 0.2
"""By so much a box with a thick frame, as a chosen one has, is darker than one with a thin frame."""
_LIGHT = 0.25
"""The darkest ground that empty boxes have, as a share of black."""
_SAME_SIZE = 0.35
_LEVEL = 3.0
"""In points: boxes of one question stand below or beside one another."""
_LEAST_PART, _PALE, _INKED = 0.12, 60, 110
_ENDS = 2
_COLOURED, _LUMINANCE = 3, (0.299, 0.587, 0.114)
_SHAPE = 0.02
"""By so much the picture's sides may differ from the page's."""


def looks_of(page: Any, squares: Sequence[Square], dotted: Sequence[bool], draw: Draw) -> list[Look]:
    """What each square looks like; `dotted` are those that a dark dot seems to fill.

    A square is chosen that is darker than a bare one in its row or column, or that a dot or tick stands in.
    Where neither can be told, it is unclear, and so are all where there is no picture.
    """
    inks = _inks(page, squares, draw) if squares else []
    if inks is None:
        return ["unclear"] * len(squares)
    return [
        _look(inks[at], [inks[other] for other in beside], dotted[at])
        for at, beside in enumerate(_siblings(squares))
    ]


def _inside(square: Square) -> Square:
    left, top, right, bottom = square
    across, down = _RIM * (right - left), _RIM * (bottom - top)
    return left + across, top + down, right - across, bottom - down


class _Ink:
    """How dark a box is, 0 to 1: within its frame, and with it."""

    __slots__ = ("dark", "framed", "is_parted")

    def __init__(self, inside: Any, whole: Any) -> None:
        darkness = _darkness(inside)
        self.dark = float(darkness.mean()) / 255
        self.framed = float(_darkness(whole).mean()) / 255
        self.is_parted = bool(
            (darkness <= _PALE).mean() >= _LEAST_PART and (darkness >= _INKED).mean() >= _LEAST_PART
        )
        """Whether it is dark in one part and pale in another."""


def _darkness(dots: Any) -> Any:
    return 255 - (dots @ _LUMINANCE if dots.ndim == _COLOURED else dots.astype(float))


def _inks(page: Any, squares: Sequence[Square], draw: Draw) -> list[_Ink | None] | None:
    dots = draw()
    if dots is None:
        return None
    outer = ((float(page.mediabox[side]), float(page.cropbox[side])) for side in range(4))
    left, top, right, bottom = (
        max(sides) if side < _ENDS else min(sides) for side, sides in enumerate(outer)
    )
    if left >= right or top >= bottom:
        return None
    high, wide = dots.shape[:2]
    across, down = wide / (right - left), high / (bottom - top)
    if abs(across / down - 1) > _SHAPE:
        return None
    found: list[_Ink | None] = []
    for square in squares:
        inside, whole = (
            dots[
                max(round((y0 - top) * down), 0) : round((y1 - top) * down),
                max(round((x0 - left) * across), 0) : round((x1 - left) * across),
            ]
            for x0, y0, x1, y1 in (_inside(square), square)
        )
        found.append(_Ink(inside, whole) if inside.size else None)
    return found


def _look(own: _Ink | None, siblings: Sequence[_Ink | None], is_dotted: bool) -> Look:
    if own is None:
        return "unclear"
    beside = [ink for ink in siblings if ink is not None]
    palest = min((one.dark for one in beside), default=own.dark)
    thinnest = min((one.framed for one in beside), default=own.framed)
    if palest <= _LIGHT and (own.dark >= palest + _MORE or own.framed >= thinnest + _THICK):
        return "chosen"
    if own.dark <= _BARE or (own.dark <= _LIGHT and own.dark <= palest + _ALIKE):
        return "bare"
    return "chosen" if is_dotted and own.is_parted else "unclear"


def _siblings(squares: Sequence[Square]) -> Iterator[list[int]]:
    """Of each square those of about its size in its row or column."""
    levels: tuple[dict[int, list[int]], ...] = (defaultdict(list), defaultdict(list))
    for number, square in enumerate(squares):
        for side, level in enumerate(levels):
            level[_middle(square, side)].append(number)
    for at, own in enumerate(squares):
        found = {
            number
            for side, level in enumerate(levels)
            for step in (-1, 0, 1)
            for number in level.get(_middle(own, side) + step, ())
            if number != at and _are_sized(own, squares[number]) and _are_level(own, squares[number], side)
        }
        yield sorted(found)


def _middle(square: Square, side: int) -> int:
    """A square's middle, across (0) or down (1), in steps of `_LEVEL`."""
    return floor((square[side] + square[side + 2]) / (2 * _LEVEL))


def _are_sized(one: Square, other: Square) -> bool:
    sides = one[2] - one[0], other[2] - other[0]
    return abs(sides[0] - sides[1]) <= _SAME_SIZE * max(sides)


def _are_level(one: Square, other: Square, side: int) -> bool:
    return abs((one[side] + one[side + 2]) - (other[side] + other[side + 2])) <= 2 * _LEVEL
