"""Tick boxes of printed forms: as printed, scanned badly, and marked with a pen."""

import random
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
import pytest

from config.loader import load_call
from domain.document import Box, Word
from ingest.ocr.marks.ticks import behind_boxes, find_ticks, without_misread
from ingest.ocr.picture.paper import laid_out
from samples.facts.companies import make_company
from samples.pdf import files as pdf

CALL = load_call(Path(__file__).parents[4] / "config/calls/szwajcaria-2026.toml")
FORMS = ((pdf.application_form, 2), (pdf.de_minimis_form, 2))
"""Forms with the number of a page of theirs that is full of boxes."""


def ticks_on(gray, words):
    return find_ticks(laid_out(gray, words), words)


@cache
def forms(dpi):
    """Two pages with boxes: the picture, the words without the boxes, the boxes."""
    found = []
    for make, number in FORMS:
        with pypdfium2.PdfDocument(make(make_company(3), CALL)) as document:
            page = document[number - 1]
            colour = page.render(scale=dpi / 72).to_numpy()[:, :, :3]
            found.append((cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY), *read(page)))
    return found


def read(page):
    """What a perfect reading would give: words one by one, and the boxes among them."""
    text = page.get_textpage()
    wide, high = page.get_size()
    words, boxes, letters = [], [], []

    def end():
        if letters:
            said = "".join(letter for letter, _ in letters)
            left, bottom, right, top = (
                pick(box[side] for _, box in letters) for side, pick in enumerate((min, min, max, max))
            )
            words.append(Word(said, Box(left / wide, 1 - top / high, right / wide, 1 - bottom / high), 0.95))
            letters.clear()

    for index in range(text.count_chars()):
        letter, box = text.get_text_range(index, 1), text.get_charbox(index)
        is_next = letters and 0 <= box[0] - letters[-1][1][2] + 2 < 7 and abs(box[1] - letters[-1][1][1]) < 8
        if not letter.strip() or letter in "☐☒" or not is_next:
            end()
        if letter in "☐☒":
            left, bottom, right, top = box
            boxes.append((letter, Box(left / wide, 1 - top / high, right / wide, 1 - bottom / high)))
        elif letter.strip():
            letters.append((letter, box))
    end()
    return tuple(words), tuple(boxes)


def scanned(gray, *, noise=0.0, blur=0.0, turn=0.0, jpeg=0, shade=0.0, faint=1.0):
    page = 255 - (255 - gray.astype(np.float32)) * faint
    high, wide = gray.shape
    if turn:
        about = cv2.getRotationMatrix2D((wide / 2, high / 2), turn, 1)
        page = cv2.warpAffine(page, about, (wide, high), flags=cv2.INTER_LINEAR, borderValue=255)
    if blur:
        page = cv2.GaussianBlur(page, (0, 0), blur)
    page = page * np.linspace(1 - shade, 1, wide)[None, :]
    page = page + np.random.default_rng(1).normal(0, noise, page.shape)
    page = np.clip(page, 0, 255).astype(np.uint8)
    return cv2.imdecode(cv2.imencode(".jpg", page, [1, jpeg])[1], 0) if jpeg else page


def turned(box, degrees, shape):
    """The middle of a box on a page turned about its own."""
    high, wide = shape
    about = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1)
    return about @ ((box.left + box.right) / 2 * wide, (box.top + box.bottom) / 2 * high, 1)


def told(ticks, boxes, shape, degrees=0.0):
    """What each box was told to be, None where it was not found; and how many ticks are no box."""
    high, wide = shape
    left = list(ticks)
    answers = []
    for _, box in boxes:
        x, y = turned(box, degrees, shape)
        hit = [
            t
            for t in left
            if t.box.left * wide < x < t.box.right * wide and t.box.top * high < y < t.box.bottom * high
        ]
        answers.append(hit[0].text if hit else None)
        left = [t for t in left if t not in hit]
    return answers, len(left)


@pytest.mark.parametrize(
    ("dpi", "guise"),
    [
        (150, {}),
        (150, {"noise": 12}),
        (150, {"blur": 0.7, "jpeg": 50}),
        (200, {"turn": 0.6, "noise": 5}),
        (200, {"faint": 0.5, "noise": 4}),
        (300, {"noise": 10, "shade": 0.4}),
    ],
)
def test_printed_boxes_are_told_on_scans(dpi, guise):
    right = wrong = false = total = 0
    for gray, words, boxes in forms(dpi):
        ticks = ticks_on(scanned(gray, **guise), words)
        answers, beside = told(ticks, boxes, gray.shape, guise.get("turn", 0.0))
        states = [state for state, _ in boxes]
        right += sum(a == b for a, b in zip(answers, states, strict=True))
        wrong += sum(a in {"☐", "☒"} and a != b for a, b in zip(answers, states, strict=True))
        false, total = false + beside, total + len(boxes)
    assert wrong == 0
    assert right >= 0.98 * total
    assert false <= 1


def pen(gray, box, kind, hand):
    """A mark of a pen on a box, never twice the same."""
    high, wide = gray.shape
    side = (box.right - box.left) * wide
    middle = ((box.left + box.right) / 2 * wide, (box.top + box.bottom) / 2 * high)
    thick = max(1, round(high / 11.7 * hand.uniform(0.012, 0.02)))

    def line(*points):
        places = [
            [(m + (p + hand.uniform(-0.1, 0.1)) * side) * 16 for m, p in zip(middle, point, strict=True)]
            for point in points
        ]
        cv2.polylines(
            gray,
            [np.array(places, np.int32)],
            isClosed=False,
            color=70,
            thickness=thick,
            lineType=cv2.LINE_AA,
            shift=4,
        )

    if kind == "cross":
        line((-0.4, -0.4), (0.4, 0.4))
        line((-0.4, 0.4), (0.4, -0.4))
    elif kind == "large cross":
        line((-0.8, -0.8), (0.8, 0.8))
        line((-0.8, 0.8), (0.8, -0.8))
    elif kind == "tick":
        line((-0.5, -0.1), (-0.05, 0.4), (0.9, -1.0))
    elif kind == "stroke":
        line((-0.5, 0.5), (0.5, -0.5))
    elif kind == "filled":
        corners = [
            [round(m + p * side) for m, p in zip(middle, point, strict=True)]
            for point in ((-0.4, -0.4), (0.4, 0.4))
        ]
        cv2.rectangle(gray, corners[0], corners[1], 70, -1)
    elif kind == "dot":
        cv2.circle(
            gray, (round(middle[0]), round(middle[1])), max(1, round(0.1 * side)), 120, -1, cv2.LINE_AA
        )
    elif kind == "ring":
        cv2.ellipse(gray, (middle, (2.4 * side, 2.2 * side), 10.0), 70, thick, cv2.LINE_AA)


def marked(kind, dpi):
    """What became of empty boxes on which a pen was."""
    hand = random.Random(7)
    answers = []
    for page, words, boxes in forms(dpi):
        gray = page.copy()
        drawn = [box for box in boxes if box[0] == "☐"][::2]
        for _, box in drawn:
            pen(gray, box, kind, hand)
        answers += told(ticks_on(scanned(gray, noise=5, blur=0.5, jpeg=60), words), drawn, gray.shape)[0]
    return answers


@pytest.mark.parametrize("kind", ["cross", "large cross", "tick", "stroke", "filled"])
def test_boxes_marked_with_a_pen_are_ticked_and_never_empty(kind):
    answers = marked(kind, 150)
    assert "☐" not in answers
    assert answers.count("☒") >= 0.85 * len(answers)
    assert None not in answers


@pytest.mark.parametrize("kind", ["dot", "ring"])
def test_a_slight_or_strange_mark_is_never_an_empty_box(kind):
    assert "☐" not in marked(kind, 150)


def words_beside(*places, shape=(1754, 1240)):
    high, wide = shape
    return tuple(
        Word("słowo", Box(x / wide, y / high, (x + 80) / wide, (y + 22) / high), 0.95) for x, y in places
    )


def test_tables_combs_logos_and_lone_squares_are_no_boxes():
    paper = np.full((1754, 1240), 255, np.uint8)
    for column in range(10):
        cv2.rectangle(paper, (200 + 26 * column, 300), (226 + 26 * column, 326), 0, 1)
        cv2.rectangle(paper, (200 + 30 * column, 400), (222 + 30 * column, 422), 0, 1)
    cv2.rectangle(paper, (200, 600), (400, 640), 0, 1)
    cv2.rectangle(paper, (600, 1300), (618, 1318), 0, 1)
    beside = words_beside(*[(500, y) for y in (300, 400, 610)], *[(100, 700 + 40 * i) for i in range(6)])
    assert ticks_on(paper, beside) == ()


def test_boxes_alone_in_the_cells_below_a_tables_heading_are_boxes():
    paper = np.full((1754, 1240), 255, np.uint8)
    for column in (200, 440, 680):
        cv2.rectangle(paper, (column, 400), (column + 20, 420), 0, 2)
    beside = words_beside((170, 340), (410, 340), (650, 340), *[(100, 700 + 40 * i) for i in range(6)])
    assert [word.text for word in ticks_on(paper, beside)] == ["☐"] * 3


def test_a_page_without_anything_has_no_boxes():
    assert ticks_on(np.full((1754, 1240), 255, np.uint8), ()) == ()
    assert ticks_on(np.zeros((30, 20), np.uint8), ()) == ()


TICK = Word("☐", Box(0.1, 0.1, 0.12, 0.11), 1.0)


@pytest.mark.parametrize(
    ("text", "left", "right", "expected"),
    [
        ("O", 0.1, 0.12, None),
        ("[]", 0.098, 0.122, None),
        ("©TAK", 0.1, 0.18, "TAK"),
        ("OTAK", 0.1, 0.18, "TAK"),
        ("[|NIE", 0.1, 0.18, "NIE"),
        ("TAK©", 0.04, 0.12, "TAK"),
        ("mikro", 0.13, 0.2, "mikro"),
        ("mikro", 0.05, 0.098, "mikro"),
    ],
)
def test_what_a_box_was_misread_as_is_left_out(text, left, right, expected):
    word = Word(text, Box(left, 0.1, right, 0.11), 0.5)
    assert [kept.text for kept in without_misread([word], [TICK])] == ([expected] if expected else [])


def test_words_of_other_rows_stay():
    word = Word("O", Box(0.1, 0.2, 0.12, 0.21), 0.5)
    assert without_misread([word], [TICK]) == [word]


def lettered(paper, text, left, top, confidence):
    """Large print whose first letter is drawn as a square, as a blurred scan makes „b” and „o”."""
    cv2.rectangle(paper, (left, top), (left + 14, top + 14), 0, 2)
    cv2.putText(paper, text[1:], (left + 17, top + 16), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 0, 2, cv2.LINE_AA)
    box = Box(left / 1240, (top - 4) / 1754, (left + 17 + 13 * len(text)) / 1240, (top + 18) / 1754)
    return Word(text, box, confidence)


@pytest.mark.parametrize("text", ["biuro@kwant.pl", "o.o."])
def test_a_letter_that_begins_a_doubtful_word_is_no_box(text):
    paper = np.full((1754, 1240), 255, np.uint8)
    word = lettered(paper, text, 300, 500, 0.5)
    assert ticks_on(paper, (word, *words_beside(*[(100, 700 + 40 * i) for i in range(6)]))) == ()


def test_a_filled_box_that_was_surely_read_as_a_letter_is_a_box():
    paper = np.full((1754, 1240), 255, np.uint8)
    cv2.rectangle(paper, (300, 500), (314, 514), 0, 1)
    cv2.line(paper, (302, 502), (312, 512), 0, 2)
    cv2.line(paper, (302, 512), (312, 502), 0, 2)
    read = Word("m", Box(300 / 1240, 500 / 1754, 315 / 1240, 515 / 1754), 0.95)
    others = words_beside((324, 497), *[(100, 700 + 40 * i) for i in range(6)])
    assert [tick.text for tick in ticks_on(paper, (read, *others))] == ["☒"]


def test_a_box_that_was_surely_read_as_a_capital_at_the_front_of_its_word_is_a_box():
    paper = np.full((1754, 1240), 255, np.uint8)
    cv2.rectangle(paper, (300, 500), (316, 516), 0, 2)
    read = Word("Dtak", Box(299 / 1240, 499 / 1754, 363 / 1240, 518 / 1754), 0.9)
    cv2.putText(paper, "tak", (327, 516), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 0, 2, cv2.LINE_AA)
    others = words_beside(*[(100, 700 + 40 * i) for i in range(6)])
    found = ticks_on(paper, (read, *others))
    assert [tick.text for tick in found] == ["☐"]
    assert [word.text for word in without_misread([read], found)] == ["tak"]


@pytest.mark.parametrize(("side", "boxes"), [(12, 0), (18, 1)])
def test_an_o_as_low_as_small_letters_is_a_word(side, boxes):
    paper = np.full((1754, 1240), 255, np.uint8)
    cv2.rectangle(paper, (300, 300), (300 + side, 300 + side), 0, 2)
    read = Word("o", Box(299 / 1240, 299 / 1754, (302 + side) / 1240, (302 + side) / 1754), 0.97)
    beside = words_beside((330, 297), (200, 297), *[(100, 700 + 40 * i) for i in range(6)])
    assert len(ticks_on(paper, (*beside, read))) == boxes


def test_what_is_left_of_a_box_at_the_front_of_the_next_word_is_left_out():
    word = Word("C]średnie", Box(0.122, 0.1, 0.2, 0.11), 0.5)
    assert [kept.text for kept in without_misread([word], [TICK])] == ["średnie"]


@pytest.mark.parametrize("dark", [150, 90])
def test_a_box_below_a_filled_heading_is_a_box(dark):
    paper = np.full((1754, 1240), 255, np.uint8)
    cv2.rectangle(paper, (80, 460), (1100, 493), dark, -1)
    cv2.rectangle(paper, (300, 500), (318, 518), 0, 2)
    beside = words_beside((330, 498), *[(100, 700 + 40 * i) for i in range(6)])
    assert [tick.text for tick in ticks_on(paper, beside)] == ["☐"]


@pytest.mark.parametrize(("off", "boxes"), [(0, ["☐"]), (90, [])])
def test_a_box_over_the_middle_of_its_option_is_a_box(off, boxes):
    paper = np.full((1754, 1240), 255, np.uint8)
    cv2.rectangle(paper, (300 + off, 500), (318 + off, 518), 0, 2)
    option = Word("MIKRO", Box(270 / 1240, 526 / 1754, 350 / 1240, 546 / 1754), 0.95)
    others = words_beside(*[(100, 700 + 40 * i) for i in range(6)])
    assert [tick.text for tick in ticks_on(paper, (option, *others))] == boxes


def test_a_word_behind_a_box_stays_though_the_engine_denies_it():
    denied = Word("C]średnie", Box(0.122, 0.1, 0.2, 0.11), 0.01)
    speck = Word("|,", Box(0.122, 0.1, 0.13, 0.11), 0.01)
    elsewhere = Word("średnie", Box(0.3, 0.1, 0.4, 0.11), 0.01)
    assert behind_boxes([(denied, speck, elsewhere)], [], [TICK]) == [denied]


def narrowly_set(cross=False):
    """A box hardly apart from „NIE” behind it, as a perfect reading would not part them."""
    paper = np.full((400, 900), 255, np.uint8)
    cv2.rectangle(paper, (200, 200), (222, 222), 0, 1)
    cv2.putText(paper, "NIE", (227, 221), cv2.FONT_HERSHEY_SIMPLEX, 0.75, 0, 2)
    if cross:
        cv2.line(paper, (196, 196), (230, 226), 0, 2)
        cv2.line(paper, (230, 196), (196, 226), 0, 2)
    return paper


@pytest.mark.parametrize(("text", "sure"), [("JANIE", 0.85), ("MNIE", 0.94), ("ANIE", 0.46)])
@pytest.mark.parametrize("cross", [False, True])
def test_a_box_that_is_glued_to_its_option_is_told_and_the_option_read(text, sure, cross):
    paper = narrowly_set(cross)
    word = Word(text, Box(197 / 900, 198 / 400, 270 / 900, 224 / 400), sure)
    beside = [Word("pytanie", Box(0.02 * n, 0.9, 0.02 * n + 0.01, 0.95), 0.95) for n in range(6)]
    (tick,) = find_ticks(paper, [word, *beside])
    assert tick.text == ("☒" if cross else "☐")
    (left,) = without_misread([word], [tick])
    assert (left.text, left.confidence >= 0.8) == ("NIE", True)


def test_a_word_whose_letters_would_be_far_too_broad_was_not_read():
    tick = Word("☒", Box(0.1, 0.1, 0.12, 0.11), 1.0)
    word = Word("rkm", Box(0.1, 0.1, 0.2, 0.11), 0.4)
    assert without_misread([word], [tick]) == []


def test_the_bowl_of_a_letter_that_nobody_read_is_no_box():
    page = np.full((1200, 900), 255, np.uint8)
    for left, top, right, bottom in (
        *((285, 500, 288, 519), (285, 500, 299, 502), (285, 508, 298, 510), (285, 517, 299, 519)),
        *((308, 500, 309, 519), (308, 500, 319, 501), (308, 509, 319, 510), (318, 500, 319, 510)),
    ):
        cv2.rectangle(page, (left, top), (right, bottom), 40, -1)
    words = [said("4", 240, 500, page), said("0,00", 400, 500, page)]
    assert find_ticks(page, words) == ()
    page[500:520, 324:327] = page[500:520, 285:288]
    page[500:520, 285:300] = 255
    assert find_ticks(page, words) == ()
    page[500:520, 324:327] = 255
    page[512:520, 300:320] = 255
    assert [one.text for one in find_ticks(page, words)] == ["☐"]


def said(text, left, top, page):
    high, wide = page.shape
    return Word(text, Box(left / wide, top / high, (left + 14 * len(text)) / wide, (top + 20) / high), 0.96)


def test_grain_of_a_shaded_bar_is_no_box():
    level = np.full((300, 400), 255, np.uint8)
    level[100:140, 40:380] = 196
    cv2.rectangle(level, (250, 112), (266, 128), 180, 2)
    word = Word("Język", Box(0.4, 112 / 300, 0.6, 128 / 300), 0.95)
    assert find_ticks(level, [word]) == ()
    cv2.rectangle(level, (250, 112), (266, 128), 60, 2)
    assert len(find_ticks(level, [word])) == 1


def test_a_box_behind_its_option_leaves_no_letters_of_the_option():
    box, tick = Box(0.1, 0.1, 0.2, 0.12), Box(0.165, 0.1, 0.2, 0.12)
    (left,) = without_misread([Word("TAKEJ", box, 0.89)], [Word("☒", tick, 1.0)])
    assert left.text == "TAK"


@pytest.mark.parametrize(
    ("text", "right", "left"),
    [("TAKBJ", 0.155, ["TAK"]), ("TAK|", 0.166, ["TAK"]), ("TAKŻE", 0.155, ["TAKŻE"])],
)
def test_what_a_box_right_behind_an_option_was_read_as_goes(text, right, left):
    words = [Word(text, Box(0.1, 0.1, right, 0.12), 0.8), Word("__", Box(0.164, 0.119, 0.2, 0.121), 0.5)]
    told = without_misread(words, [Word("☐", Box(0.165, 0.1, 0.2, 0.12), 1.0)])
    assert [word.text for word in told] == left
