"""Pens, boxes and the bare page."""

from html import escape
from random import Random


def sig(who: str, width: int = 150, height: int = 46) -> str:
    """A signature as pen strokes; the same person signs alike."""
    if not who:
        return ""
    dice = Random(who)
    x, path = 6.0, f"M 4 {height * 0.6:.0f}"
    while x < width - 14:
        step = dice.uniform(7, 17)
        up, down = dice.uniform(2, height * 0.45), dice.uniform(height * 0.55, height - 3)
        path += f" C {x + step * 0.2:.0f} {up:.0f} {x + step * 0.7:.0f} {up:.0f} {x + step:.0f} {down:.0f}"
        x += step
    path += f" Q {width - 8} {height * 0.3:.0f} {width - 2} {height * 0.55:.0f}"
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" style="display:block">'
        f'<path d="{path}" fill="none" stroke="#1b2a80" stroke-width="1.7" stroke-linecap="round"/></svg>'
    )


def initials(who: str) -> str:
    """A short paraph."""
    return sig(who + " par", 44, 26) if who else ""


def box(ticked: bool, style: str = "☐☒") -> str:
    """A box, ticked or not."""
    if style == "[]":
        return "[x]" if ticked else "[&nbsp;&nbsp;]"
    return style[1] if ticked else style[0]


def struck(yes: bool) -> str:
    """TAK / NIE with the wrong one struck out."""
    return "TAK / <s>NIE</s>" if yes else "<s>TAK</s> / NIE"


def own(text: str, font: str) -> str:
    """What the applicant wrote, by hand where the firm has a pen."""
    if not font:
        return escape(text)
    size = "17pt" if font == "Caveat" else "13pt"
    return f"<span style=\"font-family:'{font}';font-size:{size};color:#1d2f86;line-height:1.15\">{escape(text)}</span>"


def page(body: str, css: str = "", title: str = "") -> str:
    """A whole HTML document on A4."""
    return (
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{escape(title)}</title><style>'
        "@page{size:A4;margin:17mm 18mm}body{font:10.5pt/1.38 'Liberation Sans',Arial,sans-serif;color:#111;margin:0}"
        "table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left;padding:3px 6px}"
        ".g td,.g th{border:1px solid #555}h1{font-size:14pt;margin:4px 0 8px}h2{font-size:11.5pt;margin:10px 0 4px}"
        f".c{{text-align:center}}.r{{text-align:right}}.s{{font-size:8.5pt;color:#444}}p{{margin:5px 0}}{css}"
        f"</style></head><body>{body}</body></html>"
    )
