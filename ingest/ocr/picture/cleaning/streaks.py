"""Streaks that dust on a scanner's glass leaves, straight from edge to edge of the sheet.

They are taken out before the picture is turned. A table's ruling ends before the sheet does; a streak goes
through its margins, too.
"""

import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]

_BANDS = 48
"""Across a streak, the page is cut into so many: in each one some paper is bare."""
_LEAST_ROWS = 8
_BESIDE = 5
"""Pixels: so far off a column its neighbours are looked at; no streak is broader."""
_DARKER = 10
"""Levels by which a streak's paper is darker than that beside it, of 255."""
_NEARLY_ALL = 0.9
"""Of the bands."""
_MOST_STREAKS = 0.02
"""Of the columns: more are no dust."""
_OPAQUE = 0.5
"""Of the paper's brightness: where so little is left, nothing is seen through."""


def without_streaks(picture: Picture, gray: Picture) -> Picture:
    """The picture, gray or RGB, without the streaks along its columns and rows; itself where there are none.

    >>> sheet = np.full((500, 400), 240, np.uint8)
    >>> sheet[:, 200] = 180
    >>> bool((without_streaks(sheet, sheet) >= 238).all())
    True
    """
    for axis, found in enumerate((_streaked(gray), _streaked(gray.T))):
        if found.size:
            picture = _mended(picture, found, axis)
    return picture


def _streaked(gray: Picture) -> npt.NDArray[np.intp]:
    """The columns that streaks run along."""
    height, width = gray.shape
    rows = height // _BANDS
    if rows < _LEAST_ROWS or width <= 4 * _BESIDE:
        return np.zeros(0, np.intp)
    # The brightest of a band is bare paper, whatever is written there.
    paper = gray[: rows * _BANDS].reshape(_BANDS, rows, width).max(axis=1).astype(np.int16)
    beside = np.minimum(np.roll(paper, _BESIDE, axis=1), np.roll(paper, -_BESIDE, axis=1))
    darker = beside - paper > _DARKER
    darker[:, : 2 * _BESIDE] = darker[:, width - 2 * _BESIDE :] = False
    through = darker.mean(axis=0) >= _NEARLY_ALL
    found = np.flatnonzero(through & darker[0] & darker[-1])
    return found if found.size <= _MOST_STREAKS * width else found[:0]


def _mended(picture: Picture, columns: npt.NDArray[np.intp], axis: int) -> Picture:
    """The picture with these columns (axis 0) or rows as bright as those beside them, or as those are."""
    mended = picture.copy()
    turned = mended if axis == 0 else mended.swapaxes(0, 1)
    known = np.setdiff1d(np.arange(turned.shape[1]), columns)
    for column in columns.tolist():
        left = known[known < column][-1]
        right = known[known > column][0]
        own, beside = turned[:, column].astype(np.float32), (turned[:, left], turned[:, right])
        paper = [float(np.percentile(side, 90)) for side in (own, *beside)]
        gain = min(paper[1:]) / max(paper[0], 1.0)
        if gain * _OPAQUE > 1:
            share = (column - left) / (right - left)
            turned[:, column] = beside[0] * (1 - share) + beside[1] * share
        else:
            turned[:, column] = np.clip(own * gain, 0, 255)
    return mended
