"""Pen strokes: signatures, initials, crosses and strike-outs, as PNG (for Word) and as SVG (for HTML)."""

import math
import random
import struct
import zlib
from functools import lru_cache

Point = tuple[float, float]
Stroke = list[Point]

BLUE = (28, 44, 132)
BLACK = (30, 30, 36)
NAVY = (18, 28, 88)


def _signature(rng: random.Random) -> list[Stroke]:
    """A capital loop, a wave that gets flatter, and a flourish under it."""
    height = 100.0
    capital = [
        (18.0 + rng.uniform(-6, 6), 78.0),
        (34.0 + rng.uniform(-6, 6), 20.0),
        (58.0, 8.0 + rng.uniform(0, 10)),
        (50.0, 60.0),
        (30.0, 84.0 + rng.uniform(-5, 5)),
        (62.0, 64.0),
    ]
    wave: Stroke = [capital[-1]]
    x = 70.0
    for turn in range(rng.randint(9, 14)):
        reach = 24.0 * (1.0 - turn / 22.0) * rng.uniform(0.4, 1.3)
        if rng.random() < 0.18:
            reach *= 2.0
        x += rng.uniform(9, 17)
        wave.append((x, 62.0 + (reach * 0.5 if turn % 2 else -reach)))
    wave.append((x + rng.uniform(25, 50), 60.0 + rng.uniform(-10, 8)))
    strokes = [capital, wave]
    if rng.random() < 0.7:
        strokes.append(
            [(40.0, height - 8), (x * 0.6, height - 14 + rng.uniform(-4, 4)), (x + 20, height - 22)]
        )
    return strokes


def _initials(rng: random.Random) -> list[Stroke]:
    first = [(14.0, 82.0), (24.0 + rng.uniform(-4, 4), 18.0), (44.0, 14.0), (40.0, 50.0), (20.0, 56.0)]
    second = [(40.0, 80.0), (56.0, 24.0 + rng.uniform(-6, 6)), (66.0, 78.0), (84.0, 22.0), (96.0, 70.0)]
    second.append((124.0 + rng.uniform(-8, 8), 62.0))
    jitter = rng.uniform(-3, 3)
    return [[(x, y + jitter) for x, y in first], second]


def _cross(rng: random.Random) -> list[Stroke]:
    def near() -> float:
        return rng.uniform(-9, 9)

    return [
        [(14 + near(), 12 + near()), (50 + near() / 3, 52 + near() / 3), (90 + near(), 88 + near())],
        [(88 + near(), 10 + near()), (48 + near() / 3, 50 + near() / 3), (10 + near(), 92 + near())],
    ]


def _strike(rng: random.Random) -> list[Stroke]:
    return [
        [
            (4, 56 + rng.uniform(-8, 8)),
            (70, 46 + rng.uniform(-8, 8)),
            (140, 52),
            (206, 42 + rng.uniform(-8, 8)),
        ],
        [(6, 70 + rng.uniform(-8, 8)), (100, 58 + rng.uniform(-6, 6)), (204, 62 + rng.uniform(-8, 8))],
    ]


MAKERS = {"signature": _signature, "initials": _initials, "cross": _cross, "strike": _strike}


def _smooth(points: Stroke) -> Stroke:
    """A Catmull-Rom curve through the points."""
    ends = [points[0], *points, points[-1]]
    curve: Stroke = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        steps = max(6, int(math.dist(b, c) / 1.2))
        for step in range(steps):
            t = step / steps
            curve.append(
                (
                    _spline(a[0], b[0], c[0], d[0], t),
                    _spline(a[1], b[1], c[1], d[1], t),
                )
            )
    curve.append(points[-1])
    return curve


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)


def strokes(kind: str, seed: str) -> list[Stroke]:
    """The smoothed strokes of one mark; the same seed draws the same hand."""
    return [_smooth(stroke) for stroke in MAKERS[kind](random.Random(f"{kind}:{seed}"))]  # noqa: S311


def svg(kind: str, seed: str, width: int = 190, colour: tuple[int, int, int] = BLUE, style: str = "") -> str:
    """The mark as an inline SVG."""
    lines = strokes(kind, seed)
    right = max(x for line in lines for x, _ in line) + 8
    paths = "".join(
        "<path d='M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in line[::3] + line[-1:]) + "'/>"
        for line in lines
    )
    red, green, blue = colour
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 -6 {right:.0f} 118' width='{width}' style='{style}' "
        f"fill='none' stroke='rgb({red},{green},{blue})' stroke-width='2.4' stroke-linecap='round'>{paths}</svg>"
    )


@lru_cache(maxsize=256)
def png(kind: str, seed: str, colour: tuple[int, int, int] = BLUE) -> bytes:
    """The mark as a transparent PNG, three pixels to a unit."""
    lines = strokes(kind, seed)
    scale, radius = 3, 4.2 if kind != "cross" else 9.0
    if kind == "strike":
        radius = 7.0
    right = max(x for line in lines for x, _ in line) + 10
    width, height = int(right * scale), 116 * scale
    alpha = bytearray(width * height)
    for line in lines:
        for x, y in line:
            _dab(alpha, width, height, x * scale, (y + 6) * scale, radius)
    colours = bytes(colour)
    raw = bytearray()
    for row in range(height):
        raw.append(0)
        for value in alpha[row * width : (row + 1) * width]:
            raw += colours
            raw.append(value)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
        + _chunk(b"IDAT", zlib.compress(bytes(raw), 6))
        + _chunk(b"IEND", b"")
    )


def _dab(alpha: bytearray, width: int, height: int, x: float, y: float, radius: float) -> None:
    reach = int(radius) + 1
    for row in range(max(0, int(y) - reach), min(height, int(y) + reach + 1)):
        for column in range(max(0, int(x) - reach), min(width, int(x) + reach + 1)):
            edge = radius - math.hypot(column - x, row - y)
            if edge > 0:
                spot = row * width + column
                alpha[spot] = max(alpha[spot], int(min(1.0, edge / 1.6) * 235))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
