"""A page of a PDF drawn as a picture, as a printer would draw it: with notes and filled fields."""

import ctypes
from collections.abc import Sequence
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium

from domain.document import Image
from ingest.readers.pdf_annotations import MAX_ANNOTATIONS, form_of
from ingest.readers.pdf_document import open_document
from ingest.readers.pdf_marks import placed_images
from ingest.readers.pdf_page import OpenPage, open_page
from ingest.readers.picture_pixels import MOST_PIXELS, Pixels, smaller_by

_LEAST_SIDE = 1754
"""An A4 page's longer side at 150 dots an inch; small print needs no fewer."""
_MOST_SIDE = 3508
"""The same at 300: more dots make reading slower and no better."""
_MOST_PER_POINT = 300 / 72
_TELLING_SHARE = 0.3
"""Of the page's width or height: a smaller picture is a logo, and says nothing of the page."""
_GREY_SPACES = {pdfium.FPDF_COLORSPACE_DEVICEGRAY, pdfium.FPDF_COLORSPACE_CALGRAY}
_COLOURLESS = {pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP}


def picture_of_pdf(
    content: bytes, number: int, passwords: Sequence[str] = (), most_side: int = _MOST_SIDE
) -> Pixels | None:
    """The page (counted from 1) in grey, or in RGB where it has coloured pictures or notes.

    As many dots an inch as its largest picture has, within bounds. None when pdfium cannot load the page.

    Raises:
        ProtectedError: no password fits.
        BrokenError: the file cannot be opened.
    """
    with open_document(content, passwords) as document, form_of(document) as form:
        if not 1 <= number <= pdfium.FPDF_GetPageCount(document):
            return None
        with open_page(document, number - 1, form) as page:
            if page is None:
                return None
            return _drawn(page, form, most_side)


def _drawn(page: OpenPage, form: Any, most_side: int) -> Pixels:
    width, height, has_colour = _plan(page, most_side)
    shape = (height, width, 3) if has_colour else (height, width)
    pixels = np.full(shape, 255, np.uint8)
    kind = pdfium.FPDFBitmap_BGR if has_colour else pdfium.FPDFBitmap_Gray
    flags = pdfium.FPDF_ANNOT | (pdfium.FPDF_REVERSE_BYTE_ORDER if has_colour else pdfium.FPDF_GRAYSCALE)
    start = pixels.ctypes.data_as(ctypes.c_void_p)
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, kind, start, pixels.strides[0])
    try:
        pdfium.FPDF_RenderPageBitmap(bitmap, page.handle, 0, 0, width, height, 0, flags)
        if form:
            pdfium.FPDF_FFLDraw(form, bitmap, page.handle, 0, 0, width, height, 0, flags)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    return pixels


def _plan(page: OpenPage, most_side: int) -> tuple[int, int, bool]:
    """Width and height in dots, and whether to draw in colour."""
    across = max(pdfium.FPDF_GetPageWidthF(page.handle), 1.0)
    up = max(pdfium.FPDF_GetPageHeightF(page.handle), 1.0)
    pictures = [(image, handle) for image, handle in placed_images(page) if _tells(image)]
    densest = max((_dots_per_point(image, across, up) for image, _ in pictures), default=_MOST_PER_POINT)
    longest = max(across, up)
    side = min(max(densest * longest, _LEAST_SIDE), max(_MOST_SIDE, _MOST_PER_POINT * longest), most_side)
    scale = side / longest
    scale *= smaller_by(round(across * scale), round(up * scale), MOST_PIXELS)
    has_colour = any(not _is_grey(page, handle) for _, handle in pictures) or _has_notes(page)
    return max(round(across * scale), 1), max(round(up * scale), 1), has_colour


def _tells(image: Image) -> bool:
    box = image.box
    return max(box.right - box.left, box.bottom - box.top) >= _TELLING_SHARE


def _dots_per_point(image: Image, across: float, up: float) -> float:
    box = image.box
    area = max(box.right - box.left, 1e-4) * across * max(box.bottom - box.top, 1e-4) * up
    return float((image.width_pixels * image.height_pixels / area) ** 0.5)


def _is_grey(page: OpenPage, handle: Any) -> bool:
    metadata = pdfium.FPDF_IMAGEOBJ_METADATA()
    if not pdfium.FPDFImageObj_GetImageMetadata(handle, page.handle, metadata):
        return False
    if metadata.bits_per_pixel == 1 or metadata.colorspace in _GREY_SPACES:
        return True
    return bool(metadata.colorspace == pdfium.FPDF_COLORSPACE_ICCBASED and metadata.bits_per_pixel <= 8)


def _has_notes(page: OpenPage) -> bool:
    """Whether something was added to the finished page that may be coloured: ink, a stamp, a typed note."""
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page.handle), MAX_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page.handle, index)
        if annotation:
            kind = pdfium.FPDFAnnot_GetSubtype(annotation)
            pdfium.FPDFPage_CloseAnnot(annotation)
            if kind not in _COLOURLESS:
                return True
    return False
