"""Words that two engines read: what each is believed."""

import cv2
import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr.second_engine import Told, model_file, read_word, signs_of
from ingest.ocr.second_opinion import doubtful, line_in_cell, told_by_both, with_second_opinion

LETTER = 16
PLACE = Box(0.1, 0.1, 0.2, 0.12)


def word(text, sure=0.4, place=PLACE):
    return Word(text, place, sure)


def drawn(text):
    gray = np.full((200, 800), 255, np.uint8)
    cv2.putText(gray, text, (100, 116), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 0, 2)
    left, top, right, bottom = cv2.boundingRect((gray < 128).astype(np.uint8))
    box = Box(left / 800, top / 200, (left + right) / 800, (top + bottom) / 200)
    return gray, box


def test_the_package_holds_a_model_that_knows_polish_letters_and_reads():
    signs = signs_of(model_file().read_bytes())
    assert set("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ0123456789@./-") <= set(signs)
    told = read_word(drawn("jan.maj@firma.pl")[0][90:130, 90:])
    assert (told.text, told.sure > 0.9) == ("jan.maj@firma.pl", True)


def test_bare_paper_is_no_word():
    assert read_word(np.full((40, 200), 255, np.uint8)) == Told("", 0.0)


@pytest.mark.parametrize(
    ("first", "again", "told"),
    [
        ("31.09.Z", "31.09.2", ("31.09.Z", 0.95)),
        ("95.31A", "95.31.A", ("95.31.A", 0.95)),
        ("25.14.2", "25.11.Z", ("25.11.Z", 0.9)),
        ("925-187/-34-06", "925-187-34-05", ("925-187-34-05", 0.9)),
        ("wwwuvitralux.pl", "www.vitralux.pl", ("www.vitralux.pl", 0.9)),
        ("Instalację", "Instalacje", ("Instalację", 0.95)),
        ("WWW", "www", ("WWW", 0.95)),
        ("mikro", "mikro;", ("mikro", 0.95)),
        ("wżadną", "w zadną", ("w zadną", 0.95)),
        ("NIĘ", "NIP", ("NIP", 0.9)),
        ("2026", "", ("2026", 0.4)),
    ],
)
def test_what_two_readings_make_of_a_word_that_the_first_engine_did_not_know(first, again, told):
    found = told_by_both(word(first), Told(again, 0.98 if again else 0.0))
    assert (found.text, found.confidence) == told


@pytest.mark.parametrize(
    ("first", "sure", "again", "told"),
    [
        ("NIE", 0.85, "NIC", ("NIE", 0.3)),
        ("NIC", 0.5, "NIE", ("NIC", 0.3)),
        ("TAX", 0.4, "TAK", ("TAX", 0.3)),
        ("tak*", 0.55, "lak", ("tak*", 0.3)),
        ("NIE", 0.5, "NIP", ("NIP", 0.9)),
        ("nie", 0.6, "Nie", ("nie", 0.95)),
    ],
)
def test_no_engine_alone_makes_another_answer_of_a_word_that_decides(first, sure, again, told):
    found = told_by_both(word(first, sure), Told(again, 0.995))
    assert (found.text, found.confidence) == told


def test_of_two_sure_readings_neither_is_believed_and_a_weak_one_changes_nothing():
    assert told_by_both(word("Zadań", 0.7), Told("Żagań", 0.98)).confidence < 0.5
    assert told_by_both(word("Zadań", 0.7), Told("Żagań", 0.9)) == word("Zadań", 0.7)


@pytest.mark.parametrize(
    ("first", "sure", "again", "second_sure", "told"),
    [
        ("Baczfowa", 0.76, "Basztowa", 0.996, "Basztowa"),
        ("kwiefnia", 0.92, "kwietnia", 0.98, "kwiefnia"),
        ("/NIE", 0.8, "NIE", 0.999, "/NIE"),
        ("instal", 0.93, "instal@poczta.pl", 1.0, "instal@poczta.pl"),
        ("Zdrowie", 0.8, "Zdrowie-jakość", 0.999, "Zdrowie"),
        ("5761324373", 0.96, "5961324373", 0.92, "5961324373"),
        ("5761324373", 0.96, "5861324373", 0.92, "5761324373"),
    ],
)
def test_the_second_engine_is_believed_where_it_is_beyond_doubt_or_a_checksum_says_so(
    first, sure, again, second_sure, told
):
    assert told_by_both(word(first, sure), Told(again, second_sure)).text == told


def test_of_words_read_less_surely_those_are_left_that_were_read_surely_elsewhere():
    page = [word("Nowak", 0.8), word("Sowa", 0.8), word("Nowak", 0.96)]
    assert doubtful(page) == [word("Sowa", 0.8)]


def test_boxes_struck_words_and_what_was_read_surely_are_left():
    sure = [word("Nowak", 0.92), word("25.11.Z", 0.96), word("3)"), word("☒ tak"), word("~~mikro~~")]
    assert doubtful(sure) == []
    assert doubtful([word("5961110205", 0.97), word("5961440205", 0.97)]) == [word("5961110205", 0.97)]


def test_a_page_s_doubtful_words_are_read_until_the_time_is_up():
    gray, place = drawn("43.21.Z")
    pieces = [(word("Kod", 0.9), word("43.217", 0.5, place))]
    assert [one.text for one in with_second_opinion(pieces, gray, LETTER)[0]] == ["Kod", "43.21.Z"]
    many = [tuple(word(f"{at}.21.17", 0.5, place) for at in range(10, 60))]
    told = [one.confidence for one in with_second_opinion(many, gray, LETTER)[0]]
    assert (told[0] != 0.5, told[-1]) == (True, 0.5)


def test_a_line_of_print_in_a_cell_is_read_and_more_lines_or_a_hand_s_stroke_are_not():
    gray = np.full((200, 800), 255, np.uint8)
    cell = Box(80 / 800, 80 / 200, 400 / 800, 130 / 200)
    assert line_in_cell(gray, cell, LETTER) == ()
    cv2.putText(gray, "26.51.Z", (100, 112), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 0, 2)
    (told,) = line_in_cell(gray, cell, LETTER)
    assert (told.text, 98 <= told.box.left * 800 <= 102) == ("26.51.Z", True)
    cv2.line(gray, (100, 90), (130, 126), 0, 2)
    assert line_in_cell(gray, cell, LETTER) == ()
