"""The words of a PDF page with their places, for marking them on its picture."""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2.raw as pdfium

from domain.document import Box, Word
from ingest.readers.pdf.document import open_document
from ingest.readers.pdf.drawing.annotations import find_additions, form_of
from ingest.readers.pdf.page import OpenPage, open_page
from ingest.readers.text.symbols import with_plain_boxes

_MOST_CHARACTERS = 30_000
"""A page of the smallest print holds some ten thousand."""
_Letter = tuple[str, Box | None]


def words_of_page(content: bytes, number: int, passwords: Sequence[str] = ()) -> tuple[Word, ...]:
    """The words of a page (counted from 1) in the order of its content, then those of fields and notes.

    Boxes count on the page as it is shown. Nothing where pdfium cannot load the page.

    Raises:
        ProtectedError: no password fits.
        BrokenError: the file cannot be opened.
    """
    with open_document(content, passwords) as document, form_of(document) as form:
        if not 1 <= number <= pdfium.FPDF_GetPageCount(document):
            return ()
        with open_page(document, number - 1, form) as page:
            return () if page is None else (*_printed(page), *_added(page, form))


def page_count(content: bytes, passwords: Sequence[str] = ()) -> int:
    """How many pages the file has, however many of them were read.

    Raises:
        ProtectedError: no password fits.
        BrokenError: the file cannot be opened.
    """
    with open_document(content, passwords) as document:
        return int(pdfium.FPDF_GetPageCount(document))


def _printed(page: OpenPage) -> Iterator[Word]:
    word: list[_Letter] = []
    for letter, box in _letters(page):
        if box is not None:
            word.append((letter, box))
        elif word:
            yield _word(word)
            word = []
    if word:
        yield _word(word)


def _letters(page: OpenPage) -> Iterator[_Letter]:
    """Each character with its box; None for what parts words."""
    count = pdfium.FPDFText_CountChars(page.text_handle) if page.text_handle else 0
    sides = [ctypes.c_double() for _ in range(4)]
    for index in range(min(count, _MOST_CHARACTERS)):
        code = pdfium.FPDFText_GetUnicode(page.text_handle, index)
        letter = chr(code) if 0x20 <= code < 0x110000 else " "
        if letter.isspace() or not pdfium.FPDFText_GetCharBox(page.text_handle, index, *sides):
            yield " ", None
            continue
        left, right, bottom, top = (side.value for side in sides)
        yield letter, page.box(left, bottom, right, top)


def _word(letters: Sequence[_Letter]) -> Word:
    text = with_plain_boxes("".join(letter for letter, _ in letters))
    return Word(text, Box.around([box for _, box in letters if box is not None]), 1.0)


def _added(page: OpenPage, form: Any) -> Iterator[Word]:
    for text, box in find_additions(page, form).placed:
        for word in text.split():
            yield Word(word, box, 1.0)
