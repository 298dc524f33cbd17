"""Where single letters stand on a picture of a page: what tells its size, tilt and which way is up."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ingest.ocr.picture.pieces import pieces_of

Picture = npt.NDArray[np.uint8]
Boxes = npt.NDArray[np.float64]
"""One row a letter: left, top, right, bottom, in pixels."""

_NEIGHBOURHOOD = 41
"""Ink is darker than the mean of so many pixels around it …"""
_DARKER_BY = 18
"""… by at least this."""
_LEAST_SIDE, _LEAST_AREA = 4, 8
_LARGEST_SHARE = 12
"""No letter is larger than one part in so many of the picture's longer side."""
_LONGEST, _FULLEST = 5.0, 0.95
_AROUND_MEDIAN = (0.5, 2.2)
_MOST_LETTERS = 6_000
_SPECK = 4


@dataclass(frozen=True, slots=True)
class Ink:
    """What is dark on a picture: letters, and how many stains and specks there are in all."""

    letters: Boxes
    stains: int
    specks: int
    """Stains of a few pixels, too small for anything that is read."""


def ink_of(gray: Picture) -> Ink:
    """The letters on the picture, of any turn: no lines, specks, pictures or frames among them."""
    import cv2

    # As OpenCV's adaptive threshold does, which goes through a table pixel by pixel.
    around = (_NEIGHBOURHOOD, _NEIGHBOURHOOD)
    mean = cv2.boxFilter(gray, -1, around, borderType=cv2.BORDER_REPLICATE | cv2.BORDER_ISOLATED)
    ink = np.asarray(cv2.subtract(mean, gray), np.uint8) >= _DARKER_BY
    left, top, width, height, area = pieces_of(ink.view(np.uint8)).rows[1:].T
    longer, shorter = np.maximum(width, height), np.minimum(width, height)
    fits = (
        (longer >= _LEAST_SIDE)
        & (longer <= max(gray.shape) / _LARGEST_SHARE)
        & (area >= _LEAST_AREA)
        & (longer <= _LONGEST * shorter)
        & (area <= _FULLEST * width * height)
    )
    found: Boxes = np.stack([left, top, left + width, top + height], axis=1)[fits].astype(np.float64)
    letters = _of_like_size(found, longer[fits])[:_MOST_LETTERS]
    return Ink(letters, stains=len(area), specks=int((area <= _SPECK).sum()))


def _of_like_size(boxes: Boxes, sizes: npt.NDArray[np.int32]) -> Boxes:
    if not len(boxes):
        return boxes
    low, high = (factor * np.median(sizes) for factor in _AROUND_MEDIAN)
    usual: Boxes = boxes[(sizes >= low) & (sizes <= high)]
    return usual
