"""Lines of text that bend: a sheet that did not lie flat before the camera."""

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from domain.document import Word

Picture = npt.NDArray[np.uint8]
Places = npt.NDArray[np.float64]

_LEAST_LETTERS = 3
_LONG_WORDS, _LEAST_WORDS = 5, 3
_LONG_SPAN, _LEAST_SPAN = 0.4, 0.2
"""Of the page's width: only a long line tells how it bends, a shorter one how it slopes."""
_LEAST_LINES = 3
_LEAST_TO_SLOPE = 6
_LEAST_APART = 0.1
"""Of the page's height: lines nearer to each other do not tell whether they run apart."""
_MOST_BENT = 0.12
"""Sheets that lie flat stay below 0.08, those that curl begin at 0.16."""


class Bend(NamedTuple):
    """How lines bend, as most of a page's long ones do; places are shares of the page's sides."""

    curve: float
    """A line's height is this times the square of the way from the page's middle …"""
    slope: float
    """… and this times the way itself, on a line at half the page's height …"""
    fan: float
    """… to which so much comes a page's height lower: lines run apart where the camera stood askew."""
    depth: float
    """How far a line's middle lies off its ends, in heights of its words."""

    @property
    def is_marked(self) -> bool:
        """Whether they bend so far that the words of two lines may be mixed up."""
        return self.depth > _MOST_BENT


FLAT = Bend(0.0, 0.0, 0.0, 0.0)


def bend_of(lines: Iterable[Sequence[Word]]) -> Bend:
    """How far the lines of a page bend; flat where they hardly do, or too few of them are long.

    >>> from domain.document import Box
    >>> hanging = [Word("słowo", Box(x, y, x + 0.1, y + 0.01), 0.9)
    ...            for x, y in ((0.1, 0.2), (0.3, 0.206), (0.5, 0.208), (0.7, 0.206), (0.9, 0.2))]
    >>> bend_of([hanging] * 3).is_marked, bend_of([hanging]).is_marked
    (True, False)
    """
    rows = [row for line in lines if (row := _row(line)) is not None]
    long = [row for row in rows if len(row.off) >= _LONG_WORDS and np.ptp(row.off) >= _LONG_SPAN]
    if len(long) < _LEAST_LINES:
        return FLAT
    arcs = [float(np.polyfit(row.off, row.down, 2)[0]) for row in long]
    curve = float(np.median(arcs))
    depths = [abs(arc) * np.ptp(row.off) ** 2 / 8 / row.high for arc, row in zip(arcs, long, strict=True)]
    depth = float(np.median(depths))
    return Bend(curve, *_slopes(rows, curve), depth) if depth > _MOST_BENT else FLAT


def _slopes(rows: Sequence["_Row"], curve: float) -> tuple[float, float]:
    """How lines slope in the middle of the page, and by how much more a page's height lower."""
    if len(rows) < _LEAST_TO_SLOPE:
        return 0.0, 0.0
    slopes, heights = np.array([np.polyfit(row.off, row.down - curve * row.off**2, 1) for row in rows]).T
    pairs = [(one, other) for one, other in combinations(range(len(rows)), 2)]
    apart = [(one, other) for one, other in pairs if abs(heights[one] - heights[other]) >= _LEAST_APART]
    if not apart:
        return 0.0, 0.0
    # Medians: some lines that were mixed up do not matter.
    fan = float(
        np.median([(slopes[one] - slopes[other]) / (heights[one] - heights[other]) for one, other in apart])
    )
    return float(np.median(slopes - fan * (heights - 0.5))), fan


class _Row(NamedTuple):
    """Where a line's words are, off the page's middle and down from its top, and how high they are."""

    off: Places
    down: Places
    high: float


def _row(line: Sequence[Word]) -> _Row | None:
    boxes = [
        (word.box.left, word.box.top, word.box.right, word.box.bottom)
        for word in line
        if sum(map(str.isalnum, word.text)) >= _LEAST_LETTERS
    ]
    middles = [(left + right) / 2 for left, _, right, _ in boxes]
    if len(boxes) < _LEAST_WORDS or max(middles) - min(middles) < _LEAST_SPAN:
        return None
    left, top, right, bottom = np.array(boxes).T
    return _Row((left + right) / 2 - 0.5, (top + bottom) / 2, float(np.median(bottom - top)))


def flattened(picture: Picture, bend: Bend) -> Picture:
    """The picture, gray or RGB, with its columns moved up or down so that its lines run straight."""
    import cv2

    height, width = picture.shape[:2]
    rows, columns = np.indices((height, width), np.float32)
    off = (columns + 0.5) / width - 0.5
    slope = bend.slope + bend.fan * (rows / height - 0.5)
    # Half of the way up and half down: nothing is moved farther than need be.
    down = rows + height * (slope * off + bend.curve * (off**2 - 1 / 8))
    return np.asarray(
        cv2.remap(
            picture,
            columns,
            down.astype(np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=(255, 255, 255),
        ),
        np.uint8,
    )
