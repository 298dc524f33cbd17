"""Checksums, pens and the small tools for writing Word papers."""

import math
import random
import struct
import zlib
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import count
from typing import Any, Literal
from xml.sax.saxutils import escape

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Emu, Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

Point = tuple[float, float]


def nip_of(nine: str) -> str:
    """The NIP that begins with these nine digits."""
    rest = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    assert rest < 10, nine
    return nine + str(rest)


def regon_of(eight: str) -> str:
    """The nine-digit REGON that begins with these eight digits."""
    return eight + str(sum(int(d) * w for d, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10)


def dashed(nip: str) -> str:
    return f"{nip[:3]}-{nip[3:6]}-{nip[6:8]}-{nip[8:]}"


# --- pens -----------------------------------------------------------------------------------------------------------

Mark = Literal["name", "initials", "tick", "cross", "line"]


def strokes(seed: int, mark: Mark) -> list[list[Point]]:
    """Polylines in a box of 3 by 1 (1 by 1 for ticks and crosses)."""
    rng = random.Random(f"{seed}-{mark}")
    lines: list[list[Point]] = []

    def bend(points: Sequence[Point], steps: int = 26) -> list[Point]:
        out: list[Point] = []
        padded = [points[0], *points, points[-1]]
        for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
            for i in range(steps):
                t = i / steps
                out.append(tuple(
                    0.5 * (2 * b[k] + (c[k] - a[k]) * t + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t
                           + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t ** 3) for k in (0, 1)))  # type: ignore[arg-type]
        return out

    if mark == "cross":
        j = lambda: rng.uniform(-0.08, 0.08)  # noqa: E731
        lines.append(bend([(0.15 + j(), 0.12 + j()), (0.5 + j(), 0.5 + j()), (0.88 + j(), 0.9 + j())]))
        lines.append(bend([(0.85 + j(), 0.1 + j()), (0.5 + j(), 0.48 + j()), (0.1 + j(), 0.88 + j())]))
    elif mark == "tick":
        lines.append(bend([(0.1, 0.55), (0.35, 0.92), (0.95, 0.02 + rng.uniform(0, 0.1))]))
    elif mark == "line":
        for _ in range(rng.randint(1, 2)):
            y = rng.uniform(0.3, 0.65)
            lines.append(bend([(0.05, y), (1.0, y + rng.uniform(-0.1, 0.1)), (2.95, y + rng.uniform(-0.15, 0.15))]))
    else:
        width = 2.9 if mark == "name" else 1.5
        letters = rng.randint(6, 10) if mark == "name" else 2
        x, path = 0.1, [(0.1, 0.75)]
        for i in range(letters):
            tall = 0.06 if i == 0 or rng.random() < 0.25 else 0.42
            step = (width - 0.4) / (letters + 1) * (1.7 if i == 0 else 0.9)
            path += [(x + step * 0.35, tall + rng.uniform(0, 0.1)), (x + step * 0.1, 0.7 + rng.uniform(-0.05, 0.22)),
                     (x + step * 0.75, 0.72 + rng.uniform(-0.12, 0.05))]
            x += step
        path.append((width, 0.35 + rng.uniform(0, 0.4)))
        lines.append(bend(path))
        if rng.random() < 0.7 and mark == "name":
            lines.append(bend([(0.4, 0.95), (1.4, 0.86), (2.6, 0.93 + rng.uniform(-0.06, 0.05))]))
        if rng.random() < 0.5:
            lines.append(bend([(0.35, 0.4), (0.7, 0.32 + rng.uniform(-0.05, 0.08))]))
    return lines


def _png(rows: list[bytearray], width: int) -> bytes:
    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, len(rows), 8, 6, 0, 0, 0)
    raw = b"".join(b"\0" + bytes(row) for row in rows)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")


@lru_cache(maxsize=None)
def ink_png(seed: int, mark: Mark, ink: str) -> bytes:
    """A transparent picture of a pen's marks."""
    unit = 150 if mark in ("name", "initials") else 90
    width = {"name": 3, "initials": 1.6, "tick": 1, "cross": 1, "line": 3}[mark]
    w, h = int(unit * width), unit
    colour = bytes.fromhex(ink)
    alpha = [[0.0] * w for _ in range(h)]
    rng = random.Random(seed)
    for line in strokes(seed, mark):
        for (x0, y0), (x1, y1) in zip(line, line[1:], strict=False):
            n = max(1, int(math.hypot(x1 - x0, y1 - y0) * unit))
            for i in range(n):
                cx, cy = (x0 + (x1 - x0) * i / n) * unit, (y0 + (y1 - y0) * i / n) * unit
                r = unit * (0.014 if unit == 150 else 0.03) + rng.uniform(0, 0.5)
                for py in range(max(0, int(cy - r - 1)), min(h, int(cy + r + 2))):
                    for px in range(max(0, int(cx - r - 1)), min(w, int(cx + r + 2))):
                        cover = r + 0.5 - math.hypot(px - cx, py - cy)
                        if cover > alpha[py][px]:
                            alpha[py][px] = min(1.0, cover)
    return _png([bytearray(b"".join(colour + bytes([int(a * 235)]) for a in row)) for row in alpha], w)


def ink_svg(seed: int, mark: Mark = "name", ink: str = "1a2f8f", width: float = 48) -> str:
    """The same marks as inline SVG for HTML sources; width in millimetres."""
    box = {"name": 3, "initials": 1.6, "tick": 1, "cross": 1, "line": 3}[mark]
    paths = "".join("<path d='M" + " L".join(f"{x * 100:.1f} {y * 100:.1f}" for x, y in line) + "'/>"
                    for line in strokes(seed, mark))
    return (f"<svg class='ink' viewBox='0 0 {box * 100:.0f} 100' style='width:{width}mm;height:{width / box:.1f}mm' "
            f"fill='none' stroke='#{ink}' stroke-width='2.6' stroke-linecap='round'>{paths}</svg>")


def ink_img(seed: int, mark: Mark, ink: str, width: float) -> str:
    """The same as a pasted picture in HTML."""
    data = b64encode(ink_png(seed, mark, ink)).decode()
    return f"<img class='ink' style='width:{width}mm' src='data:image/png;base64,{data}'>"


@lru_cache(maxsize=None)
def flag_png(which: str) -> bytes:
    """Little flags of the strip: „ue”, „rp”, „fe”, „lub”."""
    w, h = 90, 60
    rows: list[bytearray] = []
    stars = [(45 + 18 * math.sin(i * math.pi / 6), 30 - 18 * math.cos(i * math.pi / 6)) for i in range(12)]
    for y in range(h):
        row = bytearray()
        for x in range(w):
            if which == "ue":
                lit = any(math.hypot(x - sx, y - sy) < 3.2 for sx, sy in stars)
                c = (255, 220, 0) if lit else (0, 51, 153)
            elif which == "rp":
                c = (240, 240, 240) if y < h // 2 else (212, 20, 48)
                if x in (0, w - 1) or y in (0, h - 1):
                    c = (180, 180, 180)
            elif which == "fe":
                c = (0, 51, 153) if x + y < 60 else (212, 20, 48) if x - y > 45 else (255, 205, 0)
            else:
                c = (0, 140, 70) if math.hypot(x - 45, y - 30) < 27 else (255, 255, 255)
            row += bytes((*c, 255))
        rows.append(row)
    return _png(rows, w)


# --- Word -----------------------------------------------------------------------------------------------------------

_ids = count(100)
_NS = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
       'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
       'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
       'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
       'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
       'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')


def _anchor(inner: str, dx: float, dy: float, w: float, h: float, across: str, down: str) -> Any:
    i = next(_ids)
    return parse_xml(
        f'<w:drawing {_NS}><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{i}" '
        f'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="{across}"><wp:posOffset>{int(dx * 36000)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{down}"><wp:posOffset>{int(dy * 36000)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{int(w * 36000)}" cy="{int(h * 36000)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:wrapNone/><wp:docPr id="{i}" name="o{i}"/><wp:cNvGraphicFramePr/>{inner}</wp:anchor></w:drawing>')


def float_png(p: Paragraph, png: bytes, dx: float, dy: float, w: float, h: float,
              across: str = "character", down: str = "paragraph") -> None:
    """A picture that lies over the text, millimetres from the place of the paragraph."""
    rid, _ = p.part.get_or_add_image(BytesIO(png))
    i = next(_ids)
    inner = (f'<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
             f'<pic:nvPicPr><pic:cNvPr id="{i}" name="p{i}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
             f'<a:blip r:embed="{rid}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
             f'<a:off x="0" y="0"/><a:ext cx="{int(w * 36000)}" cy="{int(h * 36000)}"/></a:xfrm>'
             f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>')
    p.add_run()._r.append(_anchor(inner, dx, dy, w, h, across, down))


def float_text(p: Paragraph, text: str, pen: "Pen", dx: float, dy: float, w: float, h: float,
               size: float | None = None, across: str = "character") -> None:
    """Words that lie over the blank, as a pen or a PDF editor puts them."""
    size = size or pen.size
    paras = "".join(
        f'<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="{int(size * 20 * pen.leading)}" w:lineRule="exact"/>'
        f'<w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="{pen.font}" w:hAnsi="{pen.font}" '
        f'w:cs="{pen.font}"/>{"<w:i/>" if pen.italic else ""}<w:color w:val="{pen.ink}"/><w:sz w:val="{int(size * 2)}"/>'
        f'</w:rPr><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in text.split("\n"))
    inner = (f'<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
             f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{int(w * 36000)}" '
             f'cy="{int(h * 36000)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
             f'<a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>{paras}</w:txbxContent></wps:txbx>'
             f'<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></wps:bodyPr></wps:wsp>'
             f'</a:graphicData></a:graphic>')
    p.add_run()._r.append(_anchor(inner, dx, dy, w, h, across, "paragraph"))


@dataclass(frozen=True, slots=True)
class Pen:
    """How a company fills the office's blank in."""

    mode: Literal["blank", "typed", "over"] = "blank"
    """Left empty; typed in Word into the blank; put over the blank (by hand, or by a PDF editor)."""
    font: str = ""
    size: float = 10
    ink: str = "000000"
    italic: bool = False
    bold: bool = False
    leading: float = 1.25
    caps: bool = False
    box: str = "☒"
    """A ticked box of Word."""
    choose: Literal["strike", "delete", "bold", "append"] = "strike"
    """How „TAK / NIE*” is answered in Word."""
    mark: Mark = "cross"
    """How a box is ticked over the blank."""
    sign: Literal["", "png", "over"] = ""
    """No signature, a pasted picture of one, or a pen's."""
    pen_ink: str = "1b2c86"
    plain_boxes: bool = False
    """Retyped: [ ] and [x] instead of ☐ and ☒."""
    dashes: bool = False
    """NIP written with dashes."""
    keep_dots: bool = False
    """Typed answers among what is left of the dots."""
    pen_ticks: bool = False
    """Typed text, but boxes and TAK/NIE done with a pen after printing."""
    extra: bool = False
    """Rows added to tables and notes added beside."""


BLANK = Pen()
DOTS = "…"


def setup(doc: WordDocument, font: str, size: float, margins: tuple[float, float, float, float]) -> None:
    style = doc.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    style.paragraph_format.space_after = Pt(3)
    style.paragraph_format.space_before = Pt(0)
    s = doc.sections[0]
    s.page_width, s.page_height = Mm(210), Mm(297)
    s.top_margin, s.right_margin, s.bottom_margin, s.left_margin = (Cm(m) for m in margins)
    s.header_distance, s.footer_distance = Cm(0.8), Cm(0.8)


def para(where: Any, text: str = "", *, bold: bool = False, italic: bool = False, size: float | None = None,
         align: str = "", after: float | None = None, before: float | None = None, grey: bool = False,
         keep: bool = False, indent: float = 0) -> Paragraph:
    p: Paragraph = where.add_paragraph()
    if text:
        add(p, text, bold=bold, italic=italic, size=size, grey=grey)
    if align:
        p.alignment = {"c": WD_ALIGN_PARAGRAPH.CENTER, "r": WD_ALIGN_PARAGRAPH.RIGHT,
                       "j": WD_ALIGN_PARAGRAPH.JUSTIFY}[align]
    if after is not None:
        p.paragraph_format.space_after = Pt(after)
    if before is not None:
        p.paragraph_format.space_before = Pt(before)
    if keep:
        p.paragraph_format.keep_with_next = True
    if indent:
        p.paragraph_format.left_indent = Cm(indent)
    return p


def add(p: Paragraph, text: str, *, bold: bool = False, italic: bool = False, size: float | None = None,
        grey: bool = False, strike: bool = False, font: str = "", ink: str = "") -> Any:
    r = p.add_run(text)
    r.bold, r.italic = bold or None, italic or None
    if size:
        r.font.size = Pt(size)
    if grey:
        r.font.color.rgb = RGBColor(0x59, 0x59, 0x59)
    if ink:
        r.font.color.rgb = RGBColor.from_string(ink.upper())
    if strike:
        r.font.strike = True
    if font:
        r.font.name = font
    return r


def shade(cell: _Cell, colour: str = "D9D9D9") -> None:
    pr = cell._tc.get_or_add_tcPr()
    el = OxmlElement("w:shd")
    el.set(qn("w:val"), "clear")
    el.set(qn("w:color"), "auto")
    el.set(qn("w:fill"), colour)
    pr.append(el)


def grid(doc: Any, widths: Sequence[float], rows: int) -> Table:
    """A bordered table with fixed widths in centimetres."""
    t: Table = doc.add_table(rows=rows, cols=len(widths))
    t.style = "Table Grid"
    t.autofit = False
    for column, w in zip(t.columns, widths, strict=True):
        column.width = Cm(w)
    for row in t.rows:
        for cell, w in zip(row.cells, widths, strict=True):
            cell.width = Cm(w)
            cell.paragraphs[0].paragraph_format.space_after = Pt(1)
            cell.paragraphs[0].paragraph_format.space_before = Pt(1)
    return t


def height(row: Any, cm: float) -> None:
    row.height = Cm(cm)


def fields_of(p: Paragraph, code: str, size: float = 8) -> None:
    for kind, text in (("begin", ""), ("", code), ("end", "")):
        r = p.add_run()
        r.font.size = Pt(size)
        if kind:
            el = OxmlElement("w:fldChar")
            el.set(qn("w:fldCharType"), kind)
        else:
            el = OxmlElement("w:instrText")
            el.set(qn("xml:space"), "preserve")
            el.text = text
        r._r.append(el)


def strip(doc: WordDocument, note: str) -> None:
    """The logo strip of the funds in the header, the page's number in the footer."""
    s = doc.sections[0]
    t = s.header.add_table(1, 8, Cm(17))
    t.autofit = False
    labels = (("fe", "Fundusze Europejskie\ndla Lubuskiego"), ("rp", "Rzeczpospolita\nPolska"),
              ("ue", "Dofinansowane przez\nUnię Europejską"), ("lub", "LUBUSKIE\nWarte zachodu"))
    for i, (flag, label) in enumerate(labels):
        for column, w in ((2 * i, 1.3), (2 * i + 1, 3.0)):
            t.columns[column].width = Cm(w)
            t.rows[0].cells[column].width = Cm(w)
        t.rows[0].cells[2 * i].paragraphs[0].add_run().add_picture(BytesIO(flag_png(flag)), height=Mm(6))
        add(t.rows[0].cells[2 * i + 1].paragraphs[0], label, size=7)
    s.header.paragraphs[0].paragraph_format.space_after = Pt(0)
    p = s.header.add_paragraph()
    add(p, "Projekt „Innowacyjne Lubuskie” współfinansowany z Europejskiego Funduszu Rozwoju Regionalnego, "
           "Fundusze Europejskie dla Lubuskiego 2021–2027, Działanie 1.8", italic=True, size=7, grey=True)
    p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    f = s.footer.paragraphs[0]
    add(f, note + "    Strona ", size=8, grey=True)
    fields_of(f, "PAGE")
    add(f, " z ", size=8, grey=True)
    fields_of(f, "NUMPAGES")
    f.alignment = WD_ALIGN_PARAGRAPH.CENTER


class Notes:
    """True footnotes of Word, which python-docx cannot write."""

    def __init__(self, doc: WordDocument) -> None:
        self.doc = doc
        self.texts: list[str] = []

    def mark(self, p: Paragraph, text: str) -> None:
        self.texts.append(text)
        r = p.add_run()
        r.font.superscript = True
        el = OxmlElement("w:footnoteReference")
        el.set(qn("w:id"), str(len(self.texts) + 1))
        r._r.append(el)

    def close(self) -> None:
        body = "".join(
            f'<w:footnote w:id="{i + 2}"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:rPr><w:vertAlign '
            f'w:val="superscript"/></w:rPr><w:footnoteRef/></w:r><w:r><w:rPr><w:sz w:val="15"/></w:rPr>'
            f'<w:t xml:space="preserve"> {escape(t)}</w:t></w:r></w:p></w:footnote>' for i, t in enumerate(self.texts))
        sep = "".join(f'<w:footnote w:type="{kind}" w:id="{i}"><w:p><w:r><w:{tag}/></w:r></w:p></w:footnote>'
                      for i, kind, tag in ((0, "separator", "separator"),
                                           (1, "continuationSeparator", "continuationSeparator")))
        blob = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {_NS}>{sep}{body}'
                f'</w:footnotes>').encode()
        part = Part(PackURI("/word/footnotes.xml"),
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml", blob,
                    self.doc.part.package)
        self.doc.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


class Filler:
    """Puts a firm's answers into a blank, in the manner of its pen."""

    def __init__(self, pen: Pen, seed: int) -> None:
        self.pen, self.seed = pen, seed
        self.n = count(seed * 97)

    @property
    def filled(self) -> bool:
        return self.pen.mode != "blank"

    def _write(self, p: Paragraph, text: str) -> None:
        pen = self.pen
        add(p, text.upper() if pen.caps else text, font=pen.font, size=pen.size, bold=pen.bold, italic=pen.italic,
            ink=pen.ink if pen.ink != "000000" else "")

    def _over(self, p: Paragraph, text: str, w: float, h: float, dx: float = 1, dy: float = -0.6,
              size: float | None = None, across: str = "character") -> None:
        rng = random.Random(f"{self.seed}-{text}")
        float_text(p, text.upper() if self.pen.caps else text, self.pen, dx + rng.uniform(-0.4, 0.8),
                   dy + rng.uniform(-0.3, 0.3), w, h, size, across)

    def line(self, p: Paragraph, value: str, dots: int = 60, w: float = 120) -> None:
        """An answer upon a dotted line."""
        if self.pen.mode == "typed":
            if value:
                self._write(p, value)
                if self.pen.keep_dots:
                    add(p, DOTS * max(3, dots // 3 - len(value) // 2))
            else:
                add(p, DOTS * (dots // 2))
            return
        if self.pen.mode == "over" and value:
            self._over(p, value, w, 7)
        add(p, DOTS * (dots // 2))

    def cell(self, cell: _Cell, value: str, w: float = 100, h: float = 6, size: float | None = None,
             dy: float = -0.2) -> None:
        """An answer in a table's cell."""
        p = cell.paragraphs[0]
        if self.pen.mode == "typed":
            for i, part in enumerate(value.split("\n")):
                if i:
                    p = cell.add_paragraph()
                    p.paragraph_format.space_after = Pt(1)
                self._write(p, part)
        elif self.pen.mode == "over" and value:
            self._over(p, value, w, h, size=size, dy=dy)

    def box(self, p: Paragraph, on: bool, label: str, gap: str = "") -> None:
        """„☐ label”, ticked or not."""
        pen = self.pen
        empty, full = ("[ ]", "[x]") if pen.plain_boxes else ("☐", pen.box)
        if pen.mode == "typed" and on and not pen.pen_ticks:
            add(p, full, font="" if pen.plain_boxes else "DejaVu Sans")
        else:
            if on and (pen.mode == "over" or pen.pen_ticks):
                if pen.mode == "over" and pen.font in ("Liberation Sans", "Liberation Mono"):
                    float_text(p, "X", Pen(mode="over", font="Liberation Sans", ink=pen.ink, size=11), 0.6, 0, 6, 6)
                else:
                    float_png(p, ink_png(next(self.n), pen.mark, pen.pen_ink), -0.4, -0.4, 5, 5)
            add(p, empty, font="" if pen.plain_boxes else "DejaVu Sans")
        add(p, " " + label + gap)

    def yesno(self, p: Paragraph, value: bool, star: str = "*") -> None:
        """„TAK / NIE*”, of which one is struck out."""
        pen = self.pen
        words = (("TAK", value), ("NIE", not value))
        if pen.mode == "typed" and pen.choose == "delete" and not pen.pen_ticks:
            add(p, "TAK" if value else "NIE", bold=True)
            return
        for i, (word, chosen) in enumerate(words):
            if i:
                add(p, " / ")
            if pen.mode == "typed" and not pen.pen_ticks:
                if pen.choose == "append":
                    add(p, word)
                elif pen.choose == "bold":
                    add(p, word, bold=chosen)
                    if chosen:
                        p.runs[-1].underline = True
                else:
                    add(p, word, bold=chosen, strike=not chosen)
            else:
                if not chosen and self.filled:
                    float_png(p, ink_png(next(self.n), "line", pen.pen_ink if pen.pen_ticks else pen.ink),
                              -0.5, 0.8, 7.4, 2.8)
                add(p, word, bold=True)
        add(p, star)
        if pen.mode == "typed" and pen.choose == "append" and not pen.pen_ticks:
            self._write(p, "  TAK" if value else "  NIE")

    def sign(self, p: Paragraph, dy: float = -10, w: float = 44) -> None:
        """A signature over the line of dots of paragraph `p` (call before writing them)."""
        if self.filled and self.pen.sign == "over":
            float_png(p, ink_png(self.seed, "name", self.pen.pen_ink), 4, dy, w, w / 3)
        elif self.filled and self.pen.sign == "png":
            p.add_run().add_picture(BytesIO(ink_png(self.seed, "name", self.pen.pen_ink)), width=Mm(w))
            p.add_run("\n")


__all__ = ["BLANK", "DOTS", "Emu", "Filler", "Notes", "Pen", "add", "dashed", "fields_of", "float_png",
           "grid", "height", "ink_img", "ink_png", "ink_svg", "nip_of", "para", "regon_of", "setup", "shade", "strip"]
