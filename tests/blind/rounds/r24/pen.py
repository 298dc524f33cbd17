"""Strokes of a pen: signatures and initials as PNG pictures and as SVG."""

import math
import random
import struct
import zlib
from functools import cache
from itertools import pairwise

BLUE = (28, 44, 128)
BLACK = (30, 30, 34)


def _points(seed: str, letters: int) -> list[tuple[float, float]]:
    """A cursive line in a box of 100 by 40."""
    dice = random.Random(seed)
    found: list[tuple[float, float]] = []
    width = 70 / letters
    tall = {0, *(dice.randrange(letters) for _ in range(2))}
    for letter in range(letters):
        height = dice.uniform(14, 17) if letter in tall else dice.uniform(3.5, 6.5)
        lean, turns = dice.uniform(0.2, 0.5), dice.uniform(0.9, 1.25)
        for step in range(40):
            t = step / 40
            angle = 2 * math.pi * turns * t + math.pi / 2
            x = 8 + width * (letter + t) + width * lean * math.cos(angle) * (1.6 if letter in tall else 1)
            found.append((x + (height * math.sin(angle)) * 0.25, 24 - height * math.sin(angle) * 0.9))
    end_x, end_y = found[-1]
    drop = dice.uniform(4, 10)
    for step in range(1, 30):
        t = step / 30
        found.append((end_x + 18 * t, end_y + drop * math.sin(math.pi * t) - 5 * t))
    return found


@cache
def picture(seed: str, letters: int = 7, ink: tuple[int, int, int] = BLUE) -> bytes:
    """A PNG with a transparent ground."""
    scale = 5
    width, height = 100 * scale, 46 * scale
    alpha = bytearray(width * height)
    dice = random.Random(seed + "ink")
    points = _points(seed, letters)
    for (x0, y0), (x1, y1) in pairwise(points):
        count = max(2, int(math.hypot(x1 - x0, y1 - y0) * scale))
        radius = 2.3 + dice.uniform(-0.3, 0.4)
        for step in range(count):
            cx = (x0 + (x1 - x0) * step / count) * scale
            cy = (y0 + (y1 - y0) * step / count) * scale
            for py in range(max(0, int(cy - 4)), min(height, int(cy + 5))):
                for px in range(max(0, int(cx - 4)), min(width, int(cx + 5))):
                    cover = radius + 0.5 - math.hypot(px - cx, py - cy)
                    if cover > 0:
                        place = py * width + px
                        alpha[place] = max(alpha[place], int(255 * min(1.0, cover)))
    return _png(width, height, alpha, ink)


@cache
def cross(seed: str) -> bytes:
    """A hand-drawn X in a small square."""
    return _lines(seed, 70, 70, [((12, 12), (58, 60)), ((58, 10), (10, 58))])


@cache
def dash(seed: str) -> bytes:
    """A stroke that crosses a word out."""
    return _lines(seed, 200, 50, [((4, 30), (196, 20))])


def _lines(seed: str, width: int, height: int, lines: list[tuple[tuple[int, int], tuple[int, int]]]) -> bytes:
    alpha = bytearray(width * height)
    dice = random.Random(seed)
    for (x0, y0), (x1, y1) in lines:
        bend = dice.uniform(-4, 4)
        for step in range(200):
            t = step / 200
            cx, cy = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + bend * math.sin(math.pi * t)
            for py in range(max(0, int(cy - 4)), min(height, int(cy + 5))):
                for px in range(max(0, int(cx - 4)), min(width, int(cx + 5))):
                    cover = 3.6 - math.hypot(px - cx, py - cy)
                    if cover > 0:
                        place = py * width + px
                        alpha[place] = max(alpha[place], int(255 * min(1.0, cover)))
    return _png(width, height, alpha, BLUE)


def _png(width: int, height: int, alpha: bytearray, ink: tuple[int, int, int]) -> bytes:
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            rows += bytes((*ink, alpha[y * width + x]))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(rows)))
        + chunk(b"IEND", b"")
    )


def svg(seed: str, letters: int = 7, width_mm: int = 42, ink: tuple[int, int, int] = BLUE) -> str:
    """The same strokes for a page in HTML."""
    path = " ".join(f"{'L' if i else 'M'}{x:.1f} {y:.1f}" for i, (x, y) in enumerate(_points(seed, letters)))
    colour = "#{:02x}{:02x}{:02x}".format(*ink)
    return (
        f'<svg viewBox="0 0 100 46" style="width:{width_mm}mm;display:block" fill="none">'
        f'<path d="{path}" stroke="{colour}" stroke-width="0.9" stroke-linecap="round"/></svg>'
    )
