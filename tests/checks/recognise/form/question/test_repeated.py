"""Questions printed once a line, taken together."""

import pytest

from checks.recognise.form.answer.values import value_of
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.question.repeated import asked_in_brackets, gathered
from checks.recognise.form.question.unit import Option, Unit
from domain.document import Evidence
from domain.rules.papers.form_rule import FormField
from tests.support.facts.dossiers import SWITZERLAND

WORDING = wording_of(SWITZERLAND.documents["application_form"].form)
HEADING = "C. Certyfikaty, atesty, patenty"
LIST = FormField(name="certificates", labels=("Certyfikaty",), type="list")


def unit(question: str, answer: str = "", section: str = HEADING, **rest) -> Unit:
    return Unit(question, section, answer, Evidence(answer), **rest)


def lines(*answers: str) -> list[Unit]:
    return [unit(f"Nazwa dokumentu {at}", answer) for at, answer in enumerate(answers, start=1)]


def denial(is_chosen: bool) -> Unit:
    return unit("Firma nie ma takich", options=(Option("nie posiadamy", is_chosen),))


@pytest.mark.parametrize(
    ("units", "state", "value"),
    [
        (lines("ISO 9001", "Patent 12", ""), "read", ("ISO 9001", "Patent 12")),
        ([*lines("ISO 9001", "", ""), denial(is_chosen=False)], "read", ("ISO 9001",)),
        ([*lines("", "", ""), denial(is_chosen=True)], "read", ()),
        ([*lines("ISO 9001", "", ""), denial(is_chosen=True)], "unclear", None),
        (lines("", ""), "empty", None),
    ],
)
def test_rows_of_one_question_are_a_list(units, state, value):
    found = value_of(LIST, gathered(units, WORDING)[0])
    assert (found.state, found.value) == (state, value)


def test_what_two_parties_are_asked_stays_two_questions():
    both = [unit("NIP", "9290000006", "Dane firmy"), unit("NIP", "9731234562", "Dane firmy")]
    assert gathered(both, WORDING) == tuple(both)


def test_brackets_tell_apart_what_one_word_asks():
    said = [unit("Firma", "Alfa sp. z o.o.", hint="nazwa"), unit("Firma", "9290000006", hint="NIP: 10 cyfr")]
    assert [one.question for one in asked_in_brackets(said, WORDING)] == ["nazwa", "NIP"]


def test_brackets_of_the_only_such_question_say_how_to_answer():
    said = [unit("Firma", "Alfa sp. z o.o.", hint="nazwa"), unit("Adres siedziby", "Polna 1", hint="ulica")]
    assert asked_in_brackets(said, WORDING) == tuple(said)
