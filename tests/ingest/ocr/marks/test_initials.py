"""Initials that an engine takes for words."""

import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr.marks.initials import initials_among

PRINT = [[Word(f"slowo{n}", Box(0.1 + n / 20, 0.3, 0.14 + n / 20, 0.315), 0.95) for n in range(10)]]


def found(*words, colour=None):
    return [mark.confidence for mark in initials_among([*PRINT, list(words)], colour)]


def word(text, left=0.82, top=0.93, high=0.03, wide=0.05, sure=0.9):
    return Word(text, Box(left, top, left + wide, top + high), sure)


@pytest.mark.parametrize("text", ["AK", "J.N.", "mW", "12"])
def test_a_large_short_word_alone_in_the_margin_is_likely_a_hand(text):
    (sure,) = found(word(text))
    assert sure >= 0.6


def test_a_short_word_of_ordinary_size_is_but_a_trace():
    assert found(word("AK", high=0.015)) == [0.4]


@pytest.mark.parametrize(
    "other",
    [word("2", high=0.015), word("AK", left=0.4, top=0.5), word("Projekt", high=0.03), word("☒", high=0.03)],
)
def test_page_numbers_text_and_boxes_are_none(other):
    assert found(other) == []


def test_a_short_word_beside_others_is_print():
    assert found(word("nr"), word("telefonu", left=0.88)) == []


@pytest.mark.parametrize(("sure", "marks"), [(0.95, 0), (0.5, 1)])
def test_a_short_word_close_to_another_that_is_surely_print_is_print(sure, marks):
    other = word("oraz", left=0.755, high=0.013, wide=0.05, sure=sure)
    assert len(found(other, word("że", high=0.013))) == marks


def test_a_coloured_pen_is_sure():
    colour = np.full((1000, 700, 3), 255, np.uint8)
    colour[930:945, 575:605] = (20, 40, 160)
    assert found(word("AK", high=0.015), colour=colour) == [0.85]
    colour[930:945, 575:605] = 40
    assert found(word("AK", high=0.015), colour=colour) == [0.4]


def test_the_last_word_of_a_justified_line_is_print_however_wide_its_gaps():
    line = [
        word(text, left=0.28 + 0.14 * at, high=0.02) for at, text in enumerate(["z", "winy", "tej", "lub"])
    ]
    assert found(*line, word("jego", left=0.84, high=0.02)) == []
    assert found(*line[:3], word("jego", left=0.84, high=0.02)) != []
