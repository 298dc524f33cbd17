"""Rows of letters that the engine left unread."""

import cv2
import numpy as np

from domain.document import Box, Word
from ingest.ocr.second_look import unread_strips

HIGH, WIDE, LETTER = 1000, 800, 16


def page(*lines):
    gray = np.full((HIGH, WIDE), 255, np.uint8)
    for text, left, top in lines:
        cv2.putText(gray, text, (left, top + LETTER), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 0, 2)
    return gray


def word(text, left, top, right, bottom):
    return Word(text, Box(left / WIDE, top / HIGH, right / WIDE, bottom / HIGH), 0.9)


def test_a_row_without_words_is_to_be_read_and_no_other():
    gray = page(("Nazwa podmiotu", 100, 200), ("Kod PKD 25", 100, 260))
    read = word("Nazwa podmiotu", 95, 195, 330, 225)
    (strip,) = unread_strips(gray, [read], LETTER)
    assert (strip[0] < 100, strip[1] < 260, strip[2] > 210, strip[3] > 270) == (True,) * 4
    assert unread_strips(gray, [read, word("Kod PKD 25", 95, 255, 300, 285)], LETTER) == []


def test_a_short_word_counts_behind_a_tick_box_alone():
    gray = page(("nie", 140, 300))
    assert unread_strips(gray, [], LETTER) == []
    assert len(unread_strips(gray, [word("☐", 112, 300, 130, 318)], LETTER)) == 1


def test_specks_large_strokes_and_the_sheet_s_edge_are_no_letters():
    gray = page()
    cv2.line(gray, (100, 100), (400, 180), 0, 3)
    gray[300:303, 100:103] = 0
    gray[:, :6] = 0
    assert unread_strips(gray, [], LETTER) == []
