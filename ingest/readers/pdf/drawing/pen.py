"""What was drawn on a PDF page beside its print: rings around words, and lines by an editor's tools.

An editor keeps what it puts on a finished page as annotations (ISO 32000-1, 12.5.6): lines through and below
words, rings, freehand traces. They are no objects of the page's content.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from math import atan2, hypot, pi
from typing import Any

from pdfminer.pdfexceptions import PDFException
from pdfminer.pdftypes import resolve1, resolve_all

from ingest.readers.pdf.drawing.pen_pictures import pen_picture

Shape = dict[str, float]
"""As pdfplumber's shapes: `x0`, `top`, `x1`, `bottom`."""
Point = tuple[float, float]

_MOST_ANNOTATIONS, _MOST_IMAGES = 2_000, 400
_NARROWEST, _WIDEST, _LOWEST, _HIGHEST = 8.0, 240.0, 8.0, 48.0
"""In points: a ring around a word or two."""
_OUTSIDE, _CHORD = 0.6, 0.4
"""So far from its middle, of half its size, a ring's corners lie at least, and the lines between them."""
_AROUND = 5.0
"""So much of a full turn, in radians, a ring runs at least."""
_FEW_POINTS = 4
_FLAT = 0.35
_LEVEL_STROKE = 4.5
"""So high, in points, a stroke along words is at most; a signature is higher."""
_CORNERS = 4
_LOWEST_STAMP = 20.0
"""In points: an office's stamp is higher."""
STRIKING = re.compile(r"([-–—=~xX×/])\1+")
"""What is typed over words to strike them out."""
_HIDDEN = 2 | 32
"""Flags of what no page shows (ISO 32000-1, 12.5.3): hidden, and not for the screen."""
_MALFORMED = (TypeError, ValueError, KeyError, AttributeError, PDFException)
_OF_BEZIER, _STEPS = 3, (0.25, 0.5, 0.75, 1.0)


@dataclass(slots=True)
class Pen:
    """What was drawn, by what it does to words."""

    rings: list[Shape] = field(default_factory=list)
    lines: list[Shape] = field(default_factory=list)
    """Lines through or below words."""
    washed: list[Shape] = field(default_factory=list)
    """Places that a highlighter coloured."""
    covers: list[Shape] = field(default_factory=list)
    """Flat stamps: somebody may have struck words out with them."""
    signs: list[tuple[Shape, str]] = field(default_factory=list)
    """Single signs typed on the page, with their frames: a cross in a box."""
    traces: list[dict[str, Any]] = field(default_factory=list)
    """Lines of annotations that are not level, as pdfplumber's curves with their points."""


def pen_on(page: Any) -> Pen:
    """What was drawn on a page; `page` is pdfplumber's."""
    traces = map(_traced, page.curves)
    pen = Pen(rings=[_shape(trace) for trace in traces if is_ring(trace)])
    strokes = [*page.curves, *(line for line in page.lines if line["top"] != line["bottom"])]
    pen.lines += [_level(_shape(stroke["pts"]), 0.5) for stroke in strokes if _is_stroke(stroke)]
    for image in page.images[:_MOST_IMAGES]:
        if (shown := pen_picture(image)) is not None:
            place = {"x0": shown.left, "top": shown.top, "x1": shown.right, "bottom": shown.bottom}
            (pen.rings if shown.is_ring else pen.lines).append(place)
    for annotation in _annotations(page):
        with suppress(*_MALFORMED):
            _add(pen, annotation, partial(_shown_at, page))
    return pen


def _annotations(page: Any) -> Iterator[dict[str, Any]]:
    """What was put on the page and is shown, the first `_MOST_ANNOTATIONS`; a malformed one costs itself."""
    told = resolve1(page.page_obj.annots)
    for one in (told if isinstance(told, list) else [])[:_MOST_ANNOTATIONS]:
        annotation = resolve1(one)
        if isinstance(annotation, dict):
            flags = resolve1(annotation.get("F"))
            if not (isinstance(flags, int) and flags & _HIDDEN):
                yield annotation


def _shown_at(page: Any, numbers: Any) -> list[Point]:
    """Pairs of numbers as points of the page as it is shown, from its top; nothing where they are none.

    A turned page is drawn turned, and its origin need not be its corner (ISO 32000-1, 8.3.2.3).
    """
    told = resolve_all(numbers)
    told = list(told) if isinstance(told, list | tuple) else []
    if len(told) < _FEW_POINTS or not all(isinstance(one, int | float) for one in told):
        return []
    box, (left, top) = tuple(map(float, page.page_obj.mediabox)), page.mediabox[:2]
    points = (_turned(x, y, box, page.rotation) for x, y in zip(told[::2], told[1::2], strict=False))
    return [(left + across, top + float(page.height) - up) for across, up in points]


def _turned(x: float, y: float, box: tuple[float, ...], degrees: int) -> Point:
    """A point of a page with this media box, from the lower left corner of the page as it is shown.

    >>> [_turned(60, 720, (50, 20, 645, 862), degrees) for degrees in (0, 90, 180, 270)]
    [(10, 700), (700, 585), (585, 142), (142, 10)]
    """
    x0, y0, x1, y1 = box
    if degrees == 90:
        return y - y0, x1 - x
    if degrees == 180:
        return x1 - x, y1 - y
    if degrees == 270:
        return y1 - y, x - x0
    return x - x0, y - y0


def _traced(curve: Mapping[str, Any]) -> list[Point]:
    """Points along a curve: of a Bézier curve (ISO 32000-1, 8.5.2.2) pdfplumber tells but the ends."""
    traced: list[Point] = []
    for kind, *points in curve.get("path") or ():
        if kind == "c" and traced and len(points) == _OF_BEZIER:
            (x0, y0), ((x1, y1), (x2, y2), (x3, y3)) = traced[-1], points
            for t in _STEPS:
                u = 1 - t
                a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
                traced.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
        else:
            traced += points
    return traced or list(curve["pts"])


def _is_stroke(shape: Mapping[str, Any]) -> bool:
    """Whether a bare line runs along a line of words though it bends or slants a little, as a pen's does."""
    if shape.get("fill") or not shape.get("stroke"):
        return False
    width, height = float(shape["x1"] - shape["x0"]), float(shape["bottom"] - shape["top"])
    return width >= _NARROWEST and height <= min(_LEVEL_STROKE, _FLAT * width)


def is_ring(points: Sequence[Point]) -> bool:
    """Whether a line through these points runs around something, and leaves its inside alone.

    >>> is_ring([(0, 10), (15, 0), (30, 10), (15, 20), (0, 11)])
    True
    >>> is_ring([(0, 5), (10, 15), (20, 5), (30, 15)])
    False
    """
    if len(points) < _FEW_POINTS:
        return False
    shape = _shape(points)
    width, height = shape["x1"] - shape["x0"], shape["bottom"] - shape["top"]
    if not (_NARROWEST <= width <= _WIDEST and _LOWEST <= height <= _HIGHEST):
        return False
    across, down = (shape["x0"] + shape["x1"]) / 2, (shape["top"] + shape["bottom"]) / 2
    seen = [((x - across) / (width / 2), (y - down) / (height / 2)) for x, y in points]
    chords = (hypot((x + a) / 2, (y + b) / 2) for (x, y), (a, b) in pairwise(seen))
    if min(hypot(x, y) for x, y in seen) < _OUTSIDE or min(chords) < _CHORD:
        return False
    turns = (atan2(b, a) - atan2(y, x) for (x, y), (a, b) in pairwise(seen))
    return abs(sum((turn + pi) % (2 * pi) - pi for turn in turns)) >= _AROUND


def _shape(points: Sequence[Point]) -> Shape:
    across, down = [float(x) for x, _ in points], [float(y) for _, y in points]
    return {"x0": min(across), "top": min(down), "x1": max(across), "bottom": max(down)}


def _add(pen: Pen, annotation: dict[str, Any], points: Callable[[Any], list[Point]]) -> None:
    """What an annotation draws; `points` tells where its numbers lie on the page."""
    kind = str(getattr(resolve1(annotation.get("Subtype")), "name", ""))
    if kind in {"StrikeOut", "Underline", "Squiggly", "Highlight"}:
        for quad in _quads(annotation, points):
            if kind == "Highlight":
                pen.washed.append(quad)
            else:
                pen.lines.append(_level(quad, 0.5 if kind == "StrikeOut" else 0.98))
    elif kind in {"Circle", "Square", "Stamp"} and (corners := points(annotation.get("Rect"))):
        _add_frame(pen, kind, _shape(corners))
    elif kind == "Line" and (ends := points(annotation.get("L"))):
        _add_trace(pen, ends)
    elif kind in {"Ink", "PolyLine", "Polygon"}:
        traces = resolve1(annotation.get("InkList")) if kind == "Ink" else [annotation.get("Vertices")]
        for trace in filter(None, map(points, traces or ())):
            _add_trace(pen, trace)
    elif kind == "FreeText" and len(sign := _text(annotation).strip()) == 1:
        pen.signs += [(_shape(corners), sign) for corners in (points(annotation.get("Rect")),) if corners]
    elif kind == "FreeText" and STRIKING.fullmatch(_text(annotation).strip()):
        pen.lines += [
            _level(_shape(corners), 0.5) for corners in (points(annotation.get("Rect")),) if corners
        ]


def _add_frame(pen: Pen, kind: str, frame: Shape) -> None:
    """A ring, or what is so flat that it goes through words: of a stamp nobody knows what it shows."""
    high = frame["bottom"] - frame["top"]
    if kind == "Stamp":
        pen.covers += [frame] if high <= _LOWEST_STAMP else []
    elif high <= _LEVEL_STROKE:
        pen.lines.append(_level(frame, 0.5))
    else:
        pen.rings.append(frame)


def _add_trace(pen: Pen, trace: list[Point]) -> None:
    if is_ring(trace):
        pen.rings.append(_shape(trace))
        return
    pen.lines += _as_line(trace)
    pen.traces.append({**_shape(trace), "pts": trace})


def _text(annotation: dict[str, Any]) -> str:
    told = resolve1(annotation.get("Contents"))
    return told.decode("latin-1").replace("\0", "").removeprefix("þÿ") if isinstance(told, bytes) else ""


def _as_line(points: Sequence[Point]) -> list[Shape]:
    """A trace that runs along a line of words, as a line at its middle height."""
    shape = _shape(points)
    is_flat = shape["bottom"] - shape["top"] <= _FLAT * (shape["x1"] - shape["x0"])
    return [_level(shape, 0.5)] if is_flat else []


def _level(shape: Shape, down: float) -> Shape:
    place = shape["top"] + down * (shape["bottom"] - shape["top"])
    return {**shape, "top": place, "bottom": place}


def _quads(annotation: dict[str, Any], points: Callable[[Any], list[Point]]) -> Iterator[Shape]:
    """The stretches of text that a mark covers, one for each line (ISO 32000-1, 12.5.6.10)."""
    corners = points(annotation.get("QuadPoints"))
    for start in range(0, len(corners) - _CORNERS + 1, _CORNERS):
        yield _shape(corners[start : start + _CORNERS])
