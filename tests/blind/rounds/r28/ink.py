"""How a company fills a paper: its type or its pen, and strokes of pens as pictures and as SVG."""

import math
import random
import struct
import zlib
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Ink:
    """What the answers of one company look like on a blank."""

    font: str = "Calibri"
    size: float = 10.5
    colour: str = "000000"
    tick: str = "☒"
    pen: bool = False


TYPED = Ink()
TYPED_BLUE = Ink("Arial", 9.5, "1F3864", "☒")
TYPED_X = Ink("Times New Roman", 11, "000000", "X")
TYPED_CHECK = Ink("Calibri", 11, "000000", "☑")
PEN_KALAM = Ink("Kalam", 12, "1A2F8F", "☒", pen=True)
PEN_CAVEAT = Ink("Caveat", 15, "1C1C5E", "☒", pen=True)

Point = tuple[float, float]


def _curve(points: list[Point], steps: int = 14) -> list[Point]:
    """A smooth line through the points (Catmull-Rom)."""
    padded = [points[0], *points, points[-1]]
    line: list[Point] = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(steps):
            t = step / steps
            line.append(
                (
                    0.5
                    * (
                        2 * b[0]
                        + (c[0] - a[0]) * t
                        + (2 * a[0] - 5 * b[0] + 4 * c[0] - d[0]) * t * t
                        + (3 * b[0] - a[0] - 3 * c[0] + d[0]) * t**3
                    ),
                    0.5
                    * (
                        2 * b[1]
                        + (c[1] - a[1]) * t
                        + (2 * a[1] - 5 * b[1] + 4 * c[1] - d[1]) * t * t
                        + (3 * b[1] - a[1] - 3 * c[1] + d[1]) * t**3
                    ),
                )
            )
    line.append(points[-1])
    return line


def strokes(seed: str, letters: int = 8) -> list[list[Point]]:
    """Strokes of a signature in a field of 300 × 90."""
    dice = random.Random(seed)
    width = 250 / letters
    first: list[Point] = [(12, 60), (22, 14), (38 + dice.random() * 14, 10), (24, 44), (14, 76), (40, 62)]
    x = 44.0
    word: list[Point] = [first[-1]]
    for _ in range(letters):
        tall = dice.random() < 0.3
        word += [
            (x + width * 0.25, (18 if tall else 38) + dice.random() * 10),
            (x + width * 0.55, 60 + dice.random() * (22 if dice.random() < 0.25 else 6)),
            (x + width * 0.8, 46 + dice.random() * 10),
        ]
        x += width * 0.86
    word.append((min(x + 30, 292), 40 + dice.random() * 24))
    lines = [_curve(first), _curve(word)]
    if dice.random() < 0.5:
        lines.append(_curve([(60, 78), (150, 72 + dice.random() * 8), (260, 68)]))
    return lines


def initials(seed: str) -> list[list[Point]]:
    """Strokes of initials in a field of 100 × 60."""
    dice = random.Random(seed)
    wobble = [dice.uniform(-4, 4) for _ in range(8)]
    return [
        _curve(
            [(14, 50 + wobble[0]), (22, 12), (34 + wobble[1], 10), (30, 30), (18, 34 + wobble[2]), (40, 50)]
        ),
        _curve(
            [
                (48, 48),
                (56 + wobble[3], 14),
                (66, 44 + wobble[4]),
                (76, 14),
                (84 + wobble[5], 48),
                (96, 36 + wobble[6]),
            ]
        ),
    ]


def _png(width: int, height: int, pixels: bytearray) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes(pixels[row * width * 4 : (row + 1) * width * 4]) for row in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def _draw(
    lines: list[list[Point]],
    width: int,
    height: int,
    scale: float,
    radius: float,
    rgb: tuple[int, int, int],
    pixels: bytearray,
) -> None:
    for line in lines:
        for (ax, ay), (bx, by) in zip(line, line[1:], strict=False):
            count = max(1, int(math.hypot(bx - ax, by - ay) * scale))
            for step in range(count + 1):
                cx = (ax + (bx - ax) * step / count) * scale
                cy = (ay + (by - ay) * step / count) * scale
                for y in range(max(0, int(cy - radius - 1)), min(height, int(cy + radius + 2))):
                    for x in range(max(0, int(cx - radius - 1)), min(width, int(cx + radius + 2))):
                        cover = max(0.0, min(1.0, radius + 0.5 - math.hypot(x - cx, y - cy)))
                        at = (y * width + x) * 4
                        if cover * 255 > pixels[at + 3]:
                            pixels[at : at + 4] = bytes((*rgb, int(cover * 255)))


@cache
def signature_png(seed: str) -> bytes:
    """A signature, 600 × 180, on nothing."""
    pixels = bytearray(600 * 180 * 4)
    _draw(strokes(seed), 600, 180, 2.0, 2.0, (24, 40, 130), pixels)
    return _png(600, 180, pixels)


@cache
def initials_png(seed: str) -> bytes:
    """Initials, 200 × 120, on nothing."""
    pixels = bytearray(200 * 120 * 4)
    _draw(initials(seed), 200, 120, 2.0, 2.2, (24, 40, 130), pixels)
    return _png(200, 120, pixels)


@cache
def crossed_box_png(seed: str) -> bytes:
    """A printed box with a cross of a pen through it, 60 × 60."""
    dice = random.Random(seed)
    pixels = bytearray(60 * 60 * 4)
    box = [[(3.0, 5.0), (25.0, 5.0), (25.0, 27.0), (3.0, 27.0), (3.0, 5.0)]]
    _draw(box, 60, 60, 2.0, 0.9, (0, 0, 0), pixels)
    off = [dice.uniform(-1.5, 1.5) for _ in range(6)]
    cross = [
        _curve([(3 + off[0], 4 + off[1]), (14, 16 + off[2]), (27 + off[3], 28)]),
        _curve([(27 + off[4], 3), (14 + off[5], 16), (2, 28)]),
    ]
    _draw(cross, 60, 60, 2.0, 1.5, (24, 40, 130), pixels)
    return _png(60, 60, pixels)


def svg(lines: list[list[Point]], width: int, height: int, shown: int, colour: str = "#1a2f8f") -> str:
    """Strokes for HTML; `shown` is the width on paper in px."""
    paths = "".join(
        f'<polyline fill="none" stroke="{colour}" stroke-width="2" stroke-linecap="round" points="'
        + " ".join(f"{x:.1f},{y:.1f}" for x, y in line)
        + '"/>'
        for line in lines
    )
    return f'<svg width="{shown}" height="{shown * height // width}" viewBox="0 0 {width} {height}">{paths}</svg>'


def signature_svg(seed: str, shown: int = 190) -> str:
    """A signature for HTML."""
    return svg(strokes(seed), 300, 90, shown)
