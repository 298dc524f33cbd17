"""Small parts shared by the papers: escaping, pages, pen strokes."""

import itertools
import struct
import zlib
from html import escape
from random import Random

from tests.blind.model import Html

BLUE = "#1b2f8f"


def e(text: object) -> str:
    """Escape for HTML."""
    return escape(str(text))


def page(css: str, body: str, margin: str = "18mm 17mm") -> Html:
    """One HTML document with print CSS."""
    base = f"@page{{size:A4;margin:{margin}}}*{{box-sizing:border-box}}body{{margin:0}}table{{border-collapse:collapse}}"
    return Html(
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'
    )


def strokes(seed: str, small: bool = False) -> list[list[tuple[float, float]]]:
    """Curves of a signature: a big first letter, a run of waves, a closing dash (in a box 200 by 60)."""
    rnd = Random(seed)
    lines: list[list[tuple[float, float]]] = []
    x = 12.0
    first = [(x, 50.0), (x + 6, 6.0 + rnd.random() * 8), (x + 16, 20.0), (x + 12, 48.0), (x + 26, 40.0)]
    lines.append(first)
    x += 24
    run: list[tuple[float, float]] = []
    for index in range(6 if small else 26):
        low = index % 2 == 0
        tall = rnd.random() < 0.2
        run.append((x, (44 if low else 32) + rnd.uniform(-4, 4) - (18 if tall and not low else 0)))
        x += rnd.uniform(3.2, 7.5)
    lines.append(run)
    if not small:
        lines.append([(30, 56 + rnd.uniform(-3, 2)), (90, 52), (x + 8, 46 + rnd.uniform(-6, 4))])
    return lines


def smooth(points: list[tuple[float, float]]) -> str:
    """SVG path through midpoints."""
    path = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    for here, after in zip(points[1:], [*points[2:], points[-1]], strict=True):
        path += f" Q{here[0]:.1f} {here[1]:.1f} {(here[0] + after[0]) / 2:.1f} {(here[1] + after[1]) / 2:.1f}"
    return path


def pen(name: str, small: bool = False, width: int = 150) -> str:
    """A signature (or initials) as SVG strokes."""
    paths = "".join(
        f'<path d="{smooth(line)}" fill="none" stroke="{BLUE}" stroke-width="{1.9 if index < 2 else 1.4}" stroke-linecap="round"/>'
        for index, line in enumerate(strokes(name, small))
    )
    box = "0 0 80 62" if small else "0 0 200 62"
    return f'<svg width="{width}" viewBox="{box}" style="display:block">{paths}</svg>'


def sig(name: str, how: str, width: int = 150) -> str:
    """What stands above the line for a signature."""
    if how == "hand":
        return pen(name, width=width)
    return '<div style="height:40px"></div>'


def initials(name: str, how: str) -> str:
    """Initials at the foot of a page."""
    return pen("par" + name, small=True, width=58) if how == "hand" else ""


def stroke_png(name: str) -> bytes:
    """The same signature as a PNG picture, for Word."""
    width, height = 600, 190
    rows = [bytearray(b"\xff\xff\xff" * width) for _ in range(height)]
    for line in strokes(name):
        for (x1, y1), (x2, y2) in itertools.pairwise(line):
            for step in range(101):
                px = int((x1 + (x2 - x1) * step / 100) * 2.8)
                py = int((y1 + (y2 - y1) * step / 100) * 2.9)
                for dx in range(-2, 3):
                    for dy in range(-2, 3):
                        if 0 <= px + dx < width and 0 <= py + dy < height:
                            rows[py + dy][(px + dx) * 3 : (px + dx) * 3 + 3] = b"\x1b\x2f\x8f"

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    raw = b"".join(b"\0" + bytes(row) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )


def stamp(lines: str, colour: str = "#7a1620") -> str:
    """A rubber stamp of an office."""
    return f'<div style="display:inline-block;border:1.5px solid {colour};color:{colour};font:8pt Arial;padding:4px 9px;text-align:center;transform:rotate(-2deg)">{lines}</div>'
