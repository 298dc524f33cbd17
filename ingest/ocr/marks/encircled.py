"""Words around which a pen drew a ring to choose them: the ring is taken off, and where it was is told.

A ring through the letters around it makes words unreadable, or passes for a stroke that struck them out. It
shows by the paper that it encloses: an oval with print in its middle, whatever else its line touches.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

import numpy as np
import numpy.typing as npt

from domain.document import Box, Word
from domain.words.text import fold
from ingest.ocr.marks.ticks import DOUBTFUL, EMPTY, TICKED
from ingest.ocr.picture.paper import Picture, fractions

_INK = 0.72
"""Of the paper's brightness."""
_FAINT = 0.9
"""The same, of the blur of a pen's line."""
_NARROWEST, _WIDEST, _LOWEST, _HIGHEST = 1.5, 24.0, 1.1, 4.5
"""In letters' heights, the size of a ring."""
_LEAST_OVAL, _MOST_OVAL, _LEAST_BROADER = 0.8, 1.1, 1.15
"""Of an ellipse of its size, what a ring encloses; and how much broader it is than high: no radio button."""
_LOWEST_TOUCHED, _MOST_INK, _LEAST_CLOSED = 1.8, 0.7, 0.9
"""In letters' heights, how high a ring is with its line; of its frame, how much is ink; and of the edge of
what it encloses with its line, how much of this is drawn."""
_CORNER, _MOST_IN_CORNER = 7, 0.25
"""The part of its width and height that a corner is, and what a ring encloses of that."""
_LETTERS, _LOWEST_LETTER, _HIGHEST_LETTER = 2, 0.35, 2.0
"""So many pieces of ink, by letters' heights so high, are a word."""
_LINE = 0.45
"""In letters' heights, how thick a pen's line is at most."""
_LEAST_DRAWN = 0.3
"""Of a line's way around, so much is ink as far out as the pen was broad."""
_MOST = 80
"""Of a page: more are a pattern."""
_OPTIONS = (frozenset({"tak", "nie"}), frozenset({"mikro", "male", "srednie", "duze"}))
"""Options, folded, whose siblings need no box to be known."""
_REACH, _BOXES = 8.0, 3.0
"""In heights of an option, how far another of its question stands; in widths of a box, how far its option."""
_BEFORE, _BROAD = 0.05, 0.45
"""In heights of an option, how far before it a box for it is put, and how broad that is."""
_SURE = 0.9
_Mask = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Rings:
    """A page without the rings that a pen drew around words, and the places that they enclosed."""

    gray: Picture
    places: tuple[Box, ...] = ()


def without_rings(gray: Picture, letter: float) -> Rings:
    """The upright page without such rings; `letter` is how high its letters are, in pixels."""
    import cv2

    paper = int(np.median(gray[::8, ::8]))
    step = 2 if letter >= 2 * _CORNER else 1
    ink = _halved(gray, step) < _INK * paper
    small = letter / step
    count, labels, rows, _ = cv2.connectedComponentsWithStats((~ink).view(np.uint8), connectivity=4)
    found = list(_touched_rings(ink, small))
    for number in range(1, count):
        left, top, wide, high, _area = rows[number].tolist()
        if not (
            _NARROWEST * small <= wide <= _WIDEST * small and _LOWEST * small <= high <= _HIGHEST * small
        ):
            continue
        inside = _oval(labels[top : top + high, left : left + wide] == number)
        if inside is None or any(_overlap((left, top, inside), other) for other in found):
            continue
        if _holds_word(ink[top : top + high, left : left + wide], inside, small):
            found.append((left, top, inside))
    if not found or len(found) > _MOST:
        return Rings(gray)
    clean = gray.copy()
    for left, top, inside in found:
        _take_off(
            clean, (left * step, top * step), np.kron(inside, np.ones((step, step), np.uint8)), letter, paper
        )
    places = (
        fractions(
            left * step,
            top * step,
            (left + inside.shape[1]) * step,
            (top + inside.shape[0]) * step,
            gray.shape,
        )
        for left, top, inside in found
    )
    return Rings(clean, tuple(places))


def encircled(line: Iterable[Word], places: Sequence[Box]) -> tuple[Word, ...]:
    """The words of a line that stand in a ring.

    >>> line = [Word(text, Box(at, 0.5, at + 0.03, 0.51), 0.9) for text, at in (("TAK", 0.1), ("NIE", 0.2))]
    >>> [word.text for word in encircled(line, [Box(0.19, 0.49, 0.24, 0.52)])]
    ['NIE']
    """
    return tuple(word for word in line if any(_is_in(word.box, place) for place in places))


def with_ringed_boxes(ticks: Iterable[Word], places: Sequence[Box]) -> tuple[Word, ...]:
    """The boxes, one that stands in a ring with its word ticked: the pen chose it so.

    >>> box = Word("☐", Box(0.2, 0.5, 0.21, 0.51), 0.9)
    >>> [one.text for one in with_ringed_boxes([box], [Box(0.19, 0.49, 0.27, 0.52)])]
    ['☒']
    """
    return tuple(replace(one, text=TICKED) if encircled([one], places) else one for one in ticks)


def with_ringed_told(cell: Sequence[Word], places: Sequence[Box]) -> tuple[Word, ...]:
    """The words, a doubtful box ticked whose option stands in a ring, where no other box of theirs is ticked.

    >>> def at(left, text):
    ...     return Word(text, Box(left, 0.5, left + 0.02, 0.51), 0.3)
    >>> cell = [at(0.1, "▨"), at(0.13, "TAK"), at(0.3, "☐"), at(0.33, "NIE")]
    >>> [one.text for one in with_ringed_told(cell, [Box(0.09, 0.49, 0.16, 0.52)])]
    ['☒', 'TAK', '☐', 'NIE']
    """
    if any(one.text == TICKED for one in cell):
        return tuple(cell)
    return tuple(
        replace(one, text=TICKED, confidence=_SURE)
        if one.text == DOUBTFUL and behind is not None and encircled([behind], places)
        else one
        for one, behind in zip_longest(cell, cell[1:])
    )


def boxes_of_rings(
    words: Sequence[Word], places: Sequence[Box], ticks: Sequence[Word], aspect: float
) -> list[Word]:
    """A ticked box before each usual option in a ring, an empty one before those beside it.

    None where a box of the form's own stands before one; `aspect`: the page's width by its height.
    """
    told: dict[Box, Word] = {}
    for word in encircled(words, places):
        group = next((one for one in _OPTIONS if _option(word) in one), None)
        if group is None:
            continue
        siblings = [one for one in _beside(word, words, aspect) if _option(one) in group - {_option(word)}]
        own = [word, *siblings]
        if siblings and not any(_follows(one, tick) for one in own for tick in ticks):
            for one in own:
                is_ringed = bool(encircled([one], places))
                box = _place_before(one, words, aspect)
                told[one.box] = Word(TICKED if is_ringed else EMPTY, box, _SURE)
    return list(told.values())


def _option(word: Word) -> str:
    return fold(word.text).strip(".,;:/()*")


def _beside(word: Word, words: Iterable[Word], aspect: float) -> Iterator[Word]:
    """The words on a word's row, as far as options of one question stand."""
    high = word.box.bottom - word.box.top
    for one in words:
        is_level = one.box.top < (word.box.top + word.box.bottom) / 2 < one.box.bottom
        gap = max(one.box.left - word.box.right, word.box.left - one.box.right)
        if is_level and one is not word and gap * aspect <= _REACH * high:
            yield one


def _follows(word: Word, tick: Word) -> bool:
    """Whether a box stands right before a word."""
    is_level = tick.box.top < (word.box.top + word.box.bottom) / 2 < tick.box.bottom
    return is_level and 0 <= word.box.left - tick.box.left <= _BOXES * (tick.box.right - tick.box.left)


def _place_before(word: Word, words: Iterable[Word], aspect: float) -> Box:
    """Where a box would stand, no farther to the left than the word before it reaches."""
    box = word.box
    side = (box.bottom - box.top) / aspect
    end = max(0.0, box.left - _BEFORE * side)
    level = (one.box for one in words if one.box.top < (box.top + box.bottom) / 2 < one.box.bottom)
    before = max((one.right for one in level if one.right < end), default=0.0)
    return Box(max(before, end - _BROAD * side), box.top, end, box.bottom)


def _is_in(box: Box, place: Box) -> bool:
    across, down = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return place.left < across < place.right and place.top < down < place.bottom


def _halved(gray: Picture, step: int) -> Picture:
    """The picture made smaller by its darkest pixels, so that thin lines stay whole."""
    if step == 1:
        return gray
    high, wide = (length - length % 2 for length in gray.shape)
    rows = np.minimum(gray[:high:2, :wide], gray[1:high:2, :wide])
    return np.asarray(np.minimum(rows[:, ::2], rows[:, 1::2]), np.uint8)


_Place = tuple[int, int, _Mask]
"""Left, top, and what a ring encloses from there on."""


def _touched_rings(ink: npt.NDArray[np.bool_], letter: float) -> Iterator[_Place]:
    """The rings that letters touch from within, and signs beside them from without: pieces of ink with them.

    Without what sticks out of it such a piece is an oval, and all along its edge goes a line.
    """
    import cv2

    line = max(2, round(_LINE * letter))
    _, found, stats, _ = cv2.connectedComponentsWithStats(ink.view(np.uint8), connectivity=8)
    labels, rows = np.asarray(found, np.int32), np.asarray(stats, np.int32)
    wide, high = rows[:, 2], rows[:, 3]
    may_be = (
        (wide >= _NARROWEST * letter)
        & (wide <= _WIDEST * letter)
        & (high >= _LOWEST_TOUCHED * letter)
        & (high <= _HIGHEST * letter)
        & (wide >= _LEAST_BROADER * high)
        & (rows[:, 4] <= _MOST_INK * wide * high)
    )
    may_be[0] = False
    opening = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * line + 1, 2 * line + 1))
    for number in np.flatnonzero(may_be)[: _MOST * _MOST].tolist():
        left, top, across, down, _area = rows[number].tolist()
        own = np.pad((labels[top : top + down, left : left + across] == number).view(np.uint8), line)
        outlines, _ = cv2.findContours(own, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        outer = np.zeros(own.shape, np.uint8)
        cv2.drawContours(outer, outlines, -1, 1, -1)
        outer = np.asarray(cv2.morphologyEx(outer, cv2.MORPH_OPEN, opening), np.uint8)
        x, y, broad, tall = cv2.boundingRect(outer)
        if not tall or broad < _LEAST_BROADER * tall:
            continue
        whole, drawn = outer[y : y + tall, x : x + broad], own[y : y + tall, x : x + broad]
        inside = _within_line(whole, drawn, line)
        if inside is None or not _is_oval(whole) or not _holds_word(drawn.view(np.bool_), inside, letter):
            continue
        at = left - line + x, top - line + y
        if _holds_free_letter(labels, rows, at, inside, letter):
            yield *at, inside


def _holds_free_letter(
    labels: npt.NDArray[np.int32],
    rows: npt.NDArray[np.int32],
    at: tuple[int, int],
    inside: _Mask,
    letter: float,
) -> bool:
    """Whether a letter stands in a ring that does not touch it: no loop of a signature goes around print."""
    left, top = max(0, at[0]), max(0, at[1])
    high, wide = inside.shape
    within = labels[top : at[1] + high, left : at[0] + wide]
    own = np.bincount(within[inside[top - at[1] :, left - at[0] :][: within.shape[0], : within.shape[1]] > 0])
    return any(
        own[number] == rows[number, 4]
        and _LOWEST_LETTER * letter <= rows[number, 3] <= _HIGHEST_LETTER * letter
        for number in np.flatnonzero(own).tolist()
        if number
    )


def _within_line(whole: _Mask, drawn: _Mask, line: int) -> _Mask | None:
    """What a line along the edge of a shape encloses; None where no line goes all along it."""
    import cv2

    around = np.ones((3, 3), np.uint8)
    inner = whole
    for step in range(line + 1):
        smaller = np.asarray(cv2.erode(inner, around, borderValue=0), np.uint8)
        edge = inner > smaller
        if not edge.any() or drawn[edge].mean() < _LEAST_CLOSED:
            return inner if step >= 1 else None
        inner = smaller
    return None


def _overlap(one: _Place, other: _Place) -> bool:
    across = min(one[0] + one[2].shape[1], other[0] + other[2].shape[1]) - max(one[0], other[0])
    down = min(one[1] + one[2].shape[0], other[1] + other[2].shape[0]) - max(one[1], other[1])
    return bool(across > 0 and down > 0)


def _oval(paper: npt.NDArray[np.bool_]) -> _Mask | None:
    """What a piece of paper encloses, its own islands of ink included; None where it is no oval."""
    import cv2

    outlines, _ = cv2.findContours(paper.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    high, wide = paper.shape
    inside = np.zeros((high, wide), np.uint8)
    cv2.drawContours(inside, outlines, -1, 1, -1)
    return inside if wide >= _LEAST_BROADER * high and _is_oval(inside) else None


def _is_oval(inside: _Mask) -> bool:
    """Whether a shape that reaches its frame's sides is as large as an ellipse, and bare in its corners."""
    high, wide = inside.shape
    share = float(inside.sum()) / (np.pi / 4 * wide * high)
    down, across = max(1, high // _CORNER), max(1, wide // _CORNER)
    corners = (
        part for half in (inside[:down], inside[-down:]) for part in (half[:, :across], half[:, -across:])
    )
    are_bare = max(float(part.mean()) for part in corners) <= _MOST_IN_CORNER
    return _LEAST_OVAL <= share <= _MOST_OVAL and are_bare


def _holds_word(ink: npt.NDArray[np.bool_], inside: _Mask, letter: float) -> bool:
    """Whether print lies in an oval, and not only the line of a hand."""
    import cv2

    own = (ink & inside.view(np.bool_)).view(np.uint8)
    _, _, rows, _ = cv2.connectedComponentsWithStats(own, connectivity=8)
    heights = rows[1:, 3]
    return (
        int(((heights >= _LOWEST_LETTER * letter) & (heights <= _HIGHEST_LETTER * letter)).sum()) >= _LETTERS
    )


def _take_off(clean: Picture, at: tuple[int, int], inside: _Mask, letter: float, paper: int) -> None:
    """Make the line around an oval paper, as thick as it is; letters that touch it from within stay."""
    import cv2

    most = max(3, round(_LINE * letter))
    left, top = at
    frame = np.pad(inside, most)
    high, wide = frame.shape
    first, upper = max(0, most - left), max(0, most - top)
    part = clean[top - most + upper : top - most + high, left - most + first : left - most + wide]
    outlines, _ = cv2.findContours(frame, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.fillConvexPoly(frame, cv2.convexHull(np.concatenate(outlines)), 1)
    inner = frame[upper : upper + part.shape[0], first : first + part.shape[1]]
    outer, around = inner, np.ones((3, 3), np.uint8)
    for _ in range(most):
        grown = np.asarray(cv2.dilate(outer, around), np.uint8)
        shell = grown > outer
        outer = grown
        if (part[shell] < _INK * paper).mean() < _LEAST_DRAWN:
            break
    edge = np.asarray(cv2.erode(inner, around), np.uint8)
    part[(outer > 0) & (edge == 0)] = paper
    _take_crumbs_off(part, outer, edge, most, paper)


def _take_crumbs_off(part: Picture, outer: _Mask, inner: _Mask, line: int, paper: int) -> None:
    """Make what is left of a line paper: pieces that lie wholly along it."""
    import cv2

    around = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (line | 1, line | 1))
    band = (cv2.dilate(outer, around) > 0) & (cv2.erode(inner, around, borderValue=0) == 0)
    ink = (part < _FAINT * paper).view(np.uint8)
    count, labels, rows, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    within = np.bincount(labels[band], minlength=count)
    crumbs = within == rows[:, cv2.CC_STAT_AREA]
    crumbs[0] = False
    part[crumbs[labels]] = paper
