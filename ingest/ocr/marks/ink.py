"""What a hand wrote on a picture of a page: signatures, initials; no print, rulings, stamps or ticks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np
import numpy.typing as npt

from domain.document import Mark, Word
from ingest.ocr.marks.frames import LARGEST_REACH, Mask, is_frame, without_frames
from ingest.ocr.marks.ticks import BOXES
from ingest.ocr.picture.paper import TEXT, Picture, fractions, pixels
from ingest.ocr.picture.pieces import Pieces, pieces_of

_INK = 165
_SURE_WORD, _DOUBTFUL_WORD = 0.6, 0.35
_TALLEST_DOUBTFUL = 1.8 * TEXT
"""A doubtful word that is taller may be a signature that was taken for one."""
_SCRAWLED, _LEAST_SCRAWL, _MOSTLY = "NMUVWYJI", 6, 0.7
_INSIDE = 0.7
"""Of a stroke's pixels within words: then it is their print."""
_TALLER_THAN_WORD = 1.35
_LARGE = 1.4 * TEXT
"""The height of a piece that is no ordinary print; a heading's letters are as high, and as much thicker."""
_AS_THICK = 1.35
"""In thicknesses of the page's print: a pen's stroke at most, however large what it wrote."""
_LETTER = (0.4 * TEXT, 1.1 * TEXT)
_MOST_LETTERS = 60
_RULING = int(3.5 * TEXT)
_SPECK = 0.3 * TEXT
_LEAST_REACH = 1.6 * TEXT
"""The longer side of a group's largest stroke: letters that were not read are smaller."""
_SURE_REACH = 3 * TEXT
_THICKEST = 0.45 * TEXT
_MOST_THICK = 0.06
"""Of a stroke's pixels: where loops cross, ink runs together."""
_FULLEST = 0.55
"""Of its frame: a stroke is thinner, a logo or a blot is not."""
_NEAR = int(0.6 * TEXT)
"""How far apart strokes of one mark may stand."""
_EDGE = 0.008
_COLOURED = (25, 60)
"""How far the channels of a pen's ink differ: at least on clean print, and wherever."""
_BESIDE_PRINT = 4
"""Times as far as those of the page's ink, most of which is print, grey or with a fringe of the scanner's."""
_MOST_STROKES = 4_000
_MOST_MARKS = 40

Heights = npt.NDArray[np.uint16]
Frame = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""


@dataclass(frozen=True, slots=True)
class _Stroke:
    frame: Frame
    reach: int
    """Its longer side."""


def find_marks(level: Picture, words: Sequence[Word], coloured: Mask | None = None) -> tuple[Mark, ...]:
    """The marks of a hand on a page that is `laid_out`; `words` are its print, tick boxes among them.

    `coloured` tells where the page is `coloured_on`, where it has colour.

    A mark is sure where its strokes reach far beyond a letter's size or are of coloured ink; print that
    nobody read, rulings, stamps, logos, ticked boxes and the shadows of the page's edge are none.
    """
    ink = _without_boxes(_without_rulings(without_frames((level < _INK).view(np.uint8))), words)
    strokes = list(_strokes(ink, words))
    return tuple(_marks(strokes, ink, coloured))[:_MOST_MARKS]


def coloured_on(picture: Picture, level: Picture) -> Mask:
    """Where a page is coloured that is `laid_out`, by its picture in RGB, of any size."""
    import cv2

    spread = (picture.max(axis=2) - picture.min(axis=2)).astype(np.uint8)
    size = (level.shape[1], level.shape[0])
    small = np.asarray(cv2.resize(spread, size, interpolation=cv2.INTER_AREA))
    some = small[::2, ::2][level[::2, ::2] < _INK]
    usual = float(np.median(some)) if some.size else 0.0
    return np.asarray(small > min(max(_BESIDE_PRINT * usual, _COLOURED[0]), _COLOURED[1]), dtype=np.uint8)


def _without_rulings(ink: Mask) -> Mask:
    """The ink without straight lines along the page; strokes that they crossed stay whole."""
    import cv2

    lying, standing = _lying(ink), _mask(cv2.transpose(_lying(_mask(cv2.transpose(ink)))))
    if not (lying.any() or standing.any()):
        return ink
    rest = ink & ~(_grown(lying, 3, 1) | _grown(standing, 1, 3))
    closed = _mask(cv2.morphologyEx(rest, cv2.MORPH_CLOSE, np.ones((7, 1), np.uint8)))
    crossed = closed & ink & _grown(rest, 7, 3)
    return _mask(rest | (crossed & ~lying & ~standing))


def _lying(ink: Mask) -> Mask:
    """The ink that is part of a run of `_RULING` along a row; few rows have one, so the others are left out.

    >>> _lying(np.array([[1] * _RULING, [1, 0] * (_RULING // 2)], np.uint8)).any(axis=1).tolist()
    [True, False]
    """
    import cv2

    padded = np.pad(ink, ((0, 0), (0, -ink.shape[1] % 8)), constant_values=1)
    whole = (np.packbits(padded, axis=1) == 255).view(np.uint8)
    runs = cv2.erode(whole, np.ones((1, _RULING // 8 - 1), np.uint8))
    rows = np.flatnonzero(_mask(runs).any(axis=1))
    found = np.zeros_like(ink)
    if rows.size:
        found[rows] = cv2.morphologyEx(ink[rows], cv2.MORPH_OPEN, np.ones((1, _RULING), np.uint8))
    return found


def _grown(mask: Mask, high: int, wide: int) -> Mask:
    import cv2

    return _mask(cv2.dilate(mask, np.ones((high, wide), np.uint8)))


def _mask(picture: object) -> Mask:
    return np.asarray(picture, np.uint8)


def _without_boxes(ink: Mask, words: Sequence[Word]) -> Mask:
    """The ink without tick boxes and what was drawn in and just around them."""
    bare = ink.copy()
    for word in words:
        if word.text not in BOXES:
            continue
        left, top, right, bottom = pixels(word.box, ink.shape)
        around = round(0.8 * (right - left))
        bare[max(0, top - around) : bottom + around, max(0, left - around) : right + around] = 0
    return bare


def _strokes(ink: Mask, words: Sequence[Word]) -> Iterator[_Stroke]:
    """The connected pieces of ink that are thin and long enough for a pen and are no word's letters.

    None at all where none of them reaches as far as a mark must: on most pages nobody wrote.
    """
    pieces = pieces_of(ink)
    reaches = pieces.rows[:, 2:4].max(axis=1)
    reaches[_are_print(pieces, _inside_words(words, ink.shape))] = 0
    far = np.flatnonzero(reaches >= _LEAST_REACH)[:_MOST_STROKES]
    if not any(_stroke(pieces, index) for index in far):
        return
    for index in np.flatnonzero(reaches > _SPECK)[:_MOST_STROKES]:
        stroke = _stroke(pieces, index)
        if stroke is not None:
            yield stroke


def _stroke(pieces: Pieces, number: int) -> _Stroke | None:
    """The piece of this number as a stroke, if a pen may have drawn it."""
    left, top, wide, high, area = pieces.rows[number].tolist()
    frame = (left, top, left + wide, top + high)
    if _touches_edge(frame, pieces.labels.shape):
        return None
    shape = (pieces.labels[top : top + high, left : left + wide] == number).view(np.uint8)
    return _Stroke(frame, max(wide, high)) if _is_drawn(shape, area) else None


def _are_print(pieces: Pieces, inside: Heights) -> npt.NDArray[np.bool_]:
    """For each piece, whether most of it lies in words, and it is no higher than they are."""
    words = inside.ravel()[pieces.spots]
    owners = pieces.owners[words > 0]
    tallest = np.zeros(len(pieces.rows), np.uint16)
    np.maximum.at(tallest, owners, words[words > 0])
    printed = np.bincount(owners, minlength=len(tallest))
    low = pieces.rows[:, 3] < _TALLER_THAN_WORD * tallest + 2
    are_print = (printed > _INSIDE * pieces.rows[:, 4]) & low
    large = np.flatnonzero(are_print & (pieces.rows[:, 3] >= _LARGE))[:_MOST_STROKES]
    if large.size:
        most = _AS_THICK * _usual_thickness(pieces, are_print)
        for number in large.tolist():
            wide, high = pieces.rows[number, 2:4].tolist()
            are_print[number] = wide < high / 3 or _thickness(pieces, number) > most
    return np.asarray(are_print)


def _usual_thickness(pieces: Pieces, are_print: npt.NDArray[np.bool_]) -> float:
    """How thick the strokes of the page's ordinary letters are, in pixels; 0 where there are none."""
    highs = pieces.rows[:, 3]
    letters = np.flatnonzero(are_print & (highs >= _LETTER[0]) & (highs <= _LETTER[1]))
    some = letters[:: len(letters) // _MOST_LETTERS + 1].tolist()
    return median(_thickness(pieces, number) for number in some) if some else 0.0


def _thickness(pieces: Pieces, number: int) -> float:
    """How thick the strokes of a piece are: on the average their ink is a quarter of it deep."""
    import cv2

    left, top, wide, high, _ = pieces.rows[number].tolist()
    shape = (pieces.labels[top : top + high, left : left + wide] == number).view(np.uint8)
    padded = cv2.copyMakeBorder(shape, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    depth = np.asarray(cv2.distanceTransform(padded, cv2.DIST_L2, 3))[1:-1, 1:-1]
    return 4 * float(depth[shape > 0].mean())


def _inside_words(words: Sequence[Word], shape: tuple[int, ...]) -> Heights:
    """How high the word is that each pixel lies in; 0 outside of words that are believed."""
    inside = np.zeros(shape, np.uint16)
    for word in words:
        left, top, right, bottom = pixels(word.box, shape)
        high = bottom - top
        is_doubtful = word.confidence < _SURE_WORD
        if (
            word.text in BOXES
            or word.confidence < _DOUBTFUL_WORD
            or (is_doubtful and _is_scrawl(word.text))
            or (is_doubtful and high > _TALLEST_DOUBTFUL)
        ):
            continue
        margin = max(2, high // 8)
        part = inside[max(0, top - margin) : bottom + margin, max(0, left - margin) : right + margin]
        np.maximum(part, high, out=part)
    return inside


def _is_scrawl(text: str) -> bool:
    """Whether a doubtful word is what a pen's zigzag is read as: capitals of many strokes, and hardly others.

    >>> _is_scrawl("NNJYMUNNA"), _is_scrawl("ANNA"), _is_scrawl("UMOWA"), _is_scrawl("FORMULARZ")
    (True, False, False, False)
    """
    return len(text) >= _LEAST_SCRAWL and sum(map(text.count, _SCRAWLED)) >= _MOSTLY * len(text)


def _touches_edge(frame: Frame, shape: tuple[int, ...]) -> bool:
    """Whether a piece begins at the picture's edge: a shadow, the table below, a staple."""
    height, width = shape
    margin = int(_EDGE * max(shape))
    return (
        frame[0] <= margin or frame[1] <= margin or frame[2] >= width - margin or frame[3] >= height - margin
    )


def _is_drawn(shape: Mask, area: int) -> bool:
    """Whether a piece is a pen's stroke: thin, not full, no straight line and no frame."""
    import cv2

    high, wide = shape.shape
    if max(high, wide) > LARGEST_REACH or min(high, wide) < 3:
        return False
    if area > _FULLEST * high * wide and max(high, wide) > TEXT:
        return False
    padded = cv2.copyMakeBorder(shape, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    thick = cv2.distanceTransform(padded, cv2.DIST_L2, 3)
    if float((2 * thick > _THICKEST).sum()) > _MOST_THICK * area:
        return False
    return not (_is_straight(shape) or is_frame(shape))


def _is_straight(shape: Mask) -> bool:
    """Whether a piece is one straight line, however it lies: a fold, an askew ruling."""
    rows, columns = np.nonzero(shape)
    spread = np.linalg.eigvalsh(np.cov(np.stack([rows, columns]).astype(float)))
    return bool(spread[0] < 0.0025 * spread[1])


def _marks(strokes: Sequence[_Stroke], ink: Mask, coloured: Mask | None) -> Iterator[Mark]:
    """Strokes that stand together as one mark each, where one of them reaches farther than a letter."""
    import cv2

    if not strokes:
        return
    canvas = np.zeros(ink.shape, np.uint8)
    for stroke in strokes:
        left, top, right, bottom = stroke.frame
        canvas[max(0, top - _NEAR) : bottom + _NEAR, max(0, left - _NEAR) : right + _NEAR] = 1
    _, labels = cv2.connectedComponents(canvas, connectivity=4)
    groups: dict[int, list[_Stroke]] = {}
    for stroke in strokes:
        groups.setdefault(int(labels[stroke.frame[1], stroke.frame[0]]), []).append(stroke)
    for group in groups.values():
        frame = _frame(group)
        confidence = _confidence(group, frame, ink, coloured)
        if confidence > 0:
            yield Mark(fractions(*frame, ink.shape), confidence)


def _frame(group: Sequence[_Stroke]) -> Frame:
    lefts, tops, rights, bottoms = zip(*(stroke.frame for stroke in group), strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _confidence(group: Sequence[_Stroke], frame: Frame, ink: Mask, coloured: Mask | None) -> float:
    """How sure a hand drew these strokes; 0: nothing says so."""
    left, top, right, bottom = frame
    reach = max(stroke.reach for stroke in group)
    small = sum(stroke.reach < 1.2 * TEXT for stroke in group)
    is_coloured = False
    if coloured is not None:
        drawn = ink[top:bottom, left:right] > 0
        is_coloured = bool(drawn.any()) and float(coloured[top:bottom, left:right][drawn].mean()) > 0.5
    if reach < _LEAST_REACH:
        return 0.0
    if small >= 5 and small > 0.8 * len(group) and reach < _SURE_REACH:
        return 0.0  # letters that were not read, and a flourish among them
    sure = 0.55 + 0.35 * min(1.0, (reach - _LEAST_REACH) / (_SURE_REACH - _LEAST_REACH))
    return round(min(0.97, sure + 0.1 * is_coloured), 3)
