"""What stands on a PDF page beside its text: pictures, pen strokes, and the places for signatures."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from domain.document import Box, Image
from domain.words.signature_words import FOREIGN
from domain.words.text import fold
from ingest.readers.pdf.calls import address, get_object, get_type
from ingest.readers.pdf.page import OpenPage, Place

MAX_OBJECTS = 2_000
MAX_FAR_OBJECTS = 200_000
"""Of a page with more, as dotted lines make it, what may be a pen's stroke is found so far."""
MAX_STROKES = 100
MAX_LABELS = 40
SIGNATURE_WORDS = ("podpis", "parafa", "parafka", "pieczęć", "pieczątk", "inicjał", *FOREIGN)

_LEAST_SEGMENTS = 6
"""Lines, boxes and ticks have fewer (ISO 32000-1, 8.5.2: a box is five)."""
_MOST_SEGMENTS = 64
"""So many of a path's segments are looked at."""
_LEAST_CURVES = 6
"""A circle is four curves, a box with round corners too."""
_LEAST_OPEN, _LEAST_ZIGZAG = 2, 5
"""Curves, or slanted lines and no others, of a line that does not come back to where it began: no circle and
no box. A tick has two lines, an arrow three."""
_LEAST_SLANTED = 8
_LEAST_POINTS = 8.0
"""A stroke's longer side; initials are some 20 points long."""
_MOST_OF_PAGE = 0.5
_THIN = 2.5
"""A line that strikes words out is no higher, in points."""
_LEVEL_BY_PEN, _FLAT = 7.5, 0.5
"""One by a pen, in points and as a share of its width, with what its corners may reach out."""
_THICK, _ENDS = 20.0, 2
_WIDEST_STROKE, _HIGHEST_STROKE, _HIGHEST_SCRIBBLE = 200.0, 48.0, 30.0
_LEAST_LEVEL = 3.0
_LEAST_SIDE, _MOST_SIDE = 5.0, 18.0
"""A tick box's side, in points, with room for a line's width."""
_LEAST_FRAME, _MOST_FRAME = 90.0, 0.7
"""In points, so wide and a third as high is a card; and of the page's width at most."""
_DEEPEST = 8
"""So many forms may lie in one another (ISO 32000-1, 8.10)."""
_FEW_PARTS = 6
"""A line has two, a rectangle four or five."""

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(slots=True)
class Marks:
    """Pictures and strokes of one page, and how many objects it draws beside text."""

    images: list[Image] = field(default_factory=list)
    ink: list[Box] = field(default_factory=list)
    drawn: int = 0
    level: list[Place] = field(default_factory=list)
    """Thin level lines, in points of the page as it is shown (`OpenPage.upright`)."""
    slanted: list[Place] = field(default_factory=list)
    """Lines that slant, and those of many parts, in the same points: words may be crossed out with them."""
    frames: list[Place] = field(default_factory=list)
    """What is drawn around several lines beside others, as cards are; in the same points."""
    may_hold_boxes: bool = False
    """Whether something is as small as a tick box, or too intricate to tell what it is."""
    is_whole: bool = True
    """Whether all pen strokes were looked for; else nobody knows that a place is empty."""


def find_marks(page: OpenPage) -> Marks:
    """Pictures, lines and pen strokes among the first `MAX_OBJECTS` objects, forms opened.

    Pictures, level lines and pen strokes among those behind them, too: a signature, or a stroke through
    words, is often what was drawn last.
    """
    count = pdfium.FPDFPage_CountObjects(page.handle)
    marks = Marks(may_hold_boxes=count > MAX_OBJECTS, is_whole=count <= MAX_FAR_OBJECTS)
    for kind, handle, matrix, is_far in _drawn_objects(page):
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            _add_path(marks, page, (handle, matrix), is_far=is_far)
            continue
        marks.drawn += 1
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            marks.images.append(image_at(page, handle, matrix))
            if _may_be_stroke(place := page.upright(_bounds(handle, matrix))):
                marks.level.append(place)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM:
            marks.may_hold_boxes = True
    return marks


def _add_path(marks: Marks, page: OpenPage, path: tuple[Any, Matrix], *, is_far: bool) -> None:
    """What a path may be; `path` is its handle, with the matrix of the forms it lies in."""
    bounds = _bounds(*path)
    shown = page.upright(bounds)
    parts = pdfium.FPDFPath_CountSegments(path[0])
    is_level = _is_level(shown) or (parts == _ENDS and _is_thick(shown))
    if is_level:
        marks.level.append(shown)
    elif _may_cross(path[0], parts, shown):
        marks.slanted.append(shown)
    if is_far and parts < _LEAST_SEGMENTS:
        return
    marks.drawn += 1
    if not is_level and _may_be_frame(shown, page) and len(marks.frames) < MAX_STROKES:
        marks.frames.append(shown)
    marks.may_hold_boxes = marks.may_hold_boxes or _may_be_box(path[0], shown)
    if len(marks.ink) < MAX_STROKES and _is_freehand(path[0]):
        box = page.box(*bounds)
        if _is_stroke_sized(page, box):
            marks.ink.append(box)


def _is_level(place: Place) -> bool:
    """Whether a line is level, as drawn by a program, or nearly so, as by a pen."""
    wide, high = place[2] - place[0], place[3] - place[1]
    return wide >= _LEAST_LEVEL and high <= max(_THIN, min(_LEVEL_BY_PEN, _FLAT * wide))


def _is_thick(place: Place) -> bool:
    """Whether a line is drawn as level with a thick pen."""
    wide, high = place[2] - place[0], place[3] - place[1]
    return high <= min(_THICK, _FLAT * wide)


def _may_cross(path: Any, parts: int, place: Place) -> bool:
    """Whether a path may cross a word out: a line that slants, or one of many parts that fills nothing."""
    wide, high = place[2] - place[0], place[3] - place[1]
    is_cross = parts == 2 * _ENDS and _begins_again(path)
    is_bent = parts >= _LEAST_SEGMENTS or (parts > _ENDS and _bends(path))
    is_scribble = is_bent and wide <= _WIDEST_STROKE and high <= _HIGHEST_SCRIBBLE
    return (parts == _ENDS or is_cross or is_scribble) and min(wide, high) > _THIN and _is_only_stroked(path)


def _bends(path: Any) -> bool:
    """Whether a path begins as a curve does."""
    second = pdfium.FPDFPath_GetPathSegment(path, 1)
    return bool(pdfium.FPDFPathSegment_GetType(second) == pdfium.FPDF_SEGMENT_BEZIERTO)


def _begins_again(path: Any) -> bool:
    """Whether a path of four points is two lines."""
    third = pdfium.FPDFPath_GetPathSegment(path, _ENDS)
    return bool(pdfium.FPDFPathSegment_GetType(third) == pdfium.FPDF_SEGMENT_MOVETO)


def _may_be_stroke(picture: Place) -> bool:
    """Whether a picture is no larger than a pen's stroke through a word or two."""
    return picture[2] - picture[0] <= _WIDEST_STROKE and picture[3] - picture[1] <= _HIGHEST_STROKE


def _may_be_frame(place: Place, page: OpenPage) -> bool:
    """Whether something is as large as a card of several lines, and not as wide as the page's text."""
    width, height = place[2] - place[0], place[3] - place[1]
    return width >= _LEAST_FRAME and height >= _LEAST_FRAME / 3 and width <= _MOST_FRAME * _width_of(page)


def _width_of(page: OpenPage) -> float:
    return page.frame[2] - page.frame[0]


def _may_be_box(path: Any, place: Place) -> bool:
    """Whether a path is no larger than a tick box or one of its sides, or of more parts than a rectangle."""
    is_small = _LEAST_SIDE <= place[2] - place[0] <= _MOST_SIDE and place[3] - place[1] <= _MOST_SIDE
    return is_small or pdfium.FPDFPath_CountSegments(path) > _FEW_PARTS


def placed_images(page: OpenPage) -> Iterator[tuple[Image, Any]]:
    """The page's pictures, each with pdfium's handle of it."""
    for kind, handle, matrix, _ in _drawn_objects(page):
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            yield image_at(page, handle, matrix), handle


_Drawn = tuple[int, Any, Matrix, bool]
"""An object's kind, its handle, the matrix of the forms it lies in, whether it is behind `MAX_OBJECTS`."""


def _drawn_objects(page: OpenPage) -> Iterator[_Drawn]:
    """Everything that is no text, also in forms, of which the outermost are told themselves where far."""
    handle = address(page.handle)
    left = [MAX_FAR_OBJECTS]
    for index in range(min(pdfium.FPDFPage_CountObjects(page.handle), MAX_FAR_OBJECTS)):
        place = get_object(handle, index)
        kind = get_type(place)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        found = ctypes.cast(place, pdfium.FPDF_PAGEOBJECT)
        if kind == pdfium.FPDF_PAGEOBJ_FORM:
            yield from _within(found, IDENTITY, left, 1)
        else:
            yield kind, found, IDENTITY, index >= MAX_OBJECTS


def _within(form: Any, outer: Matrix, left: list[int], depth: int) -> Iterator[_Drawn]:
    """What is no text in a form; `left` is how many objects may still be looked at."""
    matrix = _product(matrix_of(form), outer)
    inner = min(pdfium.FPDFFormObj_CountObjects(form), left[0])
    left[0] -= max(inner, 0)
    for position in range(inner):
        child = pdfium.FPDFFormObj_GetObject(form, position)
        kind = pdfium.FPDFPageObj_GetType(child)
        if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            yield from _within(child, matrix, left, depth + 1)
        if kind != pdfium.FPDF_PAGEOBJ_TEXT:
            yield kind, child, matrix, position >= MAX_OBJECTS


def _product(one: Matrix, other: Matrix) -> Matrix:
    """Both transformations, this one first (ISO 32000-1, 8.3.4).

    >>> _product((2, 0, 0, 2, 10, 0), (1, 0, 0, 1, 5, 7))
    (2, 0, 0, 2, 15, 7)
    """
    a, b, c, d, e, f = one
    g, h, i, j, k, l = other  # noqa: E741 - as the norm names them
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l


def matrix_of(handle: Any) -> Matrix:
    """How the object is turned, sized and placed (ISO 32000-1, 8.3.3)."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, matrix)
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _bounds(handle: Any, matrix: Matrix) -> tuple[float, float, float, float]:
    """An object's left, bottom, right, top on the page; `matrix` is that of the form it lies in."""
    sides = [ctypes.c_float() for _ in range(4)]
    pdfium.FPDFPageObj_GetBounds(handle, *(ctypes.byref(side) for side in sides))
    left, bottom, right, top = (side.value for side in sides)
    if matrix == IDENTITY:
        return left, bottom, right, top
    a, b, c, d, e, f = matrix
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)]
    across, up = zip(*corners, strict=True)
    return min(across), min(up), max(across), max(up)


def image_at(page: OpenPage, handle: Any, matrix: Matrix) -> Image:
    """A picture with its place on the page; `matrix` is that of the form it lies in."""
    width, height = ctypes.c_uint(), ctypes.c_uint()
    pdfium.FPDFImageObj_GetImagePixelSize(handle, ctypes.byref(width), ctypes.byref(height))
    return Image(page.box(*_bounds(handle, matrix)), width.value, height.value)


def _is_freehand(path: Any) -> bool:
    """Whether a path bends as a pen does: many curves, a few left open, or many short slanted lines."""
    count = pdfium.FPDFPath_CountSegments(path)
    if count < _LEAST_SEGMENTS:
        return False
    curves = slanted = 0
    here = begun = (0.0, 0.0)
    is_open = True
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(min(count, _MOST_SEGMENTS)):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        there = (x.value, y.value)
        if kind == pdfium.FPDF_SEGMENT_BEZIERTO:
            curves += 1
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            slanted += abs(there[0] - here[0]) > 0.01 and abs(there[1] - here[1]) > 0.01
        else:
            begun = there
        is_open = is_open and not pdfium.FPDFPathSegment_GetClose(segment)
        here = there
    # pdfium counts each of a curve's three points as a segment.
    if curves >= 3 * _LEAST_CURVES or slanted >= _LEAST_SLANTED:
        return True
    is_zigzag = slanted >= _LEAST_ZIGZAG and slanted == count - 1
    is_bent = curves >= 3 * _LEAST_OPEN or is_zigzag
    return is_bent and is_open and here != begun and _is_only_stroked(path)


def _is_only_stroked(path: Any) -> bool:
    """Whether a path is drawn as a line and fills nothing, as a pen's trace is."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    is_told = pdfium.FPDFPath_GetDrawMode(path, ctypes.byref(fill), ctypes.byref(stroke))
    return bool(is_told and stroke.value) and fill.value == pdfium.FPDF_FILLMODE_NONE


def _is_stroke_sized(page: OpenPage, box: Box) -> bool:
    x0, y0, x1, y1 = page.frame
    width, height = box.right - box.left, box.bottom - box.top
    long_enough = max(width * (x1 - x0), height * (y1 - y0)) >= _LEAST_POINTS
    return long_enough and width * height < _MOST_OF_PAGE


def signature_labels(page: OpenPage, text: str) -> dict[str, Box]:
    """The lines that name a signature or initials: folded line → the word's box.

    A repeated line gets „ (2)” and so on. `text` is the page's text in content order, which is also the
    order of pdfium's search.
    """
    found: dict[str, Box] = {}
    lowered = text.lower()
    for word in SIGNATURE_WORDS:
        position = lowered.find(word)
        if position < 0:
            continue
        for box in _occurrences(page, word):
            if position < 0 or len(found) >= MAX_LABELS:
                break
            start = text.rfind("\n", 0, position) + 1
            end = text.find("\n", position)
            line = fold(text[start : end if end >= 0 else None])
            name, repeat = line, 1
            while name in found and found[name] != box:
                repeat += 1
                name = f"{line} ({repeat})"
            found[name] = box
            position = lowered.find(word, position + 1)
    return found


def _occurrences(page: OpenPage, word: str) -> Iterator[Box]:
    """The word's boxes on the page, in the order of its text."""
    wanted = (ctypes.c_ushort * (len(word) + 1))(*map(ord, word), 0)
    search = pdfium.FPDFText_FindStart(page.text_handle, wanted, 0, 0)
    sides = [ctypes.c_double() for _ in range(4)]
    left, right, bottom, top = sides
    pointers = [ctypes.byref(side) for side in sides]
    try:
        while pdfium.FPDFText_FindNext(search):
            first = pdfium.FPDFText_GetSchResultIndex(search)
            last = first + pdfium.FPDFText_GetSchCount(search) - 1
            pdfium.FPDFText_GetCharBox(page.text_handle, first, *pointers)
            start, low, high = left.value, bottom.value, top.value
            pdfium.FPDFText_GetCharBox(page.text_handle, last, *pointers)
            yield page.box(start, min(low, bottom.value), right.value, max(high, top.value))
    finally:
        pdfium.FPDFText_FindClose(search)
