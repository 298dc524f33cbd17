"""The picture of one page, for whoever reads or shows what no text layer tells."""

from collections.abc import Sequence

from PIL import Image

import errors
from ingest.readers.formats import PICTURE_FORMATS, PICTURED_FORMATS
from ingest.readers.picture.file import (
    TooManyPixelsError,
    UnreadablePictureError,
    decode_frame,
    open_picture,
    page_frames,
)
from ingest.readers.picture.pixels import Pixels, ask_for_less, upright_pixels

__all__ = ["PICTURED_FORMATS", "NoPictureError", "page_picture"]


class NoPictureError(errors.MessageError):
    """The page cannot be had as a picture."""


def page_picture(
    content: bytes, name: str, number: int, passwords: Sequence[str] = (), most_side: int | None = None
) -> Pixels:
    """The page (counted from 1) of a picture or PDF: rows of grey values, or of red, green and blue.

    `name` is the format that reading the file told. Photographs stand as their EXIF data say; some 25
    million pixels at most. PDF pages are drawn with as many dots an inch as their pictures have, 150 to 300
    on ordinary pages, with notes and form fields. Of a damaged picture the rest is even. With `most_side` the
    picture may be as small as that on its longer side, for the sake of speed.

    Raises:
        NoPictureError: there is no such page, it cannot be decoded, or it is too large.
    """
    if name == "pdf":
        return _pdf_page(content, number, passwords, most_side)
    if name not in PICTURE_FORMATS:
        raise NoPictureError(f"Pliku {name.upper()} nie można pokazać jako obrazu.")
    try:
        with open_picture(content, name) as image:
            frames = page_frames(image)
            if not 1 <= number <= len(frames):
                raise NoPictureError(f"Plik nie ma strony {number}.")
            ask_for_less(image, most_side)
            decode_frame(image, frames[number - 1])
            return _upright(image)
    except UnreadablePictureError:
        raise NoPictureError(f"Strona {number}: obraz jest uszkodzony.") from None
    except TooManyPixelsError:
        raise NoPictureError(f"Strona {number}: obraz jest zbyt duży.") from None


def _upright(image: Image.Image) -> Pixels:
    try:
        return upright_pixels(image)
    except MemoryError:
        raise
    except Exception as error:  # Pillow has no common error for pixels that it cannot convert
        raise UnreadablePictureError from error


def _pdf_page(content: bytes, number: int, passwords: Sequence[str], most_side: int | None) -> Pixels:
    from ingest.readers.pdf.document import BrokenError, ProtectedError
    from ingest.readers.picture.of_pdf import picture_of_pdf

    try:
        pixels = picture_of_pdf(content, number, passwords, most_side)
    except (ProtectedError, BrokenError):
        raise NoPictureError("Pliku PDF nie da się otworzyć.") from None
    except TooManyPixelsError:
        raise NoPictureError(f"Strona {number}: obraz jest zbyt duży.") from None
    if pixels is None:
        raise NoPictureError(f"Strony {number} pliku PDF nie da się otworzyć.")
    return pixels
