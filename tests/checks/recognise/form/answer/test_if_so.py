"""What a form prints behind „jeżeli tak” answers nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.answer.values import value_of
from checks.recognise.form.question.unit import Unit
from checks.recognise.form.read_form import read_form
from config.loader import load_call
from domain.document import Evidence, Page
from domain.rules.papers.form_rule import FormField

RULE = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml").documents[
    "application_form"
]


def horizontal(answer):
    text = f"Nazwa przedsiębiorcy: Alfa\nPrzedsięwzięcie horyzontalne:\n{answer}\nCel udziału: rozmowy"
    return read_form([sheet_of(Page(1, text))], RULE)["horizontal"]


@pytest.mark.parametrize(
    "printed", ["jeżeli tak, jakie:", "jeżeli tak,\njakie", "Jeśli tak – proszę podać nazwę: …"]
)
def test_the_call_for_more_is_neither_yes_nor_no(printed):
    assert horizontal(printed).state != "read"


def test_an_answer_before_it_counts():
    assert horizontal("TAK, jeżeli tak, jakie: Smart").value is True


@pytest.mark.parametrize("struck", ["~~TAK~~", "~~TAI~~", "~~-TAC~~"])
def test_a_struck_yes_is_one_whatever_a_picture_made_of_its_letters(struck: str) -> None:
    unit = Unit("Przedsięwzięcie", "", f"{struck} / NIE*\njeżeli TAK, nazwa: {{}}", Evidence("", 1))
    field = FormField(name="horizontal", labels=("x",), type="yes_no")
    assert value_of(field, replace(unit, answer=unit.answer.format("—"))).value is False
    told = value_of(field, replace(unit, answer=unit.answer.format("Zielona hala w Żarach")))
    assert told.state == "unclear", "what only a yes asks for is told all the same"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("☒ tak ☐ nie ☒ Zielona ☐ Zdrowie", True),
        ("☐ tak ☒ nie ☐ Zielona ☐ Zdrowie", False),
        ("☒ tak ☒ nie ☐ Zielona", None),
        ("☐ TAK ☒ NIE jeśli tak: ☐ Zielona ☐ Zdrowie", False),
    ],
)
def test_the_boxes_of_what_completes_a_yes_are_none_of_its_own(said, told):
    assert horizontal(said).value is told


@pytest.mark.parametrize("told", ["~~TAK~~ / NIE", "NIE"])
@pytest.mark.parametrize("condition", ["jeśli TAK – w której", "w przypadku odpowiedzi TAK – proszę opisać"])
def test_a_condition_above_the_answer_is_no_yes(condition: str, told: str) -> None:
    assert horizontal(f"{condition}\n{told}").value is False


@pytest.mark.parametrize(
    "printed",
    [
        "zadanie, o którym mowa w Porozumieniu, uzgodnione z Urzędem",
        "przez przedsięwzięcie należy rozumieć wspólne zadanie kilku firm",
    ],
)
def test_what_a_footnote_says_that_a_word_means_is_no_yes(printed: str) -> None:
    unit = Unit("Przedsięwzięcie horyzontalne", "", printed, Evidence("", 1))
    assert value_of(FormField(name="horizontal", labels=("x",), type="yes_no"), unit).state == "unclear"
