"""A form as a list of blocks, written either by Word or as the print that a pen has filled in."""

import base64
import html
import io
import math
import random
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.blind.model import Html, Word


class Run(NamedTuple):
    """A piece of a line: `flag` is "" b i s (small) v (an answer) c (a box that is empty) x (ticked) k (struck)."""

    text: str
    flag: str = ""
    width: int = 0


Line = tuple[Run, ...]


@dataclass(frozen=True)
class P:
    """A paragraph."""

    runs: Line
    align: str = "left"
    size: float = 10.5
    after: float = 4
    indent: float = 0


@dataclass(frozen=True)
class T:
    """A table with borders; a cell is a list of lines; `shade` marks the columns printed grey."""

    rows: tuple[tuple[tuple[Line, ...], ...], ...]
    widths: tuple[float, ...]
    shade: tuple[int, ...] = ()
    head: bool = False


@dataclass(frozen=True)
class Sign:
    """The place for date and signature (or initials: `small`)."""

    place: str
    left: str
    right: str
    ink: int = 0
    small: bool = False


@dataclass(frozen=True)
class Break:
    """A new page."""


Block = P | T | Sign | Break


@dataclass(frozen=True)
class Sheet:
    """A whole form."""

    blocks: tuple[Block, ...]
    header: str = ""
    footer: str = ""
    font: str = "Calibri"
    fill: str = "Calibri"
    colour: str = "000000"
    extra: tuple[str, ...] = field(default=())


def r(text: str, flag: str = "") -> Run:
    """A printed run."""
    return Run(text, flag)


def v(text: str, width: int = 0) -> Run:
    """An answer, or the dots for it."""
    return Run(text, "v", width)


def c(label: str, on: bool) -> Run:
    """A box with its label."""
    return Run(label, "x" if on else "c")


def lines(*texts: str) -> tuple[Line, ...]:
    """Cells of plain text."""
    return tuple((Run(text),) for text in texts)


@lru_cache(maxsize=256)
def ink(seed: int, small: bool = False) -> bytes:
    """Strokes of a pen as a PNG with a clear ground."""
    rng = random.Random(seed // 100 * 7919 + (1 if small else 0))
    shake = random.Random(seed)
    wide, high = (150, 90) if small else (430, 120)
    cells = bytearray(wide * high)
    turns = 3 if small else rng.randint(7, 10)
    knots = [
        (
            14 + (wide - 40) * i / (2 * turns) + rng.uniform(-9, 9) + shake.uniform(-3, 3),
            high * (0.5 + (0.36 if i % 2 else -0.36) * rng.uniform(0.35, 1) * (1 if i < 4 else 0.6))
            + shake.uniform(-3, 3),
        )
        for i in range(2 * turns + 1)
    ]
    knots.append((wide - 10, high * rng.uniform(0.45, 0.7)))
    for i in range(len(knots) - 1):
        p0, p1, p2, p3 = (knots[min(max(j, 0), len(knots) - 1)] for j in (i - 1, i, i + 1, i + 2))
        for step in range(40):
            u = step / 40
            x, y = (
                0.5
                * (
                    2 * p1[k]
                    + (p2[k] - p0[k]) * u
                    + (2 * p0[k] - 5 * p1[k] + 4 * p2[k] - p3[k]) * u * u
                    + (3 * p1[k] - p0[k] - 3 * p2[k] + p3[k]) * u**3
                )
                for k in (0, 1)
            )
            for dx in range(-2, 3):
                for dy in range(-2, 3):
                    a, b = int(x) + dx, int(y) + dy
                    if 0 <= a < wide and 0 <= b < high and math.hypot(dx, dy) <= 2:
                        cells[b * wide + a] = 255
    raw = bytearray()
    for row in range(high):
        raw.append(0)
        for col in range(wide):
            raw += bytes((26, 44, 130, cells[row * wide + col]))

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", wide, high, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(raw)))
        + chunk(b"IEND", b"")
    )


def picture(seed: int, small: bool = False, high: int = 46) -> str:
    """The strokes as an HTML image."""
    data = base64.b64encode(ink(seed, small)).decode()
    return f'<img style="height:{high}px" src="data:image/png;base64,{data}">'


def _run(paragraph: Any, run: Run, sheet: Sheet, size: float) -> None:
    text = run.text
    if run.flag == "v" and not text:
        text = "…" * run.width
    if run.flag in ("c", "x"):
        text = ("☒ " if run.flag == "x" else "☐ ") + text + "   "
    for number, part in enumerate(text.split("\n")):
        one = paragraph.add_run(part)
        if number:
            one.text = ""
            one.add_break()
            one.add_text(part)
        one.font.size = Pt(size - 2 if run.flag == "s" else size)
        one.bold = run.flag == "b"
        one.italic = run.flag in ("i", "s")
        one.font.strike = run.flag == "k"
        if run.flag == "v" and run.text:
            one.font.name = sheet.fill
            one.font.color.rgb = RGBColor.from_string(sheet.colour)


_ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


def _line(paragraph: Any, runs: Line, sheet: Sheet, size: float) -> None:
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.space_before = Pt(0)
    for run in runs:
        _run(paragraph, run, sheet, size)


def _table(document: Any, block: T, sheet: Sheet) -> None:
    table = document.add_table(rows=len(block.rows), cols=len(block.widths))
    table.style = "Table Grid"
    table.autofit = False
    for x, width in enumerate(block.widths):
        table.columns[x].width = Cm(width)
    for y, row in enumerate(block.rows):
        table.rows[y].height = Cm(0.6)
        table.rows[y]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for x, cell_lines in enumerate(row):
            cell = table.cell(y, x)
            cell.width = Cm(block.widths[x])
            for number, line in enumerate(cell_lines):
                paragraph = cell.paragraphs[0] if not number else cell.add_paragraph()
                _line(paragraph, line, sheet, 9.5)
            if x in block.shade or (block.head and y == 0):
                mark = OxmlElement("w:shd")
                mark.set(qn("w:val"), "clear")
                mark.set(qn("w:fill"), "E7ECF3")
                cell._tc.get_or_add_tcPr().append(mark)
    _line(document.add_paragraph(), (), sheet, 6)


def _sign(document: Any, block: Sign, sheet: Sheet) -> None:
    table = document.add_table(rows=2, cols=2)
    left, right = table.cell(0, 0).paragraphs[0], table.cell(0, 1).paragraphs[0]
    left.alignment = right.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _run(left, v(block.place, 0 if block.small and not block.left else 16), sheet, 10)
    if block.ink:
        high = Cm(0.8) if block.small else Cm(1.25)
        right.add_run().add_picture(io.BytesIO(ink(block.ink, block.small)), height=high)
        right.add_run().add_break()
    right.add_run("…" * (10 if block.small else 20))
    for x, text in enumerate((block.left, block.right)):
        low = table.cell(1, x).paragraphs[0]
        low.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _line(low, (r(text, "s"),), sheet, 10)


def word(sheet: Sheet) -> Word:
    """The form as a Word file."""

    def write(document: Any) -> None:
        section = document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(1.7)
        document.styles["Normal"].font.name = sheet.font
        for part, text in ((section.header, sheet.header), (section.footer, sheet.footer)):
            part.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            _line(part.paragraphs[0], (r(text, "s"),), sheet, 9.5)
        for block in sheet.blocks:
            if isinstance(block, P):
                paragraph = document.add_paragraph()
                _line(paragraph, block.runs, sheet, block.size)
                paragraph.alignment = _ALIGN[block.align]
                paragraph.paragraph_format.space_after = Pt(block.after)
                paragraph.paragraph_format.left_indent = Cm(block.indent)
            elif isinstance(block, T):
                _table(document, block, sheet)
            elif isinstance(block, Sign):
                _sign(document, block, sheet)
            else:
                document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    return Word(write)


def _mark(run: Run) -> str:
    text = html.escape(run.text).replace("\n", "<br>")
    if run.flag == "v":
        if not run.width:
            return f'<span class="v">{text}</span>'
        return f'<span class="v d" style="min-width:{run.width * 0.33:.1f}cm">{text}&nbsp;</span>'
    if run.flag == "x":
        cross = '<svg viewBox="0 0 20 20"><path d="M2 3Q10 9 19 18M17 1Q9 11 1 19" /></svg>'
        return f'<span class="o">☐{cross}</span> {text} &nbsp; '
    if run.flag == "c":
        return f'<span class="o">☐</span> {text} &nbsp; '
    tag = {"b": "b", "i": "i", "s": "small", "k": "s"}.get(run.flag, "span")
    return f"<{tag}>{text}</{tag}>"


def _marks(runs: Sequence[Run]) -> str:
    return "".join(_mark(run) for run in runs)


def page(body: str, style: str = "") -> Html:
    """A page of HTML."""
    return Html(
        '<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>@page{size:A4;margin:17mm 19mm}'
        f"body{{font:10.5pt Carlito,Calibri,Arial,sans-serif;margin:0;color:#000}}{style}</style></head>"
        f"<body>{body}</body></html>"
    )


def pen(sheet: Sheet, hand: str = "Kalam") -> Html:
    """The printed blank with the answers of a pen."""
    out = [f'<p style="text-align:center"><small>{html.escape(sheet.header)}</small></p>']
    for block in sheet.blocks:
        if isinstance(block, P):
            out.append(
                f'<p style="text-align:{block.align};font-size:{block.size}pt;margin:0 0 {block.after}pt'
                f' {block.indent}cm">{_marks(block.runs)}</p>'
            )
        elif isinstance(block, T):
            rows = []
            for y, row in enumerate(block.rows):
                cells = []
                for x, cell in enumerate(row):
                    grey = "g" if x in block.shade or (block.head and not y) else ""
                    inner = "<br>".join(_marks(line) for line in cell) or "&nbsp;"
                    cells.append(f'<td class="{grey}" style="width:{block.widths[x]}cm">{inner}</td>')
                rows.append("<tr>" + "".join(cells) + "</tr>")
            out.append("<table>" + "".join(rows) + "</table>")
        elif isinstance(block, Sign):
            stroke = picture(block.ink, block.small, 34 if block.small else 50) if block.ink else "&nbsp;"
            out.append(
                f'<div class="q"><div><span class="v">{html.escape(block.place)}&nbsp;</span><br>'
                f"{'…' * 16 if block.left else ''}<br><small>{html.escape(block.left)}</small></div>"
                f"<div>{stroke}<br>{'…' * 20}<br><small>{html.escape(block.right)}</small></div></div>"
            )
        else:
            out.append('<div style="break-after:page"></div>')
    out.append(f'<p style="text-align:center"><small>{html.escape(sheet.footer)}</small></p>')
    style = (
        f".v{{font-family:{hand};color:#1a2c82;font-size:12.5pt;line-height:1.05}}"
        ".d{display:inline-block;border-bottom:1px dotted #333}small{font-size:8.5pt;font-style:italic}"
        "table{border-collapse:collapse;width:99%;margin-bottom:8px;font-size:9.5pt}tr{break-inside:avoid}"
        "td{border:1px solid #333;height:6mm;padding:2px 5px;vertical-align:top}.g{background:#e7ecf3}"
        ".o{position:relative;font-family:'DejaVu Sans';font-size:11pt}.o svg{position:absolute;left:-1px;top:0;"
        "width:16px;height:16px;overflow:visible}.o path{stroke:#1a2c82;stroke-width:2.2;fill:none}"
        ".q{display:flex;justify-content:space-between;align-items:flex-end;text-align:center;margin-top:10px;"
        "break-inside:avoid}"
    )
    return page("".join(out), style)
