"""Cells of tables that the engine read badly beside larger letters, read once more alone."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr import cells_alone
from ingest.ocr.cells_alone import with_cells_alone

HIGH, WIDE = 1754, 1240
ROWS = (300, 380, 460, 540)
PLACES = ((120, 18), (640, 30))
"""Where a row's question and answer begin, and how high their letters are."""


def paper():
    level = np.full((HIGH, WIDE), 255, np.uint8)
    for y in ROWS:
        cv2.line(level, (100, y), (1140, y), 0, 2)
    for x in (100, 600, 1140):
        cv2.line(level, (x, ROWS[0]), (x, ROWS[-1]), 0, 2)
    return level


def words(text, row, column, sure):
    left, high = PLACES[column]
    top = ROWS[row] + 20
    found = []
    for word in text.split():
        right = left + high // 2 * len(word)
        found.append(Word(word, Box(left / WIDE, top / HIGH, right / WIDE, (top + high) / HIGH), sure))
        left = right + 8
    return tuple(found)


LINES = (
    words("N fi 1a", 0, 0, 0.5) + words("Dentika Lab", 0, 1, 0.95),
    words("Telefon", 1, 0, 0.95) + words("lu bu skie", 1, 1, 0.95),
    words("Adres", 2, 0, 0.7) + words("LI TAK", 2, 1, 0.4),
)


@pytest.fixture
def told(monkeypatch):
    """What the lines become when a cell alone is read as told, by the first word that it was read as."""

    def told(**alone):
        def read(_bare, parts, *_how):
            found = []
            for left, top, _, _ in parts:
                row, column = (top - 2 - ROWS[0]) // 78, int(left > 500)
                old = LINES[row][0 if column == 0 else -1].text
                text, sure = alone.get(f"{'question' if column == 0 else 'answer'}{row}", (old, 0.3))
                found.append([words(text, row, column, sure)])
            return found

        monkeypatch.setattr(cells_alone, "read_blocks", read)
        lines = with_cells_alone(LINES, paper(), paper(), 150, Path())
        return sorted(" ".join(word.text for word in line) for line in lines)

    return told


def test_what_was_read_better_alone_stands_in_place_of_noise(told):
    assert told(question0=("Nazwa firmy", 0.95), answer1=("lubuskie", 0.95)) == [
        "Adres LI TAK",
        "Dentika Lab",
        "Nazwa firmy",
        "Telefon",
        "lubuskie",
    ]


def test_what_was_not_read_surely_or_may_be_boxes_stays(told):
    same = sorted(" ".join(word.text for word in line) for line in LINES)
    assert told(question0=("Nazwa firmy", 0.7), answer2=("U TAK", 0.95)) == same
    assert told(question2=("", 0.95), answer1=("lub", 0.95)) == same, "a word that was known is lost"


TWO_LINES = Word("sf", Box(640 / WIDE, 310 / HIGH, 720 / WIDE, 360 / HIGH), 0.15)


@pytest.mark.parametrize(("sure", "read"), [(0.15, ["brak", "zaległości"]), (0.95, ["sf"])])
def test_a_cell_of_two_lines_beside_one_is_read_alone(monkeypatch, sure, read):
    def alone(_bare, parts, *_how):
        assert len(parts) == 1
        return [[words("brak", 0, 1, 0.95), words("zaległości", 0, 1, 0.95)]]

    monkeypatch.setattr(cells_alone, "read_blocks", alone)
    head = (*words("Podatek", 0, 0, 0.95), replace(TWO_LINES, confidence=sure))
    lines = [head, words("VAT", 1, 0, 0.95), words("PCC", 2, 0, 0.95)]
    told = [word.text for line in with_cells_alone(lines, paper(), paper(), 150, Path()) for word in line]
    assert sorted(told) == sorted(["Podatek", "VAT", "PCC", *read])


def test_a_cell_of_one_line_beside_one_of_two_is_read_alone(monkeypatch):
    def alone(_bare, parts, *_how):
        assert len(parts) == 1
        return [[words("Tytuł", 0, 0, 0.95)]]

    monkeypatch.setattr(cells_alone, "read_blocks", alone)
    below = (replace(word, box=lower(word.box)) for word in words("zaległości", 0, 1, 0.95))
    lines = [(*words("że", 0, 0, 0.28), *words("Kwota", 0, 1, 0.95)), tuple(below), words("że", 1, 0, 0.28)]
    told = [word.text for line in with_cells_alone(lines, paper(), paper(), 150, Path()) for word in line]
    assert sorted(told) == sorted(["Tytuł", "Kwota", "zaległości", "że"])


def lower(box):
    return replace(box, top=box.top + 32 / HIGH, bottom=box.bottom + 20 / HIGH)


def test_lines_of_one_size_are_left_alone(monkeypatch):
    monkeypatch.setattr(cells_alone, "read_blocks", None)
    lines = LINES[:2]
    assert with_cells_alone(lines, paper(), paper(), 150, Path()) == list(lines)
