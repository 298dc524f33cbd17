"""Blocks as a page of HTML: the blank printed and filled by pen, and the blank filled by another program."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from tests.blind.model import Html

from .kit import Block, Choice, Fill, Grid, Head, Options, Para, Rows, Sign, Text, Title, svg
from .wording import FUNDS

BASE = """
@page{size:A4;margin:16mm 18mm}
body{margin:0;color:#111;font-size:10.5pt;line-height:1.3}
.funds{font-size:7.5pt;color:#333;margin-bottom:3mm}
.over{text-align:right;font-size:9pt} h1{font-size:14pt;text-align:center;margin:3mm 0 1mm}
.under{text-align:center;font-size:10pt;margin-bottom:3mm} h2{font-size:11pt;margin:4mm 0 1.5mm;break-after:avoid}
table{border-collapse:collapse;width:99.4%;table-layout:fixed} tr{break-inside:avoid}
td,th{border:.6pt solid #444;padding:1.2mm 1.6mm;vertical-align:top;text-align:left}
.n{width:9mm}.q{width:60mm;font-weight:bold}.n,.q,th{background:#eaf1e4}
.note{font-size:8pt;font-style:italic;font-weight:normal} .small{font-size:8.5pt} p{margin:1.5mm 0}
.sign{display:flex;justify-content:space-between;margin-top:9mm;break-inside:avoid}
.sign>div{width:70mm;text-align:center;font-size:8pt} .sign .over-line{height:15mm;display:flex;align-items:flex-end;
justify-content:center;border-bottom:.7pt dotted #222;font-size:10.5pt;margin-bottom:1mm}
.opt{margin-right:6mm;white-space:nowrap}.gap{border-bottom:.6pt dotted #333}
.page{break-after:page;position:relative;min-height:255mm}.page:last-child{break-after:auto}
.foot{position:absolute;bottom:0;right:0;font-size:8pt;display:flex;align-items:flex-end;gap:2mm}
"""
PEN = """
.a{font-family:'%s';color:#20338c;font-size:%s;line-height:1.15}
.box{position:relative;display:inline-block}.box svg{position:absolute;left:-1px;top:-2px}
.out{position:relative;display:inline-block}.out svg{position:absolute;left:-3px;top:3px;width:115%%;height:70%%}
"""
CROSS = (
    '<svg width="17" height="19" viewBox="0 0 17 19" fill="none" stroke="#20338c" stroke-width="1.9">'
    '<path d="M2 3.5 L15 16 M14.5 2 Q8 9 2.5 17"/></svg>'
)
STRIKE = (
    '<svg viewBox="0 0 40 14" preserveAspectRatio="none" fill="none" stroke="#20338c" stroke-width="1.6">'
    '<path d="M1 9 Q14 5 39 7"/></svg>'
)


@dataclass(frozen=True, slots=True)
class Look:
    """How the page looks and who filled it."""

    css: str = "body{font-family:Carlito,sans-serif}"
    pen: str = ""
    """Family of the hand, or nothing for typed answers."""
    mark: str = "☒"
    signature: str = ""


def form(blocks: Sequence[Block], look: Look) -> Html:
    """One form."""
    body = "".join(_block(block, look) for block in blocks)
    return Html(_whole(f'<div class="funds">{FUNDS}</div>{body}', look))


def contract(pages: Sequence[Sequence[Block]], look: Look, initials: str = "") -> Html:
    """The draft contract, a section a page."""
    parts = []
    for number, blocks in enumerate(pages, 1):
        ink = svg(f"{initials}{number}", True) if initials else "…………………"
        foot = (
            f"<span>Wzór umowy, str. {number} z {len(pages)}</span><span>Parafa Przedsiębiorcy:</span>{ink}"
        )
        body = "".join(_block(block, look) for block in blocks)
        parts.append(
            f'<section class="page"><div class="funds">{FUNDS}</div>{body}<div class="foot">{foot}</div></section>'
        )
    return Html(_whole("".join(parts), look))


def _whole(body: str, look: Look) -> str:
    pen = PEN % (look.pen, "15pt" if look.pen == "Caveat" else "12pt") if look.pen else ""
    return f'<!doctype html><html lang="pl"><meta charset="utf-8"><style>{BASE}{look.css}{pen}</style><body>{body}</body></html>'


def _words(text: str) -> str:
    return f'<span class="a">{escape(text).replace(chr(10), "<br>")}</span>' if text else ""


def _choice(choice: Choice, look: Look) -> str:
    parts = []
    for label, chosen in choice.options:
        text = escape(label)
        if choice.boxes:
            box = look.mark if chosen and not look.pen else "☐"
            drawn = f'<span class="box">{box}{CROSS if chosen and look.pen else ""}</span>'
            parts.append(f'<span class="opt">{drawn} {text}</span>' + ("" if choice.inline else "<br>"))
        elif chosen or not choice.is_answered:
            parts.append(f"<b>{text}</b>")
        else:
            parts.append(
                f'<span class="out"><b>{text}</b>{STRIKE}</span>' if look.pen else f"<s><b>{text}</b></s>"
            )
    return " ".join(parts) if choice.boxes else f"{' / '.join(parts)} *"


def _block(block: Block, look: Look) -> str:
    match block:
        case Title():
            return (
                f'<div class="over">{block.over}</div><h1>{block.text}</h1>'
                f'<div class="under">{escape(block.under).replace(chr(10), "<br>")}</div>'
            )
        case Head():
            return f"<h2>{escape(block.text)}</h2>"
        case Para():
            return f'<p class="{"small" if block.small else ""}">{escape(block.text)}</p>'
        case Fill():
            return f"<p>{''.join(escape(p) if isinstance(p, str) else _gap(p) for p in block.pieces)}</p>"
        case Rows():
            lines = []
            for row in block.rows:
                note = f'<div class="note">{escape(row.note)}</div>' if row.note else ""
                answer = (
                    _choice(row.answer, look) if isinstance(row.answer, Choice) else _words(row.answer.value)
                )
                lines.append(
                    f'<tr><td class="n">{row.number}</td><td class="q">{escape(row.label)}{note}</td><td>{answer}</td></tr>'
                )
            return f"<table>{''.join(lines)}</table>"
        case Grid():
            heads = "".join(f'<th class="{"n" if h == "Lp." else ""}">{escape(h)}</th>' for h in block.heads)
            body = "".join(
                f"<tr>{''.join(_grid_cell(h, c) for h, c in zip(block.heads, line, strict=True))}</tr>"
                for line in block.lines
            )
            return f"<table><tr>{heads}</tr>{body}</table>"
        case Options():
            return "".join(f"<p>{_choice(Choice((option,)), look)}</p>" for option in block.choice.options)
        case Sign():
            ink = svg(look.signature) if look.signature else ""
            return (
                f'<div class="sign"><div><div class="over-line">{_words(block.place_date)}</div>miejscowość, data</div>'
                f'<div><div class="over-line">{ink}</div>{escape(block.caption)}</div></div>'
            )


def _grid_cell(head: str, text: str) -> str:
    return f"<td>{text}</td>" if head == "Lp." else f"<td>{_words(text) or '&nbsp;'}</td>"


def _gap(text: Text) -> str:
    return f'<span class="gap">{_words(text.value)}</span>' if text.value else "…" * (text.dots // 2)
