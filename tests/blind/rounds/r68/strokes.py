"""Pen strokes: a signature or initials as an SVG or as a PNG."""

import math
import random
import struct
import zlib
from io import BytesIO

Point = tuple[float, float]


def strokes(seed: str, initials: bool = False) -> list[list[Point]]:
    """Lines of a pen in a box of 200 × 70 (initials: 80 × 70)."""
    rng = random.Random(f"{seed}{initials}")
    width, loops = (66, 3) if initials else (180, rng.randint(6, 9))
    line: list[Point] = []
    height = rng.uniform(16, 22)
    for step in range(loops * 16):
        turn = step / 16 * 2 * math.pi
        fade = 1.5 if step < 20 else 1 - 0.5 * step / (loops * 16)
        x = 8 + (width - 16) * step / (loops * 16) + 7 * math.sin(turn)
        line.append(
            (
                x,
                38
                - 4 * step / (loops * 16)
                - height * fade * math.cos(turn + rng.uniform(-0.15, 0.15)) * 0.8,
            )
        )
    tail = [(width * 0.3, 60.0), (width * 0.7, 55.0), (width * 1.0, 50.0)]
    return [line, tail]


def svg(seed: str, initials: bool = False, height: int = 46) -> str:
    """Inline SVG of the strokes."""
    width = 80 if initials else 200
    paths = "".join(
        '<polyline fill="none" stroke="#1b2f8f" stroke-width="2" stroke-linecap="round" points="'
        + " ".join(f"{x:.1f},{y:.1f}" for x, y in line)
        + '"/>'
        for line in strokes(seed, initials)
    )
    return f'<svg viewBox="0 0 {width} 70" height="{height}" width="{height * width / 70:.0f}">{paths}</svg>'


def png(seed: str, initials: bool = False) -> BytesIO:
    """The strokes as a PNG with a transparent ground, four times as large."""
    scale = 4
    width, height = (80 if initials else 200) * scale, 70 * scale
    rows = [bytearray(width * 4) for _ in range(height)]
    for line in strokes(seed, initials):
        for (x0, y0), (x1, y1) in zip(line, line[1:], strict=False):
            count = int(max(abs(x1 - x0), abs(y1 - y0)) * scale) + 1
            for step in range(count + 1):
                x = int((x0 + (x1 - x0) * step / count) * scale)
                y = int((y0 + (y1 - y0) * step / count) * scale)
                for dy in range(-3, 4):
                    for dx in range(-3, 4):
                        if dx * dx + dy * dy <= 10 and 0 <= x + dx < width and 0 <= y + dy < height:
                            rows[y + dy][(x + dx) * 4 : (x + dx) * 4 + 4] = b"\x1b\x2f\x8f\xff"

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    packed = zlib.compress(b"".join(b"\0" + bytes(row) for row in rows))
    return BytesIO(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b""))
