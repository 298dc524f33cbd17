"""Lines through words and dots under them: taken off, and told from rulings, underlines and stops."""

import cv2
import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr.picture.strokes import Stroke, bared
from ingest.ocr.picture.struck_words import struck

LETTER = 20.0
HIGH, WIDE = 1700, 1200


def paper(words="zalega z zaplata podatkow", place=(100, 200)):
    page = np.full((HIGH, WIDE), 250, np.uint8)
    cv2.putText(page, words, place, cv2.FONT_HERSHEY_SIMPLEX, 0.9, 20, 2, cv2.LINE_AA)
    return page


def with_dots(page, y, first=300, last=700, pitch=7):
    for x in range(first, last, pitch):
        page[y : y + 3, x : x + 3] = 30
    return page


def test_a_line_through_words_is_found_and_taken_off():
    bare = paper()
    page = bare.copy()
    cv2.line(page, (95, 192), (480, 192), 20, 2)
    found = bared(page, LETTER)
    (stroke,) = found.strokes
    assert stroke.left * WIDE == pytest.approx(95, abs=3)
    assert stroke.right * WIDE == pytest.approx(481, abs=3)
    assert stroke.height * HIGH == pytest.approx(192, abs=2)
    off = np.abs(found.gray.astype(int) - bare)[185:200, 90:485] > 100
    assert off.mean() < 0.08


def test_a_row_of_colons_is_no_row_to_write_on():
    page = with_dots(with_dots(paper(), 600), 612)
    cv2.line(page, (95, 192), (480, 192), 20, 2)
    assert len(bared(page, LETTER).strokes) == 1


def test_a_thick_line_through_words_is_found():
    page = paper()
    cv2.line(page, (95, 192), (480, 192), 20, 7)
    assert len(bared(page, LETTER).strokes) == 1


@pytest.mark.parametrize(("y", "strokes"), [(187, 1), (170, 0), (174, 0)])
def test_a_thick_line_along_the_tops_of_small_letters_is_a_stroke_and_one_above_them_is_none(y, strokes):
    page = paper("zaplata")
    cv2.line(page, (99, y), (193, y), 20, 5)
    assert len(bared(page, LETTER).strokes) == strokes


@pytest.mark.parametrize("y", [160, 206, 214])
def test_lines_over_and_under_words_stay(y):
    page = paper()
    cv2.line(page, (95, y), (480, y), 20, 2)
    found = bared(page, LETTER)
    assert found.strokes == ()
    assert np.array_equal(found.gray, page)


def test_the_joined_bars_of_two_figures_within_a_number_are_no_stroke():
    page = paper("5961440205")
    alone = paper("44")
    for sheet, left in ((page, 174), (alone, 102)):
        cv2.line(sheet, (left, 194), (left + 33, 194), 20, 2)
    found = bared(page, LETTER)
    assert found.strokes == ()
    assert np.array_equal(found.gray, page)
    assert not np.array_equal(bared(alone, LETTER).gray, alone)


def test_a_fold_across_the_page_is_no_stroke():
    page = paper("zalega z zaplata podatkow stanowiacych dochod budzetu panstwa nie", (20, 200))
    cv2.line(page, (0, 192), (WIDE, 192), 20, 2)
    assert bared(page, LETTER).strokes == ()


def test_dots_to_write_on_are_taken_off():
    found = bared(with_dots(paper(), 400), LETTER)
    assert found.strokes == ()
    assert found.gray[395:410].min() > 200


def test_dots_that_grain_moves_and_blur_joins_are_taken_off():
    page = with_dots(paper(), 400)
    page[402:404, 440:447] = 30
    page[399:402, 510:513], page[403, 510:513] = 30, 250
    assert bared(page, LETTER).gray[390:410].min() > 200


def test_a_colon_and_a_full_stop_beside_dots_stay():
    page = with_dots(paper(), 400)
    page[400:403, 293:296] = 30
    page[388:391, 293:296] = 30
    page[400:403, 720:723] = 30
    gray = bared(page, LETTER).gray
    assert gray[400:403, 293:296].max() < 60
    assert gray[400:403, 720:723].max() < 60
    assert gray[395:410, 310:690].min() > 200


def test_words_that_a_stroke_crosses_are_told():
    words = [
        Word(text, Box(left, 0.1, left + 0.08, 0.12), 0.9)
        for text, left in (("2.", 0.1), ("zalega", 0.2), ("nie", 0.5))
    ]
    assert [one.text for one in struck(words, [Stroke(0.09, 0.29, 0.111)])] == ["~~2.", "zalega~~", "nie"]
    assert [one.text for one in struck(words, [Stroke(0.09, 0.29, 0.119)])] == ["2.", "zalega", "nie"]
    assert struck(words, []) == tuple(words)


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("płatnik", "nie", "posiada"), ["płatnik", "nie", "posiada"]),
        (("TAK", "NIE", "lub"), ["TAK", "~~NIE~~", "lub"]),
        (("płatnik", "zalega", "w"), ["płatnik", "~~zalega~~", "w"]),
    ],
)
def test_a_short_word_alone_is_never_taken_away(texts, told):
    words = [
        Word(text, Box(left, 0.1, left + 0.08, 0.12), 0.9)
        for text, left in zip(texts, (0.1, 0.2, 0.3), strict=True)
    ]
    assert [one.text for one in struck(words, [Stroke(0.2, 0.28, 0.111)])] == told


def test_an_underline_of_its_words_is_found_and_taken_off():
    bare = paper()
    (wide, _), _ = cv2.getTextSize("zalega z zaplata podatkow", cv2.FONT_HERSHEY_SIMPLEX, 0.9, 2)
    page = bare.copy()
    cv2.line(page, (102, 208), (98 + wide, 208), 20, 2)
    found = bared(page, LETTER)
    assert found.strokes == ()
    (line,) = found.underlines
    assert line.left * WIDE == pytest.approx(102, abs=3)
    assert found.gray[206:211, 110:300].min() > 200, "between the tails it is paper"


def test_a_long_heading_s_underline_is_taken_off():
    page = np.full((400, 1600), 255, np.uint8)
    heading = "6. Doswiadczenie promocyjne w ostatnich trzech latach oraz plany firmy"
    (wide, _), _ = cv2.getTextSize(heading, cv2.FONT_HERSHEY_SIMPLEX, 0.9, 2)
    cv2.putText(page, heading, (100, 200), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 0, 2, cv2.LINE_AA)
    cv2.line(page, (102, 208), (98 + wide, 208), 20, 2)
    assert len(bared(page, LETTER).underlines) == 1


@pytest.mark.parametrize("last", [620, 1000])
def test_a_line_to_write_on_goes_on_behind_the_words(last):
    page = paper()
    cv2.line(page, (102, 208), (last, 208), 20, 2)
    assert bared(page, LETTER).underlines == ()


def test_letters_that_blur_has_joined_are_no_stroke():
    page = paper()
    blurred = cv2.GaussianBlur(page, (0, 0), 1.2)
    blurred[190:193, 130:190] = np.minimum(blurred[190:193, 130:190], 165)
    assert bared(blurred, LETTER).strokes == ()


def with_short_word(*, thick=5):
    page = np.full((HIGH, WIDE), 250, np.uint8)
    cv2.putText(page, "TAK", (100, 200), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 20, thick, cv2.LINE_AA)
    cv2.putText(page, "/ NIE*", (175, 200), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 20, 2, cv2.LINE_AA)
    return page


@pytest.mark.parametrize("ruling", [None, 214])
def test_an_underline_of_one_short_word_in_bold_is_found_also_close_above_a_ruling(ruling):
    page = with_short_word()
    cv2.line(page, (98, 204), (160, 204), 20, 2)
    if ruling is not None:
        cv2.line(page, (40, ruling), (900, ruling), 20, 3)
    found = bared(page, LETTER)
    (line,) = found.underlines
    assert line.left * WIDE == pytest.approx(98, abs=3)
    assert line.right * WIDE == pytest.approx(160, abs=3)
    assert not found.strokes


@pytest.mark.parametrize(("ends", "count"), [((140, 140), 1), ((90, 165), 0)], ids=["even", "uneven"])
def test_a_pale_underline_is_one_where_it_is_as_pale_from_end_to_end(ends, count):
    page = with_short_word()
    page[206, 98:161] = np.linspace(*ends, 63).astype(np.uint8)
    page[207, 98:161] = page[206, 98:161]
    assert len(bared(page, LETTER).underlines) == count


def test_the_joined_feet_of_two_figures_are_no_underline():
    page = np.full((HIGH, WIDE), 250, np.uint8)
    cv2.putText(page, "2026", (100, 200), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 20, 2, cv2.LINE_AA)
    cv2.line(page, (102, 199), (150, 199), 20, 2)
    assert not bared(page, LETTER).underlines


@pytest.mark.parametrize(("ink", "count"), [(125, 1), (165, 0)])
def test_a_line_that_is_paler_than_the_bold_word_it_crosses_is_a_stroke(ink, count):
    page = with_short_word(thick=1)
    cv2.line(page, (98, 191), (160, 191), ink, 3)
    cv2.putText(page, "TAK", (100, 200), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 20, 6, cv2.LINE_AA)
    page = cv2.GaussianBlur(page, (3, 3), 0.6)
    assert len(bared(page, LETTER).strokes) == count
