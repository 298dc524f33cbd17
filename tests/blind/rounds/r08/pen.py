"""Strokes of a pen: PNG for Word, SVG for HTML; seeded, so that a person always signs alike."""

import random
import struct
import zlib
from io import BytesIO

Point = tuple[float, float]
BLUE = (24, 44, 148)
BLACK = (28, 28, 32)


def _strokes(seed: str, kind: str) -> list[tuple[Point, Point, Point, Point]]:
    rnd = random.Random(seed + kind)
    strokes: list[tuple[Point, Point, Point, Point]] = []
    count = {"signature": 9, "initials": 4}[kind]
    width = {"signature": 380.0, "initials": 120.0}[kind]
    at: Point = (14.0, 78.0)
    for number in range(count):
        step = width / count
        end = (at[0] + step * rnd.uniform(0.6, 1.25), 70 + rnd.uniform(-26, 26))
        high = rnd.choice((-62, -48, -20)) if number in (0, count // 2) else rnd.uniform(-34, 8)
        first = (at[0] + step * rnd.uniform(-0.3, 0.7), at[1] + high)
        second = (end[0] - step * rnd.uniform(-0.2, 0.9), end[1] + rnd.uniform(2, 44))
        strokes.append((at, first, second, end))
        at = end
    strokes.append(
        (at, (at[0] - width * 0.4, 118), (width * 0.3, 104), (at[0] + 22, 96 + rnd.uniform(-8, 14)))
    )
    return strokes


def svg(seed: str, kind: str = "signature", width: int = 170, blue: bool = True) -> str:
    """An inline scribble for HTML."""
    box = {"signature": 440, "initials": 170}[kind]
    path = " ".join(
        f"M{a[0]:.0f} {a[1]:.0f} C{b[0]:.0f} {b[1]:.0f} {c[0]:.0f} {c[1]:.0f} {d[0]:.0f} {d[1]:.0f}"
        for a, b, c, d in _strokes(seed, kind)
    )
    colour = "#182c94" if blue else "#1c1c20"
    return (
        f'<svg width="{width}" height="{width * 135 // box}" viewBox="0 0 {box} 135">'
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="3.4" stroke-linecap="round"/></svg>'
    )


def _png(width: int, height: int, pixels: bytearray) -> BytesIO:
    rows = b"".join(b"\0" + bytes(pixels[y * width * 4 : (y + 1) * width * 4]) for y in range(height))

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return BytesIO(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def _disc(
    pixels: bytearray, width: int, height: int, at: Point, colour: tuple[int, int, int], radius: int
) -> None:
    x0, y0 = int(at[0]), int(at[1])
    for y in range(max(0, y0 - radius), min(height, y0 + radius + 1)):
        for x in range(max(0, x0 - radius), min(width, x0 + radius + 1)):
            if (x - x0) ** 2 + (y - y0) ** 2 <= radius * radius:
                place = (y * width + x) * 4
                pixels[place : place + 4] = bytes((*colour, 255))


def _curve(
    pixels: bytearray,
    width: int,
    height: int,
    curve: tuple[Point, Point, Point, Point],
    colour: tuple[int, int, int],
    radius: int,
) -> None:
    a, b, c, d = curve
    for step in range(121):
        t = step / 120
        u = 1 - t
        x, y = (u**3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t**3 * d[i] for i in (0, 1))
        _disc(pixels, width, height, (x, y), colour, radius)


def picture(seed: str, kind: str = "signature", blue: bool = True) -> BytesIO:
    """A scribble as a transparent PNG."""
    width, height = {"signature": (440, 135), "initials": (170, 135)}[kind]
    pixels = bytearray(width * height * 4)
    for stroke in _strokes(seed, kind):
        _curve(pixels, width, height, stroke, BLUE if blue else BLACK, 2)
    return _png(width, height, pixels)


def tick(seed: str, blue: bool = True) -> BytesIO:
    """A printed box that a pen has crossed."""
    size = 60
    rnd = random.Random(seed)
    pixels = bytearray(size * size * 4)
    for i in range(12, 49):
        for place in ((i, 12), (i, 48), (12, i), (48, i)):
            _disc(pixels, size, size, place, (0, 0, 0), 1)
    for start, end in (((8, 8), (52, 52)), ((52, 9), (8, 50))):
        a = (start[0] + rnd.uniform(-3, 4), start[1] + rnd.uniform(-3, 4))
        d = (end[0] + rnd.uniform(-3, 4), end[1] + rnd.uniform(-3, 4))
        b = (a[0] + (d[0] - a[0]) / 3 + 3, a[1] + (d[1] - a[1]) / 3)
        c = (a[0] + 2 * (d[0] - a[0]) / 3, a[1] + 2 * (d[1] - a[1]) / 3 + 3)
        _curve(pixels, size, size, (a, b, c, d), BLUE if blue else BLACK, 2)
    return _png(size, size, pixels)
