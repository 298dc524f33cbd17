"""Marks of a pen in the bare cells below options: „mikro | mały | średni”, and below one of them a cross.

A row of a table in which no word stands is no row of the page's text: the picture alone shows the cross.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from domain.document import Box, Word
from ingest.ocr.columns import TextRow
from ingest.ocr.marks.siblings.beside import without_rulings
from ingest.ocr.marks.ticks import BOXES, EMPTY, TICKED
from ingest.ocr.picture.paper import TEXT, Picture, fractions, pixels

_LEAST, _MOST, _MOST_WORDS = 3, 6, 3
"""Options side by side, and words of one."""
_LOWEST, _HIGHEST = 1.1, 3.4
"""In heights of text: how high the bare row is."""
_BELOW = 0.3
"""In heights of text: so far below an option its own descenders reach."""
_MARK, _GRAIN = 0.12, 0.03
"""Of a letter's square: so much ink is a mark, and so little is grain."""
_SURE = 0.8

_Frame = tuple[int, int, int, int]


def with_marks_below(rows: Iterable[TextRow], level: Picture) -> list[TextRow]:
    """The rows; of options over a bare row, the only one with a mark below it ticked."""
    rows = list(rows)
    tops = sorted({pixels(word.box, level.shape)[1] for row in rows for word in row.words})
    return [_told(row, tops, level) if _offers(row) else row for row in rows]


def _offers(row: TextRow) -> bool:
    """Whether a row is nothing but options in cells of their own, in small letters."""
    return _LEAST <= len(row.cells) <= _MOST and not row.unread and all(map(_is_option, row.cells))


def _is_option(cell: Sequence[Word]) -> bool:
    text = "".join(word.text for word in cell)
    has_sign = any(box in text for box in BOXES) or "~" in text or any(map(str.isdigit, text))
    return 0 < len(cell) <= _MOST_WORDS and text[0].islower() and not has_sign and len(text) > 2


def _told(row: TextRow, tops: Sequence[int], level: Picture) -> TextRow:
    places = [_place(cell, level.shape) for cell in row.cells]
    top = max(place[3] for place in places) + round(_BELOW * TEXT)
    bottom = min((at for at in tops if at > top), default=level.shape[0])
    if not bottom - top >= _LOWEST * TEXT:
        return row
    bottom = min(bottom - round(_BELOW * TEXT), top + round(_HIGHEST * TEXT))
    middles = [(left + right) / 2 for left, _, right, _ in places]
    edges = [round((one + other) / 2) for one, other in pairwise(middles)]
    half = (middles[-1] - middles[0]) / (len(middles) - 1) / 2
    sides = [max(0, round(middles[0] - half)), *edges, min(level.shape[1], round(middles[-1] + half))]
    ink = [
        float(without_rulings(level, (left, top, right, bottom), TEXT).sum()) / TEXT**2
        for left, right in pairwise(sides)
    ]
    marked = [at for at, amount in enumerate(ink) if amount >= _MARK]
    if len(marked) != 1 or sum(amount > _GRAIN for amount in ink) != 1:
        return row
    cells = tuple(
        (Word(TICKED if at == marked[0] else EMPTY, _before(cell[0], level), _SURE), *cell)
        for at, cell in enumerate(row.cells)
    )
    return replace(row, cells=cells)


def _place(cell: Sequence[Word], shape: tuple[int, ...]) -> _Frame:
    frames = np.array([pixels(word.box, shape) for word in cell])
    (left, top), (right, bottom) = frames[:, :2].min(axis=0).tolist(), frames[:, 2:].max(axis=0).tolist()
    return left, top, right, bottom


def _before(word: Word, level: Picture) -> Box:
    left, top, _, bottom = pixels(word.box, level.shape)
    return fractions(left, top, left, bottom, level.shape)
