"""Text of a PDF page that nobody sees: what scanning programs recognised and laid behind the picture."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from ingest.readers.pdf.calls import address, get_object, get_type
from ingest.readers.pdf.drawing.marks import IDENTITY, Matrix, image_at, matrix_of
from ingest.readers.pdf.page import OpenPage

_MAX_OBJECTS = 10_000
"""Such a layer may have an object a word."""
_COVERS = 0.5
"""A picture of so much of the page hides the text drawn before it."""
_SEEN_SHARE = 0.2
"""Of the text's objects: a stamp or the scanning program's name may be seen."""


def hides_text(page: OpenPage) -> bool:
    """Whether most of the page's text is invisible, or lies beneath a picture that covers the page."""
    seen = hidden = 0
    for kind, handle, matrix in _objects(page):
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            if is_invisible(handle):
                hidden += 1
            else:
                seen += 1
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE and seen:
            box = image_at(page, handle, matrix).box
            if (box.right - box.left) * (box.bottom - box.top) >= _COVERS:
                seen, hidden = 0, hidden + seen
    return hidden > 0 and seen <= _SEEN_SHARE * (seen + hidden)


def is_invisible(text_object: Any) -> bool:
    """Whether the text is drawn with neither fill nor outline (ISO 32000-1, 9.3.6, mode 3)."""
    mode = pdfium.FPDFTextObj_GetTextRenderMode(text_object)
    return bool(mode == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)


def _objects(page: OpenPage) -> Iterator[tuple[int, Any, Matrix]]:
    """The page's objects in the order of drawing, forms opened one level deep."""
    start, left = address(page.handle), _MAX_OBJECTS
    for index in range(min(pdfium.FPDFPage_CountObjects(page.handle), left)):
        place = get_object(start, index)
        handle = ctypes.cast(place, pdfium.FPDF_PAGEOBJECT)
        if get_type(place) != pdfium.FPDF_PAGEOBJ_FORM:
            yield get_type(place), handle, IDENTITY
            continue
        matrix = matrix_of(handle)
        inner = min(pdfium.FPDFFormObj_CountObjects(handle), left)
        left -= max(inner, 0)
        for position in range(inner):
            child = pdfium.FPDFFormObj_GetObject(handle, position)
            yield pdfium.FPDFPageObj_GetType(child), child, matrix
