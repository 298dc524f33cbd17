"""What the layouts share: pages, pen strokes, signatures, stamps and choices."""

import random
import zlib
from collections.abc import Sequence
from html import escape as esc

from tests.blind.model import Html

INK = "#1b2f8a"
BLACK_INK = "#22222a"

__all__ = [
    "BLACK_INK",
    "INK",
    "boxes",
    "circled",
    "esc",
    "hand",
    "initials",
    "lines",
    "page",
    "round_stamp",
    "signature",
    "stamp",
    "struck",
]


def page(css: str, body: str, margin: str = "17mm 18mm") -> Html:
    """An A4 document."""
    return Html(
        '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>'
        f"@page{{size:A4;margin:{margin}}}"
        "*{box-sizing:border-box}body{margin:0}table{border-collapse:collapse;width:100%}"
        "p{margin:0 0 2.2mm}.pen{position:relative;display:inline-block}"
        ".pen svg{position:absolute;overflow:visible}"
        ".sq{display:inline-block;width:3.6mm;height:3.6mm;border:.35mm solid #222;vertical-align:-.5mm}"
        f"{css}</style></head><body>{body}</body></html>"
    )


def lines(items: Sequence[str], empty: str) -> str:
    """Items one under another, or what stands there when there are none."""
    return "<br>".join(esc(item) for item in items) if items else esc(empty)


def _dice(seed: str) -> random.Random:
    return random.Random(zlib.crc32(seed.encode()))


def hand(text: str, colour: str = INK, size: str = "1.15em") -> str:
    """Written by hand."""
    return f"<span style=\"font-family:'Kalam';color:{colour};font-size:{size}\">{esc(text)}</span>"


def signature(seed: str, width: int = 46, height: int = 15, colour: str = INK) -> str:
    """A signature in pen strokes (millimetres)."""
    dice = _dice(seed)
    x, y = 4.0, 32.0
    path = [f"M{x:.1f} {y:.1f}"]
    path.append(f"C{x - 2:.1f} 4 {x + 16:.1f} -4 {x + 14:.1f} {dice.uniform(22, 34):.1f}")
    x += 14
    for _ in range(dice.randint(6, 9)):
        step = dice.uniform(8, 15)
        top = dice.uniform(6, 24)
        low = dice.uniform(26, 38)
        path.append(
            f"C{x + step * 0.2:.1f} {top:.1f} {x + step * 0.9:.1f} {top:.1f} {x + step:.1f} {low:.1f}"
        )
        x += step
    path.append(f"C{x + 10:.1f} 44 {x - 30:.1f} 48 {dice.uniform(14, 40):.1f} {dice.uniform(40, 46):.1f}")
    return (
        f'<svg width="{width}mm" height="{height}mm" viewBox="0 0 {x + 16:.0f} 50" preserveAspectRatio="none">'
        f'<path d="{" ".join(path)}" fill="none" stroke="{colour}" stroke-width="1.7" stroke-linecap="round"/></svg>'
    )


def initials(seed: str, colour: str = INK) -> str:
    """Initials in the corner of a page."""
    return signature(seed + "/par", 17, 9, colour)


def _cross(seed: str, colour: str) -> str:
    d = _dice(seed)
    a, b, c, e = (d.uniform(-3, 2) for _ in range(4))
    return (
        '<svg style="left:-.6mm;top:-.7mm" width="5mm" height="5mm" viewBox="0 0 20 20">'
        f'<path d="M{2 + a:.1f} {1 + b:.1f} Q10 9 {19 + c:.1f} {19 + e:.1f} M{19 + e:.1f} {2 + a:.1f} Q9 11 '
        f'{1 + b:.1f} {18 + c:.1f}" fill="none" stroke="{colour}" stroke-width="2" stroke-linecap="round"/></svg>'
    )


def _tick(seed: str, colour: str) -> str:
    d = _dice(seed)
    return (
        '<svg style="left:-.3mm;top:-1.6mm" width="6mm" height="6mm" viewBox="0 0 24 24">'
        f'<path d="M{3 + d.uniform(-1, 1):.1f} 13 Q6 16 8 {20 + d.uniform(-1, 1):.1f} Q13 9 {22 + d.uniform(-1, 2):.1f}'
        f' 2" fill="none" stroke="{colour}" stroke-width="2.2" stroke-linecap="round"/></svg>'
    )


def boxes(options: Sequence[str], chosen: str | None, mark: str, seed: str, gap: str = "6mm") -> str:
    """Boxes before choices: mark „typed”, „x” (typed in brackets), „cross” or „tick” (by pen)."""
    cells = []
    for option in options:
        on = option == chosen
        if mark == "typed":
            box = f"<span style=\"font-family:'DejaVu Sans'\">{'☒' if on else '☐'}</span>"
        elif mark == "x":
            box = "[x]" if on else "[&nbsp;]"
        else:
            draw = _cross if mark == "cross" else _tick
            pen = draw(f"{seed}/{option}", INK) if on else ""
            box = f'<span class="pen"><span class="sq"></span>{pen}</span>'
        cells.append(f'<span style="white-space:nowrap;margin-right:{gap}">{box}&nbsp;{esc(option)}</span>')
    return " ".join(cells)


def struck(options: Sequence[str], chosen: str, by_pen: bool, seed: str, mark: str = "*") -> str:
    """Choices with what does not apply struck out („niepotrzebne skreślić”)."""
    cells = []
    for option in options:
        if option == chosen:
            cells.append(f"<span>{esc(option)}</span>")
        elif by_pen:
            d = _dice(f"{seed}/{option}")
            line = (
                '<svg style="left:-1mm;top:0;width:calc(100% + 2mm);height:100%" viewBox="0 0 100 20" '
                f'preserveAspectRatio="none"><path d="M0 {d.uniform(9, 13):.1f} Q45 {d.uniform(8, 12):.1f} 100 '
                f'{d.uniform(7, 11):.1f}" fill="none" stroke="{INK}" stroke-width="2.2" '
                'vector-effect="non-scaling-stroke"/></svg>'
            )
            cells.append(f'<span class="pen">{esc(option)}{line}</span>')
        else:
            cells.append(f"<s>{esc(option)}</s>")
    return " / ".join(cells) + mark


def circled(options: Sequence[str], chosen: str, seed: str, gap: str = "9mm") -> str:
    """Choices with a ring drawn by pen round the one that applies."""
    cells = []
    for option in options:
        ring = ""
        if option == chosen:
            d = _dice(f"{seed}/{option}")
            ring = (
                '<svg style="left:-2.2mm;top:-1mm;width:calc(100% + 4.4mm);height:calc(100% + 2mm)" '
                f'viewBox="0 0 100 40" preserveAspectRatio="none"><path d="M{14 + d.uniform(-4, 4):.0f} 8 '
                f"C40 -4 96 -2 97 19 C98 42 8 44 4 22 C2 8 20 {2 + d.uniform(0, 3):.0f} {46 + d.uniform(0, 12):.0f} "
                f'3" fill="none" stroke="{INK}" stroke-width="2" vector-effect="non-scaling-stroke"/></svg>'
            )
        cells.append(f'<span class="pen" style="margin-right:{gap}">{esc(option)}{ring}</span>')
    return "".join(cells)


def stamp(rows: Sequence[str], colour: str = "#27357e", turn: float = -1.5) -> str:
    """The rubber stamp of a firm or an officer."""
    return (
        f"<div style=\"display:inline-block;color:{colour};font:7.5pt 'Liberation Sans';text-align:center;"
        f'line-height:1.25;transform:rotate({turn}deg);opacity:.9">'
        + "<br>".join(esc(row) for row in rows)
        + "</div>"
    )


def round_stamp(text: str, colour: str = "#a3222c") -> str:
    """The round seal of an office."""
    return (
        '<svg width="26mm" height="26mm" viewBox="0 0 100 100" style="opacity:.8">'
        f'<circle cx="50" cy="50" r="47" fill="none" stroke="{colour}" stroke-width="2"/>'
        f'<circle cx="50" cy="50" r="32" fill="none" stroke="{colour}" stroke-width="1"/>'
        '<path id="k" d="M50 50 m-38 0 a38 38 0 1 1 76 0 a38 38 0 1 1 -76 0" fill="none"/>'
        f'<text font-family="Liberation Sans" font-size="8" fill="{colour}"><textPath href="#k">{esc(text)}</textPath>'
        f'</text><path d="M50 26 L56 44 L74 44 L60 55 L65 73 L50 62 L35 73 L40 55 L26 44 L44 44 Z" fill="{colour}" '
        'opacity=".55"/></svg>'
    )
