"""Rows of fields that take one figure each."""

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from ingest.ocr.comb import find_combs, read_combs, without_combs
from ingest.ocr.lines import DOUBTFUL

HIGH, WIDE, FIELD, TOP, LETTER, DPI = 300, 900, 46, 100, 18.0, 207


def comb(signs, left=150, gap=0, walls="all"):
    """A page with a row of fields, one sign in each; `gap` pixels lie between them."""
    page = Image.fromarray(np.full((HIGH, WIDE), 245, np.uint8))
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
    (word,) = read_combs(find_combs(comb("9281441001", gap=gap), LETTER), DPI, tessdata)
    assert word.text == "9281441001"
    assert word.confidence >= 0.9
    assert word.box.left * WIDE == pytest.approx(150, abs=6)
    assert word.box.right * WIDE == pytest.approx(150 + 10 * FIELD + 9 * gap, abs=6)


def test_signs_and_walls_between_them_are_taken_off_the_page():
    page = comb("9281441001")
    combs = find_combs(page, LETTER)
    bare = without_combs(page, combs)
    assert (bare[TOP + 10 : TOP + 35, 160:400] == 245).all()
    assert bare[TOP + 10 : TOP + 35, 148:152].min() < 100, "the outer wall is the table's"
    assert (bare[TOP - 1 : TOP + 2, 200:400].min(axis=0) < 100).all()
    assert (without_combs(page, combs, 8)[TOP + 10 : TOP + 35, 140:400] == 245).all()


def test_fields_left_bare_cells_of_words_and_figures_under_one_another_are_no_comb():
    table = np.concatenate([comb("12345678")[TOP - 4 : TOP + 43]] * 3)
    for page in (
        comb("          "),
        comb("92  "),
        comb(["tak", "nie", "nie", "tak", "nie", "tak"]),
        comb("9281441001", walls="none"),
        np.pad(table, 40, constant_values=245),
    ):
        assert find_combs(page, LETTER) == []


def test_signs_that_are_not_read_alike_are_a_doubtful_box(tessdata, monkeypatch):
    told = iter([("9281441001", 0.9), ("9281441007", 0.9)])
    monkeypatch.setattr("ingest.ocr.comb._line", lambda *_: next(told))
    (word,) = read_combs(find_combs(comb("9281441001"), LETTER), DPI, tessdata)
    assert word.text == DOUBTFUL


def test_a_blot_over_a_wall_leaves_no_comb_of_a_part():
    page = comb("31002")
    cv2.circle(page, (150 + FIELD, TOP + 20), 14, 0, -1)
    assert find_combs(page, LETTER) == []


@pytest.mark.parametrize(("signs", "told"), [("9281441007", DOUBTFUL), ("9281441001", "9281441001")])
def test_beside_a_line_a_comb_is_whole_where_it_makes_a_nip(tessdata, signs, told):
    page = comb(signs)
    cv2.line(page, (150 + 11 * FIELD, TOP), (150 + 11 * FIELD, TOP + 42), 0, 2)
    (found,) = find_combs(page, LETTER)
    assert not found.is_whole
    assert [word.text for word in read_combs([found], DPI, tessdata)] == [told]
