"""What a pen does on paper, as SVG; and the common print CSS."""

import random
import struct
import zlib
from html import escape

BLUE, BLACK = "#1b3590", "#15151c"


def page(body: str, css: str = "", margin: str = "17mm 17mm 16mm 18mm", font: str = "Carlito") -> str:
    return (
        '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>'
        f"@page{{size:A4;margin:{margin}}}body{{margin:0;font-family:'{font}',sans-serif;font-size:10.5pt;"
        "line-height:1.32;color:#111}table{border-collapse:collapse;width:100%}td,th{vertical-align:top;"
        "text-align:left}.sheet{position:relative;display:flow-root;height:256mm;break-after:page}.sheet:last-child{break-after:auto}"
        f".box{{font-family:'DejaVu Sans'}}{css}</style></head><body>{body}</body></html>"
    )


def text(value: str) -> str:
    return escape(value, quote=False)


def _scribble(seed: int, width: float, height: float, loops: int) -> str:
    dice = random.Random(seed)
    x, base = 2.0, height * 0.62
    path = f"M{x:.1f} {base:.1f}"
    step = (width - 6) / loops
    high = {0, dice.randrange(1, loops + 1), dice.randrange(1, loops + 2)}
    for index in range(loops):
        tall = height * (dice.uniform(0.4, 0.6) if index in high else dice.uniform(0.06, 0.3))
        path += (
            f" C{x + step * 0.2:.1f} {base - tall * dice.uniform(0.9, 1.2):.1f}"
            f" {x + step * dice.uniform(0.7, 1.1):.1f} {base - tall:.1f} {x + step * 0.55:.1f} {base - 1:.1f}"
            f" S{x + step * 0.7:.1f} {base + height * dice.uniform(0.06, 0.28):.1f} {x + step:.1f}"
            f" {base - dice.uniform(0, 2.5):.1f}"
        )
        x += step
    return path + f" q{width * 0.1:.1f} {-height * 0.3:.1f} {-width * 0.35:.1f} {height * 0.22:.1f}"


def signature(seed: int, colour: str = BLUE, width: float = 46, height: float = 15) -> str:
    """A name signed in full; takes its own space."""
    return (
        f'<svg style="width:{width}mm;height:{height}mm;display:block;margin:0 auto -3mm" '
        f'viewBox="0 0 {width} {height}"><path d="{_scribble(seed, width, height, 5 + seed % 4)}" fill="none" '
        f'stroke="{colour}" stroke-width="0.55" stroke-linecap="round"/></svg>'
    )


def initials(seed: int, number: int, colour: str = BLUE) -> str:
    """The same two letters on every page, never quite alike."""
    dice = random.Random(seed * 31 + number)
    lift, lean = dice.uniform(-0.8, 0.8), dice.uniform(-6, 6)
    return (
        '<svg style="width:17mm;height:11mm;display:inline-block;vertical-align:middle;overflow:visible" '
        f'viewBox="0 0 17 11"><g transform="rotate({lean:.1f} 8 6) translate(0 {lift:.1f})">'
        f'<path d="{_scribble(seed, 16, 11, 2 + seed % 2)}" fill="none" stroke="{colour}" stroke-width="0.6" '
        'stroke-linecap="round"/></g></svg>'
    )


def over(shown: str, path: str, colour: str, thick: float = 1.6) -> str:
    """Words with a stroke of the pen over them; the path lives in 100 × 40."""
    return (
        f'<span style="position:relative;display:inline-block;white-space:nowrap">{shown}'
        '<svg style="position:absolute;left:-0.6mm;top:-0.4mm;width:calc(100% + 1.2mm);height:calc(100% + 0.8mm);'
        f'overflow:visible" viewBox="0 0 100 40" preserveAspectRatio="none"><path d="{path}" fill="none" '
        f'stroke="{colour}" stroke-width="{thick}" vector-effect="non-scaling-stroke" stroke-linecap="round"/>'
        "</svg></span>"
    )


def struck(shown: str, seed: int, colour: str = BLUE) -> str:
    dice = random.Random(seed)
    left, right = 22 + dice.uniform(-3, 4), 19 + dice.uniform(-4, 4)
    return over(shown, f"M-3 {left:.1f} C30 {left - 3:.1f} 60 {right + 3:.1f} 103 {right:.1f}", colour, 1.9)


def circled(shown: str, seed: int, colour: str = BLUE) -> str:
    dice = random.Random(seed)
    a, b = dice.uniform(-6, 0), dice.uniform(0, 5)
    path = f"M20 {a:.1f} C-14 {a + 2:.1f} -16 42 40 {44 + b:.1f} C118 {46 + b:.1f} 118 -6 58 {a - 3:.1f} C40 {a - 5:.1f} 10 2 2 10"
    return over(f"&nbsp;{shown}&nbsp;", path, colour, 1.7)


def pen_box(on: bool, seed: int, tick: bool = False, colour: str = BLUE) -> str:
    """A printed square; where it is chosen a cross or a tick of the pen goes a little over it."""
    dice = random.Random(seed)
    j = [dice.uniform(-1.6, 1.6) for _ in range(8)]
    cross = (
        f"M{2 + j[0]:.1f} {1 + j[1]:.1f} L{18 + j[2]:.1f} {19 + j[3]:.1f} "
        f"M{18 + j[4]:.1f} {1 + j[5]:.1f} L{2 + j[6]:.1f} {19 + j[7]:.1f}"
    )
    check = (
        f"M{3 + j[0]:.1f} {10 + j[1]:.1f} L{9 + j[2]:.1f} {18 + j[3]:.1f} L{24 + j[4]:.1f} {-4 + j[5]:.1f}"
    )
    stroke = (
        f'<path d="{check if tick else cross}" fill="none" stroke="{colour}" stroke-width="2.2" '
        'stroke-linecap="round"/>'
    )
    return (
        '<svg style="width:3.9mm;height:3.9mm;overflow:visible;vertical-align:-0.6mm;margin:0 1mm 0 0.6mm" '
        'viewBox="0 0 20 20"><rect x="1" y="1" width="18" height="18" fill="none" stroke="#222" '
        f'stroke-width="1.3"/>{stroke if on else ""}</svg>'
    )


def print_box(on: bool) -> str:
    return f'<span class="box">{"☒" if on else "☐"}</span>'


def hand(shown: str, colour: str = BLUE) -> str:
    return f"<span style=\"font-family:'Kalam';color:{colour};font-size:11.5pt\">{text(shown)}</span>"


def stamp(lines: tuple[str, ...], colour: str = "#7a1f3d", turn: float = -2.0) -> str:
    """A firm's or an official's stamp: a few lines in one ink."""
    rows = "<br>".join(text(line) for line in lines)
    return (
        f"<div style=\"display:inline-block;color:{colour};font:8.2pt/1.25 'Liberation Sans';text-align:center;"
        f'transform:rotate({turn}deg);padding:1mm 2mm">{rows}</div>'
    )


def signature_picture(seed: int, width: int = 520, height: int = 170) -> bytes:
    """The strokes as a PNG, for Word documents that are printed and signed."""
    numbers = (
        _scribble(seed, width, height, 5 + seed % 4).replace("M", " ").replace("C", " ").replace("S", " ")
    )
    values = [float(piece) for piece in numbers.split("q")[0].split()]
    points = list(zip(values[::2], values[1::2], strict=True))
    rows = [bytearray(b"\xff" * (width * 3)) for _ in range(height)]
    spots: list[tuple[float, float]] = []
    here, rest = points[0], points[1:]
    for index in range(0, len(rest), 5):
        one, two, there, four, end = rest[index : index + 5]
        spots += _curve(here, one, two, there)
        mirror = (2 * there[0] - two[0], 2 * there[1] - two[1])
        spots += _curve(there, mirror, four, end)
        here = end
    for x, y in spots:
        for dx in range(-3, 4):
            for dy in range(-3, 4):
                column, row = int(x) + dx, int(y) + dy
                if dx * dx + dy * dy <= 9 and 0 <= column < width and 0 <= row < height:
                    rows[row][column * 3 : column * 3 + 3] = bytes((27, 53, 144))
    raw = b"".join(b"\x00" + bytes(row) for row in rows)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )


def _curve(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]
) -> list[tuple[float, float]]:
    spots = []
    for index in range(161):
        t = index / 160
        u = 1 - t
        weights = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
        spots.append(
            (
                sum(w * p[0] for w, p in zip(weights, (a, b, c, d), strict=True)),
                sum(w * p[1] for w, p in zip(weights, (a, b, c, d), strict=True)),
            )
        )
    return spots
