"""Barcodes on a page, which are read as letters and spoil the words beside them.

Offices print them at the head, level with their own name. A barcode is bars of one height, straight from top
to bottom: every column of it is all ink or all paper. Letters are neither, and a table's rulings are few.
"""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]

_SMALL = 1000
"""The longer side of the copy on which barcodes are looked for, at least: about 100 pixels an inch."""
_LEAST_WIDTH, _LEAST_HEIGHT = 60, 10
"""Of the copy's pixels."""
_WINDOW, _GAP = (15, 7), (15, 3)
_STEEP = 40
"""How much steeper across than along the bars, of 255, their neighbourhood is."""
_MIDDLE = (0.2, 0.8)
"""Of the bars' height: what is told of them; scanning makes their ends uneven."""
_ALIKE, _NEARLY_ALL = 0.25, 0.93
"""A column is one bar or one gap where so few of its pixels are otherwise; so many columns must be."""
_FEWEST_BARS = 25
_OF_INK = (0.25, 0.8)
"""Of the columns of a barcode, from and to: the walls of cells for digits are fewer."""
_MARGIN = 0.01
"""Around a barcode, of the page's longer side: the uneven ends of its bars."""


def without_barcodes(picture: Picture, gray: Picture) -> Picture:
    """The upright picture, gray or RGB, with paper where barcodes are; itself where there are none.

    >>> sheet = np.full((1100, 800), 240, np.uint8)
    >>> for bar in range(40):
    ...     sheet[100:150, 300 + 6 * bar : 303 + 6 * bar + bar % 3] = 20
    >>> bool((without_barcodes(sheet, sheet) == 240).all())
    True
    """
    found = list(_found(gray))
    if not found:
        return picture
    cleaned = picture.copy()
    for rows, columns in found:
        cleaned[rows, columns] = np.percentile(gray[rows, columns], 95)
    return cleaned


def _found(gray: Picture) -> Iterator[tuple[slice, slice]]:
    """The rows and columns of every barcode, whether its bars stand or lie."""
    import cv2

    if min(gray.shape) < _LEAST_WIDTH:
        return
    step = max(1, max(gray.shape) // _SMALL)
    height, width = (side // step * step for side in gray.shape)
    small = cv2.resize(gray[:height, :width], (width // step, height // step), interpolation=cv2.INTER_AREA)
    corner = small[:-2, :-2]
    across, along = cv2.absdiff(small[:-2, 2:], corner), cv2.absdiff(small[2:, :-2], corner)
    yield from _standing(gray, np.asarray(cv2.subtract(across, along), np.uint8), step)
    lying = np.ascontiguousarray(np.asarray(cv2.subtract(along, across), np.uint8).T)
    yield from ((rows, columns) for columns, rows in _standing(gray.T, lying, step))


def _standing(gray: Picture, steep: Picture, step: int) -> Iterator[tuple[slice, slice]]:
    """The barcodes whose bars stand upright; `steep` tells on a copy where it is steeper across."""
    import cv2

    dense = cv2.threshold(cv2.blur(steep, _WINDOW), _STEEP, 255, cv2.THRESH_BINARY)[1]
    dense = cv2.morphologyEx(dense, cv2.MORPH_CLOSE, np.ones(_GAP[::-1], np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(dense)
    margin = round(_MARGIN * max(gray.shape))
    for left, top, width, height, _ in stats[1:count].tolist():
        if width < _LEAST_WIDTH or height < _LEAST_HEIGHT:
            continue
        first, last, start, end = (step * side for side in (top, top + height, left, left + width))
        if _are_bars(gray[first:last, start:end]):
            yield (
                slice(max(0, first - margin), last + margin),
                slice(max(0, start - margin // 2), end + margin // 2),
            )


def _are_bars(part: Picture) -> bool:
    """Whether nearly every column of a part of the page is all ink or all paper, in many turns."""
    height = part.shape[0]
    middle = part[int(_MIDDLE[0] * height) : max(1, int(_MIDDLE[1] * height))]
    dark, bright = np.percentile(middle, (5, 95))
    share = (middle < (dark + bright) / 2).mean(axis=0)
    is_one = (share <= _ALIKE) | (share >= 1 - _ALIKE)
    is_bar = share > 1 / 2
    bars = int(np.count_nonzero(np.diff(is_bar.astype(np.int8)) == 1))
    return (
        bool(is_one.mean() >= _NEARLY_ALL)
        and bars >= _FEWEST_BARS
        and bool(_OF_INK[0] <= is_bar.mean() <= _OF_INK[1])
    )
