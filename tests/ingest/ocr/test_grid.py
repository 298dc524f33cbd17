"""Rows of tables that are ruled on the picture, cell by cell."""

import cv2
import numpy as np
import pytest

from domain.document import CELL_LINE, Box, Word
from ingest.ocr.grid import in_rows
from ingest.ocr.lines import text_of_row
from ingest.ocr.picture.strokes import Stroke

HIGH, WIDE = 1754, 1240


def piece(words, left, top):
    """A line of words, twenty pixels high, as the engine tells it."""
    found = []
    for word in words.split():
        right = left + 11 * len(word)
        found.append(Word(word, Box(left / WIDE, top / HIGH, right / WIDE, (top + 20) / HIGH), 0.95))
        left = right + 8
    return tuple(found)


def paper(rows=(300, 380, 440, 500), columns=(100, 180, 600, 1140), slope=0.0):
    level = np.full((HIGH, WIDE), 255, np.uint8)
    for y in rows:
        down = round(slope * (columns[-1] - columns[0]))
        cv2.line(level, (columns[0], y), (columns[-1], y + down), 0, 2)
    for x in columns:
        down = round(slope * (x - columns[0]))
        cv2.line(level, (x, rows[0] + down), (x, rows[-1] + down), 0, 2)
    return level


PIECES = (
    piece("Oświadczenie wnioskodawcy", 400, 200),
    piece("6)", 110, 310),
    piece("Wielkość podmiotu (załącznik", 190, 310) + piece("☒ mikro ☐ mały", 610, 310),
    piece("I do rozporządzenia)", 190, 345) + piece("☐ średni ☐ inny", 610, 345),
    piece("7)", 110, 400) + piece("Kod PKD", 190, 400) + piece("95.31", 610, 400),
    piece("Data i podpis", 190, 460),
    piece("Tekst pod tabelą", 100, 560),
)


def told(level, pieces=PIECES):
    return [text_of_row(row.cells, WIDE / HIGH, row.unread) for row in in_rows(pieces, level)]


@pytest.mark.parametrize("slope", [0.0, 0.012, -0.012])
def test_lines_of_a_cell_stay_together(slope):
    assert told(paper(slope=slope)) == [
        "Oświadczenie wnioskodawcy",
        f"6)\tWielkość podmiotu (załącznik{CELL_LINE}I do rozporządzenia)\t☒ mikro ☐ mały{CELL_LINE}☐ średni ☐ inny",
        "7)\tKod PKD\t95.31",
        "\tData i podpis\t",
        "Tekst pod tabelą",
    ]


def test_without_rulings_lines_stay_as_they_are():
    rows = told(np.full((HIGH, WIDE), 255, np.uint8))
    assert rows[1:3] == [
        "6)\tWielkość podmiotu (załącznik\t☒ mikro ☐ mały",
        "I do rozporządzenia)\t☐ średni ☐ inny",
    ]


def test_text_in_a_frame_and_between_two_tables_keeps_its_lines():
    level = paper(rows=(300, 380))
    cv2.rectangle(level, (60, 100), (1180, 1700), 0, 2)
    for y in (900, 980):
        cv2.line(level, (100, y), (1140, y), 0, 2)
    for x in (100, 180, 600, 1140):
        cv2.line(level, (x, 900), (x, 980), 0, 2)
    between = [
        piece("Pierwsza linia zdania które biegnie", 120, 500),
        piece("dalej w drugiej linii", 120, 540),
    ]
    assert told(level, between) == ["Pierwsza linia zdania które biegnie", "dalej w drugiej linii"]


def test_a_page_without_words_has_no_rows():
    assert in_rows((), paper()) == []


OPTIONS = (
    piece("mikro", 110, 310),
    piece("małym", 190, 310),
    piece("średnim", 610, 310),
    piece("X", 190, 400),
)


def test_a_cell_without_words_keeps_its_place():
    assert told(paper(), OPTIONS) == ["mikro\tmałym\tśrednim", "\tX\t"]


def test_what_nobody_read_is_not_nothing():
    level = paper()
    cv2.line(level, (700, 395), (740, 425), 0, 3)
    assert told(level, OPTIONS) == ["mikro\tmałym\tśrednim", "\tX\t▨"]


def test_a_dash_is_nothing():
    level = paper()
    cv2.line(level, (700, 410), (740, 410), 0, 3)
    assert told(level, OPTIONS) == ["mikro\tmałym\tśrednim", "\tX\t"]


def test_no_column_is_seen_in_a_bar():
    level = paper()
    level[380:440, 100:1140] = 120
    pieces = (*OPTIONS[:3], piece("B. Wielkość i profil działalności", 110, 400))
    assert told(level, pieces) == ["mikro\tmałym\tśrednim", "B. Wielkość i profil działalności"]


def test_a_table_ruled_in_grey_on_a_grainy_sheet_is_seen():
    ruled = paper()
    grey = np.where(ruled < 128, 225, 252).astype(np.int16)
    grain = np.random.default_rng(7).normal(0, 3, grey.shape)
    level = np.clip(grey + grain, 0, 255).astype(np.uint8)
    assert told(level)[1].startswith(f"6)\tWielkość podmiotu (załącznik{CELL_LINE}I do rozporządzenia)\t")


def test_a_standing_ruling_that_was_read_as_a_sign_is_no_word():
    bar = (Word("|", Box(178 / WIDE, 402 / HIGH, 182 / WIDE, 420 / HIGH), 0.9),)
    assert told(paper(), (*PIECES, bar))[2] == "7)\tKod PKD\t95.31"


def test_a_line_through_words_is_no_ruling():
    level = paper(rows=(300, 420))
    cv2.line(level, (640, 345), (860, 345), 0, 2)
    strokes = [Stroke(0.516, 0.61, 345 / HIGH), Stroke(0.612, 0.694, 345 / HIGH)]
    pieces = (
        piece("6)", 110, 310),
        piece("Wielkość podmiotu", 190, 310) + piece("☒ mikro", 610, 305),
        piece("☐ ~~mały przedsiębiorca~~", 610, 335),
        piece("☐ ~~średni~~", 610, 365),
    )
    assert [text_of_row(row.cells, WIDE / HIGH) for row in in_rows(pieces, level, strokes)] == [
        f"6)\tWielkość podmiotu\t☒ mikro{CELL_LINE}☐ ~~mały przedsiębiorca~~{CELL_LINE}☐ ~~średni~~"
    ]


def test_frames_beside_each_other_are_read_column_by_column():
    level = np.full((HIGH, WIDE), 255, np.uint8)
    for left, tops in ((100, (200, 300, 400)), (660, (200, 320, 420))):
        for top in tops:
            cv2.rectangle(level, (left, top), (left + 500, top + 80), 0, 2)
    pieces = (
        piece("Kwestionariusz wniosku przedsiębiorcy o udział w wyjeździe studyjnym w czerwcu", 110, 100),
        piece("Nazwa", 110, 210) + piece("Strona po polsku", 670, 210),
        piece("Alfa", 110, 240) + piece("www.alfa.example", 670, 240),
        piece("NIP", 110, 310) + piece("Profile", 670, 330),
        piece("9281441001", 110, 340) + piece("brak", 670, 360),
        piece("Adres", 110, 410) + piece("Delegat", 670, 430),
        piece("ul. Leśna 7", 110, 440) + piece("Jan Próbny", 670, 460),
        piece("Podpis", 110, 600),
    )
    assert [text_of_row(row.cells, WIDE / HIGH) for row in in_rows(pieces, level)] == [
        "Kwestionariusz wniosku przedsiębiorcy o udział w wyjeździe studyjnym w czerwcu",
        *("Nazwa", "Alfa", "NIP", "9281441001", "Adres", "ul. Leśna 7"),
        *("Strona po polsku", "www.alfa.example", "Profile", "brak", "Delegat", "Jan Próbny"),
        "Podpis",
    ]


def test_frames_at_one_height_with_a_narrow_gutter_are_no_row():
    level = np.full((HIGH, WIDE), 255, np.uint8)
    for left in (100, 628):
        cv2.rectangle(level, (left, 200), (left + 514, 320), 0, 2)
    pieces = (
        piece("Nazwa", 110, 210) + piece("Strona", 640, 210),
        piece("Alfa", 110, 240) + piece("alfa.example", 640, 240),
    )
    assert [text_of_row(row.cells, WIDE / HIGH) for row in in_rows(pieces, level)] == [
        *("Nazwa", "Alfa", "Strona", "alfa.example")
    ]


def test_the_space_between_a_table_and_the_frame_around_it_is_no_cell():
    level = np.full((HIGH, WIDE), 255, np.uint8)
    cv2.rectangle(level, (100, 200), (1100, 400), 0, 2)
    for y in (250, 300, 350):
        cv2.line(level, (112, y), (1088, y), 0, 2)
    for x in (112, 600, 1088):
        cv2.line(level, (x, 250), (x, 350), 0, 2)
    pieces = (piece("mikro", 120, 260) + piece("małe", 610, 260), piece("X", 120, 310))
    assert [text_of_row(row.cells, WIDE / HIGH) for row in in_rows(pieces, level)] == ["mikro\tmałe", "X\t"]


def test_the_sides_of_boxes_one_above_the_other_part_no_cell():
    level = paper(rows=(300, 420))
    cv2.line(level, (612, 312), (612, 412), 0, 2)
    options = [
        piece(f"☐ {word}", 610, 310 + 26 * at) for at, word in enumerate(("mikro", "małe", "średnie", "inne"))
    ]
    told_rows = told(level, (piece("6)", 110, 310), piece("Wielkość", 190, 310), *options))
    assert told_rows == [f"6)\tWielkość\t{CELL_LINE.join(('☐ mikro', '☐ małe', '☐ średnie', '☐ inne'))}"]


def test_what_seems_a_ruling_within_a_cell_parts_no_line_from_it():
    level = paper(rows=(300, 420))
    for x in range(650, 1000, 4):
        level[366:369, x : x + 3] = 40  # dots to write on
    level[345:405, 640:643] = 0  # „j” above „j”
    pieces = (
        piece("12.", 110, 310),
        piece("Przedsięwzięcie horyzontalne", 190, 310) + piece("~~TAK~~ / NIE*", 650, 310),
        piece("jakie:", 610, 350),
        piece("którego dotyczy", 190, 375) + piece("nr:", 606, 380),
    )
    assert [text_of_row(row.cells, WIDE / HIGH) for row in in_rows(pieces, level)] == [
        f"12.\tPrzedsięwzięcie horyzontalne{CELL_LINE}którego dotyczy\t~~TAK~~ / NIE*{CELL_LINE}jakie:{CELL_LINE}nr:"
    ]


def test_lines_between_dots_to_write_on_stand_in_their_cell_though_nothing_else_does():
    level = paper(rows=(300, 440))
    for y in (338, 378):
        cv2.line(level, (622, y), (1000, y), 0, 2)
    pieces = (
        piece("Wykaz dokumentów", 190, 310) + piece("a) ISO 9001", 610, 312),
        piece("b) ISO 14001", 610, 352),
        piece("c)", 610, 392),
    )
    for one in (word for line in pieces for word in line):
        left, top, bottom = (
            round(one.box.left * WIDE),
            round(one.box.top * HIGH),
            round(one.box.bottom * HIGH),
        )
        level[top:bottom, left : left + 6] = 0
    assert told(level, pieces) == [
        f"\tWykaz dokumentów\t{CELL_LINE.join(('a) ISO 9001', 'b) ISO 14001', 'c)'))}"
    ]


def test_a_table_in_a_cell_stands_beside_its_question():
    level = paper(rows=(300, 380, 560), columns=(100, 180, 600, 1140))
    for y in (396, 430, 470, 550):
        cv2.line(level, (612, y), (1128, y), 0, 2)
    for x in (612, 900, 1128):
        cv2.line(level, (x, 396), (x, 550), 0, 2)
    words = [
        *PIECES[1:4],
        piece("8)", 110, 400) + piece("Udział w targach", 190, 400) + piece("nazwa", 630, 400),
        piece("rok", 915, 400),
        piece("K", 630, 440) + piece("2025", 915, 440),
        piece("Fakuma", 630, 480) + piece("2024", 915, 480),
    ]
    for left, top, right, bottom in (
        tuple(
            round(at) for at in (w.box.left * WIDE, w.box.top * HIGH, w.box.right * WIDE, w.box.bottom * HIGH)
        )
        for line in words
        for w in line
    ):
        level[top + 4 : bottom - 4, left:right] = 60
    assert told(level, words)[1:] == ["8)\tUdział w targach\tnazwa\trok", "\t\tK\t2025", "\t\tFakuma\t2024"]
