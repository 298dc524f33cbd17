"""Ticks below TAK and NIE, whatever they were read as."""

import pytest

from domain.document import Box, Word
from ingest.ocr.columns import TextRow
from ingest.ocr.marks.answer_columns import with_ticks_in_columns

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
