"""How far lines bend, and the picture that makes them straight."""

import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr.picture.bend import FLAT, Bend, bend_of, flattened


def line(top, curve, slope=0.0, words=6, first=0.1):
    """A line of words through this height in the middle of the page."""
    placed = []
    for left in np.linspace(first, 0.8, words):
        off = left + 0.05 - 0.5
        down = top + slope * off + curve * off**2
        placed.append(Word("słowo", Box(left, down - 0.005, left + 0.1, down + 0.005), 0.9))
    return placed


def test_the_bend_of_most_lines_is_the_pages():
    lines = [line(top, -0.05, 0.02 + 0.1 * (top - 0.5)) for top in (0.2, 0.4, 0.5, 0.6, 0.8)]
    mixed = line(0.7, 0.4, -0.3)
    found = bend_of([*lines, mixed])
    assert found[:3] == pytest.approx((-0.05, 0.02, 0.1), abs=0.01)
    assert found.is_marked


def test_straight_lines_do_not_bend_however_askew_they_are():
    assert bend_of([line(top, 0.0, 0.05) for top in np.linspace(0.2, 0.8, 7)]) == FLAT


@pytest.mark.parametrize(
    "lines", [[line(0.2, 0.1)] * 2, [line(0.2, 0.1, words=4)] * 5, [line(0.2, 0.1, first=0.6)] * 5]
)
def test_few_or_short_lines_do_not_tell(lines):
    assert bend_of(lines) == FLAT


def test_the_flattened_picture_has_its_lines_straight():
    bend = Bend(curve=-0.1, slope=0.02, fan=0.03, depth=0.5)
    page = np.full((1000, 700), 255, np.uint8)
    off = (np.arange(700) + 0.5) / 700 - 0.5
    for top in (0.25, 0.75):
        down = top + (bend.slope + bend.fan * (top - 0.5)) * off + bend.curve * (off**2 - 1 / 8)
        for at, row in enumerate((1000 * down).round().astype(int)):
            page[row - 1 : row + 2, at] = 0
    rows = np.argmin(flattened(page, bend)[:500, 20:680], axis=0)
    assert np.ptp(np.argmin(page[:500, 20:680], axis=0)) > 15
    assert np.ptp(rows) <= 3
