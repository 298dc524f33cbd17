"""Tick boxes that were typed with brackets."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from domain.document import Box, Word
from ingest.ocr.marks.brackets import find_typed_boxes, with_boxes_in_words

HIGH, WIDE = 200, 800
READ = Word("[1", Box(0.1, 0.4, 0.15, 0.5), 0.4)


def page(text):
    picture = Image.fromarray(np.full((HIGH, WIDE), 255, np.uint8))
    ImageDraw.Draw(picture).text((60, 80), text, 0, ImageFont.load_default(26))
    return np.array(picture)


def told(text, words=(READ,), ticks=()):
    return "".join(word.text for word in find_typed_boxes(page(text), words, ticks))


@pytest.mark.parametrize(
    ("text", "boxes"),
    [
        ("[ x ] tak   [  ] nie", "☒☐"),
        ("[  ] tak   [ X ] nie", "☐☒"),
        ("zob. przypis [ 1 ] i [ a ]", "▨▨"),
        ("Lili i Tola l1I|(  )", ""),
    ],
)
def test_brackets_and_what_stands_between_them(text, boxes):
    assert told(text) == boxes


def test_they_are_sought_only_where_a_bracket_was_read_and_no_box_is_drawn():
    assert told("[ x ] tak", words=[Word("tak", READ.box, 0.9)]) == ""
    assert told("[ x ] tak", ticks=[Word("☒", Box(0.07, 0.4, 0.13, 0.56), 1.0)]) == ""


def test_words_in_brackets_are_no_boxes():
    box = Box(60 / WIDE, 0.4, 110 / WIDE, 0.56)
    assert told("[ zł ] razem", words=[Word("[zł]", box, 0.95)]) == ""


def test_a_typed_box_is_as_large_as_its_brackets():
    (box,) = find_typed_boxes(page("[  ] tak"), [READ], ())
    assert 55 / WIDE < box.box.left < box.box.right < 100 / WIDE


def test_brackets_far_apart_are_the_box_they_belong_to():
    box = Word("☐", Box(0.1, 0.4, 0.14, 0.42), 0.9)
    read = [Word("[", Box(0.1, 0.4, 0.107, 0.42), 0.9), Word("]", Box(0.133, 0.4, 0.14, 0.42), 0.9)]
    option = Word("mikro", Box(0.15, 0.4, 0.2, 0.42), 0.9)
    assert with_boxes_in_words([*read, option], [box]) == [option]


def test_thin_brackets_whose_arms_end_in_blur_are_a_box():
    level = np.full((HIGH, WIDE), 255, np.uint8)
    level[80:102, 80:82] = level[80:102, 96:98] = 40
    level[80:82, 82:84] = level[100:102, 82:84] = level[80:82, 94:96] = level[100:102, 94:96] = 60
    level[80, 84] = level[101, 84] = level[80, 93] = level[101, 93] = 170
    level[101, 83] = level[101, 94] = 150
    assert [word.text for word in find_typed_boxes(level, [READ], ())] == ["☐"]
