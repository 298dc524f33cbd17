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
