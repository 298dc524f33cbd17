"""How an answer comes onto a blank: typed or by pen; signatures as pictures of strokes."""

import io
import math
import random
import struct
import zlib
from dataclasses import dataclass
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

INK = (28, 44, 130)


@dataclass(frozen=True, slots=True)
class Hand:
    """Who fills: the font of the answers, how boxes are ticked, what of the dots stays."""

    font: str = ""
    size: float = 10.5
    pen: bool = False
    tail: int = 0
    bold: bool = False
    mark: str = "☒"


TYPED = Hand(font="Calibri", size=11)
TYPED_BOLD = Hand(bold=True, tail=6)
TYPED_ARIAL = Hand(font="Arial", size=10, tail=14)
KALAM = Hand(font="Kalam", size=12, pen=True, tail=8)
CAVEAT = Hand(font="Caveat", size=15, pen=True, tail=10)


def add(paragraph: Any, text: str, hand: Hand | None = None, strike: bool = False) -> Any:
    """A run; of a hand where one is given, else as the office prints it."""
    run = paragraph.add_run(text)
    if strike:
        run.font.strike = True
    if hand is not None:
        if hand.font:
            run.font.name = hand.font
            fonts = run._element.get_or_add_rPr().get_or_add_rFonts()
            fonts.set(qn("w:cs"), hand.font)
        run.font.size = Pt(hand.size)
        run.font.bold = hand.bold or None
        if hand.pen:
            run.font.color.rgb = RGBColor(*INK)
    return run


def dots(paragraph: Any, answer: str, hand: Hand | None, count: int = 60) -> None:
    """A dotted place with an answer in it, or the bare dots."""
    if hand is None or not answer:
        add(paragraph, "." * count)
        return
    run = add(paragraph, answer, hand)
    if hand.pen:
        line = OxmlElement("w:u")
        line.set(qn("w:val"), "dotted")
        line.set(qn("w:color"), "000000")
        run._element.get_or_add_rPr().append(line)
    if hand.tail and len(answer) < count:
        add(paragraph, "." * min(hand.tail, count - len(answer)))


def box(paragraph: Any, label: str, ticked: bool, hand: Hand | None) -> None:
    """A box and its label; a pen's cross is blue and bigger."""
    if ticked and hand is not None and not hand.pen:
        add(paragraph, f"{hand.mark} {label}     ")
        return
    crossed = ticked and hand is not None
    run = add(paragraph, "☒" if crossed else "☐")
    run.font.name = "DejaVu Sans"
    if crossed:
        run.font.size = Pt(12)
        run.font.color.rgb = RGBColor(*INK)
    add(paragraph, f" {label}     ")


def strokes(seed: str, initials: bool = False) -> bytes:
    """A PNG of a pen's track, another for every seed."""
    width, height = (150, 90) if initials else (420, 120)
    rows = [bytearray(b"\xff" * (width * 3)) for _ in range(height)]
    rng = random.Random(seed)
    loops = 3 if initials else rng.randint(6, 8)
    amp, lean, wob = height * rng.uniform(0.24, 0.32), rng.uniform(6, 14), rng.uniform(0.7, 1.4)
    steps = 1500
    for step in range(steps):
        t = step / steps
        fade = 1.25 - 0.85 * t if step > 90 else 1.5
        angle = t * loops * 2 * math.pi
        x = 14 + t * (width - 40) + lean * math.sin(angle * 1.0 + wob)
        y = height * 0.52 - amp * fade * math.sin(angle) * (0.65 + 0.35 * math.sin(angle * wob / 2.3))
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                col, row = int(x) + dx, int(y) + dy
                if 0 <= col < width and 0 <= row < height:
                    rows[row][col * 3 : col * 3 + 3] = bytes(INK)

    def chunk(tag: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + tag + body + struct.pack(">I", zlib.crc32(tag + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(b"".join(b"\x00" + bytes(row) for row in rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def sign(paragraph: Any, seed: str, initials: bool = False) -> None:
    """Signs or initials where the paragraph stands."""
    paragraph.add_run().add_picture(io.BytesIO(strokes(seed, initials)), width=Cm(1.5 if initials else 4.6))


def fill(cell: Any, text: str, hand: Hand | None) -> None:
    """An answer of several lines in an empty cell."""
    for number, line in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        if line:
            add(paragraph, line, hand)


def small(paragraph: Any, text: str) -> None:
    """Guidance in small print."""
    run = paragraph.add_run(text)
    run.font.size = Pt(8)
    run.italic = True


def shade(cell: Any, colour: str = "E7ECF3") -> None:
    """A grey cell of the office's table."""
    item = OxmlElement("w:shd")
    item.set(qn("w:val"), "clear")
    item.set(qn("w:fill"), colour)
    cell._element.get_or_add_tcPr().append(item)


def base(doc: Any, font: str = "Arial", size: float = 10) -> None:
    """A4, narrow margins, the office's font."""
    doc.styles["Normal"].font.name = font
    doc.styles["Normal"].font.size = Pt(size)
    doc.styles["Normal"].paragraph_format.space_after = Pt(4)
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.8)


def title(doc: Any, text: str, size: float = 13) -> None:
    """A centred bold line."""
    paragraph = doc.add_paragraph()
    paragraph.alignment = 1
    run = paragraph.add_run(text)
    run.bold = True
    run.font.size = Pt(size)
