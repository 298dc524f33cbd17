"""Strokes of a pen: as inline SVG for HTML, as transparent PNG for Word. Seeded, so that they stay the same."""

import struct
import zlib
from functools import lru_cache
from random import Random
from typing import Literal

Shape = Literal["signature", "initials", "cross", "stroke", "tick", "ring"]
Point = tuple[float, float]
Curve = tuple[Point, Point, Point, Point]


def curves(seed: int, shape: Shape) -> list[Curve]:
    """The strokes in a unit square."""
    r = Random(f"{seed}-{shape}")

    def j(x: float, by: float = 0.05) -> float:
        return min(0.98, max(0.02, x + r.uniform(-by, by)))

    if shape == "cross":
        return [
            ((j(0.1), j(0.1)), (j(0.4), j(0.35)), (j(0.6), j(0.7)), (j(0.9), j(0.9))),
            ((j(0.88), j(0.12)), (j(0.6), j(0.3)), (j(0.35), j(0.65)), (j(0.1), j(0.92))),
        ]
    if shape == "tick":
        return [
            ((j(0.1), j(0.5)), (j(0.2), j(0.6)), (j(0.3), j(0.8)), (j(0.35), j(0.9))),
            ((0.35, 0.9), (j(0.5), j(0.6)), (j(0.7), j(0.3)), (j(0.95), j(0.08))),
        ]
    if shape == "stroke":
        return [((0.02, j(0.55, 0.2)), (j(0.3), j(0.4, 0.3)), (j(0.7), j(0.6, 0.3)), (0.98, j(0.45, 0.2)))]
    if shape == "ring":
        return [
            ((0.08, 0.5), (0.05, 0.02), (0.95, 0.02), (0.93, 0.5)),
            ((0.93, 0.5), (0.95, 1.0), (0.02, 1.0), (j(0.1), j(0.4))),
        ]
    letters = 3 if shape == "initials" else r.randint(7, 10)
    step = 0.9 / letters
    at: Point = (0.04, j(0.6))
    out: list[Curve] = []
    for i in range(letters):
        high = 0.05 if i == 0 or (letters > 3 and i == letters // 2) else r.uniform(0.25, 0.5)
        x = 0.04 + step * i
        top = (x + step * r.uniform(0.3, 0.8), high)
        end = (x + step, r.uniform(0.55, 0.75))
        out.append((at, (at[0] + step * 0.4, at[1] - 0.1), (top[0] - step * 0.5, high), top))
        out.append((top, (top[0] + step * 0.7, high + 0.1), (x - step * 0.1, r.uniform(0.7, 0.95)), end))
        at = end
    out.append((at, (0.8, 0.95), (0.4, r.uniform(0.8, 0.95)), (r.uniform(0.1, 0.3), r.uniform(0.8, 0.95))))
    return out


def svg(
    seed: int,
    shape: Shape = "signature",
    ink: str = "#1b2f8f",
    width: int = 170,
    height: int = 55,
    style: str = "",
) -> str:
    """An inline SVG of the strokes."""
    paths = "".join(
        f'<path d="M{a[0] * width:.1f} {a[1] * height:.1f} C{b[0] * width:.1f} {b[1] * height:.1f} '
        f'{c[0] * width:.1f} {c[1] * height:.1f} {d[0] * width:.1f} {d[1] * height:.1f}"/>'
        for a, b, c, d in curves(seed, shape)
    )
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" style="{style}">'
        f'<g fill="none" stroke="{ink}" stroke-width="1.8" stroke-linecap="round">{paths}</g></svg>'
    )


@lru_cache(maxsize=512)
def png(
    seed: int, shape: Shape, ink: str = "1B2F8F", width: int = 340, height: int = 110, thick: float = 2.6
) -> bytes:
    """A transparent PNG of the strokes."""
    alpha = [bytearray(width) for _ in range(height)]
    reach = int(thick) + 1
    for a, b, c, d in curves(seed, shape):
        for i in range(241):
            t = i / 240
            u = 1 - t
            w = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
            x = (w[0] * a[0] + w[1] * b[0] + w[2] * c[0] + w[3] * d[0]) * (width - 1)
            y = (w[0] * a[1] + w[1] * b[1] + w[2] * c[1] + w[3] * d[1]) * (height - 1)
            for yy in range(max(0, int(y) - reach), min(height, int(y) + reach + 1)):
                for xx in range(max(0, int(x) - reach), min(width, int(x) + reach + 1)):
                    far = ((xx - x) ** 2 + (yy - y) ** 2) ** 0.5
                    value = int(255 * max(0.0, min(1.0, thick - far)))
                    alpha[yy][xx] = max(alpha[yy][xx], value)
    colour = bytes.fromhex(ink)
    raw = b"".join(b"\0" + b"".join(colour + bytes((v,)) for v in row) for row in alpha)

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(raw))
        + chunk(b"IEND", b"")
    )
