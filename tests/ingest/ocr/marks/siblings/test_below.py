"""Crosses in the bare row of cells below options."""

import cv2
import numpy as np
import pytest

from domain.document import Word
from ingest.ocr.columns import TextRow
from ingest.ocr.marks.siblings.below import with_marks_below
from ingest.ocr.picture.paper import fractions

TOP, FOOT, SIDES = 100, 165, (100, 220, 340, 460)


def sheet(*crossed):
    """A levelled page with two rows of three cells, and crosses in the lower one."""
    level = np.full((400, 600), 255, np.uint8)
    for at in (TOP - 12, TOP + 26, FOOT):
        level[at : at + 2, SIDES[0] : SIDES[-1]] = 40
    for at in SIDES:
        level[TOP - 12 : FOOT, at : at + 2] = 40
    for number in crossed:
        left = SIDES[number] + 50
        cv2.line(level, (left, TOP + 36), (left + 18, TOP + 54), 50, 2)
        cv2.line(level, (left + 18, TOP + 36), (left, TOP + 54), 50, 2)
    return level


def told(level, *options, below=()):
    row = TextRow(
        tuple(
            (Word(text, fractions(left + 30, TOP, left + 80, TOP + 16, level.shape), 0.95),)
            for text, left in zip(options, SIDES, strict=False)
        )
    )
    after = TextRow(tuple((Word(text, fractions(110, 200, 180, 216, level.shape), 0.9),) for text in below))
    return [" ".join(word.text for word in cell) for cell in with_marks_below([row, after], level)[0].cells]


def test_the_only_cross_in_the_bare_row_ticks_the_option_above_it():
    assert told(sheet(1), "mikro", "mały", "średni", below=("PKD",)) == ["☐ mikro", "☒ mały", "☐ średni"]


@pytest.mark.parametrize(
    ("crossed", "options"),
    [
        ((), ("mikro", "mały", "średni")),
        ((0, 2), ("mikro", "mały", "średni")),
        ((1,), ("Nazwa", "Kraj", "Rok")),
    ],
)
def test_no_cross_or_two_and_heads_of_columns_tell_nothing(crossed, options):
    assert told(sheet(*crossed), *options) == list(options)
