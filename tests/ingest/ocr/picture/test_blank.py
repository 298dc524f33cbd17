"""Empty sheets are told apart from those that nobody could read."""

import cv2
import numpy as np

from ingest.ocr.picture.blank import is_blank


def _sheet():
    return np.full((2339, 1654), 235, np.uint8)


def test_an_empty_sheet_with_specks_and_a_shadow_at_its_edge_is_blank():
    sheet = _sheet()
    sheet[:, :20] = 90
    for place in range(40):
        sheet[300 + 40 * place, 200 + 30 * place] = 60
    assert is_blank(sheet)


def test_a_faint_line_of_words_is_not_blank():
    sheet = _sheet()
    cv2.putText(sheet, "Zaswiadczenie o niezaleganiu", (200, 900), cv2.FONT_HERSHEY_SIMPLEX, 1.4, 190, 3)
    assert not is_blank(sheet)


def test_a_dark_picture_is_not_blank():
    assert not is_blank(np.tile(np.arange(0, 250, dtype=np.uint8), (300, 1)))
