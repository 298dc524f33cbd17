"""A page of a PDF as a picture: as a printer would draw it, with notes and filled fields."""

import ctypes
from collections.abc import Sequence
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium
from PIL import Image as PillowImage

from domain.document import Image
from ingest.readers.pdf.document import open_document
from ingest.readers.pdf.drawing.annotations import MAX_ANNOTATIONS, form_of
from ingest.readers.pdf.drawing.marks import placed_images
from ingest.readers.pdf.page import OpenPage, open_page
from ingest.readers.picture.file import TooManyPixelsError
from ingest.readers.picture.in_pdf import image_pixels, sole_image
from ingest.readers.picture.pixels import Pixels, smaller_by

_LEAST_SIDE = 1754
"""An A4 page's longer side at 150 dots an inch; small print needs no fewer."""
_MOST_SIDE = 3508
"""The same at 300: more dots make reading slower and no better."""
_MOST_PER_POINT = 300 / 72
_TELLING_SHARE = 0.3
"""Of the page's width or height: a smaller picture is a logo, and says nothing of the page."""
_NEARLY = 1.2
"""A scan with so many more dots on a side than planned is taken as it is."""
_MOST_IMAGE_PIXELS = 200_000_000
"""An A4 sheet in black and white at 1200 dots an inch has 140 million."""
_GREY_SPACES = {pdfium.FPDF_COLORSPACE_DEVICEGRAY, pdfium.FPDF_COLORSPACE_CALGRAY}
_LINKS = {pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP}
_COLOURLESS = {pdfium.FPDF_ANNOT_WIDGET, *_LINKS}


def picture_of_pdf(
    content: bytes, number: int, passwords: Sequence[str] = (), most_side: int | None = None
) -> Pixels | None:
    """The page (counted from 1) in grey, or in RGB where it has coloured pictures or notes.

    As many dots an inch as its densest picture has, within bounds; or with a longer side of `most_side`.
    None when pdfium cannot load the page.

    Raises:
        ProtectedError: no password fits.
        BrokenError: the file cannot be opened.
        TooManyPixelsError: a picture on the page is too large to be decoded.
    """
    with open_document(content, passwords) as document, form_of(document) as form:
        if not 1 <= number <= pdfium.FPDF_GetPageCount(document):
            return None
        with open_page(document, number - 1, form) as page:
            return None if page is None else _pixels(page, form, content, most_side)


def _pixels(page: OpenPage, form: Any, content: bytes, most_side: int | None) -> Pixels:
    images = list(placed_images(page))
    if any(image.width_pixels * image.height_pixels > _MOST_IMAGE_PIXELS for image, _ in images):
        raise TooManyPixelsError
    width, height = _size(page, [image for image, _ in images if _tells(image)], most_side)
    kinds = _annotation_kinds(page)
    sole = None if kinds - _LINKS else sole_image(page, content)
    if sole is not None and max(sole[0].width_pixels, sole[0].height_pixels) >= max(width, height) / _NEARLY:
        pixels = image_pixels(sole[1])
        if pixels is not None:
            if pixels.ndim == 3 and _is_grey(page, sole[1]):
                pixels = pixels[:, :, 0]
            return _fitted(np.rot90(pixels, -page.turns), width, height)
    has_colour = bool(kinds - _COLOURLESS) or not all(_is_grey(page, handle) for _, handle in images)
    return _drawn(page, form, (width, height), has_colour)


def _size(page: OpenPage, images: list[Image], most_side: int | None) -> tuple[int, int]:
    """Width and height in dots."""
    across = max(pdfium.FPDF_GetPageWidthF(page.handle), 1.0)
    up = max(pdfium.FPDF_GetPageHeightF(page.handle), 1.0)
    longest = max(across, up)
    densest = max((_dots_per_point(image, across, up) for image in images), default=_MOST_PER_POINT)
    most = max(_MOST_SIDE, _MOST_PER_POINT * longest)
    scale = (most_side or min(max(densest * longest, _LEAST_SIDE), most)) / longest
    scale *= smaller_by(round(across * scale), round(up * scale))
    return max(round(across * scale), 1), max(round(up * scale), 1)


def _tells(image: Image) -> bool:
    box = image.box
    return max(box.right - box.left, box.bottom - box.top) >= _TELLING_SHARE


def _dots_per_point(image: Image, across: float, up: float) -> float:
    box = image.box
    area = max(box.right - box.left, 1e-4) * across * max(box.bottom - box.top, 1e-4) * up
    return float((image.width_pixels * image.height_pixels / area) ** 0.5)


def _fitted(pixels: Pixels, width: int, height: int) -> Pixels:
    """The scan with about so many dots; what is only a little larger stays as it is."""
    if max(pixels.shape) <= _NEARLY * max(width, height):
        return np.ascontiguousarray(pixels)
    return np.asarray(PillowImage.fromarray(pixels).resize((width, height), PillowImage.Resampling.BOX))


def _annotation_kinds(page: OpenPage) -> set[int]:
    kinds = set()
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page.handle), MAX_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page.handle, index)
        if annotation:
            kinds.add(pdfium.FPDFAnnot_GetSubtype(annotation))
            pdfium.FPDFPage_CloseAnnot(annotation)
    return kinds


def _is_grey(page: OpenPage, handle: Any) -> bool:
    metadata = pdfium.FPDF_IMAGEOBJ_METADATA()
    if not pdfium.FPDFImageObj_GetImageMetadata(handle, page.handle, metadata):
        return False
    if metadata.bits_per_pixel == 1 or metadata.colorspace in _GREY_SPACES:
        return True
    return bool(metadata.colorspace == pdfium.FPDF_COLORSPACE_ICCBASED and metadata.bits_per_pixel <= 8)


def _drawn(page: OpenPage, form: Any, size: tuple[int, int], has_colour: bool) -> Pixels:
    width, height = size
    pixels = np.full((height, width, 3) if has_colour else (height, width), 255, np.uint8)
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
