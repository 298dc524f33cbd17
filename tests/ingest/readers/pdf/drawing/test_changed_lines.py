"""What is drawn over lines of the same words, each told with its own."""

import re
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from ingest.readers.pdf.drawing.changed_lines import Stretch, stretches_of, with_drawn
from ingest.readers.pdf.drawing.drawn import WAS, add_drawn, columns_in, letters_of
from ingest.readers.pdf.drawing.pen import Pen

ASKED = "TAK / NIE*"


def stretch(words: str, top: float, shown: str | None = None) -> Stretch:
    return Stretch(letters_of(words), shown or words, shown is not None, top)


def line(*columns: str, top: float = 10) -> dict[str, Any]:
    """A line as pdfplumber tells it, in columns far from each other; struck words bear what they were."""
    chars: list[dict[str, Any]] = []
    for number, words in enumerate(columns):
        for place, sign in enumerate(re.findall(r"(?:~~)?[^~](?:~~)?", words)):
            left = 200.0 * number + 5 * place
            was = {WAS: sign.strip("~")} if "~" in sign else {}
            chars.append({"text": sign, "x0": left, "x1": left + 5, "size": 10.0, **was})
    return {"chars": chars, "text": " ".join(columns), "top": top}


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


def test_a_column_whose_whole_line_stands_in_the_text_is_no_line_of_its_own():
    beside = f"2 Obszar? {ASKED}"
    whole = stretch(beside, 50, "2\tObszar?\t~~TAK~~ / NIE*")
    column = replace(stretch(ASKED, 50, "~~TAK~~ / NIE*"), whole=whole.letters)
    told = with_drawn(["1 Firma?", ASKED, beside], [stretch("1 Firma?", 5), YES, whole, column])
    assert told == ["1 Firma?", "TAK / ~~NIE~~*", "2\tObszar?\t~~TAK~~ / NIE*"]


def test_a_questions_number_and_words_part_the_answers_beside_them():
    page = [line("1", "Czy firma?", "~~TAK~~ / NIE*"), line("2", "Czy obszar?", "TAK / ~~NIE~~*", top=40)]
    told = with_drawn(["1 Czy firma?", ASKED, "2 Czy obszar?", ASKED], stretches_of(page))
    assert told == ["1 Czy firma?", "~~TAK~~ / NIE*", "2 Czy obszar?", "TAK / ~~NIE~~*"]


def test_letters_that_a_font_draws_as_one_are_those_of_the_text() -> None:
    chars = [char | {"top": 10.0, "bottom": 20.0} for char in line("Czy \ufb01rma? TAK / NIE")["chars"]]
    page = SimpleNamespace(objects={"char": chars}, rects=[], lines=[], curves=[])
    add_drawn(page, Pen(), lambda: None)
    assert "".join(char["text"] for char in chars) == "Czy firma? TAK / NIE"


def test_a_label_and_its_answer_in_bold_are_columns_and_a_number_and_its_item_are_none():
    def told(head: str, rest: str, gap: float = 7.0) -> list[str]:
        fonts = ["Sans"] * len(head) + ["Sans-Bold"] * len(rest)
        lefts = [5.0 * at + (gap if at >= len(head) else 0) for at in range(len(fonts))]
        chars = [
            {"text": sign, "x0": left, "x1": left + 5, "size": 10.0, "fontname": font}
            for sign, left, font in zip(head + rest, lefts, fonts, strict=True)
        ]
        return ["".join(char["text"] for char in column) for column in columns_in(chars)]

    assert told("Województwo", "lubuskie") == ["Województwo", "lubuskie"]
    assert told("Województwo", "lubuskie", gap=3.0) == ["Województwolubuskie"]
    assert told("1)", "ISO9001") == ["1)ISO9001"]


def test_of_cards_side_by_side_each_line_has_a_tab_behind_its_question():
    (whole, *parts) = stretches_of([line("nazwa", "Alfa", "NIP", "599-331")])
    assert [one.shown for one in parts if "\t" in one.shown] == ["nazwa\tAlfa", "NIP\t599-331"]
    assert with_drawn(["nazwa Alfa", "NIP 599-331"], [whole, *parts]) == ["nazwa\tAlfa", "NIP\t599-331"]


def test_what_stands_above_tells_cards_side_by_side_apart():
    """Their text runs down one card and then the other, their lines run across both."""
    page = [
        line("LIS", "POROZUMIENIA", top=10),
        line("TAK / ~~NIE~~*", "brak", top=30),
        line("opis", "~~TAK~~ / NIE*", top=50),
    ]
    lines = ["LIS", ASKED, "opis", "POROZUMIENIA", "brak", ASKED]
    assert with_drawn(lines, stretches_of(page)) == [
        "LIS", "TAK / ~~NIE~~*", "opis", "POROZUMIENIA", "brak", "~~TAK~~ / NIE*"
    ]  # fmt: skip


def test_a_strike_whose_line_the_text_does_not_have_makes_the_lines_with_its_words_doubtful():
    gone = stretch("Firma: posiada / nie posiada", 10, "Firma: ~~posiada~~ / nie posiada")
    told = with_drawn(["Firma: posiada", "/ nie posiada", "Rok: 2026"], [gone, stretch("Rok: 2026", 30)])
    assert told == ["▨ Firma: posiada", "▨ / nie posiada", "Rok: 2026"]


def test_a_strike_whose_words_stand_nowhere_is_told_in_a_line_of_its_own():
    gone = stretch("z a l e g a", 10, "~~z a l e g a~~")
    assert with_drawn(["Zaświadczenie"], [gone]) == ["Zaświadczenie", "▨ ~~z a l e g a~~"]


def test_what_a_column_tells_makes_nothing_doubtful():
    page = [line("TAK / ~~NIE~~", "~~mikro~~ małe")]
    told = with_drawn(["TAK / NIE", "mikro małe"], stretches_of(page))
    assert told == ["TAK / ~~NIE~~", "~~mikro~~ małe"]


def test_of_two_columns_of_which_one_is_nowhere_this_one_is_doubtful():
    page = [line("TAK / ~~NIE~~", "~~mikro~~ małe")]
    told = with_drawn(["TAK / NIE", "status:", "mikro", "małe"], stretches_of(page))
    assert told == ["TAK / ~~NIE~~", "status:", "▨ mikro", "małe"]


def test_one_struck_line_is_not_told_of_two():
    assert with_drawn([ASKED, "obszar:", ASKED], [YES, stretch("obszar:", 20)]) == [
        f"▨ {ASKED}",
        "obszar:",
        f"▨ {ASKED}",
    ]
