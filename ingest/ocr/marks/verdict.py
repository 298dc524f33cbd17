"""A closer look at what may be a tick box: its shape against its own darkest ink, whatever the blur.

The search for squares measures sides by fixed darkness, so that a blurred box stays doubtful, a round letter
passes for one, and a cross typed in a box's place for nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Literal

import numpy as np
import numpy.typing as npt

from domain.document import Box, Word
from ingest.ocr.lines import BOXES
from ingest.ocr.picture.paper import TEXT, Picture, fractions, pixels
from ingest.ocr.picture.pieces import pieces_of

Verdict = Literal["☐", "☒", "▨", ""]
"""Empty, ticked, not to be told; or no box at all."""

Frame = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels; the last two lie just outside."""
_GRID = 24
"""The shape is looked at on so many cells each way."""
_DARK, _BARE = 0.5, 0.35
"""Of the darkest ink: what is drawn, and what is not."""
_BAND = 0.24
"""Of the shape: how far in from its edge a side may lie."""
_CORNER, _DRAWN_CORNER = 3, 0.45
"""In cells: how large a corner is; and how dark it is on the whole where two sides meet."""
_SIDE, _WORST_SIDE = 0.85, 0.6
"""Of a side, so much is drawn of three, and of the fourth."""
_CORE, _INNER = (0.32, 0.68), (0.25, 0.75)
_MOST_BARE_MEAN, _MOST_BARE = 0.07, 0.3
"""Of an empty box's core: how dark it is on the whole, and anywhere."""
_MOST_STRAY = 0.05
"""Of an empty box's inner half, what ink covers: a tick may go around the core, from corner to corner."""
_LEAST_TICK, _MOST_TICK, _LEAST_SPAN = 0.15, 0.8, 0.6
"""Of a box's inner half: how much a tick covers, and how far it reaches."""
_DIAGONAL = 0.85
_SMALLEST, _LARGEST, _UNLIKE = 0.55, 1.7, 1.5
"""Of a line's height: how large a box or a cross is; and how much broader or higher than the other way."""
_SEARCH = 5.0
"""In heights of an option: how far before it its box may stand."""
_SURE = 0.8
_AROUND, _MOST_MISREAD, _NEXT_WORD = 3, 3, 0.04
"""In pixels around what was read; letters that a box is read as; of the page's width, to the next word."""
_SURE_WORD = 0.85
"""So surely three letters are a word, „EKG”, and no box."""
_BARS = "|[](){}"
_MID_INK, _LINE, _DRAWN_SIDE = 160, 3, 0.84
"""Of a box that a cross overruns: what is ink; pixels in which a side lies; and how much of each is drawn."""
_BEYOND, _LEAST_BEYOND = 4, 6
"""Pixels around such a box, and how many of them the cross has at least."""
_LEAST_CONTRAST, _MOST_SIZES = 60, 3

_Shape = npt.NDArray[np.float64]


def verdict_on(level: Picture, frame: Frame) -> Verdict:
    """What is drawn in a frame (left, top, right, bottom) that fits it tightly."""
    left, top, right, bottom = frame
    shape = _shape(level[max(0, top) : bottom, max(0, left) : right])
    if shape is None:
        return "▨"
    if not _is_box(shape):
        return "☒" if _is_cross(shape) else "" if _is_round(shape) else "▨"
    core, inner = _part(shape, *_CORE), _part(shape, *_INNER)
    covered = float((inner > _DARK).mean())
    if core.mean() <= _MOST_BARE_MEAN and core.max() <= _MOST_BARE and covered <= _MOST_STRAY:
        return "☐"
    is_tick = _LEAST_TICK <= covered <= _MOST_TICK and _span(inner > _DARK) >= _LEAST_SPAN
    return "☒" if is_tick else "▨"


def with_told_boxes(line: Sequence[Word], level: Picture) -> list[Word]:
    """The line with boxes that were missed before their options told, where one sign stands there alone.

    Boxes that were seen, and are doubtful all the same, stay so.
    """
    told = list(line)
    for at, word in enumerate(line):
        if word.text == "▨" and word.confidence < _DARK and at + 1 < len(line):
            before = max((one.box.right for one in line[:at]), default=0.0)
            found = _sign_before(level, line[at + 1].box, before)
            siblings = [one.box for one in line if one.text in BOXES and one.confidence >= _SURE]
            if found is not None:
                told[at] = replace(word, text=found[0], box=found[1], confidence=_SURE)
            elif siblings and (crossed := crossed_box(level, _zone_of(level, word), siblings)) is not None:
                told[at] = replace(word, text="☒", box=crossed, confidence=_SURE)
    return told


def _zone_of(level: Picture, word: Word) -> Frame:
    left, top, right, bottom = pixels(word.box, level.shape)
    return (left - _AROUND, top - _AROUND, right + _AROUND, bottom + _AROUND)


def with_misread_boxes(line: Sequence[Word], ticks: Sequence[Word], level: Picture) -> list[Word]:
    """The line with boxes that were read as a letter or two („DH”, „Kl”) and have words behind them.

    Only where other boxes, `ticks`, stand beside or below: the number „E2” may look like one. What stands
    alone in its line needs one in its column.
    """
    told = list(line)
    for at, (word, behind) in enumerate(zip_longest(line, line[1:])):
        if not _may_be_box(word):
            continue
        is_alone = len(line) == 1
        siblings = [tick.box for tick in ticks if _are_siblings(word.box, tick.box, is_alone=is_alone)]
        if not siblings or not (is_alone or (behind is not None and _are_close(word.box, behind.box))):
            continue
        if any(_is_right_behind(word.box, tick.box) for tick in ticks):
            continue  # the end of its own tick
        zone = _zone_of(level, word)
        frame = _only_sign(level, zone, TEXT)
        if frame is not None and _is_box_at(level, frame):
            told[at] = Word(verdict_on(level, frame), fractions(*frame, level.shape), _SURE)
            continue
        crossed = crossed_box(level, zone, siblings)
        if crossed is not None:
            told[at] = Word("☒", crossed, _SURE)
    return told


def crossed_box(level: Picture, zone: Frame, siblings: Iterable[Box]) -> Box | None:
    """The box in a zone that a cross goes through and beyond, as large as one of its siblings; else None."""
    frames = {pixels(box, level.shape) for box in siblings}
    sizes = {(frame[2] - frame[0], frame[3] - frame[1]) for frame in frames}
    for wide, high in sorted(sizes, reverse=True)[:_MOST_SIZES]:
        found = _overrun(level, zone, (wide, high))
        if found is not None:
            return fractions(*found, level.shape)
    return None


def _overrun(level: Picture, zone: Frame, size: tuple[int, int]) -> Frame | None:
    """The box of this size in a zone that a cross goes through and beyond; else None."""
    wide, high = size
    left, top = max(_BEYOND, zone[0]), max(_BEYOND, zone[1])
    right, bottom = min(level.shape[1] - _BEYOND, zone[2]), min(level.shape[0] - _BEYOND, zone[3])
    ink = level < _MID_INK
    best: tuple[float, Frame] = (_DRAWN_SIDE, (0, 0, 0, 0))
    for y in range(top, bottom - high + 1):
        for x in range(left, right - wide + 1):
            part = ink[y : y + high, x : x + wide]
            sides = (part[:_LINE], part[-_LINE:], part[:, :_LINE].T, part[:, -_LINE:].T)
            drawn = min(float(side.any(axis=0).mean()) for side in sides)
            if drawn > best[0]:
                best = drawn, (x, y, x + wide, y + high)
    x, y, end, foot = best[1]
    if not end:
        return None
    inner = ink[y + high // 4 : foot - high // 4, x + wide // 4 : end - wide // 4]
    around = ink[y - _BEYOND : foot + _BEYOND, x - _BEYOND : end + _BEYOND].copy()
    around[_BEYOND - 1 : 1 - _BEYOND, _BEYOND - 1 : 1 - _BEYOND] = False
    is_crossed = _LEAST_TICK <= float(inner.mean()) <= _MOST_TICK and _span(inner) >= _DIAGONAL
    return best[1] if is_crossed and int(around.sum()) >= _LEAST_BEYOND else None


def _is_level(box: Box, tick: Box) -> bool:
    return box.top < (tick.top + tick.bottom) / 2 < box.bottom


def _is_right_behind(box: Box, tick: Box) -> bool:
    wide = tick.right - tick.left
    is_level = box.top < tick.bottom and box.bottom > tick.top
    return is_level and abs(box.left - tick.right) < wide / 2


def _may_be_box(word: Word) -> bool:
    letters = word.text.strip(_BARS)
    if word.text in BOXES or len(letters) > _MOST_MISREAD or (letters and letters.islower()):
        return False
    return not (len(letters) == _MOST_MISREAD and letters.isalpha() and word.confidence >= _SURE_WORD)


def _are_close(box: Box, behind: Box) -> bool:
    return -_NEXT_WORD < behind.left - box.right < _NEXT_WORD


def _are_siblings(box: Box, tick: Box, *, is_alone: bool = False) -> bool:
    """Whether a box stands on the row of another, or in its column; what is alone, only in its column."""
    wide = tick.right - tick.left
    off = abs(box.left + box.right - tick.left - tick.right) / 2
    is_below = abs(box.left - tick.left) <= wide / 2 or off <= wide / 2
    return is_below or (not is_alone and _is_level(box, tick))


def _is_box_at(level: Picture, frame: Frame) -> bool:
    """Whether a box is surely there: with all its sides and corners."""
    left, top, right, bottom = frame
    shape = _shape(level[top:bottom, left:right])
    if shape is None:
        return False
    return min(_sides(shape)) >= _SIDE and min(_corners(shape)) >= _DRAWN_CORNER


def _sign_before(level: Picture, option: Box, since: float) -> tuple[Verdict, Box] | None:
    """The only sign of a box's size between a place and an option; None where it is no box, or none is.

    A sign that a hand set in the box's place is a tick.
    """
    left, top, right, bottom = pixels(option, level.shape)
    high = bottom - top
    first = max(round(since * level.shape[1]) + 1, left - round(_SEARCH * high), 0)
    zone = (first, top - high // 2, left - 1, bottom + high // 2)
    frame = _only_sign(level, zone, high) or _only_sign(level, (*zone[:2], right, zone[3]), high, before=left)
    if frame is None:
        return None
    found = verdict_on(level, frame)
    if found == "▨" and _is_of_a_hand(level, frame):
        found = "☒"
    return (found, fractions(*frame, level.shape)) if found in {"☐", "☒"} else None


def _is_of_a_hand(level: Picture, frame: Frame) -> bool:
    """Whether a sign has no box's sides and goes through its own middle: a cross or a tick."""
    left, top, right, bottom = frame
    shape = _shape(level[top:bottom, left:right])
    if shape is None:
        return False
    worst, *_, best = _sides(shape)
    return worst < _WORST_SIDE and best < _SIDE and _part(shape, *_CORE).mean() >= _BARE


def _only_sign(level: Picture, zone: Frame, high: float, before: int | None = None) -> Frame | None:
    """The only piece of ink of a box's size in a zone, by the height of its line; its middle `before` x."""
    left, top, right, bottom = max(0, zone[0]), max(0, zone[1]), zone[2], zone[3]
    dark = 255 - level[top:bottom, left:right]
    if min(dark.shape) < _GRID // 3:
        return None
    ink = dark > _DARK * max(_LEAST_CONTRAST, int(dark.max()))
    found = [
        (left + x, top + y, left + x + wide, top + y + tall)
        for x, y, wide, tall, _ in pieces_of(ink.view(np.uint8)).rows[1:].tolist()
        if min(wide, tall) >= _SMALLEST * high
        and max(wide, tall) <= min(_LARGEST * high, _UNLIKE * min(wide, tall))
        and (before is None or left + x + wide / 2 < before)
    ]
    return found[0] if len(found) == 1 else None


def _shape(part: Picture) -> _Shape | None:
    """How dark a part is, by its darkest ink, on `_GRID` cells each way; None where little is drawn."""
    import cv2

    if min(part.shape) < _GRID // 3:
        return None
    dark = 255 - part
    most = float(np.percentile(dark, 97))
    if most < _LEAST_CONTRAST:
        return None
    grid = cv2.resize(dark, (_GRID, _GRID), interpolation=cv2.INTER_AREA)
    return np.asarray(np.minimum(1.0, np.asarray(grid, np.float64) / most))


def _sides(shape: _Shape) -> list[float]:
    """Of each side, how much of its length is drawn in the band along it."""
    band = round(_BAND * _GRID)
    parts = (shape[:band], shape[-band:], shape[:, :band].T, shape[:, -band:].T)
    return sorted(float((part.max(axis=0) > _DARK).mean()) for part in parts)


def _corners(shape: _Shape) -> list[float]:
    return [
        float(part.mean())
        for half in (shape[:_CORNER], shape[-_CORNER:])
        for part in (half[:, :_CORNER], half[:, -_CORNER:])
    ]


def _is_box(shape: _Shape) -> bool:
    worst, *others = _sides(shape)
    drawn = sum(corner > _DRAWN_CORNER for corner in _corners(shape))
    return worst >= _WORST_SIDE and min(others) >= _SIDE and drawn >= 3


def _is_round(shape: _Shape) -> bool:
    """Whether at least three corners are bare, as those of „o” are."""
    return sum(corner < _BARE for corner in _corners(shape)) >= 3


def _is_cross(shape: _Shape) -> bool:
    """Whether both diagonals are drawn, and the middles of all sides are bare."""
    steps = np.linspace(0.1, 0.9, _GRID)
    along = [[_near(shape, y, x) for y, x in zip(steps, way, strict=True)] for way in (steps, steps[::-1])]
    middles = [_around(shape, *at) for at in ((0.08, 0.5), (0.92, 0.5), (0.5, 0.08), (0.5, 0.92))]
    return all(np.mean(np.array(way) > _BARE) >= _DIAGONAL for way in along) and max(middles) < _BARE


def _near(shape: _Shape, y: float, x: float) -> float:
    """How dark it is at a place, or two cells beside it."""
    row, column = round(y * (_GRID - 1)), round(x * (_GRID - 1))
    return float(shape[row, max(0, column - 2) : column + 3].max())


def _around(shape: _Shape, y: float, x: float) -> float:
    """How dark it is at a place on the whole."""
    row, column = round(y * (_GRID - 1)), round(x * (_GRID - 1))
    return float(shape[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2].mean())


def _part(shape: _Shape, first: float, last: float) -> _Shape:
    low, high = round(first * _GRID), round(last * _GRID)
    return shape[low:high, low:high]


def _span(drawn: npt.NDArray[np.bool_]) -> float:
    """How far what is drawn reaches, as a share of the longer way across."""
    rows, columns = np.nonzero(drawn)
    if not rows.size:
        return 0.0
    reach = max(int(np.ptp(rows)), int(np.ptp(columns))) + 1
    return reach / float(max(drawn.shape[0], drawn.shape[1]))
