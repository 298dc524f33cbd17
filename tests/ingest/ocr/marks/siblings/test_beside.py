"""Crosses that missed their box, told by the boxes beside it that have none."""

import cv2
import numpy as np
import pytest

from domain.document import Word
from ingest.ocr.columns import TextRow
from ingest.ocr.marks.siblings.beside import with_marks_beside
from ingest.ocr.picture.paper import fractions

SIDE, TOP = 22, 150
LEFTS = {"tak": 120, "nie": 300}


def sheet(*strokes, ruling=None):
    """A levelled page with „☐ tak ☐ nie”, and strokes of a pen: each a box's name, and two corners of it.

    In sides of the box from its upper left corner.
    """
    level = np.full((400, 600), 255, np.uint8)
    for name, left in LEFTS.items():
        cv2.rectangle(level, (left, TOP), (left + SIDE - 1, TOP + SIDE - 1), 40, 2)
        cv2.putText(level, name, (left + 36, TOP + 18), cv2.FONT_HERSHEY_SIMPLEX, 0.6, 40, 2)
    if ruling is not None:
        level[TOP - 30 : TOP + 60, ruling : ruling + 3] = 30
    for name, first, last in strokes:
        ends = [(round(LEFTS[name] + x * SIDE), round(TOP + y * SIDE)) for x, y in (first, last)]
        cv2.line(level, *ends, 50, 3, cv2.LINE_AA)
    return level


def cross(name, across=0.0, down=0.0):
    """A cross of the box's size, so far off it."""
    return (
        (name, (across, down), (across + 1, down + 1)),
        (name, (across + 1, down), (across, down + 1)),
    )


def told(level, tak="☐", nie="☐"):
    """What is told of both boxes, found as these."""
    words = []
    for (name, left), sign in zip(LEFTS.items(), (tak, nie), strict=True):
        words += [
            Word(sign, fractions(left, TOP, left + SIDE, TOP + SIDE, level.shape), 0.95),
            Word(name, fractions(left + 34, TOP, left + 76, TOP + SIDE, level.shape), 0.95),
        ]
    (row,) = with_marks_beside([TextRow((tuple(words),))], level)
    return [word.text for word in row.words if word.text not in LEFTS]


@pytest.mark.parametrize(
    ("across", "down"), [(0.5, 0), (-0.6, 0), (0, 0.5), (0, -0.5), (-1.4, 0.05)], ids=str
)
def test_the_only_box_with_a_mark_beside_it_is_ticked(across, down):
    assert told(sheet(*cross("nie", across, down))) == ["☐", "☒"]


def test_a_doubtful_box_is_told_by_its_bare_sibling():
    assert told(sheet(*cross("tak", 0.3, 0.3)), tak="▨") == ["☒", "☐"]


def test_a_ring_around_a_box_ticks_it():
    level = sheet()
    cv2.ellipse(level, (LEFTS["tak"] + 11, TOP + 11), (20, 18), 0, 0, 350, 50, 2)
    assert told(level) == ["☒", "☐"]


@pytest.mark.parametrize("ruling", [None, 100])
def test_print_around_boxes_ticks_none(ruling):
    assert told(sheet(ruling=ruling)) == ["☐", "☐"]


def test_marks_at_both_boxes_are_a_persons():
    assert told(sheet(*cross("tak", 0.5), *cross("nie", 0, 0.5))) == ["▨", "▨"]


def test_a_ticked_box_stays_the_only_one():
    assert told(sheet(*cross("tak"), *cross("nie", 0.5)), tak="☒") == ["☒", "☐"]


def test_a_stroke_between_two_boxes_is_nobodys():
    assert told(sheet(("tak", (3.6, 0.2), (4.6, 0.9)))) == ["☐", "☐"]


def row_told(level, *words):
    """A row of words, each with its left and right in pixels, as it is told."""
    placed = [
        Word(text, fractions(left, TOP, right, TOP + SIDE, level.shape), 0.95 if text in "☐☒" else sure)
        for text, left, right, sure in words
    ]
    (row,) = with_marks_beside([TextRow((tuple(placed),))], level)
    return " ".join(word.text for word in row.words)


BEHIND = (("☐", 300, 322, 0.95), ("nie", 334, 376, 0.95))


def test_a_box_that_was_read_as_a_letter_is_found_by_the_size_of_its_sibling():
    level = sheet(*cross("tak", -0.4, 0.4))
    assert row_told(level, ("Z", 108, 150, 0.5), ("tak", 154, 196, 0.95), *BEHIND) == "☒ tak ☐ nie"
    assert row_told(sheet(), ("D", 118, 144, 0.5), ("tak", 154, 196, 0.95), *BEHIND) == "D tak ☐ nie"


@pytest.mark.parametrize("read", ["Bltak", "5Qtak", "tak"])
def test_a_first_box_that_its_cross_hid_is_looked_for_behind_the_question(read):
    level = sheet(*cross("tak", -0.2, 0.2), *cross("tak", 0.3, 0))
    question = ("Czy", 10, 44, 0.95), ("eksport?", 48, 106, 0.95)
    option = read.replace("tak", "TAK")
    first = 154 if option == "TAK" else 116
    assert row_told(level, *question, (option, first, 196, 0.8), *BEHIND) == "Czy eksport? ☒ TAK ☐ nie"
    level[TOP - 30 : TOP + 60, 100:150] = 255
    told = row_told(level, *question, ("TAK", 154, 196, 0.8), *BEHIND)
    assert told == "Czy eksport? TAK ☐ nie", "where none is drawn there is none"


def test_a_doubtful_box_that_nobody_saw_is_looked_for_before_its_word():
    level = sheet(*cross("tak", 0, 0.5))
    assert row_told(level, ("▨", 90, 110, 0.3), ("tak", 150, 196, 0.95), *BEHIND) == "☒ tak ☐ nie"


def test_a_cross_typed_in_the_place_of_a_box_is_one():
    level = sheet()
    level[:, 100:160] = 255
    for ends in (((122, TOP + 2), (138, TOP + 20)), ((138, TOP + 2), (122, TOP + 20))):
        cv2.line(level, *ends, 40, 2, cv2.LINE_AA)
    assert row_told(level, ("Xtak", 121, 196, 0.6), *BEHIND) == "☒ tak ☐ nie"
    assert row_told(level, ("Kot", 121, 196, 0.6), *BEHIND) == "Kot ☐ nie"


@pytest.mark.parametrize(("is_crossed", "first"), [(True, "☒ mikro"), (False, "mikro")])
def test_a_box_under_a_cross_above_others_of_its_column_is_found_by_them(is_crossed, first):
    level = np.full((400, 600), 255, np.uint8)
    words = []
    for name, top in (("mikro", 150), ("male", 195), ("srednie", 240)):
        if name != "mikro" or is_crossed:
            cv2.rectangle(level, (120, top), (120 + SIDE - 1, top + SIDE - 1), 40, 2)
        cv2.putText(level, name, (156, top + 18), cv2.FONT_HERSHEY_SIMPLEX, 0.6, 40, 2)
        if name != "mikro":
            words.append(Word("☐", fractions(120, top, 120 + SIDE, top + SIDE, level.shape), 0.95))
        words.append(Word(name, fractions(154, top, 230, top + SIDE, level.shape), 0.95))
    if is_crossed:
        for ends in (((112, 146), (150, 176)), ((150, 146), (112, 176))):
            cv2.line(level, *ends, 50, 3, cv2.LINE_AA)
    (row,) = with_marks_beside([TextRow((tuple(words),))], level)
    assert " ".join(word.text for word in row.words) == f"{first} ☐ male ☐ srednie"
