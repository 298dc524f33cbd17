"""Pen strokes, boxes and page dress that the papers of this round share."""

import random
import struct
import zlib
from html import escape
from io import BytesIO
from itertools import pairwise

from tests.blind.model import Html


def nip(nine: str) -> str:
    """Nine digits with their check digit."""
    digit = sum(int(c) * w for c, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if digit == 10:
        raise ValueError(nine)
    return nine + str(digit)


def regon(eight: str) -> str:
    """Eight digits with their check digit."""
    return eight + str(
        sum(int(c) * w for c, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    )


def dashed(number: str) -> str:
    """A NIP as people write it."""
    return f"{number[:3]}-{number[3:6]}-{number[6:8]}-{number[8:]}"


def esc(text: str) -> str:
    """Text for HTML, line breaks kept."""
    return escape(text, quote=False).replace("\n", "<br>")


def _stroke(seed: str, letters: int, width: float, height: float) -> list[tuple[float, float]]:
    """Points of a scribble: a tall first letter, a running hand, a last sweep."""
    rnd = random.Random(seed)
    base = height * 0.68
    step = width * 0.8 / (letters + 1)
    x = width * 0.04
    first = rnd.choice(
        (
            ((0.0, 0.7), (0.5, 0.06), (0.9, 0.16), (0.35, 0.7)),
            ((0.9, 0.12), (0.1, 0.04), (-0.1, 0.5), (0.3, 0.86), (1.0, 0.6)),
            ((0.1, 0.05), (0.2, 0.9), (0.3, 0.1), (1.3, 0.02), (1.1, 0.45), (0.2, 0.5), (1.0, 0.85)),
            ((0.5, 0.02), (0.1, 0.95), (0.0, 0.5), (1.2, 0.3), (0.9, 0.8)),
        )
    )
    points = [(x + step * dx, height * dy) for dx, dy in first]
    x += step * rnd.uniform(1.0, 1.5)
    for _ in range(letters):
        top = base - height * rnd.choice((0.14, 0.2, 0.28, 0.6))
        low = base + height * rnd.choice((0.0, 0.03, 0.06, 0.3))
        points += [
            (x, base - height * 0.05),
            (x + step * 0.45, top),
            (x + step * 0.55, low),
            (x + step * 0.8, base),
        ]
        x += step * rnd.uniform(0.6, 1.15)
    points += rnd.choice(
        (
            [(width * 0.97, base - height * 0.2), (width * 0.5, base + height * 0.24)],
            [(width * 0.9, base), (width * 0.98, base - height * 0.3)],
            [
                (width * 0.95, base + height * 0.1),
                (width * 0.2, base + height * 0.28),
                (width * 0.9, base + height * 0.2),
            ],
        )
    )
    return points


def _svg(
    points: list[tuple[float, float]], width: float, height: float, ink: str, thick: float, style: str
) -> str:
    path = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    for (ax, ay), (bx, by) in pairwise(points):
        path += f" Q{ax:.1f} {ay:.1f} {(ax + bx) / 2:.1f} {(ay + by) / 2:.1f}"
    return (
        f'<svg width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}" style="{style}">'
        f'<path d="{path}" fill="none" stroke="{ink}" stroke-width="{thick}" stroke-linecap="round" '
        f'stroke-linejoin="round"/></svg>'
    )


def signature(who: str, ink: str = "#1d2f8a", width: float = 190, height: float = 58) -> str:
    """A full signature, drawn."""
    return _svg(
        _stroke(who, 7, width, height), width, height, ink, 2.0, "display:block;margin:0 auto -12px auto"
    )


def initials(who: str, ink: str = "#1d2f8a") -> str:
    """A short mark of the same hand."""
    return _svg(_stroke(who + "p", 1, 62, 44), 62, 44, ink, 2.1, "vertical-align:middle")


def signature_png(who: str) -> BytesIO:
    """A full signature as a picture, for Word."""
    width, height = 760, 240
    rows = [bytearray(b"\xff" * width * 3) for _ in range(height)]
    points = _stroke(who, 7, width, height)
    curve: list[tuple[float, float]] = []
    previous = points[0]
    for (ax, ay), (bx, by) in pairwise(points):
        end = ((ax + bx) / 2, (ay + by) / 2)
        for i in range(120):
            t = i / 120
            curve.append(
                (
                    (1 - t) ** 2 * previous[0] + 2 * t * (1 - t) * ax + t * t * end[0],
                    (1 - t) ** 2 * previous[1] + 2 * t * (1 - t) * ay + t * t * end[1],
                )
            )
        previous = end
    for cx, cy in curve:
        for dy in range(-4, 5):
            for dx in range(-4, 5):
                x, y = int(cx) + dx, int(cy) + dy
                if dx * dx + dy * dy <= 16 and 0 <= x < width and 0 <= y < height:
                    rows[y][x * 3 : x * 3 + 3] = bytes((29, 47, 138))
    raw = b"".join(b"\x00" + bytes(row) for row in rows)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    png = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )
    return BytesIO(png)


def box(on: bool, mark: str = "print", ink: str = "#1d2f8a") -> str:
    """A box to tick: printed sign, typed [x], or an empty printed square with a pen mark over it."""
    if mark == "x":
        return "[x]" if on else "[ ]"
    if mark == "print":
        return f'<span class="sym">{"☒" if on else "☐"}</span>'
    stroke = "M3 3 L17 18 M17 2 L3 18" if mark == "cross" else "M2 10 L8 18 L21 -1"
    pen = (
        f'<svg width="22" height="22" viewBox="0 0 20 20" style="position:absolute;left:-4px;top:-5px;overflow:visible">'
        f'<path d="{stroke}" fill="none" stroke="{ink}" stroke-width="2.2" stroke-linecap="round"/></svg>'
    )
    return f'<span class="bx">{pen if on else ""}</span>'


def choice(options: tuple[str, ...], chosen: int, how: str = "strike", ink: str = "#1d2f8a") -> str:
    """Printed options: those that do not apply struck through, or the one that does ringed with a pen."""
    parts = []
    for i, option in enumerate(options):
        if how == "strike":
            parts.append(option if i == chosen else f'<s class="off">{option}</s>')
        elif i == chosen:
            ring = (
                '<svg viewBox="0 0 100 40" preserveAspectRatio="none" style="position:absolute;left:-9px;top:-5px;'
                'width:calc(100% + 18px);height:calc(100% + 10px);overflow:visible">'
                f'<ellipse cx="50" cy="20" rx="49" ry="18" fill="none" stroke="{ink}" stroke-width="2" '
                'vector-effect="non-scaling-stroke" transform="rotate(-1 50 20)"/></svg>'
            )
            parts.append(
                f'<span style="position:relative;display:inline-block;margin:0 7px">{option}{ring}</span>'
            )
        else:
            parts.append(option)
    joined = " &nbsp;/&nbsp; ".join(parts)
    return f'<span style="white-space:nowrap">&nbsp;{joined}</span>' if len(parts) == 2 else f"&nbsp;{joined}"


def cells(number: str) -> str:
    """Digits in a row of small squares."""
    return '<span class="cells">' + "".join(f"<b>{c}</b>" for c in number) + "</span>"


def sign_line(caption: str, who: str, signing: str, ink: str, note: str = "") -> str:
    """A dotted line with its caption, signed where a pen signed."""
    drawn = signature(who, ink) if signing == "hand" else '<div style="height:44px"></div>'
    return (
        f'<div style="width:78mm;text-align:center;margin-left:auto;margin-top:6mm;break-inside:avoid">{drawn}'
        f'<div style="border-top:1px dotted #000;padding-top:1mm;font-size:8.5pt">{note}{caption}</div></div>'
    )


BASE = """
@page{size:A4;margin:16mm 17mm 16mm 19mm}
*{box-sizing:border-box}
body{margin:0;font-size:10.5pt;line-height:1.35;color:#111}
table{border-collapse:collapse;width:100%}
td,th{vertical-align:top;text-align:left}
.sym{font-family:"DejaVu Sans",sans-serif;font-size:1.1em}
.bx{display:inline-block;position:relative;width:13px;height:13px;border:1.3px solid #222;vertical-align:-2px;margin-right:3px}
s.off{text-decoration:line-through;text-decoration-thickness:2px}
.cells b{display:inline-block;width:5.6mm;height:6.6mm;border:1px solid #555;text-align:center;font-weight:400;
line-height:6.4mm;margin-right:-1px}
.small{font-size:8pt;color:#333}
.hand{font-family:Kalam,Caveat,cursive;color:#1d2f8a;font-size:1.1em}
"""


def html(css: str, body: str) -> Html:
    """A whole page."""
    return Html(
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>{BASE}{css}</style></head>'
        f"<body>{body}</body></html>"
    )
