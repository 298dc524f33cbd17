"""Ticks below TAK and NIE, whatever they were read as."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from domain.document import Box, Word
from ingest.ocr.columns import TextRow
from ingest.ocr.marks.answer_columns import with_boxes_in_cells, with_crosses_above, with_ticks_in_columns

PLACE = Box(0.5, 0.5, 0.52, 0.51)


def row(*cells, unread=()):
    words = (tuple(Word(word, PLACE, 0.4) for word in cell.split()) for cell in cells)
    return TextRow(tuple(words), dict.fromkeys(unread, PLACE))


def shown(one):
    return [" ".join(word.text for word in cell) for cell in one.cells]


HEAD = row("Pytanie", "TAK", "NIE")


@pytest.mark.parametrize(
    ("below", "told"),
    [
        (row("Firma ma B+R", "A", ""), ["Firma ma B+R", "☒", ""]),
        (row("Firma ma B+R", "", "", unread=(2,)), ["Firma ma B+R", "", "☒"]),
        (row("Firma ma B+R", "A", "", unread=(2,)), ["Firma ma B+R", "A", ""]),  # something in both
        (row("Firma ma B+R", "-", ""), ["Firma ma B+R", "-", ""]),
        (row("Firma ma B+R", "nie dotyczy", ""), ["Firma ma B+R", "nie dotyczy", ""]),
        (row("Liczba", "2", ""), ["Liczba", "2", ""]),
        (row("Firma ma B+R", "A"), ["Firma ma B+R", "A"]),
    ],
)
def test_what_stands_alone_below_an_answer_ticks_it(below, told):
    *_, found = with_ticks_in_columns([HEAD, below])
    assert shown(found) == told
    assert not found.unread or told[1:] == ["A", ""]


def test_without_a_header_nothing_is_a_tick():
    (found,) = with_ticks_in_columns([row("Firma", "A", "")])
    assert shown(found) == ["Firma", "A", ""]


def placed(*cells, first=0.1):
    """Cells a tenth of the page apart."""
    words = (
        tuple(
            Word(word, Box(first + 0.2 * at, 0.5, first + 0.2 * at + 0.02, 0.51), 0.9)
            for word in cell.split()
        )
        for at, cell in enumerate(cells)
    )
    return TextRow(tuple(words))


SIZES = placed("Wielkość firmy", "mikro", "małe", "średnie")


@pytest.mark.parametrize(
    ("above", "below", "told"),
    [
        (SIZES, placed("", "X", "", first=0.3), ["Wielkość firmy", "☐ mikro", "☒ małe", "☐ średnie"]),
        (SIZES, placed("", "", "", "x"), ["Wielkość firmy", "☐ mikro", "☐ małe", "☒ średnie"]),
        (placed("TAK", "NIE"), placed("", "X"), ["☐ TAK", "☒ NIE"]),
        (placed("Innowacje", "TAK", "NIE"), placed("X", "", first=0.3), ["Innowacje", "☒ TAK", "☐ NIE"]),
    ],
)
def test_a_row_of_one_cross_tells_by_boxes_what_stands_above_it(above, below, told):
    (found,) = with_crosses_above([above, below])
    assert shown(found) == told


@pytest.mark.parametrize(
    "below",
    [
        placed("X", "X", "", first=0.3),
        placed("", "2025", "", first=0.3),
        placed("X", "", "", first=0.8),  # it does not stand below
        placed("NIP", "X", "", first=0.3),
        placed("", "X"),
        replace(placed("", "X", "", first=0.3), unread={0: PLACE}),  # something in another cell, too
    ],
)
def test_a_row_that_may_be_something_else_stays(below):
    assert list(with_crosses_above([SIZES, below])) == [SIZES, below]


def test_a_box_that_a_cross_overruns_is_told_in_a_cell_nobody_read():
    level = np.full((300, 600), 255, np.uint8)
    for top in (40, 100, 160):
        cv2.rectangle(level, (500, top), (519, top + 19), 0, 2)
    cv2.line(level, (492, 92), (528, 128), 0, 3)
    cv2.line(level, (528, 92), (492, 128), 0, 3)

    def box(top):
        return Word("☐", Box(500 / 600, top / 300, 520 / 600, (top + 20) / 300), 0.9)

    frame = Box(470 / 600, 85 / 300, 550 / 600, 135 / 300)
    rows = [
        TextRow(((Word("mikro", PLACE, 0.9),), (box(40),))),
        TextRow(((Word("małe", PLACE, 0.9),), ()), {1: frame}),
        TextRow(((Word("średnie", PLACE, 0.9),), (box(160),))),
    ]
    told = with_boxes_in_cells(rows, level)
    assert [shown(one)[1] for one in told] == ["☐", "☒", "☐"]
    assert not told[1].unread
    bare = with_boxes_in_cells(rows, np.full((300, 600), 255, np.uint8))
    assert bare == rows


def test_a_mark_below_an_option_is_a_cross_whatever_it_was_read_as() -> None:
    above, below = spread("Wielkość", "mikro", "małe", "średnie"), spread("", "", "SE", "")
    assert shown(next(with_crosses_above([above, below]))) == ["Wielkość", "☐ mikro", "☒ małe", "☐ średnie"]
    dash = spread("", "", "–", "")
    assert [shown(one) for one in with_crosses_above([above, dash])] == [shown(above), shown(dash)]


@pytest.mark.parametrize("below", [("", "X", ""), ("", "X", "", "")])
def test_a_question_behind_its_options_is_told_before_them(below) -> None:
    above = spread("mikro", "małe", "średnie", "← klasa wielkości przedsiębiorstwa")
    told = ["← klasa wielkości przedsiębiorstwa", "☐ mikro", "☒ małe", "☐ średnie"]
    assert shown(next(with_crosses_above([above, spread(*below)]))) == told
    other = spread(*below[:3], "patrz niżej")
    assert [shown(one) for one in with_crosses_above([above, other])] == [shown(above), shown(other)]


def spread(*cells: str) -> TextRow:
    """A row whose cells stand side by side."""
    return TextRow(
        tuple(
            tuple(Word(word, Box(0.2 * at, 0.5, 0.2 * at + 0.05, 0.51), 0.9) for word in cell.split())
            for at, cell in enumerate(cells)
        )
    )


def test_options_in_small_letters_need_no_question_beside_them() -> None:
    above, below = spread("mikro", "mały", "średni"), spread("X", "", "")
    assert shown(next(with_crosses_above([above, below]))) == ["☒ mikro", "☐ mały", "☐ średni"]
