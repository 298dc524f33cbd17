"""Options whose box was not read become doubtful where their siblings have boxes."""

from dataclasses import replace

import pytest

from domain.document import Box, Word
from ingest.ocr.marks.options import with_doubtful_boxes


def line(text):
    """Words side by side, a box right before or after its word; two spaces are a wide gap."""
    words, left = [], 0.1
    for part in text.split(" "):
        if part:
            words.append(Word(part, Box(left, 0.5, left + 0.01 * len(part), 0.51), 0.9))
        left += 0.01 * len(part) + 0.008
    return words


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        ("10. Działalność: m TAK  ☐ NIE", "10. Działalność: ▨ TAK ☐ NIE"),
        ("Działalność: TAK  ☐ NIE", "Działalność: ▨ TAK ☐ NIE"),
        ("Działalność: ☐ TAK  [X]NIE", "Działalność: ☐ TAK [X]NIE"),
        ("☐ mikro  [x] małe  ☐ średnie", "☐ mikro ☒ małe ☐ średnie"),
        ("Kluczowych:  ☒ TAK  [J NIE", "Kluczowych: ☒ TAK ▨ NIE"),
        ("Kluczowych:  ☒ TAK  ©NIE", "Kluczowych: ☒ TAK ▨ NIE"),
        ("Wielkość: £ mikro  ☐ małe  ☐ średnie", "Wielkość: ▨ mikro ☐ małe ☐ średnie"),
        (
            "☐ Zielona gospodarka  SĘ Zdrowie i jakość życia  ☐ Innowacyjny",
            "☐ Zielona gospodarka ▨ Zdrowie i jakość życia ☐ Innowacyjny",
        ),
        ("innowacyjna:  BĘ TAK  ☐ NIE", "innowacyjna: ▨ TAK ☐ NIE"),
        ("linie, nakłady?  ☐ tak  ☒ nie", "linie, nakłady? ☐ tak ☒ nie"),
        ("Odpowiedź:  ☐ tak  nie", "Odpowiedź: ☐ tak ▨ nie"),
        ("Wielkość:  ☐ mikro  „(małe  ☐ średnie", "Wielkość: ☐ mikro ▨ małe ☐ średnie"),
        (
            "XNIE  ☐ TAK, w jednym z nich  ☐ TAK, w kilku z nich",
            "▨ NIE ☐ TAK, w jednym z nich ☐ TAK, w kilku z nich",
        ),
        ("Status: p<mikro  ☐ małe  ☐ średnie", "Status: ▨ mikro ☐ małe ☐ średnie"),
        (
            "☐ Zielona gospodarka  płZdrowie i jakość życia  ☐ Innowacyjny",
            "☐ Zielona gospodarka ▨ Zdrowie i jakość życia ☐ Innowacyjny",
        ),
        ("X TAK  ☐ NIE", "☒ TAK ☐ NIE"),
        ("Wyjazd: „X Szwajcaria (czerwiec)  ☐ Finlandia", "Wyjazd: ☒ Szwajcaria (czerwiec) ☐ Finlandia"),
    ],
)
def test_an_option_whose_box_was_misread_is_doubtful(read, expected):
    (told,) = with_doubtful_boxes([line(read)], 0.7)
    assert " ".join(word.text for word in told) == expected


@pytest.mark.parametrize(("sure", "expected"), [(0.4, "☒ TAK ☐ NIE"), (0.9, "☒ DRTAK ☐ NIE")])
def test_what_a_cross_left_before_capitals_that_were_read_unsurely_is_cut_off(sure, expected):
    words = [
        replace(word, confidence=sure) if "TAK" in word.text else word for word in line("☒ DRTAK  ☐ NIE")
    ]
    (told,) = with_doubtful_boxes([words], 0.7)
    assert " ".join(word.text for word in told) == expected


@pytest.mark.parametrize(
    "read",
    [
        "☒ TAK  ☐ NIE",
        "m TAK  O NIE",
        "TAK ☐  NIE ☐",
        "Wstawić X przy odpowiedzi:  ☐ TAK  ☐ NIE",
        "Zaznaczyć X  ☐ Szwajcaria  ☐ Finlandia",
        "☐ TAK, jeżeli wnioskodawca dotąd nie korzystał",
        "☒ nie dotyczy zadania takiego jak",
        "☐ oświadczam",
    ],
)
def test_other_lines_stay_as_they_are(read):
    words = line(read)
    assert with_doubtful_boxes([words], 0.7) == [words]


def test_a_box_at_the_end_of_a_cell_s_line_is_not_that_of_the_option_below():
    above = line("TAK ☒")
    below = [replace(word, box=replace(word.box, top=0.52, bottom=0.53)) for word in line("NIE ☐")]
    (told,) = with_doubtful_boxes([[*above, *below]], 0.7)
    assert [word.text for word in told] == ["TAK", "☒", "NIE", "☐"]
