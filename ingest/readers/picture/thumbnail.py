"""A small picture of one page, for people to know it by."""

import io
from collections.abc import Sequence

from PIL import Image

from ingest.readers.picture.page_picture import page_picture

LONG_SIDE = 320
MOST_BYTES = 30_000
_QUALITIES = (75, 60, 45, 30, 15)


def thumbnail(content: bytes, name: str, number: int, passwords: Sequence[str] = ()) -> bytes:
    """A JPEG of the page (counted from 1) with a longer side of `LONG_SIDE` dots and below `MOST_BYTES`.

    `name` is the format of the file, a picture or a PDF. Photographs stand upright as their EXIF data say.

    Raises:
        NoPictureError: the page cannot be had as a picture.
    """
    image = Image.fromarray(page_picture(content, name, number, passwords, most_side=LONG_SIDE))
    image.thumbnail((LONG_SIDE, LONG_SIDE))
    written = b""
    for quality in _QUALITIES:
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality, optimize=True)
        written = out.getvalue()
        if len(written) < MOST_BYTES:
            break
    return written
