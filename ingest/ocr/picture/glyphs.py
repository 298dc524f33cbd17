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
_LARGEST_DOT, _DOTS_ALIKE = 6, 2
"""Pixels: dots to write on are no larger, and differ by no more."""
_LEAST_BESIDE_DOTS = 0.05
"""Of all pieces: so many are larger where the smaller ones are dots, and a text stands between their rows."""


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
    low, high = (factor * _usual_size(sizes) for factor in _AROUND_MEDIAN)
    usual: Boxes = boxes[(sizes >= low) & (sizes <= high)]
    return usual


def _usual_size(sizes: npt.NDArray[np.int32]) -> float:
    """The median size of pieces; of the larger ones where most are dots to write on, all of one size.

    >>> dots, letters = [3] * 50 + [4] * 90, [10, 11, 12, 14, 15] * 8
    >>> _usual_size(np.array(dots + letters)), _usual_size(np.array(dots + [20] * 3))
    (12.0, 4.0)
    """
    usual = float(np.median(sizes))
    if usual > _LARGEST_DOT:
        return usual
    is_larger = sizes > _AROUND_MEDIAN[1] * usual
    first, last = np.percentile(sizes[~is_larger], (5, 95))
    are_dots = last - first <= _DOTS_ALIKE and is_larger.mean() >= _LEAST_BESIDE_DOTS
    return float(np.median(sizes[is_larger])) if are_dots else usual
