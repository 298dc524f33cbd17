"""Pen strokes, stamps, letterheads and small helpers shared by the papers of the round."""

import base64
import io
import random
import struct
import zlib
from datetime import date
from html import escape
from typing import Literal

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

Sign = Literal["hand", "pasted", "none", "electronic"]
"""Pen on paper; a picture of a signature pasted in; nothing; an e-signature that is added later."""

Point = tuple[float, float]
MONTHS = ("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
          "października", "listopada", "grudnia")
INKS = ("#1c2f8f", "#16161d", "#23409f", "#0f1f6b")


def e(text: object) -> str:
    return escape(str(text))


def day(when: date) -> str:
    return when.strftime("%d.%m.%Y")


def long_day(when: date) -> str:
    return f"{when.day} {MONTHS[when.month - 1]} {when.year} r."


def strokes(seed: str, initials: bool) -> list[tuple[Point, Point, Point, Point]]:
    """Cubic curves of one hand, in a box of 300 by 100."""
    rng = random.Random(seed)
    curves: list[tuple[Point, Point, Point, Point]] = []
    x, y = rng.uniform(10, 30), rng.uniform(55, 75)
    steps = rng.randint(3, 4) if initials else rng.randint(8, 11)
    width = 110.0 if initials else 280.0
    for index in range(steps):
        tall = 48 if index in (0, steps // 2) else 24
        nx = x + (width - 30) / steps * rng.uniform(0.7, 1.2)
        ny = 62 + rng.uniform(-14, 14)
        curves.append(((x, y), (x + rng.uniform(-8, 14), y - rng.uniform(0.6, 1.1) * tall),
                       (nx - rng.uniform(0, 16), ny + rng.uniform(-1, 0.9) * tall), (nx, ny)))
        x, y = nx, ny
    if rng.random() < 0.75:
        curves.append(((x, y), (x - 10, y + 24), (40, y + 26), (rng.uniform(10, 60), 88 + rng.uniform(-6, 6))))
    return curves


def svg_ink(seed: str, initials: bool = False, height: int = 46) -> str:
    rng = random.Random("c" + seed.split(":")[0])
    colour, box = rng.choice(INKS), 120 if initials else 300
    path = "".join(f"M{a[0]:.1f} {a[1]:.1f}C{b[0]:.1f} {b[1]:.1f} {c[0]:.1f} {c[1]:.1f} {d[0]:.1f} {d[1]:.1f}"
                   for a, b, c, d in strokes(seed, initials))
    return (f'<svg class="ink" viewBox="0 0 {box} 100" height="{height}" width="{height * box // 100}" '
            f'style="vertical-align:bottom"><path d="{path}" fill="none" stroke="{colour}" '
            f'stroke-width="{rng.uniform(2.0, 3.2):.1f}" stroke-linecap="round"/></svg>')


def png_ink(seed: str, initials: bool = False) -> bytes:
    """The same strokes as a small transparent picture, as people paste it into their letters."""
    rng = random.Random("c" + seed.split(":")[0])
    colour = rng.choice(INKS)
    red, green, blue = (int(colour[i:i + 2], 16) for i in (1, 3, 5))
    width, height, scale = (240 if initials else 600), 200, 2.0
    rows = [bytearray(bytes((red, green, blue, 0)) * width) for _ in range(height)]
    for a, b, c, d in strokes(seed, initials):
        for step in range(301):
            t = step / 300
            u = 1 - t
            k = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
            px = scale * (k[0] * a[0] + k[1] * b[0] + k[2] * c[0] + k[3] * d[0])
            py = scale * (k[0] * a[1] + k[1] * b[1] + k[2] * c[1] + k[3] * d[1])
            for dy in range(-2, 3):
                for dx in range(-2, 3):
                    ix, iy = int(px) + dx, int(py) + dy
                    if dx * dx + dy * dy <= 6 and 0 <= ix < width and 0 <= iy < height:
                        rows[iy][4 * ix + 3] = 235
    raw = zlib.compress(b"".join(b"\0" + bytes(row) for row in rows))

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", raw) + chunk(b"IEND", b"")


def ink(seed: str, sign: Sign, initials: bool = False, height: int = 46) -> str:
    """The trace of the pen in HTML; nothing where nobody signed with a pen."""
    if sign == "hand":
        return svg_ink(seed, initials, height)
    if sign == "pasted":
        data = base64.b64encode(png_ink(seed, initials)).decode()
        return f'<img class="ink" height="{height}" alt="" src="data:image/png;base64,{data}">'
    return ""


def signature(seed: str, sign: Sign, person: str, label: str, stamped: str = "") -> str:
    """A place for the signature: the pen above a dotted line, the label below."""
    note = '<span style="font-size:8pt">dokument podpisany elektronicznie</span>' if sign == "electronic" else ""
    mark = stamped if sign == "hand" else ""
    return (f'<div style="width:74mm;margin-left:auto;text-align:center;page-break-inside:avoid">'
            f'<div style="min-height:13mm">{mark}{ink(seed, sign)}{note}</div>'
            f'<div style="border-top:1px dotted #222;font-size:8pt">{e(label)}</div>'
            f'<div style="font-size:8pt">{e(person) if sign != "none" else ""}</div></div>')


def box_stamp(*lines: str, colour: str = "#23318a", turn: float = -3) -> str:
    body = "<br>".join(e(line) for line in lines)
    return (f'<div style="display:inline-block;border:1.5px solid {colour};color:{colour};font:8pt Arial,sans-serif;'
            f'padding:1mm 2mm;transform:rotate({turn}deg);text-align:center;line-height:1.2">{body}</div>')


def round_stamp(outer: str, inner: str, colour: str = "#a3262b") -> str:
    ident = "s" + str(zlib.crc32(outer.encode()))
    return (f'<svg width="112" height="112" viewBox="0 0 120 120"><defs><path id="{ident}" '
            'd="M60 60m-45 0a45 45 0 1 1 90 0a45 45 0 1 1 -90 0"/></defs>'
            f'<g fill="none" stroke="{colour}"><circle cx="60" cy="60" r="57" stroke-width="2"/>'
            f'<circle cx="60" cy="60" r="38"/></g><text font-size="9" fill="{colour}" font-family="Arial">'
            f'<textPath href="#{ident}">{e(outer)}</textPath></text>'
            f'<text x="60" y="64" font-size="13" text-anchor="middle" fill="{colour}">{e(inner)}</text></svg>')


def page(body: str, font: str = "10.5pt/1.4 'Liberation Serif',serif", css: str = "",
         margin: str = "18mm 20mm") -> str:
    return (f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>@page{{size:A4;margin:{margin}}}'
            f'body{{font:{font};color:#111;margin:0}}table{{border-collapse:collapse}}h1,h2,h3{{margin:.3em 0}}'
            f'.brk{{page-break-before:always}}p{{margin:.35em 0}}{css}</style></head><body>{body}</body></html>')


def two(left: str, right: str, style: str = "") -> str:
    return (f'<div style="display:flex;justify-content:space-between;gap:8mm;{style}"><div>{left}</div>'
            f'<div>{right}</div></div>')


# Word


def setup(doc: WordDocument, font: str = "Calibri", size: float = 11, margin: float = 2.2) -> None:
    style = doc.styles["Normal"]
    style.font.name = font  # type: ignore[attr-defined]
    style.font.size = Pt(size)  # type: ignore[attr-defined]
    style.paragraph_format.space_after = Pt(4)  # type: ignore[attr-defined]
    for part in doc.sections:
        part.page_width, part.page_height = Cm(21), Cm(29.7)
        part.left_margin = part.right_margin = Cm(margin)
        part.top_margin = part.bottom_margin = Cm(2)


def para(doc: WordDocument, text: str = "", bold: bool = False, italic: bool = False, align: int = 0,
         size: float = 0) -> Paragraph:
    """A paragraph; align as Word counts it: 0 left, 1 centre, 2 right, 3 justified."""
    item = doc.add_paragraph()
    item.alignment = align  # type: ignore[assignment]
    run = item.add_run(text)
    run.bold, run.italic = bold, italic
    if size:
        run.font.size = Pt(size)
    return item


def grid(doc: WordDocument, rows: list[tuple[str, ...]], widths: tuple[float, ...], head: bool = False) -> None:
    table = doc.add_table(rows=0, cols=len(widths))
    table.style = "Table Grid"
    for index, row in enumerate(rows):
        cells = table.add_row().cells
        for cell, text, width in zip(cells, row, widths, strict=True):
            cell.width = Cm(width)
            cell.text = text
            if head and index == 0:
                for run in cell.paragraphs[0].runs:
                    run.bold = True
    doc.add_paragraph()


def word_signature(doc: WordDocument, seed: str, sign: Sign, person: str, label: str) -> None:
    spot = doc.add_paragraph()
    spot.alignment = 2  # type: ignore[assignment]
    if sign in ("hand", "pasted"):
        spot.add_run().add_picture(io.BytesIO(png_ink(seed)), width=Cm(4.6))
    elif sign == "electronic":
        spot.add_run("/podpisano elektronicznie/")
    para(doc, "…" * 22, align=2)
    para(doc, f"{person}\n{label}" if sign != "none" else label, align=2, size=9)
