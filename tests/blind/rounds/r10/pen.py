"""Pen strokes: signatures and initials as inline SVG (for pages) and as PNG (for Word)."""

import random
import struct
import zlib
from functools import lru_cache
from html import escape
from io import BytesIO

Point = tuple[float, float]
Curve = tuple[Point, Point, Point, Point]

INKS: tuple[tuple[int, int, int], ...] = ((24, 42, 130), (20, 20, 28), (36, 60, 168), (12, 30, 96))


def _curves(seed: str, short: bool) -> tuple[list[Curve], float, float]:
    dice = random.Random(seed)
    width, height = (90.0, 60.0) if short else (260.0, 80.0)
    count = dice.randint(3, 4) if short else dice.randint(9, 13)
    middle = height * 0.55
    x = 8.0
    step = (width - 24) / count
    curves: list[Curve] = []
    at: Point = (x, middle + dice.uniform(-6, 6))
    for number in range(count):
        tall = height * (0.42 if number == 0 or dice.random() < 0.25 else 0.18)
        end = (x + step * dice.uniform(0.75, 1.15), middle + dice.uniform(-0.35, 0.35) * height * 0.5)
        first = (at[0] + dice.uniform(-0.5, 1.2) * step, at[1] - tall * dice.uniform(0.7, 1.5))
        second = (end[0] + dice.uniform(-0.9, 0.5) * step, end[1] + tall * dice.uniform(0.2, 1.1))
        curves.append((at, first, second, end))
        at = end
        x = end[0]
    tail = (min(width - 4, at[0] + dice.uniform(8, 18)), middle - dice.uniform(-8, 14))
    curves.append((at, (at[0] + 5, at[1] + 16), (tail[0] - 8, tail[1] + 10), tail))
    if dice.random() < 0.6:
        low = height * 0.86
        curves.append(((width * 0.2, low), (width * 0.4, low - 9), (width * 0.6, low + 5), (width * 0.85, low - 7)))
    return curves, width, height


def ink(seed: str) -> tuple[int, int, int]:
    """The pen of this person."""
    return INKS[sum(seed.split("/")[0].encode()) % len(INKS)]


def svg(seed: str, *, short: bool = False, width_mm: float | None = None) -> str:
    """A scribble as inline SVG."""
    curves, width, height = _curves(seed, short)
    red, green, blue = ink(seed)
    wide = width_mm or (13 if short else 48)
    path = " ".join(
        f"M{a[0]:.1f} {a[1]:.1f} C{b[0]:.1f} {b[1]:.1f} {c[0]:.1f} {c[1]:.1f} {d[0]:.1f} {d[1]:.1f}"
        for a, b, c, d in curves
    )
    return (
        f'<svg class="pen" viewBox="0 0 {width:.0f} {height:.0f}" style="width:{wide}mm;overflow:visible" '
        f'xmlns="http://www.w3.org/2000/svg"><path d="{path}" fill="none" stroke="rgb({red},{green},{blue})" '
        f'stroke-width="2" stroke-linecap="round"/></svg>'
    )


@lru_cache(maxsize=256)
def _png(seed: str, short: bool) -> bytes:
    curves, width, height = _curves(seed, short)
    scale = 3
    wide, high = int(width * scale), int((height + 30) * scale)
    alpha = bytearray(wide * high)
    dice = random.Random(seed + "nib")
    for a, b, c, d in curves:
        for number in range(221):
            t = number / 220
            u = 1 - t
            x = (u**3 * a[0] + 3 * u * u * t * b[0] + 3 * u * t * t * c[0] + t**3 * d[0]) * scale
            y = (u**3 * a[1] + 3 * u * u * t * b[1] + 3 * u * t * t * c[1] + t**3 * d[1] + 15) * scale
            radius = 2.6 + dice.uniform(-0.4, 0.6)
            for row in range(int(y - 4), int(y + 5)):
                for column in range(int(x - 4), int(x + 5)):
                    if 0 <= row < high and 0 <= column < wide:
                        gap = ((row - y) ** 2 + (column - x) ** 2) ** 0.5
                        shade = max(0, min(255, int((radius + 0.7 - gap) * 255)))
                        place = row * wide + column
                        if shade > alpha[place]:
                            alpha[place] = shade
    colour = bytes(ink(seed))
    rows = bytearray()
    for row in range(high):
        rows.append(0)
        for column in range(wide):
            rows += colour
            rows.append(alpha[row * wide + column])

    def chunk(tag: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + tag + body + struct.pack(">I", zlib.crc32(tag + body))

    head = struct.pack(">IIBBBBB", wide, high, 8, 6, 0, 0, 0)
    packed = zlib.compress(bytes(rows), 6)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def png(seed: str, *, short: bool = False) -> BytesIO:
    """The same scribble as a transparent PNG."""
    return BytesIO(_png(seed, short))


def stamp(lines: tuple[str, ...], colour: str = "#1d2f86") -> str:
    """A rubber stamp of a company or office."""
    body = "<br>".join(escape(line) for line in lines)
    return (
        f'<span style="display:inline-block;border:1.2px solid {colour};color:{colour};font:8pt/1.25 Arial;'
        f'padding:1.5mm 3mm;transform:rotate(-2deg);text-align:center">{body}</span>'
    )
