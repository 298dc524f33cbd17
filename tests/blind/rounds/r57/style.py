"""Pages, pens and boxes."""

from random import Random

from tests.blind.model import Html, Signing

from .firm import Firm

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def strokes(who: str, width: int = 170, height: int = 54, ink: str = "#1b2f7d") -> str:
    """A signature: some connected loops and a line under them, always the same for the same hand."""
    dice = Random(who)
    x = 6.0
    mid = height * 0.55
    path = f"M {x:.0f} {mid:.0f}"
    while x < width - 28:
        step = dice.uniform(9, 20)
        up, down = dice.uniform(4, mid - 2), dice.uniform(mid, height - 6)
        path += (
            f" C {x + step * 0.2:.1f} {up:.1f} {x + step * 1.1:.1f} {up:.1f} {x + step * 0.7:.1f} {mid:.1f}"
        )
        path += f" S {x + step * 0.4:.1f} {down:.1f} {x + step:.1f} {mid - dice.uniform(-4, 8):.1f}"
        x += step
    path += f" q 14 -9 22 2 M 14 {height - 7} q {width / 2:.0f} -9 {width - 34} -3"
    return (
        f'<svg class="pen" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<path d="{path}" fill="none" stroke="{ink}" stroke-width="2" stroke-linecap="round"/></svg>'
    )


def initials(who: str, page: int) -> str:
    """Initials at the foot of a page."""
    dice = Random(f"{who}{page}")
    letters = "".join(
        f"M {8 + 20 * n} {34 + dice.randint(-2, 2)} C {10 + 20 * n} {4 + dice.randint(0, 5)}"
        f" {24 + 20 * n} {6 + dice.randint(0, 6)} {16 + 20 * n} {24 + dice.randint(-3, 3)}"
        f" S {12 + 20 * n} 40 {30 + 20 * n} {30 + dice.randint(-4, 4)} "
        for n in range(2)
    )
    return (
        '<svg class="pen" width="68" height="44" viewBox="0 0 68 44">'
        f'<path d="{letters} M 40 32 q 10 -8 22 -3" fill="none" stroke="#20358a" stroke-width="2.1"/></svg>'
    )


def stamp(lines: tuple[str, ...], ink: str = "#27408b") -> str:
    """An oblong stamp."""
    return (
        f'<div style="display:inline-block;border:1.5px solid {ink};color:{ink};padding:4px 10px;'
        f'font:8pt Arial,sans-serif;text-align:center;transform:rotate(-1.5deg)">{"<br>".join(lines)}</div>'
    )


def seal(text: str, ink: str = "#8a1f2b") -> str:
    """A round office seal."""
    return (
        f'<svg width="96" height="96" viewBox="0 0 96 96"><g fill="none" stroke="{ink}" stroke-width="2">'
        '<circle cx="48" cy="48" r="45"/><circle cx="48" cy="48" r="30"/></g>'
        f'<path id="r" d="M 48 85 A 37 37 0 1 1 49 85" fill="none"/><text font-size="8.5" fill="{ink}" '
        f'font-family="Arial"><textPath href="#r">{text}</textPath></text>'
        f'<path d="M38 60 L48 32 L58 60 M41 52 H55" stroke="{ink}" stroke-width="3" fill="none"/></svg>'
    )


def tick(on: bool) -> str:
    """A box, crossed or empty."""
    return "☒" if on else "☐"


def bracket(on: bool) -> str:
    """A box of brackets."""
    return "[x]" if on else "[ ]"


def struck(yes: bool) -> str:
    """TAK and NIE, the wrong one crossed out."""
    return "TAK / <s>NIE</s>" if yes else "<s>TAK</s> / NIE"


def sizes_ticked(firm: Firm, names: tuple[str, str, str] = ("mikro", "małe", "średnie")) -> str:
    """Three sizes, the right one crossed."""
    codes = ("micro", "small", "medium")
    return " &nbsp; ".join(f"{tick(firm.size == c)} {n}" for c, n in zip(codes, names, strict=True))


def sizes_struck(firm: Firm, names: tuple[str, str, str] = ("mikro", "małe", "średnie")) -> str:
    """Three sizes, the wrong ones crossed out."""
    codes = ("micro", "small", "medium")
    return " / ".join(n if firm.size == c else f"<s>{n}</s>" for c, n in zip(codes, names, strict=True))


def signature(firm: Firm, signing: Signing, caption: str, align: str = "right") -> str:
    """The place for a signature, signed as it should be."""
    mark = strokes(firm.signer) if signing == "hand" else '<div style="height:44px"></div>'
    return (
        f'<div style="text-align:{align};margin-top:16px;break-inside:avoid"><div style="display:inline-block;'
        f'text-align:center;min-width:230px">{mark}<div style="border-top:1px dotted #333;font-size:8pt">'
        f"{caption}</div></div></div>"
    )


def page(css: str, body: str) -> Html:
    """A whole document."""
    return Html(
        '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>@page{size:A4;margin:18mm 17mm}'
        "*{box-sizing:border-box}body{margin:0;font:10.5pt/1.35 'Liberation Serif',serif;color:#111}"
        "table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left}"
        "tr{break-inside:avoid}.pen{vertical-align:bottom}h1,h2,h3{break-after:avoid}"
        ".leaf{position:relative;height:256mm;overflow:hidden;break-after:page}.leaf:last-child{break-after:auto}"
        f".foot{{position:absolute;bottom:0;left:0;right:0}}{css}</style></head><body>{body}</body></html>"
    )
