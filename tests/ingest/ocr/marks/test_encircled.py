"""Words that a pen encircled: their ring goes, they stay, and they count as ticked."""

import cv2
import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr.marks.encircled import boxes_of_rings, without_rings

LETTER = 20
SIZE = (300, 600)


def sheet(*, ring=None, thick=3, is_written=True):
    """A page with TAK and NIE in a row, and perhaps a ring: its middle and its two radii."""
    page = np.full(SIZE, 250, np.uint8)
    if is_written:
        cv2.putText(page, "TAK", (100, 160), cv2.FONT_HERSHEY_SIMPLEX, 0.95, 20, 2)
        cv2.putText(page, "NIE", (220, 160), cv2.FONT_HERSHEY_SIMPLEX, 0.95, 20, 2)
    if ring is not None:
        cv2.ellipse(page, *ring, 4, 0, 360, 70, thick)
    return page


def box(left, top, right, bottom):
    high, wide = SIZE
    return Box(left / wide, top / high, right / wide, bottom / high)


TAK, NIE = Word("TAK", box(100, 138, 158, 162), 0.9), Word("NIE", box(220, 138, 272, 162), 0.9)


@pytest.mark.parametrize("thick", [2, 4])
def test_a_ring_goes_and_its_word_stays(thick):
    bare = sheet()
    found = without_rings(sheet(ring=((130, 150), (52, 24)), thick=thick), LETTER)
    assert len(found.places) == 1
    assert (np.abs(found.gray.astype(int) - bare) > 60).mean() < 0.001
    told = boxes_of_rings([TAK, NIE], found.places, (), SIZE[1] / SIZE[0])
    assert {one.text: one.box.left < NIE.box.left - 0.1 for one in told} == {"☒": True, "☐": False}


def touched(*, gap=0):
    """A page on which a ring goes through the first and last letters of its word, and a stroke beside it."""
    page = np.full(SIZE, 250, np.uint8)
    cv2.putText(page, "TAK", (100, 160), cv2.FONT_HERSHEY_SIMPLEX, 0.95, 20, 2)
    cv2.ellipse(page, (128, 150), (31 + gap, 21), 4, 0, 360, 70, 3)
    cv2.line(page, (166, 134), (157, 166), 20, 2)
    cv2.putText(page, "NIE", (180, 160), cv2.FONT_HERSHEY_SIMPLEX, 0.95, 20, 2)
    return page


def test_a_ring_that_its_word_and_a_stroke_touch_goes_and_chooses():
    found = without_rings(touched(), LETTER)
    assert len(found.places) == 1
    assert (found.gray[:, 105:150] < 100).sum() > 200  # the word stays
    assert (found.gray[126:133, 100:156] > 200).all()  # and its ring is gone
    nie = Word("NIE", box(180, 138, 232, 162), 0.9)
    told = boxes_of_rings([TAK, nie], found.places, (), SIZE[1] / SIZE[0])
    assert sorted(one.text for one in told) == ["☐", "☒"]


def test_loops_of_one_line_are_no_ring():
    page = np.full(SIZE, 250, np.uint8)
    cv2.ellipse(page, (160, 150), (52, 22), 0, 0, 360, 70, 3)
    for at in (130, 160, 190):
        cv2.ellipse(page, (at, 150), (16, 20), 0, 0, 360, 70, 3)
    assert without_rings(page, LETTER).places == ()


@pytest.mark.parametrize(
    "page",
    [
        sheet(),
        sheet(ring=((130, 150), (52, 24)), is_written=False),  # nothing in it: a loop of a signature
        sheet(ring=((190, 150), (150, 110))),  # a stamp
        sheet(ring=((129, 150), (40, 40))),  # round, as a radio button
    ],
)
def test_nothing_else_is_a_ring(page):
    found = without_rings(page, LETTER)
    assert found.places == ()
    assert found.gray is page


def test_a_ring_around_a_word_without_another_option_is_no_tick():
    assert boxes_of_rings([NIE], [box(210, 130, 290, 170)], (), 2.0) == []


def test_a_form_s_own_box_before_the_option_tells():
    own = Word("☐", box(78, 140, 96, 160), 1.0)
    assert boxes_of_rings([TAK, NIE], [box(90, 130, 170, 170)], (own,), 2.0) == []


def test_a_ring_s_box_never_reaches_into_the_word_before():
    stroke = Word("/", box(162, 136, 176, 166), 0.9)
    nie = Word("NIE", box(178, 138, 230, 162), 0.9)
    told = boxes_of_rings([TAK, stroke, nie], [box(172, 130, 240, 170)], (), SIZE[1] / SIZE[0])
    ticked = next(one for one in told if one.text == "☒")
    assert stroke.box.right <= ticked.box.left < ticked.box.right <= nie.box.left
