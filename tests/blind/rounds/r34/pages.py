"""The blanks on paper, filled by pen: HTML that looks like the print, with handwriting on it."""

import html
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

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
from tests.blind.rounds.r34.strokes import (
    cross_svg,
    initials,
    signature,
    strike_svg,
    svg,
)

CSS = """
@page{size:A4;margin:0} *{box-sizing:border-box} body{margin:0;font:11pt "Liberation Serif",serif;color:#111}
.page{width:210mm;height:296mm;padding:10mm 21mm 10mm;position:relative;page-break-after:always;overflow:hidden}
.page:last-child{page-break-after:auto} p{margin:0 0 5px} .small{font-size:8.5pt;font-style:italic} .r{text-align:right}
h1{font-size:14pt;text-align:center;margin:6px 0 4px} h1 small{display:block;font-size:10pt;font-weight:normal}
h2{font-size:11pt;background:#d9e2ec;margin:9px 0 5px;padding:1px 3px} table{border-collapse:collapse;width:100%;margin:0 0 6px}
td,th{border:1px solid #333;padding:2px 5px;vertical-align:top;text-align:left} .card{font-size:8pt;font-style:italic}
.c td,.c th{text-align:center;height:24px} .pen{font-family:PEN;color:INK;font-size:SIZE;line-height:1.05;display:inline-block}
.line{border-bottom:1px dotted #444;min-height:25px} .opt{white-space:nowrap;margin-right:26px;position:relative}
.box{position:relative;display:inline-block;width:13px;height:13px;border:1.2px solid #111;vertical-align:-1px;margin-right:5px}
.cross{position:absolute;left:-5px;top:-6px} .strike{position:absolute;left:-4px;top:2px;width:calc(100% + 8px);height:15px}
.gap{border-bottom:1px dotted #444;padding:0 6px} .sign{display:flex;justify-content:space-between;margin-top:26px}
.sign div{width:44%;text-align:center;font-size:8.5pt} .sign .on{height:62px;display:flex;align-items:flex-end;
justify-content:center;border-bottom:1px dotted #333;width:100%} .stamp{display:block;margin:3mm 0 3mm 62mm;font:8pt "Liberation Sans";
border:0;color:#20407e;text-align:left;transform:rotate(-2deg);width:60mm} .long p{line-height:1.55;font-size:12pt;margin-bottom:9px} .foot{position:absolute;bottom:6mm;right:20mm;font-size:9pt}
"""


@dataclass(frozen=True, slots=True)
class Hand:
    """A hand that fills the print."""

    seed: str
    font: str = "Kalam"
    ink: str = "#1b2f8f"
    skip_initials: tuple[int, ...] = ()
    """Pages of the contract that got none."""
    stamp: str = ""
    signs: bool = True


class _Pen:
    def __init__(self, answers: Answers, hand: Hand) -> None:
        self.answers = answers
        self.hand = hand
        self.rng = random.Random(hand.seed)
        self.count = 0

    def pen(self, text: str) -> str:
        tilt = self.rng.uniform(-0.8, 0.8)
        body = html.escape(text).replace("\n", "<br>")
        return (
            f'<span class="pen" style="transform:rotate({tilt:.2f}deg)">{body}</span>' if text else "&nbsp;"
        )

    def seed(self) -> str:
        self.count += 1
        return f"{self.hand.seed}{self.count}"

    def block(self, block: Block) -> str:
        match block:
            case Title():
                sub = f"<small>{html.escape(block.sub)}</small>" if block.sub else ""
                return f"<h1>{html.escape(block.text)}{sub}</h1>"
            case Heading():
                return f"<h2>{html.escape(block.text)}</h2>"
            case Note():
                classes = f"{'small' if block.small else ''} {'r' if block.right else ''}"
                return f'<p class="{classes}">{html.escape(block.text)}</p>'
            case Fill():
                body = re.sub(r"\{(\w+)\}", self.gap, html.escape(block.text))
                return f"<p>{body}</p>"
            case Cards():
                return "".join(
                    "<table style='table-layout:fixed'><tr>"
                    + "".join(
                        f'<td><div class="card">{html.escape(c.label)}</div>{self.pen(text_of(self.answers, c.key))}</td>'
                        for c in cards
                    )
                    + "</tr></table>"
                    for cards in block.rows
                )
            case Rows():
                body = "".join(
                    f'<tr><td style="width:40%">{html.escape(label)}</td><td>{self.pen(text_of(self.answers, key))}</td></tr>'
                    for label, key in block.rows
                )
                return f"<table>{body}</table>"
            case Choice():
                return self.choice(block)
            case Question():
                return (
                    f"<p><b>{html.escape(block.label)}</b></p>"
                    f'<div class="line">{self.pen(text_of(self.answers, block.key))}</div><div class="line"></div>'
                )
            case Listing():
                return self.listing(block)
            case Sign():
                return self.sign(block)
            case Break():
                return ""

    def gap(self, match: re.Match[str]) -> str:
        answer = text_of(self.answers, match[1])
        return f'<span class="gap">{self.pen(answer)}</span>' if answer else "………………………………………………"

    def label(self, label: str, hint: str) -> str:
        small = f' <span class="small">({html.escape(hint)})</span>' if hint else ""
        return f"<b>{html.escape(label)}</b>{small}"

    def choice(self, block: Choice) -> str:
        chosen = text_of(self.answers, block.key)
        label = self.label(block.label, block.hint)
        if block.style == "columns":
            heads = "".join(
                f"<th style='font-weight:normal'>{html.escape(text)}</th>" for _, text in block.options
            )
            cells = "".join(
                f"<td><span style='position:relative'>{cross_svg(self.seed(), self.hand.ink) if code == chosen else ''}</span></td>"
                for code, _ in block.options
            )
            return f'<p>{label}</p><table class="c"><tr>{heads}</tr><tr>{cells}</tr></table>'
        if block.style == "strike":
            words = " / ".join(
                '<span style="position:relative;display:inline-block">'
                + html.escape(text)
                + (strike_svg(self.seed(), self.hand.ink) if chosen and code != chosen else "")
                + "</span>"
                for code, text in block.options
            )
            return f"<p>{label} &nbsp; {words}</p>"
        options = "".join(
            f'<span class="opt"><span class="box">{cross_svg(self.seed(), self.hand.ink) if code == chosen else ""}</span>'
            f"{html.escape(text)}</span> "
            for code, text in block.options
        )
        return f"<p>{label}<br>{options}</p>"

    def listing(self, block: Listing) -> str:
        rows = rows_of(self.answers, block.key)
        heads = "".join(f"<th>{html.escape(text)}</th>" for text in ("Lp.", *block.headers))
        body = ""
        for number in range(max(block.count, len(rows))):
            row = rows[number] if number < len(rows) else []
            cells = [*row, *[""] * (len(block.headers) - len(row))]
            body += (
                f"<tr><td>{number + 1}.</td>"
                + "".join(f"<td>{self.pen(text)}</td>" for text in cells)
                + "</tr>"
            )
        return f"<p>{self.label(block.label, block.hint)}</p><table><tr>{heads}</tr>{body}</table>"

    def sign(self, block: Sign) -> str:
        office = block.left == "Organizator"
        date = "" if office else self.pen(text_of(self.answers, "place_date"))
        drawn = svg(signature(self.hand.seed), 190, 56, self.hand.ink) if self.hand.signs else ""
        stamp = f'<span class="stamp">{self.hand.stamp}</span>' if self.hand.stamp and self.hand.signs else ""
        return (
            f'<div class="sign"><div><div class="on">{date}</div>({html.escape(block.left)})</div>'
            f'<div><div class="on">{drawn}</div>({html.escape(block.right)})</div></div>{stamp}'
        )


def split(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks page by page."""
    pages: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, Break):
            pages.append([])
        else:
            pages[-1].append(block)
    return pages


def by_pen(blocks: Sequence[Block], answers: Answers, hand: Hand, footer: bool = False) -> str:
    """The print with handwriting on it; `footer` asks for initials on each page."""
    pen = _Pen(answers, hand)
    out = ""
    pages = split(blocks)
    for number, page in enumerate(pages, 1):
        foot = f"strona {number} z {len(pages)}"
        if footer:
            drawn = "" if number in hand.skip_initials else svg(initials(f"{hand.seed}i"), 46, 30, hand.ink)
            foot = f"Parafa Uczestnika: {drawn or '…………………'}"
        out += f'<section class="page{" long" if footer else ""}">{"".join(map(pen.block, page))}<div class="foot">{foot}</div></section>'
    css = (
        CSS.replace("PEN", f'"{hand.font}",cursive')
        .replace("INK", hand.ink)
        .replace("SIZE", "19pt" if hand.font == "Caveat" else "14.5pt")
    )
    return (
        f'<!doctype html><html lang="pl"><meta charset="utf-8"><style>{css}</style><body>{out}</body></html>'
    )
