"""Pens, stamps and seals drawn by the hand: SVG for pages, PNG for Word."""

import base64
import html
import math
import random
import struct
import zlib
from functools import cache
from pathlib import Path

BLUE = "#1b2f8f"
BLACK = "#1a1a1a"
_FONTS = Path(__file__).parents[4] / "panel" / "frontend" / "node_modules" / "@fontsource"
"""Handwriting: an npm package of the tests."""
_EXT = "U+0100-02AF,U+1E00-1EFF,U+2020,U+20A0-20AB,U+2C60-2C7F,U+A720-A7FF"
_LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+2000-206F,U+20AC,U+2122,U+2212"


def _face(family: str, stem: str) -> str:
    rules = []
    for part, span in (("latin-ext", _EXT), ("latin", _LATIN)):
        data = base64.b64encode((_FONTS / stem / "files" / f"{stem}-{part}-400-normal.woff2").read_bytes()).decode()
        rules.append(
            f"@font-face{{font-family:'{family}';src:url(data:font/woff2;base64,{data}) format('woff2');"
            f"unicode-range:{span};}}"
        )
    return "".join(rules)


@cache
def face(name: str) -> str:
    """The style sheet of a hand."""
    return _face(FAMILY[name], {"neat": "kalam", "quick": "caveat"}[name])


FAMILY = {"neat": "Neat", "quick": "Quick"}


def hand(text: str, font: str = "neat", colour: str = BLUE, size: str = "") -> str:
    """Text written by a pen (the page must hold `face(font)`)."""
    big = size or ("1.12em" if font == "neat" else "1.38em")
    return (
        f"<span style=\"font-family:'{FAMILY[font]}';color:{colour};font-size:{big};line-height:1.1\">"
        f"{html.escape(text)}</span>"
    )


def _strokes(seed: str, width: float, height: float, short: bool) -> list[list[tuple[float, float]]]:
    rng = random.Random(seed)
    strokes: list[list[tuple[float, float]]] = []
    x, y = width * 0.06, height * rng.uniform(0.45, 0.7)
    line = [(x, y)]
    loops = rng.randint(3, 4) if short else rng.randint(7, 10)
    for number in range(loops):
        step = width * 0.86 / loops
        tall = rng.uniform(0.25, 0.48) if number % 3 == 0 else rng.uniform(0.08, 0.24)
        line.append((x + step * rng.uniform(0.1, 0.5), max(1.0, y - height * tall)))
        line.append((x + step * rng.uniform(-0.1, 0.35), min(height - 1, y + height * rng.uniform(0.05, 0.32))))
        line.append((x + step, y - height * rng.uniform(-0.1, 0.12)))
        x += step
    strokes.append(line)
    if not short:
        low = height * rng.uniform(0.78, 0.92)
        strokes.append([(width * 0.2, low), (width * 0.45, low - height * 0.12), (width * 0.7, low + 2), (width * 0.97, low - height * 0.25)])
    return strokes


def scribble(seed: str, width: int = 170, height: int = 56, colour: str = BLUE, short: bool = False) -> str:
    """A signature as inline SVG; `short` makes initials."""
    paths = []
    for line in _strokes(seed, width, height, short):
        path = f"M{line[0][0]:.1f} {line[0][1]:.1f}"
        rest = line[1:]
        while len(rest) >= 3:
            a, b, c = rest[:3]
            path += f"C{a[0]:.1f} {a[1]:.1f} {b[0]:.1f} {b[1]:.1f} {c[0]:.1f} {c[1]:.1f}"
            rest = rest[3:]
        paths.append(f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="1.8" stroke-linecap="round"/>')
    return f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" style="vertical-align:bottom">{"".join(paths)}</svg>'


def initials(seed: str, colour: str = BLUE) -> str:
    return scribble("i" + seed, 62, 36, colour, short=True)


def tick(seed: str, colour: str = BLUE, cross: bool = False) -> str:
    """A printed square with a pen's tick or cross through it."""
    rng = random.Random(seed)
    if cross:
        d = f"M{rng.uniform(1, 4):.1f} {rng.uniform(1, 4):.1f}L{rng.uniform(17, 21):.1f} {rng.uniform(17, 21):.1f}M{rng.uniform(17, 21):.1f} {rng.uniform(1, 4):.1f}L{rng.uniform(1, 4):.1f} {rng.uniform(17, 21):.1f}"
    else:
        d = f"M{rng.uniform(2, 5):.1f} {rng.uniform(9, 12):.1f}Q7 {rng.uniform(15, 18):.1f} 9 {rng.uniform(17, 20):.1f}Q13 8 {rng.uniform(20, 24):.1f} {rng.uniform(-2, 3):.1f}"
    return (
        '<svg width="20" height="18" viewBox="-1 -3 26 24" style="vertical-align:-3px;overflow:visible">'
        '<rect x="3" y="3" width="16" height="16" fill="none" stroke="#222" stroke-width="1.3"/>'
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="2.4" stroke-linecap="round"/></svg>'
    )


def blank_box() -> str:
    return (
        '<svg width="20" height="18" viewBox="-1 -3 26 24" style="vertical-align:-3px">'
        '<rect x="3" y="3" width="16" height="16" fill="none" stroke="#222" stroke-width="1.3"/></svg>'
    )


def struck(text: str, seed: str, colour: str = BLUE) -> str:
    """Printed words deleted by a pen."""
    rng = random.Random(seed)
    a, b, c = (rng.uniform(46, 66) for _ in range(3))
    return (
        f'<span style="position:relative;white-space:nowrap">{html.escape(text)}<svg preserveAspectRatio="none" viewBox="0 0 100 100" '
        'style="position:absolute;left:-2px;top:10%;width:calc(100% + 4px);height:80%;overflow:visible">'
        f'<path d="M0 {a:.0f}Q50 {b:.0f} 100 {c:.0f}" fill="none" stroke="{colour}" stroke-width="2.2" vector-effect="non-scaling-stroke"/></svg></span>'
    )


def circled(text: str, seed: str, colour: str = BLUE) -> str:
    """Printed words ringed by a pen."""
    turn = random.Random(seed).uniform(-5, 5)
    return (
        f'<span style="position:relative;white-space:nowrap;padding:0 3px">{html.escape(text)}<span style="position:absolute;left:-5px;right:-5px;'
        f'top:-4px;bottom:-4px;border:2px solid {colour};border-radius:50%;transform:rotate({turn:.1f}deg)"></span></span>'
    )


def seal(top: str, middle: str, colour: str = "#b01818", size: int = 108) -> str:
    """A round seal with words around."""
    return (
        f'<svg width="{size}" height="{size}" viewBox="0 0 120 120" style="transform:rotate(-8deg)">'
        f'<g fill="none" stroke="{colour}"><circle cx="60" cy="60" r="56" stroke-width="2.4"/><circle cx="60" cy="60" r="38" stroke-width="1"/></g>'
        f'<defs><path id="ring" d="M60 60m-44 0a44 44 0 1 1 88 0a44 44 0 1 1 -88 0"/></defs>'
        f'<text fill="{colour}" font-size="10.5" font-family="Liberation Sans"><textPath href="#ring" textLength="262">{html.escape(top)}</textPath></text>'
        f'<text x="60" y="65" text-anchor="middle" fill="{colour}" font-size="15" font-family="Liberation Serif">{html.escape(middle)}</text></svg>'
    )


def stamp(lines: tuple[str, ...], colour: str = "#27348b", turn: float = -1.5, box: bool = True) -> str:
    """A rubber stamp of a company or an officer."""
    border = f"border:1.5px solid {colour};" if box else ""
    body = "<br>".join(html.escape(line) for line in lines)
    return (
        f'<span style="display:inline-block;{border}color:{colour};font:9pt/1.2 Liberation Sans;padding:3px 8px;text-align:center;'
        f'transform:rotate({turn}deg)">{body}</span>'
    )


def png(seed: str, short: bool = False) -> bytes:
    """A signature as a PNG picture, white paper, blue ink (what a scanner's crop looks like)."""
    width, height = (150, 80) if short else (420, 140)
    rows = [bytearray([252, 252, 250] * width) for _ in range(height)]

    def dot(x: float, y: float) -> None:
        for dx in range(-2, 3):
            for dy in range(-2, 3):
                px, py = int(x) + dx, int(y) + dy
                if dx * dx + dy * dy <= 4 and 0 <= px < width and 0 <= py < height:
                    rows[py][px * 3 : px * 3 + 3] = bytes((30, 45, 140))

    for line in _strokes(("i" if short else "") + seed, width, height, short):
        start, rest = line[0], line[1:]
        while len(rest) >= 3:
            a, b, c = rest[:3]
            steps = int(math.dist(start, a) + math.dist(a, b) + math.dist(b, c)) + 2
            for n in range(steps + 1):
                t = n / steps
                u = 1 - t
                dot(
                    u**3 * start[0] + 3 * u * u * t * a[0] + 3 * u * t * t * b[0] + t**3 * c[0],
                    u**3 * start[1] + 3 * u * u * t * a[1] + 3 * u * t * t * b[1] + t**3 * c[1],
                )
            start, rest = c, rest[3:]
    raw = b"".join(b"\0" + bytes(row) for row in rows)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )
