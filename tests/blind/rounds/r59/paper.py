"""Small pieces that every paper is made of."""

import random
import struct
import zlib
from html import escape
from io import BytesIO

from tests.blind.model import Html

from .firm import Firm

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def e(text: str) -> str:
    """Escape."""
    return escape(text)


def stroke(who: str, width: int = 190) -> str:
    """A pen's signature as strokes."""
    rng = random.Random(who)
    x, path = 8.0, "M8 38"
    while x < width - 24:
        dx = rng.uniform(8, 19)
        path += f" C{x + dx * 0.3:.0f} {rng.uniform(0, 16):.0f} {x + dx * 0.9:.0f} {rng.uniform(40, 56):.0f}"
        path += f" {x + dx:.0f} {rng.uniform(24, 40):.0f}"
        x += dx
    path += f" M20 {rng.uniform(46, 52):.0f} Q{width / 2:.0f} {rng.uniform(40, 58):.0f} {width - 10} 34"
    return (
        f'<svg width="{width}" height="58" viewBox="0 0 {width} 58" style="display:block">'
        f'<path d="{path}" fill="none" stroke="#1c2f8c" stroke-width="2.1" stroke-linecap="round"/></svg>'
    )


def mark(who: str) -> str:
    """Initials by pen."""
    return stroke("p" + who, 70)


def doc(body: str, css: str = "", margin: str = "18mm 17mm") -> Html:
    """A whole page."""
    return Html(
        '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>'
        f"@page{{size:A4;margin:{margin}}}body{{font:11pt 'Liberation Sans',Arial,sans-serif;margin:0;color:#111}}"
        "table{border-collapse:collapse;width:100%}td,th{vertical-align:top}p{margin:5px 0}"
        f".pb{{break-before:page}}{css}</style></head><body>{body}</body></html>"
    )


def address(f: Firm) -> str:
    """One line."""
    return f"{f.street}, {f.code} {f.town}"


def dashed(number: str) -> str:
    """NIP with hyphens."""
    return f"{number[:3]}-{number[3:6]}-{number[6:8]}-{number[8:]}"


def box(on: bool) -> str:
    """Ticked or empty."""
    return "☒" if on else "☐"


def sign(f: Firm, hand: bool, day: str, caption: str) -> str:
    """Place, date and a line to sign on."""
    return (
        '<table style="margin-top:22px;break-inside:avoid"><tr><td style="width:50%;vertical-align:bottom">'
        f"{e(f.town)}, {day}</td><td style='text-align:center'>"
        f'<div style="height:58px;padding-left:40px">{stroke(f.signer) if hand else ""}</div>'
        f'<div style="border-top:1px dotted #333;font-size:8.5pt">{caption}</div></td></tr></table>'
    )


def pen_png(who: str) -> BytesIO:
    """The picture of a pen's strokes, for Word."""
    rng, width, height = random.Random(who), 420, 120
    rows = [bytearray(b"\xff" * width * 3) for _ in range(height)]

    def dot(x: float, y: float) -> None:
        for dx in range(-2, 3):
            for dy in range(-2, 3):
                px, py = int(x) + dx, int(y) + dy
                if 0 <= px < width and 0 <= py < height:
                    rows[py][px * 3 : px * 3 + 3] = b"\x1c\x2f\x8c"

    x, y = 15.0, 80.0
    while x < width - 50:
        tx, ty = x + rng.uniform(8, 26), rng.choice((rng.uniform(10, 45), rng.uniform(65, 105)))
        for step in range(90):
            part = step / 90
            dot(x + (tx - x) * part, y + (ty - y) * part * part * (3 - 2 * part))
        x, y = tx, ty
    raw = b"".join(b"\0" + bytes(row) for row in rows)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return BytesIO(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )
