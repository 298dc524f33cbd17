"""Ticks of a coloured pen: on black print their colour tells them, where their shape leaves a doubt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from domain.document import Word
from ingest.ocr.columns import TextRow
from ingest.ocr.marks.ticks import BOXES, DOUBTFUL, EMPTY, TICKED
from ingest.ocr.picture.paper import Picture, pixels

_INK = 190
_LEAST_INK, _LEAST_SPAN, _MOST_STRAY = 0.08, 0.5, 0.01
"""Of a box: how much a pen covers and how far it reaches, at least; and what may stray into a bare one."""
_AROUND = 0.25
"""Of a box's side: so far around it its tick is looked for."""
_CORE, _MOST_DARK = (0.3, 0.7), 0.3
"""Where the middle of a box lies; and so much of it is ink at most where nothing was set in it."""
_MOSTLY = 0.5
"""Of a word's ink: so much is coloured where a pen wrote it."""
_LIKE_A_TICK = frozenset("xXkKvVyYJ<>|/\\()[]{}~—-–_#*%„”\"'")
_LONGEST, _UNSURE_WORD = 4, 0.6
_SHAPE = (0.5, 2.2)
"""How many times broader than high what a cross was read as may be."""
_NEAR = 1.5
"""In heights of the next word: how far before it its box stands."""
_SURE = 0.85

_Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Ink:
    """A page's ink, and which of it is coloured."""

    dark: _Mask
    pen: _Mask

    def covers(self, word: Word) -> tuple[float, float]:
        """How much of a word's place a coloured pen covers, and how far it reaches there, as shares of it."""
        left, top, right, bottom = pixels(word.box, self.pen.shape)
        off = round(_AROUND * (bottom - top))
        part = self.pen[max(0, top - off) : bottom + off, max(0, left - off) : right + off]
        rows, columns = np.nonzero(part)
        if not rows.size:
            return 0.0, 0.0
        reach = max(int(np.ptp(rows)), int(np.ptp(columns))) + 1
        return rows.size / ((bottom - top) * (right - left)), reach / max(bottom - top, right - left)

    def is_ticked(self, word: Word) -> bool:
        share, span = self.covers(word)
        return share >= _LEAST_INK and span >= _LEAST_SPAN

    def is_bare(self, word: Word) -> bool:
        """Whether no pen was at a box, and its middle is paper."""
        left, top, right, bottom = pixels(word.box, self.dark.shape)
        low, high = _CORE
        down, across = bottom - top, right - left
        core = self.dark[
            top + round(low * down) : top + round(high * down),
            left + round(low * across) : left + round(high * across),
        ]
        return self.covers(word)[0] <= _MOST_STRAY and core.size > 0 and float(core.mean()) <= _MOST_DARK

    def is_cross(self, word: Word, behind: Word) -> bool:
        """Whether a word is a pen's cross in a box's place: most of it coloured, right before another."""
        if not _may_be_cross(word, behind):
            return False
        left, top, right, bottom = pixels(word.box, self.dark.shape)
        gap = behind.box.left * self.dark.shape[1] - right
        if not _SHAPE[0] <= (right - left) / (bottom - top) <= _SHAPE[1] or gap > _NEAR * (bottom - top):
            return False
        ink = self.dark[top:bottom, left:right]
        return bool(ink.any()) and float(self.pen[top:bottom, left:right][ink].mean()) >= _MOSTLY


def with_pen_told(rows: Sequence[TextRow], level: Picture, coloured: Picture | None) -> list[TextRow]:
    """The rows with doubtful boxes told by a coloured pen, and crosses that were read as letters as boxes.

    `coloured` tells where the page that is `laid_out` is coloured; None where it has no colour.
    """
    words = [word for row in rows for word in row.words]
    if coloured is None or not any(word.text in BOXES for word in words):
        return list(rows)
    dark = level < _INK
    ink = _Ink(dark, dark & (coloured > 0))
    if not ink.pen.any():
        return list(rows)
    has_pen_ticks = any(word.text != EMPTY and word.text in BOXES and ink.is_ticked(word) for word in words)
    return [
        replace(
            row,
            cells=tuple(
                tuple(_told(cell, row.words, ink, has_pen_ticks=has_pen_ticks)) for cell in row.cells
            ),
        )
        for row in rows
    ]


def _told(cell: Sequence[Word], row: Iterable[Word], ink: _Ink, *, has_pen_ticks: bool) -> Iterator[Word]:
    has_boxes = any(word.text in BOXES for word in row)
    for at, word in enumerate(cell):
        if word.text == DOUBTFUL and ink.is_ticked(word):
            yield replace(word, text=TICKED, confidence=_SURE)
        elif word.text == DOUBTFUL and has_pen_ticks and ink.is_bare(word):
            yield replace(word, text=EMPTY, confidence=_SURE)
        elif has_boxes and at + 1 < len(cell) and ink.is_cross(word, cell[at + 1]):
            yield replace(word, text=TICKED if ink.is_ticked(word) else DOUBTFUL, confidence=_SURE)
        else:
            yield word


def _may_be_cross(word: Word, behind: Word) -> bool:
    """Whether a cross may have been read as a word: a short one that is no more a word than one."""
    if word.text in BOXES or behind.text in BOXES or not behind.text[:1].isalpha():
        return False
    if len(word.text.strip("~")) > _LONGEST or any(map(str.isdigit, word.text)):
        return False
    return word.confidence < _UNSURE_WORD or _LIKE_A_TICK.issuperset(word.text)
