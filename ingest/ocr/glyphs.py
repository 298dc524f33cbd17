"""Where single letters stand on a picture of a page: what tells its size, tilt and which way is up."""

import numpy as np
import numpy.typing as npt

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
_MOST_GLYPHS = 6_000


def letters(gray: Picture) -> Boxes:
    """The boxes of what may be letters, of any turn: no lines, specks, pictures or frames."""
    import cv2

    ink = cv2.adaptiveThreshold(
        gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _NEIGHBOURHOOD, _DARKER_BY
    )
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8, ltype=cv2.CV_32S)
    left, top, width, height, area = stats[1:].T
    longer, shorter = np.maximum(width, height), np.minimum(width, height)
    fits = (
        (longer >= _LEAST_SIDE)
        & (longer <= max(gray.shape) / _LARGEST_SHARE)
        & (area >= _LEAST_AREA)
        & (longer <= _LONGEST * shorter)
        & (area <= _FULLEST * width * height)
    )
    found: Boxes = np.stack([left, top, left + width, top + height], axis=1)[fits].astype(np.float64)
    if not len(found):
        return found
    size = longer[fits]
    low, high = (factor * np.median(size) for factor in _AROUND_MEDIAN)
    usual: Boxes = found[(size >= low) & (size <= high)]
    return usual[:_MOST_GLYPHS]
