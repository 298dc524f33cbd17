"""Finding the place of what was read by its words."""

from hypothesis import given
from hypothesis import strategies as st

from checks.page.whereabouts import places_of
from domain.document import Box, Word


def laid(*lines: str) -> list[Word]:
    """Words of lines, each a tenth of the page lower than the one before."""
    return [
        Word(word, Box(column / 20, row / 10, column / 20 + 0.04, row / 10 + 0.05), 1.0)
        for row, line in enumerate(lines)
        for column, word in enumerate(line.split())
    ]


def rows_of(boxes: tuple[Box, ...]) -> list[int]:
    return [round(box.top * 10) for box in boxes]


def test_words_that_stand_twice_are_those_behind_their_label() -> None:
    page = laid("Program Lubuskie", "Województwo: lubuskie", "Kraj: Polska")
    assert rows_of(places_of("lubuskie", page, "Województwo")) == [1]
    assert rows_of(places_of("lubuskie", page)) == [0]


def test_what_runs_over_lines_has_a_box_a_line() -> None:
    assert rows_of(places_of("jeden dwa trzy cztery", laid("jeden dwa", "trzy cztery pięć"))) == [0, 1]


def test_a_reading_with_a_wrong_letter_is_found_all_the_same() -> None:
    page = laid("Zaświadczenie o n1ezaleganiu w opłacaniu składek", "inne słowa")
    assert rows_of(places_of("zaświadczenie o niezaleganiu w opłacaniu składek", page)) == [0]


def test_rows_of_a_table_are_found_one_by_one() -> None:
    page = laid("1 Hannover Messe Niemcy 2025", "2 MEDICA Niemcy 2024")
    assert rows_of(places_of("Hannover Messe Niemcy 2025; MEDICA Niemcy 2024", page)) == [0, 1]


def test_what_stands_elsewhere_has_no_place() -> None:
    assert places_of("zupełnie inne słowa tutaj", laid("NIP 9290000006")) == ()
    assert places_of("", laid("NIP")) == ()
    assert places_of("NIP", []) == ()
    assert places_of("– …", laid("– …")) == ()


@given(st.lists(st.text(max_size=8), max_size=30), st.text(max_size=60), st.text(max_size=20))
def test_whatever_is_asked_the_boxes_are_those_of_words(words: list[str], told: str, label: str) -> None:
    page = [Word(word, Box(0.1, 0.1, 0.2, 0.2), 1.0) for word in words]
    assert set(places_of(told, page, label)) <= {Box(0.1, 0.1, 0.2, 0.2)}
