"""Pens, stamps and page frames of the round."""

import random
import struct
import zlib
from html import escape
from itertools import pairwise

from tests.blind.model import Html


def page(css: str, body: str, margin: str = "17mm 18mm 16mm 18mm") -> Html:
    """A document whose pages break where the text does."""
    return Html(
        '<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>'
        f"@page{{size:A4;margin:{margin}}}body{{margin:0}}{css}</style></head><body>{body}</body></html>"
    )


def sheets(css: str, bodies: list[str], mark: str) -> Html:
    """A document of fixed pages, each with the same mark (initials or nothing) at its foot."""
    total = len(bodies)
    parts = [
        f'<section>{body}<div class="foot">strona {number} z {total}</div><div class="mark">{mark}</div></section>'
        for number, body in enumerate(bodies, 1)
    ]
    frame = (
        "section{box-sizing:border-box;width:210mm;height:296mm;padding:19mm 20mm 24mm;position:relative;"
        "page-break-after:always}section:last-child{page-break-after:auto}"
        ".foot{position:absolute;bottom:9mm;left:20mm;font-size:8pt;color:#555}"
        ".mark{position:absolute;bottom:7mm;right:18mm}"
    )
    return page(frame + css, "".join(parts), "0")


def strokes(seed: int, letters: int) -> list[tuple[float, float]]:
    """Points of a pen's way in a frame of 200 by 60."""
    pen = random.Random(seed)
    points: list[tuple[float, float]] = [(8.0, 40.0)]
    left = 8.0
    step = 170.0 / letters
    for letter in range(letters):
        height = pen.uniform(26, 36) if letter == 0 or pen.random() < 0.25 else pen.uniform(7, 15)
        points.append((left + step * 0.35, 40 - height))
        points.append((left + step * pen.uniform(0.45, 0.6), 40 + pen.uniform(0, 5)))
        left += step
        points.append((left, 40 - pen.uniform(0, 6)))
    points.append((min(left + 14, 196.0), 46.0))
    return points


def pen_path(seed: int, letters: int) -> str:
    """The same way as a smooth SVG path."""
    points = strokes(seed, letters)
    path = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    for first, second in zip(points[1::2], points[2::2], strict=False):
        path += f" Q{first[0]:.1f} {first[1]:.1f} {second[0]:.1f} {second[1]:.1f}"
    return path


def sign(seed: int, width: int = 170, ink: str = "#1b2f8a") -> str:
    """A signature."""
    return (
        f'<svg width="{width}" height="{width * 3 // 10}" viewBox="0 0 200 60" '
        'style="display:block;margin:0 auto -9px auto">'
        f'<path d="{pen_path(seed, 8)}" fill="none" stroke="{ink}" stroke-width="2.1" stroke-linecap="round"/>'
        f'<path d="M20 52 Q90 40 188 47" fill="none" stroke="{ink}" stroke-width="1.5"/></svg>'
    )


def initials(seed: int, ink: str = "#1b2f8a") -> str:
    """Initials as people put them at the foot of a page."""
    return (
        '<svg width="84" height="44" viewBox="0 0 200 54" preserveAspectRatio="none">'
        f'<path d="{pen_path(seed, 3)}" fill="none" stroke="{ink}" stroke-width="4.6" stroke-linecap="round"/></svg>'
    )


def picture(seed: int) -> bytes:
    """A signature as a PNG, for Word."""
    wide, high = 600, 180
    rows = [bytearray(b"\xff" * (wide * 3)) for _ in range(high)]
    points = strokes(seed, 8)
    for start, end in pairwise(points):
        for part in range(160):
            share = part / 160
            across = int((start[0] + (end[0] - start[0]) * share) * 3)
            down = int((start[1] + (end[1] - start[1]) * share) * 3)
            for y in range(max(0, down - 2), min(high, down + 3)):
                for x in range(max(0, across - 2), min(wide, across + 3)):
                    rows[y][x * 3 : x * 3 + 3] = bytes((28, 44, 130))
    raw = b"".join(b"\x00" + bytes(row) for row in rows)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )


def seal(upper: str, lower: str, colour: str = "#b02a37") -> str:
    """A round stamp of an office."""
    return (
        '<svg width="118" height="118" viewBox="0 0 120 120" style="transform:rotate(-6deg);opacity:.8">'
        f'<circle cx="60" cy="60" r="56" fill="none" stroke="{colour}" stroke-width="2.4"/>'
        f'<circle cx="60" cy="60" r="36" fill="none" stroke="{colour}" stroke-width="1"/>'
        '<defs><path id="u" d="M14 60 A46 46 0 0 1 106 60"/><path id="l" d="M10 60 A50 50 0 0 0 110 60"/></defs>'
        f'<g font-family="Liberation Sans" font-size="8.4" fill="{colour}" text-anchor="middle">'
        f'<text><textPath href="#u" startOffset="50%">{escape(upper)}</textPath></text>'
        f'<text><textPath href="#l" startOffset="50%">{escape(lower)}</textPath></text>'
        f'<text x="60" y="66" font-size="20">★</text></g></svg>'
    )


def stamp(*lines: str, colour: str = "#24408f") -> str:
    """A firm's or a clerk's rubber stamp."""
    inner = "<br>".join(escape(line) for line in lines)
    return (
        f'<div style="display:inline-block;color:{colour};font:8pt/1.25 Liberation Sans;text-align:center;'
        f'padding:2mm 3mm;transform:rotate(-1.5deg)">{inner}</div>'
    )
