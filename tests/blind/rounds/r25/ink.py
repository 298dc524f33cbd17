"""Pen strokes: signatures and initials as SVG for pages and as PNG pictures for Word."""

import math
import random
import struct
import zlib
from io import BytesIO

Stroke = list[tuple[float, float]]


def _strokes(seed: str, letters: int) -> list[Stroke]:
    """A scribble of loops in a box of 0…1 by 0…1, the same for the same seed."""
    rng = random.Random(seed)
    line: Stroke = []
    letters += rng.choice((-2, -1, 0, 1, 2)) if letters > 2 else 0
    tall = rng.uniform(0.08, 0.2)
    steps = letters * 14
    slant = rng.uniform(0.1, 0.35)
    for step in range(steps + 1):
        t = step / steps
        size = 0.34 if step < 14 else tall * rng.uniform(0.8, 1.3)
        angle = step * 2 * math.pi / 14 * rng.uniform(0.96, 1.04)
        x = 0.08 + 0.8 * t + size * 0.25 * math.cos(angle) + slant * 0.1
        y = 0.55 + size * math.sin(angle) - 0.08 * t
        line.append((min(max(x, 0.01), 0.99), min(max(y, 0.02), 0.98)))
    tail = [(0.1, 0.86 + rng.uniform(-0.04, 0.04)), (0.5, 0.82), (0.97, 0.72 + rng.uniform(-0.1, 0.05))]
    return [line, tail] if letters > 2 else [line]


def signature(seed: str, width: int = 190, height: int = 56, letters: int = 7) -> str:
    """A signature in blue ink, drawn as SVG."""
    paths = []
    for stroke in _strokes(seed, letters):
        points = " ".join(f"{x * width:.1f},{y * height:.1f}" for x, y in stroke)
        paths.append(
            f'<polyline points="{points}" fill="none" stroke="#1c2f86" stroke-width="1.7" stroke-linejoin="round"/>'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" style="vertical-align:bottom">{"".join(paths)}</svg>'
    )


def initials(seed: str) -> str:
    """Initials (parafa) in blue ink, drawn as SVG."""
    return signature("p" + seed, 58, 34, 2)


def stamp(lines: list[str], color: str = "#7a1630") -> str:
    """A rectangular office stamp."""
    body = "<br>".join(lines)
    return (
        f'<div style="display:inline-block;border:1.5px solid {color};color:{color};padding:5px 12px;'
        f'font:9pt Liberation Sans;text-align:center;transform:rotate(-1.5deg)">{body}</div>'
    )


def picture(seed: str, letters: int = 7) -> BytesIO:
    """The same strokes as a transparent PNG, for Word."""
    width, height = (560, 170) if letters > 2 else (210, 120)
    rows = [bytearray(width * 4) for _ in range(height)]
    for stroke in _strokes(seed, letters):
        for (x0, y0), (x1, y1) in zip(stroke, stroke[1:], strict=False):
            for step in range(241):
                x = (x0 + (x1 - x0) * step / 240) * width
                y = (y0 + (y1 - y0) * step / 240) * height
                for row in range(max(int(y) - 2, 0), min(int(y) + 3, height)):
                    for col in range(max(int(x) - 2, 0), min(int(x) + 3, width)):
                        rows[row][col * 4 : col * 4 + 4] = b"\x1c\x2f\x86\xff"
    raw = b"".join(b"\x00" + bytes(row) for row in rows)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    png = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(raw))
        + chunk(b"IEND", b"")
    )
    return BytesIO(png)
