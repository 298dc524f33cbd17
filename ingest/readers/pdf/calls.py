"""The pdfium functions that are called for every character, stretch of text and object of a page.

Addresses as plain numbers pass through ctypes in half the time of typed pointers, and a call of a
microsecond need not let go of the interpreter's lock.
"""

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium


def address(handle: Any) -> int:
    """Where a handle of pdfium's points to; 0 for the null pointer."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


def _plain(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
    return ctypes.PYFUNCTYPE(result, *arguments)(address(function))


get_rect = _plain(
    pdfium.FPDFText_GetRect, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, *[ctypes.c_void_p] * 4
)
"""FPDFText_GetRect(text page, index, left, top, right, bottom)."""
get_unicode = _plain(pdfium.FPDFText_GetUnicode, ctypes.c_uint, ctypes.c_void_p, ctypes.c_int)
"""FPDFText_GetUnicode(text page, index)."""
get_char_box = _plain(
    pdfium.FPDFText_GetCharBox, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, *[ctypes.c_void_p] * 4
)
"""FPDFText_GetCharBox(text page, index, left, right, bottom, top)."""
get_object = _plain(pdfium.FPDFPage_GetObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
"""FPDFPage_GetObject(page, index): the object's address, or None."""
get_type = _plain(pdfium.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)
"""FPDFPageObj_GetType(object)."""
get_mode = _plain(pdfium.FPDFTextObj_GetTextRenderMode, ctypes.c_int, ctypes.c_void_p)
"""FPDFTextObj_GetTextRenderMode(text object)."""
get_fill = _plain(pdfium.FPDFPageObj_GetFillColor, ctypes.c_int, ctypes.c_void_p, *[ctypes.c_void_p] * 4)
"""FPDFPageObj_GetFillColor(object, red, green, blue, alpha)."""
get_bounds = _plain(pdfium.FPDFPageObj_GetBounds, ctypes.c_int, ctypes.c_void_p, *[ctypes.c_void_p] * 4)
"""FPDFPageObj_GetBounds(object, left, bottom, right, top)."""
get_text_object = _plain(pdfium.FPDFText_GetTextObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
"""FPDFText_GetTextObject(text page, index): the object's address, or None."""
