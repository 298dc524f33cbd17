"""Pen strokes: signatures, initials and ticks, as PNG for Word and as SVG for HTML."""

import math
import random
import struct
import zlib
from functools import lru_cache

Point = tuple[float, float]
Strokes = list[list[Point]]


def signature(seed: int) -> Strokes:
    """A person's signature on 460 × 150."""
    rng = random.Random(seed)
    base = 88.0
    strokes: Strokes = []
    tall = rng.uniform(55, 72)
    head = []
    for step in range(60):
        t = step / 59 * rng.choice((6.0,)) + 0.6
        head.append(
            (62 + 30 * math.sin(t) * (1 - step / 150) + step * 0.35, base - 24 - tall * 0.7 * math.cos(t))
        )
    strokes.append(head)
    body: list[Point] = []
    length = rng.uniform(210, 290)
    waves = rng.randint(6, 9)
    lean = rng.uniform(4, 9)
    peaks = [rng.choice((10, 13, 16, 34)) for _ in range(waves + 2)]
    for step in range(240):
        t = step / 239
        phase = t * waves * 2 * math.pi
        amp = peaks[int(t * waves)] * (1 - 0.45 * t)
        body.append((95 + length * t + lean * math.sin(phase + 0.8), base - amp * math.sin(phase) - 10 * t))
    tail = rng.uniform(20, 60)
    last = body[-1]
    body += [(last[0] + tail * k / 12, last[1] - 9 * math.sin(k / 5)) for k in range(1, 13)]
    strokes.append(body)
    if rng.random() < 0.7:
        dip = rng.uniform(6, 16)
        strokes.append([(70 + 3.2 * k, 122 - dip * math.sin(k / 30)) for k in range(90)])
    return strokes


def initials(seed: int) -> Strokes:
    """A person's initials on 160 × 100."""
    rng = random.Random(seed * 7 + 1)
    first = [
        (34 + 18 * math.sin(k / 7) + k * 0.45, 50 - (26 + seed % 5) * math.cos(k / 7.5) * (1 - k / 160))
        for k in range(70)
    ]
    lean = rng.uniform(5, 12)
    second = [
        (72 + k * 0.8 + lean * math.sin(k / 5), 52 - 24 * math.sin(k / 6.5) * (1 - k / 110))
        for k in range(80)
    ]
    return [first, second]


def cross(seed: int) -> Strokes:
    """A cross over a box, on 60 × 60."""
    rng = random.Random(seed)
    wobble = [rng.uniform(-5, 5) for _ in range(8)]
    return [
        [(8 + wobble[0] + k * 2.2, 9 + wobble[1] + k * 2.15 + 2 * math.sin(k / 5)) for k in range(20)],
        [(51 + wobble[2] - k * 2.15, 8 + wobble[3] + k * 2.2 + 2 * math.sin(k / 6)) for k in range(20)],
    ]


def _stamp(alpha: bytearray, width: int, height: int, x: float, y: float, radius: float) -> None:
    for row in range(max(0, int(y - radius - 1)), min(height, int(y + radius + 2))):
        for column in range(max(0, int(x - radius - 1)), min(width, int(x + radius + 2))):
            cover = radius + 0.5 - math.hypot(column - x, row - y)
            if cover > 0:
                at = row * width + column
                alpha[at] = max(alpha[at], min(255, int(cover * 255)))


@lru_cache(maxsize=256)
def png(what: str, seed: int, colour: str = "1f3a93", pen: float = 1.9) -> bytes:
    """The picture of `signature`, `initials` or `cross`, with a transparent ground."""
    strokes = {"signature": signature, "initials": initials, "cross": cross}[what](seed)
    width, height = {"signature": (460, 150), "initials": (160, 100), "cross": (60, 60)}[what]
    alpha = bytearray(width * height)
    for stroke in strokes:
        for (x0, y0), (x1, y1) in zip(stroke, stroke[1:], strict=False):
            steps = max(1, int(math.hypot(x1 - x0, y1 - y0) / 0.8))
            for k in range(steps):
                _stamp(alpha, width, height, x0 + (x1 - x0) * k / steps, y0 + (y1 - y0) * k / steps, pen)
    ink = bytes.fromhex(colour)
    rows = b"".join(
        b"\0" + b"".join(ink + bytes((alpha[r * width + c],)) for c in range(width)) for r in range(height)
    )

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def svg(what: str, seed: int, wide: int, colour: str = "#1f3a93", pen: float = 3.2, style: str = "") -> str:
    """The same strokes for HTML, `wide` pixels wide."""
    strokes = {"signature": signature, "initials": initials, "cross": cross}[what](seed)
    width, height = {"signature": (460, 150), "initials": (160, 100), "cross": (60, 60)}[what]
    lines = "".join(
        f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in stroke)}" fill="none" stroke="{colour}" '
        f'stroke-width="{pen}" stroke-linecap="round" stroke-linejoin="round"/>'
        for stroke in strokes
    )
    tall = round(wide * height / width)
    return f'<svg width="{wide}" height="{tall}" viewBox="0 0 {width} {height}" style="{style}">{lines}</svg>'
