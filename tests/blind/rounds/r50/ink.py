"""Pen strokes: signatures, initials and crossed boxes, as PNG for Word and as SVG for HTML."""

import math
import random
import struct
import zlib
from io import BytesIO

Point = tuple[float, float]

BLUE = (28, 44, 140)
BLACK = (30, 30, 36)
GREY = (60, 60, 60)


def _png(width: int, height: int, pixels: bytearray) -> BytesIO:
    raw = b"".join(b"\0" + bytes(pixels[y * width * 4 : (y + 1) * width * 4]) for y in range(height))

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    return BytesIO(b"\x89PNG\r\n\x1a\n" + body)


def _dab(
    pixels: bytearray, size: tuple[int, int], at: Point, radius: float, colour: tuple[int, int, int]
) -> None:
    width, height = size
    for y in range(max(0, int(at[1] - radius - 1)), min(height, int(at[1] + radius + 2))):
        for x in range(max(0, int(at[0] - radius - 1)), min(width, int(at[0] + radius + 2))):
            alpha = max(0.0, min(1.0, radius + 0.5 - math.hypot(x - at[0], y - at[1])))
            place = (y * width + x) * 4
            if alpha * 255 > pixels[place + 3]:
                pixels[place : place + 4] = bytes((*colour, int(alpha * 255)))


def _line(
    pixels: bytearray, size: tuple[int, int], points: list[Point], radius: float, colour: tuple[int, int, int]
) -> None:
    for (x1, y1), (x2, y2) in zip(points, points[1:], strict=False):
        steps = max(1, int(math.hypot(x2 - x1, y2 - y1)))
        for step in range(steps + 1):
            part = step / steps
            _dab(pixels, size, (x1 + (x2 - x1) * part, y1 + (y2 - y1) * part), radius, colour)


def strokes(seed: str, width: int, height: int, letters: int) -> list[list[Point]]:
    """Loops of a hurried hand in a box of the given size; `letters` loops and a flourish."""
    dice = random.Random(seed)
    middle = height * 0.58
    x = width * 0.06
    step = width * 0.74 / letters
    line: list[Point] = []
    for letter in range(letters):
        tall = height * (0.42 if letter in (0, letters // 2) else dice.uniform(0.10, 0.26))
        lean = dice.uniform(0.25, 0.6)
        for part in range(15):
            angle = part / 14 * 2 * math.pi
            line.append(
                (
                    x + step * part / 14 + lean * step * math.sin(angle),
                    middle - tall * (1 - math.cos(angle)) / 2 + dice.uniform(-1, 1),
                )
            )
        x += step
    line.extend(
        (x + width * 0.16 * part / 8, middle + height * 0.12 * math.sin(part / 2)) for part in range(9)
    )
    found = [line]
    if dice.random() < 0.7 and letters > 3:
        low = height * dice.uniform(0.72, 0.86)
        found.append(
            [(width * 0.16, low), (width * 0.55, low - height * 0.1), (width * 0.9, low - height * 0.05)]
        )
    return found


def signature(seed: str, colour: tuple[int, int, int] = BLUE, letters: int = 7) -> BytesIO:
    """A signature (or initials, with two letters) on a transparent ground."""
    size = (110 * max(letters, 3) // 2, 130)
    pixels = bytearray(size[0] * size[1] * 4)
    for line in strokes(seed, *size, letters):
        _line(pixels, size, line, 1.9, colour)
    return _png(*size, pixels)


def crossed_box(seed: str, colour: tuple[int, int, int] = BLUE) -> BytesIO:
    """A printed square that a pen has crossed."""
    dice = random.Random(seed)
    size = (64, 64)
    pixels = bytearray(size[0] * size[1] * 4)
    _line(pixels, size, [(12, 12), (52, 12), (52, 52), (12, 52), (12, 12)], 1.4, (0, 0, 0))

    def near(value: float) -> float:
        return value + dice.uniform(-4, 4)

    _line(pixels, size, [(near(9), near(9)), (near(33), near(31)), (near(57), near(56))], 2.2, colour)
    _line(pixels, size, [(near(56), near(8)), (near(31), near(33)), (near(9), near(57))], 2.2, colour)
    return _png(*size, pixels)


def svg(seed: str, letters: int = 7, width: int = 190, colour: str = "#1c2c8c") -> str:
    """The same hand for HTML."""
    inner = ""
    for line in strokes(seed, 380, 130, letters):
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in line)
        inner += f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="3.4"/>'
    return f'<svg width="{width}" height="{width * 130 // 380}" viewBox="0 0 380 130">{inner}</svg>'
