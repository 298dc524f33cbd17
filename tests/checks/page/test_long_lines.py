"""Lines that nobody wrote to be read are cut; those of papers are left alone."""

import pytest

from checks.page.long_lines import LONGEST, with_lines_broken
from domain.document import Page


@pytest.mark.parametrize("line", ["", "NIP\t929 000 00 06", "słowo " * 500, "_" * LONGEST])
def test_what_papers_hold_is_left_alone(line):
    page = Page(1, f"Zgłoszenie\n{line}\nPodpis", (((line, ""), ("a", "b")),))
    assert with_lines_broken(page) is page


@pytest.mark.parametrize("piece", ["tak / nie ", "1, ", "☐ ", "a", ". . ", "\u2003", "a\t"])
def test_no_line_and_no_cell_stays_too_long(piece):
    long = piece * (10 * LONGEST // len(piece))
    told = with_lines_broken(Page(1, f"Zgłoszenie\n{long}\nPodpis", (((long, "b"),),)))
    cell, beside = told.tables[0][0]
    assert max(map(len, told.text.split("\n"))) <= LONGEST
    assert max(map(len, cell.split("\n"))) <= LONGEST
    assert (told.text.split("\n")[0], told.text.split("\n")[-1], beside) == ("Zgłoszenie", "Podpis", "b")
    assert [sign for sign in told.text if not sign.isspace()] == [
        sign for sign in f"Zgłoszenie{long}Podpis" if not sign.isspace()
    ]


def test_words_stay_whole():
    words = with_lines_broken(Page(1, "zaświadczenie " * LONGEST)).text.split()
    assert set(words) == {"zaświadczenie"}


def test_places_on_a_picture_stay_where_they_are():
    page = Page(1, "a " * LONGEST, source="ocr")
    assert with_lines_broken(page) is page
