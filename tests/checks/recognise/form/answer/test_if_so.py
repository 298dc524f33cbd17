"""What a form prints behind „jeżeli tak” answers nothing."""

from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.read_form import read_form
from config.loader import load_call
from domain.document import Page

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
