"""Streaks of a scanner's glass: taken out where they run through the whole sheet, and nothing else."""

import cv2
import numpy as np
import pytest

from ingest.ocr.picture.cleaning.streaks import without_streaks

HIGH, WIDE = 1200, 900


def sheet():
    gray = np.full((HIGH, WIDE), 240, np.uint8)
    for y in range(100, 1100, 40):
        cv2.putText(gray, "Zaklad Ubezpieczen Spolecznych", (80, y), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 30, 2)
    return gray


@pytest.mark.parametrize("wide", [1, 2, 4])
@pytest.mark.parametrize("left", [180, 130, 0])
def test_a_streak_is_taken_out_and_the_words_under_it_stay(wide, left):
    clean = sheet()
    streaked = clean.copy()
    part = streaked[:, 400 : 400 + wide].astype(np.float32)
    streaked[:, 400 : 400 + wide] = np.clip(part * left / 240, 0, 255)
    mended = without_streaks(streaked, streaked)
    assert (mended[:80, 396:408] >= 235).all()
    if left:
        assert np.abs(mended.astype(int) - clean).max() <= 3


def test_a_streak_across_a_turned_sheet_is_taken_out():
    turned = np.ascontiguousarray(np.rot90(sheet()))
    turned[300:302] = 150
    mended = without_streaks(turned, turned)
    assert (mended[300:302, :60] >= 235).all()


def test_colours_beside_a_streak_stay():
    colour = np.repeat(sheet()[:, :, None], 3, axis=2)
    colour[500:600, 600:700] = (40, 60, 200)
    streaked = colour.copy()
    streaked[:, 650:652] = streaked[:, 650:652] // 2
    mended = without_streaks(streaked, cv2.cvtColor(streaked, cv2.COLOR_RGB2GRAY))
    assert np.abs(mended.astype(int) - colour).max() <= 4


def test_a_ruling_that_ends_before_the_sheet_stays():
    ruled = sheet()
    ruled[40:1160, 450:453] = 60
    ruled[600:602, 60:840] = 60
    assert without_streaks(ruled, ruled) is ruled


def test_the_dark_edge_and_a_sheet_full_of_lines_stay():
    dark = sheet()
    dark[:, :9] = 40
    lined = sheet()
    lined[:, ::12] = 90
    assert without_streaks(dark, dark) is dark
    assert without_streaks(lined, lined) is lined
