"""A page without its tables' rulings."""

import cv2
import numpy as np
import pytest

from ingest.ocr.picture.rulings import without_rulings

LETTER = 18.0
HIGH, WIDE = 600, 800


def page(shade=0):
    gray = np.full((HIGH, WIDE), 250, np.uint8)
    for y in (100, 200, 300):
        cv2.line(gray, (50, y), (750, y), shade, 2)
    for x in (50, 400, 750):
        cv2.line(gray, (x, 100), (x, 300), shade, 2)
    cv2.putText(gray, "Nazwa", (70, 160), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 0, 2)
    return gray


@pytest.mark.parametrize("shade", [0, 120, 215])
def test_a_table_s_rulings_are_paper_and_its_words_stay(shade):
    gray = page(shade)
    clean = without_rulings(gray, LETTER)
    assert (clean[96:104] >= 240).all()
    assert (clean[100:300, 396:404] >= 240).all()
    assert np.array_equal(clean[130:175, 60:180], gray[130:175, 60:180])


def test_lines_to_write_on_and_boxes_stay():
    gray = np.full((HIGH, WIDE), 250, np.uint8)
    cv2.line(gray, (50, 400), (500, 400), 0, 2)
    cv2.rectangle(gray, (100, 100), (120, 120), 0, 2)
    assert without_rulings(gray, LETTER) is gray
    both = page()
    cv2.line(both, (50, 400), (500, 400), 0, 2)
    assert without_rulings(both, LETTER)[399:402, 100:400].max() < 100


def test_a_line_through_the_words_of_a_table_s_row_stays():
    gray = page()
    text = "Oswiadczenie wykreslone z tabeli przez wnioskodawce"
    cv2.putText(gray, text, (60, 260), cv2.FONT_HERSHEY_SIMPLEX, 0.78, 0, 2)
    cv2.line(gray, (50, 252), (750, 252), 0, 2)
    clean = without_rulings(gray, LETTER)
    assert clean[251:254, 80:380].max() < 100
    assert (clean[200, 80:380] >= 240).all()


def test_a_line_through_one_word_stays_however_far_it_goes_on():
    gray = page()
    cv2.putText(gray, "TAKIE", (410, 260), cv2.FONT_HERSHEY_SIMPLEX, 0.78, 0, 2)
    cv2.line(gray, (400, 252), (750, 252), 0, 2)
    assert without_rulings(gray, LETTER)[251:254, 415:500].max() < 100


def test_letters_that_blur_joins_are_no_ruling():
    gray = page()
    cv2.putText(gray, "mmmmmmmmmmmm", (420, 260), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 0, 3)
    gray = np.asarray(cv2.GaussianBlur(gray, (0, 0), 1.6), np.uint8)
    clean = without_rulings(gray, LETTER)
    assert np.array_equal(clean[240:265, 425:640], gray[240:265, 425:640])


def test_the_feet_of_letters_that_reach_down_to_a_ruling_stay():
    gray = page()
    bare = np.full((HIGH, WIDE), 250, np.uint8)
    for picture in (gray, bare):
        cv2.putText(picture, "gyp j", (420, 192), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 0, 2)
    gray, bare = (np.asarray(cv2.GaussianBlur(one, (0, 0), 0.8), np.uint8) for one in (gray, bare))
    clean = without_rulings(gray, LETTER)
    feet = bare[194:197, 410:600] < 120
    assert feet.sum() >= 20
    assert (clean[194:197, 410:600][feet] < 130).all()
    assert (clean[196:204, 120:380] >= 240).all()
