"""Pieces of HTML that offices' papers share: the sheet, round seals, signatures."""

import base64
from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r20 import strokes


def sheet(
    body: str, css: str = "", *, font: str = "'DejaVu Sans', sans-serif", size: str = "10pt", margin: str = "18mm 20mm"
) -> Html:
    """An A4 page or several."""
    return Html(
        '<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>'
        f"@page{{size:A4;margin:{margin}}}*{{box-sizing:border-box}}body{{font:{size}/1.42 {font};color:#111;margin:0}}"
        "table{border-collapse:collapse;width:100%}h1,h2,h3,p{margin:0 0 2.4mm}.c{text-align:center}.r{text-align:right}"
        f".s{{font-size:7.5pt;color:#333}}.pb{{break-after:page}}{css}</style></head><body>{body}</body></html>"
    )


def pen(seed: int, ink: str = "blue", height: str = "15mm", *, initials: bool = False) -> str:
    """A signature or initials as a picture of strokes."""
    data = strokes.initials(seed, ink) if initials else strokes.signature(seed, ink)
    return f'<img alt="" style="height:{height};display:inline-block" src="data:image/png;base64,{base64.b64encode(data).decode()}">'


def seal(words: str, middle: str, colour: str = "#a5182c") -> str:
    """A round office seal."""
    ring = escape(words.upper())
    return (
        f'<svg width="34mm" height="34mm" viewBox="0 0 100 100" style="transform:rotate(-9deg);opacity:.82"><defs>'
        f'<path id="k" d="M50,50 m-38,0 a38,38 0 1,1 76,0 a38,38 0 1,1 -76,0"/></defs>'
        f'<g fill="none" stroke="{colour}"><circle cx="50" cy="50" r="48" stroke-width="1.6"/><circle cx="50" cy="50" r="31"/></g>'
        f'<text font-size="8.4" fill="{colour}" textLength="228"><textPath href="#k">{ring}</textPath></text>'
        f'<text x="50" y="55" font-size="15" text-anchor="middle" fill="{colour}">{escape(middle)}</text></svg>'
    )


def e(words: str) -> str:
    """Escaped words."""
    return escape(words)
