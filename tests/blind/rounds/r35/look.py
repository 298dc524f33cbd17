"""Shared drawing of r35: page frame, pen strokes, boxes, struck-out options."""

import io
import math
import random
import struct
import zlib
from collections.abc import Sequence
from html import escape
from itertools import pairwise

from docx.document import Document as WordDocument
from docx.shared import Mm, Pt

from tests.blind.model import Html

INK = "#1d2f86"


def esc(text: str) -> str:
    return escape(text, quote=False)


def _points(seed: str, loops: int) -> list[tuple[float, float]]:
    """A line of connected loops that sinks towards its end, in a box of 0–1 by 0–1."""
    dice = random.Random(seed)
    points = []
    phase = dice.random() * 5
    wide, tall, slant = dice.uniform(0.03, 0.085), dice.uniform(0.28, 0.5), dice.uniform(-0.1, 0.16)
    for step in range(loops * 18):
        along = step / (loops * 18)
        turn = step / 18 * 2 * math.pi + phase
        high = tall * (1 - 0.72 * along) * (0.7 + 0.3 * math.sin(step * wide * 3)) * dice.uniform(0.95, 1.04)
        x = (
            0.08
            + 0.72 * along
            + wide * math.cos(turn)
            + slant * high * math.sin(turn)
            + dice.uniform(-0.004, 0.004)
        )
        points.append((x, 0.52 - high * math.sin(turn) * 0.9))
    points += [(0.86, 0.6), (0.97, 0.5)]
    return points


def _svg(points: list[tuple[float, float]], width: int, height: int) -> str:
    path = " ".join(
        f"{'L' if at else 'M'}{x * width:.1f},{y * height:.1f}" for at, (x, y) in enumerate(points)
    )
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" style="overflow:visible;vertical-align:bottom">'
        f'<path d="{path}" fill="none" stroke="{INK}" stroke-width="1.9" stroke-linejoin="round" stroke-linecap="round"/></svg>'
    )


def signature(who: str, width: int = 170, height: int = 54) -> str:
    return _svg(_points(who, 5 + len(who) % 3), width, height)


def initials(who: str, page: int) -> str:
    return _svg(_points(f"{who}{page}", 2), 46, 34)


def strokes_png(who: str, loops: int, width: int, height: int) -> io.BytesIO:
    """The same strokes as a picture for Word documents."""
    canvas = [bytearray(b"\xff" * (width * 3)) for _ in range(height)]
    points = [(x * width, y * height) for x, y in _points(who, loops)]
    for (x0, y0), (x1, y1) in pairwise(points):
        steps = max(2, int(math.hypot(x1 - x0, y1 - y0) * 2))
        for step in range(steps + 1):
            x, y = x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps
            for dx in range(-2, 3):
                for dy in range(-2, 3):
                    px, py = int(x) + dx, int(y) + dy
                    if dx * dx + dy * dy <= 5 and 0 <= px < width and 0 <= py < height:
                        canvas[py][px * 3 : px * 3 + 3] = b"\x1d\x2f\x86"
    raw = b"".join(b"\x00" + bytes(row) for row in canvas)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    png = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(raw))
        + chunk(b"IEND", b"")
    )
    return io.BytesIO(png)


def page(
    body: str, css: str = "", font: str = "'Liberation Sans',Arial,sans-serif", size: str = "10.5pt"
) -> Html:
    return Html(
        "<!DOCTYPE html><html lang='pl'><head><meta charset='utf-8'><style>"
        "@page{size:A4;margin:17mm 18mm}*{box-sizing:border-box}"
        f"body{{font-family:{font};font-size:{size};line-height:1.38;color:#111;margin:0}}"
        "table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left}"
        ".brk{break-before:page}.c{text-align:center}.r{text-align:right}.s{font-size:8pt;color:#333}"
        f".pen{{font-family:Kalam,cursive;color:{INK};font-size:13.5pt;line-height:1.25}}"
        f".pen2{{font-family:Caveat,cursive;color:{INK};font-size:17pt;line-height:1.1}}"
        "s{text-decoration-thickness:1.6px}.nb{break-inside:avoid}"
        f"{css}</style></head><body>{body}</body></html>"
    )


def ink(text: str, hand: str = "") -> str:
    """An answer: typed where `hand` is empty, else in that pen class."""
    return f'<span class="{hand}">{esc(text)}</span>' if hand else esc(text)


def ticks(options: Sequence[str], chosen: int, on: str = "☒", off: str = "☐", gap: str = "&emsp;") -> str:
    return gap.join(f"{on if at == chosen else off}&nbsp;{esc(word)}" for at, word in enumerate(options))


def square(is_on: bool, hand: str = "") -> str:
    """A drawn box, crossed or empty."""
    mark = ""
    if is_on:
        colour = INK if hand else "#111"
        mark = (
            '<svg width="13" height="13" style="position:absolute;left:-1px;top:-1px;overflow:visible">'
            f'<path d="M1.5,2 L12,11.5 M11.5,1 L2,12.5" stroke="{colour}" stroke-width="1.8" fill="none"/></svg>'
        )
    return f'<span style="position:relative;display:inline-block;width:13px;height:13px;border:1px solid #111;vertical-align:-2px;margin-right:5px">{mark}</span>'


def squares(options: Sequence[str], chosen: int, hand: str = "", gap: str = "&emsp;&emsp;") -> str:
    return gap.join(
        f'<span style="white-space:nowrap">{square(at == chosen, hand)}{esc(word)}</span>'
        for at, word in enumerate(options)
    )


def struck(options: Sequence[str], chosen: int, hand: str = "") -> str:
    """Options of which those that do not apply are struck out."""
    style = f' style="text-decoration-color:{INK};text-decoration-thickness:2.2px"' if hand else ""
    return " / ".join(
        word if at == chosen else f"<s{style}>{esc(word)}</s>" for at, word in enumerate(options)
    )


def word_signature(document: WordDocument, who: str) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.left_indent = Mm(95)
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.add_run().add_picture(strokes_png(who, 6, 420, 130), width=Mm(48))


def word_base(document: WordDocument, font: str = "Carlito", size: float = 11) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(18)
    style = document.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.paragraph_format.space_after = Pt(5)
