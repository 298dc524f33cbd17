"""Signatures and initials on pictures of printed pages, and nothing else that stands there."""

from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
import pytest

from config.loader import load_call
from domain.document import Box, Word
from ingest.ocr.marks.ink import coloured_on, find_marks
from ingest.ocr.picture.paper import laid_out
from samples.facts.companies import make_company
from samples.ink import signature_png
from samples.pdf import files as pdf
from samples.text.form_layout import Filling

CALL = load_call(Path(__file__).parents[4] / "config/calls/szwajcaria-2026.toml")
COMPANY = make_company(3)


@cache
def pages(content, dpi=150):
    """Every page as a gray picture with the words that a good reading finds on it."""
    with pypdfium2.PdfDocument(content) as document:
        return [
            (cv2.cvtColor(page.render(scale=dpi / 72).to_numpy()[:, :, :3], cv2.COLOR_BGR2GRAY), words(page))
            for page in document
        ]


def words(page):
    text = page.get_textpage()
    wide, high = page.get_size()
    found = []
    for index in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(index)
        said = text.get_text_bounded(left, bottom, right, top).strip()
        if said:
            found.append(Word(said, Box(left / wide, 1 - top / high, right / wide, 1 - bottom / high), 0.95))
    return tuple(found)


def marks_on(gray, words, colour=None):
    level = laid_out(gray, words)
    return find_marks(level, words, None if colour is None else coloured_on(colour, level))


def noisy(gray):
    hiss = np.random.default_rng(1).normal(0, 6, gray.shape)
    blurred = cv2.GaussianBlur(gray, (0, 0), 0.6)
    kept = cv2.imencode(".jpg", np.clip(blurred + hiss, 0, 255).astype(np.uint8), [1, 60])[1]
    return cv2.imdecode(kept, 0)


def form(signed):
    return pages(pdf.application_form(COMPANY, CALL, Filling(signed=signed)))


@pytest.mark.parametrize("signed", ["image", "drawn"])
@pytest.mark.parametrize("worsen", [np.copy, noisy])
def test_a_signature_is_a_mark_by_its_label(signed, worsen):
    gray, said = form(signed)[-1]
    (mark,) = marks_on(worsen(gray), said)
    label = next(word.box for word in said if "podpis" in word.text)
    assert mark.confidence >= 0.8
    assert mark.box.top < label.bottom
    assert mark.box.bottom > label.top
    assert mark.box.left > label.left


@pytest.mark.parametrize("signed", ["none", "typed"])
@pytest.mark.parametrize("worsen", [np.copy, noisy])
def test_print_rulings_and_tables_are_no_marks(signed, worsen):
    for gray, said in form(signed):
        assert marks_on(worsen(gray), said) == ()


def test_initials_are_found_page_by_page():
    printed = pages(pdf.draft_contract(COMPANY, CALL, initialled=(1, 3)))
    found = [marks_on(gray, said) for gray, said in printed]
    assert [len(marks) for marks in found] == [1, 0, 1, 0, 0]
    assert found[0][0].box.top > 0.9


def test_print_that_was_not_read_is_no_mark():
    for gray, said in form("none")[:2]:
        assert marks_on(gray, said[::2]) == ()


def blank():
    return np.full((1754, 1240), 255, np.uint8)


def pasted(paper, left, top, wide=250):
    signature = cv2.imdecode(np.frombuffer(signature_png("Anna Nowak", transparent=False), np.uint8), 0)
    small = cv2.resize(signature, (wide, wide * 110 // 360), interpolation=cv2.INTER_AREA)
    place = paper[top : top + small.shape[0], left : left + wide]
    np.minimum(place, small, out=place)
    return paper


def test_stamps_logos_and_shadows_of_the_edge_are_no_marks():
    paper = blank()
    cv2.circle(paper, (300, 400), 110, 60, 4, cv2.LINE_AA)
    cv2.rectangle(paper, (600, 300), (900, 450), 60, 3)
    cv2.rectangle(paper, (100, 800), (220, 880), 30, -1)
    cv2.rectangle(paper, (0, 0), (25, 1753), 40, -1)
    cv2.line(paper, (100, 1200), (1100, 1212), 80, 2, cv2.LINE_AA)
    assert marks_on(paper, ()) == ()


def test_a_signature_across_a_stamp_and_a_ruling_is_a_mark():
    paper = blank()
    cv2.circle(paper, (300, 400), 110, 60, 4, cv2.LINE_AA)
    cv2.line(paper, (500, 1240), (1100, 1240), 0, 2)
    assert len(marks_on(pasted(paper, 600, 1190), ())) == 1


def test_coloured_ink_is_surer_than_gray():
    paper = pasted(blank(), 500, 800, 90)
    coloured = np.stack([paper, paper, np.maximum(paper, 190)], axis=2)
    (gray_mark,), (blue_mark,) = marks_on(paper, ()), marks_on(paper, (), coloured)
    assert blue_mark.confidence > gray_mark.confidence


@pytest.mark.parametrize(("fringe", "is_told"), [(0, True), (30, False)])
def test_a_pale_pen_is_coloured_unless_the_print_has_fringes_as_coloured(fringe, is_told):
    paper, printed = blank(), blank()
    for row in range(100, 700, 20):
        cv2.putText(printed, "wniosek o udzielenie", (100, row), 0, 0.6, 30, 2)
    pen = pasted(paper, 500, 800, 90)
    pale = np.stack([pen, pen, np.where(pen < 200, np.minimum(pen, 150) + 40, pen)], axis=2)
    letters = np.stack([printed, printed, np.where(printed < 200, printed + fringe, printed)], axis=2)
    gray, colour = np.minimum(pen, printed), np.minimum(pale, letters).astype(np.uint8)
    (plain,), (told,) = marks_on(gray, ()), marks_on(gray, (), colour)
    assert (told.confidence > plain.confidence) is is_told


def test_initials_that_were_read_as_a_word_are_a_mark_and_a_heading_is_none():
    paper = blank()
    said = []
    for row in range(100, 700, 40):
        cv2.putText(paper, "wniosek o udzielenie", (100, row), 0, 0.6, 0, 2, cv2.LINE_AA)
        said.append(Word("wniosek", Box(100 / 1240, (row - 14) / 1754, 300 / 1240, (row + 5) / 1754), 0.95))
    cv2.putText(paper, "UMOWA", (400, 800), 0, 1.8, 0, 6, cv2.LINE_AA)
    said.append(Word("UMOWA", Box(395 / 1240, 750 / 1754, 640 / 1240, 806 / 1754), 0.95))
    assert marks_on(paper, said) == ()
    said.append(Word("AN", Box(945 / 1240, 1585 / 1754, 1105 / 1240, 1640 / 1754), 0.75))
    (mark,) = marks_on(pasted(paper, 950, 1590, 150), said)
    assert mark.box.top > 0.9


def test_a_pen_in_a_tick_box_is_no_mark():
    paper = blank()
    cv2.rectangle(paper, (400, 600), (414, 614), 0, 1)
    cv2.line(paper, (396, 596), (425, 622), 60, 3, cv2.LINE_AA)
    cv2.line(paper, (422, 592), (394, 622), 60, 3, cv2.LINE_AA)
    tick = Word("☒", Box(400 / 1240, 600 / 1754, 415 / 1240, 615 / 1754), 1.0)
    assert marks_on(paper, (tick,)) == ()


def test_a_bare_or_tiny_picture_has_no_marks():
    assert marks_on(blank(), ()) == ()
    assert marks_on(np.zeros((20, 20), np.uint8), ()) == ()
