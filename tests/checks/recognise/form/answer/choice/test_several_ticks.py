"""Several ticks of one question: all that are told for certain, in the order of the call's file, or a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.recognise.form.answer.answer_text import AnswerText
from checks.recognise.form.answer.answers import typed
from checks.recognise.form.answer.pictures import typed_from_picture
from checks.recognise.form.answer.values import value_of
from checks.recognise.form.question.unit import Option, Unit
from domain.document import Evidence
from domain.rules.papers.form_rule import FormField
from domain.words.text import fold

FAIRS = FormField(
    name="fairs",
    labels=("Targi",),
    type="choices",
    options={"it": ("informatyka",), "food": ("żywność",), "wood": ("meble i drewno",), "other": ("inne",)},
)


@pytest.mark.parametrize(
    ("said", "state", "value"),
    [
        ("☒ informatyka ☐ żywność ☒ meble i drewno ☐ inne", "read", ("it", "wood")),
        ("☐ informatyka\n☒ żywność\n☒ meble i drewno\n☐ inne: targi", "read", ("food", "wood")),
        ("informatyka ☒ żywność ☐ meble i drewno ☐ inne ☒", "read", ("it", "other")),
        ("[x] informatyka [ ] żywność [x] meble i drewno [x] inne", "read", ("it", "wood", "other")),
        ("☐ informatyka ☐ żywność ☐ meble i drewno ☐ inne", "empty", None),
        ("X informatyka\nżywność\nX meble i drewno\ninne", "read", ("it", "wood")),
        ("informatyka, ~~żywność~~, ~~meble i drewno~~, inne", "read", ("it", "other")),
        ("meble i drewno; informatyka", "read", ("it", "wood")),
        ("1) żywność\n2) inne", "read", ("food", "other")),
        ("informatyka, żywność, meble i drewno, inne", "unclear", None),
        ("informatyka, a może żywność", "unclear", None),
        ("nie wiemy jeszcze", "unclear", None),
        ("▨ informatyka ☒ żywność ☐ meble i drewno ☐ inne", "unclear", None),
        ("☒ ☒ informatyka żywność ☐ meble i drewno", "unclear", None),
        ("......", "empty", None),
    ],
)
def test_ticks_of_all_manners(said: str, state: str, value: tuple[str, ...] | None) -> None:
    found = typed(FAIRS, AnswerText(said, fold(said), Evidence("Targi")))
    assert (found.state, found.value) == (state, value)


def test_options_of_a_strange_form_are_told_by_their_words() -> None:
    def unit(*options: Option) -> Unit:
        return Unit("Targi", "", "", Evidence("Targi"), options=options)

    one, two = Option("Informatyka", is_chosen=True), Option("meble i drewno", is_chosen=True)
    found = value_of(FAIRS, unit(two, Option("żywność", is_chosen=False), one))
    assert (found.state, found.value) == ("read", ("it", "wood"))
    assert value_of(FAIRS, unit(one, Option("żywność", is_chosen=None))).state == "unclear"
    assert value_of(FAIRS, unit(one, Option("kosmos", is_chosen=True))).state == "unclear"
    assert (
        value_of(FAIRS, unit(Option("żywność", is_chosen=False), Option("inne", is_chosen=False))).state
        == "empty"
    )


def test_on_a_picture_a_box_that_was_not_found_is_a_choice_that_may_be_lost() -> None:
    def read(said: str) -> str:
        answer = AnswerText(said, fold(said), Evidence("Targi"))
        return typed_from_picture(FAIRS, answer, is_sure=True, is_legible=True).state

    assert read("☒ informatyka ☐ żywność ☒ meble i drewno ☐ inne") == "read"
    assert read("☒ informatyka ☐ żywność ☒ meble i drewno inne") == "unclear"
    assert read("☐ informatyka ☐ żywność ☐ meble i drewno") == "empty"


CODES = tuple(FAIRS.options)


@given(
    chosen=st.sets(st.sampled_from(CODES)),
    order=st.permutations(CODES),
    behind=st.booleans(),
    between=st.sampled_from("\n "),
)
def test_any_ticks_in_any_order_are_told_as_they_are(
    chosen: set[str], order: list[str], *, behind: bool, between: str
) -> None:
    def one(code: str) -> str:
        box, words = ("☒" if code in chosen else "☐"), FAIRS.options[code][0]
        return f"{words} {box}" if behind else f"{box} {words}"

    said = between.join(map(one, order))
    found = typed(FAIRS, AnswerText(said, fold(said), Evidence("Targi")))
    told = tuple(code for code in CODES if code in chosen)
    assert (found.state, found.value) == (("read", told) if told else ("empty", None))
