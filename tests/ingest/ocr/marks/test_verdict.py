"""What may be a tick box, looked at closely."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr.marks.verdict import verdict_on, with_misread_boxes, with_told_boxes

HIGH, WIDE, SIDE = 400, 900, 20
FRAME = (100, 100, 100 + SIDE, 100 + SIDE)


def paper(*, box=True, cross=False, letter="", blur=0.0, left=100):
    level = np.full((HIGH, WIDE), 255, np.uint8)
    if box:
        cv2.rectangle(level, (left, 100), (left + SIDE - 1, 99 + SIDE), 0, 2)
    if cross:
        cv2.line(level, (left + 1, 101), (left + SIDE - 2, 98 + SIDE), 0, 2, cv2.LINE_AA)
        cv2.line(level, (left + SIDE - 2, 101), (left + 1, 98 + SIDE), 0, 2, cv2.LINE_AA)
    if letter:
        cv2.putText(level, letter, (left, 99 + SIDE), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 0, 3, cv2.LINE_AA)
    return cv2.GaussianBlur(level, (0, 0), blur) if blur else level


@pytest.mark.parametrize("blur", [0.0, 0.8, 1.2])
def test_a_box_is_told_however_blurred_it_is(blur):
    assert verdict_on(paper(blur=blur), FRAME) == "☐"
    assert verdict_on(paper(cross=True, blur=blur), FRAME) == "☒"


def test_a_cross_in_a_box_s_place_is_a_tick_and_a_round_letter_is_no_box():
    assert verdict_on(paper(box=False, cross=True), FRAME) == "☒"
    assert verdict_on(paper(box=False, letter="O"), FRAME) == ""
    assert verdict_on(np.full((HIGH, WIDE), 255, np.uint8), FRAME) == "▨"


def test_a_faint_stroke_in_a_box_leaves_it_doubtful():
    level = paper()
    cv2.line(level, (104, 110), (115, 108), 130, 2, cv2.LINE_AA)
    assert verdict_on(level, FRAME) == "▨"


def word(text, left, right, confidence=0.9, top=100):
    return Word(text, Box(left / WIDE, top / HIGH, right / WIDE, (top + SIDE) / HIGH), confidence)


def test_a_box_that_was_missed_before_its_option_is_told_by_what_stands_there():
    line = [word("innowacyjna?", 10, 90), word("▨", 150, 165, 0.3), word("nie", 170, 210)]
    assert [one.text for one in with_told_boxes(line, paper(cross=True))] == ["innowacyjna?", "☒", "nie"]
    assert with_told_boxes(line, np.full((HIGH, WIDE), 255, np.uint8)) == line
    seen = [line[0], word("▨", 100, 120, 0.5), line[2]]
    assert with_told_boxes(seen, paper(cross=True)) == seen, "doubtful though it was seen"


def test_a_sign_of_a_hand_in_a_box_s_place_is_a_tick_and_a_broken_box_is_none():
    line = [word("innowacyjna?", 10, 90), word("▨", 112, 120, 0.3), word("nie", 124, 164)]
    slanted = np.full((HIGH, WIDE), 255, np.uint8)
    cv2.line(slanted, (106, 100), (116, 120), 0, 3, cv2.LINE_AA)
    cv2.line(slanted, (122, 100), (101, 120), 0, 2, cv2.LINE_AA)
    assert [one.text for one in with_told_boxes(line, slanted)] == ["innowacyjna?", "☒", "nie"]
    broken = paper()
    broken[:, 114:] = 255
    assert with_told_boxes(line, broken) == line


def test_letters_that_a_box_was_read_as_are_put_right_beside_other_boxes_alone():
    line = [word("DH", 99, 121, 0.4), word("mikro", 130, 180)]
    beside = word("☐", 300, 320)
    level = paper(cross=True)
    sure = [replace(line[0], text="(EKG)", confidence=0.95), line[1]]
    assert with_misread_boxes(sure, [beside], level) == sure, "a word that was surely read"
    assert [one.text for one in with_misread_boxes(line, [beside], level)] == ["☒", "mikro"]
    assert with_misread_boxes(line, [word("☐", 300, 320, top=300)], level) == line
    letters = paper(box=False, letter="E")
    assert with_misread_boxes([word("E", 99, 121), line[1]], [beside], letters)[0].text == "E"


@pytest.mark.parametrize("is_box", [True, False])
def test_a_cross_that_runs_beyond_its_box_ticks_it_and_a_letter_of_its_size_is_none(is_box):
    """Both lines of a pen end below the box, which was read as a letter; the next option's box was found."""
    level = np.full((400, 800), 255, np.uint8)
    for left in (100, 300):
        cv2.rectangle(level, (left, 100), (left + 17, 117), 30, 2)
    if is_box:
        cv2.line(level, (100, 102), (119, 124), 60, 3)
        cv2.line(level, (120, 98), (98, 124), 60, 3)
    else:
        level[95:130, 95:125] = 255
        cv2.putText(level, "R", (100, 117), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 30, 2, cv2.LINE_AA)

    def word(text, left, right):
        return Word(text, Box(left / 800, 98 / 400, right / 800, 124 / 400), 0.8)

    line = [word("R", 98, 122), word("mikro", 128, 190), word("małe", 330, 380)]
    tick = Word("☐", Box(299 / 800, 99 / 400, 319 / 800, 119 / 400), 1.0)
    (found, *_) = with_misread_boxes(line, [tick], level)
    assert found.text == ("☒" if is_box else "R")


def test_a_box_alone_in_its_cell_is_told_by_another_of_its_column():
    level = paper()
    cv2.line(level, (94, 94), (125, 125), 0, 2, cv2.LINE_AA)
    cv2.line(level, (125, 94), (94, 125), 0, 2, cv2.LINE_AA)
    alone = [word("XK", 92, 127)]
    assert [one.text for one in with_misread_boxes(alone, [word("☐", 100, 120, top=180)], level)] == ["☒"]
    assert with_misread_boxes(alone, [word("☐", 400, 420)], level) == alone, "beside it, not below"
