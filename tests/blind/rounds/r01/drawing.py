"""Pen strokes: signatures and initials, as inline SVG for pages and as PNG for Word documents."""

import random
import struct
import zlib
from functools import lru_cache
from io import BytesIO

Point = tuple[float, float]
Bezier = tuple[Point, Point, Point, Point]

INKS = {"blue": (28, 52, 148), "black": (30, 30, 34), "navy": (18, 30, 92)}


CAPITALS: tuple[tuple[Point, ...], ...] = (
    ((0.08, 0.82), (0.14, 0.14), (0.24, 0.25), (0.15, 0.55), (0.28, 0.78)),
    ((0.05, 0.6), (0.12, 0.85), (0.2, 0.12), (0.22, 0.82), (0.13, 0.6), (0.29, 0.55)),
    ((0.25, 0.2), (0.12, 0.15), (0.07, 0.5), (0.14, 0.85), (0.28, 0.7)),
    ((0.07, 0.2), (0.1, 0.85), (0.17, 0.35), (0.21, 0.85), (0.29, 0.15), (0.28, 0.7)),
    ((0.24, 0.15), (0.1, 0.3), (0.22, 0.5), (0.2, 0.85), (0.06, 0.78), (0.29, 0.62)),
    ((0.05, 0.22), (0.27, 0.18), (0.16, 0.3), (0.12, 0.88), (0.06, 0.75), (0.28, 0.66)))
"""Shapes of a first letter, as points."""


def _smooth(points: list[Point]) -> list[Bezier]:
    """Catmull-Rom through the points, as cubic Béziers."""
    padded = [points[0], *points, points[-1]]
    curves = []
    for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        c1 = (p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6)
        c2 = (p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6)
        curves.append((p1, c1, c2, p2))
    return curves


def _strokes(seed: str, initials: bool) -> list[list[Bezier]]:
    """Strokes in a box 0…1 by 0…1: a tall first letter, a run of small waves, a tail."""
    rng = random.Random(seed)
    strokes: list[list[Bezier]] = []
    first = [(x + rng.uniform(-0.015, 0.015), y + rng.uniform(-0.06, 0.06)) for x, y in rng.choice(CAPITALS)]
    if initials:
        second = rng.choice(CAPITALS)
        first += [(x + 0.32, y) for x, y in second] + [(0.93, rng.uniform(0.3, 0.6))]
        strokes.append(_smooth(first))
        if rng.random() < 0.5:
            strokes.append(_smooth([(0.3, 0.5), (0.5, 0.46), (0.66, rng.uniform(0.42, 0.55))]))
        return strokes
    x, up = 0.3, True
    pace, lift = rng.uniform(0.7, 1.5), rng.uniform(0.08, 0.4)
    run = list(first)
    while x < 0.8:
        x += pace * rng.uniform(0.018, 0.045)
        tall = rng.random() < lift
        y = rng.uniform(0.12, 0.3) if up and tall else rng.uniform(0.4, 0.55) if up else rng.uniform(0.6, 0.76)
        run.append((x, y))
        if tall:
            run.append((x + 0.02, 0.42))
        up = not up
    run += [(0.88, rng.uniform(0.6, 0.9)), (0.97, rng.uniform(0.35, 0.6))]
    strokes.append(_smooth(run))
    if rng.random() < 0.7:
        strokes.append(_smooth([(rng.uniform(0.1, 0.2), 0.93), (0.5, rng.uniform(0.84, 0.9)),
                                (0.9, rng.uniform(0.86, 0.97))]))
    return strokes


def svg(seed: str, *, initials: bool = False, width: int = 190, ink: str = "blue") -> str:
    """Inline SVG of a scribble."""
    height = width * (0.5 if initials else 0.34)
    red, green, blue = INKS[ink]
    turn = random.Random(seed + "turn").uniform(-5, 3)
    paths = []
    for number, stroke in enumerate(_strokes(seed, initials)):
        start = stroke[0][0]
        parts = [f"M{start[0] * width:.1f} {start[1] * height:.1f}"]
        for _, c1, c2, end in stroke:
            parts.append("C" + " ".join(f"{x * width:.1f} {y * height:.1f}" for x, y in (c1, c2, end)))
        paths.append(f'<path d="{"".join(parts)}" stroke-width="{1.9 - 0.3 * number:.1f}"/>')
    return (f'<svg width="{width}" height="{height:.0f}" viewBox="0 0 {width} {height:.0f}" '
            f'style="transform:rotate({turn:.1f}deg);overflow:visible" fill="none" '
            f'stroke="rgb({red},{green},{blue})" stroke-linecap="round">{"".join(paths)}</svg>')


@lru_cache(maxsize=64)
def _png(seed: str, initials: bool, ink: str, is_pasted: bool) -> bytes:
    width, height = (300, 160) if initials else (560, 190)
    rng = random.Random(seed + "grain")
    red, green, blue = INKS[ink]
    cover = bytearray(width * height)
    for stroke in _strokes(seed, initials):
        for p0, c1, c2, p3 in stroke:
            for step in range(60):
                t = step / 60
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3
                x = (a * p0[0] + b * c1[0] + c * c2[0] + d * p3[0]) * (width - 20) + 10
                y = (a * p0[1] + b * c1[1] + c * c2[1] + d * p3[1]) * (height - 20) + 10
                _dab(cover, width, height, x, y, 2.6)
    rows = bytearray()
    for row in range(height):
        rows.append(0)
        for value in cover[row * width:(row + 1) * width]:
            if is_pasted:
                paper = 244 - rng.randrange(9)
                part = value / 255
                rows += bytes((int(paper + (red - paper) * part), int(paper + (green - paper) * part),
                               int(paper - 3 + (blue - paper + 3) * part), 255))
            else:
                rows += bytes((red, green, blue, value))

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(rows), 9))
            + chunk(b"IEND", b""))


def _dab(cover: bytearray, width: int, height: int, x: float, y: float, radius: float) -> None:
    for row in range(max(0, int(y - radius - 1)), min(height, int(y + radius + 2))):
        for column in range(max(0, int(x - radius - 1)), min(width, int(x + radius + 2))):
            distance = ((column - x) ** 2 + (row - y) ** 2) ** 0.5
            value = int(255 * min(1.0, max(0.0, radius + 0.5 - distance)))
            place = row * width + column
            if value > cover[place]:
                cover[place] = value


def png(seed: str, *, initials: bool = False, ink: str = "blue", is_pasted: bool = False) -> BytesIO:
    """A scribble as a PNG: transparent, or (pasted) with the grey paper it was scanned on."""
    return BytesIO(_png(seed, initials, ink, is_pasted))
