"""A page's rulings as segments: where tables' lines begin and end, straight or slanted, dark or faint."""

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from ingest.ocr.marks.outlines import in_long_runs
from ingest.ocr.picture.paper import Picture
from ingest.ocr.picture.pieces import pieces_of
from ingest.ocr.picture.strokes import Stroke

INK = 190
_THICKEST = 9
"""Pixels of a line; what is thicker all along is a filled cell, whose edges are lines."""
_NEAR = 12
"""Pixels: no two rows of a table are so near to each other."""
_LEAST_WIDE, _LEAST_HIGH = 0.12, 0.02
"""Of the page's sides, how long lying and standing rulings are: blurred words are shorter lines."""
_ASIDE, _ALONG = 5, 21
"""Pixels: so far above and below a line is paper, and over so many of a line grain is evened out."""
_LEAST_DEEP, _LEAST_DEEP_ALONG = 4, 10
"""Of 255: how much darker than this paper a line is, at each spot and evened out."""
REACH = 0.012
"""Of the page's side: so far a ruling may end before the corner."""
_MOST_RULINGS = 400
_BESIDE_STROKE, _OF_STROKE = 0.003, 0.8
"""Of the page's height, how far off strokes a ruling may lie that is them; and their share of its length."""
_SHORT, _LONG = 0.007, 0.03
"""Of the page's width, how far before a frame's side a line within it ends, which is none of its rulings."""
_LEAST_CROSSED = 2
"""Standing rulings that a table's lying one reaches."""
BESIDE = 6
"""Pixels: so far a ruling and its blur reach beside it."""

_BAR = np.ones((_THICKEST + 3, 4 * _THICKEST), np.uint8)

Mask = npt.NDArray[np.bool_]
Places = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]
Segments = npt.NDArray[np.float64]
"""One row a ruling: from, to (along it), and its height at both ends (across), in shares of the page."""


def find_rulings(level: Picture) -> tuple[Segments, Segments]:
    """The lying and the standing lines of the page's tables."""
    ink = level < INK
    height, width = ink.shape
    lying = _in_runs(ink) | _in_runs(_faint(level))
    beside = np.ascontiguousarray(level.T)
    standing = _in_runs(np.ascontiguousarray((ink & ~_filled(ink)).T)) | _in_runs(_faint(beside))
    return (
        _segments(lying, width, height, _LEAST_WIDE),
        _segments(standing, height, width, _LEAST_HIGH),
    )


def _in_runs(mask: Mask) -> Mask:
    """What belongs to a long run along a row of the mask."""
    return in_long_runs(mask.ravel(), 1).reshape(mask.shape)


def _faint(level: Picture) -> Mask:
    """Where a line lies along the rows that is a little darker than what is right above and below it.

    Many tables are ruled in grey, and a photograph blurs hairlines. Its row of neighbours tells a line from
    grain, itself from the gaps between letters.
    """
    import cv2

    along = np.asarray(cv2.blur(level, (_ALONG, 1)), np.uint8)
    found = (_deeper(level) > _LEAST_DEEP) & (_deeper(along) > _LEAST_DEEP_ALONG)
    grown = cv2.dilate(found.view(np.uint8), np.ones((3, 3), np.uint8))
    return np.asarray(grown, np.uint8) > 0


def _deeper(level: Picture) -> Picture:
    """By how much each spot is darker than the darker of the two spots above and below it; 0 at the edge."""
    import cv2

    deeper = np.zeros_like(level)
    around = cv2.min(level[: -2 * _ASIDE], level[2 * _ASIDE :])
    deeper[_ASIDE:-_ASIDE] = cv2.subtract(around, level[_ASIDE:-_ASIDE])
    return deeper


def _filled(ink: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The ink of bars and shaded cells: no column's ruling is seen in it."""
    import cv2

    return np.asarray(cv2.morphologyEx(ink.view(np.uint8), cv2.MORPH_OPEN, _BAR), np.uint8) > 0


def _segments(mask: npt.NDArray[np.bool_], along: int, across: int, least: float) -> Segments:
    """Lines that run along the rows of a mask, pieces of one line joined."""
    pieces = pieces_of(mask.view(np.uint8))
    found: list[tuple[float, float, float, float]] = []
    for number in np.argsort(-pieces.rows[:, 2])[:_MOST_RULINGS]:
        left, top, wide, high, area = pieces.rows[number].tolist()
        if wide < least * along or not area:
            continue
        own = pieces.labels[top : top + high, left : left + wide] == number
        part = max(1, wide // 10)
        ends = [np.argwhere(cut)[:, 0] + top for cut in (own[:, :part], own[:, -part:])]
        is_area = area > _THICKEST * wide
        found += [
            (left / along, (left + wide) / along, *(float(pick(end)) / across for end in ends))
            for pick in ((np.min, np.max) if is_area else (np.mean,))
        ]
    return _joined(found, _NEAR / across)


def _joined(rulings: Iterable[tuple[float, float, float, float]], near: float) -> Segments:
    """Rulings with those that lie beside them, or go on at their height, as one."""
    kept: list[tuple[float, float, float, float]] = []
    for ruling in sorted(rulings):
        start, end, first, last = ruling
        before = next(
            (
                at
                for at, one in enumerate(kept)
                if start <= one[1] + REACH and abs(height_at(one, min(start, one[1])) - first) <= near
            ),
            None,
        )
        if before is None:
            kept.append(ruling)
        elif end > kept[before][1]:
            kept[before] = (kept[before][0], end, kept[before][2], last)
    return np.array(kept, np.float64).reshape(-1, 4)


def height_at(ruling: Sequence[float] | Segments, place: float) -> float:
    """How high a lying ruling is at a place along it; a standing one likewise, from the left."""
    start, end, first, last = ruling
    return float(first + (last - first) * min(1.0, max(0.0, (place - start) / max(end - start, 1e-6))))


def without_strokes(
    lying: Segments, standing: Segments, strokes: Sequence[Stroke]
) -> tuple[Segments, Segments]:
    """The rulings without those that are known as lines through or under words and end in the open."""
    is_stroke = [
        _is_of_strokes(one, strokes) and sum(crosses(one, other) for other in standing) < _LEAST_CROSSED
        for one in lying
    ]
    return lying[~np.array(is_stroke, np.bool_)], standing


def _is_of_strokes(ruling: Segments, strokes: Iterable[Stroke]) -> bool:
    """Whether strokes, one behind the other, take up most of a ruling."""
    start, end = float(ruling[0]), float(ruling[1])
    shared = (
        min(end, stroke.right) - max(start, stroke.left)
        for stroke in strokes
        if abs(height_at(ruling, (stroke.left + stroke.right) / 2) - stroke.height) <= _BESIDE_STROKE
    )
    return sum(part for part in shared if part > 0) >= _OF_STROKE * (end - start)


def without_inner(lying: Segments, standing: Segments) -> Segments:
    """The lying rulings without those under a heading in a frame, which end before both of its sides."""
    return lying[[not _is_inner(one, standing) for one in lying]] if len(lying) and len(standing) else lying


def _is_inner(ruling: Segments, standing: Segments) -> bool:
    """Whether no standing ruling meets a lying one, and one stands near behind either end of it.

    >>> sides = np.array([(0.1, 0.3, 0.08, 0.08), (0.1, 0.3, 0.5, 0.5)])
    >>> ends = ((0.09, 0.488), (0.08, 0.5), (0.083, 0.488), (0.3, 0.488))
    >>> [_is_inner(np.array((*one, 0.2, 0.2)), sides) for one in ends]
    [True, False, False, False]
    """
    at = (ruling[2] + ruling[3]) / 2
    places = np.array([height_at(one, at) for one in standing if one[0] <= at <= one[1]])
    before, behind = ruling[0] - places, places - ruling[1]
    within = (before <= 0) & (behind <= 0)
    return bool(
        not within.any()
        and ((before > _SHORT) & (before <= _LONG)).any()
        and not ((before >= 0) & (before <= _SHORT)).any()
        and ((behind > _SHORT) & (behind <= _LONG)).any()
        and not ((behind >= 0) & (behind <= _SHORT)).any()
    )


def crosses(one: Sequence[float] | Segments, other: Sequence[float] | Segments) -> bool:
    """Whether a lying and a standing ruling reach each other."""
    return bool(
        one[0] - REACH <= height_at(other, one[2]) <= one[1] + REACH
        and other[0] - REACH <= height_at(one, other[2]) <= other[1] + REACH
    )


def is_drawn(ruling: Segments, left: float, right: float, level: Picture) -> bool:
    """Whether a lying ruling is seen on the whole stretch between two places along it."""
    height, width = level.shape
    at = round(height_at(ruling, (left + right) / 2) * height)
    aside = min(BESIDE, (right - left) * width / 3)
    first, last = round(left * width + aside), round(right * width - aside)
    depth = level[max(0, at - _NEAR) : at + _NEAR, first : max(last, first + 1)].mean(axis=1)
    return not depth.size or float(depth.max() - depth.min()) >= _LEAST_DEEP_ALONG


def middle_of(one: Sequence[float], other: Sequence[float]) -> float:
    """Half-way between two rulings."""
    return float(one[2] + one[3] + other[2] + other[3]) / 4


def heights_along(along: Places, rulings: Segments) -> Places:
    """For each place along them, how high every ruling is there."""
    start, end, first, last = rulings.T
    share = np.clip((along[:, None] - start) / np.maximum(end - start, 1e-6), 0, 1)
    return np.asarray(first + (last - first) * share)
