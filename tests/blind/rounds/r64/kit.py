"""Blocks of a form, whoever prints it, and the ink that people put on it."""

import math
import random
import struct
import zlib
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Text:
    """Room for words; lines are parted by a line break."""

    value: str = ""
    dots: int = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """Options; „boxes” are ticked, the others are struck out where they do not apply."""

    options: tuple[tuple[str, bool], ...]
    boxes: bool = True
    inline: bool = True

    @property
    def is_answered(self) -> bool:
        """Whether anything was chosen."""
        return any(chosen for _, chosen in self.options)


@dataclass(frozen=True, slots=True)
class Row:
    """A question and its answer, side by side."""

    number: str
    label: str
    answer: Text | Choice
    note: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """Head of the form."""

    over: str
    text: str
    under: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """Heading of a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Para:
    """Printed words."""

    text: str
    small: bool = False


@dataclass(frozen=True, slots=True)
class Fill:
    """A sentence with gaps to fill."""

    pieces: tuple[str | Text, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """Questions in a table."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of answers under heads."""

    heads: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Options:
    """A choice standing alone, an option a line."""

    choice: Choice


@dataclass(frozen=True, slots=True)
class Sign:
    """Place for date and signature."""

    place_date: str
    caption: str


Block: TypeAlias = Title | Head | Para | Fill | Rows | Grid | Options | Sign


def yes_no(answer: bool | None, boxes: bool = False) -> Choice:
    """TAK or NIE, or neither yet."""
    yes, no = ("tak", "nie") if boxes else ("TAK", "NIE")
    return Choice(((yes, answer is True), (no, answer is False)), boxes)


def strokes(seed: str, initials: bool = False) -> list[list[Point]]:
    """A signature in a box of 300 × 80."""
    dice = random.Random(seed)
    width = 110 if initials else 265
    lines: list[list[Point]] = []
    x = 14.0
    while x < width:
        reach = dice.uniform(30, 48) if initials else dice.uniform(38, 80)
        tall = dice.uniform(20, 32) if not lines else dice.uniform(7, 19)
        loops = dice.uniform(1.6, 3.2)
        lean = dice.uniform(4, 12)
        bend = [dice.uniform(0.35, 1.25) for _ in range(7)]
        piece: list[Point] = []
        for step in range(46):
            part = step / 45
            turn = part * loops * 2 * math.pi
            piece.append(
                (
                    x + reach * part + lean * math.sin(turn),
                    44 - tall * bend[step * 7 // 46] * math.cos(turn) + dice.uniform(-0.6, 0.6),
                )
            )
        lines.append(piece)
        x += reach * 0.92
    if not initials:
        lines.append([(30 + 11 * i, 70 - 0.05 * (i - 9) ** 2 + dice.uniform(-0.8, 0.8)) for i in range(22)])
    return lines


def svg(seed: str, initials: bool = False, colour: str = "#1c2f86") -> str:
    """The same, for a page of HTML."""
    paths = "".join(
        f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in line)}"/>'
        for line in strokes(seed, initials)
    )
    box, size = (
        ("0 0 150 80", 'width="70" height="37"') if initials else ("0 0 300 80", 'width="210" height="56"')
    )
    return (
        f'<svg class="ink" viewBox="{box}" {size} fill="none" stroke="{colour}" stroke-width="2.3" '
        f'stroke-linecap="round" stroke-linejoin="round">{paths}</svg>'
    )


def png(seed: str, initials: bool = False) -> bytes:
    """The same as a picture, for Word."""
    scale, radius = 3, 3
    width, height = (150 if initials else 300) * scale, 80 * scale
    rows = [bytearray(b"\xff\xff\xff" * width) for _ in range(height)]
    for line in strokes(seed, initials):
        for (x0, y0), (x1, y1) in pairwise(line):
            count = max(1, int(math.hypot(x1 - x0, y1 - y0) * scale))
            for step in range(count + 1):
                part = step / count
                _dot(rows, (x0 + (x1 - x0) * part) * scale, (y0 + (y1 - y0) * part) * scale, radius)
    raw = b"".join(b"\x00" + bytes(row) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(raw, 9))
        + _chunk(b"IEND", b"")
    )


def _dot(rows: list[bytearray], x: float, y: float, radius: int) -> None:
    width = len(rows[0]) // 3
    for dy in range(-radius, radius + 1):
        for dx in range(-radius, radius + 1):
            column, line = int(x) + dx, int(y) + dy
            if dx * dx + dy * dy <= radius * radius and 0 <= column < width and 0 <= line < len(rows):
                rows[line][column * 3 : column * 3 + 3] = b"\x22\x33\x88"


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
