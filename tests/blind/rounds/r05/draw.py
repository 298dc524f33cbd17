"""Pen strokes, seals and small helpers shared by the layouts."""

import base64
import random
import re
import struct
import zlib
from html import escape
from io import BytesIO

INKS = ("#1b2f8a", "#16181d", "#20409c", "#0f1d5c")


def _strokes(seed: str, width: float, height: float, turns: int) -> list[list[tuple[float, float]]]:
    rng = random.Random(seed)
    hand = random.Random("hand" + seed.split("/")[0])
    turns = max(turns + (hand.randint(-3, 5) if turns > 4 else hand.randint(-1, 2)), 3)
    flat, loop = hand.uniform(0.0, 0.35), hand.uniform(0.4, 1.6)
    strokes: list[list[tuple[float, float]]] = []
    x, y = width * 0.06, height * 0.6
    points: list[tuple[float, float]] = [(x, y)]
    step = width * 0.84 / turns
    for index in range(turns):
        up = rng.uniform(0.05 + flat, 0.4 + flat) if index % 2 == 0 else rng.uniform(0.55, 0.92)
        tall = rng.uniform(0.0, 0.12) if index == 0 else up
        end = (x + step * rng.uniform(0.6, 1.2), height * tall)
        c1 = (x + step * loop * rng.uniform(-0.7, 0.9), y + height * rng.uniform(-0.5, 0.3))
        c2 = (end[0] + step * loop * rng.uniform(-1.0, 0.7), end[1] + height * rng.uniform(-0.3, 0.4))
        for k in range(1, 25):
            t = k / 24
            u = 1 - t
            points.append(
                (
                    u**3 * x + 3 * u * u * t * c1[0] + 3 * u * t * t * c2[0] + t**3 * end[0],
                    u**3 * y + 3 * u * u * t * c1[1] + 3 * u * t * t * c2[1] + t**3 * end[1],
                )
            )
        x, y = end
    strokes.append([(min(max(px, 1), width - 1), min(max(py, 1), height - 1)) for px, py in points])
    base = height * rng.uniform(0.72, 0.9)
    if hand.random() < 0.5:
        return _inside(strokes, width, height)
    strokes.append(
        [
            (width * (0.2 + 0.6 * k / 20), base - height * 0.12 * (k / 20) + rng.uniform(-0.4, 0.4))
            for k in range(21)
        ]
    )
    return _inside(strokes, width, height)


def _inside(
    strokes: list[list[tuple[float, float]]], width: float, height: float
) -> list[list[tuple[float, float]]]:
    return [
        [(min(max(x, 1), width - 1), min(max(y, 1), height - 1)) for x, y in stroke] for stroke in strokes
    ]


def ink_of(seed: str) -> str:
    return random.Random("ink" + seed).choice(INKS)


def pen(seed: str, width: int = 190, height: int = 58, turns: int = 9, style: str = "") -> str:
    """A signature as inline SVG."""
    ink = ink_of(seed.split("/")[0])
    paths = "".join(
        "<polyline points='"
        + " ".join(f"{x:.1f},{y:.1f}" for x, y in stroke)
        + f"' fill='none' stroke='{ink}' stroke-width='1.9' stroke-linecap='round' stroke-linejoin='round'/>"
        for stroke in _strokes(seed, width, height, turns)
    )
    return f"<svg data-pen='{seed}|{turns}' width='{width}' height='{height}' viewBox='0 0 {width} {height}' style='{style}'>{paths}</svg>"


def pasted(text: str) -> str:
    """The page with its pen strokes as pasted pictures, as in a PDF exported from an office program."""

    def picture(match: re.Match[str]) -> str:
        seed, turns, width, height = match[1], int(match[2]), int(match[3]), int(match[4])
        data = base64.b64encode(png(seed, width * 2, height * 2, turns).read()).decode()
        return f"<img width='{width}' height='{height}' src='data:image/png;base64,{data}' alt=''>"

    return re.sub(
        r"<svg data-pen='([^|]*)\|(\d+)' width='(\d+)' height='(\d+)'.*?</svg>", picture, text, flags=re.S
    )


def initials(seed: str) -> str:
    """A parafa: two or three short strokes."""
    return pen(seed, 62, 34, 4)


def png(seed: str, width: int = 420, height: int = 130, turns: int = 9) -> BytesIO:
    """The same strokes as a transparent PNG, for Word documents."""
    ink = ink_of(seed.split("/")[0])
    red, green, blue = (int(ink[i : i + 2], 16) for i in (1, 3, 5))
    alpha = [bytearray(width) for _ in range(height)]
    for stroke in _strokes(seed, width, height, turns):
        for (x0, y0), (x1, y1) in zip(stroke, stroke[1:], strict=False):
            steps = int(max(abs(x1 - x0), abs(y1 - y0))) + 1
            for k in range(steps):
                cx, cy = x0 + (x1 - x0) * k / steps, y0 + (y1 - y0) * k / steps
                for py in range(max(int(cy) - 3, 0), min(int(cy) + 4, height)):
                    for px in range(max(int(cx) - 3, 0), min(int(cx) + 4, width)):
                        distance = ((px - cx) ** 2 + (py - cy) ** 2) ** 0.5
                        cover = int(255 * min(max(2.9 - distance, 0), 1))
                        alpha[py][px] = max(alpha[py][px], cover)
    raw = b"".join(b"\0" + b"".join(bytes((red, green, blue, a)) for a in row) for row in alpha)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return BytesIO(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )


def seal(text: str, colour: str = "#a31f2c", size: int = 118) -> str:
    """A round office seal."""
    ident = "s" + str(abs(zlib.crc32(text.encode())))
    half = size / 2
    ring = half - 15
    return (
        f"<svg width='{size}' height='{size}'><defs><path id='{ident}' d='M {half - ring},{half} "
        f"a {ring},{ring} 0 1,1 {2 * ring},0 a {ring},{ring} 0 1,1 {-2 * ring},0'/></defs>"
        f"<g fill='none' stroke='{colour}'><circle cx='{half}' cy='{half}' r='{half - 2}' stroke-width='2'/>"
        f"<circle cx='{half}' cy='{half}' r='{half - 24}'/></g><text font-size='9' fill='{colour}' "
        f"font-family='Arial'><textPath href='#{ident}'>{escape(text)}</textPath></text>"
        f"<text x='{half}' y='{half + 8}' font-size='24' text-anchor='middle' fill='{colour}'>♕</text></svg>"
    )


def page(title: str, css: str, body: str) -> str:
    return (
        f"<!DOCTYPE html><html lang='pl'><head><meta charset='utf-8'><title>{escape(title)}</title><style>"
        f"@page {{ size: A4; margin: 18mm 17mm 17mm 19mm }} body {{ margin: 0 }} {css}</style></head>"
        f"<body>{body}</body></html>"
    )


def nip(base: str) -> str:
    """The base with its check digit; a base whose remainder is ten gives way to the next number."""
    check = sum(int(d) * w for d, w in zip(base, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    return nip(f"{int(base) + 1:09d}") if check == 10 else base + str(check)


def regon(base: str) -> str:
    check = sum(int(d) * w for d, w in zip(base, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    return base + str(check)
