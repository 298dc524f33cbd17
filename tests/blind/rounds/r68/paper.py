"""A form as HTML: the blank filled by pen or by another program, or typed anew by the firm."""

import re
from html import escape
from typing import Literal

from tests.blind.model import Html

from .blocks import Answers, Break, Field, Form, Grid, Pick, Rows, Sign, Text
from .strokes import svg

Way = Literal["kalam", "caveat", "program", "retyped", "cards"]

BASE = """@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0;font:10pt Arial,'Liberation Sans',sans-serif}
.page{padding:17mm 20mm 22mm;position:relative}.full{height:296mm;overflow:hidden}.next{break-before:page}
p{margin:0 0 5px;line-height:1.3}.title{font-weight:bold;font-size:13pt;text-align:center;margin:6px 0}
.center{text-align:center}.head{font-weight:bold;margin-top:9px;break-after:avoid}.small{font-size:8pt;font-style:italic}
table{border-collapse:collapse;width:100%;margin:4px 0 8px}td,th{border:1px solid #222;padding:3px 5px;vertical-align:top;
text-align:left}tr{break-inside:avoid}.sec td,th{background:#e3e9f0;font-weight:bold}td.q{width:39%;font-size:9pt}
.sign{display:flex;justify-content:space-between;margin-top:14px;break-inside:avoid}.sign>div{width:44%;text-align:center}
.line{border-bottom:1px dotted #000;height:50px;display:flex;align-items:flex-end;justify-content:center}
.par{position:absolute;right:14mm;bottom:7mm}.opt{display:inline-block;margin-right:14px}.long{display:block}
.box{display:inline-block;width:11px;height:11px;border:1px solid #000;position:relative;margin-right:5px}
.box svg{position:absolute;left:-4px;top:-5px}s{text-decoration-thickness:2px}"""

LOOKS: dict[Way, str] = {
    "kalam": ".a{font:12.5pt 'Kalam',cursive;color:#1b2f8f;line-height:1.15}s{text-decoration-color:#1b2f8f}",
    "caveat": ".a{font:15pt 'Caveat',cursive;color:#222a55;line-height:1.05}s{text-decoration-color:#222a55}",
    "program": ".a{font:10pt 'Liberation Sans',Helvetica,sans-serif;color:#00007a;background:#eef2ff}",
    "retyped": "body{font:11pt 'Liberation Serif',serif}.small{font-size:9pt}.f{margin:0 0 4px}",
    "cards": "body{font:10pt 'DejaVu Sans',sans-serif}td,th{border:0;border-bottom:1px solid #aaa}.sec td,th{background:#fff;"
    "border-bottom:2px solid #333}.a{font-weight:bold}",
}
CROSS = (
    '<svg width="20" height="20"><path d="M3 4 L17 16 M16 2 L4 18" stroke="#1b2f8f" stroke-width="2"/></svg>'
)


def page(form: Form, answers: Answers, way: Way) -> Html:
    """The form on paper."""
    pages: list[list[str]] = [[]]
    for block in form:
        if isinstance(block, Break):
            pages.append([])
        elif way != "retyped" or not (isinstance(block, Text) and block.style == "small"):
            pages[-1].append(_block(block, answers, way))
    initials = (
        f'<div class="par">{svg(answers.pen, True, 40)}</div>' if answers.pen and answers.initials else ""
    )
    if len(pages) > 1:
        body = "".join(
            f'<div class="page full{" next" if number else ""}">{"".join(parts)}{initials}</div>'
            for number, parts in enumerate(pages)
        )
        margin = ""
    else:
        body = "".join(pages[0])
        margin = "@page{margin:16mm 19mm}"
    return Html(
        f'<!doctype html><html lang="pl"><meta charset="utf-8"><style>{BASE}{LOOKS[way]}{margin}</style><body>{body}</body></html>'
    )


def _answer(text: str) -> str:
    return f'<span class="a">{escape(text).replace(chr(10), "<br>")}</span>' if text else ""


def _text(block: Text, answers: Answers) -> str:
    parts = []
    for part in re.split(r"(\{\w+\})", block.text):
        if part.startswith("{"):
            parts.append(_answer(answers.texts.get(part[1:-1], "")) or "…………………………………")
        else:
            parts.append(escape(part))
    return f'<p class="{block.style}">{"".join(parts)}</p>'


def _pick(row: Pick, chosen: str, way: Way) -> str:
    if row.mode == "strike":
        if way in ("retyped", "cards"):
            return "".join(_answer(label) for code, label in row.options if code == chosen)
        return " / ".join(label if code == chosen else f"<s>{label}</s>" for code, label in row.options)
    parts = []
    for code, label in row.options:
        ticked = code == chosen
        if way == "retyped":
            mark = "[x]" if ticked else "[ ]"
        elif way in ("kalam", "caveat"):
            mark = f'<span class="box">{CROSS if ticked else ""}</span>'
        else:
            mark = "☒" if ticked else "☐"
        parts.append(
            f'<span class="opt{" long" if len(label) > 8 and way != "retyped" else ""}">{mark} {escape(label)}</span>'
        )
    return " ".join(parts)


def _block(block: Text | Rows | Grid | Sign | Break, answers: Answers, way: Way) -> str:
    if isinstance(block, Text):
        return _text(block, answers)
    if isinstance(block, Rows):
        out = []
        for row in block.rows:
            if isinstance(row, str):
                out.append(
                    f'<p class="head">{row}</p>'
                    if way == "retyped"
                    else f'<tr class="sec"><td colspan="2">{row}</td></tr>'
                )
                continue
            value = answers.texts.get(row.key, "")
            shown = _answer(value) if isinstance(row, Field) else _pick(row, value, way)
            if way == "retyped":
                gap = "<br>" if "\n" in value else " "
                mark = "" if row.label.endswith("?") else ":"
                out.append(f'<p class="f">{escape(row.label)}{mark}{gap}{shown}</p>')
            else:
                out.append(f'<tr><td class="q">{escape(row.label)}</td><td>{shown}</td></tr>')
        return "".join(out) if way == "retyped" else f"<table>{''.join(out)}</table>"
    if isinstance(block, Grid):
        given = answers.grids.get(block.key, ())
        head = "".join(f"<th>{escape(header)}</th>" for header in block.headers)
        count = len(given) if way in ("retyped", "cards") else max(block.rows, len(given))
        rows = []
        for number in range(count):
            values = given[number] if number < len(given) else ("",) * len(block.headers)
            rows.append(
                "<tr>" + "".join(f"<td>{_answer(value) or '&nbsp;'}</td>" for value in values) + "</tr>"
            )
        return f"<table><tr>{head}</tr>{''.join(rows)}</table>"
    if isinstance(block, Sign):
        pen = svg(answers.pen) if answers.pen and answers.signs else ""
        return (
            f'<div class="sign"><div><div class="line">{_answer(answers.texts.get("place", ""))}</div>'
            f'<span class="small">{block.left}</span></div><div><div class="line">{pen}</div>'
            f'<span class="small">{block.right}</span></div></div>'
        )
    return ""
