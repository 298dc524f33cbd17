"""What happens to a PDF on its way: joined, pages lost, photographed, cut off."""

import hashlib
import io
import random
import re
from collections.abc import Iterable
from typing import Any

from samples.story.mails import Enclosure

_FILE_ID = re.compile(rb"/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]")
_MADE_NOW = re.compile(rb"/CreationDate ?\(D:[^()]{10,30}\)(?=\s?/Creator ?\(PDFium\))")


def combined(*pdfs: bytes) -> bytes:
    """Several PDFs as one, one after the other, as people scan or merge everything into one file."""
    import pypdfium2

    joined = pypdfium2.PdfDocument.new()
    for pdf in pdfs:
        with pypdfium2.PdfDocument(pdf) as source:
            joined.import_pages(source)
    return saved(joined)


def without_pages(pdf: bytes, dropped: Iterable[int]) -> bytes:
    """The PDF without these pages, counted from 1."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    for number in sorted(dropped, reverse=True):
        document.del_page(number - 1)
    return saved(document)


def photograph(pdf: bytes, page: int = 1) -> bytes:
    """One page as a phone's JPEG: a little askew, shadowed, without any text layer."""
    import pypdfium2
    from PIL import Image, ImageChops, ImageOps

    with pypdfium2.PdfDocument(pdf) as document:
        paper = document[page - 1].render(scale=1.6).to_pil().convert("L")
    tilted = ImageOps.expand(paper, border=30, fill=120).rotate(
        1.7, fillcolor=110, resample=Image.Resampling.BICUBIC
    )
    shadow = Image.linear_gradient("L").resize(tilted.size).point(lambda level: 175 + level * 80 // 255)
    written = io.BytesIO()
    ImageChops.multiply(tilted, shadow).save(written, "JPEG", quality=55)
    return written.getvalue()


def scanned(pdf: bytes) -> bytes:
    """Every page as a picture in a new PDF: a scan without a text layer."""
    import pypdfium2
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    written = io.BytesIO()
    canvas = Canvas(written, pagesize=(595.28, 841.89), invariant=1, pageCompression=1)
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            picture = io.BytesIO()
            page.render(scale=1.6).to_pil().convert("L").save(picture, "JPEG", quality=50)
            canvas.drawImage(ImageReader(picture), 0, 0, 595.28, 841.89)
            canvas.showPage()
    canvas.save()
    return written.getvalue()


def out_of_focus(pdf: bytes, page: int = 1) -> bytes:
    """One page as a phone's JPEG that a machine cannot read, and a person only with the paper in mind."""
    import pypdfium2
    from PIL import Image, ImageFilter

    with pypdfium2.PdfDocument(pdf) as document:
        paper = document[page - 1].render(scale=1.6).to_pil().convert("L")
    blurred = paper.filter(ImageFilter.GaussianBlur(7))
    written = io.BytesIO()
    Image.blend(blurred, Image.new("L", paper.size, 120), 0.5).save(written, "JPEG", quality=40)
    return written.getvalue()


def zipped(files: Iterable[Enclosure]) -> bytes:
    """The files in a ZIP archive, in a folder of their own, always with the same bytes."""
    import zipfile

    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.writestr(
                zipfile.ZipInfo(f"dokumenty/{file.filename}", (2026, 4, 29, 12, 0, 0)), file.content
            )
    return written.getvalue()


def truncated(content: bytes, share: float = 0.4) -> bytes:
    """The first part of a file, as a broken upload leaves it."""
    return content[: int(len(content) * share)]


def noise(length: int, seed: int = 1) -> bytes:
    """Bytes that are no document at all."""
    return random.Random(seed).randbytes(length)


def saved(document: Any) -> bytes:
    """The document's bytes without the time; its random file identifier replaced by one that follows from the content."""
    written = io.BytesIO()
    document.save(written)
    document.close()
    timeless = _MADE_NOW.sub(lambda found: b" " * len(found[0]), written.getvalue())
    pieces = _FILE_ID.split(timeless)
    digest = hashlib.md5(b"".join(pieces), usedforsecurity=False).hexdigest().upper().encode()
    return (b"/ID[<" + digest + b"><" + digest + b">]").join(pieces)
