"""What is drawn over lines of the same words, each told with its own."""

from ingest.readers.pdf.drawing.changed_lines import Stretch, with_drawn
from ingest.readers.pdf.drawing.drawn import letters_of

ASKED = "TAK / NIE*"


def stretch(words: str, top: float, shown: str | None = None) -> Stretch:
    return Stretch(letters_of(words), shown or words, shown is not None, top)


YES, NO = stretch(ASKED, 10, "TAK / ~~NIE~~*"), stretch(ASKED, 30, "~~TAK~~ / NIE*")


def test_each_line_has_its_own_strike():
    told = with_drawn([ASKED, "obszar:", ASKED], [YES, stretch("obszar:", 20), NO])
    assert told == ["TAK / ~~NIE~~*", "obszar:", "~~TAK~~ / NIE*"]


def test_a_line_without_a_strike_takes_none_from_another():
    told = with_drawn([ASKED, "obszar:", ASKED], [YES, stretch("obszar:", 20), stretch(ASKED, 30)])
    assert told == ["TAK / ~~NIE~~*", "obszar:", ASKED]


def test_where_nobody_knows_which_is_which_both_are_doubtful():
    for stretches in ([YES, NO], [YES, stretch("obszar:", 40), NO], [YES, stretch("obszar:", 20), NO, NO]):
        assert with_drawn([ASKED, "obszar:", ASKED], stretches) == [f"▨ {ASKED}", "obszar:", f"▨ {ASKED}"]


def test_lines_struck_alike_need_no_order():
    same = stretch(ASKED, 50, "TAK / ~~NIE~~*")
    assert with_drawn([ASKED, ASKED], [YES, same]) == ["TAK / ~~NIE~~*"] * 2
