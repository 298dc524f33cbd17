"""Strokes of a pen (SVG for HTML, PNG for Word), boxes, and the frame of a printed page."""

import random
import struct
import zlib
from html import escape
from io import BytesIO

BLUE, BLACK = "#1c2f86", "#1a1a1e"


def _points(seed: str, width: float, height: float, waves: int) -> list[tuple[float, float]]:
    rng = random.Random(seed)
    waves = max(4, waves + rng.randint(-3, 2)) if waves > 6 else waves
    steps = [rng.uniform(0.5, 1.6) for _ in range(waves)]
    flat = rng.uniform(0.25, 0.45)
    points = [(width * 0.03, height * rng.uniform(0.45, 0.8))]
    x = width * 0.05
    for i, step in enumerate(steps):
        x += width * 0.86 * step / sum(steps)
        tall = (
            rng.uniform(0.04, 0.16) if i in (0, 4) or rng.random() < 0.12 else rng.uniform(flat, flat + 0.2)
        )
        y = tall if i % 2 == 0 else rng.uniform(0.58, 0.92 if rng.random() < 0.2 else 0.74)
        lean = rng.uniform(-7, 3) if i % 2 else rng.uniform(-1, 6)
        points.append((x + lean, height * y))
    points.append((width * 0.98, height * rng.uniform(0.35, 0.75)))
    return points


def _path(points: list[tuple[float, float]]) -> str:
    out = [f"M{points[0][0]:.1f},{points[0][1]:.1f}"]
    for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
        bend = (x1 - x0) * 0.6
        out.append(f"C{x0 + bend:.1f},{y0:.1f} {x1 - bend:.1f},{y1:.1f} {x1:.1f},{y1:.1f}")
    return " ".join(out)


def signature(who: str, colour: str = BLUE, width: int = 190, height: int = 56) -> str:
    """A full signature."""
    main = _path(_points(who, width, height, 11))
    tail = f"M{width * 0.1:.0f},{height * 0.93:.0f} q{width * 0.4:.0f},-9 {width * 0.78:.0f},-3"
    return (
        f'<svg class="sig" width="{width}" height="{height}" viewBox="0 0 {width} {height}" fill="none" '
        f'stroke="{colour}" stroke-width="1.9" stroke-linecap="round"><path d="{main}"/><path d="{tail}"/></svg>'
    )


def initials(who: str, page: int, colour: str = BLUE) -> str:
    """Initials on one page, a little different every time."""
    path = _path(_points(f"{who[:4]}{page}", 58, 36, 4))
    return (
        f'<svg width="58" height="36" viewBox="0 0 58 36" fill="none" stroke="{colour}" stroke-width="1.8" '
        f'stroke-linecap="round"><path d="{path}"/></svg>'
    )


def strokes_png(who: str, waves: int = 11, width: int = 520, height: int = 150) -> BytesIO:
    """The same strokes as a picture, for Word."""
    points = _points(who, width, height, waves)
    canvas = [bytearray(b"\xff\xff\xff" * width) for _ in range(height)]
    for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
        bend = (x1 - x0) * 0.6
        for step in range(900):
            t = step / 899
            u = 1 - t
            x = u**3 * x0 + 3 * u * u * t * (x0 + bend) + 3 * u * t * t * (x1 - bend) + t**3 * x1
            y = u**3 * y0 + 3 * u * u * t * y0 + 3 * u * t * t * y1 + t**3 * y1
            for dx in (-2, -1, 0, 1, 2):
                for dy in (-2, -1, 0, 1, 2):
                    px, py = int(x) + dx, int(y) + dy
                    if 0 <= px < width and 0 <= py < height and dx * dx + dy * dy < 6:
                        canvas[py][px * 3 : px * 3 + 3] = b"\x1c\x2f\x86"

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    raw = b"".join(b"\x00" + bytes(row) for row in canvas)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    png = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )
    return BytesIO(png)


PEN_SIZES = {"Kalam": "12.5pt", "Caveat": "16.5pt"}


def page(body: str, css: str = "", pen: str = "", margin: str = "18mm 18mm 16mm 20mm", font: str = "") -> str:
    """A whole HTML document on A4; answers are `.a` and take the pen's font where there is one."""
    family = font or "'Liberation Sans', Arial, sans-serif"
    pen_css = (
        f".a{{font-family:'{pen}','{'Caveat' if pen == 'Kalam' else 'Kalam'}',cursive;"
        f"font-size:{PEN_SIZES[pen]};line-height:1.15;color:{BLUE};font-weight:400}}s{{text-decoration-color:{BLUE}}}"
        if pen
        else ".a{}"
    )
    return (
        '<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>'
        f"@page{{size:A4;margin:{margin}}}*{{box-sizing:border-box}}"
        f"body{{margin:0;font-family:{family};font-size:10.5pt;line-height:1.35;color:#111}}"
        "table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left}"
        "s{text-decoration-thickness:1.6px}.sig{display:block}.small{font-size:8pt}.c{text-align:center}.r{text-align:right}"
        "h1,h2,h3{line-height:1.2;break-after:avoid}tr,.keep{break-inside:avoid}"
        f"{pen_css}{css}</style></head><body>{body}</body></html>"
    )


def a(text: str) -> str:
    """An answer."""
    return f'<span class="a">{escape(text)}</span>'


def box(on: bool) -> str:
    return "☒" if on else "☐"


def cross_box(on: bool, pen: str) -> str:
    """A drawn square; a cross of the pen goes through it."""
    colour = BLUE if pen else "#111"
    cross = f'<path d="M2,13 L13,1 M3,2 L13,14" stroke="{colour}" stroke-width="1.8"/>' if on else ""
    return (
        '<svg width="15" height="15" viewBox="0 0 15 15" fill="none" style="vertical-align:-2px">'
        f'<rect x="1.5" y="1.5" width="12" height="12" stroke="#111" stroke-width="1"/>{cross}</svg>'
    )


def struck(options: list[tuple[str, bool]], sep: str = " / ") -> str:
    """Choices of which the untrue ones are struck out."""
    return sep.join(escape(text) if keep else f"<s>{escape(text)}</s>" for text, keep in options)


def sign_here(who: str, signing: str, caption: str, colour: str = BLUE) -> str:
    """The place of a signature, filled as the paper was signed."""
    if signing == "hand":
        mark = signature(who, colour)
    elif signing == "electronic":
        mark = '<div class="small" style="padding-top:22px">dokument podpisany elektronicznie</div>'
    else:
        mark = '<div style="height:56px"></div>'
    return (
        f'<div class="keep" style="width:68mm;margin:6mm 0 0 auto">{mark}'
        f'<div style="border-top:1px dotted #222;text-align:center" class="small">{escape(caption)}</div></div>'
    )
