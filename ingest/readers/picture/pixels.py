"""A decoded picture → the pixels to be looked at: upright, grey or RGB, of a bearable size."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ingest.readers.picture.file import orientation

Pixels = NDArray[np.uint8]
"""Rows of grey values, or of red, green and blue."""

MOST_PIXELS = 25_000_000
"""Of a result, give or take a tenth: an A4 sheet at 500 dots an inch."""

_FAX_STRETCH = (1.9, 2.2)
_ROWS_AT_ONCE = 256
_DEEP_MODES = {"I", "F", "I;16", "I;16B", "I;16L", "I;16N"}
_CLEAR_MODES = {"LA", "La", "PA", "RGBA", "RGBa"}
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF orientation → what makes the picture stand upright (Exif 2.3, 4.6.4 A)."""


def smaller_by(width: int, height: int) -> float:
    """The share of its sides to which a picture is made smaller; 1 for as it is.

    >>> smaller_by(4000, 3000), smaller_by(10_000, 10_000)
    (1.0, 0.5)
    """
    excess = width * height / MOST_PIXELS
    return 1.0 if excess <= 1.1 else float(excess**-0.5)


def ask_for_less(image: Image.Image, most_side: int | None = None) -> None:
    """Lets the decoder give a JPEG at a half, a quarter or an eighth where all of it would be too much.

    `most_side`: so many dots are enough on its longer side.
    """
    share = smaller_by(*image.size)
    if most_side is not None:
        share = min(share, most_side / max(image.size))
    if share < 1:
        image.draft(None, (max(int(image.width * share), 1), max(int(image.height * share), 1)))


def upright_pixels(image: Image.Image) -> Pixels:
    """The decoded picture's pixels, turned as its EXIF data say, transparent places white."""
    plain = _with_square_dots(image, _plain(image))
    share = smaller_by(*plain.size)
    if share < 1:
        size = (int(plain.width * share), int(plain.height * share))
        plain = plain.resize(size, Image.Resampling.BOX)
    turn = _TURNS.get(orientation(image))
    return np.asarray(plain if turn is None else plain.transpose(turn))


def _with_square_dots(image: Image.Image, plain: Image.Image) -> Image.Image:
    """A fax of ordinary resolution has twice as many dots across as down (ITU-T T.4: 204 and 98 an inch)."""
    across, down = map(float, image.info.get("dpi", (1, 1)) if image.format == "TIFF" else (1, 1))
    if not down or not _FAX_STRETCH[0] <= across / down <= _FAX_STRETCH[1]:
        return plain
    return plain.resize((plain.width, round(plain.height * across / down)), Image.Resampling.BICUBIC)


def _plain(image: Image.Image) -> Image.Image:
    """The picture in grey or RGB."""
    if image.mode in ("L", "RGB") and "transparency" not in image.info:
        return image
    if image.mode in _DEEP_MODES:
        return _in_eight_bits(image)
    if image.mode in _CLEAR_MODES or "transparency" in image.info:
        clear = image.convert("RGBA")
        paper = Image.new("RGB", clear.size, "white")
        paper.paste(clear, mask=clear.getchannel("A"))
        return paper
    if image.mode == "LAB":
        return image.getchannel("L")
    return image.convert("L" if image.mode == "1" else "RGB")


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Deeper grey values, spread from black to the brightest that occurs: 12 bits often stand in 16."""
    values = np.asarray(image)
    brightest = float(np.nanmax(values, initial=0))
    # Some rows at a time: ten bytes a pixel would be too much for a large scan.
    shown = np.zeros(values.shape, np.uint8)
    for top in range(0, values.shape[0] if brightest > 0 else 0, _ROWS_AT_ONCE):
        rows = values[top : top + _ROWS_AT_ONCE].astype(np.float32) * (255 / brightest)
        shown[top : top + _ROWS_AT_ONCE] = np.nan_to_num(rows).clip(0, 255)
    return Image.fromarray(shown)
