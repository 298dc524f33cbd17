"""Whole pages read by the engine itself: a few, for each takes a second."""

import numpy as np
import pytest

from ingest.ocr.engine import read_lines, recognised
from ingest.ocr.page import read_picture
from tests.support.files.page_pictures import (
    COMPANY,
    askew,
    certificate,
    curled,
    photographed,
    place_of,
    shadowed,
)

KEY_WORDS = (
    "ZAŚWIADCZENIE",
    "NIEZALEGANIU",
    "PODATKACH",
    "Naczelnik",
    "929-023-75-76",
    "0813-SEW.4021.103.2026",
)


@pytest.fixture(scope="module")
def clean_page(tessdata):
    return read_picture(certificate(), 4, tessdata)


def test_a_clean_page(clean_page):
    page = clean_page
    assert (page.number, page.source, page.rotation) == (4, "ocr", 0)
    assert all(word in page.text for word in KEY_WORDS)
    assert f"Adres siedziby: {COMPANY.address}" in page.text
    assert page.confidence > 0.9
    assert page.text.split() == [word.text for word in page.words]


def test_words_have_the_boxes_where_they_stand(clean_page):
    number = next(word for word in clean_page.words if word.text == "929-023-75-76")
    found = (number.box.left, number.box.top, number.box.right, number.box.bottom)
    assert found == pytest.approx(place_of("929-023-75-76"), abs=0.003)
    assert number.confidence > 0.8


@pytest.mark.parametrize(
    ("picture", "rotation"),
    [
        (np.rot90(askew(certificate(150), 3.5), 2), 180),
        (np.rot90(photographed(certificate()), 1), 90),
        (askew(shadowed(certificate(100)), -6, paper=90), 0),
    ],
    ids=["upside down and askew", "photographed sideways", "low resolution in shadow"],
)
def test_pages_as_people_send_them(tessdata, picture, rotation):
    page = read_picture(picture, 1, tessdata)
    assert page.rotation == rotation
    assert all(word in page.text for word in KEY_WORDS[:5])
    assert page.confidence > 0.85


def test_lines_of_a_curled_sheet_are_not_mixed_up(tessdata, clean_page):
    page = read_picture(curled(certificate(), 0.02), 1, tessdata)
    lines = [line.split() for line in page.text.splitlines()]
    same = [line for line in clean_page.text.splitlines() if line.split() in lines]
    assert len(same) >= 0.7 * len(clean_page.text.splitlines())
    assert page.confidence > 0.85


def test_a_page_whose_few_letters_do_not_tell_is_tried_on_its_head_too(tessdata):
    strip = certificate()[150:400]
    page = read_picture(np.rot90(strip, 2), 1, tessdata)
    assert page.rotation == 180
    assert "KRAJOWA ADMINISTRACJA SKARBOWA" in page.text


@pytest.mark.parametrize("shape", [(1, 1), (2000, 1400, 3), (17, 5000)])
@pytest.mark.parametrize("level", [0, 255])
def test_nothing_to_read_is_an_empty_page(tessdata, shape, level):
    page = read_picture(np.full(shape, level, np.uint8), 2, tessdata)
    assert (page.text, page.words, page.marks, page.source) == ("", (), (), "ocr")
    # A bare sheet is surely without words; what is dark or no sheet was not read.
    assert page.confidence == (1.0 if level == 255 and min(shape[:2]) > 1 else 0.0)


def test_the_engine_gives_no_lines_for_bare_paper(tessdata):
    assert read_lines(np.full((300, 200), 255, np.uint8), 200, tessdata) == []


def test_white_letters_on_black_are_read_too(tessdata):
    strip = certificate()[150:400, :, 0].copy()
    strip[:] = 255 - strip
    framed = np.pad(strip, 200, constant_values=255)
    words = [word.text for line in read_lines(framed, 200, tessdata) for word in line]
    assert "SKARBOWA" in words


class Busy:
    """An engine whose clock ran out before it came to its work."""

    def __init__(self):
        self.waited = []

    def Recognize(self, milliseconds):  # tesserocr's name
        self.waited.append(milliseconds)
        return len(self.waited) > 1


def test_a_page_is_not_given_up_because_other_work_had_the_processor():
    engine = Busy()
    assert recognised(engine)
    assert engine.waited == [15_000, 60_000]
