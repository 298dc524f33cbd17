"""The one picture that a scanned PDF page consists of, taken out as it is.

Exact, and several times faster than drawing the page: scanners put a picture on a page and, at most,
invisible text above it.
"""

import ctypes
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium

from domain.document import Box, Image
from ingest.readers.pdf.calls import address, get_object, get_type
from ingest.readers.pdf.drawing.marks import placed_images
from ingest.readers.pdf.page import OpenPage
from ingest.readers.pdf.text.layers import is_invisible
from ingest.readers.picture.pixels import Pixels

_MAX_OBJECTS = 10_000
"""A page of invisible text has an object a word."""
_EDGE = 0.01
"""So much of the page a scan may leave free, or reach over its edge."""
_STRETCHED = 0.03
_CHANNELS = {pdfium.FPDFBitmap_Gray: 1, pdfium.FPDFBitmap_BGR: 3, pdfium.FPDFBitmap_BGRx: 4}


def sole_image(page: OpenPage, content: bytes) -> tuple[Image, Any] | None:
    """The picture that is all there is to see on the page, with pdfium's handle of it, or None.

    It must stand upright on the page before that is turned, fill it, and be neither clipped, stretched nor
    see-through.
    `content` is the whole file: masks belong to picture streams, whose entries are never packed
    (ISO 32000-1, 7.5.7).
    """
    if not _shows_one_picture(page):
        return None
    images = list(placed_images(page))
    if len(images) != 1:
        return None
    image, handle = images[0]
    fits = _fills_page(image.box) and _stands_upright(handle, image) and not _is_clipped(handle)
    return images[0] if fits and b"Mask" not in content else None


def _shows_one_picture(page: OpenPage) -> bool:
    """Whether the page has one picture, and beside it at most invisible text."""
    start, pictures = address(page.handle), 0
    count = pdfium.FPDFPage_CountObjects(page.handle)
    if not 1 <= count <= _MAX_OBJECTS:
        return False
    for index in range(count):
        place = get_object(start, index)
        kind = get_type(place)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            pictures += 1
        elif kind != pdfium.FPDF_PAGEOBJ_TEXT or not is_invisible(ctypes.cast(place, pdfium.FPDF_PAGEOBJECT)):
            return False
    return pictures == 1


def _fills_page(box: Box) -> bool:
    return all(abs(gap) <= _EDGE for gap in (box.left, box.top, 1 - box.right, 1 - box.bottom))


def _stands_upright(handle: Any, image: Image) -> bool:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, matrix)
    if matrix.a <= 0 or matrix.d <= 0 or abs(matrix.b) > _EDGE or abs(matrix.c) > _EDGE:
        return False
    across, up = image.width_pixels / matrix.a, image.height_pixels / matrix.d
    return bool(abs(across - up) <= _STRETCHED * max(across, up))


def _is_clipped(handle: Any) -> bool:
    clip = pdfium.FPDFPageObj_GetClipPath(handle)
    return bool(pdfium.FPDFClipPath_CountPaths(clip) > 0 or pdfium.FPDFPageObj_HasTransparency(handle))


def image_pixels(handle: Any) -> Pixels | None:
    """The picture's own pixels in grey or RGB, or None where they need more than decoding."""
    bitmap = pdfium.FPDFImageObj_GetBitmap(handle)
    if not bitmap:
        return None
    try:
        channels = _CHANNELS.get(pdfium.FPDFBitmap_GetFormat(bitmap))
        if channels is None:
            return None
        height, stride = pdfium.FPDFBitmap_GetHeight(bitmap), pdfium.FPDFBitmap_GetStride(bitmap)
        width = pdfium.FPDFBitmap_GetWidth(bitmap)
        start = ctypes.cast(pdfium.FPDFBitmap_GetBuffer(bitmap), ctypes.POINTER(ctypes.c_uint8))
        rows = np.ctypeslib.as_array(start, (height, stride))[:, : width * channels]
        if channels == 1:
            return rows.copy()
        return np.ascontiguousarray(rows.reshape(height, width, channels)[:, :, 2::-1])
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
