"""Signatures and initials: strokes made from a seed, as SVG and as a picture for Word."""

import random
import struct
import zlib

Point = tuple[float, float]


def _smooth(points: list[Point], steps: int = 14) -> list[Point]:
    padded = [points[0], *points, points[-1]]
    line: list[Point] = []
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(
        padded, padded[1:], padded[2:], padded[3:], strict=False
    ):
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


def strokes(seed: str, short: bool) -> tuple[list[list[Point]], int, int]:
    """Lines of a pen, and the size of the paper they need."""
    rng = random.Random(seed)
    width, height = (110, 70) if short else (260, 84)
    x = 8.0
    points: list[Point] = [
        (x, height * 0.62),
        (x + 10, height * 0.1),
        (x + 17, height * 0.88),
        (x + 6, height * 0.7),
    ]
    x += 22
    for _ in range(2 if short else rng.randint(7, 10)):
        top = rng.uniform(0.22, 0.5)
        points += [
            (x, height * rng.uniform(0.62, 0.72)),
            (x + 7, height * top),
            (x + 5, height * rng.uniform(0.64, 0.78)),
        ]
        x += rng.uniform(15, 21)
    points.append((min(x + 18, width - 6), height * rng.uniform(0.3, 0.5)))
    lines = [_smooth(points)]
    if not short or rng.random() < 0.5:
        end = min(x + 10, width - 8)
        lines.append(
            _smooth(
                [
                    (end, height * 0.84),
                    (end * 0.5, height * 0.93),
                    (14, height * 0.86),
                    (end * 0.7, height * 0.8),
                ]
            )
        )
    return lines, width, height


def svg(seed: str, short: bool = False, colour: str = "#1b2f8a", scale: float = 0.75) -> str:
    lines, width, height = strokes(seed, short)
    paths = "".join(
        f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in line)}" fill="none" stroke="{colour}" '
        'stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/>'
        for line in lines
    )
    size = f'width="{width * scale:.0f}" height="{height * scale:.0f}" viewBox="0 0 {width} {height}"'
    return f'<svg class="ink" xmlns="http://www.w3.org/2000/svg" {size}>{paths}</svg>'


def cross(seed: str, colour: str = "#1b2f8a") -> str:
    """A cross as a hand puts it into a box."""
    rng = random.Random(seed)
    a, b, c, d = (rng.uniform(-2, 2) for _ in range(4))
    return (
        '<svg class="x" xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20">'
        f'<path d="M{3 + a:.1f} {3 + b:.1f} Q 9 11 {17 + c:.1f} {17 + d:.1f} M{17 + b:.1f} {2 + c:.1f} Q 11 9 {3 + d:.1f} {17 + a:.1f}" '
        f'fill="none" stroke="{colour}" stroke-width="2.2" stroke-linecap="round"/></svg>'
    )


def png(seed: str, short: bool = False, colour: tuple[int, int, int] = (27, 47, 138)) -> bytes:
    """The same strokes as a picture on a transparent ground."""
    lines, width, height = strokes(seed, short)
    scale, radius = 3, 3.0
    columns, rows = width * scale, height * scale
    alpha = [bytearray(columns) for _ in range(rows)]
    for line in lines:
        for (ax, ay), (bx, by) in zip(line, line[1:], strict=False):
            for step in range(5):
                px, py = (ax + (bx - ax) * step / 5) * scale, (ay + (by - ay) * step / 5) * scale
                for y in range(max(0, int(py - radius - 1)), min(rows, int(py + radius + 2))):
                    for x in range(max(0, int(px - radius - 1)), min(columns, int(px + radius + 2))):
                        near = radius + 0.5 - ((x - px) ** 2 + (y - py) ** 2) ** 0.5
                        if near > 0:
                            alpha[y][x] = max(alpha[y][x], min(255, int(near * 255)))
    raw = b"".join(b"\0" + b"".join(bytes((*colour, value)) for value in row) for row in alpha)

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", columns, rows, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(raw, 6))
        + chunk(b"IEND", b"")
    )
