"""Rows in the order in which a person reads frames that stand side by side."""

from domain.document import Box, Word
from ingest.ocr.columns import Framed, TextRow, by_columns


def row(text, left, top):
    return TextRow(((Word(text, Box(left, top, left + 0.1, top + 0.01), 0.9),),))


def framed(left, top, *texts):
    rows = tuple(row(text, left + 0.01, top + 0.01 + 0.02 * at) for at, text in enumerate(texts))
    return Framed(Box(left, top, left + 0.4, top + 0.02 * len(texts) + 0.02), rows)


def told(rows, frames):
    return [one.words[0].text for one in by_columns(rows, frames)]


LEFT = [framed(0.1, 0.1, "a", "b"), framed(0.1, 0.17, "c", "d")]


def test_without_frames_beside_each_other_rows_stand_by_their_height():
    assert told([row("x", 0.6, 0.13), row("y", 0.6, 0.01)], LEFT) == ["y", "a", "x", "b", "c", "d"]


def test_cells_of_one_table_are_no_columns():
    right = [framed(0.5, 0.11, "1", "2"), framed(0.5, 0.18, "3", "4")]
    assert told([], LEFT + right) == ["a", "1", "b", "2", "c", "3", "d", "4"]


def test_columns_are_read_one_after_the_other_with_what_stands_between_their_frames():
    right = [framed(0.55, 0.11, "1", "2"), framed(0.55, 0.19, "3")]
    loose = [row("title", 0.1, 0.05), row("between", 0.6, 0.175), row("end", 0.1, 0.5)]
    assert told(loose, LEFT + right) == ["title", "a", "b", "c", "d", "1", "2", "between", "3", "end"]


def test_a_line_across_the_columns_parts_them():
    right = [framed(0.55, 0.1, "1", "2"), framed(0.55, 0.17, "3", "4")]
    across = TextRow(((Word("across", Box(0.1, 0.163, 0.9, 0.167), 0.9),),))
    assert told([across], LEFT + right) == ["a", "b", "1", "2", "across", "c", "d", "3", "4"]


def test_frames_as_wide_as_the_page_stand_above_and_below_the_columns():
    wide = [
        Framed(Box(0.1, top, 0.95, top + 0.05), (row(text, 0.12, top + 0.01),))
        for text, top in (("first", 0.03), ("last", 0.28))
    ]
    right = [framed(0.55, 0.105, "1", "2"), framed(0.55, 0.175, "3", "4")]
    assert told([], LEFT + right + wide) == ["first", "a", "b", "c", "d", "1", "2", "3", "4", "last"]
