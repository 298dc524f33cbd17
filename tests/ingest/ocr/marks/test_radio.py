"""Round tick boxes."""

import cv2
import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr.marks.radio import find_rings

HIGH, WIDE = 300, 800


def page(*rings):
    level = np.full((HIGH, WIDE), 255, np.uint8)
    for x, y, dot in rings:
        cv2.circle(level, (x, y), 11, 0, 2)
        cv2.circle(level, (x, y), dot, 0, -1) if dot else None
    return level


def word(text, left, top, right=None):
    right = right or left + 12 * len(text)
    return Word(text, Box(left / WIDE, top / HIGH, right / WIDE, (top + 20) / HIGH), 0.9)


READ = (word("©", 90, 90, 110), word("Tak", 122, 90), word("O", 90, 130, 110), word("Nie", 122, 130))


def told(level, words=READ, ticks=()):
    return "".join(one.text for one in find_rings(level, words, ticks))


@pytest.mark.parametrize("dot", [5, 7])
def test_a_ring_with_a_dot_is_ticked_and_a_bare_one_empty(dot):
    assert told(page((100, 100, dot), (100, 140, 0))) == "☒☐"


def test_a_ring_with_something_else_in_it_is_doubtful():
    level = page((100, 100, 0), (100, 140, 0))
    cv2.putText(level, "c", (94, 105), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 0, 1)
    assert told(level) == "▨☐"


def test_letters_in_words_one_ring_alone_and_boxes_that_are_known_are_no_rings():
    both = page((100, 100, 0), (100, 140, 0))
    assert told(both, (word("Obszar", 90, 90, 170), word("Opis", 90, 130, 150))) == ""
    assert told(both, (word("nr", 60, 90, 86), *READ[:2], *READ[2:])) == "", "one is left, and one is none"
    assert told(both, (word("O", 90, 90, 110), word("STANIE", 122, 90), word("O", 90, 130), *READ[3:])) == ""
    assert told(page((100, 100, 0))) == ""
    assert told(both, (word("Tak", 122, 90), word("Nie", 122, 130))) == "", "nothing was read as one"
    assert told(both, ticks=[word("☐", 90, 90, 111)]) == "☐"


def test_the_last_letter_of_a_short_word_and_the_first_of_od_are_no_rings():
    both = page((100, 100, 0), (100, 140, 0))
    assert told(both, (word("ISO", 60, 90, 111), word("9001", 122, 90), word("O", 90, 130), *READ[3:])) == ""
    level = page((100, 100, 0), (100, 140, 0))
    level[90:112, 114:117] = 0  # „d” right behind the „O”
    level[130:152, 114:117] = 0
    assert told(level) == ""


def test_a_ring_read_together_with_its_option_is_no_letter():
    level = page((100, 100, 0), (100, 140, 6))
    words = (word("Otak", 90, 90, 160), word("©nie", 90, 130, 160))
    assert told(level, words) == "☐☒"
    assert told(level, (word("Opis", 90, 90, 160), words[1])) == ""
