"""Files embedded in a PDF (ISO 32000-1, 7.11.4), in its list of them or pinned to a page."""

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

import pypdfium2.raw as pdfium

from domain.words.text import one_line
from ingest.readers.pdf.document import BrokenError, ProtectedError, open_document

MAX_FILES = 200
MAX_FILE_BYTES = 64 * 1024 * 1024
EMBEDDED = "Plik PDF zawiera pliki osadzone:"
"""How the note on embedded files begins; it is the last of a file's notes."""
_NAME_LENGTH = 120
_MAX_PAGES = 400
_MAX_ANNOTATIONS = 1_000


def embedded_names(document: Any) -> list[str]:
    """The names of the files in the document's list of embedded ones, safe to show."""
    return [_name(attachment) for attachment in _listed(document)]


def embedded_files(content: bytes, passwords: Sequence[str] = ()) -> tuple[tuple[str, bytes], ...]:
    """Names (safe to show, perhaps repeated) and bytes of the embedded files, those pinned to pages too.

    The first `MAX_FILES` of at most `MAX_FILE_BYTES` each; one that is larger or cannot be unpacked comes
    without bytes. Nothing when the PDF cannot be opened.
    """
    try:
        with open_document(content, passwords) as document:
            return tuple(islice(_files(document), MAX_FILES))
    except (BrokenError, ProtectedError):
        return ()


def _files(document: Any) -> Iterator[tuple[str, bytes]]:
    for attachment in _listed(document):
        yield _name(attachment), _content(attachment)
    for index in range(min(pdfium.FPDF_GetPageCount(document), _MAX_PAGES)):
        with _page(document, index) as page:
            for annotation in _annotations(page):
                attachment = _pinned(annotation)
                if attachment:
                    yield _name(attachment), _content(attachment)


def _listed(document: Any) -> Iterator[Any]:
    for index in range(min(pdfium.FPDFDoc_GetAttachmentCount(document), MAX_FILES)):
        attachment = pdfium.FPDFDoc_GetAttachment(document, index)
        if attachment:
            yield attachment


@contextmanager
def _page(document: Any, index: int) -> Iterator[Any]:
    page = pdfium.FPDF_LoadPage(document, index)
    try:
        yield page
    finally:
        if page:
            pdfium.FPDF_ClosePage(page)


def _annotations(page: Any) -> Iterator[Any]:
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MAX_ANNOTATIONS) if page else 0):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if annotation:
            yield annotation
            pdfium.FPDFPage_CloseAnnot(annotation)


def _pinned(annotation: Any) -> Any:
    if pdfium.FPDFAnnot_GetSubtype(annotation) != pdfium.FPDF_ANNOT_FILEATTACHMENT:
        return None
    return pdfium.FPDFAnnot_GetFileAttachment(annotation)


def pinned_name(annotation: Any) -> str:
    """The name of the file that the annotation pins to its page, safe to show; empty for any other."""
    attachment = _pinned(annotation)
    return _name(attachment) if attachment else ""


def _name(attachment: Any) -> str:
    size = pdfium.FPDFAttachment_GetName(attachment, None, 0)
    if size <= 2:
        return "bez nazwy"
    buffer = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFAttachment_GetName(attachment, buffer, size)
    return one_line(bytes(buffer).decode("utf-16-le", errors="replace").rstrip("\0"), limit=_NAME_LENGTH)


def _content(attachment: Any) -> bytes:
    size = ctypes.c_ulong()
    if not pdfium.FPDFAttachment_GetFile(attachment, None, 0, size) or not 0 < size.value <= MAX_FILE_BYTES:
        return b""
    buffer = ctypes.create_string_buffer(size.value)
    pdfium.FPDFAttachment_GetFile(attachment, buffer, size.value, size)
    return buffer.raw
