"""The same forms as HTML: filled by another program, by pen on the print-out, or typed anew."""

import html
import re
from dataclasses import dataclass

from . import ink
from .blocks import Ask, Block, Choose, Gaps, Grid, Head, NewPage, Note, Sheet, Sign, Text, Title

BASE = """
@page { size: A4; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; font-size: 10.3pt; line-height: 1.32; color: #111 }
.flow { padding: 15mm 18mm }
.page { width: 210mm; height: 296mm; padding: 15mm 18mm 12mm; page-break-after: always; position: relative; overflow: hidden }
.page:last-child { page-break-after: auto }
.foot { position: absolute; right: 18mm; bottom: 9mm; font-size: 9.5pt }
.foot svg.ink { display: inline-block; vertical-align: middle; margin-left: 6px }
.head { font-size: 7.8pt; font-style: italic; color: #555; margin-bottom: 8px }
table { border-collapse: collapse; width: 100%; margin: 3px 0 7px }
tr { page-break-inside: avoid }
p { margin: 3px 0 } h1 { font-size: 14pt; text-align: center; margin: 5px 0 } h2 { font-size: 11.3pt; margin: 9px 0 3px; page-break-after: avoid }
.note { font-style: italic; font-size: 8.4pt } .right { text-align: right } .mid { text-align: center }
.sign { display: flex; justify-content: space-between; margin-top: 16px; page-break-inside: avoid }
.sign > div { width: 44%; text-align: center } .over { min-height: 15mm; display: flex; align-items: flex-end; justify-content: center }
.under { border-top: 1px dotted #333; font-size: 8pt; padding-top: 2px } .ink { display: block }
.box { position: relative; display: inline-block; margin-right: 3px } .box .x { position: absolute; left: -3px; top: -3px }
s { color: #444 }
"""
FORM = """
body { font-family: Carlito, sans-serif } h2 { color: #1f4e79 }
table.ask td { border: 1px solid #444; padding: 2px 5px; vertical-align: top } table.ask td:first-child { width: 36%; background: #e8eef4; font-weight: bold; font-size: 9.4pt }
table.grid td, table.grid th { border: 1px solid #444; padding: 2px 5px; height: 7mm; text-align: left } table.grid th { background: #e8eef4; font-size: 9.4pt }
"""
PLAIN = """
body { font-family: 'Liberation Serif', serif; font-size: 11pt } h1 { font-size: 13pt } h2 { font-size: 11pt; text-decoration: underline }
table.grid td, table.grid th { border: 1px solid #777; padding: 1px 5px; text-align: left }
"""
OWN = """
body { font-family: 'DejaVu Sans', sans-serif; font-size: 8.8pt } h1 { font-size: 12pt; text-align: left; border-bottom: 2px solid #7a1f1f }
h2 { font-size: 9.4pt; background: #7a1f1f; color: #fff; padding: 2px 6px }
table.ask td { border-bottom: 1px solid #bbb; padding: 2px 5px; vertical-align: top } table.ask td:first-child { width: 42%; color: #444 }
table.grid td, table.grid th { border-bottom: 1px solid #bbb; padding: 2px 5px; text-align: left }
"""


@dataclass(frozen=True, slots=True)
class Look:
    """How a firm fills the sheet."""

    css: str
    answer: str
    """CSS of what the firm writes."""
    mark: str
    """„over” (an X set upon the box), „pen”, „square” ([x]), „strike” (the others struck through)."""
    tables: bool = True
    hints: bool = True


OVERLAY = Look(FORM, "font-family:'Liberation Mono',monospace;font-size:9.4pt;color:#10108a", "over")
TYPEWRITER = Look(FORM, "font-family:'Liberation Sans',sans-serif;font-size:9.6pt", "over")
KALAM = Look(FORM, "font-family:Kalam,cursive;font-size:11.5pt;color:#1b2f8a;line-height:1.15", "pen")
CAVEAT = Look(FORM, "font-family:Caveat,cursive;font-size:15pt;color:#16256e;line-height:1.0", "pen")
RETYPED = Look(PLAIN, "", "square", tables=False)
OWN_TABLE = Look(OWN, "font-weight:bold", "strike", hints=False)


class Renderer:
    def __init__(self, sheet: Sheet, look: Look, seed: str | None, initials: bool) -> None:
        self.sheet, self.look, self.seed, self.initials = sheet, look, seed, initials
        self.marks = 0

    def said(self, text: str) -> str:
        body = html.escape(text, quote=False).replace("\n", "<br>")
        return f'<span style="{self.look.answer}">{body}</span>' if self.look.answer and text else body

    def label(self, text: str) -> str:
        if not self.look.hints:
            text = re.sub(r" ?\([^)]*\)", "", text)
        return html.escape(text, quote=False)

    def choice(self, block: Choose) -> str:
        parts: list[str] = []
        for index, option in enumerate(block.options):
            text, chosen = html.escape(option, quote=False), index in block.chosen
            if self.look.mark == "square":
                parts.append(f"[{'x' if chosen else ' '}] {text}")
            elif self.look.mark == "strike":
                parts.append(f"<b>{text}</b>" if chosen or not block.chosen else f"<s>{text}</s>")
            else:
                self.marks += 1
                cross = (
                    ink.cross(f"{self.seed}{self.marks}")
                    if self.look.mark == "pen"
                    else '<b class="x" style="left:1px;top:-1px">X</b>'
                )
                parts.append(f'<span class="box">☐{cross if chosen else ""}</span> {text}')
        if self.look.mark == "strike":
            return " / ".join(parts) if block.chosen else "nie dotyczy"
        return ("&emsp; " if sum(map(len, block.options)) < 50 else "<br>").join(parts)

    def rows(self, rows: list[Ask | Choose]) -> str:
        cells = [
            (self.label(row.label), self.said(row.answer) if isinstance(row, Ask) else self.choice(row))
            for row in rows
        ]
        if not self.look.tables:
            return "".join(
                f"<p>{label}{'' if label.endswith('?') else ':'} {answer}</p>" for label, answer in cells
            )
        return (
            '<table class="ask">'
            + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in cells)
            + "</table>"
        )

    def grid(self, block: Grid) -> str:
        count = max(len(block.rows), len(block.labels), block.empty if self.look.css == FORM else 1)
        lines = ["<tr>" + "".join(f"<th>{html.escape(text)}</th>" for text in block.headers) + "</tr>"]
        for number in range(count):
            values = [self.said(text) for text in block.rows[number]] if number < len(block.rows) else []
            if block.labels:
                values.insert(0, html.escape(block.labels[number]))
            values += [""] * (len(block.headers) - len(values))
            lines.append("<tr>" + "".join(f"<td>{value}</td>" for value in values) + "</tr>")
        return '<table class="grid">' + "".join(lines) + "</table>"

    def block(self, block: Block) -> str:
        match block:
            case Title():
                return f"<h1>{html.escape(block.text)}</h1>"
            case Note():
                if block.right and not self.look.hints:
                    return ""
                return f'<p class="note{" right" if block.right else ""}">{html.escape(block.text)}</p>'
            case Text():
                return f'<p class="{"mid" if block.centred else ""}">{html.escape(block.text)}</p>'
            case Head():
                return f"<h2>{html.escape(block.text)}</h2>"
            case Gaps():
                parts = [html.escape(block.printed[0])]
                for written, printed in zip(block.written, block.printed[1:], strict=True):
                    parts += [self.said(written), html.escape(printed)]
                return f"<p>{''.join(parts)}</p>"
            case Grid():
                return self.grid(block)
            case Sign():
                pen = ink.svg(self.seed) if self.seed else ""
                return (
                    f'<div class="sign"><div><div class="over">{self.said(block.when)}</div><div class="under">miejscowość i data</div></div>'
                    f'<div><div class="over">{pen}</div><div class="under">{html.escape(block.caption)}</div></div></div>'
                )
        raise AssertionError(block)

    def text(self) -> str:
        pages: list[list[str]] = [[]]
        rows: list[Ask | Choose] = []
        for block in (*self.sheet.blocks, None):
            if isinstance(block, Ask | Choose):
                rows.append(block)
                continue
            if rows:
                pages[-1].append(self.rows(rows))
                rows = []
            if isinstance(block, NewPage):
                pages.append([])
            elif block is not None:
                pages[-1].append(self.block(block))
        head = f'<div class="head">{html.escape(self.sheet.header)}</div>' if self.look.hints else ""
        if len(pages) == 1:
            body = f'<div class="flow">{head}{"".join(pages[0])}</div>'
        else:
            foot = ink.svg(f"{self.seed}p", short=True, scale=0.6) if self.initials else "…………………"
            body = "".join(
                f'<div class="page">{head}{"".join(page)}<div class="foot">Parafa Przedsiębiorcy: {foot}</div></div>'
                for page in pages
            )
        css = BASE + self.look.css
        if len(pages) == 1:
            css = css.replace("@page { size: A4; margin: 0 }", "@page { size: A4; margin: 13mm 0 }").replace(
                "padding: 15mm 18mm }", "padding: 0 18mm }", 1
            )
        return f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>{css}</style></head><body>{body}</body></html>'


def render(sheet: Sheet, look: Look, seed: str | None = None, initials: bool = False) -> str:
    return Renderer(sheet, look, seed, initials).text()
