"""The blanks typed anew by firms that would not fill the desk's file."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tests.blind.rounds.r34.blocks import (
    Answers,
    Block,
    Break,
    Cards,
    Choice,
    Fill,
    Heading,
    Listing,
    Note,
    Question,
    Rows,
    Sign,
    Title,
    rows_of,
    text_of,
)
from tests.blind.rounds.r34.strokes import initials, signature, svg

PLAIN = """
@page{size:A4;margin:20mm 22mm 20mm 25mm} body{font:11.5pt/1.35 "Carlito",sans-serif;margin:0} h1{font-size:14pt;text-align:center}
h1 small{display:block;font-size:10.5pt;font-weight:normal} h2{font-size:12pt;margin:14px 0 4px;border-bottom:1.5px solid #444}
p{margin:0 0 5px} .q{font-weight:bold} .o{white-space:nowrap} .r{text-align:right;font-size:9.5pt} .small{font-size:9pt}
"""
TABLE = """
@page{size:A4;margin:16mm 18mm} body{font:10.5pt/1.3 "Liberation Sans",sans-serif;margin:0} h1{font-size:13pt;margin:4px 0 8px;color:#123}
h1 small{display:block;font-size:9.5pt;font-weight:normal} h2{font-size:10.5pt;margin:10px 0 3px;text-transform:none}
p{margin:0 0 5px} table{width:100%;border-collapse:collapse;margin:0} td,th{border:1px solid #777;padding:4px 6px;vertical-align:top;
text-align:left} .l{width:42%;background:#f0f0ee} .o{white-space:nowrap} .r{text-align:right;font-size:9pt} .small{font-size:8.5pt} tr{page-break-inside:avoid}
"""


@dataclass(frozen=True, slots=True)
class Retype:
    """How a firm typed it."""

    look: Literal["plain", "table"]
    boxes: Literal["[x]", "word", "struck", "(X)"]
    pen: str = ""
    """Seed of the signature by hand; empty for e-signed files."""
    signed_text: str = ""
    initials: bool = False
    letterhead: str = ""


class _Typing:
    def __init__(self, answers: Answers, how: Retype) -> None:
        self.answers = answers
        self.how = how

    def pair(self, label: str, answer: str) -> str:
        if self.how.look == "table":
            return f'<table><tr><td class="l">{label}</td><td>{answer}</td></tr></table>'
        tail = "" if label.rstrip().endswith(("?", ":")) else ":"
        return f'<p><span class="q">{label}{tail}</span> {answer}</p>'

    def text(self, key: str) -> str:
        return html.escape(text_of(self.answers, key)).replace("\n", "<br>")

    def block(self, block: Block) -> str:
        match block:
            case Title():
                sub = f"<small>{html.escape(block.sub)}</small>" if block.sub else ""
                return f"<h1>{html.escape(block.text)}{sub}</h1>"
            case Heading():
                return f"<h2>{html.escape(block.text)}</h2>"
            case Note():
                if block.small and not block.right:
                    return ""
                return f'<p class="{"r" if block.right else ""}">{html.escape(block.text)}</p>'
            case Fill():
                body = re.sub(
                    r"\{(\w+)\}",
                    lambda m: f"<b>{self.text(m[1]) or '………………………'}</b>",
                    html.escape(block.text),
                )
                return f"<p>{body}</p>"
            case Cards():
                return "".join(
                    self.pair(html.escape(c.label), self.text(c.key)) for row in block.rows for c in row
                )
            case Rows():
                return "".join(self.pair(html.escape(label), self.text(key)) for label, key in block.rows)
            case Choice():
                return self.pair(html.escape(block.label), self.choice(block))
            case Question():
                return self.pair(html.escape(block.label), self.text(block.key))
            case Listing():
                return self.listing(block)
            case Sign():
                return self.sign(block)
            case Break():
                return ""

    def choice(self, block: Choice) -> str:
        chosen = text_of(self.answers, block.key)
        match self.how.boxes:
            case "word":
                return html.escape(dict(block.options).get(chosen, "nie dotyczy"))
            case "struck" if chosen and len(block.options) < 4:
                return " / ".join(
                    f"<b>{html.escape(t)}</b>" if code == chosen else f"<s>{html.escape(t)}</s>"
                    for code, t in block.options
                )
            case "(X)":
                return " &nbsp; ".join(
                    f"<span class='o'>({'X' if c == chosen else '&nbsp;'}) {html.escape(t)}</span>"
                    for c, t in block.options
                )
            case _:
                return " &nbsp; ".join(
                    f"<span class='o'>[{'x' if c == chosen else '&nbsp;'}] {html.escape(t)}</span>"
                    for c, t in block.options
                )

    def listing(self, block: Listing) -> str:
        rows = rows_of(self.answers, block.key)
        if self.how.look == "plain" or len(rows[0]) == 1:
            lines = "<br>".join(
                html.escape(
                    ", ".join(row)
                    if len(row) < 4
                    else "; ".join(f"{h}: {c}" for h, c in zip(block.headers, row, strict=True))
                )
                if len(rows) == 1
                else f"{n}) "
                + html.escape(
                    ", ".join(row)
                    if len(row) < 4
                    else "; ".join(f"{h}: {c}" for h, c in zip(block.headers, row, strict=True))
                )
                for n, row in enumerate(rows, 1)
            )
            return self.pair(
                html.escape(block.label),
                ("<br>" if self.how.look == "plain" and len(rows) > 1 else "") + lines,
            )
        heads = "".join(f"<th>{html.escape(text)}</th>" for text in block.headers)
        body = "".join("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in row) + "</tr>" for row in rows)
        return (
            f"<p style='margin-top:6px'>{html.escape(block.label)}</p><table><tr>{heads}</tr>{body}</table>"
        )

    def sign(self, block: Sign) -> str:
        office = block.left == "Organizator"
        drawn = (
            svg(signature(self.how.pen), 190, 56)
            if self.how.pen
            else html.escape(self.how.signed_text).replace("\n", "<br>")
        )
        left = "" if office else self.text("place_date")
        cell = "border:0;text-align:center;width:50%;vertical-align:bottom"
        return (
            f'<table style="margin-top:26px;page-break-inside:avoid;width:100%"><tr><td style="{cell}">{left}</td><td style="{cell}">{drawn}'
            f'</td></tr><tr><td style="{cell}" class="small">……………………………………<br>{html.escape(block.left)}</td>'
            f'<td style="{cell}" class="small">……………………………………<br>{html.escape(block.right)}</td></tr></table>'
        )


def retyped(blocks: Sequence[Block], answers: Answers, how: Retype) -> str:
    """The firm's own typing of the blank."""
    typing = _Typing(answers, how)
    head = (
        f'<p class="small" style="border-bottom:1px solid #999">{html.escape(how.letterhead)}</p>'
        if how.letterhead
        else ""
    )
    foot = ""
    if how.initials:
        foot = f'<div style="position:fixed;bottom:-4mm;right:0">{svg(initials(how.pen + "i"), 46, 30)}</div>'
    body = head + "".join(map(typing.block, blocks)) + foot
    css = PLAIN if how.look == "plain" else TABLE
    return (
        f'<!doctype html><html lang="pl"><meta charset="utf-8"><style>{css}</style><body>{body}</body></html>'
    )
