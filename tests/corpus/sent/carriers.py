"""Pictures of pages put into files: JPEG, PNG, WebP, HEIC, TIFF, pictures in a PDF, a ZIP of it all."""

import io
import zipfile
from collections.abc import Iterable, Sequence
from typing import Any

_ORIENTATION = 0x0112
_EPOCH = (2026, 4, 14, 8, 0, 0)


def rendered(pdf: bytes, dpi: int) -> list[Any]:
    """Every page as an RGB picture."""
    import numpy as np
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return [
            np.ascontiguousarray(page.render(scale=dpi / 72, rev_byteorder=True).to_numpy()[:, :, :3])
            for page in document
        ]


def image(picture: Any, form: str, *, quality: int = 80, orientation: int = 1, dpi: int = 0) -> bytes:
    """One picture as a file: „jpeg”, „gray” (a grey JPEG), „png”, „webp”, „heic” or „fax” (1 bit TIFF).

    `orientation` is EXIF's word on how a viewer must turn it (1: not at all).
    """
    from PIL import Image

    drawn, written = Image.fromarray(picture), io.BytesIO()
    resolution: dict[str, Any] = {"dpi": (dpi, dpi)} if dpi else {}
    if form in {"jpeg", "gray"}:
        exif = Image.Exif()
        if orientation != 1:
            exif[_ORIENTATION] = orientation
        shown = drawn.convert("L") if form == "gray" else drawn
        shown.save(written, "JPEG", quality=quality, exif=exif, **resolution)
    elif form == "heic":
        import pillow_heif

        pillow_heif.from_pillow(drawn).save(written, quality=quality)
    elif form == "fax":
        _black_and_white(drawn).save(written, "TIFF", compression="group4", **resolution)
    elif form == "webp":
        drawn.save(written, "WEBP", quality=quality)
    else:
        drawn.convert("L").save(written, "PNG", **resolution)
    return written.getvalue()


def tiff(pictures: Sequence[Any], dpi: int, *, fax: bool) -> bytes:
    """Many pages in one TIFF: CCITT group 4 as faxes are, or grey."""
    from PIL import Image

    pages = [Image.fromarray(one) for one in pictures]
    pages = [_black_and_white(one) if fax else one.convert("L") for one in pages]
    written = io.BytesIO()
    pages[0].save(
        written,
        "TIFF",
        save_all=True,
        append_images=pages[1:],
        compression="group4" if fax else "tiff_deflate",
        dpi=(dpi, dpi),
    )
    return written.getvalue()


def picture_pdf(pictures: Iterable[bytes], *, turned: int = 0) -> bytes:
    """Every picture as one A4 page, as scanners write; `turned` is the page's own /Rotate."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    written = io.BytesIO()
    canvas = Canvas(written, invariant=1, pageCompression=1)
    for one in pictures:
        reader = ImageReader(io.BytesIO(one))
        wide, high = reader.getSize()
        size = (595.28, 841.89) if high >= wide else (841.89, 595.28)
        # reportlab turns the sheet, too: without this the picture would stick out of it.
        canvas.setPageSize(size[::-1] if turned % 180 else size)
        if turned:
            canvas.setPageRotation(turned)
        canvas.drawImage(reader, 0, 0, *size)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """The files in one ZIP."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content)
    return written.getvalue()


def _black_and_white(picture: Any) -> Any:
    """The threshold of a fax: no grey."""
    return picture.convert("L").point(lambda level: 255 if level > 150 else 0).convert("1")
