"""A pen: signatures, initials, ticks and round stamps, as SVG for HTML pages and as PNG for Word."""

import math
import random
import struct
import zlib
from functools import lru_cache
from io import BytesIO
from typing import Literal, TypeAlias

Point: TypeAlias = tuple[float, float]
Stroke: TypeAlias = list[Point]
Mark: TypeAlias = Literal["signature", "initial"]

BLUE = "#1d2f8f"
BLACK = "#1a1a1e"


def _bezier(a: Point, b: Point, c: Point, d: Point, steps: int = 28) -> Stroke:
    points: Stroke = []
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


def strokes(seed: str, mark: Mark) -> list[Stroke]:
    """Strokes of a pen on a field of 3 : 1 (signature) or 1 : 1 (initials), in units of its height."""
    rng = random.Random(seed)
    wide = 3.0 if mark == "signature" else 1.0
    manner = rng.choice(("loops", "zigzag", "tail"))
    letters = rng.randint(5, 10) if mark == "signature" else rng.randint(2, 3)
    base = rng.uniform(0.58, 0.72)
    slant = rng.uniform(-0.16, 0.08)
    line: Stroke = []
    x = 0.12 * wide
    reach = rng.uniform(0.45, 0.72) if manner != "tail" else 0.34
    step = reach * wide / letters
    y = base
    for i in range(letters):
        tall = rng.uniform(0.4, 0.56) if i == 0 or rng.random() < 0.16 else rng.uniform(0.06, 0.26)
        deep = rng.uniform(0.14, 0.3) if rng.random() < 0.22 else rng.uniform(-0.05, 0.06)
        top = (x + step * rng.uniform(0.3, 0.75), y - tall)
        end = (x + step * rng.uniform(0.8, 1.2), base + slant * (i + 1) / letters + deep * 0.5)
        lean = 0.5 if manner != "zigzag" else 0.05
        line += _bezier((x, y), (x + step * rng.uniform(0.2, 1.1), y - tall * 0.4), (top[0] + step * lean, top[1]), top)
        back = (top[0] - step * rng.uniform(0.2, 0.9) * lean * 2, top[1] + tall * 0.5)
        line += _bezier(top, back, (end[0] - step * 0.6 * lean * 2, end[1] + deep), end)
        x, y = end
    if manner == "tail" and mark == "signature":
        end = (wide * rng.uniform(0.8, 0.95), base + slant - rng.uniform(0.0, 0.14))
        line += _bezier((x, y), (x + 0.3, y + 0.16), (end[0] - 0.5, end[1] - 0.12), end)
        x, y = end
    result = [line]
    if mark == "signature" and manner != "zigzag":
        result.append(
            _bezier(
                (x, y),
                (x + 0.25, y - 0.15),
                (wide * 0.55, base + rng.uniform(0.18, 0.28)),
                (wide * rng.uniform(0.15, 0.35), base + rng.uniform(0.1, 0.25)),
            )
        )
    elif rng.random() < 0.6:
        result.append(_bezier((0.1, 0.85), (0.4, 0.75), (0.6, 0.92), (0.92, rng.uniform(0.6, 0.85))))
    return result


def pen_svg(seed: str, mark: Mark = "signature", mm: float = 48, colour: str = BLUE) -> str:
    """The strokes as an inline SVG, `mm` wide."""
    wide = 3.0 if mark == "signature" else 1.0
    rng = random.Random(seed + "w")
    paths = "".join(
        "<path d='M" + " L".join(f"{x * 100:.1f} {y * 100:.1f}" for x, y in s) + "'"
        f" stroke-width='{rng.uniform(2.0, 3.2):.1f}'/>"
        for s in strokes(seed, mark)
    )
    return (
        f"<svg class='pen' xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {wide * 100:.0f} 100'"
        f" style='width:{mm}mm;height:{mm / wide:.1f}mm' fill='none' stroke='{colour}'"
        f" stroke-linecap='round' stroke-linejoin='round'>{paths}</svg>"
    )


def stamp_svg(ring: str, centre: str, mm: float = 34, colour: str = "#8f1f2b") -> str:
    """A round office stamp."""
    return (
        f"<svg class='stamp' xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 200'"
        f" style='width:{mm}mm;height:{mm}mm' fill='none' stroke='{colour}'>"
        "<defs><path id='arc' d='M100,100 m-74,0 a74,74 0 1,1 148,0 a74,74 0 1,1 -148,0'/></defs>"
        "<circle cx='100' cy='100' r='96' stroke-width='4'/><circle cx='100' cy='100' r='62' stroke-width='2'/>"
        f"<text font-size='16' font-family='Liberation Sans' fill='{colour}' stroke='none' letter-spacing='1.5'>"
        f"<textPath href='#arc'>{ring}</textPath></text>"
        f"<text x='100' y='107' font-size='20' text-anchor='middle' fill='{colour}' stroke='none'>{centre}</text></svg>"
    )


def _png(width: int, height: int, alpha: list[int], colour: str) -> bytes:
    rgb = bytes(int(colour[i : i + 2], 16) for i in (1, 3, 5))
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            rows += rgb
            rows.append(alpha[y * width + x])
    chunks = b""
    for tag, data in (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(rows), 6)),
        (b"IEND", b""),
    ):
        chunks += struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))
    return b"\x89PNG\r\n\x1a\n" + chunks


def _draw(lines: list[Stroke], width: int, height: int, unit: float, radius: float) -> list[int]:
    alpha = [0] * (width * height)
    for line in lines:
        for (x0, y0), (x1, y1) in zip(line, line[1:], strict=False):
            count = max(1, int(math.hypot(x1 - x0, y1 - y0) * unit / 0.7))
            for i in range(count):
                px = (x0 + (x1 - x0) * i / count) * unit
                py = (y0 + (y1 - y0) * i / count) * unit
                for iy in range(int(py - radius - 1), int(py + radius + 2)):
                    for ix in range(int(px - radius - 1), int(px + radius + 2)):
                        if 0 <= ix < width and 0 <= iy < height:
                            cover = radius + 0.5 - math.hypot(ix + 0.5 - px, iy + 0.5 - py)
                            value = int(255 * min(1.0, max(0.0, cover)))
                            if value > alpha[iy * width + ix]:
                                alpha[iy * width + ix] = value
    return alpha


@lru_cache(maxsize=256)
def pen_png(seed: str, mark: Mark = "signature", colour: str = BLUE) -> bytes:
    """The strokes as a PNG with a transparent ground."""
    wide = 3 if mark == "signature" else 1
    unit = 140
    return _png(wide * unit, unit, _draw(strokes(seed, mark), wide * unit, unit, unit, 2.0), colour)


@lru_cache(maxsize=64)
def crossed_box_png(seed: str, colour: str = BLUE) -> bytes:
    """A printed box with a cross of a pen over it."""
    rng = random.Random(seed)
    size = 72
    box = [[(0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8), (0.2, 0.2)]]

    def j(v: float) -> float:
        return v + rng.uniform(-0.07, 0.07)

    cross = [
        _bezier((j(0.1), j(0.12)), (j(0.3), j(0.35)), (j(0.6), j(0.6)), (j(0.9), j(0.9))),
        _bezier((j(0.9), j(0.1)), (j(0.65), j(0.3)), (j(0.4), j(0.65)), (j(0.1), j(0.92))),
    ]
    black = _draw(box, size, size, size, 1.3)
    pen = _draw(cross, size, size, size, 2.6)
    # One colour for the whole picture: the box is weaker, the pen is full.
    return _png(size, size, [max(p, b) for p, b in zip(pen, black, strict=True)], colour)


def stream(data: bytes) -> BytesIO:
    return BytesIO(data)
