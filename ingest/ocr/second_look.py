"""What the engine left unread on a page: rows of letters outside of all words that it read.

The engine looks for lines before it reads them, and misses some, or the words behind a tick box; a strip of
the page that holds nothing else it reads well.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from domain.document import Box, Word
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
_FEWEST, _FEWEST_BY_BOX = 3, 2
"""Letters of a row that is worth a look: those of „nie”, without the dot; and behind a tick box."""
_NEAR_COLON = 6.0
"""In letters' heights: how far behind a colon a hand begins to write."""
_MOST_LETTERS = 1_500
"""More are grain, or a picture."""
_MOST_STRIPS = 16
_MARGIN, _LEAST_MARGIN = 0.6, 0.2
"""Of a letter's height, around a strip."""
_HIGHEST_CELL = 3.4
"""Of a letter's height: how high a cell is that holds one line of text."""
_EDGE = 0.01
"""Of the page's sides: what lies farther out is its edge."""

_ENLARGED = 1.6
_AROUND_CODE, _BESIDE_CODE = 0.3, 0.35
"""Of a letter's height, above and below a code, and on its sides."""

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


def unread_ink(gray: Picture, words: Iterable[Word], letter: float) -> list[Strip]:
    """Where something stands that is in none of the words: a row of letters, or one right behind a colon.

    Nobody may say of such a place that nothing was written there.
    """
    words = list(words)
    letters = _letters(gray, words, letter)
    if not 0 < len(letters) <= _MOST_LETTERS:
        return []
    labels = [pixels(word.box, gray.shape) for word in words if word.text.endswith(":")]
    return [
        strip
        for strip, count in _rows_of(letters, gray.shape, letter)
        if count >= _FEWEST or _is_behind(strip, labels, letter, _NEAR_COLON)
    ][:_MOST_STRIPS]


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


def _is_behind(strip: Strip, boxes: Iterable[Strip], letter: float, reach: float = 2.0) -> bool:
    """Whether a row of letters begins right behind a tick box; `reach` is in letters' heights."""
    return any(
        -letter <= strip[0] - box[2] <= reach * letter and min(strip[3], box[3]) > max(strip[1], box[1])
        for box in boxes
    )


def _widened(strip: Strip, shape: tuple[int, ...], by: int) -> Strip:
    left, top, right, bottom = strip
    return max(0, left - by), max(0, top - by), min(shape[1], right + by), min(shape[0], bottom + by)


def tighter(strip: Strip, letter: float) -> Strip:
    """A strip with hardly any paper around its letters.

    >>> tighter((10, 20, 110, 60), 20.0)
    (18, 28, 102, 52)
    """
    left, top, right, bottom = strip
    by = round(_MARGIN * letter) - round(_LEAST_MARGIN * letter)
    return left + by, top + by, right - by, bottom - by


def has_one_line(cell: Box, shape: tuple[int, ...], letter: float) -> bool:
    """Whether a table's cell is so low that one line of text stands in it.

    >>> [has_one_line(Box(0.5, 0.1, 0.9, bottom), (1000, 800), 18) for bottom in (0.14, 0.2)]
    [True, False]
    """
    left, top, right, bottom = pixels(cell, shape)
    return letter <= bottom - top <= _HIGHEST_CELL * letter and right - left >= letter


def enlarged(gray: Picture, box: Box, letter: float) -> Picture:
    """A part of the page, made larger, with a margin of paper around."""
    import cv2

    left, top, right, bottom = _with_margin(box, gray.shape, letter)
    larger = cv2.resize(
        gray[top:bottom, left:right], None, fx=_ENLARGED, fy=_ENLARGED, interpolation=cv2.INTER_CUBIC
    )
    paper = int(np.median(gray[::8, ::8]))
    edge = round(letter)
    framed = cv2.copyMakeBorder(larger, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=paper)
    return np.asarray(framed, np.uint8)


def put_back(
    words: Iterable[Word], box: Box, part: tuple[int, ...], shape: tuple[int, ...], letter: float
) -> tuple[Word, ...]:
    """The words that were read on an enlarged part of the page, with their places on the page.

    `part` and `shape` are heights and widths of the enlarged part and of the page.
    """
    left, top, _, _ = _with_margin(box, shape, letter)

    def place(at: float, length: int, start: int, side: int) -> float:
        return min(1.0, max(0.0, (start + (at * length - round(letter)) / _ENLARGED) / side))

    return tuple(
        replace(
            word,
            box=Box(
                place(word.box.left, part[1], left, shape[1]),
                place(word.box.top, part[0], top, shape[0]),
                place(word.box.right, part[1], left, shape[1]),
                place(word.box.bottom, part[0], top, shape[0]),
            ),
        )
        for word in words
    )


def _with_margin(box: Box, shape: tuple[int, ...], letter: float) -> Strip:
    left, top, right, bottom = pixels(box, shape)
    high, wide = round(_AROUND_CODE * letter), round(_BESIDE_CODE * letter)
    return max(0, left - wide), max(0, top - high), right + wide, bottom + high
