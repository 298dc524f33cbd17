"""Whether a picture shows an empty sheet, as opposed to one with something on it that nobody could read."""

import numpy as np

from ingest.ocr.picture.preparation import Picture

_MARGIN = 0.04
"""Shadows of the sheet's edge lie there."""
_PAPER = 100
"""Nothing darker is a sheet of paper."""
_DARKER = 25
"""Than the paper, of 255: even a faint print is."""
_MOST_DARK = 0.0004
"""Of the sheet; a single line of words covers more than twice as much."""


def is_blank(gray: Picture) -> bool:
    """Whether nothing but a few specks lies on a gray picture's paper.

    >>> is_blank(np.full((1000, 700), 240, np.uint8))
    True
    """
    height, width = gray.shape
    down, across = round(height * _MARGIN), round(width * _MARGIN)
    inner = gray[down : height - down or None, across : width - across or None]
    if inner.size == 0:
        return False
    paper = float(np.median(inner))
    if paper < _PAPER:
        return False
    return bool(np.count_nonzero(inner < paper - _DARKER) <= _MOST_DARK * inner.size)
