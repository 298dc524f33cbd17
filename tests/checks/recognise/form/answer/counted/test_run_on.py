"""A list that runs into the next question is a person's."""

import pytest

from checks.recognise.form.answer.values import value_of
from checks.recognise.form.question.unit import Unit
from domain.document import Evidence
from domain.rules.papers.form_rule import FormField


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("– ISO 9001:2015\n– CE\nUdział w targach zagranicznych\n– SMM, Hamburg 2024", "unclear"),
        ("Intersolar, Monachium, 2025. Spółka ma następujące znaki jakości: CE; ISO 9001", "unclear"),
        ("– ISO 9001:2015\n– Prawo ochronne na wzór\nRu.073114\n– CE", "read"),
        ("ISO 9001:2015; patent nr 1234", "read"),
    ],
)
def test_what_asks_something_else_is_no_item(answer: str, state: str) -> None:
    unit = Unit("Certyfikaty", "", answer, Evidence("", 1))
    assert value_of(FormField(name="certificates", labels=("x",), type="list"), unit).state == state
