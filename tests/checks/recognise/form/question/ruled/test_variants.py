"""Options that stand below each other, of which a picture's rows show but the first beside its question."""

import pytest

from checks.recognise.form.question.ruled.variants import with_variants
from checks.recognise.form.question.unit import Option, Unit
from domain.document import Evidence


def unit(question: str, answer: str = "", *options: tuple[str, bool | None], page: int = 1) -> Unit:
    return Unit(question, "", answer, Evidence(answer, page), options=tuple(Option(*one) for one in options))


def chosen(*units: Unit) -> list[tuple[str, bool | None]]:
    return [(one.words, one.is_chosen) for one in with_variants(units)[0].options]


def test_a_cross_in_the_row_below_chooses_what_stands_there():
    asked = unit("Czy firma eksportuje", "nie"), unit("tak", "x"), unit("Kraj", "Włochy")
    assert chosen(*asked) == [("nie", False), ("tak", True)]
    assert [one.question for one in with_variants(asked)] == ["Czy firma eksportuje", "Kraj"]


def test_a_cross_that_was_misread_leaves_it_open():
    assert chosen(unit("Dział badawczy", "tak"), unit("nie", "k")) == [("tak", None), ("nie", None)]


def test_options_without_a_question_are_of_the_one_above():
    rest = unit("", "", ("dwa razy", True), ("trzy razy", False))
    assert chosen(unit("Udział w wystawach", "raz"), rest) == [
        ("raz", False),
        ("dwa razy", True),
        ("trzy razy", False),
    ]


@pytest.mark.parametrize(
    "below",
    [unit("nie", "dotyczy nas to w pełni"), unit("nie", "x", page=2), unit("Cel", "nauka")],
    ids=["words", "overleaf", "another question"],
)
def test_anything_else_below_is_a_question_of_its_own(below):
    asked = unit("Dział badawczy", "tak"), below
    assert with_variants(asked) == asked
