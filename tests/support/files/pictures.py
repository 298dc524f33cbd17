"""Builders of small pictures for the readers' tests: one dark corner tells which way up they stand."""

import io
import struct
import zlib
from typing import Any

import pillow_heif
from PIL import Image, ImageDraw

SIZE = (300, 200)
DARK = (20, 30, 160)


def sheet(mode: str = "RGB", size: tuple[int, int] = SIZE) -> Image.Image:
    """A light sheet whose upper left corner is dark, with lines as of writing."""
    image = Image.new("RGB", size, (250, 250, 245))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, size[0] // 3, size[1] // 3), fill=DARK)
    for line in range(size[1] // 2, size[1], 12):
        draw.line((10, line, size[0] - 10, line + 3), fill=(60, 60, 60), width=2)
    return image.convert(mode)


def saved(image: Image.Image, name: str, **options: Any) -> bytes:
    """The picture as a file of Pillow's format `name`."""
    if name == "HEIF":
        pillow_heif.register_heif_opener()
    written = io.BytesIO()
    image.save(written, name, **options)
    return written.getvalue()


def pages_tiff(count: int, **options: Any) -> bytes:
    """A TIFF of so many pages."""
    pages = [sheet("L", (60, 40 + number)) for number in range(count)]
    return saved(pages[0], "TIFF", save_all=True, append_images=pages[1:], **options)


def turned_by_exif(name: str, orientation: int) -> bytes:
    """The sheet stored turned, with the EXIF number that tells how to turn it back."""
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }.get(orientation)
    image = sheet() if back is None else sheet().transpose(back)
    exif = Image.Exif()
    exif[274] = orientation
    if name == "TIFF":
        return saved(image, name, tiffinfo={274: orientation})
    return saved(image, name, exif=exif)


def declared_png(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is this large."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(10_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
