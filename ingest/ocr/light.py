"""Even light on a picture of a page: shadows and lamps taken out, the paper white all over."""

import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]

_SMALL = 400
"""The paper's brightness is estimated on a copy of this longer side."""
_NEIGHBOURHOOD = 13
"""So many of its pixels around each are searched for bare paper: more than a heavy letter is wide."""
_UNEVEN = 24
"""Levels between the darker and the brighter parts of the paper: less is even enough for the engine."""
_DIM = 170
_DARKEST_PAPER = 24
"""What is darker than this all over is no paper: it is not brightened."""


def evenly_lit(picture: Picture, small: Picture) -> Picture:
    """The picture, gray or RGB, divided by its paper's brightness; itself where the light is even already.

    `small` is a smaller copy of it in gray, on which the light is judged.
    """
    import cv2

    paper = _paper(small)
    dark, middle, bright = np.percentile(paper, (3, 50, 97))
    if bright - dark < _UNEVEN and middle > _DIM:
        return picture
    if picture.ndim == 3:
        paper = _paper(picture)
    height, width = picture.shape[:2]
    large = cv2.resize(np.maximum(paper, _DARKEST_PAPER), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(picture, large, scale=255.0), np.uint8)


def _paper(picture: Picture) -> Picture:
    """The brightness of the paper itself, on a small copy."""
    import cv2

    height, width = picture.shape[:2]
    shrink = max(1.0, max(height, width) / _SMALL)
    size = (max(1, round(width / shrink)), max(1, round(height / shrink)))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_NEIGHBOURHOOD, _NEIGHBOURHOOD))
    paper = cv2.medianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel), 9)
    return np.asarray(cv2.blur(paper, (_NEIGHBOURHOOD, _NEIGHBOURHOOD)), np.uint8)
