"""Options that the engine lost together with their box, because a cross went over both."""

import numpy as np
import pytest

from domain.document import Word
from ingest.ocr.marks.siblings.hidden import hidden_options
from ingest.ocr.picture.paper import fractions

SHAPE = (400, 800)
CROSSED, BARE = (100, 100, 124, 124), (220, 100, 244, 124)
NIE = Word("nie", fractions(246, 100, 285, 124, SHAPE), 0.8)


def page_with(*, has_box: bool):
    import cv2

    page = np.full(SHAPE, 255, np.uint8)
    for left, top, right, bottom in (CROSSED, BARE) if has_box else (BARE,):
        cv2.rectangle(page, (left, top), (right - 1, bottom - 1), 0, 2)
    left, top, right, bottom = CROSSED
    cv2.line(page, (left - 6, top - 4), (right + 6, bottom + 4), 0, 3)
    cv2.line(page, (left - 6, bottom + 4), (right + 6, top - 4), 0, 3)
    return page


@pytest.mark.parametrize(
    ("read", "told"),
    [("dqtak", ["☒", "tak"]), ("P<TAK", ["☒", "TAK"]), ("LISxy", []), ("PAIak", ["☒", "tak"])],
)
def test_an_option_lost_with_its_crossed_box_is_found_by_the_box_beside_it(read, told):
    lost = Word(read, fractions(94, 98, 170, 128, SHAPE), 0.0)
    ticks = [Word("☐", fractions(*BARE, SHAPE), 1.0)]
    found = hidden_options([(lost, NIE)], [(NIE,)], ticks, page_with(has_box=True))
    assert [word.text for line in found for word in line] == told


def test_what_is_no_box_or_was_believed_stays_as_it_is():
    lost = Word("Xtak", fractions(94, 98, 170, 128, SHAPE), 0.0)
    ticks = [Word("☐", fractions(*BARE, SHAPE), 1.0)]
    assert hidden_options([(lost, NIE)], [(NIE,)], ticks, page_with(has_box=False)) == []
    assert hidden_options([(lost, NIE)], [(lost, NIE)], ticks, page_with(has_box=True)) == []
    assert hidden_options([(lost, NIE)], [(NIE,)], [], page_with(has_box=True)) == []
