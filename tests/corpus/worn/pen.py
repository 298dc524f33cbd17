"""Handwriting on a printed page: where a pen goes, and its strokes on the page's picture."""

import math
import random
from collections.abc import Iterable, Iterator
from typing import Any

from samples import ink
from samples.pdf.fonts import BOLD
from tests.corpus.truth import PenMark

Box = tuple[float, float, float, float]
_INK = {"blue": (24, 44, 150), "black": (38, 38, 42)}


def found(pdf: bytes, words: str) -> list[tuple[int, Box]]:
    """Every place where the words stand: page and box, in fractions of the page, origin top left."""
    import pypdfium2

    places = []
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document, start=1):
            wide, high = page.get_size()
            text = page.get_textpage()
            search = text.search(words)
            while (at := search.get_next()) is not None:
                edges = [text.get_charbox(at[0] + i, loose=True) for i in range(at[1])]
                left, right = min(e[0] for e in edges), max(e[2] for e in edges)
                low, top = min(e[1] for e in edges), max(e[3] for e in edges)
                places.append((number, (left / wide, 1 - top / high, right / wide, 1 - low / high)))
    return places


def signature(pdf: bytes, who: str, *, stamp: str = "") -> tuple[PenMark, ...]:
    """A signature over the last dotted line of a paper; with a company's stamp under it."""
    page, (left, top, _right, bottom) = found(pdf, "." * 30)[-1]
    middle = (top + bottom) / 2
    marks = [PenMark(page, (left + 0.01, middle - 0.032, left + 0.24, middle + 0.012), "signature", who)]
    if stamp:
        marks.insert(
            0, PenMark(page, (left - 0.02, middle - 0.05, left + 0.26, middle + 0.03), "stamp", stamp)
        )
    return tuple(marks)


def initials(pages: Iterable[int], who: str, corner: str) -> tuple[PenMark, ...]:
    """Initials at the foot of these pages; every one a little elsewhere."""
    left = {"label": 0.82, "right": 0.86, "left": 0.08, "middle": 0.47}[corner]
    marks = []
    for page in pages:
        hand = random.Random(f"{who}/{page}")
        x, y = left + hand.uniform(-0.015, 0.015), 0.938 + hand.uniform(-0.008, 0.006)
        marks.append(PenMark(page, (x, y - 0.022, x + 0.075, y + 0.016), "initials", who))
    return tuple(marks)


def ticks(ticked: bytes, blank: bytes, who: str, shape: str) -> tuple[PenMark, ...]:
    """A pen's mark in every box that is ticked in one print and empty in the same print before it."""
    boxes = {_rounded(place) for place in found(blank, "☐")}
    return tuple(
        PenMark(page, box, shape, f"{who}/{number}")
        for number, (page, box) in enumerate(found(ticked, "☒"))
        if _rounded((page, box)) in boxes
    )


def writing(pdf: bytes, labels: Iterable[str], who: str) -> tuple[PenMark, ...]:
    """Words written by hand behind these labels, where the answers belong."""
    marks = []
    for label in labels:
        page, (_left, top, right, bottom) = found(pdf, f"{label}:")[0]
        high = bottom - top
        for number in range(2):
            left = right + 0.012 + number * 0.11
            box = (left, top - high * 0.3, left + 0.1, bottom + high * 0.1)
            marks.append(PenMark(page, box, "initials", f"{who}/{label}/{number}"))
    return tuple(marks)


def _rounded(place: tuple[int, Box]) -> tuple[int, int, int]:
    page, box = place
    return page, round(box[0] * 400), round(box[1] * 400)


def draw(picture: Any, marks: Iterable[PenMark], colour: str = "blue") -> None:
    """The marks drawn on an RGB picture of a page, as thick as a ball pen draws."""
    high, wide = picture.shape[:2]
    for mark in marks:
        left, top, right, bottom = mark.box
        area = (left * wide, top * high, right * wide, bottom * high)
        if mark.shape == "stamp":
            _stamp(picture, area, mark.who)
            continue
        for stroke in _strokes(mark, area):
            _line(picture, stroke, _INK[colour], max(1.2, wide * 0.5 / 210))


def _strokes(mark: PenMark, area: Box) -> Iterator[list[tuple[float, float]]]:
    left, top, right, bottom = area
    if mark.shape in {"signature", "initials"}:
        for stroke in ink.strokes(mark.who, initials=mark.shape == "initials"):
            yield [(left + x * (right - left), bottom - y * (bottom - top)) for x, y in stroke]
        return
    hand = random.Random(mark.who)
    side, cx, cy = (right - left) * 0.55, (left + right) / 2, (top + bottom) / 2

    def at(x: float, y: float) -> tuple[float, float]:
        return cx + (x + hand.uniform(-0.12, 0.12)) * side, cy + (y + hand.uniform(-0.12, 0.12)) * side

    if mark.shape == "cross":
        yield [at(-0.8, -0.8), at(0.8, 0.8)]
        yield [at(0.8, -0.8), at(-0.8, 0.8)]
    elif mark.shape == "check":
        yield [at(-0.7, 0.0), at(-0.1, 0.7), at(1.2, -1.4)]
    else:
        yield [at(0.7 * math.sin(step), -0.8 + step / 7) for step in range(12)]


def _line(picture: Any, points: list[tuple[float, float]], colour: tuple[int, ...], width: float) -> None:
    """A smooth stroke whose pressure varies."""
    import cv2
    import numpy as np

    shift = 4
    scaled = (np.array(points) * (1 << shift)).round().astype(np.int32)
    for i in range(len(scaled) - 1):
        thick = max(1, round(width * (1.15 if i % 4 < 2 else 0.85)))
        start, end = tuple(map(int, scaled[i])), tuple(map(int, scaled[i + 1]))
        cv2.line(picture, start, end, colour, thick, cv2.LINE_AA, shift)


def _stamp(picture: Any, area: Box, text: str) -> None:
    """A rubber stamp: the company's name and NIP in blue, slightly turned, unevenly inked."""
    import numpy as np
    from PIL import Image, ImageDraw, ImageFont

    from samples.pdf.fonts import font_file

    left, top, right, bottom = (round(edge) for edge in area)
    wide, high = right - left, bottom - top
    pressed = Image.new("L", (wide, high), 0)
    pen = ImageDraw.Draw(pressed)
    lines = text.split("\n")
    for number, line in enumerate(lines):
        size = min(high / (len(lines) + 1.2), 1.7 * wide / len(line))
        font = ImageFont.truetype(str(font_file(BOLD)), round(size))
        pen.text((wide / 2, high * (number + 1) / (len(lines) + 1)), line, fill=215, font=font, anchor="mm")
    turned = pressed.rotate(random.Random(text).uniform(-4, 4), resample=Image.Resampling.BICUBIC)
    grain = np.random.default_rng(len(text)).uniform(0.55, 1.0, (high, wide))
    cover = (np.asarray(turned) / 255 * grain)[:, :, None]
    page = picture[top:bottom, left:right]
    page[:] = (page * (1 - cover) + np.array((46, 62, 158)) * cover).astype(np.uint8)
