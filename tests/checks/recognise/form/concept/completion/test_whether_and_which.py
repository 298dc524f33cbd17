"""Whether there are any from which ones, and which ones from whether there are any."""

import pytest

from tests.support.papers.questionnaire import answer_of


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("Nazwa przedsięwzięcia horyzontalnego: „Lubuski Wodór”", "horizontal", True),
        ("Nazwa przedsięwzięcia horyzontalnego: brak", "horizontal", False),
        ("Inteligentna specjalizacja, w której działa firma: ☐ Zielona gospodarka ☒ żadna", "lis", False),
    ],
)
def test_a_name_says_that_there_is_one(line: str, name: str, value: object):
    assert answer_of(name, line) == value


def test_which_ones_say_that_there_are_any():
    assert answer_of("in_agreements", "Nazwy Porozumień, w których firma uczestniczy: InnoFood") is True


def test_which_one_stands_behind_yes():
    assert answer_of("specialisation", "Czy firma działa w LIS? TAK – Innowacyjny przemysł") == "industry"


LETTERED = """Ile certyfikatów, atestów lub patentów posiada firma?
a) {first}
b) ~~od jednego do trzech~~
c) {last}
Proszę je wyliczyć:
1) ISO 9001:2015
2) patent PL 238145
Cel wyjazdu: kontakty"""


def test_which_ones_stand_below_a_choice_of_how_many():
    boxed = LETTERED.replace(
        "a) {first}\nb) ~~od jednego do trzech~~\nc) {last}", "☐ żadnego ☒ więcej niż trzy"
    )
    assert answer_of("certificates", boxed) == ("ISO 9001:2015", "patent PL 238145")


def test_lettered_options_of_which_none_is_chosen_tell_nothing():
    offered = LETTERED.replace("~~", "").format(first="żadnego", last="więcej niż trzy")
    assert answer_of("certificates", offered) == "unclear"


def test_a_question_right_below_its_heading_is_no_answer_to_it():
    asked = "4 Certyfikaty i patenty\nJakie certyfikaty, atesty lub patenty ma firma?\nISO 9001:2015\n"
    assert answer_of("certificates", f"{asked}5 Internet\nStrona po polsku: alfa.pl") == ("ISO 9001:2015",)
