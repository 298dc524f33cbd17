"""PDFs put together for people: several pictures as one document, and the pages of one document of many.

The originals stay whole; these are copies that can be made again at any time, always with the same bytes.
"""

import hashlib
import io
import re
from collections.abc import Sequence
from typing import Any

import pypdfium2

from errors import MessageError

_FILE_ID = re.compile(rb"/ID\s?\[\s?<[0-9A-Fa-f]{32}>\s?<[0-9A-Fa-f]{32}>\s?\]")
_MADE_NOW = re.compile(rb"/CreationDate ?\(D:[^()]{10,30}\)(?=\s?/Creator ?\(PDFium\))")
_A4_POINTS = (595.28, 841.89)
_JPEG_QUALITY = 85


def joined_pdf(files: Sequence[tuple[bytes, str]]) -> bytes:
    """One PDF of several files, each given as its bytes and its format: pictures, or PDFs with all pages.

    Raises:
        MessageError: one of them cannot be opened or copied.
    """
    with pypdfium2.PdfDocument.new() as document:
        for content, name in files:
            if name == "pdf":
                with _opened(content) as source:
                    _import_pages(document, source)
            else:
                _add_picture(document, content, name)
        return _saved(document)


def extracted_pages(content: bytes, first: int, last: int, password: str | None = None) -> bytes:
    """A PDF of the pages `first` to `last`, counted from 1 and included.

    Raises:
        MessageError: the file cannot be opened, or has no such pages, or they cannot be copied.
    """
    with _opened(content, password) as source, pypdfium2.PdfDocument.new() as document:
        if not 1 <= first <= last <= len(source):
            raise MessageError(f"Plik nie ma stron {first}–{last}.")
        _import_pages(document, source, list(range(first - 1, last)))
        return _saved(document)


def _opened(content: bytes, password: str | None = None) -> Any:
    try:
        return pypdfium2.PdfDocument(content, password=password)
    except pypdfium2.PdfiumError as error:
        raise MessageError("Pliku PDF nie da się otworzyć.") from error


def _import_pages(document: Any, source: Any, pages: list[int] | None = None) -> None:
    try:
        document.import_pages(source, pages)
    except pypdfium2.PdfiumError as error:
        raise MessageError("Stron pliku PDF nie da się skopiować.") from error


def _add_picture(document: Any, content: bytes, name: str) -> None:
    from PIL import Image

    from ingest.readers.picture.page_picture import page_picture

    shown = Image.fromarray(page_picture(content, name, 1))
    written = io.BytesIO()
    shown.save(written, "JPEG", quality=_JPEG_QUALITY)
    short, long = _A4_POINTS
    width = short if shown.height >= shown.width else long
    height = width * shown.height / shown.width
    picture = pypdfium2.PdfImage.new(document)
    picture.load_jpeg(io.BytesIO(written.getvalue()), inline=True)
    picture.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
    page = document.new_page(width, height)
    page.insert_obj(picture)
    page.gen_content()


def _saved(document: Any) -> bytes:
    """The document's bytes without the time; its random identifier follows from the content instead."""
    written = io.BytesIO()
    document.save(written)
    # Blanks as long as what they replace: the table at the end counts bytes.
    timeless = _MADE_NOW.sub(lambda found: b" " * len(found[0]), written.getvalue())
    pieces = _FILE_ID.split(timeless)
    digest = hashlib.md5(b"".join(pieces), usedforsecurity=False).hexdigest().upper().encode()
    return (b"/ID[<" + digest + b"><" + digest + b">]").join(pieces)
