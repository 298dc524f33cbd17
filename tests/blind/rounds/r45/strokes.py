"""Signatures, initials and crosses drawn as strokes of a pen."""

import math
import random
import struct
import zlib
from itertools import pairwise

Point = tuple[float, float]


def signature(seed: str) -> list[list[Point]]:
    """A signature in a box of 420 by 130."""
    chance = random.Random(seed)
    strokes: list[list[Point]] = []
    wide, high, turn = chance.uniform(22, 36), chance.uniform(34, 48), chance.uniform(-2.9, -1.6)
    quick, climb = chance.uniform(0.17, 0.31), chance.uniform(0.01, 0.1)
    head: list[Point] = []
    for step in range(60):
        angle = turn + step * 0.105
        head.append((55 + wide * math.cos(angle) + step * 0.3, 60 + high * math.sin(angle)))
    strokes.append(head)
    body: list[Point] = []
    x, phase, lift = 80.0, 0.0, chance.uniform(14, 22)
    for step in range(260):
        if step % 26 == 0:
            lift = chance.choice((9.0, 12.0, 16.0, 34.0)) + chance.uniform(-2, 3)
        phase += quick
        x += 1.05
        fade = 1 - step / 420
        body.append((x + 7 * math.cos(phase), 78 - step * climb - lift * fade * math.sin(phase)))
    strokes.append(body)
    end_x, end_y = body[-1]
    strokes.append([(end_x - t * 2.4, end_y + 12 + 9 * math.sin(t / 28)) for t in range(90)])
    return strokes


def initials(seed: str) -> list[list[Point]]:
    """Initials in a box of 150 by 100."""
    chance = random.Random(seed)
    tall = chance.uniform(58, 72)
    bend, swing = chance.uniform(10, 17), chance.uniform(16, 30)
    low = chance.uniform(54, 74)
    first = [(25 + t * 0.5, 84 - tall * math.sin(t / 60 * math.pi)) for t in range(61)]
    second = [
        (62 + swing * math.sin(t / bend) + t * 0.45, 80 - t * 0.72 + chance.uniform(-0.6, 0.6))
        for t in range(78)
    ]
    tail = [(30.0 + t, low + 10 * math.sin(t / 18)) for t in range(95)]
    return [first, second, tail]


def cross(seed: str) -> list[list[Point]]:
    """A printed box with a pen's cross, in a square of 100."""
    chance = random.Random(seed)

    def near(value: float) -> float:
        return value + chance.uniform(-6, 6)

    return [[(near(10), near(14)), (near(90), near(90))], [(near(92), near(8)), (near(14), near(92))]]


def png(
    strokes: list[list[Point]],
    width: int,
    height: int,
    thick: float,
    colour: tuple[int, int, int],
    box: bool = False,
) -> bytes:
    """The strokes as a PNG with a transparent ground."""
    pixels = bytearray(width * height * 4)

    def dot(cx: float, cy: float, radius: float, paint: tuple[int, int, int]) -> None:
        for y in range(max(0, int(cy - radius)), min(height, int(cy + radius) + 2)):
            for x in range(max(0, int(cx - radius)), min(width, int(cx + radius) + 2)):
                if (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius:
                    at = (y * width + x) * 4
                    pixels[at : at + 4] = bytes((*paint, 255))

    def line(points: list[Point], radius: float, paint: tuple[int, int, int]) -> None:
        for (x0, y0), (x1, y1) in pairwise(points):
            steps = max(1, int(math.hypot(x1 - x0, y1 - y0) / max(radius * 0.6, 0.5)))
            for step in range(steps + 1):
                dot(x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps, radius, paint)

    if box:
        line([(16, 20), (84, 20), (84, 88), (16, 88), (16, 20)], 2.4, (20, 20, 20))
    for points in strokes:
        line(points, thick, colour)
    rows = b"".join(b"\0" + bytes(pixels[y * width * 4 : (y + 1) * width * 4]) for y in range(height))

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def svg(strokes: list[list[Point]], width: int, height: int, shown: str, colour: str = "#1b2f80") -> str:
    """The strokes for an HTML page."""
    lines = "".join(
        '<polyline points="{}" fill="none" stroke="{}" stroke-width="2.6" stroke-linecap="round"/>'.format(
            " ".join(f"{x:.1f},{y:.1f}" for x, y in points), colour
        )
        for points in strokes
    )
    return f'<svg viewBox="0 0 {width} {height}" style="width:{shown}">{lines}</svg>'
