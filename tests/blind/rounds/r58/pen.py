"""What goes onto a blank: typed or handwritten answers, crosses, signatures, initials."""

import io
import math
import random
import struct
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from docx.enum.text import WD_UNDERLINE
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

Point: TypeAlias = tuple[float, float]
Ink: TypeAlias = tuple[int, int, int]

BLUE: Ink = (24, 44, 140)
BLACK: Ink = (20, 20, 24)
NAVY: Ink = (18, 26, 92)


def _png(width: int, height: int, pixels: bytearray) -> bytes:
    rows = b"".join(b"\0" + bytes(pixels[y * width * 4 : (y + 1) * width * 4]) for y in range(height))

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def _spline(points: list[Point], steps: int = 40) -> list[Point]:
    padded = [points[0], *points, points[-1]]
    out: list[Point] = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(steps):
            t = step / steps
            x, y = (
                0.5
                * (
                    2 * b[i]
                    + (c[i] - a[i]) * t
                    + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t
                    + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t**3
                )
                for i in (0, 1)
            )
            out.append((x, y))
    return out


def _draw(width: int, height: int, strokes: list[tuple[list[Point], float]], ink: Ink) -> bytes:
    pixels = bytearray(width * height * 4)
    for points, radius in strokes:
        for x, y in _spline(points):
            reach = math.ceil(radius)
            for py in range(max(0, int(y) - reach), min(height, int(y) + reach + 1)):
                for px in range(max(0, int(x) - reach), min(width, int(x) + reach + 1)):
                    if (px - x) ** 2 + (py - y) ** 2 <= radius * radius:
                        at = (py * width + px) * 4
                        pixels[at : at + 4] = bytes((*ink, 255))
    return _png(width, height, pixels)


@lru_cache(maxsize=256)
def signature(name: str, ink: Ink) -> bytes:
    """Strokes of a signature, the same for the same person."""
    rng = random.Random(name)
    x, base = 30.0, 100.0
    main: list[Point] = [(x, base + 20), (x + 30, 18), (x + 55, base + 8), (x + 20, base - 30)]
    x += 70
    for _ in range(rng.randint(6, 9)):
        up = rng.uniform(12, 60)
        main += [
            (x, base),
            (x + rng.uniform(4, 14), base - up),
            (x + rng.uniform(14, 22), base + rng.uniform(-4, 14)),
        ]
        x += rng.uniform(20, 32)
    main += [(x + 30, base - 20), (min(x + 90, 400), base - 40)]
    line: list[Point] = [(60, base + 28), (180, base + 18), (x, base + 22)]
    return _draw(420, 150, [(main, 2.6), (line, 2.0)] if rng.random() < 0.6 else [(main, 2.6)], ink)


@lru_cache(maxsize=256)
def initials(name: str, ink: Ink) -> bytes:
    """Strokes of initials."""
    rng = random.Random("par" + name)
    first: list[Point] = [(15, 95), (35, 15), (50, 92), (22, 55), (60, 50 + rng.uniform(-8, 8))]
    second: list[Point] = [
        (62, 90),
        (80, 20),
        (110, rng.uniform(25, 45)),
        (78, 55),
        (rng.uniform(118, 140), 98),
    ]
    return _draw(160, 115, [(first, 2.8), (second, 2.8), ([(10, 104), (90, 100), (150, 92)], 1.8)], ink)


@lru_cache(maxsize=64)
def crossed_box(number: int, ink: Ink) -> bytes:
    """A printed box with a cross of a pen over it."""
    rng = random.Random(number)
    r = rng.uniform
    box: list[tuple[list[Point], float]] = [
        ([(16, 16), (62, 16)], 1.6),
        ([(62, 16), (62, 62)], 1.6),
        ([(62, 62), (16, 62)], 1.6),
        ([(16, 62), (16, 16)], 1.6),
    ]
    printed = _layer(80, box, (0, 0, 0))
    cross: list[tuple[list[Point], float]] = [
        ([(r(6, 14), r(8, 16)), (40, r(34, 42)), (r(66, 76), r(64, 76))], 3.2),
        ([(r(64, 76), r(4, 14)), (38, r(36, 44)), (r(4, 14), r(64, 76))], 3.2),
    ]
    penned = _layer(80, cross, ink)
    for at in range(0, len(printed), 4):
        if penned[at + 3]:
            printed[at : at + 4] = penned[at : at + 4]
    return _png(80, 80, printed)


def _layer(side: int, strokes: list[tuple[list[Point], float]], ink: Ink) -> bytearray:
    pixels = bytearray(side * side * 4)
    for points, radius in strokes:
        for x, y in _spline(points):
            for py in range(max(0, int(y) - 4), min(side, int(y) + 5)):
                for px in range(max(0, int(x) - 4), min(side, int(x) + 5)):
                    if (px - x) ** 2 + (py - y) ** 2 <= radius * radius:
                        at = (py * side + px) * 4
                        pixels[at : at + 4] = bytes((*ink, 255))
    return pixels


@dataclass(frozen=True, slots=True)
class Pen:
    """How a company fills a blank; `blank` leaves it as the office made it."""

    mode: Literal["blank", "typed", "hand"]
    face: str = ""
    ink: Ink = BLUE
    tail: bool = False
    """Typed before the dots, which stay."""
    signer: str = ""
    """Whose pen signs; empty: nobody."""
    skip_first_page: bool = False
    """Initials from the second page on only."""

    def put(self, par: Paragraph, text: str, dotted: bool = True) -> None:
        """Writes an answer into a paragraph."""
        if self.mode == "typed":
            run = par.add_run(text)
            if self.face:
                run.font.name = self.face
            return
        run = par.add_run(text)
        run.font.name = self.face
        run.font.size = Pt(15 if self.face == "Caveat" else 12.5)
        run.font.color.rgb = RGBColor(*self.ink)
        run.font.bold = False
        run.font.italic = False
        if dotted:
            run.font.underline = WD_UNDERLINE.DOTTED

    def gap(self, par: Paragraph, text: str, dots: int = 24) -> None:
        """An answer in the place of dots; an empty one leaves them."""
        if self.mode == "blank" or not text:
            par.add_run("…" * dots)
            return
        self.put(par, text)
        if self.tail:
            par.add_run("…" * max(3, dots - len(text) // 2))

    def cell(self, cell: _Cell, text: str) -> None:
        """An answer in an empty cell; lines become paragraphs."""
        if self.mode == "blank" or not text:
            return
        for number, line in enumerate(text.split("\n")):
            self.put(cell.paragraphs[0] if number == 0 else cell.add_paragraph(), line, dotted=False)

    def box(self, par: Paragraph, ticked: bool, label: str) -> None:
        """A box and what stands after it."""
        if ticked and self.mode == "hand":
            par.add_run().add_picture(io.BytesIO(crossed_box(len(label) % 7, self.ink)), height=Cm(0.5))
        else:
            par.add_run("☒" if ticked and self.mode == "typed" else "☐").font.name = "DejaVu Sans"
        par.add_run(" " + label)

    def strike(self, par: Paragraph, choices: tuple[str, ...], chosen: str | None) -> None:
        """„Niepotrzebne skreślić”: the others are struck through."""
        for number, choice in enumerate(choices):
            if number:
                par.add_run(" / ")
            run = par.add_run(choice)
            run.font.bold = True
            if self.mode != "blank" and chosen is not None and choice != chosen:
                run.font.strike = True

    def sign(self, par: Paragraph) -> None:
        """The signature above its line."""
        if self.signer:
            par.add_run().add_picture(io.BytesIO(signature(self.signer, self.ink)), height=Cm(1.5))

    def initial(self, par: Paragraph) -> None:
        """Initials at the foot of a page."""
        if self.signer:
            par.add_run().add_picture(io.BytesIO(initials(self.signer, self.ink)), height=Cm(1.1))


BLANK = Pen("blank")
