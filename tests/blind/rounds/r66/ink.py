"""Signatures and initials drawn as strokes, as SVG and as PNG."""

import math
import random
import struct
import zlib

Point = tuple[float, float]


def strokes(seed: str, is_initial: bool = False) -> list[list[Point]]:
    """Strokes in a field of 300 × 90 (initials: 110 × 70)."""
    dice = random.Random(seed)
    width, height = (100.0, 70.0) if is_initial else (290.0, 90.0)
    lines: list[list[Point]] = []
    for part in range(1 if is_initial else 2):
        start = 6 + part * width * 0.42
        length = width * (0.85 if is_initial else dice.uniform(0.42, 0.52))
        waves = dice.uniform(2.2, 3.2) if is_initial else dice.uniform(3.5, 5.5)
        loop = dice.uniform(7, 13)
        tall = height * dice.uniform(0.3, 0.42)
        phase = dice.uniform(0, 2)
        line: list[Point] = []
        for step in range(121):
            share = step / 120
            damp = 1 - 0.72 * share
            angle = share * waves * 2 * math.pi + phase
            x = start + length * share + loop * math.sin(angle * 1.02 + 1)
            y = height * 0.55 - tall * damp * math.sin(angle) - 4 * share
            line.append((min(max(x, 2), width + 6), min(max(y, 3), height - 3)))
        lines.append(line)
    low = height * 0.86
    lines.append([(width * 0.15 + step * width * 0.7 / 20, low - step * 0.7) for step in range(21)])
    return lines


def svg(seed: str, is_initial: bool = False, colour: str = "#1c2f86") -> str:
    """The strokes as an inline picture."""
    width, height, shown = (110, 70, 62) if is_initial else (300, 90, 190)
    paths = "".join(
        f'<path d="M{" L".join(f"{x:.1f} {y:.1f}" for x, y in line)}"/>' for line in strokes(seed, is_initial)
    )
    return (
        f'<svg width="{shown}" viewBox="0 0 {width} {height}" fill="none" stroke="{colour}" stroke-width="2.2" '
        f'stroke-linecap="round">{paths}</svg>'
    )


def png(seed: str, is_initial: bool = False) -> bytes:
    """The strokes as a PNG on white, three pixels a unit."""
    scale = 3
    width, height = (110, 70) if is_initial else (300, 90)
    width, height = width * scale, height * scale
    rows = [bytearray(b"\xff" * (3 * width)) for _ in range(height)]
    for line in strokes(seed, is_initial):
        for (x1, y1), (x2, y2) in zip(line, line[1:], strict=False):
            steps = int(max(abs(x2 - x1), abs(y2 - y1)) * scale) + 1
            for step in range(steps + 1):
                x = int((x1 + (x2 - x1) * step / steps) * scale)
                y = int((y1 + (y2 - y1) * step / steps) * scale)
                for row in range(max(0, y - 3), min(height, y + 4)):
                    for column in range(max(0, x - 3), min(width, x + 4)):
                        if (row - y) ** 2 + (column - x) ** 2 <= 10:
                            rows[row][3 * column : 3 * column + 3] = b"\x1c\x2f\x86"
    raw = zlib.compress(b"".join(b"\x00" + bytes(row) for row in rows), 9)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", raw) + chunk(b"IEND", b"")
