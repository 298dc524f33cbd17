"""Round tick boxes of printed web forms: „○ tak ◉ nie”, which an engine reads as „O”, „o” and „©”."""

import re
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from domain.document import Word
from domain.words.text import fold
from ingest.ocr.marks.ticks import DOUBTFUL, EMPTY, TICKED
from ingest.ocr.picture.paper import TEXT, Picture, fractions, overlap, pixels
from ingest.ocr.picture.pieces import pieces_of

_INK = 170
_SMALLEST, _LARGEST, _UNLIKE = 0.85 * TEXT, 1.7 * TEXT, 0.12
"""How wide a ring is, larger than a letter „O”; and by how much of that it may be higher or lower."""
_SLICES, _RIM = 24, 0.74
"""Of a ring, so many slices all have ink that far out from its middle."""
_DOT, _WITHIN = 0.35, 0.6
"""How far out the dot in a ring reaches at least; and what lies within the ring."""
_FILLED, _BARE = 0.85, 0.06
"""So much of the dot's place is ink; and so much at most of a ring that is empty."""
_LONGEST = 3
"""Signs of a word that a ring and its label were read as: „o0”."""
_FEWEST, _ALIKE = 2, 0.15
"""Rings of a page, and by how much their widths differ."""
_BEFORE_WORD, _BEHIND_WORD = 1.6 * TEXT, 0.3 * TEXT
"""Pixels: so near its word follows a ring; and so far off is a word before it."""
_GAP = round(0.2 * TEXT)
"""Pixels: letters of a word stand closer."""
_OPTION = re.compile(r"(?:tak|nie|mikro\w*|mal[yea]|sredni\w?|duz[yea]|inn[yea])\W*")
_READ_AS = frozenset({"O", "o", "0", "©", "®", "@", "e", "Q", "C"})
_SURE, _UNSURE, _SAME_PLACE = 0.9, 0.5, 0.2

Frame = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""
_Ink = npt.NDArray[np.bool_]


def find_rings(level: Picture, words: Iterable[Word], ticks: Sequence[Word]) -> tuple[Word, ...]:
    """The round boxes of a page that is `laid_out`, as words ☐, ☒ or ▨; `ticks` are the other boxes.

    There are two at least, as large as each other, each with a word behind it; and one of them is plainly
    empty or filled, as the „o” of a title and the „@” of an address are not.
    """
    placed = [(word.text, pixels(word.box, level.shape)) for word in words]
    if not any(text[:1] in _READ_AS for text, _ in placed):
        return ()
    ink = level < _INK
    rings = [ring for ring in _rings(ink) if _stands_before_word(ring, placed) and _stands_apart(ink, ring)]
    usual = float(np.median([ring[2] - ring[0] for ring in rings])) if rings else 0.0
    alike = [ring for ring in rings if abs(ring[2] - ring[0] - usual) <= _ALIKE * usual]
    if len(alike) < _FEWEST:
        return ()
    told = [(_state(ink, ring), fractions(*ring, level.shape)) for ring in alike]
    if all(state == DOUBTFUL for state, _ in told):
        return ()
    return tuple(
        Word(state, box, _UNSURE if state == DOUBTFUL else _SURE)
        for state, box in told
        if not any(overlap(tick.box, box, _SAME_PLACE) for tick in ticks)
    )


def _rings(ink: _Ink) -> Iterator[Frame]:
    pieces = pieces_of(ink.view(np.uint8))
    left, top, wide, high, _ = pieces.rows.T
    fits = (wide >= _SMALLEST) & (wide <= _LARGEST) & (abs(high - wide) <= np.maximum(2, _UNLIKE * wide))
    for number in np.flatnonzero(fits).tolist():
        x, y, w, h = (int(side[number]) for side in (left, top, wide, high))
        if is_ring(pieces.labels[y : y + h, x : x + w] == number):
            yield x, y, x + w, y + h


def is_ring(own: _Ink) -> bool:
    """Whether a piece has ink near its edge in every direction, and none in its corners.

    >>> y, x = np.mgrid[-12:13, -12:13]
    >>> ring = (np.hypot(x, y) < 12.5) & (np.hypot(x, y) > 10)
    >>> is_ring(ring), is_ring(np.ones((25, 25), bool)), is_ring(ring & (x < 8))
    (True, False, False)
    """
    far, angle = _polar(own.shape)
    rim = own & (far >= _RIM)
    slices = np.unique(angle[rim])
    corners = far > 1.12
    return len(slices) == _SLICES and not bool((own & corners).any())


def _polar(shape: tuple[int, ...]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int64]]:
    """For each spot how far from the middle it is (1 at the edge), and in which slice."""
    high, wide = shape
    y, x = np.mgrid[0:high, 0:wide]
    across, down = (x - (wide - 1) / 2) / (wide / 2), (y - (high - 1) / 2) / (high / 2)
    turn = (np.arctan2(down, across) + np.pi) / (2 * np.pi)
    return np.hypot(across, down), np.minimum(_SLICES - 1, (turn * _SLICES).astype(np.int64))


def _state(ink: _Ink, ring: Frame) -> str:
    """What is in a ring: a dot, nothing, or something else."""
    left, top, right, bottom = ring
    inside = ink[top:bottom, left:right]
    far, _ = _polar(inside.shape)
    if float(inside[far <= _DOT].mean()) >= _FILLED:
        return TICKED
    return EMPTY if float(inside[far <= _WITHIN].mean()) <= _BARE else DOUBTFUL


def _stands_before_word(ring: Frame, placed: Iterable[tuple[str, Frame]]) -> bool:
    """Whether a word begins right behind a ring, and none ends close before it."""
    middle = (ring[1] + ring[3]) / 2
    row = [(text, frame) for text, frame in placed if frame[1] <= middle <= frame[3]]
    has_word = any(
        frame[2] > ring[2] and frame[0] - ring[2] <= _BEFORE_WORD and any(map(str.isalnum, text))
        for text, frame in row
        if text[:1] not in _READ_AS or len(text) > 1
    )
    is_glued = any(ring[0] - _BEHIND_WORD <= frame[2] <= ring[0] + 2 for _, frame in row)
    is_letter = any(
        frame[0] < ring[2] - 2 and frame[2] > ring[2] and len(text) > _LONGEST and not _is_glued(text)
        for text, frame in row
    )
    is_last = any(
        frame[0] < ring[0] - (ring[2] - ring[0]) / 2 and frame[2] > (ring[0] + ring[2]) / 2
        for _, frame in row
    )
    return has_word and not (is_glued or is_letter or is_last) and not _is_of_capitals(ring, row)


def _is_glued(text: str) -> bool:
    """Whether a word is a ring and an option that were read together: „©mikro”, „Otak”."""
    return text[0] == "©" or (text[0] in _READ_AS and _OPTION.fullmatch(fold(text[1:])) is not None)


def _stands_apart(ink: _Ink, ring: Frame) -> bool:
    """Whether bare paper lies behind a ring, as it does not behind the „O” of „Od”."""
    _, top, right, bottom = ring
    return not bool(ink[top:bottom, right + 1 : right + 1 + _GAP].any())


def _is_of_capitals(ring: Frame, row: Iterable[tuple[str, Frame]]) -> bool:
    """Whether it is the „O” of a title: a word of capitals stands close before or behind it."""
    return any(
        text.isupper()
        and len(text) > _LONGEST
        and (0 <= ring[0] - frame[2] <= _BEFORE_WORD or 0 <= frame[0] - ring[2] <= _BEFORE_WORD)
        for text, frame in row
    )
