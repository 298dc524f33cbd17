"""Ink: signatures, initials and ticks as small transparent PNG pictures, drawn stroke by stroke."""

import math
import random
import struct
import zlib
from functools import lru_cache

Point = tuple[float, float]

INKS: dict[str, tuple[int, int, int]] = {"blue": (24, 44, 140), "black": (28, 28, 32), "navy": (16, 26, 82)}


def _png(width: int, height: int, alpha: bytearray, ink: str) -> bytes:
    colour = bytes(INKS[ink])
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            rows += colour
            rows.append(alpha[y * width + x])

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(rows), 9))
        + chunk(b"IEND", b"")
    )


def _dot(alpha: bytearray, width: int, height: int, x: float, y: float, radius: float) -> None:
    for py in range(max(0, int(y - radius - 1)), min(height, int(y + radius + 2))):
        for px in range(max(0, int(x - radius - 1)), min(width, int(x + radius + 2))):
            cover = radius + 0.5 - math.hypot(px - x, py - y)
            if cover > 0:
                value = min(255, int(235 * min(1.0, cover)))
                at = py * width + px
                alpha[at] = max(alpha[at], value)


def _curve(points: list[Point]) -> list[Point]:
    """A Catmull-Rom line through the points."""
    padded = [points[0], *points, points[-1]]
    line: list[Point] = []
    for index in range(1, len(padded) - 2):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = padded[index - 1 : index + 3]
        steps = max(8, int(math.hypot(cx - bx, cy - by) * 1.3))
        for step in range(steps):
            t = step / steps
            line.append(
                (
                    0.5
                    * (
                        2 * bx
                        + (cx - ax) * t
                        + (2 * ax - 5 * bx + 4 * cx - dx) * t**2
                        + (3 * bx - ax - 3 * cx + dx) * t**3
                    ),
                    0.5
                    * (
                        2 * by
                        + (cy - ay) * t
                        + (2 * ay - 5 * by + 4 * cy - dy) * t**2
                        + (3 * by - ay - 3 * cy + dy) * t**3
                    ),
                )
            )
    return line


def _draw(width: int, height: int, strokes: list[list[Point]], pen: float, ink: str) -> bytes:
    alpha = bytearray(width * height)
    for stroke in strokes:
        line = _curve(stroke)
        for index, (x, y) in enumerate(line):
            _dot(alpha, width, height, x, y, pen * (0.8 + 0.3 * math.sin(index / 17)))
    return _png(width, height, alpha, ink)


@lru_cache(maxsize=256)
def signature(seed: int, ink: str = "blue") -> bytes:
    """A signature: a tall initial, a run of small waves, a flourish."""
    chance = random.Random(seed)
    width, height = 420, 130
    x, base = 30.0, 80.0
    jog = chance.uniform
    shapes: tuple[list[Point], ...] = (
        [(x, base + 15), (x + 18, 18), (x + 34, base + 5), (x + 8, base - 18), (x + 55, base - 22)],
        [(x + 6, base + 8), (x + 10, 14), (x + 44, 24), (x + 12, base - 30), (x + 56, base - 4)],
        [(x + 48, 24), (x + 14, 20), (x, base - 20), (x + 24, base + 6), (x + 56, base - 16)],
        [(x + 2, 20), (x + 26, 16), (x + 12, base + 8), (x + 30, base + 12), (x + 58, base - 14)],
    )
    first = [(px + jog(-4, 4), py + jog(-5, 5)) for px, py in chance.choice(shapes)]
    x += 62
    waves: list[Point] = [(x - 6, base - 6)]
    for index in range(chance.randint(6, 9)):
        tall = chance.choice((14, 18, 22, 26, 58))
        waves.append((x, base - tall + chance.uniform(-4, 4)))
        waves.append((x + chance.uniform(8, 13), base + chance.uniform(-4, 6) + (28 if index % 5 == 3 else 0)))
        x += chance.uniform(22, 30)
    waves.append((min(x + 40, width - 12), base - chance.uniform(8, 30)))
    under: list[Point] = [
        (x, base + 18),
        (110, base + chance.uniform(20, 36)),
        (x * 0.6, base + 22),
        (min(x + 55, width - 8), base + 8),
    ]
    strokes = [first, waves] + ([under] if chance.random() < 0.6 else [])
    return _draw(width, height, strokes, chance.uniform(1.6, 2.3), ink)


@lru_cache(maxsize=256)
def initials(seed: int, ink: str = "blue") -> bytes:
    """A short set of initials for the foot of a page."""
    chance = random.Random(seed * 31 + 7)
    width, height = 150, 90
    jog = chance.uniform
    shapes: tuple[list[list[Point]], ...] = (
        [
            [(14, 70), (30, 14), (46, 68), (22, 46), (62, 40)],
            [(66, 22), (70, 68), (88, 30), (98, 62), (118, 34), (140, 56)],
        ],
        [
            [(22, 72), (26, 14), (58, 24), (28, 42), (62, 70)],
            [(74, 20), (80, 62), (92, 44), (100, 66), (122, 18), (138, 50)],
        ],
        [[(52, 20), (20, 18), (16, 60), (50, 66), (62, 40), (74, 66), (88, 22), (96, 64), (136, 44)]],
        [
            [(16, 22), (52, 18), (20, 66), (60, 64)],
            [(84, 16), (80, 66), (108, 20), (84, 42), (116, 70), (142, 60)],
        ],
    )
    strokes = [[(x + jog(-4, 4), y + jog(-4, 4)) for x, y in stroke] for stroke in shapes[seed // 4 % len(shapes)]]
    return _draw(width, height, strokes, chance.uniform(1.8, 2.3), ink)


@lru_cache(maxsize=64)
def ticked_box(seed: int, ink: str = "blue", cross: bool = True) -> bytes:
    """A printed box with a cross or a tick put in by pen."""
    chance = random.Random(seed)
    size = 64
    jog = chance.uniform
    alpha = bytearray(size * size)
    for step in range(100):
        at = 14 + 36 * step / 100
        for x, y in ((at, 14.0), (at, 50.0), (14.0, at), (50.0, at)):
            _dot(alpha, size, size, x, y, 1.1)
    strokes: list[list[Point]] = (
        [
            [(8 + jog(-3, 3), 9), (31, 33 + jog(-3, 3)), (57, 58 + jog(-5, 3))],
            [(56 + jog(-4, 4), 7), (33 + jog(-3, 3), 31), (9, 57 + jog(-3, 3))],
        ]
        if cross
        else [[(12, 30 + jog(-3, 3)), (27, 51 + jog(-2, 4)), (40, 26), (61, 4 + jog(0, 4))]]
    )
    for stroke in strokes:
        for x, y in _curve(stroke):
            _dot(alpha, size, size, x, y, 2.4)
    return _png(size, size, alpha, ink)
