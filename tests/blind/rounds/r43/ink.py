"""Pen strokes: signatures and initials, as SVG for HTML and as PNG for Word; stamps."""

import random
import struct
import zlib
from io import BytesIO


def _points(seed: str, width: int, height: int, loops: int) -> list[tuple[float, float]]:
    rng = random.Random(seed)  # noqa: S311
    knots = [
        (width * (0.04 + 0.9 * i / loops), height * (0.12 + 0.7 * rng.random())) for i in range(loops + 1)
    ]
    out: list[tuple[float, float]] = []
    for i in range(len(knots) - 1):
        p0, p1, p2, p3 = knots[max(i - 1, 0)], knots[i], knots[i + 1], knots[min(i + 2, loops)]
        for k in range(14):
            t = k / 14
            out.append(
                tuple(  # type: ignore[arg-type]
                    0.5
                    * (
                        2 * b
                        + (c - a) * t
                        + (2 * a - 5 * b + 4 * c - d) * t * t
                        + (3 * b - a - 3 * c + d) * t**3
                    )
                    for a, b, c, d in zip(p0, p1, p2, p3, strict=True)
                )
            )
    return out


def sign(seed: str, width: int = 175, height: int = 52) -> str:
    loops = 13 if width > 90 else 5
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in _points(seed, width, height, loops))
    return (
        f'<svg width="{width}" height="{height}" style="display:inline-block;vertical-align:bottom">'
        f'<polyline points="{path}" fill="none" stroke="#16308c" stroke-width="1.9" stroke-linecap="round"/></svg>'
    )


def initials(seed: str) -> str:
    return sign(seed, 64, 44)


def stamp(*lines: str) -> str:
    inner = "<br>".join(lines)
    return (
        '<div style="display:inline-block;border:1.5px solid #7a2340;color:#7a2340;padding:4px 9px;font:10px Liberation Sans;'
        f'text-align:center;transform:rotate(-2deg)">{inner}</div>'
    )


def picture(seed: str, width: int = 420, height: int = 130) -> BytesIO:
    """The same strokes as a PNG for a Word document."""
    loops = 13 if width > 220 else 5
    rows = [bytearray(b"\xff" * (3 * width)) for _ in range(height)]
    points = _points(seed, width, height, loops)
    for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
        for k in range(25):
            x, y = x0 + (x1 - x0) * k / 25, y0 + (y1 - y0) * k / 25
            for dx in range(-2, 3):
                for dy in range(-2, 3):
                    px, py = int(x) + dx, int(y) + dy
                    if dx * dx + dy * dy <= 5 and 0 <= px < width and 0 <= py < height:
                        rows[py][3 * px : 3 * px + 3] = b"\x16\x30\x8c"

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    raw = b"".join(b"\0" + bytes(row) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return BytesIO(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )
