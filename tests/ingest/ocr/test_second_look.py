"""Rows of letters that the engine left unread."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr import page as ocr_page
from ingest.ocr.second_look import enlarged, put_back, unread_ink, unread_strips

HIGH, WIDE, LETTER = 1000, 800, 16


def page(*lines):
    gray = np.full((HIGH, WIDE), 255, np.uint8)
    for text, left, top in lines:
        cv2.putText(gray, text, (left, top + LETTER), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 0, 2)
    return gray


def word(text, left, top, right, bottom):
    return Word(text, Box(left / WIDE, top / HIGH, right / WIDE, bottom / HIGH), 0.9)


def test_a_row_without_words_is_to_be_read_and_no_other():
    gray = page(("Nazwa podmiotu", 100, 200), ("Kod PKD 25", 100, 260))
    read = word("Nazwa podmiotu", 95, 195, 330, 225)
    (strip,) = unread_strips(gray, [read], LETTER)
    assert (strip[0] < 100, strip[1] < 260, strip[2] > 210, strip[3] > 270) == (True,) * 4
    assert unread_strips(gray, [read, word("Kod PKD 25", 95, 255, 300, 285)], LETTER) == []


def test_a_short_word_counts_and_two_letters_behind_a_tick_box_alone():
    assert len(unread_strips(page(("nie", 140, 300)), [], LETTER)) == 1
    gray = page(("ma", 140, 300))
    assert unread_strips(gray, [], LETTER) == []
    assert len(unread_strips(gray, [word("☐", 112, 300, 130, 318)], LETTER)) == 1


def test_the_figures_of_a_code_are_a_row_and_specks_are_none_of_it():
    assert len(unread_strips(page(("62.10.B", 100, 200)), [], LETTER)) == 1
    assert unread_strips(page(("6..1", 100, 200)), [], LETTER) == []


def test_what_stands_in_no_word_is_told_though_it_is_but_a_figure_behind_a_colon():
    gray = page(("7", 190, 202), ("x", 500, 400), ("niepewne", 300, 600))
    label = word("Liczba:", 100, 200, 170, 220)
    figure, row = unread_ink(gray, [label], LETTER)
    assert (figure[0] >= 185, figure[3] <= 225, row[1] >= 590) == (True,) * 3
    read = [label, word("7", 188, 198, 206, 222), word("niepewne", 295, 595, 410, 625)]
    assert unread_ink(gray, read, LETTER) == []


def test_a_line_below_an_answer_that_spoils_it_is_left_out_of_the_second_try(monkeypatch):
    gray = page(("www.firma.pl", 100, 200))
    cv2.line(gray, (90, 229), (500, 229), 0, 1)
    tried = []

    def read(_gray, strips, *_told):
        ((left, top, right, bottom),) = strips
        tried.append(bottom)
        sure = 0.9 if bottom < 229 else 0.3
        return [(replace(word("www.firma.pl", left, top, right, bottom), confidence=sure),)]

    monkeypatch.setattr(ocr_page, "read_strips", read)
    monkeypatch.setattr(ocr_page, "with_second_opinion", lambda lines, *_told: lines)
    prepared = SimpleNamespace(letter_height=LETTER, dpi=200)
    reading = SimpleNamespace(page=SimpleNamespace(gray=gray, strokes=()), prepared=prepared)
    (line,) = ocr_page._second_look(reading, [], Path())
    assert [(one.text, one.confidence) for one in line] == [("www.firma.pl", 0.9)]
    assert (len(tried), tried[0] >= 229, tried[1] < 229) == (2, True, True)


def test_a_row_that_the_first_engine_cannot_read_is_shown_to_the_second(monkeypatch):
    gray = page(("599-877-86-27", 100, 200))
    monkeypatch.setattr(ocr_page, "read_strips", lambda *_told: [])
    prepared = SimpleNamespace(letter_height=LETTER, dpi=200)
    reading = SimpleNamespace(page=SimpleNamespace(gray=gray, strokes=()), prepared=prepared)
    (line,) = ocr_page._second_look(reading, [], Path())
    assert [one.text for one in line] == ["599-877-86-27"]


@pytest.mark.parametrize(("rest", "told"), [("SZWAJCARIA,", ["SZWAJCARIA,"]), ("ŚWAJCARIA,", [])])
def test_a_word_behind_a_crossed_box_is_read_without_the_cross(monkeypatch, rest, told):
    gray = page(("JZSZWAJCARIA,", 100, 200))

    def read(_gray, strips, *_told):
        ((left, top, right, bottom),) = strips
        text, sure = ("JZSZWAJCARIA,", 0.1) if left < 115 else (rest, 0.6)
        return [(replace(word(text, left, top, right, bottom), confidence=sure),)]

    monkeypatch.setattr(ocr_page, "read_strips", read)
    monkeypatch.setattr(ocr_page, "with_second_opinion", lambda lines, *_told: lines)
    monkeypatch.setattr(ocr_page, "line_at", lambda *_told: ())
    prepared = SimpleNamespace(letter_height=LETTER, dpi=200)
    reading = SimpleNamespace(page=SimpleNamespace(gray=gray, strokes=()), prepared=prepared)
    lines = ocr_page._second_look(reading, [], Path())
    assert [one.text for line in lines for one in line] == told


def test_specks_large_strokes_and_the_sheet_s_edge_are_no_letters():
    gray = page()
    cv2.line(gray, (100, 100), (400, 180), 0, 3)
    gray[300:303, 100:103] = 0
    gray[:, :6] = 0
    assert unread_strips(gray, [], LETTER) == []


def test_words_of_an_enlarged_part_are_put_back_where_they_stand():
    gray = page(("Kod", 100, 200))
    cell = Box(60 / WIDE, 190 / HIGH, 300 / WIDE, 240 / HIGH)
    part = enlarged(gray, cell, LETTER)
    rows, columns = np.nonzero(part < 100)
    high, wide = part.shape
    seen = Box(columns.min() / wide, rows.min() / high, columns.max() / wide, rows.max() / high)
    (told,) = put_back([Word("Kod", seen, 0.9)], cell, part.shape, gray.shape, LETTER)
    rows, columns = np.nonzero(gray < 100)
    assert told.box.left * WIDE == pytest.approx(columns.min(), abs=2)
    assert told.box.right * WIDE == pytest.approx(columns.max(), abs=2)
    assert told.box.top * HIGH == pytest.approx(rows.min(), abs=2)
    assert told.box.bottom * HIGH == pytest.approx(rows.max(), abs=2)
