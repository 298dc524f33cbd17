"""Pen strokes: signatures, initials and crosses, as SVG for pages and as PNG for Word."""

import base64
import io
import itertools
import math
import random
import struct
import zlib

Point = tuple[float, float]
BLUE = (28, 46, 120)
BLACK = (30, 30, 34)


def _curve(seed: str, loops: int) -> list[Point]:
    """One running scribble between 0 and 1 on both axes."""
    chance = random.Random(seed)
    phase, second = chance.uniform(0, 6), chance.uniform(0, 6)
    tall = chance.uniform(0.75, 1.0)
    points: list[Point] = []
    count = 110 * loops
    for index in range(count):
        t = index / (count - 1)
        turn = t * loops * 2 * math.pi
        height = tall * (0.42 * (1 - t) ** 0.7 + 0.1)
        x = 0.06 + 0.8 * t + 0.055 * math.sin(turn + phase) + 0.02 * math.sin(2.7 * turn)
        y = 0.52 - 0.1 * t - height * math.cos(turn + second) * (0.75 + 0.25 * math.sin(0.6 * turn + phase))
        points.append((min(0.98, max(0.02, x)), min(0.97, max(0.03, y))))
    return points


def lines(seed: str, initials: bool = False) -> list[list[Point]]:
    """The strokes of one person's signature, or of the initials."""
    chance = random.Random(seed + "tail")
    strokes = [_curve(seed + ("i" if initials else "s"), 2 if initials else 6)]
    if not initials:
        low = chance.uniform(0.72, 0.9)
        strokes.append([(0.2 + 0.07 * n, low - 0.02 * n + 0.02 * math.sin(n)) for n in range(11)])
    return strokes


def svg(
    strokes: list[list[Point]], width: int, height: int, color: tuple[int, int, int] = BLUE, pen: float = 1.6
) -> str:
    """An inline drawing of the strokes, in CSS pixels."""
    paths = "".join(
        "<polyline points='" + " ".join(f"{x * width:.1f},{y * height:.1f}" for x, y in stroke) + "'/>"
        for stroke in strokes
    )
    return (
        f"<svg width='{width}' height='{height}' viewBox='0 0 {width} {height}' fill='none' stroke='rgb{color}' "
        f"stroke-width='{pen}' stroke-linecap='round' stroke-linejoin='round'>{paths}</svg>"
    )


def _dot(rows: list[bytearray], x: float, y: float, radius: float, color: tuple[int, int, int]) -> None:
    for v in range(int(y - radius), int(y + radius) + 2):
        for u in range(int(x - radius), int(x + radius) + 2):
            if 0 <= v < len(rows) and 0 <= u * 4 < len(rows[0]) and (u - x) ** 2 + (v - y) ** 2 <= radius**2:
                rows[v][u * 4 : u * 4 + 4] = bytes((*color, 255))


def png(
    strokes: list[list[Point]],
    width: int,
    height: int,
    color: tuple[int, int, int] = BLUE,
    pen: float = 3.0,
    frame: tuple[int, int, int, int] | None = None,
) -> io.BytesIO:
    """The strokes on a transparent ground; `frame` draws a printed box under them."""
    rows = [bytearray(width * 4) for _ in range(height)]
    if frame:
        left, top, right, bottom = frame
        for x in range(left, right):
            _dot(rows, x, top, 1.6, BLACK)
            _dot(rows, x, bottom, 1.6, BLACK)
        for y in range(top, bottom):
            _dot(rows, left, y, 1.6, BLACK)
            _dot(rows, right, y, 1.6, BLACK)
    for stroke in strokes:
        for (x1, y1), (x2, y2) in itertools.pairwise(stroke):
            steps = max(1, int(math.hypot((x2 - x1) * width, (y2 - y1) * height)))
            for step in range(steps + 1):
                part = step / steps
                _dot(rows, (x1 + (x2 - x1) * part) * width, (y1 + (y2 - y1) * part) * height, pen, color)
    raw = zlib.compress(b"".join(b"\0" + bytes(row) for row in rows), 6)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", raw) + chunk(b"IEND", b""))


def cross(seed: str) -> list[list[Point]]:
    """Two pen strokes through a box."""
    chance = random.Random(seed)
    j = [chance.uniform(-0.05, 0.05) for _ in range(8)]
    return [
        [(0.12 + j[0], 0.1 + j[1]), (0.5 + j[2], 0.52), (0.9 + j[3], 0.88 + j[4])],
        [(0.88 + j[5], 0.08 + j[6]), (0.47, 0.5 + j[2]), (0.1 + j[7], 0.92)],
    ]


def data_uri(picture: io.BytesIO) -> str:
    """For an <img> of the picture."""
    return "data:image/png;base64," + base64.b64encode(picture.getvalue()).decode()
