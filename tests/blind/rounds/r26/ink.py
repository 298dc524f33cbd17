"""Strokes of a pen: signatures, initials, crosses and rubber stamps, as PNG bytes for Word and SVG for HTML."""

import math
import random
import struct
import zlib
from functools import lru_cache

Point = tuple[float, float]
Stroke = list[Point]

BLUE = (24, 42, 140)
BLACK = (28, 28, 34)
GREEN = (20, 80, 70)


def _curve(points: Stroke, steps: int = 14) -> Stroke:
    """Catmull-Rom through the points."""
    padded = [points[0], *points, points[-1]]
    out: Stroke = []
    for i in range(1, len(padded) - 2):
        p0, p1, p2, p3 = padded[i - 1 : i + 3]
        for step in range(steps):
            t = step / steps
            out.append(
                tuple(  # type: ignore[arg-type]
                    0.5
                    * (
                        2 * p1[k]
                        + (p2[k] - p0[k]) * t
                        + (2 * p0[k] - 5 * p1[k] + 4 * p2[k] - p3[k]) * t * t
                        + (3 * p1[k] - p0[k] - 3 * p2[k] + p3[k]) * t * t * t
                    )
                    for k in (0, 1)
                )
            )
    out.append(points[-1])
    return out


@lru_cache(maxsize=None)
def signature(seed: str) -> tuple[tuple[Point, ...], ...]:
    """A name written fast, in a box 100 × 30."""
    rng = random.Random("sig" + seed)
    capital = rng.choice(
        (
            [(4, 24), (9, 6), (14, 3), (15, 12), (7, 16), (13, 25), (19, 15)],
            [(16, 6), (9, 4), (4, 14), (9, 25), (17, 20), (12, 14), (20, 17)],
            [(3, 8), (10, 3), (9, 26), (4, 20), (14, 14), (19, 19)],
            [(3, 25), (8, 4), (11, 20), (16, 3), (18, 24), (21, 17)],
            [(5, 5), (14, 3), (8, 13), (15, 17), (6, 26), (3, 20), (20, 18)],
        )
    )
    line: Stroke = [(x + rng.uniform(-2, 2), y + rng.uniform(-2, 2)) for x, y in capital]
    x = 22.0
    while x < 74:
        x += rng.uniform(2.2, 4.5)
        tall = rng.random() < 0.22
        line.append((x, rng.uniform(2, 6) if tall else rng.uniform(12, 15)))
        x += rng.uniform(0.8, 2.6)
        line.append((x, rng.uniform(26, 29) if rng.random() < 0.12 else rng.uniform(18, 22)))
    line.append((min(97.0, x + rng.uniform(8, 20)), rng.uniform(8, 19)))
    flourish = [(rng.uniform(25, 40), 27), (60, rng.uniform(23, 26)), (rng.uniform(80, 95), 22)]
    strokes = [tuple(_curve(line))]
    if rng.random() < 0.6:
        strokes.append(tuple(_curve(flourish)))
    return tuple(strokes)


@lru_cache(maxsize=None)
def initials(seed: str, variant: int = 0) -> tuple[tuple[Point, ...], ...]:
    """Two letters run together, in a box 100 × 30; each variant differs a little."""
    rng = random.Random("par" + seed)
    form = [(rng.uniform(0, 9), rng.uniform(-4, 4)) for _ in range(9)]
    wobble = random.Random(f"{seed}/{variant}")
    base = [(10, 26), (16, 5), (24, 4), (20, 15), (30, 26), (38, 8), (48, 25), (58, 10), (84, 18)]
    line = [
        (x + dx + wobble.uniform(-2, 2), y + dy + wobble.uniform(-1.5, 1.5))
        for (x, y), (dx, dy) in zip(base, form, strict=True)
    ]
    return (tuple(_curve(line)),)


@lru_cache(maxsize=None)
def cross(seed: str) -> tuple[tuple[Point, ...], ...]:
    """An X that leaves its box a little, in a box 30 × 30."""
    rng = random.Random("x" + seed)
    w = lambda: rng.uniform(-2.5, 2.5)  # noqa: E731
    return (
        tuple(_curve([(5 + w(), 5 + w()), (15 + w(), 14 + w()), (26 + w(), 26 + w())])),
        tuple(_curve([(26 + w(), 4 + w()), (15 + w(), 15 + w()), (4 + w(), 26 + w())])),
    )


@lru_cache(maxsize=None)
def scratch(seed: str) -> tuple[tuple[Point, ...], ...]:
    """A line through a word, in a box 100 × 30."""
    rng = random.Random("s" + seed)
    y = rng.uniform(14, 17)
    return (
        tuple(_curve([(2, y + 2), (35, y - 1), (65, y + 1), (98, y - 2)])),
        tuple(_curve([(97, y - 3), (60, y + 2), (30, y + 1), (4, y + 4)])),
    )


def png(
    strokes: tuple[tuple[Point, ...], ...],
    box: tuple[int, int],
    colour: tuple[int, int, int] = BLUE,
    pen: float = 0.55,
    scale: int = 8,
    frame: bool = False,
) -> bytes:
    """The strokes on a transparent ground; `frame` draws the printed square under them."""
    width, height = box[0] * scale, box[1] * scale
    alpha = bytearray(width * height)
    ink = bytearray(width * height)
    if frame:
        lo, hi = int(5 * scale), int(25 * scale)
        for t in range(lo, hi):
            for k in range(max(3, scale * 3 // 2)):
                for x, y in ((t, lo + k), (t, hi - k), (lo + k, t), (hi - k, t)):
                    alpha[y * width + x] = 255
    radius = pen * scale
    reach = int(radius) + 2
    for stroke in strokes:
        for (xa, ya), (xb, yb) in zip(stroke, stroke[1:], strict=False):
            steps = max(1, int(math.hypot(xb - xa, yb - ya) * scale / 2))
            for step in range(steps):
                cx = (xa + (xb - xa) * step / steps) * scale
                cy = (ya + (yb - ya) * step / steps) * scale
                for py in range(max(0, int(cy) - reach), min(height, int(cy) + reach + 1)):
                    for px in range(max(0, int(cx) - reach), min(width, int(cx) + reach + 1)):
                        cover = radius + 0.5 - math.hypot(px - cx, py - cy)
                        if cover > 0:
                            at = py * width + px
                            alpha[at] = max(alpha[at], min(235, int(cover * 235)))
                            ink[at] = 1
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            at = y * width + x
            rows += bytes(colour if ink[at] else (30, 30, 30)) + bytes((alpha[at],))

    def chunk(tag: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + tag + body + struct.pack(">I", zlib.crc32(tag + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(rows), 6))
        + chunk(b"IEND", b"")
    )


@lru_cache(maxsize=None)
def signature_png(seed: str, colour: tuple[int, int, int] = BLUE) -> bytes:
    """A signature, 100 × 30."""
    return png(signature(seed), (100, 30), colour)


@lru_cache(maxsize=None)
def initials_png(seed: str, variant: int, colour: tuple[int, int, int] = BLUE) -> bytes:
    """Initials, 100 × 30."""
    return png(initials(seed, variant), (100, 30), colour, pen=0.8)


@lru_cache(maxsize=None)
def ticked_png(seed: str, colour: tuple[int, int, int] = BLUE) -> bytes:
    """A printed square with a cross of the pen, 30 × 30."""
    return png(cross(seed), (30, 30), colour, pen=1.3, frame=True, scale=6)


@lru_cache(maxsize=None)
def empty_png() -> bytes:
    """A printed square, empty."""
    return png((), (30, 30), frame=True, scale=6)


@lru_cache(maxsize=None)
def scratch_png(seed: str, colour: tuple[int, int, int] = BLUE) -> bytes:
    """A pen's line through a word."""
    return png(scratch(seed), (100, 30), colour, pen=1.0)


def svg(strokes: tuple[tuple[Point, ...], ...], width: str, css: str = "", colour: str = "#1b2d92") -> str:
    """The strokes for HTML; `width` as CSS length, height follows."""
    paths = "".join(f'<path d="M{" L".join(f"{x:.1f} {y:.1f}" for x, y in stroke)}"/>' for stroke in strokes)
    return (
        f'<svg viewBox="0 0 100 30" style="width:{width};{css}" fill="none" stroke="{colour}" '
        f'stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round">{paths}</svg>'
    )


def round_stamp(lines: tuple[str, str, str], width: str, css: str = "", colour: str = "#8a1f3d") -> str:
    """A round seal of an office: text around, eagle's place a number."""
    around, middle, below = lines
    return (
        f'<svg viewBox="0 0 100 100" style="width:{width};{css}" fill="none" stroke="{colour}">'
        '<circle cx="50" cy="50" r="47" stroke-width="1.6"/><circle cx="50" cy="50" r="33" stroke-width="0.8"/>'
        '<defs><path id="ring" d="M50 50 m-38 0 a38 38 0 1 1 76 0 a38 38 0 1 1 -76 0"/></defs>'
        f'<text font-family="Liberation Sans" font-size="8" fill="{colour}" stroke="none" letter-spacing="0.6">'
        f'<textPath href="#ring" startOffset="2%">{around}</textPath></text>'
        f'<text x="50" y="50" text-anchor="middle" font-size="11" fill="{colour}" stroke="none">{middle}</text>'
        f'<text x="50" y="64" text-anchor="middle" font-size="7" fill="{colour}" stroke="none">{below}</text></svg>'
    )
