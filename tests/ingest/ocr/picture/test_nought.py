"""A nought that stands alone is told by its shape, whatever walls an engine read beside it."""

import cv2
import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr.columns import TextRow
from ingest.ocr.noise import with_noughts
from ingest.ocr.picture.nought import is_nought

PLACE = (100, 80, 114, 100)
"""Left, top, right, bottom of what was read."""


def paper():
    return np.full((200, 300), 255, np.uint8)


def ring(level, across=6, down=9, at=(107, 90)):
    cv2.ellipse(level, at, (across, down), 0, 0, 360, 0, 2, cv2.LINE_AA)
    return level


def test_a_ring_higher_than_wide_is_a_nought():
    assert is_nought(ring(paper()), PLACE)


def test_rulings_and_dots_around_it_are_none_of_it():
    level = ring(paper())
    level[72:75, :] = 0
    level[:, 94:96] = 0
    level[106:109, ::5] = 0
    assert is_nought(level, PLACE)


def test_a_dot_within_it_and_a_line_below_it_are_no_other_signs():
    level = ring(paper())
    cv2.circle(level, (107, 90), 1, 0, -1)
    level[102:105, 90:125] = 0
    assert is_nought(level, (PLACE[0], PLACE[1], PLACE[2], 105))


@pytest.mark.parametrize("sign", list("6894DBCc()QO"))
def test_other_signs_are_none(sign):
    level = paper()
    cv2.putText(level, sign, (97, 100), cv2.FONT_HERSHEY_DUPLEX, 0.9, 0, 2, cv2.LINE_AA)
    assert not is_nought(level, PLACE)


def test_a_round_box_brackets_and_two_figures_are_none():
    brackets = ring(paper())
    cv2.rectangle(brackets, (96, 78), (118, 102), 255, -1)
    cv2.ellipse(brackets, (108, 90), (8, 10), 0, 120, 240, 0, 2)
    cv2.ellipse(brackets, (106, 90), (8, 10), 0, -60, 60, 0, 2)
    ten = ring(paper())
    cv2.line(ten, (96, 82), (96, 99), 0, 2)
    for level in (ring(paper(), across=9), brackets, ten, paper()):
        assert not is_nought(level, PLACE)


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        (["[o)"], ["0"]),
        (["Liczba", "wyjazdów:", "()"], ["Liczba", "wyjazdów:", "0"]),
        (["Liczba", "()"], ["Liczba", "()"]),
        (["brak"], ["brak"]),
        (["|", "10"], ["0"]),
        (["_0__"], ["0"]),
    ],
)
def test_only_what_answers_alone_is_looked_at(cell, told):
    left, top, right, bottom = PLACE
    box = Box(left / 300, top / 200, right / 300, bottom / 200)
    row = TextRow((tuple(Word(text, box, 0.4) for text in cell),))
    assert [word.text for word in with_noughts(row, ring(paper())).words] == told


def test_a_nought_in_a_column_of_its_own_answers_what_stands_before_it():
    place = Box(100 / 300, 80 / 200, 114 / 300, 100 / 200)
    for right, told in ((0.15, "0"), (0.3, "[o)")):
        words = (Word("wyjazdów", Box(0.02, 0.4, right, 0.5), 0.9), Word("[o)", place, 0.4))
        assert with_noughts(TextRow((words,)), ring(paper())).words[-1].text == told
