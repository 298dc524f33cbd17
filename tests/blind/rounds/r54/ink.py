"""What a pen leaves on paper: signatures, initials and crosses, as strokes, PNG and SVG."""

import math
import random
import struct
import zlib
from functools import lru_cache

Stroke = list[tuple[float, float]]


def _curve(points: Stroke) -> Stroke:
    """Catmull-Rom through the points, densely sampled."""
    out: Stroke = []
    ends = [points[0], *points, points[-1]]
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(24):
            t = step / 24
            x = 0.5 * (2 * b[0] + (c[0] - a[0]) * t + (2 * a[0] - 5 * b[0] + 4 * c[0] - d[0]) * t**2)
            x += 0.5 * (3 * b[0] - a[0] - 3 * c[0] + d[0]) * t**3
            y = 0.5 * (2 * b[1] + (c[1] - a[1]) * t + (2 * a[1] - 5 * b[1] + 4 * c[1] - d[1]) * t**2)
            y += 0.5 * (3 * b[1] - a[1] - 3 * c[1] + d[1]) * t**3
            out.append((x, y))
    out.append(points[-1])
    return out


def signature(name: str, *, short: bool = False) -> tuple[int, int, list[Stroke]]:
    """Width, height and strokes of somebody's signature (or initials), always the same for the same name."""
    rng = random.Random(f"{name}/{short}")
    width, height = (190, 120) if short else (560, 150)
    base, big = height * 0.62, height * 0.5
    first: Stroke = [
        (18, base + 18),
        (34, base - big),
        (52, base + 6),
        (66, base - big * 0.6),
        (80, base + 8),
    ]
    x = 80.0
    count = 3 if short else rng.randint(11, 15)
    for index in range(count):
        x += rng.uniform(20, 32)
        up = rng.uniform(16, 34) if rng.random() < 0.72 else rng.uniform(44, 62)
        first.append((x - 8, base - up))
        first.append((x + 6, base + (rng.uniform(0, 9) if index % 5 != 3 else 38)))
    tail: Stroke = [(x - 60, base + 26), (x - 10, base + 20), (min(x + 50, width - 8), base + 8)]
    limit = width - 6
    strokes = [_curve([(min(px, limit), max(4, min(py, height - 5))) for px, py in s]) for s in (first, tail)]
    return width, height, strokes


def cross(seed: int) -> tuple[int, int, list[Stroke]]:
    """An X made by hand over a printed box."""
    rng = random.Random(seed)

    def wobble() -> float:
        return rng.uniform(-4, 4)

    one = _curve([(8 + wobble(), 8 + wobble()), (32 + wobble(), 30), (56 + wobble(), 54 + wobble())])
    two = _curve([(55 + wobble(), 9 + wobble()), (31, 33 + wobble()), (9 + wobble(), 55 + wobble())])
    return 64, 64, [one, two]


@lru_cache(maxsize=128)
def _png(kind: str, seed: str, pen: float, colour: tuple[int, int, int]) -> bytes:
    frame: list[Stroke] = []
    if kind == "cross":
        width, height, strokes = cross(int(seed))
        frame = [[(12 + i, y) for i in range(41)] for y in (12, 52)]
        frame += [[(x, 12 + i) for i in range(41)] for x in (12, 52)]
    else:
        width, height, strokes = signature(seed, short=kind == "initials")
    pixels = bytearray(width * height * 4)

    def dab(x: float, y: float, radius: float, ink: tuple[int, int, int]) -> None:
        for py in range(max(0, int(y - radius)), min(height, int(y + radius) + 2)):
            for px in range(max(0, int(x - radius)), min(width, int(x + radius) + 2)):
                if math.hypot(px - x, py - y) <= radius:
                    at = (py * width + px) * 4
                    pixels[at : at + 4] = bytes((*ink, 255))

    for line in frame:
        for x, y in line:
            dab(x, y, 1.4, (30, 30, 30))
    for stroke in strokes:
        for x, y in stroke:
            dab(x, y, pen, colour)
    raw = b"".join(b"\0" + bytes(pixels[r * width * 4 : (r + 1) * width * 4]) for r in range(height))

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )


BLUE = (28, 44, 138)
BLACK = (26, 26, 30)


def signature_png(name: str, colour: tuple[int, int, int] = BLUE) -> bytes:
    """A full signature, transparent ground."""
    return _png("signature", name, 2.3, colour)


def initials_png(name: str, colour: tuple[int, int, int] = BLUE) -> bytes:
    """Initials, transparent ground."""
    return _png("initials", name, 2.6, colour)


def cross_png(seed: int, colour: tuple[int, int, int] = BLUE) -> bytes:
    """A printed box with an X of the pen in it."""
    return _png("cross", str(seed), 2.6, colour)


def signature_svg(name: str, *, width_mm: int = 48, colour: str = "#1c2c8a") -> str:
    """A full signature for HTML."""
    width, height, strokes = signature(name)
    paths = "".join(
        "<polyline fill='none' stroke='{}' stroke-width='4' stroke-linecap='round' points='{}'/>".format(
            colour, " ".join(f"{x:.1f},{y:.1f}" for x, y in stroke)
        )
        for stroke in strokes
    )
    return f"<svg viewBox='0 0 {width} {height}' style='width:{width_mm}mm;display:block'>{paths}</svg>"
