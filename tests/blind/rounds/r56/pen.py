"""Strokes of a pen: signatures and initials, as SVG for HTML and as PNG for Word."""

import random
import struct
import zlib
from functools import lru_cache
from io import BytesIO

Point = tuple[float, float]

INK = {"blue": (28, 44, 140), "black": (25, 25, 30)}


def _knots(who: str, width: int, height: int, letters: int) -> list[Point]:
    dice = random.Random(who)
    middle = height * 0.55
    step = width * 0.88 / (letters * 3)
    x = width * 0.05
    knots: list[Point] = [(x, middle + height * 0.2)]
    for letter in range(letters):
        tall = 0.42 if letter in (0, letters // 2) else dice.uniform(0.1, 0.22)
        knots.append((x + step * dice.uniform(0.5, 1.1), middle - height * tall))
        knots.append((x + step * dice.uniform(1.2, 1.8), middle + height * dice.uniform(0.05, 0.3)))
        knots.append((x + step * dice.uniform(0.6, 2.6), middle + height * dice.uniform(-0.1, 0.12)))
        x += step * 3
    knots.append((width * 0.96, middle + height * dice.uniform(-0.25, 0.05)))
    return knots


def _curve(knots: list[Point]) -> list[Point]:
    ends = [knots[0], *knots, knots[-1]]
    dots: list[Point] = []
    for first, second, third, fourth in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for part in range(24):
            t = part / 24
            weights = (
                -0.5 * t + t * t - 0.5 * t**3,
                1 - 2.5 * t * t + 1.5 * t**3,
                0.5 * t + 2 * t * t - 1.5 * t**3,
                -0.5 * t * t + 0.5 * t**3,
            )
            around = (first, second, third, fourth)
            x = sum(weight * point[0] for weight, point in zip(weights, around, strict=True))
            y = sum(weight * point[1] for weight, point in zip(weights, around, strict=True))
            dots.append((x, y))
    return dots


def svg(who: str, width: int = 210, height: int = 62, letters: int = 7, ink: str = "blue") -> str:
    """A signature as an SVG picture."""
    dots = _curve(_knots(who, width, height, letters))
    path = "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in dots)
    red, green, blue = INK[ink]
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<path d="{path}" fill="none" stroke="rgb({red},{green},{blue})" stroke-width="2.1" '
        'stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )


@lru_cache(maxsize=128)
def _png(who: str, width: int, height: int, letters: int, ink: str) -> bytes:
    rows = [bytearray(width * 4) for _ in range(height)]
    for x, y in _curve(_knots(who, width, height, letters)):
        for down in range(-3, 4):
            for right in range(-3, 4):
                column, row = int(x) + right, int(y) + down
                if down * down + right * right <= 7 and 0 <= column < width and 0 <= row < height:
                    rows[row][column * 4 : column * 4 + 4] = bytes((*INK[ink], 255))
    raw = zlib.compress(b"".join(b"\0" + bytes(row) for row in rows), 9)
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", raw), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )


def png(who: str, ink: str = "blue", initials: bool = False) -> BytesIO:
    """A signature, or initials, as a PNG file with a transparent ground."""
    if initials:
        return BytesIO(_png(who + " p", 170, 110, 2, ink))
    return BytesIO(_png(who, 520, 150, 7, ink))
