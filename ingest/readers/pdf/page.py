"""One open PDF page: its text, and boxes in fractions of the page as it is shown.

This module and its neighbours speak pdfium's C interface (through pypdfium2) directly: its
helper objects would cost as much as the reading itself.
"""

import ctypes
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from domain.document import Box
from ingest.readers.text.symbols import with_plain_boxes

BROKEN_WORD = "\x02"
_ADDRESS_ENDS = re.compile(r"(?:@|://|www\.|\b\w+\.[a-z]{2,})[^\s@]*$")
_ADDRESS_BEGINS = re.compile(r"[\w-]*\w\.[a-z]{2,}")
MAX_CHARACTERS = 400_000
"""A page holds some 4,000; more than this is an attack or a list that nobody filled in by hand."""


Place = tuple[float, float, float, float]
"""Left, bottom, right, top in points, origin bottom left (ISO 32000-1, 8.3.2.3)."""


class PageTooLargeError(Exception):
    """A page whose text is past `MAX_CHARACTERS`."""


@dataclass(slots=True)
class OpenPage:
    """pdfium's handles of one page, and its frame (left, bottom, right, top in points; quarter turns)."""

    handle: Any
    text_handle: Any
    frame: Place
    turns: int

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The rectangle in page units as fractions of the page as shown, origin top left."""
        x0, y0, x1, y1 = self.frame
        width, height = (x1 - x0) or 1.0, (y1 - y0) or 1.0
        a, b = (left - x0) / width, (right - x0) / width
        c, d = (y1 - top) / height, (y1 - bottom) / height
        if self.turns == 1:
            a, b, c, d = 1 - d, 1 - c, a, b
        elif self.turns == 2:
            a, b, c, d = 1 - b, 1 - a, 1 - d, 1 - c
        elif self.turns == 3:
            a, b, c, d = c, d, 1 - b, 1 - a
        return Box(round(a, 4), round(c, 4), round(b, 4), round(d, 4))

    def upright(self, place: Place) -> Place:
        """The rectangle turned as the page is shown, its origin moved: for comparing places only."""
        left, bottom, right, top = place
        if self.turns == 1:
            return bottom, -right, top, -left
        if self.turns == 2:
            return -right, -top, -left, -bottom
        if self.turns == 3:
            return -top, left, -bottom, right
        return place


@contextmanager
def open_page(document: Any, index: int, form: Any = None) -> Iterator[OpenPage | None]:
    """The page with its text layer, closed afterwards; None when pdfium cannot load it.

    `form` is pdfium's handle of the document's fillable form, if it has one.
    """
    handle = pdfium.FPDF_LoadPage(document, index)
    if not handle:
        yield None
        return
    if form:
        pdfium.FORM_OnAfterLoadPage(handle, form)  # without it every tick box reads as empty
    text_handle = pdfium.FPDFText_LoadPage(handle)
    frame = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(handle, frame)
    try:
        yield OpenPage(
            handle,
            text_handle,
            (frame.left, frame.bottom, frame.right, frame.top),
            pdfium.FPDFPage_GetRotation(handle),
        )
    finally:
        if text_handle:
            pdfium.FPDFText_ClosePage(text_handle)
        if form:
            pdfium.FORM_OnBeforeClosePage(handle, form)
        pdfium.FPDF_ClosePage(handle)


def raw_text(page: OpenPage) -> str:
    """The page's text in the order of its content, lines parted by newlines.

    Where a hyphen broke a word at a line's end, U+0002 stands for the hyphen and the line end. Text
    outside the page's frame is left out.

    Raises:
        PageTooLargeError: the page holds more than `MAX_CHARACTERS`.
    """
    count = pdfium.FPDFText_CountChars(page.text_handle) if page.text_handle else 0
    if count <= 0:
        return ""
    if count > MAX_CHARACTERS:
        raise PageTooLargeError
    size = 2 * count + 2  # characters beyond the basic plane take two units
    buffer = (ctypes.c_ushort * size)()
    left, bottom, right, top = page.frame
    used = pdfium.FPDFText_GetBoundedText(page.text_handle, left, top, right, bottom, buffer, size)
    raw = bytes(memoryview(buffer).cast("B")[: 2 * used]).decode("utf-16-le", errors="replace")
    return raw.replace("\0", "").replace("\r\n", "\n")


def _is_one_word(before: str, after: str) -> bool:
    """Whether a hyphen at a line's end broke a word, and did not part two that begin with capitals."""
    return before.isalpha() and after.isalpha() and (after.islower() or before.isupper())


def _is_address(before: str, after: str) -> bool:
    """Whether a line broke an address of the web: no program hyphenates one, so the hyphen is its own."""
    return _ADDRESS_ENDS.search(before) is not None or _ADDRESS_BEGINS.match(after) is not None


def plain_text(raw: str) -> str:
    r"""The text with broken words whole again and tick boxes as ☒ and ☐.

    >>> plain_text("o nieza\x02leganiu, 65\x02057, Nowak\x02Zielińska, ZAŚWIAD\x02CZENIE")
    'o niezaleganiu, 65-057, Nowak-Zielińska, ZAŚWIADCZENIE'
    >>> plain_text("www.druk\x02lubusz.pl, druk\x02lubusz.pl/de")
    'www.druk-lubusz.pl, druk-lubusz.pl/de'
    """
    if BROKEN_WORD in raw:
        pieces = raw.split(BROKEN_WORD)
        raw = pieces[0] + "".join(
            piece if _is_one_word(before[-1:], piece[:1]) and not _is_address(before, piece) else "-" + piece
            for before, piece in pairwise(pieces)
        )
    return with_plain_boxes(raw)
