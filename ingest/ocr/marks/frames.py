"""Rings and frames on a page's ink, as stamps have them: they run around an empty middle."""

import numpy as np
import numpy.typing as npt

from ingest.ocr.picture.paper import TEXT
from ingest.ocr.picture.pieces import pieces_of

LARGEST_REACH = 22 * TEXT
"""Nothing that a hand or a stamp leaves is larger."""
_LEAST_FRAME = 2 * TEXT
_MOST_FRAMES = 4_000

Mask = npt.NDArray[np.uint8]


def without_frames(ink: Mask) -> Mask:
    """The ink without stamps' rings and frames; before rulings, which would leave arcs of them."""
    # Frames are large: half the size shows them as well and is searched four times as fast.
    padded = np.pad(ink, ((0, ink.shape[0] % 2), (0, ink.shape[1] % 2)))
    small = (padded[::2] | padded[1::2]).view(np.uint16) != 0
    labels, rows, *_ = pieces_of(small.view(np.uint8))
    sides = 2 * rows[:, 2:4]
    fits = (sides.min(axis=1) >= _LEAST_FRAME) & (sides.max(axis=1) <= LARGEST_REACH)
    for index in np.flatnonzero(fits)[:_MOST_FRAMES]:
        left, top, wide, high = (int(value) for value in rows[index, :4])
        shape = labels[top : top + high, left : left + wide] == index
        if index and is_frame(shape.astype(np.uint8), _LEAST_FRAME / 2):
            whole = shape.repeat(2, axis=0).repeat(2, axis=1)
            padded[2 * top : 2 * (top + high), 2 * left : 2 * (left + wide)][whole] = 0
    return padded[: ink.shape[0], : ink.shape[1]]


def is_frame(shape: Mask, least: float = _LEAST_FRAME) -> bool:
    """Whether a piece runs around an empty middle, as a stamp's ring or frame does."""
    high, wide = shape.shape
    if min(high, wide) < least:
        return False
    middle = shape[high // 4 : high - high // 4, wide // 4 : wide - wide // 4]
    if float(middle.mean()) > 0.02:
        return False
    # Around: seen from the middle there is ink in nearly every direction.
    rows, columns = np.nonzero(shape)
    angles = np.arctan2((rows - high / 2) / high, (columns - wide / 2) / wide)
    filled = np.bincount(((angles + np.pi) / (2 * np.pi) * 36).astype(int).clip(0, 35), minlength=36)
    return float((filled > 0).mean()) > 0.85
