"""Pen strokes: signatures and initials, as SVG for pages and as PNG for Word."""

import random
import struct
import zlib
from functools import cache
from io import BytesIO

Point = tuple[float, float]
INKS = ("#1a2f8f", "#20263a", "#2440a8", "#111111")


def _curve(a: Point, b: Point, c: Point, d: Point, steps: int = 26) -> list[Point]:
    points: list[Point] = []
    for i in range(steps + 1):
        t = i / steps
        u = 1 - t
        points.append(
            (
                u**3 * a[0] + 3 * u * u * t * b[0] + 3 * u * t * t * c[0] + t**3 * d[0],
                u**3 * a[1] + 3 * u * u * t * b[1] + 3 * u * t * t * c[1] + t**3 * d[1],
            )
        )
    return points


@cache
def strokes(seed: str, short: bool) -> tuple[str, tuple[tuple[Point, ...], ...]]:
    """Ink and polylines on a field 300 x 100 (initials 120 x 100)."""
    r = random.Random(seed)
    whose = random.Random(seed.split("#")[0])
    ink = whose.choice(INKS)
    width = 120.0 if short else 300.0
    count = 3 if short else whose.randint(6, 9)
    x, y = 10.0, 60.0
    line: list[Point] = []
    step = (width - 30) / count
    low, high, slope = whose.uniform(10, 26), whose.uniform(36, 54), whose.uniform(-26, 6)
    first = {0, whose.randrange(count), whose.randrange(count)}
    for i in range(count):
        tall = high if i in first else low
        nx = x + step * r.uniform(0.75, 1.2)
        ny = 62 + slope * (i + 1) / count + r.uniform(-8, 8)
        line += _curve(
            (x, y),
            (x + step * r.uniform(0.1, 0.9), y - tall * r.uniform(0.7, 1.15)),
            (x + step * r.uniform(-0.4, 0.5), y + tall * r.uniform(0.2, 0.7)),
            (nx, ny),
        )
        x, y = nx, ny
    lines: list[tuple[Point, ...]] = [tuple(line)]
    flourish = _curve(
        (width * 0.15, 82 + r.uniform(-5, 5)),
        (width * 0.4, 70),
        (width * 0.6, 92),
        (width * r.uniform(0.75, 0.95), 74 + r.uniform(-6, 6)),
    )
    if whose.random() < 0.7:
        lines.append(tuple(flourish))
    if whose.random() < 0.5 and not short:
        lines.append(tuple(_curve((70, 20), (84, 12), (90, 18), (104, 12))))
    return ink, tuple(lines)


def svg(seed: str, short: bool = False, height_mm: float = 15) -> str:
    ink, lines = strokes(seed, short)
    width = 120 if short else 300
    paths = "".join(
        f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in line)}" fill="none" stroke="{ink}" '
        'stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>'
        for line in lines
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 100" '
        f'style="height:{height_mm}mm;width:{height_mm * width / 100:.1f}mm;vertical-align:bottom">{paths}</svg>'
    )


def png(seed: str, short: bool = False) -> BytesIO:
    """The same strokes on white, three pixels a unit."""
    ink, lines = strokes(seed, short)
    scale, radius = 3, 4
    width, height = (120 if short else 300) * scale, 100 * scale
    colour = bytes.fromhex(ink[1:])
    rows = [bytearray(b"\xff" * (3 * width)) for _ in range(height)]
    for line in lines:
        for (x0, y0), (x1, y1) in zip(line, line[1:], strict=False):
            parts = max(2, int(max(abs(x1 - x0), abs(y1 - y0)) * scale / 2))
            for i in range(parts + 1):
                cx, cy = (x0 + (x1 - x0) * i / parts) * scale, (y0 + (y1 - y0) * i / parts) * scale
                for dy in range(-radius, radius + 1):
                    py = int(cy) + dy
                    if not 0 <= py < height:
                        continue
                    half = int((radius * radius - dy * dy) ** 0.5)
                    a, b = max(0, int(cx) - half), min(width, int(cx) + half + 1)
                    if a < b:
                        rows[py][3 * a : 3 * b] = colour * (b - a)
    raw = b"".join(b"\x00" + bytes(row) for row in rows)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return BytesIO(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw, 6)) + chunk(b"IEND", b"")
    )


def stamp(lines: tuple[str, ...], turn: float = -2, ink: str = "#2b3f9a") -> str:
    return (
        f'<span style="display:inline-block;border:1px solid {ink};color:{ink};padding:2px 8px;font:8pt Arial;'
        f'text-align:center;transform:rotate({turn}deg)">{"<br>".join(lines)}</span>'
    )


def round_seal(text: str, ink: str = "#b02030") -> str:
    return (
        f'<svg viewBox="0 0 100 100" style="width:26mm;height:26mm"><circle cx="50" cy="50" r="46" fill="none" '
        f'stroke="{ink}" stroke-width="2"/><circle cx="50" cy="50" r="31" fill="none" stroke="{ink}"/>'
        f'<path id="c" d="M50 50 m-37 0 a37 37 0 1 1 74 0 a37 37 0 1 1 -74 0" fill="none"/>'
        f'<text font-size="7.4" fill="{ink}" font-family="Arial"><textPath href="#c">{text}</textPath></text>'
        f'<text x="50" y="57" font-size="20" fill="{ink}" text-anchor="middle">♜</text></svg>'
    )
