"""Stamps over print: taken out where they spoil words, and nothing else."""

import cv2
import numpy as np

from domain.document import Box, Word
from ingest.ocr.picture.cleaning.stamps import without_stamp

HIGH, WIDE, LETTER = 1200, 900, 14
RING = (450, 500)


def sheet():
    gray = np.full((HIGH, WIDE), 245, np.uint8)
    for y in range(100, 1100, 40):
        cv2.putText(gray, "Zaklad Ubezpieczen Spolecznych", (80, y), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 30, 2)
    return gray


def stamped(ink=150):
    """The sheet with a round stamp in its middle, the print dark where both lie."""
    stamp = np.full((HIGH, WIDE), 245, np.uint8)
    for radius in (150, 120, 40):
        cv2.circle(stamp, RING, radius, ink, 6)
    cv2.putText(stamp, "ODDZIAL", (380, 600), cv2.FONT_HERSHEY_SIMPLEX, 1.2, ink, 5)
    return np.minimum(sheet(), stamp)


def words(confidence):
    """The lines of the sheet as one word each; those under the stamp read with this confidence."""
    return [
        Word("Zaklad", Box(80 / WIDE, (y - 30) / HIGH, 720 / WIDE, (y + 4) / HIGH), sure)
        for y in range(100, 1100, 40)
        for sure in [confidence if abs(y - RING[1]) < 170 else 0.95]
    ]


def test_a_stamp_that_spoils_words_is_taken_out_and_the_print_stays():
    mended = without_stamp(stamped(), words(0.3), LETTER)
    around = np.s_[330:670, 280:620]
    pale = (mended[around] > 80) & (mended[around] < 200)
    assert pale.mean() < ((stamped()[around] > 80) & (stamped()[around] < 200)).mean() / 3
    dark = sheet()[around] < 60
    assert (mended[around][dark] < 100).mean() > 0.99
    assert (mended[:160] == stamped()[:160]).all()


def test_a_stamp_over_words_that_are_read_surely_stays():
    assert without_stamp(stamped(), words(0.95), LETTER) is None


def test_a_page_without_a_stamp_or_all_in_gray_stays():
    assert without_stamp(sheet(), words(0.3), LETTER) is None
    gray = np.where(sheet() < 200, np.uint8(140), np.uint8(245))
    assert without_stamp(gray, words(0.3), LETTER) is None
