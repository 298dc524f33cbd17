"""What a pen and a printer leave on paper: faces, ticks, strokes, signatures, stamps."""

import base64
import io
import random
from functools import cache
from html import escape
from pathlib import Path

INK = "#1c2f86"


_FONTS = Path(__file__).parents[4] / "panel" / "frontend" / "node_modules" / "@fontsource"
_LATIN, _EXT = "U+0000-00FF,U+2000-206F", "U+0100-017F"
FACES = {
    "arimo": "Arimo,'Liberation Sans',sans-serif",
    "tinos": "Tinos,'Liberation Serif',serif",
}
"""What a machine has of them."""


@cache
def face(family: str, weight: int = 400) -> str:
    """CSS of a pen's face that travels within the page."""
    rules = []
    for part, wide in (("latin", _LATIN), ("latin-ext", _EXT)):
        file = _FONTS / family / "files" / f"{family}-{part}-{weight}-normal.woff2"
        content = base64.b64encode(file.read_bytes()).decode()
        rules.append(
            f"@font-face{{font-family:'{family}';font-weight:{weight};unicode-range:{wide};"
            f"src:url(data:font/woff2;base64,{content}) format('woff2')}}"
        )
    return "".join(rules)


def page(css: str, body: str, family: str = "arimo", margin: str = "18mm 17mm") -> str:
    """A whole HTML page (A4)."""
    pens = (face("caveat", 700) if "class='pen'" in body else "") + (
        face("kalam") if "class='pen2'" in body else ""
    )
    return (
        f"<!DOCTYPE html><html lang='pl'><head><meta charset='utf-8'><style>{pens}"
        f"@page{{size:A4;margin:{margin}}} body{{font-family:{FACES.get(family, family)};font-size:10.5pt;line-height:1.35;margin:0}}"
        f".pen{{font-family:'caveat';font-weight:700;color:{INK};font-size:1.5em;line-height:.9}}"
        f".pen2{{font-family:'kalam';color:#222a4a;font-size:1.12em;line-height:1}}"
        "table{border-collapse:collapse} .c{text-align:center} .r{text-align:right} .s{font-size:.78em}"
        f"{css}</style></head><body>{body}</body></html>"
    )


def pen(text: object, hand: int = 1) -> str:
    """Words written by pen."""
    return f"<span class='{'pen' if hand == 1 else 'pen2'}'>{escape(str(text))}</span>"


def typed(text: object, hand: int = 0) -> str:
    """Words typed, or by pen where a hand is named."""
    return pen(text, hand) if hand else escape(str(text))


def _wave(seed: str, width: int, height: int, turns: int) -> list[tuple[float, float]]:
    chance = random.Random(seed)
    points = [(4.0, height * 0.6)]
    for number in range(1, turns + 1):
        x = 4 + (width - 10) * number / turns + chance.uniform(-4, 4)
        y = height * (0.2 if number % 2 else 0.8) * chance.uniform(0.5, 1.2)
        points.append((x, min(y, height - 2)))
    return points


def sig(seed: str, width: int = 150, height: int = 44, turns: int = 9) -> str:
    """A signature by pen, always the same for one person."""
    points = _wave(seed, width, height, turns)
    path = f"M{points[0][0]:.0f} {points[0][1]:.0f}"
    for (ax, ay), (bx, by) in zip(points, points[1:], strict=False):
        path += f" C{ax + 7:.0f} {ay - 9:.0f} {bx - 8:.0f} {by + 10:.0f} {bx:.0f} {by:.0f}"
    path += f" C{width * 0.7:.0f} {height:.0f} {width * 0.3:.0f} {height * 0.75:.0f} {width * 0.15:.0f} {height * 0.9:.0f}"
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<path d="{path}" fill="none" stroke="{INK}" stroke-width="1.8" stroke-linecap="round"/></svg>'
    )


def initials(seed: str) -> str:
    """A parafa."""
    return sig(f"{seed}/parafa", 46, 30, 4)


def sig_png(seed: str, width: int = 150, height: int = 44, turns: int = 9) -> io.BytesIO:
    """The same by picture, for Word."""
    from PIL import Image, ImageDraw

    scale = 3
    picture = Image.new("RGB", (width * scale, height * scale), "white")
    points = [(x * scale, y * scale) for x, y in _wave(seed, width, height, turns)]
    smooth: list[tuple[float, float]] = []
    for (ax, ay), (bx, by) in zip(points, points[1:], strict=False):
        for step in range(12):
            t = step / 12
            ease = t * t * (3 - 2 * t)
            smooth.append((ax + (bx - ax) * t, ay + (by - ay) * ease))
    smooth += [(width * scale * 0.6, height * scale * 0.9), (width * scale * 0.15, height * scale * 0.85)]
    ImageDraw.Draw(picture).line(smooth, fill=(28, 47, 134), width=5, joint="curve")
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    stream.seek(0)
    return stream


def box(*, is_on: bool, style: str = "uni") -> str:
    """A box, ticked or not: „uni” ☒, „x” [x], „round” (X), „pen” a cross by pen, „tick” a tick by pen."""
    if style == "uni":
        return "☒" if is_on else "☐"
    if style == "check":
        return "☑" if is_on else "☐"
    if style == "x":
        return "[x]" if is_on else "[&nbsp;&nbsp;]"
    if style == "round":
        return "(X)" if is_on else "(&nbsp;&nbsp;)"
    mark = ""
    if is_on and style == "pen":
        mark = "<path d='M1 2 L15 15 M15 1 L2 16' stroke='#1c2f86' stroke-width='2' fill='none'/>"
    elif is_on:
        mark = "<path d='M2 8 L7 14 L18 -1' stroke='#1c2f86' stroke-width='2.2' fill='none'/>"
    return (
        "<svg width='18' height='17' viewBox='0 -1 18 18' style='vertical-align:-3px'>"
        f"<rect x='3' y='3' width='11' height='11' fill='white' stroke='black'/>{mark}</svg>"
    )


def struck(text: str, *, by_pen: bool = True) -> str:
    """A choice struck out."""
    colour = INK if by_pen else "black"
    return (
        f"<span style='background:linear-gradient(transparent 46%,{colour} 46%,{colour} 58%,transparent 58%)'>"
        f"{text}</span>"
    )


def choice(options: list[tuple[str, bool]], style: str, gap: str = " &nbsp; ") -> str:
    """Choices in a row: with boxes, struck („strike”), or underlined („under”)."""
    if style == "strike":
        return " / ".join(text if is_on else struck(text) for text, is_on in options)
    if style == "under":
        return " / ".join(f"<u><b>{text}</b></u>" if is_on else text for text, is_on in options)
    return gap.join(f"{box(is_on=is_on, style=style)}&nbsp;{text}" for text, is_on in options)


def stamp(lines: list[str], angle: int = -2) -> str:
    """A company's rubber stamp."""
    return (
        f"<div style='display:inline-block;border:1.5px solid #553;color:#334;padding:3px 8px;font-size:8pt;"
        f"transform:rotate({angle}deg);text-align:center'>{'<br>'.join(map(escape, lines))}</div>"
    )
