"""Copies for people: always the same bytes, whenever they are made."""

import re

import pypdfium2
import pytest

from errors import MessageError
from ingest.readers.pdf.assembly import extracted_pages, joined_pdf
from samples import files
from tests.support.files import pdf_traps, pictures

PAGES = pdf_traps.lines_pdf(["Pierwsza"], ["Druga"])
MADE_NOW = re.compile(rb"/CreationDate ?\(D:\d+[^)]*\) ?/Creator ?\(PDFium\)")


def copies() -> list[bytes]:
    photograph = pictures.saved(pictures.sheet(), "PNG")
    joined = joined_pdf([(photograph, "png"), (PAGES, "pdf")])
    return [extracted_pages(PAGES, 1, 1), joined, files.combined(PAGES, PAGES)]


def test_a_copy_bears_no_time_and_no_chance() -> None:
    first, again = copies(), copies()
    assert first == again
    assert not any(MADE_NOW.search(copy) for copy in first), "another second, another file"
    assert [len(pypdfium2.PdfDocument(copy)) for copy in first] == [1, 3, 4]


def test_pages_that_cannot_be_copied_are_told_in_a_sentence() -> None:
    with pytest.raises(MessageError, match="nie ma stron 3"):
        extracted_pages(PAGES, 3, 3)
    with pytest.raises(MessageError, match="nie da się skopiować"):
        extracted_pages(pdf_traps.circular_pdf(), 1, 1)
    with pytest.raises(MessageError, match="nie da się otworzyć"):
        joined_pdf([(b"%PDF-1.7", "pdf")])
