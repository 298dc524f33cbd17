"""Pens, boxes and small pieces that the papers of the round share."""

import random
import struct
import zlib
from html import escape
from io import BytesIO

HEAD = """<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>
@page{{size:A4;margin:{margin}}} *{{box-sizing:border-box}} body{{margin:0;font:{font};color:#111}}
table{{border-collapse:collapse;width:100%}} .a{{font-family:{pen};{ink}}} .r{{text-align:right}} .c{{text-align:center}}
.sm{{font-size:80%;color:#333}} tr,.keep{{break-inside:avoid}} .pb{{break-before:page}} p{{margin:5px 0}}
{css}</style></head><body>{body}</body></html>"""


def page(
    body: str, css: str = "", font: str = "10.5pt/1.35 Carlito", pen: str = "", margin: str = "16mm 17mm"
) -> str:
    """A whole page; `pen` is the family in which answers are written."""
    ink = "color:#14286e;font-size:112%" if pen in ("Kalam", "Caveat") else ""
    if pen == "Caveat":
        ink = "color:#16182c;font-size:130%;line-height:1.05"
    return HEAD.format(
        body=body, css=css, font=font, pen=f'"{pen}"' if pen else "inherit", ink=ink, margin=margin
    )


def a(text: str) -> str:
    """An answer."""
    return f'<span class="a">{escape(text).replace(chr(10), "<br>")}</span>'


def box(on: bool, style: str = "☒") -> str:
    """A box, ticked or empty."""
    pairs = {"☒": ("☒", "☐"), "[x]": ("[x]", "[ ]"), "☑": ("☑", "☐"), "■": ("■", "□")}
    mark = pairs[style][0 if on else 1]
    return f'<span style="font-family:DejaVu Sans;white-space:pre">{mark}</span>'


def yes_no(value: bool, style: str = "☒") -> str:
    """TAK and NIE with boxes."""
    return f"{box(value, style)} TAK &nbsp;&nbsp; {box(not value, style)} NIE"


def struck(options: list[tuple[str, bool]], sep: str = " / ") -> str:
    """Choices of which those that do not apply are struck through."""
    thick = "text-decoration:line-through;text-decoration-thickness:1.6px"
    return sep.join(t if on else f'<span style="{thick}">{t}</span>' for t, on in options)


def tak_nie(value: bool) -> str:
    """TAK / NIE, one struck through."""
    return struck([("TAK", value), ("NIE", not value)])


Points = list[tuple[float, float]]


def _strokes(seed: str, letters: int) -> list[Points]:
    """Cubic strokes (start and control points by threes) of a signature in a field of 100 × 40."""
    rnd = random.Random(seed)
    letters = max(2, letters + (rnd.randrange(-2, 2) if letters > 3 else 0))
    slope, wave = rnd.uniform(-0.08, 0.02), rnd.uniform(0.3, 0.8)
    step = 84 / letters
    lines: list[Points] = []
    x, y = 6.0, 27.0
    pts: Points = [(x, y)]
    for i in range(letters):
        tall = 2 + rnd.random() * 8 if i == 0 or rnd.random() < 0.3 else 13 + rnd.random() * 8
        pts += [(x + step * 0.1, tall), (x + step * 0.9, tall - 2), (x + step * wave, 27 + rnd.random() * 5)]
        pts += [
            (x + step * (wave - 0.2), 34),
            (x + step * 0.9, 31),
            (x + step, 22 + rnd.random() * 5 + slope * x),
        ]
        x, y = pts[-1]
    lines.append(pts)
    if letters > 3 and rnd.random() < 0.6:
        lines.append([(8 + rnd.random() * 20, 35), (40, 30), (66, 36), (97, 26 + rnd.random() * 6)])
    if rnd.random() < 0.5:
        at = 15 + rnd.random() * 50
        lines.append([(at, 9), (at + 6, 6), (at + 14, 8), (at + 22, 5)])
    return lines


def pen(seed: str, letters: int = 6, width: int = 170, colour: str = "#1b2f8a") -> str:
    """A signature drawn with a pen."""
    paths = ""
    for line in _strokes(seed, letters):
        rest = " ".join(f"{x:.1f},{y:.1f}" for x, y in line[1:])
        paths += f'<path d="M{line[0][0]:.1f},{line[0][1]:.1f} C{rest}"/>'
    return (
        f'<svg viewBox="0 0 100 40" width="{width}" height="{width * 0.4:.0f}" style="vertical-align:bottom" '
        f'fill="none" stroke="{colour}" stroke-width="1.2" stroke-linecap="round">{paths}</svg>'
    )


def initials(seed: str, width: int = 84) -> str:
    """Initials, as on each page of the draft contract."""
    return pen(seed + "#", 2, width)


def pen_png(seed: str, letters: int = 6) -> BytesIO:
    """The same signature as a picture, for Word documents that are printed and signed."""
    wide, high, zoom = 600, 240, 6
    grid = [bytearray(b"\xff" * (wide * 3)) for _ in range(high)]
    for line in _strokes(seed, letters):
        for i in range(0, len(line) - 3, 3):
            (x0, y0), (x1, y1), (x2, y2), (x3, y3) = line[i : i + 4]
            for n in range(401):
                t = n / 400
                u = 1 - t
                px = (u**3 * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t**3 * x3) * zoom
                py = (u**3 * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t**3 * y3) * zoom
                for dx in range(-3, 4):
                    for dy in range(-3, 4):
                        cx, cy = int(px) + dx, int(py) + dy
                        if dx * dx + dy * dy <= 10 and 0 <= cx < wide and 0 <= cy < high:
                            grid[cy][cx * 3 : cx * 3 + 3] = b"\x1b\x2f\x8a"
    raw = b"".join(b"\x00" + bytes(row) for row in grid)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return BytesIO(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(raw, 9))
        + chunk(b"IEND", b"")
    )


def stamp(lines: list[str], colour: str = "#31418f") -> str:
    """A rectangular rubber stamp."""
    return (
        f'<div style="display:inline-block;border:1.5px solid {colour};color:{colour};padding:4px 12px;'
        f'font:9pt Liberation Sans;text-align:center;transform:rotate(-1.5deg)">{"<br>".join(lines)}</div>'
    )


def seal(text: str, colour: str = "#31418f") -> str:
    """A round seal of an office."""
    return (
        f'<svg width="96" height="96" viewBox="0 0 96 96" fill="none" stroke="{colour}"><circle cx="48" cy="48" r="45" '
        f'stroke-width="2"/><circle cx="48" cy="48" r="30"/><defs><path id="o" d="M48,48 m-36,0 a36,36 0 1,1 72,0 '
        f'a36,36 0 1,1 -72,0"/></defs><text font-size="7.5" fill="{colour}" stroke="none" font-family="Liberation Sans">'
        f'<textPath href="#o">{text}</textPath></text><path d="M48,30 l6,14 14,2 -10,9 3,14 -13,-7 -13,7 3,-14 -10,-9 '
        f'14,-2z" stroke-width="1.4"/></svg>'
    )


def sign_block(seed: str, mode: str, caption: str, width: int = 165) -> str:
    """The place for a signature: strokes above a dotted line with a caption under it; empty unless signed by hand."""
    ink = pen(seed, 6, width) if mode == "hand" else '<div style="height:44px"></div>'
    return (
        f'<div class="keep" style="width:80mm;margin:14px 0 4px auto;text-align:center">{ink}'
        f'<div style="border-top:1px dotted #222;font-size:80%;padding-top:2px">{caption}</div></div>'
    )
