"""Signs before the options of a question, told together."""

import cv2
import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr.marks.signs import with_signs_told

HIGH, WIDE = 120, 900
TOP, FOOT = 40, 60


def page(*signs):
    """A line „? tak   ? nie” with these signs: filled, hollow, or with a pen's stroke through it."""
    level = np.full((HIGH, WIDE), 255, np.uint8)
    for left, (sign, word) in zip((100, 300), zip(signs, ("tak", "nie"), strict=True), strict=True):
        if sign == "■":
            cv2.rectangle(level, (left, 44), (left + 13, 57), 0, -1)
        elif sign == "●":
            cv2.circle(level, (left + 7, 51), 7, 0, -1)
        elif sign == "□":
            cv2.rectangle(level, (left, 44), (left + 13, 57), 0, 1)
        elif sign == "○":
            cv2.circle(level, (left + 7, 51), 7, 0, 1)
        elif sign == "ø":
            cv2.circle(level, (left + 7, 51), 7, 0, 1)
            cv2.line(level, (left - 2, 60), (left + 16, 42), 0, 3)
        elif sign:
            cv2.putText(level, sign, (left, 58), cv2.FONT_HERSHEY_SIMPLEX, 0.6, 0, 2)
        for at, letter in enumerate(word):
            place = (left + 22 + 14 * at, 58)
            cv2.putText(level, letter, place, cv2.FONT_HERSHEY_SIMPLEX, 0.6, 0, 2)
    return level


def word(text, left, right):
    return Word(text, Box(left / WIDE, TOP / HIGH, right / WIDE, FOOT / HIGH), 0.95)


APART = (word("e", 100, 114), word("tak", 120, 164), word("o", 300, 314), word("nie", 320, 364))
GLUED = (word("mtak", 100, 164), word("onie", 300, 364))


@pytest.mark.parametrize("line", [APART, GLUED])
@pytest.mark.parametrize("signs", ["●○", "■□", "ø○"])
def test_the_full_one_of_alike_signs_is_ticked_however_it_was_read(line, signs):
    assert [one.text for one in with_signs_told(line, page(*signs))] == ["☒", "tak", "☐", "nie"]
    assert [one.text for one in with_signs_told(line, page(*signs[::-1]))] == ["☐", "tak", "☒", "nie"]


@pytest.mark.parametrize("signs", ["○○", "●●", "●a", ("", "○"), ("a", "b")])
def test_signs_that_do_not_differ_or_are_none_tell_nothing(signs):
    assert with_signs_told(APART, page(*signs)) == list(APART)


def test_boxes_that_were_told_stay():
    line = [word("☐", 100, 114), APART[1], word("☒", 300, 314), APART[3]]
    assert with_signs_told(line, page("●", "○")) == line


def test_a_word_whose_letters_touch_and_a_small_ring_before_it_are_told_too():
    level = np.full((HIGH, WIDE), 255, np.uint8)
    for left, text in ((100, "Tak"), (300, "Nie")):
        cv2.putText(level, text, (left + 22, 58), cv2.FONT_HERSHEY_SIMPLEX, 0.6, 0, 2)
        cv2.line(level, (left + 22, 58), (left + 54, 58), 0, 1)
    cv2.circle(level, (109, 52), 5, 0, 1)
    cv2.circle(level, (307, 51), 8, 0, -1)
    line = (word("oTak", 100, 156), word("©", 299, 316), word("Nie", 320, 356))
    assert [one.text for one in with_signs_told(line, level)] == ["☐", "Tak", "☒", "Nie"]
