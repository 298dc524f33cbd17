"""Pen strokes: signatures, initials and ticks, as PNG (for Word) and inline SVG (for HTML)."""

import random
import struct
import zlib
from functools import cache

BLUE = (28, 48, 150)
BLACK = (24, 24, 28)

Point = tuple[float, float]
Curve = tuple[Point, Point, Point, Point]


def _png(width: int, height: int, rows: list[bytearray]) -> bytes:
    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    raw = b"".join(b"\0" + bytes(row) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw, 6)) + chunk(b"IEND", b"")


def _curves(kind: str, seed: str) -> tuple[int, int, list[Curve]]:
    rng = random.Random(f"{kind}/{seed}")
    jitter = rng.uniform
    if kind == "tick":
        left = (6 + jitter(0, 6), 30 + jitter(-4, 6))
        low = (20 + jitter(-3, 5), 50 + jitter(-4, 4))
        top = (56 + jitter(-8, 4), 6 + jitter(0, 6))
        return 64, 60, [
            (left, (left[0] + 4, 36), (low[0] - 4, 46), low),
            (low, (low[0] + 8, 38), (top[0] - 14, 16), top),
        ]
    if kind == "cross":
        a, b = (8 + jitter(0, 6), 8 + jitter(0, 6)), (54 + jitter(-5, 5), 52 + jitter(-6, 5))
        c, d = (54 + jitter(-6, 4), 8 + jitter(-2, 6)), (8 + jitter(0, 6), 52 + jitter(-6, 4))
        return 64, 60, [
            (a, (24, 20 + jitter(-4, 4)), (40, 40 + jitter(-4, 4)), b),
            (c, (40, 22 + jitter(-4, 4)), (24, 36 + jitter(-4, 4)), d),
        ]
    if kind == "initials":
        width, height, loops, lean, reach = 120, 80, rng.randint(2, 4), rng.uniform(-0.4, 0.6), 1.0
    else:
        width, height, loops = 420, 130, rng.randint(4, 11)
        lean, reach = rng.uniform(-0.2, 0.9), rng.uniform(0.6, 1.25)
    curves: list[Curve] = []
    step = (width - 60) / loops
    at: Point = (16 + jitter(0, 12), height * jitter(0.45, 0.75))
    for number in range(loops):
        x = 24 + step * (number + 1)
        tall = (jitter(0.4, 0.52) if number == 0 or rng.random() < 0.25 else jitter(0.08, 0.3)) * reach
        deep = (jitter(0.3, 0.42) if rng.random() < 0.2 else jitter(0.02, 0.16)) * reach
        end = (x + jitter(-step * 0.3, step * 0.3), height * 0.58 + jitter(-9, 9))
        up = (at[0] + step * (0.3 + lean) + jitter(-8, 8), height * (0.52 - tall))
        down = (x - step * lean * 0.8 + jitter(-8, 8), height * (0.64 + deep))
        curves.append((at, up, down, end))
        at = end
    if kind == "signature":
        ending = rng.randint(0, 2)
        if ending == 0:
            tail = (width * 0.25 + jitter(0, 30), height * 0.9 + jitter(-6, 3))
            curves.append((at, (width - 4, height * 0.7), (width * 0.6, height * 0.82), tail))
        elif ending == 1:
            curves.append((at, (at[0] + 20, height * 0.3), (width - 30, height * 0.66), (width - 6, height * jitter(0.2, 0.6))))
    return width, height, curves


@cache
def png(kind: str, seed: str, colour: tuple[int, int, int] = BLUE) -> bytes:
    """A drawing as a transparent PNG."""
    width, height, curves = _curves(kind, seed)
    scale = 2
    wide, high = width * scale, height * scale
    alpha = [bytearray(wide) for _ in range(high)]
    radius = 3.4 if kind in ("tick", "cross") else 2.6
    for p0, p1, p2, p3 in curves:
        for number in range(181):
            t = number / 180
            u = 1 - t
            x = (u**3 * p0[0] + 3 * u * u * t * p1[0] + 3 * u * t * t * p2[0] + t**3 * p3[0]) * scale
            y = (u**3 * p0[1] + 3 * u * u * t * p1[1] + 3 * u * t * t * p2[1] + t**3 * p3[1]) * scale
            for yy in range(max(0, int(y - radius - 1)), min(high, int(y + radius + 2))):
                for xx in range(max(0, int(x - radius - 1)), min(wide, int(x + radius + 2))):
                    far = ((xx - x) ** 2 + (yy - y) ** 2) ** 0.5
                    value = int(max(0.0, min(1.0, radius - far + 0.5)) * 235)
                    if value > alpha[yy][xx]:
                        alpha[yy][xx] = value
    rows = []
    for line in alpha:
        row = bytearray()
        for value in line:
            row += bytes((*colour, value))
        rows.append(row)
    return _png(wide, high, rows)


def svg(kind: str, seed: str, width_mm: float, colour: tuple[int, int, int] = BLUE, style: str = "") -> str:
    """The same drawing as inline SVG."""
    width, height, curves = _curves(kind, seed)
    path = "".join(
        f"M{a[0]:.1f},{a[1]:.1f}C{b[0]:.1f},{b[1]:.1f} {c[0]:.1f},{c[1]:.1f} {d[0]:.1f},{d[1]:.1f}"
        for a, b, c, d in curves
    )
    thick = 3.2 if kind in ("tick", "cross") else 2.4
    return (
        f'<svg style="width:{width_mm}mm;height:{width_mm * height / width:.1f}mm;overflow:visible;{style}" '
        f'viewBox="0 0 {width} {height}"><path d="{path}" fill="none" stroke="rgb{colour}" '
        f'stroke-width="{thick}" stroke-linecap="round"/></svg>'
    )
