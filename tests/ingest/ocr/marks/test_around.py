"""Ticks that a pen drew around a box's corner, with bare paper inside it."""

import cv2
import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr.marks.around import is_ticked_around
from ingest.ocr.marks.squares import Square
from ingest.ocr.marks.ticks import find_ticks

LEFT, TOP, SIDE = 100, 120, 20
SQUARE = Square(LEFT, TOP, LEFT + SIDE, TOP + SIDE, 2, 1.0)
TICK = ((-3, 8), (-1, 16), (3, 23), (7, 25), (11, 22), (19, 10), (30, -7))
"""A bow from the left side below the box and up past its right side, from the box's corner."""


def sheet(*strokes, thick=2, ruling=None):
    """A levelled page with a box, these strokes of a pen, and a ruling so far below the box."""
    level = np.full((300, 400), 255, np.uint8)
    cv2.rectangle(level, (LEFT, TOP), (LEFT + SIDE - 1, TOP + SIDE - 1), 60, 2)
    for stroke in strokes:
        points = np.array([(LEFT + x, TOP + y) for x, y in stroke], np.int32)
        cv2.polylines(level, [points], isClosed=False, color=50, thickness=thick, lineType=cv2.LINE_AA)
    # The inside is bare, as where the pen went around it.
    level[TOP + 3 : TOP + SIDE - 3, LEFT + 3 : LEFT + SIDE - 3] = 255
    if ruling is not None:
        level[TOP + SIDE + ruling : TOP + SIDE + ruling + 2] = 40
    return level


@pytest.mark.parametrize("ruling", [None, 12])
def test_a_tick_around_a_box_is_a_tick(ruling):
    assert is_ticked_around(sheet(TICK, ruling=ruling), SQUARE)


@pytest.mark.parametrize(
    "strokes",
    [
        (),
        (((22, 26), (22, 3), (32, 3), (32, 14), (23, 14)),),
        (((5, 24), (5, 40)), ((12, 24), (12, 40))),
        (((19, 10), (30, -7)),),
        (((-3, 8), (-1, 16), (3, 23), (7, 25), (11, 22)),),
        (((-15, 22), (35, 22)),),
        (((-15, -6), (35, 28)),),
    ],
    ids=["bare", "letter behind", "letters below", "stroke alone", "bow alone", "underlined", "crossed"],
)
def test_what_touches_a_box_otherwise_is_none(strokes):
    assert not is_ticked_around(sheet(*strokes), SQUARE)


def test_at_the_edge_of_the_picture_nothing_is_told():
    assert not is_ticked_around(sheet(TICK)[TOP - 4 :, LEFT - 4 :], Square(4, 4, 24, 24, 2, 1.0))


def test_such_a_box_is_found_ticked_beside_an_empty_one():
    level = sheet(TICK)
    cv2.rectangle(level, (250, TOP), (250 + SIDE - 1, TOP + SIDE - 1), 60, 2)
    words = [
        Word(said, Box(left / 400, TOP / 300, (left + 60) / 400, (TOP + SIDE) / 300), 0.95)
        for said, left in (("małe", 140), ("średnie", 290))
    ]
    assert [one.text for one in find_ticks(level, words)] == ["☒", "☐"]
