"""Pen strokes: signatures, initials, crosses; as SVG and as PNG."""

import math
import random
import struct
import zlib

Point = tuple[float, float]
INK = "#1b2f8f"


def signature(seed: str, width: int = 190, height: int = 56) -> list[list[Point]]:
    """Loops that lean and fade like a name written fast."""
    rng = random.Random(seed)
    first: list[Point] = []
    loops = rng.randint(5, 8)
    x = 6.0
    step = (width * 0.72) / (loops * 14)
    for loop in range(loops):
        tall = height * (
            0.44 if loop == 0 else rng.uniform(0.10, 0.24) if loop % 3 else rng.uniform(0.24, 0.38)
        )
        wide = rng.uniform(3.5, 8.0)
        for k in range(14):
            a = 2 * math.pi * k / 14
            first.append((x + wide * math.cos(a) + wide, height * 0.56 - tall * math.sin(a) - loop * 0.8))
            x += step
    first.append((width * 0.97, height * rng.uniform(0.25, 0.5)))
    second = [
        (width * 0.06, height * 0.90),
        (width * 0.5, height * rng.uniform(0.78, 0.9)),
        (width * 0.9, height * 0.7),
    ]
    return [first, second] if rng.random() < 0.6 else [first]


def initials(seed: str, width: int = 46, height: int = 30) -> list[list[Point]]:
    """Two quick letters."""
    rng = random.Random(seed)
    strokes: list[list[Point]] = []
    for number in range(2):
        left = 4 + number * width * 0.45
        strokes.append(
            [
                (
                    left + width * 0.4 * t / 12,
                    height * (0.5 + 0.42 * math.sin(t * rng.uniform(0.85, 1.15) + number)),
                )
                for t in range(13)
            ]
        )
    strokes.append([(2.0, height * 0.92), (width * 0.96, height * rng.uniform(0.6, 0.85))])
    return strokes


def svg(strokes: list[list[Point]], width: int, height: int, ink: str = INK, pen: float = 1.7) -> str:
    """The strokes as inline SVG."""
    lines = "".join(
        f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in line)}" fill="none" stroke="{ink}" '
        f'stroke-width="{pen}" stroke-linecap="round" stroke-linejoin="round"/>'
        for line in strokes
    )
    return f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}">{lines}</svg>'


def cross_svg(seed: str, ink: str = INK) -> str:
    """A pen cross laid over a box."""
    rng = random.Random(seed)
    a, b, c, d = (rng.uniform(1, 4) for _ in range(4))
    return (
        '<svg class="cross" width="22" height="22" viewBox="0 0 22 22">'
        f'<path d="M{a:.1f} {b:.1f} Q10 12 {19 + c / 2:.1f} {19 + d / 3:.1f} M{19 + d / 2:.1f} {c:.1f} Q12 9 {b:.1f} '
        f'{20 - a / 3:.1f}" fill="none" stroke="{ink}" stroke-width="2.1" stroke-linecap="round"/></svg>'
    )


def strike_svg(seed: str, ink: str = INK) -> str:
    """A pen line through a word; stretches over its box."""
    rng = random.Random(seed)
    return (
        '<svg class="strike" viewBox="0 0 100 20" preserveAspectRatio="none">'
        f'<path d="M1 {rng.uniform(9, 14):.1f} Q50 {rng.uniform(7, 12):.1f} 99 {rng.uniform(6, 11):.1f}" fill="none" '
        f'stroke="{ink}" stroke-width="2.2" vector-effect="non-scaling-stroke"/></svg>'
    )


def png(strokes: list[list[Point]], width: int, height: int, scale: int = 4) -> bytes:
    """The strokes as an RGB picture with blue ink on white."""
    w, h = width * scale, height * scale
    rows = [bytearray(b"\xff" * (w * 3)) for _ in range(h)]
    radius = int(0.85 * scale)
    for line in strokes:
        for (x1, y1), (x2, y2) in zip(line, line[1:], strict=False):
            count = max(2, int(math.hypot(x2 - x1, y2 - y1) * scale))
            for k in range(count + 1):
                cx, cy = ((x1 + (x2 - x1) * k / count) * scale, (y1 + (y2 - y1) * k / count) * scale)
                for dy in range(-radius, radius + 1):
                    for dx in range(-radius, radius + 1):
                        px, py = int(cx) + dx, int(cy) + dy
                        if dx * dx + dy * dy <= radius * radius and 0 <= px < w and 0 <= py < h:
                            rows[py][px * 3 : px * 3 + 3] = b"\x1b\x2f\x8f"
    raw = b"".join(b"\x00" + bytes(row) for row in rows)

    def chunk(tag: bytes, data: bytes) -> bytes:
        body = tag + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )
