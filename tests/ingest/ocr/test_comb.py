"""Rows of fields that take one figure each."""

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from domain.document import Box, Word
from ingest.ocr.comb import find_combs, with_combs, without_combs
from ingest.ocr.lines import DOUBTFUL

HIGH, WIDE, FIELD, TOP = 300, 900, 46, 100


def comb(signs, left=150, gap=0, walls="all"):
    """A page with a row of fields, one sign in each; `gap` pixels lie between them."""
    page = Image.fromarray(np.full((HIGH, WIDE), 255, np.uint8))
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(28)
    for at, sign in enumerate(signs):
        x = left + at * (FIELD + gap)
        lines = [((x, TOP), (x + FIELD, TOP)), ((x, TOP + 42), (x + FIELD, TOP + 42))]
        if walls == "all":
            lines += [((x, TOP), (x, TOP + 42)), ((x + FIELD, TOP), (x + FIELD, TOP + 42))]
        for line in lines:
            draw.line(line, 0, 2)
        draw.text((x + 15, TOP + 5), sign, 0, font)
    return np.array(page)


@pytest.mark.parametrize("gap", [0, 8])
def test_a_number_in_fields_is_one_word(tessdata, gap):
    level = comb("9281441001", gap=gap)
    found = find_combs(level)
    wall = Word("|9|2", Box(0.2, 0.38, 0.25, 0.45), 0.4)
    label = Word("NIP", Box(0.02, 0.38, 0.1, 0.45), 0.95)
    told = with_combs([(label, wall)], found, level.shape, tessdata)
    assert [[word.text for word in line] for line in told] == [["NIP"], ["9281441001"]]
    assert told[1][0].confidence >= 0.9
    assert told[1][0].box.right * WIDE == pytest.approx(150 + 10 * FIELD + 9 * gap, abs=6)


def test_walls_and_signs_are_taken_off_the_page():
    level = comb("9281441001")
    bare = without_combs(level, find_combs(level))
    assert (bare[TOP + 10 : TOP + 35, 150 + FIELD // 2 : 400] == 255).all()
    assert (bare[TOP - 1 : TOP + 2, 200:400].min(axis=0) < 100).all()


def test_fields_left_bare_cells_of_words_and_figures_under_one_another_are_no_comb():
    table = np.concatenate([comb("12345678")[TOP - 4 : TOP + 43]] * 3)
    for level in (
        comb("          "),
        comb("92  "),
        comb(["tak", "nie", "nie", "tak", "nie", "tak"]),
        comb("9281441001", walls="none"),
        np.pad(table, 40, constant_values=255),
    ):
        assert find_combs(level) == []


def test_signs_that_are_not_read_alike_are_a_doubtful_box(tessdata, monkeypatch):
    level = comb("9281441001")
    (found,) = find_combs(level)
    told = iter([("9281441001", 0.9), ("9281441007", 0.9)])
    monkeypatch.setattr("ingest.ocr.comb._line", lambda *_: next(told))
    ((word,),) = with_combs([], [found], level.shape, tessdata)
    assert word.text == DOUBTFUL


def test_a_blot_over_a_wall_leaves_no_comb_of_a_part(tessdata):
    level = comb("31002")
    cv2.circle(level, (150 + FIELD, TOP + 20), 14, 0, -1)
    assert find_combs(level) == []
