"""One open PDF page: its text, and boxes in fractions of the page as it is shown.

This module and its neighbours `pdf_*` speak pdfium's C interface (through pypdfium2) directly: its
helper objects would cost as much as the reading itself.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any

import pypdfium2.raw as pdfium

from domain.document import Box
from ingest.readers.symbols import with_plain_boxes
from ingest.readers.visual_lines import Run

MAX_CHARACTERS = 400_000
"""A page holds some 4,000; more than this is an attack or a list that nobody filled in by hand."""

_WIDE_GAP = 0.6
"""In heights of the line: a wider gap between characters parts two runs of one line."""
_HYPHENS = {0x02, 0xFFFE}
"""What pdfium gives for a hyphen that breaks a word at a line's end."""
_SAMPLES = 10
_TOLERANCE = 36.0
"""In points: cells of one table row and columns of a heading step up by less."""
_LEAST_RISE = 3.0
"""Text that goes on this many line heights further up was not drawn in reading order."""


class TooLargeError(Exception):
    """A page whose text is past `MAX_CHARACTERS`."""


@dataclass(slots=True)
class OpenPage:
    """pdfium's handles of one page, and its frame (left, bottom, right, top in points; quarter turns)."""

    handle: Any
    text_handle: Any
    frame: tuple[float, float, float, float]
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


def page_text(page: OpenPage) -> str:
    """The page's text in the order of its content, lines parted by newlines, tick boxes as ☒ and ☐.

    Words that were broken at a line's end are whole again. Text outside the page's frame is left out.

    Raises:
        TooLargeError: the page holds more than `MAX_CHARACTERS`.
    """
    count = pdfium.FPDFText_CountChars(page.text_handle) if page.text_handle else 0
    if count <= 0:
        return ""
    if count > MAX_CHARACTERS:
        raise TooLargeError
    size = 2 * count + 2  # characters beyond the basic plane take two units
    buffer = (ctypes.c_ushort * size)()
    left, bottom, right, top = page.frame
    used = pdfium.FPDFText_GetBoundedText(page.text_handle, left, top, right, bottom, buffer, size)
    raw = bytes(memoryview(buffer).cast("B")[: 2 * used]).decode("utf-16-le", errors="replace")
    return _cleaned(raw)


def _cleaned(raw: str) -> str:
    text = raw.rstrip("\0").replace("\r\n", "\n")
    if "\x02" in text:
        # Whole words come back joined, with this mark where the hyphen and the line end stood.
        pieces = text.split("\x02")
        text = pieces[0] + "".join(
            piece if before[-1:].isalpha() and piece[:1].isalpha() else "-" + piece
            for before, piece in pairwise(pieces)
        )
    return with_plain_boxes(text)


def is_overdrawn(page: OpenPage) -> bool:
    """Whether text was drawn over a finished page: a short later part goes back among the earlier lines.

    „Fill and sign” programs and typewriter tools leave this. Page headers and footers, which often come
    last, stand outside the earlier lines; a second column of prose is as long as the first.
    """
    if _runs_down(page):
        return False
    rects = list(islice(_text_rects(page), 2_000))
    for index in range(1, len(rects)):
        _, bottom, _, top = rects[index]
        if bottom - rects[index - 1][3] > _LEAST_RISE * max(top - bottom, 6.0):
            early, late = rects[:index], rects[index:]
            low, high = min(rect[1] for rect in early), max(rect[3] for rect in early)
            among = [rect for rect in late if low < rect[1] and rect[3] < high]
            if among:
                return _width(among) <= 0.5 * _width(early)
    return False


def _runs_down(page: OpenPage) -> bool:
    """Whether a sample of characters in content order runs down the page: a cheap first look."""
    sides = [ctypes.c_double() for _ in range(4)]
    pointers = [ctypes.byref(side) for side in sides]
    last = pdfium.FPDFText_CountChars(page.text_handle) - 1 if page.text_handle else -1
    lowest = float("inf")
    for step in range(_SAMPLES + 1):
        pdfium.FPDFText_GetCharBox(page.text_handle, last * step // _SAMPLES, *pointers)
        _, _, bottom, top = sides
        if top.value == bottom.value:
            continue  # a space or line end that pdfium made up has no box
        if bottom.value > lowest + _TOLERANCE:
            return False
        lowest = min(lowest, bottom.value)
    return True


def _text_rects(page: OpenPage) -> Iterator[tuple[float, float, float, float]]:
    sides = [ctypes.c_double() for _ in range(4)]
    left, top, right, bottom = sides
    pointers = [ctypes.byref(side) for side in sides]
    for index in range(pdfium.FPDFText_CountRects(page.text_handle, 0, -1)):
        if pdfium.FPDFText_GetRect(page.text_handle, index, *pointers):
            yield left.value, bottom.value, right.value, top.value


def _width(rects: list[tuple[float, float, float, float]]) -> float:
    return sum(right - left for left, _, right, _ in rects)


def text_runs(page: OpenPage) -> list[Run]:
    """The page's text as runs with their places, parted at line ends and wide gaps.

    Reads character by character: several times slower than `page_text`.
    """
    runs: list[Run] = []
    word: list[tuple[str, tuple[float, float, float, float]]] = []
    for character, place in _characters(page):
        if place is None:
            ends_line = character in "\r\n"
            if word and ends_line:
                runs.append(_run(word))
                word = []
            elif word:
                word.append((character, word[-1][1]))
            continue
        if word and _parts(word[-1][1], place):
            runs.append(_run(word))
            word = []
        word.append((character, place))
    if word:
        runs.append(_run(word))
    return [run for run in runs if run.text]


def _parts(before: tuple[float, float, float, float], place: tuple[float, float, float, float]) -> bool:
    """Whether a wide gap or a new line lies between two characters' places."""
    gap = place[0] - before[2]
    return gap > _WIDE_GAP * max(place[3] - place[1], 6.0) or place[3] < before[1]


def _characters(page: OpenPage) -> Iterator[tuple[str, tuple[float, float, float, float] | None]]:
    """Every character with its (left, bottom, right, top); None for spaces and line ends."""
    sides = [ctypes.c_double() for _ in range(4)]
    left, right, bottom, top = sides
    pointers = [ctypes.byref(side) for side in sides]
    handle = page.text_handle
    count = pdfium.FPDFText_CountChars(handle) if handle else 0
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(handle, index)
        character = "-" if code in _HYPHENS else chr(code) if code < 0x110000 else "\ufffd"
        if character.isspace() or not pdfium.FPDFText_GetCharBox(handle, index, *pointers):
            yield character, None
        else:
            yield character, (left.value, bottom.value, right.value, top.value)


def _run(word: list[tuple[str, tuple[float, float, float, float]]]) -> Run:
    places = [place for _, place in word]
    return Run(
        left=places[0][0],
        bottom=min(place[1] for place in places),
        right=places[-1][2],
        top=max(place[3] for place in places),
        text=_cleaned("".join(character for character, _ in word)).strip(),
    )
