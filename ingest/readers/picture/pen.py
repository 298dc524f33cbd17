"""Whether a small picture is what a pen leaves: a few thin strokes of one dark ink, in no order of print.

A logo is filled, of several colours, the same from both sides, or made of many letters.
"""

from typing import cast

import cv2
import numpy as np
from PIL import Image

from ingest.readers.formats import PICTURE_FORMATS, detect_format
from ingest.readers.picture.file import TooManyPixelsError, UnreadablePictureError, decode_frame, open_picture
from ingest.readers.picture.pixels import Pixels, upright_pixels

_MOST_SIDE = 3000
_LEAST_CONTRAST = 60.0
_THICKEST, _FULLEST, _MOST_ALIKE = 0.065, 0.32, 0.36
"""Of the strokes' diagonal, of the frame around them, and of what they share with their mirror image."""
_MOST_STROKES, _LEAST_STROKE = 5, 0.01
_MOST_COLOURS, _MOST_RED = 40.0, 20.0
_DARK = 110.0
_SIDE = 64


def is_by_pen(content: bytes) -> bool:
    """Whether a picture file shows strokes of a pen alone; False for what cannot be opened."""
    name = detect_format(content)
    if name not in PICTURE_FORMATS:
        return False
    try:
        with open_picture(content, name) as image:
            if max(image.size) > _MOST_SIDE:
                return False
            decode_frame(image, 0)
            return _are_strokes(upright_pixels(image))
    except (UnreadablePictureError, TooManyPixelsError):
        return False


def _are_strokes(pixels: Pixels) -> bool:
    colours = pixels if pixels.ndim > 2 else np.repeat(pixels[..., None], 3, axis=2)
    grey = colours.mean(axis=2)
    paper, dark = float(np.percentile(grey, 90)), float(grey.min())
    if paper - dark < _LEAST_CONTRAST:
        return False
    ink = grey < (paper + dark) / 2
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    frame = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    drawn = cast("Pixels", ink.astype(np.uint8))
    thickness = 2 * float(np.percentile(cv2.distanceTransform(drawn, cv2.DIST_L2, 3)[ink], 97))
    return (
        thickness <= _THICKEST * float(np.hypot(*frame.shape))
        and float(frame.mean()) <= _FULLEST
        and _strokes(drawn) <= _MOST_STROKES
        and _is_one_ink(colours[grey < dark + (paper - dark) / 3].astype(float))
        and _mirrored(frame) <= _MOST_ALIKE
    )


def _strokes(drawn: Pixels) -> int:
    """How many strokes lie apart from each other, specks left out."""
    _, _, found, _ = cv2.connectedComponentsWithStats(drawn, connectivity=8)
    areas = found[1:, cv2.CC_STAT_AREA]
    return int((areas >= _LEAST_STROKE * areas.sum()).sum())


def _is_one_ink(core: "np.ndarray[tuple[int, int], np.dtype[np.float64]]") -> bool:
    """Whether the strokes' own pixels have one colour, and that is blue or nearly black."""
    red, green, blue = core.mean(axis=0)
    is_of_a_pen = blue + _MOST_RED >= max(red, green) and (blue > red or max(red, green, blue) <= _DARK)
    return float(core.std(axis=0).max()) <= _MOST_COLOURS and bool(is_of_a_pen)


def _mirrored(frame: "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]") -> float:
    """The share of the strokes that stand where their mirror images do, from the side or from below."""
    grey = Image.fromarray(frame.astype(np.uint8) * 255).resize((_SIDE, _SIDE), Image.Resampling.BOX)
    small = np.asarray(grey) > 40
    return max(
        float((small & other).sum() / max(1, (small | other).sum()))
        for other in (small[:, ::-1], small[::-1])
    )
