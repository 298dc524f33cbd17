"""Words in a PDF page's text that nobody sees: covered by what was drawn later, white on white, invisible.

Who edits a finished page lays a white box over the old words. Such a page is read from its picture, which
has no more than a person sees.
"""

import ctypes
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pypdfium2.raw as pdfium

from ingest.readers.pdf.calls import (
    address,
    get_bounds,
    get_char_box,
    get_fill,
    get_mode,
    get_object,
    get_text_object,
    get_type,
    get_unicode,
)
from ingest.readers.pdf.drawing.marks import matrix_of
from ingest.readers.pdf.drawing.near import Near
from ingest.readers.pdf.page import OpenPage, Place

_MOST_OBJECTS, _MOST_CHARACTERS, _BASIC = 5_000, 30_000, 0xFFFF
_FEW_LETTERS = 2
"""Fewer may be a stray sign."""
_WIDE, _HIGH = 6.0, 5.0
"""In points: a box over words is larger."""
_OPAQUE, _WHITE = 250, 250
_FEWEST_PARTS, _RECTANGLE, _FILLED = 4, 6, 0.97
"""A rectangle has no fewer parts and no more (ISO 32000-1, 8.5.2); and so much of its bounds it fills."""
_MOST_CLIPS, _MOST_CORNERS = 10, 32
"""So many clippings are looked at; who lays a box over words cuts none out with more corners."""
_CONTRAST = 40
"""Of 255: paler words nobody reads."""
_LONGEST = 400
_DOTS, _MOST_DOTS = 3, 4_000
"""For each point of the page's picture: a stem of small letters is as wide as one; and on a side at most."""
_TAG = re.compile(r"[\\/]\w{0,20}\d[\\/]|\{\{[^{}]{1,200}\}\}")
"""Where a service for e-signing puts a signature: „/sn1/”, „{{Sig_es_:signer1}}”, mostly in white."""

Point = tuple[float, float]


def hides_words(page: OpenPage) -> bool:
    """Whether the page's text has words that are not seen on it; only what stands in no form is looked at."""
    start = address(page.handle)
    count = min(pdfium.FPDFPage_CountObjects(page.handle), _MOST_OBJECTS)
    drawn = [get_object(start, index) for index in range(count)]
    kinds = list(map(get_type, drawn))
    texts = {one: at for at, one in enumerate(drawn) if kinds[at] == pdfium.FPDF_PAGEOBJ_TEXT}
    if not texts:
        return False
    first = min(texts.values())
    paths = (at for at in range(first, count) if kinds[at] == pdfium.FPDF_PAGEOBJ_PATH)
    covers = {
        at: place
        for at in paths
        if _is_large(_bounds(drawn[at])) and _is_opaque(drawn[at]) and _is_large(place := _shown(drawn[at]))
    }
    return (bool(covers) and _are_covered(page, covers, texts)) or _are_faint(page, texts)


_Four = ctypes.c_uint * 4
_SIDES = ctypes.c_float * 4
_PLACE = ctypes.c_double * 4


def _pointers(held: Any) -> list[int]:
    """The addresses of an array's four members."""
    return [ctypes.addressof(held) + ctypes.sizeof(held) // 4 * index for index in range(4)]


def _is_opaque(path: int) -> bool:
    """Whether nothing is seen through a rectangle's ground."""
    handle = ctypes.cast(path, pdfium.FPDF_PAGEOBJECT)
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    is_told = pdfium.FPDFPath_GetDrawMode(handle, ctypes.byref(fill), ctypes.byref(stroke))
    if not is_told or fill.value == pdfium.FPDF_FILLMODE_NONE:
        return False
    return (
        _is_rectangle(handle)
        and not pdfium.FPDFPageObj_HasTransparency(handle)
        and _colours(path)[3] >= _OPAQUE
    )


def _is_rectangle(path: Any) -> bool:
    """Whether a path fills its bounds: of a triangle's, or a bend's, a part is bare."""
    count = pdfium.FPDFPath_CountSegments(path)
    if not _FEWEST_PARTS <= count <= _RECTANGLE:
        return False
    segments = [pdfium.FPDFPath_GetPathSegment(path, index) for index in range(count)]
    if pdfium.FPDF_SEGMENT_BEZIERTO in map(pdfium.FPDFPathSegment_GetType, segments):
        return False
    a, b, c, d, *_ = matrix_of(path)
    return (not (b or c) or not (a or d)) and _are_corners(list(map(_point, segments)))


def _are_corners(points: Sequence[Point]) -> bool:
    """Whether what has these corners, one behind the other, is as large as its bounds.

    >>> _are_corners([(0, 0), (90, 0), (90, 20), (0, 20)]), _are_corners([(0, 0), (90, 0), (90, 20), (0, 0)])
    (True, False)
    """
    across, up = zip(*points, strict=True)
    around = zip(points, [*points[1:], points[0]], strict=True)
    twice = abs(sum(x * higher - later * y for (x, y), (later, higher) in around))
    return bool(twice >= 2 * _FILLED * (max(across) - min(across)) * (max(up) - min(up)))


def _point(segment: Any) -> Point:
    x, y = ctypes.c_float(), ctypes.c_float()
    pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
    return x.value, y.value


def _shown(path: int) -> Place:
    """Where a path is drawn: what its clipping leaves of it (ISO 32000-1, 8.5.4)."""
    left, bottom, right, top = _bounds(path)
    clip = pdfium.FPDFPageObj_GetClipPath(ctypes.cast(path, pdfium.FPDF_PAGEOBJECT))
    for number in range(min(pdfium.FPDFClipPath_CountPaths(clip), _MOST_CLIPS)):
        count = pdfium.FPDFClipPath_CountPathSegments(clip, number)
        if count > _MOST_CORNERS:
            return left, bottom, left, bottom
        if count <= 0:
            continue
        across, up = zip(
            *(_point(pdfium.FPDFClipPath_GetPathSegment(clip, number, index)) for index in range(count)),
            strict=True,
        )
        left, bottom = max(left, min(across)), max(bottom, min(up))
        right, top = min(right, max(across)), min(top, max(up))
    return left, bottom, right, top


def _colours(drawn: int) -> tuple[int, ...]:
    """Red, green, blue and how opaque the ground is; black where nothing tells."""
    held = _Four(0, 0, 0, 255)
    get_fill(drawn, *_pointers(held))
    return tuple(held)


def _bounds(drawn: int) -> Place:
    held = _SIDES()
    get_bounds(drawn, *_pointers(held))
    left, bottom, right, top = held
    return left, bottom, right, top


def _is_large(place: Place) -> bool:
    return place[2] - place[0] >= _WIDE and place[3] - place[1] >= _HIGH


def _are_covered(page: OpenPage, covers: Mapping[int, Place], texts: Mapping[int, int]) -> bool:
    """Whether letters stand where something was drawn after them."""
    near = Near((place, (at, place)) for at, place in covers.items())
    below = {
        text
        for text, at in texts.items()
        for own in (_bounds(text),)
        if any(at < cover and _do_meet(own, place) for cover, place in near.at(own))
    }
    if not below:
        return False
    handle, held, found = address(page.text_handle), _PLACE(), 0
    places = _pointers(held)
    for index in range(min(pdfium.FPDFText_CountChars(page.text_handle), _MOST_CHARACTERS)):
        text = get_text_object(handle, index)
        if text not in below or not get_char_box(handle, index, *places):
            continue
        left, right, bottom, top = held
        middle = (left + right) / 2, (bottom + top) / 2
        if chr(get_unicode(handle, index) & _BASIC).isalnum():
            found += any(
                texts[text] < cover and _do_meet((*middle, *middle), place)
                for cover, place in near.at((*middle, *middle))
            )
    return found >= _FEW_LETTERS


def _do_meet(one: Place, other: Place) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _are_faint(page: OpenPage, texts: Mapping[int, int]) -> bool:
    """Whether words that are white, wholly transparent or not drawn leave no trace on the page's picture."""
    held = _Four()
    parts = _pointers(held)
    faint = {text: _words(page, text) for text in texts if _may_be_faint(text, held, parts)}
    if not _say_something(faint.values()):
        return False
    dots = _picture(page)
    return _say_something(words for text, words in faint.items() if _is_bare(page, dots, _bounds(text)))


def _say_something(words: Iterable[str]) -> bool:
    """Whether pieces of text, often of one letter each, are more than a stray sign and tags for e-signing.

    >>> _say_something(["N", "I", "E"]), _say_something(["/", "sn1", "/", "{{Sig_es_:signer1}}", "x"])
    (True, False)
    """
    return sum(map(str.isalnum, _TAG.sub(" ", "".join(words)))) >= _FEW_LETTERS


def _may_be_faint(text: int, held: Any, parts: Sequence[int]) -> bool:
    held[0] = held[1] = held[2] = 0
    held[3] = 255
    get_fill(text, *parts)
    is_pale = held[0] >= _WHITE and held[1] >= _WHITE and held[2] >= _WHITE
    return bool(is_pale or not held[3] or get_mode(text) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)


def _words(page: OpenPage, text: int) -> str:
    handle = ctypes.cast(text, pdfium.FPDF_PAGEOBJECT)
    buffer = (ctypes.c_ushort * _LONGEST)()
    size = pdfium.FPDFTextObj_GetText(handle, page.text_handle, buffer, 2 * _LONGEST)
    return bytes(buffer)[: min(size, 2 * _LONGEST)].decode("utf-16-le", errors="replace").replace("\0", "")


def _picture(page: OpenPage) -> Any:
    """The page in grey."""
    import numpy as np

    wide, high = (
        min(max(round(_DOTS * side(page.handle)), 1), _MOST_DOTS)
        for side in (pdfium.FPDF_GetPageWidthF, pdfium.FPDF_GetPageHeightF)
    )
    dots = np.full((high, wide), 255, np.uint8)
    start = dots.ctypes.data_as(ctypes.c_void_p)
    bitmap = pdfium.FPDFBitmap_CreateEx(wide, high, pdfium.FPDFBitmap_Gray, start, dots.strides[0])
    try:
        pdfium.FPDF_RenderPageBitmap(bitmap, page.handle, 0, 0, wide, high, 0, pdfium.FPDF_GRAYSCALE)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    return dots


def _is_bare(page: OpenPage, dots: Any, place: Place) -> bool:
    box, (high, wide) = page.box(*place), dots.shape
    part = dots[
        max(int(box.top * high), 0) : max(int(box.bottom * high) + 1, 0),
        max(int(box.left * wide), 0) : max(int(box.right * wide) + 1, 0),
    ]
    return bool(part.size) and int(part.max()) - int(part.min()) < _CONTRAST
