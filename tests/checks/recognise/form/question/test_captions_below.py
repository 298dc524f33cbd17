"""Questions in brackets below what was written, and letters that stand for yes and no."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.question.units import units_of
from checks.recognise.form.text import form_text
from domain.document import Page
from tests.checks.recognise.form.question.ruled.test_table_units import WORDING

ASKED = {
    "pełna nazwa przedsiębiorcy": "Alfa i Wspólnicy sp. z o.o.",
    "adres siedziby": "ul. Polna 1, 65-001 Zielona Góra",
    "województwo": "lubuskie",
    "NIP": "9290000006",
    "wielkość przedsiębiorstwa": "małe przedsiębiorstwo",
    "imię i nazwisko osoby delegowanej": "Jan Nowak",
    "działalność w ramach LIS": "nie",
}


def answers(text: str) -> dict[str, str]:
    sheets = [sheet_of(Page(1, text))]
    return {unit.question: unit.answer for unit in units_of(form_text(sheets), sheets, WORDING)}


def test_captions_ask_what_stands_above_them():
    lines = (f"{answer}......................\n({asked})" for asked, answer in ASKED.items())
    told = answers("Formularz zgłoszeniowy\nWyjazd studyjny do Szwajcarii\n" + "\n".join(lines))
    assert ASKED.items() <= told.items()


def test_small_print_below_questions_says_how_to_answer():
    hints = "\n".join(f"{asked}: {answer}\n({asked} – zgodnie z KRS)" for asked, answer in ASKED.items())
    assert answers(hints)["NIP"] == "9290000006"


@pytest.mark.parametrize(("letter", "word"), [("T", "TAK"), ("N", "NIE"), ("A", "A")])
def test_letters_that_a_question_offers_stand_for_their_words(letter, word):
    assert answers(f"Działalność innowacyjna (T/N): {letter}")["Działalność innowacyjna"] == word
    assert answers(f"Działalność innowacyjna: {letter}")["Działalność innowacyjna"] == letter


def test_a_sentence_with_struck_words_below_an_answer_asks_for_itself():
    told = answers(
        "NIP: 9290000006\nDo wyjazdu wyznaczamy:\nJan Nowak – kierownik\n"
        "Jesteśmy przedsiębiorstwem ~~mikro~~ / małe / ~~średnie~~*\nWojewództwo:\nlubuskie"
    )
    assert told["Do wyjazdu wyznaczamy"] == "Jan Nowak – kierownik"
    assert told["Jesteśmy przedsiębiorstwem"] == "~~mikro~~ / małe / ~~średnie~~*"


def test_struck_words_are_an_answer_and_no_header():
    line = "Wyjazdy z UMWL finansowane z FEWL 2021–2027: ~~korzystaliśmy~~ / nie korzystaliśmy*"
    assert answers(line)["Wyjazdy z UMWL finansowane z FEWL 2021–2027"].endswith("nie korzystaliśmy*")


def test_a_bracket_that_a_narrow_column_broke_is_one_hint():
    told = answers(
        "F. Nazwa firmy: Alfa\nG. Udział w targach i misjach (36 miesięcy\nwstecz)\n2025 – ITM, Poznań"
    )
    assert told["Udział w targach i misjach"] == "2025 – ITM, Poznań"


def test_profiles_line_by_line_are_one_answer():
    told = answers("Media społecznościowe: Facebook: facebook.com/alfa\nLinkedIn: linkedin.com/company/alfa")
    assert told["Media społecznościowe"].split("\n") == [
        "Facebook: facebook.com/alfa",
        "LinkedIn: linkedin.com/company/alfa",
    ]


def test_of_several_lines_above_a_caption_the_last_is_not_all():
    lines = (f"{answer}\n({asked})" for asked, answer in ASKED.items())
    text = "\n".join((*lines, "1. Licencja nr 118\n2. Certyfikat SUS 2.0\n(certyfikaty, atesty, patenty)"))
    sheets = [sheet_of(Page(1, text))]
    told = {unit.question: unit for unit in units_of(form_text(sheets), sheets, WORDING)}
    assert (
        "Licencja" in told["certyfikaty, atesty, patenty"].answer
        or told["certyfikaty, atesty, patenty"].is_cut
    )


def test_rows_of_captions_ask_what_stands_in_the_cells_above_them():
    text = (
        "929-000-00-06\t970635180\n(NIP)\t(REGON)\nlubuskie\t62.01.Z\n(województwo)\tkod PKD)\n"
        "Lp.\tNazwa wydarzenia\tRok\n1\tITM Poznań\t2025\n2\tAMB Stuttgart\t2024\n"
    )
    sheets = [sheet_of(Page(1, text))]
    units = units_of(form_text(sheets), sheets, WORDING)
    told = {unit.question: unit.answer for unit in units}
    assert told | {
        "NIP": "929-000-00-06", "REGON": "970635180", "województwo": "lubuskie", "kod PKD": "62.01.Z"
    } == told  # fmt: skip
    assert [len(unit.rows) for unit in units if unit.rows] == [2]


def test_a_hint_on_the_line_below_each_numbered_question_is_no_answer():
    told = answers(
        "A.1 NIP\n10 cyfr\n9290000006\nA.2 Pełna nazwa przedsiębiorcy\nz rejestru\nAlfa sp. z o.o.\n"
        "A.3 Województwo\nsiedziby\nLubuskie\nA.4 Wielkość przedsiębiorstwa\njedno pole\n[x] mikro [ ] małe [ ] średnie"
    )
    assert told["NIP"] == "9290000006"
    assert told["Pełna nazwa przedsiębiorcy"] == "Alfa sp. z o.o."


def test_a_caption_of_two_lines_asks_below_a_numbered_part():
    lines = "\n".join(f"{answer}\n({asked})" for asked, answer in ASKED.items() if "LIS" not in asked)
    more = "IV. Dane do oceny\nNIE\n(czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji –\nTAK/NIE)"
    told = answers(f"{lines}\n{more}")
    assert [told[asked] for asked in told if asked.startswith("czy firma")] == ["NIE"]
