"""Pieces of HTML papers."""

from html import escape

from .pen import svg


def page(body: str, css: str = "", title: str = "") -> str:
    """A whole A4 document."""
    return (
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>{escape(title)}</title><style>'
        "@page{size:A4;margin:18mm 18mm}body{font:11pt/1.35 'Liberation Serif',serif;margin:0;color:#111}"
        "table{border-collapse:collapse;width:100%}.r td,.r th{border:1px solid #444;padding:3px 6px;"
        "vertical-align:top;text-align:left}.c{text-align:center}.e{text-align:right}.s{font-size:8.5pt}"
        "h1{font-size:14pt;text-align:center;margin:6px 0}h2{font-size:11.5pt;margin:10px 0 3px}p{margin:4px 0}"
        f".new{{break-before:page}}{css}</style></head><body>{body}</body></html>"
    )


def signed(seed: int, caption: str, on: bool, ink: str = "#1b2f8f", stamp: str = "") -> str:
    """A place of signature at the right."""
    mark = (
        svg(seed, "signature", ink, 180, 56, "margin-bottom:-16px")
        if on
        else '<div style="height:46px"></div>'
    )
    name = f'<div class="s" style="color:#233a8c">{stamp}</div>' if stamp else ""
    return (
        f'<div style="margin:16px 0 0 55%;text-align:center">{name}{mark}<div style="border-top:1px dotted #333">'
        f'<span class="s">{caption}</span></div></div>'
    )


def rows(pairs: list[tuple[str, str]], first: str = "42%") -> str:
    """A ruled table of labels and values."""
    lines = "".join(
        f'<tr><td style="width:{first}">{a}</td><td><b>{escape(b)}</b></td></tr>' for a, b in pairs
    )
    return f'<table class="r">{lines}</table>'
