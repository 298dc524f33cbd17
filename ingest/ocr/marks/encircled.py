"""Words around which a pen drew a ring to choose them: the ring is taken off, and where it was is told.

A ring through the letters around it makes words unreadable, or passes for a stroke that struck them out. It
shows by the paper that it encloses: an oval with print in its middle, whatever else its line touches.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from domain.document import Box, Word
from domain.words.text import fold
from ingest.ocr.marks.ticks import EMPTY, TICKED
from ingest.ocr.picture.paper import Picture, fractions

_INK = 0.72
"""Of the paper's brightness."""
_NARROWEST, _WIDEST, _LOWEST, _HIGHEST = 1.5, 16.0, 1.1, 4.5
"""In letters' heights, the size of a ring."""
_LEAST_OVAL, _MOST_OVAL, _LEAST_BROADER = 0.8, 1.1, 1.15
"""Of an ellipse of its size, what a ring encloses; and how much broader it is than high: no radio button."""
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
    found: list[tuple[int, int, _Mask]] = []
    for number in range(1, count):
        left, top, wide, high, _area = rows[number].tolist()
        if not (
            _NARROWEST * small <= wide <= _WIDEST * small and _LOWEST * small <= high <= _HIGHEST * small
        ):
            continue
        inside = _oval(labels[top : top + high, left : left + wide] == number)
        if inside is not None and _holds_word(ink[top : top + high, left : left + wide], inside, small):
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
                box = _place_before(one.box, aspect)
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


def _place_before(box: Box, aspect: float) -> Box:
    side = (box.bottom - box.top) / aspect
    return Box(max(0.0, box.left - 0.5 * side), box.top, max(0.0, box.left - 0.05 * side), box.bottom)


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


def _oval(paper: npt.NDArray[np.bool_]) -> _Mask | None:
    """What a piece of paper encloses, its own islands of ink included; None where it is no oval."""
    import cv2

    high, wide = paper.shape
    outlines, _ = cv2.findContours(paper.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    inside = np.zeros(paper.shape, np.uint8)
    cv2.drawContours(inside, outlines, -1, 1, -1)
    share = float(inside.sum()) / (np.pi / 4 * wide * high)
    if wide < _LEAST_BROADER * high or not _LEAST_OVAL <= share <= _MOST_OVAL:
        return None
    down, across = max(1, high // _CORNER), max(1, wide // _CORNER)
    corners = (
        part for half in (inside[:down], inside[-down:]) for part in (half[:, :across], half[:, -across:])
    )
    return inside if max(float(part.mean()) for part in corners) <= _MOST_IN_CORNER else None


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
    edge = cv2.erode(inner, around)
    part[(outer > 0) & (edge == 0)] = paper
