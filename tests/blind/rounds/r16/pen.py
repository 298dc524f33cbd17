"""Pen strokes: signatures, initials and ticks as SVG and as PNG (written by hand, no imaging library)."""

import math
import random
import struct
import zlib
from functools import lru_cache

INKS = {"blue": (28, 52, 140), "black": (30, 30, 34)}
Point = tuple[float, float]


def _curve(a: Point, b: Point, c: Point, d: Point, steps: int) -> list[Point]:
    out: list[Point] = []
    for i in range(steps + 1):
        t = i / steps
        u = 1 - t
        out.append(
            (
                u**3 * a[0] + 3 * u * u * t * b[0] + 3 * u * t * t * c[0] + t**3 * d[0],
                u**3 * a[1] + 3 * u * u * t * b[1] + 3 * u * t * t * c[1] + t**3 * d[1],
            )
        )
    return out


def _strokes(seed: str, letters: int, width: int, height: int) -> list[list[Point]]:
    rng = random.Random(seed)
    middle = height * 0.58
    step = width * 0.86 / letters
    x = width * 0.06
    strokes: list[list[Point]] = []
    tall = [0] + [i for i in range(1, letters) if rng.random() < 0.22]
    line: list[Point] = []
    last: Point = (x, middle + rng.uniform(-5, 5))
    for i in range(letters):
        rise = height * (0.45 if i in tall else 0.16) * rng.uniform(0.8, 1.15)
        top = (x + step * rng.uniform(0.3, 0.7), middle - rise)
        low = (x + step * rng.uniform(0.8, 1.15), middle + height * rng.uniform(0.02, 0.2))
        line += _curve(last, (last[0] + step * 0.5, last[1] + 6), (top[0] - step * 0.6, top[1]), top, 26)
        line += _curve(top, (top[0] + step * 0.5, top[1] + 3), (low[0] - step * 0.5, low[1] + 4), low, 26)
        last = low
        x += step
    line += _curve(
        last, (last[0] + 14, last[1] - 16), (width * 0.9, middle + 12), (width * 0.97, middle - 8), 30
    )
    strokes.append(line)
    if rng.random() < 0.6:
        y = middle + height * rng.uniform(0.18, 0.3)
        strokes.append(
            _curve((width * 0.2, y), (width * 0.4, y - 12), (width * 0.6, y + 8), (width * 0.85, y - 9), 40)
        )
    return strokes


def _png(strokes: list[list[Point]], width: int, height: int, ink: str, thick: float) -> bytes:
    alpha = [bytearray(width) for _ in range(height)]
    for stroke in strokes:
        for n, ((x0, y0), (x1, y1)) in enumerate(zip(stroke, stroke[1:])):  # noqa: B905, RUF007
            parts = max(1, int(math.hypot(x1 - x0, y1 - y0) / 1.2))
            radius = thick * (0.85 + 0.25 * math.sin(n / 9))
            for k in range(parts + 1):
                x, y = x0 + (x1 - x0) * k / parts, y0 + (y1 - y0) * k / parts
                reach = int(radius + 2)
                for py in range(max(0, int(y) - reach), min(height, int(y) + reach + 1)):
                    for px in range(max(0, int(x) - reach), min(width, int(x) + reach + 1)):
                        gone = radius + 0.5 - math.hypot(px - x, py - y)
                        if gone > 0:
                            alpha[py][px] = max(alpha[py][px], min(255, int(gone * 255)))
    red, green, blue = INKS[ink]
    raw = b"".join(b"\0" + b"".join(bytes((red, green, blue, a)) for a in row) for row in alpha)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(raw, 9))
        + chunk(b"IEND", b"")
    )


def _svg(strokes: list[list[Point]], width: int, height: int, ink: str, thick: float, wide_mm: float) -> str:
    red, green, blue = INKS[ink]
    paths = "".join(
        "<path d='M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in stroke[::2]) + "'/>" for stroke in strokes
    )
    return (
        f"<svg viewBox='0 0 {width} {height}' style='width:{wide_mm}mm;height:{wide_mm * height / width:.1f}mm' fill='none' "
        f"stroke='rgb({red},{green},{blue})' stroke-width='{thick * 2:.1f}' stroke-linecap='round'>{paths}</svg>"
    )


@lru_cache(maxsize=None)  # noqa: UP033
def signature_png(seed: str, ink: str = "blue") -> bytes:
    return _png(_strokes(seed, 9, 460, 130), 460, 130, ink, 2.1)


@lru_cache(maxsize=None)  # noqa: UP033
def initials_png(seed: str, ink: str = "blue") -> bytes:
    return _png(_strokes(seed, 3, 170, 100), 170, 100, ink, 2.0)


def signature_svg(seed: str, ink: str = "blue", wide_mm: float = 48) -> str:
    return _svg(_strokes(seed, 9, 460, 130), 460, 130, ink, 2.1, wide_mm)


def initials_svg(seed: str, ink: str = "blue", wide_mm: float = 17) -> str:
    return _svg(_strokes(seed, 3, 170, 100), 170, 100, ink, 2.0, wide_mm)


def _cross(seed: str) -> list[list[Point]]:
    rng = random.Random(seed)

    def j() -> float:
        return rng.uniform(-5, 5)

    return [
        _curve((14 + j(), 14 + j()), (30 + j(), 30), (50, 52 + j()), (68 + j(), 70 + j()), 24),
        _curve((68 + j(), 10 + j()), (50, 30 + j()), (30 + j(), 50), (12 + j(), 72 + j()), 24),
    ]


@lru_cache(maxsize=None)  # noqa: UP033
def tick_png(seed: str, ink: str = "blue") -> bytes:
    """A printed box with a cross of the pen over it."""
    box: list[list[Point]] = [[(20, 20), (60, 20), (60, 60), (20, 60), (20, 20)]]
    return _png(_cross(seed) + box, 80, 80, ink, 2.4)


def tick_svg(seed: str, ink: str = "blue") -> str:
    return _svg(_cross(seed), 80, 80, ink, 3.4, 4.4)


@lru_cache(maxsize=None)  # noqa: UP033
def strike_png(seed: str, ink: str = "blue") -> bytes:
    """A line of the pen that strikes a short printed word out."""
    rng = random.Random(seed)
    y = 22 + rng.uniform(-3, 3)
    lines = [_curve((4, y + rng.uniform(-5, 5)), (40, y - 6), (90, y + 6), (136, y + rng.uniform(-6, 6)), 40)]
    if rng.random() < 0.5:
        lines.append(_curve((136, y - 2), (90, y + 9), (45, y - 1), (6, y + 7), 40))
    return _png(lines, 140, 44, ink, 2.3)
