"""Opening picture files with Pillow: which pages they have, and the decoded picture of one.

Sizes are looked at before anything is decoded, and Pillow's own warnings stay in here.
"""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, ImageChops, ImageFile

from ingest.readers.formats import PICTURE_FORMATS

__all__ = [
    "PICTURE_FORMATS",
    "TooManyPixelsError",
    "UnreadablePictureError",
    "decode_frame",
    "open_picture",
    "orientation",
    "page_frames",
    "show_frame",
]

MAX_PIXELS = 110_000_000
"""Telephones take up to 108 megapixels; an A3 sheet at 600 dots an inch has 70."""
MAX_FRAMES = 200
_LEAST_ROWS = 0.1
"""So much of a damaged picture must be left for it to be worth reading."""

_PILLOW_NAMES = {
    "jpeg": ("JPEG", "MPO"),
    "png": ("PNG",),
    "gif": ("GIF",),
    "bmp": ("BMP",),
    "tiff": ("TIFF",),
    "webp": ("WEBP",),
    "heic": ("HEIF", "AVIF"),
}
_ORIENTATION = 274
_HEIF_TURNS = (b"irot", b"imir")
"""Boxes that turn the picture when it is decoded; the EXIF orientation beside them says the same again."""
_HEIF_ORIENTATION = "original_orientation"
"""Where pillow-heif keeps the EXIF orientation that it clears."""
_SUBFILE_TYPE = 254
_NO_PAGE = 0b101
"""A TIFF frame that is a smaller copy of another one, or its mask (TIFF 6.0, NewSubfileType)."""


class UnreadablePictureError(Exception):
    """Nothing of the picture can be decoded."""


class TooManyPixelsError(Exception):
    """The picture declares more than `MAX_PIXELS`."""


@contextmanager
def open_picture(content: bytes, name: str) -> Iterator[Image.Image]:
    """The picture of this format, not decoded yet; closed afterwards.

    Raises:
        UnreadablePictureError: it is no picture of this format.
        TooManyPixelsError: it is too large to be decoded.
    """
    _load_plugins(name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about odd metadata, and about sizes that are checked here
        try:
            image = Image.open(io.BytesIO(content), formats=_PILLOW_NAMES[name])
        except Image.DecompressionBombError:
            raise TooManyPixelsError from None
        except MemoryError:
            raise
        except Exception as error:  # Pillow's plugins have no common error
            raise UnreadablePictureError from error
        with image:
            _check_size(image)
            if image.format == "HEIF" and any(box in content for box in _HEIF_TURNS):
                image.info[_HEIF_ORIENTATION] = 1
            yield image


def _load_plugins(name: str) -> None:
    """Pillow knows JPEG, PNG, GIF and BMP by itself and imports some fifty formats for any other."""
    if name == "tiff":
        from PIL import TiffImagePlugin  # noqa: F401 - registers itself
    elif name == "webp":
        from PIL import WebPImagePlugin  # noqa: F401
    elif name == "heic":
        import pillow_heif
        from PIL import AvifImagePlugin  # noqa: F401

        pillow_heif.options.DECODE_THREADS = 1  # a child has one core and little address space
        pillow_heif.register_heif_opener(thumbnails=False)


def _check_size(image: Image.Image) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise TooManyPixelsError


def page_frames(image: Image.Image) -> list[int]:
    """The frames of the picture that are pages, `MAX_FRAMES` and one more at most.

    TIFF files have many; of animations, bursts and telephones' double pictures the first frame counts.
    """
    if image.format != "TIFF":
        return [0]
    frames: list[int] = []
    for frame in range(2 * MAX_FRAMES):
        try:
            show_frame(image, frame)
        except UnreadablePictureError:
            break
        if not _tag(image, _SUBFILE_TYPE) & _NO_PAGE:
            frames.append(frame)
        if len(frames) > MAX_FRAMES:
            break
    show_frame(image, 0)
    return frames or [0]


def orientation(image: Image.Image) -> int:
    """How the picture is to be turned to stand upright: an EXIF number from 1 („as it is”) to 8."""
    if image.format == "TIFF":
        return 1  # Pillow turns these itself when it decodes them, and gives their size as turned
    try:
        found = image.info.get(_HEIF_ORIENTATION) or image.getexif().get(_ORIENTATION, 1)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - broken EXIF data are no reason to lose the picture
        return 1
    return found if found in range(1, 9) else 1


def _tag(image: Image.Image, number: int) -> int:
    tags = getattr(image, "tag_v2", {})
    value = tags.get(number, 0)
    return value if isinstance(value, int) else 0


def show_frame(image: Image.Image, frame: int) -> None:
    """Let the picture be this frame of it, not decoded yet.

    Raises:
        UnreadablePictureError: its description is broken.
    """
    try:
        image.seek(frame)
    except MemoryError:
        raise
    except Exception as error:  # Pillow's plugins have no common error
        raise UnreadablePictureError from error


def decode_frame(image: Image.Image, frame: int) -> bool:
    """Whether the frame, decoded now, is whole; of a damaged one the rows that could be read are there.

    Raises:
        UnreadablePictureError: nothing of it could be decoded.
        TooManyPixelsError: it is too large to be decoded.
    """
    try:
        image.seek(frame)
        _check_size(image)
        image.load()
    except (MemoryError, TooManyPixelsError):
        raise
    except Exception as error:  # Pillow's plugins have no common error
        if _decode_damaged(image, frame):
            return False
        raise UnreadablePictureError from error
    return True


def _decode_damaged(image: Image.Image, frame: int) -> bool:
    """Whether decoding what there is gave more than a few rows and an even surface."""
    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        image.seek(frame)
        image.load()
        grey = image.convert("L")
        rest = Image.new("L", grey.size, grey.getpixel((grey.width - 1, grey.height - 1)))
        drawn = ImageChops.difference(grey, rest).getbbox()
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - as above
        return False
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before
    return drawn is not None and drawn[3] >= _LEAST_ROWS * grey.height
