"""What the engine left unread on a page: rows of letters outside of all words that it read.

The engine looks for lines before it reads them, and misses some, or the words behind a tick box; a strip of
the page that holds nothing else it reads well.
"""

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from domain.document import Word
from ingest.ocr.lines import BOXES
from ingest.ocr.picture.paper import Picture, pixels
from ingest.ocr.picture.pieces import pieces_of

_INK = 0.72
"""Of the paper's brightness."""
_LOWEST, _HIGHEST, _BROADEST = 0.5, 2.2, 5.0
"""Of a letter's height: how high and how broad letters are, several of which may run together."""
_ASIDE = 0.3
"""Of a letter's height: so far around a word its own ink may reach."""
_APART = 2.6
"""Of a letter's height: a gap between words is narrower, a typewriter's too."""
_LOW_ROW, _HIGH_ROW = 0.6, 3.2
_FEWEST, _FEWEST_BY_BOX = 6, 2
"""Letters of a row that is worth a look; behind a tick box stands a word alone."""
_MOST_LETTERS = 1_500
"""More are grain, or a picture."""
_MOST_STRIPS = 16
_MARGIN = 0.6
"""Of a letter's height, around a strip."""
_EDGE = 0.01
"""Of the page's sides: what lies farther out is its edge."""

Strip = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""
_Rows = npt.NDArray[np.int64]


def unread_strips(gray: Picture, words: Iterable[Word], letter: float) -> list[Strip]:
    """Where rows of letters stand that are in none of the words; `letter` is how high letters are, in pixels.

    The words include the tick boxes, whose frames are no letters.
    """
    words = list(words)
    letters = _letters(gray, words, letter)
    if not 0 < len(letters) <= _MOST_LETTERS:
        return []
    boxes = [pixels(word.box, gray.shape) for word in words if word.text in BOXES]
    found = [
        strip
        for strip, count in _rows_of(letters, gray.shape, letter)
        if count >= (_FEWEST_BY_BOX if _is_behind(strip, boxes, letter) else _FEWEST)
    ]
    return [_widened(strip, gray.shape, round(_MARGIN * letter)) for strip in found[:_MOST_STRIPS]]


def _letters(gray: Picture, words: Sequence[Word], letter: float) -> _Rows:
    """The pieces of ink of a letter's size outside of the words: left, top, width, height."""
    paper = int(np.median(gray[::8, ::8]))
    ink = (gray < _INK * paper).view(np.uint8).copy()
    around = round(_ASIDE * letter)
    for word in words:
        left, top, right, bottom = pixels(word.box, gray.shape)
        ink[max(0, top - around) : bottom + around, max(0, left - around) : right + around] = 0
    height, width = gray.shape
    down, across = round(_EDGE * height), round(_EDGE * width)
    ink[:down], ink[height - down :], ink[:, :across], ink[:, width - across :] = 0, 0, 0, 0
    rows = pieces_of(ink).rows[1:].astype(np.int64)
    fits = (
        (rows[:, 3] >= _LOWEST * letter)
        & (rows[:, 3] <= _HIGHEST * letter)
        & (rows[:, 2] <= _BROADEST * letter)
    )
    return np.asarray(rows[fits, :4])


def _rows_of(letters: _Rows, shape: tuple[int, ...], letter: float) -> list[tuple[Strip, int]]:
    """Letters that stand side by side at one height, and how many they are; from the top."""
    import cv2

    reach = round(_APART * letter / 2)
    canvas = np.zeros(shape, np.uint8)
    for left, top, wide, high in letters.tolist():
        # The middle of each alone: descenders do not join two lines.
        canvas[top + high // 4 : top + high - high // 4, max(0, left - reach) : left + wide + reach] = 1
    count, labels = cv2.connectedComponents(canvas, connectivity=4)
    middles = labels[letters[:, 1] + letters[:, 3] // 2, letters[:, 0] + letters[:, 2] // 2]
    found = []
    for number in range(1, count):
        own = letters[middles == number]
        if not len(own):
            continue
        left, top = own[:, 0].min(), own[:, 1].min()
        right, bottom = (own[:, 0] + own[:, 2]).max(), (own[:, 1] + own[:, 3]).max()
        if _LOW_ROW * letter <= bottom - top <= _HIGH_ROW * letter:
            found.append(((int(left), int(top), int(right), int(bottom)), len(own)))
    return sorted(found, key=lambda one: one[0][1])


def _is_behind(strip: Strip, boxes: Iterable[Strip], letter: float) -> bool:
    """Whether a row of letters begins right behind a tick box."""
    return any(
        -letter <= strip[0] - box[2] <= 2 * letter and min(strip[3], box[3]) > max(strip[1], box[1])
        for box in boxes
    )


def _widened(strip: Strip, shape: tuple[int, ...], by: int) -> Strip:
    left, top, right, bottom = strip
    return max(0, left - by), max(0, top - by), min(shape[1], right + by), min(shape[0], bottom + by)
