"""Handwriting: curves that look like a signature, always the same for the same name."""

import io
import math
import random
from functools import cache

Point = tuple[float, float]


@cache
def strokes(name: str, *, initials: bool = False) -> tuple[tuple[Point, ...], ...]:
    """The pen's strokes of a name in a box of 1 × 1, origin at the bottom left; initials are shorter."""
    pen = random.Random(f"{name}/{initials}")
    loops = 3 if initials else 6 + len(name) % 4
    letters = [_letter(pen, index / loops, 1 / loops) for index in range(loops)]
    main = tuple(point for letter in letters for point in letter)
    flourish = _curve((0.15, 0.18), (0.5, 0.02 + pen.random() / 10), (0.98, 0.25))
    return (main, flourish)


def _letter(pen: random.Random, left: float, width: float) -> tuple[Point, ...]:
    """One loop of a pen that rises, turns and comes down again."""
    height, slant = 0.45 + 0.45 * pen.random(), 0.25 + 0.3 * pen.random()
    turn = 2 * math.pi * (0.9 + 0.3 * pen.random())
    return tuple(
        (
            min(1.0, max(0.0, left + width * (step / 10 + slant * math.sin(turn * step / 10)))),
            0.2 + height * (0.5 - 0.5 * math.cos(turn * step / 10)) * 0.9,
        )
        for step in range(11)
    )


def _curve(start: Point, bend: Point, end: Point) -> tuple[Point, ...]:
    """A quadratic Bézier curve as a polyline."""
    steps = (step / 12 for step in range(13))
    return tuple(
        (
            (1 - t) ** 2 * start[0] + 2 * (1 - t) * t * bend[0] + t**2 * end[0],
            (1 - t) ** 2 * start[1] + 2 * (1 - t) * t * bend[1] + t**2 * end[1],
        )
        for t in steps
    )


@cache
def signature_png(name: str, *, initials: bool = False, transparent: bool = True) -> bytes:
    """A PNG of the signature, 360 × 110 pixels (initials: 150 × 110), blue ink on nothing or on white."""
    from PIL import Image, ImageDraw

    width, height = (150 if initials else 360), 110
    picture = Image.new("LA" if transparent else "L", (width, height), (255, 0) if transparent else 255)
    pen = ImageDraw.Draw(picture)
    for stroke in strokes(name, initials=initials):
        points = [(8 + x * (width - 16), height - 8 - y * (height - 16)) for x, y in stroke]
        pen.line(points, fill=(40, 255) if transparent else 40, width=4, joint="curve")
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()
