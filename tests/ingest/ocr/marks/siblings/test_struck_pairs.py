"""A struck word that nobody read, beside „TAK” or „NIE” that was."""

import cv2
import numpy as np
import pytest

from domain.document import Word
from ingest.ocr.columns import TextRow
from ingest.ocr.marks.siblings.struck_pairs import with_struck_told
from ingest.ocr.picture.paper import fractions

TOP, HIGH = 100, 18
PLACES = {"TAK": (200, 242), "/": (252, 258), "NIE": (268, 306)}


def sheet(struck=None, slant=0):
    """A levelled page with „TAK / NIE”, of which a pen struck one word out."""
    level = np.full((300, 500), 255, np.uint8)
    for text, (left, _) in PLACES.items():
        cv2.putText(level, text, (left, TOP + HIGH - 2), cv2.FONT_HERSHEY_SIMPLEX, 0.62, 40, 2)
    if struck is not None:
        left, right = PLACES[struck]
        ends = (left - 5, TOP + 9 + slant), (right + 6, TOP + 9 - slant)
        cv2.line(level, *ends, 50, 2)
    return level


def told(level, *words):
    """The line, its words read as these."""
    placed = [
        Word(read, fractions(PLACES[name][0], TOP, PLACES[name][1], TOP + HIGH, level.shape), sure)
        for name, read, sure in words
    ]
    (row,) = with_struck_told([TextRow((tuple(placed),))], level)
    return " ".join(word.text for word in row.words)


@pytest.mark.parametrize("slant", [0, 5, -5])
def test_a_stroke_through_what_was_misread_strikes_the_other_word_out(slant):
    read = (("TAK", "TAK", 0.9), ("/", "/", 0.9), ("NIE", "ME", 0.5))
    assert told(sheet("NIE", slant), *read) == "TAK / ~~NIE~~"
    read = (("TAK", "HAK", 0.5), ("/", "/", 0.9), ("NIE", "NIE", 0.9))
    assert told(sheet("TAK", slant), *read) == "~~TAK~~ / NIE"
    small = (("TAK", "IAk-/", 0.5), ("NIE", "NIE*", 0.9))
    assert told(sheet("TAK", slant), *small) == "~~TAK~~ / NIE*"
    assert told(sheet(), *small) == "IAk-/ NIE*", "no stroke goes through it"
    assert told(sheet("TAK", slant), *read[1:]) == "~~TAK~~ / NIE", "nor where it was not read at all"


def test_a_stroke_through_a_word_that_was_read_all_the_same_strikes_it_out():
    read = (("TAK", "TAK", 0.9), ("/", "/", 0.9), ("NIE", "NIE*", 0.9))
    assert told(sheet("NIE"), *read) == "TAK / ~~NIE~~*"
    assert told(sheet("TAK"), *read) == "~~TAK~~ / NIE*"
    assert told(sheet(), *read) == "TAK / NIE*"
    below = sheet()
    cv2.line(below, (PLACES["NIE"][0], TOP + HIGH - 1), (PLACES["NIE"][1], TOP + HIGH - 1), 50, 2)
    assert told(below, *read) == "TAK / NIE*", "a line below a word chooses it"


def test_without_a_stroke_or_with_one_through_both_nothing_is_told():
    read = (("TAK", "TAK", 0.9), ("/", "/", 0.9), ("NIE", "ME", 0.5))
    assert told(sheet(), *read) == "TAK / ME"
    level = sheet("NIE")
    cv2.line(level, (190, TOP + 9), (320, TOP + 9), 50, 2)
    assert told(level, *read) == "TAK / ME"


@pytest.mark.parametrize(
    ("read", "line"),
    [
        (("~~TAI~~", "/", "NIE*"), "~~TAK~~ / NIE*"),
        (("~~TK~~", "NIE"), "~~TAK~~ NIE"),
        (("TAK~~", "/", "NIE"), "~~TAK~~ / NIE"),
        (("TAK", "/~~-MIE~~"), "TAK /~~NIE~~"),
        (("~~WAŻNE~~", "NIE"), "~~WAŻNE~~ NIE"),
        (("~~mikro~~", "/", "NIE"), "~~mikro~~ / NIE"),
        (("TAK", "/", "~~TAK~~"), "TAK / ~~TAK~~"),
    ],
)
def test_a_struck_word_that_was_misread_is_the_other_of_both(read, line):
    names = ("TAK", "/", "NIE") if len(read) == 3 else ("TAK", "NIE")
    words = ((name, text, 0.6 if "~" in text else 0.9) for name, text in zip(names, read, strict=True))
    assert told(sheet(), *words) == line


def test_words_that_ran_together_are_two():
    level = sheet("NIE")
    word = Word("TAK/NIE", fractions(200, TOP, 306, TOP + HIGH, level.shape), 0.7)
    (row,) = with_struck_told([TextRow(((word,),))], level)
    assert [one.text for one in row.words] == ["TAK", "/", "~~NIE~~"]
    (row,) = with_struck_told([TextRow(((word,),))], sheet())
    assert [one.text for one in row.words] == ["TAK", "/", "NIE"]
