"""A stamp over print: its ink is paler, and without it the words below are read as on a clean page."""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from domain.document import Word
from ingest.ocr.picture.paper import Picture, pixels

Mask = npt.NDArray[np.bool_]

_TILE = 6.0
"""Of a letter's height: the side of the tiles in which a stamp over print is looked for."""
_FEWEST, _MOST = 3, 0.3
"""So many tiles a stamp covers, and so many of all at most: more are blurred or printed in gray."""
_DARK, _PALE = 0.45, 0.85
"""Of the paper's brightness: print is darker than the first, a stamp's ink lies between both."""
_LEAST_PALE, _LEAST_DARK = 0.04, 0.004
"""Of a tile, that both cover beside the blurred edges of letters."""
_SURE, _LEAST_UNREAD = 0.6, 0.25
"""How surely a word is read that no stamp spoils; and how much of the print under a stamp is not."""
_BELOW_PALE = 0.2
"""Of the way from print to the stamp's ink: what is so much darker than this stays."""


def without_stamp(gray: Picture, words: Iterable[Word], letter: float) -> Picture | None:
    """The page with what is paler than print taken out where a stamp lies over it; None where none does.

    `words` are those that were read, `letter` is how high letters are, in pixels. Whoever uses it must see
    whether more can be read then.
    """
    side = max(1, round(_TILE * letter))
    height, width = gray.shape
    size = (-(-width // side), -(-height // side))
    paper = float(np.median(gray[::8, ::8]))
    small = np.ascontiguousarray(gray[::2, ::2])  # a stamp is broad enough to be seen on every other pixel
    pale = _shares(_between(small, _DARK * paper, _PALE * paper), size) >= _LEAST_PALE
    if int(pale.sum()) < _FEWEST:
        return None
    dark = _between(gray, 0, _DARK * paper)
    tiles: Mask = pale & (_shares(dark, size) >= _LEAST_DARK)
    if not _FEWEST <= int(tiles.sum()) <= _MOST * tiles.size or _unread(dark, tiles, words) < _LEAST_UNREAD:
        return None
    there = _spread(tiles, side)[:height, :width]
    prints, stamps = gray[there & (dark > 0)], gray[there & (gray >= _DARK * paper) & (gray < _PALE * paper)]
    ink, stamp = float(np.median(prints)), float(np.median(stamps))
    last = stamp - _BELOW_PALE * (stamp - ink)
    found = gray.copy()
    found[there] = np.clip((gray[there] - ink) / (last - ink) * paper, 0, paper)
    return found


def _between(gray: Picture, low: float, high: float) -> Picture:
    """Where a page is so bright, without the edges of letters."""
    import cv2

    return np.asarray(cv2.erode(cv2.inRange(gray, low, high), np.ones((2, 2), np.uint8)), np.uint8)


def _spread(tiles: Mask, side: int) -> Mask:
    """The tiles, and those beside them, as a mask of pixels: a stamp's edges lie in few."""
    import cv2

    wide = cv2.dilate(tiles.view(np.uint8), np.ones((3, 3), np.uint8))
    size = (tiles.shape[1] * side, tiles.shape[0] * side)
    return np.asarray(cv2.resize(wide, size, interpolation=cv2.INTER_NEAREST), np.bool_)


def _unread(dark: Picture, tiles: Mask, words: Iterable[Word]) -> float:
    """How much of the dark ink in some tiles stands in no word that was read surely."""
    rest = dark.copy()
    for word in words:
        if word.confidence >= _SURE:
            left, top, right, bottom = pixels(word.box, dark.shape)
            rest[top:bottom, left:right] = 0
    size = (tiles.shape[1], tiles.shape[0])
    lost, whole = (float(_shares(mask, size)[tiles].sum()) for mask in (rest, dark))
    return lost / whole if whole else 0.0


def _shares(mask: Picture, size: tuple[int, int]) -> npt.NDArray[np.float64]:
    """Of each tile, how much a mask covers."""
    import cv2

    return np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), np.float64) / 255
