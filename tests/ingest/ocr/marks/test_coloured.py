"""Boxes of which a coloured pen tells more than their shape."""

import cv2
import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr.columns import TextRow
from ingest.ocr.marks.coloured import with_pen_told

HIGH, WIDE = 400, 600
BLUE, BLACK = (40, 60, 170), (20, 20, 20)


def word(text, left, right, sure=0.95):
    return Word(text, Box(left / WIDE, 0.25, right / WIDE, 0.3), sure)


def told(words, pens, colour=True):
    """The row's words where each pen (left, right, ink) drew a cross, beside black boxes at 100 and 300."""
    page = np.full((HIGH, WIDE, 3), 250, np.uint8)
    for left in (100, 300):
        cv2.rectangle(page, (left, 100), (left + 20, 120), BLACK, 1)
    for left, right, ink in pens:
        cv2.line(page, (left, 98), (right, 122), ink, 2)
        cv2.line(page, (right, 98), (left, 122), ink, 2)
    coloured = (page.max(axis=2) - page.min(axis=2) > 60).astype(np.uint8) if colour else None
    level = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    (row,) = with_pen_told([TextRow((tuple(words),))], level, coloured)
    return [one.text for one in row.words]


TAK, NIE = word("tak", 125, 160), word("nie", 325, 360)


def boxes(first, second):
    return [word(first, 100, 120), TAK, word(second, 300, 320), NIE]


def test_a_doubtful_box_with_a_coloured_cross_is_ticked_and_its_bare_sibling_empty():
    assert told(boxes("▨", "▨"), [(98, 122, BLUE)]) == ["☒", "tak", "☐", "nie"]


def test_a_black_cross_beside_a_coloured_one_stays_doubtful():
    assert told(boxes("▨", "▨"), [(98, 122, BLUE), (300, 320, BLACK)]) == ["☒", "tak", "▨", "nie"]


@pytest.mark.parametrize("pens", [[], [(98, 122, BLACK)]])
def test_without_a_coloured_pen_doubts_stay(pens):
    assert told(boxes("▨", "▨"), pens) == ["▨", "tak", "▨", "nie"]
    assert told(boxes("▨", "▨"), pens, colour=False) == ["▨", "tak", "▨", "nie"]


def test_what_was_told_without_doubt_stays():
    assert told(boxes("☐", "☒"), [(98, 122, BLUE)]) == ["☐", "tak", "☒", "nie"]


@pytest.mark.parametrize(
    ("read", "sure", "ink", "expected"),
    [
        ("JX", 0.9, BLUE, "☒"),
        ("a", 0.3, BLUE, "☒"),
        ("nie", 0.9, BLUE, "nie"),
        ("XX", 0.9, BLACK, "XX"),
        ("12", 0.4, BLUE, "12"),
    ],
)
def test_a_coloured_cross_that_was_read_as_letters_is_a_box(read, sure, ink, expected):
    words = [word(read, 98, 123, sure), TAK, word("☐", 300, 320), NIE]
    assert told(words, [(98, 122, ink)]) == [expected, "tak", "☐", "nie"]


def test_a_coloured_cross_on_a_line_without_boxes_is_a_word():
    assert told([word("XX", 98, 123), TAK, NIE], [(98, 122, BLUE)]) == ["XX", "tak", "nie"]
