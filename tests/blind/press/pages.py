"""PDFs as pictures of their pages and back."""

import io
from collections.abc import Iterator, Sequence
from typing import Any


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def pictures(pdf: bytes, dpi: int) -> Iterator[Any]:
    """Each page as an RGB array."""
    import numpy as np
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(len(document)):
            page = document[number]
            yield np.array(page.render(scale=dpi / 72, may_draw_forms=True).to_pil().convert("RGB"))
            page.close()
    finally:
        document.close()


def jpeg(picture: Any, quality: int, dpi: int) -> bytes:
    """The picture as a JPEG file."""
    from PIL import Image

    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, "JPEG", quality=quality, dpi=(dpi, dpi))
    return stream.getvalue()


def bound_pictures(jpegs: Sequence[bytes], dpi: int) -> bytes:
    """The JPEGs as the pages of one PDF."""
    from PIL import Image

    sheets = [Image.open(io.BytesIO(one)) for one in jpegs]
    stream = io.BytesIO()
    sheets[0].save(stream, "PDF", save_all=True, append_images=sheets[1:], resolution=dpi)
    return stream.getvalue()


def bound(pdfs: Sequence[bytes]) -> bytes:
    """All pages of several PDFs in one."""
    import pypdfium2

    whole = pypdfium2.PdfDocument.new()
    for pdf in pdfs:
        part = pypdfium2.PdfDocument(pdf)
        whole.import_pages(part)
        part.close()
    stream = io.BytesIO()
    whole.save(stream)
    whole.close()
    return stream.getvalue()
