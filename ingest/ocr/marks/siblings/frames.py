"""Where a box stands that a pen overran, by the size of the boxes beside it."""

import numpy as np
import numpy.typing as npt

from ingest.ocr.picture.paper import Picture

Frame = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels; the last two lie just outside."""
_INK, _BAND, _DRAWN = 160, 3, 0.84
"""What is darker is a stroke; pixels in which a side lies; and how much of each is drawn at least."""


def frame_in(level: Picture, zone: Frame, size: tuple[int, int]) -> Frame | None:
    """The box of this width and height in a zone, all four sides of which are drawn; None where none is."""
    wide, high = size
    left, top = max(0, zone[0]), max(0, zone[1])
    ink = level[top : zone[3], left : zone[2]] < _INK
    if ink.shape[0] < high + 1 or ink.shape[1] < wide + 1:
        return None
    lying, standing = _along(_banded(ink)), _along(_banded(ink.T))
    upper = (lying[:, wide:] - lying[:, :-wide]) / wide
    side = ((standing[:, high:] - standing[:, :-high]) / high).T
    rows, columns = ink.shape[0] - high + 1, ink.shape[1] - wide + 1
    drawn = np.minimum.reduce(
        [
            upper[:rows, :columns],
            upper[high - _BAND : high - _BAND + rows, :columns],
            side[:rows, :columns],
            side[:rows, wide - _BAND : wide - _BAND + columns],
        ]
    )
    down, across = np.unravel_index(int(drawn.argmax()), drawn.shape)
    if drawn[down, across] < _DRAWN:
        return None
    x, y = left + int(across), top + int(down)
    return x, y, x + wide, y + high


def _banded(ink: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """For each row whether it or one of the next has ink there: a side may step by a pixel or two."""
    banded = ink.copy()
    for by in range(1, _BAND):
        banded[:-by] |= ink[by:]
    return banded


def _along(ink: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """Running sums of each row, from nought."""
    return np.pad(np.cumsum(ink, axis=1, dtype=np.int64), ((0, 0), (1, 0)))
