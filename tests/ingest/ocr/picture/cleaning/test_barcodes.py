"""Barcodes are taken off a page; letters, cells for digits and tables stay."""

import cv2
import numpy as np
import pytest

from ingest.ocr.picture.cleaning.barcodes import without_barcodes


def page():
    return np.full((2340, 1654), 245, np.uint8)


def bars(sheet, top=150, left=900):
    """Forty-five bars of three widths."""
    for bar in range(45):
        place = left + 9 * bar
        sheet[top : top + 80, place : place + 3 + bar % 3] = 15
    return sheet


def cells(sheet, top=600, left=200):
    """A row of forty cells, a stroke in each."""
    for cell in range(41):
        sheet[top : top + 50, left + 30 * cell : left + 30 * cell + 2] = 15
        sheet[top + 10 : top + 42, left + 30 * cell + 14 : left + 30 * cell + 18] = 15
    sheet[top : top + 2, left : left + 1200] = sheet[top + 50 : top + 52, left : left + 1200] = 15
    return sheet


def letters(sheet):
    for row in range(20):
        cv2.putText(sheet, "NINIEJSZYM ILLINI 11111 IIIIII HHHH", (150, 300 + 40 * row), 0, 1.0, 15, 2)
    return sheet


@pytest.mark.parametrize("turned", [False, True])
def test_a_barcode_is_taken_off(turned):
    sheet = bars(page())
    sheet = np.ascontiguousarray(sheet.T) if turned else sheet
    assert (without_barcodes(sheet, sheet) == 245).all()


def test_a_coloured_page_keeps_its_colours():
    gray = bars(page())
    colour = np.dstack([gray, gray, gray])
    colour[1000:1100] = (200, 30, 30)
    cleaned = without_barcodes(colour, gray)
    assert (cleaned[:900] == 245).all()
    assert (cleaned[1000:1100] == (200, 30, 30)).all()


@pytest.mark.parametrize("written", [cells, letters])
def test_what_is_no_barcode_stays(written):
    sheet = written(page())
    assert without_barcodes(sheet, sheet) is sheet
