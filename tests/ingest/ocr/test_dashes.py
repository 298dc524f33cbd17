"""Rows of dashes that the engine drops, below a line that ends in a colon."""

import cv2
import numpy as np
import pytest

from domain.document import Word
from ingest.ocr.dashes import missed_dashes
from ingest.ocr.picture.paper import fractions

LETTER = 20
SIZE = (400, 800)
DASHES = range(120, 500, 30)


def word(text, left, top):
    return Word(text, fractions(left, top, left + 12 * len(text), top + LETTER, SIZE), 0.9)


def sheet(at=160, starts=DASHES):
    page = np.full(SIZE, 250, np.uint8)
    for left in starts:
        page[at : at + 2, left : left + 18] = 30
    return page


BELOW = (word("Pozycja", 80, 200),)


def test_a_row_of_dashes_is_one_word():
    ((found,),) = missed_dashes(sheet(), [(word("wyjątkiem:", 80, 100),), BELOW], LETTER, sheet())
    assert set(found.text) == {"–"}
    assert (found.box.left, found.box.top) == (120 / 800, 160 / 400)


def test_what_is_written_on_a_row_of_dashes_is_no_none():
    page = cv2.putText(sheet(), "VAT", (200, 158), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 30, 2)
    assert missed_dashes(page, [(word("wyjątkiem:", 80, 100),), BELOW], LETTER, page) == []


@pytest.mark.parametrize(
    ("said", "page"),
    [
        ("wyjątkiem", sheet()),
        ("wyjątkiem:", sheet(starts=[120, 150])),
        ("wyjątkiem:", sheet(at=300)),
        ("wyjątkiem:", sheet(starts=range(120, 500, 18))),  # one line: something may be crossed out
    ],
)
def test_nothing_else_is_a_row_of_dashes(said, page):
    assert missed_dashes(page, [(word(said, 80, 100),), BELOW], LETTER, page) == []


def behind(height, length=60, left=170):
    page = np.full(SIZE, 250, np.uint8)
    page[height : height + 2, left : left + length] = 30
    page[100:121, 600:602] = 30  # the wall of a cell
    return missed_dashes(np.full(SIZE, 250, np.uint8), [(word("Kwota:", 80, 100),), BELOW], LETTER, page)


def test_a_long_dash_behind_a_colon_is_read_and_a_line_to_write_on_is_none():
    ((found,),) = behind(110)
    assert found.text == "–"
    assert behind(118) == []
    assert behind(110, length=400) == []
    assert behind(110, left=300) == []
