"""Where on a picture a „nie” may have been lost, and where the words leave no room for one."""

import pytest

from checks.page.sheet import Sheet, Spot
from checks.recognise.kinds.certificates.text.lost_words import may_lack_a_word
from domain.document import Box, Page

LETTER, RIGHT = 0.01, 0.8


def read(text, *, wider=None, confidence=0.95, source="ocr"):
    """A sheet of lines that begin at one edge, with more room before one word."""
    spots, place = [], 0
    for row, line in enumerate(text.split("\n")):
        left = 0.1
        for word in line.split(" "):
            left += 4 * LETTER if word == wider else 0.0
            box = Box(left, 0.1 + 0.02 * row, left + LETTER * len(word), 0.11 + 0.02 * row)
            spots.append(Spot(place, place + len(word), box, confidence))
            left, place = box.right + LETTER, place + len(word) + 1
    return Sheet(Page(1, text, source=source), text, text, text.replace("\n", " "), tuple(spots))


LINES = "zaswiadczenie potwierdza stan zaleglosci w podatkach, dla ktorych\norganem wlasciwym jest wydajacy"


def lacks(sheet):
    return may_lack_a_word(sheet, 0, len(sheet.raw))


def test_words_that_stand_close_leave_no_room():
    assert not lacks(read(LINES))
    assert not lacks(read(LINES, source="text", wider="stan"))


@pytest.mark.parametrize("word", ["potwierdza", "jest"])
def test_room_between_words_may_have_held_one(word):
    assert lacks(read(LINES, wider=word))


def test_room_before_the_first_word_may_have_held_one():
    above = "wydano na wniosek\n"
    sheet = read(above + LINES, wider="zaswiadczenie")
    assert may_lack_a_word(sheet, len(above), len(sheet.raw))
    sheet = read(above + LINES)
    assert not may_lack_a_word(sheet, len(above), len(sheet.raw))


def test_a_line_that_ends_early_may_lack_its_last_word():
    below = "\nna zadanie strony, a oplate skarbowa za jego wydanie pobrano z gory przelewem"
    sheet = read(LINES + below)
    assert may_lack_a_word(sheet, 0, len(LINES))


@pytest.mark.parametrize(("mark", "is_lacking"), [("-", False), ("2.", False), ("oraz", True)])
def test_an_item_of_a_list_stands_in_and_begins_a_line_of_its_own(mark, is_lacking):
    items = (
        f"- skladki na ubezpieczenia\n{mark} odsetki, oplaty prolongacyjne oraz koszty dochodzenia naleznosci"
    )
    assert lacks(read(items, wider=mark if mark != "-" else None)) == is_lacking


def test_a_word_that_was_hardly_read_may_be_another():
    assert lacks(read(LINES, confidence=0.6))
