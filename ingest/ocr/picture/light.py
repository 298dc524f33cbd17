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

    if _is_even(small):
        return picture
    shown = small if picture.ndim == 2 else picture
    height, width = shown.shape[:2]
    shrink = max(1.0, max(height, width) / _SMALL)
    size = (max(1, round(width / shrink)), max(1, round(height / shrink)))
    paper = _smooth(_bare(np.asarray(cv2.resize(shown, size, interpolation=cv2.INTER_AREA), np.uint8)))
    height, width = picture.shape[:2]
    large = cv2.resize(np.maximum(paper, _DARKEST_PAPER), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(picture, large, scale=255.0), np.uint8)


def _is_even(small: Picture) -> bool:
    """Whether the paper is bright and of one brightness."""
    import cv2

    height, width = small.shape
    step = max(1, max(height, width) // _SMALL)
    size = (max(1, width // step), max(1, height // step))
    # By a whole number of pixels, which is several times faster.
    whole = small[: size[1] * step, : size[0] * step]
    bare = _bare(np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA), np.uint8))
    if int(bare.max()) - int(bare.min()) < _UNEVEN and bare.min() > _DIM:
        return True  # smoothing would find nothing darker or brighter
    dark, middle, bright = np.percentile(_smooth(bare), (3, 50, 97))
    return bool(bright - dark < _UNEVEN and middle > _DIM)


def _bare(picture: Picture) -> Picture:
    """The picture without what is written on the paper."""
    import cv2

    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_NEIGHBOURHOOD, _NEIGHBOURHOOD))
    return np.asarray(cv2.morphologyEx(picture, cv2.MORPH_CLOSE, kernel), np.uint8)


def _smooth(bare: Picture) -> Picture:
    """The brightness of the paper itself."""
    import cv2

    paper = cv2.medianBlur(bare, 9)
    return np.asarray(cv2.blur(paper, (_NEIGHBOURHOOD, _NEIGHBOURHOOD)), np.uint8)
