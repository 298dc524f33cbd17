"""Pen strokes, boxes and page frames that the layouts share."""

import random
import struct
import zlib
from html import escape
from io import BytesIO
from typing import Literal

Ink = Literal["hand", "electronic", "none"]
"""How the paper is signed: strokes in the page, a field left for the e-signature, or an empty line."""

PEN = "#1c2f80"


def strokes(seed: str, width: float, height: float, waves: int) -> list[tuple[float, float]]:
    """Points of a handwritten line: a tall first letter, narrowing waves, a tail."""
    dice = random.Random(seed)
    points = [(0.04 * width, 0.72 * height), (0.12 * width, 0.08 * height), (0.18 * width, 0.95 * height)]
    points.append((0.06 * width, 0.55 * height))
    count = waves + dice.randrange(-3, 4) if waves > 6 else waves
    for number in range(count):
        share = 0.2 + 0.58 * number / count
        size = dice.uniform(0.1, 0.3) if number % 3 else dice.uniform(0.3, 0.45)
        sign = -1 if number % 2 else 1
        points.append((width * (share + dice.uniform(-0.02, 0.03)), height * (0.58 + sign * size)))
    points.append((0.9 * width, height * dice.uniform(0.3, 0.5)))
    points.append((0.7 * width, height * dice.uniform(0.85, 0.98)))
    return points


def smooth(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Catmull-Rom through the points."""
    line: list[tuple[float, float]] = []
    padded = [points[0], *points, points[-1]]
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(14):
            t = step / 14
            x, y = (
                0.5
                * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t**2 + (3 * q - p - 3 * r + s) * t**3)
                for p, q, r, s in zip(a, b, c, d, strict=True)
            )
            line.append((x, y))
    return line


def pen(seed: str, width: int = 150, height: int = 46, waves: int = 13) -> str:
    """A signature as SVG."""
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in smooth(strokes(seed, width, height, waves)))
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" style="overflow:visible">'
        f'<polyline points="{path}" fill="none" stroke="{PEN}" stroke-width="1.7" stroke-linecap="round"/></svg>'
    )


def initials(seed: str) -> str:
    """A parafa: a short stroke."""
    return pen("p" + seed, 46, 30, 4)


def picture(seed: str, width: int = 420, height: int = 130, waves: int = 13) -> BytesIO:
    """The same signature as a PNG for Word."""
    rows = [bytearray(b"\xff" * (3 * width)) for _ in range(height)]
    line = smooth(strokes(seed, width, height, waves))
    for (x0, y0), (x1, y1) in zip(line, line[1:], strict=False):
        for step in range(25):
            cx = x0 + (x1 - x0) * step / 25
            cy = y0 + (y1 - y0) * step / 25
            for dx in (-2, -1, 0, 1, 2):
                for dy in (-2, -1, 0, 1, 2):
                    x, y = int(cx + dx), int(cy + dy)
                    if dx * dx + dy * dy <= 5 and 0 <= x < width and 0 <= y < height:
                        rows[y][3 * x : 3 * x + 3] = b"\x1c\x2f\x80"

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    raw = b"".join(b"\0" + bytes(row) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    png = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )
    return BytesIO(png)


def signed(seed: str, ink: Ink, caption: str, width: int = 150) -> str:
    """The place of a signature: strokes above a line, a caption under it."""
    above = pen(seed, width) if ink == "hand" else ""
    if ink == "electronic":
        above = '<span style="font-size:8pt;color:#555">podpis elektroniczny</span>'
    return (
        '<div style="display:inline-block;min-width:62mm;text-align:center">'
        f'<div style="height:15mm;display:flex;align-items:flex-end;justify-content:center">{above}</div>'
        f'<div style="border-top:1px dotted #333;font-size:8pt;padding-top:1mm">{caption}</div></div>'
    )


def square(on: bool, by_pen: bool = False) -> str:
    """A printed box; crossed by the machine or by the pen."""
    if not by_pen:
        return "☒" if on else "☐"
    cross = f'<path d="M1,2 L12,12 M12,0 L0,13" stroke="{PEN}" stroke-width="1.8" fill="none"/>' if on else ""
    return (
        '<svg width="13" height="13" style="overflow:visible;vertical-align:-2px">'
        f'<rect x="1" y="1" width="11" height="11" fill="none" stroke="#111"/>{cross}</svg>'
    )


def bracket(on: bool) -> str:
    """A typed box."""
    return "[x]" if on else "[&nbsp;&nbsp;]"


def struck(yes: bool, by_pen: bool = False) -> str:
    """TAK / NIE with the wrong one struck through."""
    style = f"text-decoration:line-through 2px {PEN if by_pen else '#111'}"
    no_word = f'<span style="{style}">NIE</span>' if yes else "NIE"
    yes_word = "TAK" if yes else f'<span style="{style}">TAK</span>'
    return f'<span style="white-space:nowrap">{yes_word} / {no_word}</span>'


def page(body: str, css: str = "", title: str = "Dokument", margin: str = "18mm 18mm 20mm") -> str:
    """A whole HTML document for A4."""
    return (
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>{escape(title)}</title><style>'
        f"@page{{size:A4;margin:{margin}}}*{{box-sizing:border-box}}"
        "body{margin:0;font:10.5pt/1.4 'Liberation Sans',Arial,sans-serif;color:#111}"
        "table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left}"
        f"{css}</style></head><body>{body}</body></html>"
    )
