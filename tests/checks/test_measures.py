"""Days, amounts, numbers, telephones and PESEL numbers: read in one way, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.judge.acts.as_written import as_written
from checks.judge.answers import decided_value
from checks.measures import amount_of, day_of, number_of, number_text, pesel_of, phone_of
from checks.recognise.form.answer.answer_text import AnswerText
from checks.recognise.form.answer.answers import typed
from checks.recognise.form.answer.pictures import typed_from_picture
from config.loader import load_call
from domain.acts.on_documents import SetField
from domain.document import Evidence, FieldValue
from domain.rules.papers.form_rule import FieldType, FormField
from domain.words.text import fold
from tests.support.calls.example_calls import EXAMPLES


def read(kind: FieldType, said: str, **more: str) -> FieldValue:
    field = FormField(name="x", labels=("X",), type=kind, **more)  # type: ignore[arg-type]
    return typed(field, AnswerText(said, fold(said), Evidence("X")))


@pytest.mark.parametrize(
    ("kind", "said", "state", "value"),
    [
        ("date", "5 maja 2010 r.", "read", "2010-05-05"),
        ("date", "wiosną", "unclear", None),
        ("date", "........", "empty", None),
        ("amount", "12 500,50 zł", "read", "12 500,50 PLN"),
        ("amount", "brak", "read", "0 PLN"),
        ("amount", "ok. 12 tys. zł", "unclear", None),
        ("amount", "100 zł albo 200 zł", "unclear", None),
        ("number", "120,5", "read", "120,5"),
        ("number", "120 m2", "read", 120),
        ("number", "kilka", "unclear", None),
        ("phone", "tel. +48 600 100 200", "read", "+48 600 100 200"),
        ("phone", "wewn. 12", "unclear", None),
        ("pesel", "44051401359", "read", "podany"),
        ("pesel", "44051401358", "read", "błędny"),
        ("pesel", "nie pamiętam 440514", "unclear", None),
        ("pesel", "", "empty", None),
    ],
)
def test_an_answer_is_read_in_one_way_or_not_at_all(kind, said, state, value) -> None:
    found = read(kind, said)
    assert (found.state, found.value) == (state, value)


@pytest.mark.parametrize("said", ["44051401359", "44051401358", "numer 440514 01359", "4405140135"])
def test_a_pesel_number_stands_in_no_value_and_no_evidence(said: str) -> None:
    found = read("pesel", said)
    assert found.evidence is not None
    assert not any(map(str.isdigit, found.evidence.excerpt + str(found.value)))


def test_a_pesel_that_a_picture_may_have_misread_is_never_called_wrong() -> None:
    field = FormField(name="pesel", labels=("PESEL",), type="pesel")
    answer = AnswerText("44051401358", "44051401358", Evidence("PESEL"))
    assert typed_from_picture(field, answer, is_sure=True, is_legible=True).state == "unclear"


def test_the_field_says_the_currency_that_nobody_writes() -> None:
    assert read("amount", "700", currency="EUR").value == "700 EUR"
    assert read("amount", "700 zł", currency="EUR").value == "700 PLN"


def test_what_a_person_types_is_read_alike_and_a_pesel_goes_into_no_record() -> None:
    call = load_call(EXAMPLES / "stypendia/stypendia-2027.toml")
    assert as_written(SetField("pesel", "440514 01359"), call) == SetField("pesel", "podany")
    assert as_written(SetField("pesel", "123"), call) == SetField("pesel", "błędny")
    assert decided_value("podany", "pesel") == "podany"
    assert decided_value("błędny", "pesel") is None
    assert decided_value(1200, "amount") == "1 200 PLN"
    assert decided_value("120,5", "number") == "120,5"
    assert decided_value("jutro", "date") is None


@given(st.text(max_size=60))
def test_no_text_breaks_them(text: str) -> None:
    for one in (day_of, number_of, phone_of, pesel_of):
        one(text)
    amount_of(text, "PLN")


@given(st.decimals(0, 10**9, places=2))
def test_an_amount_is_read_back_as_it_was_written(amount) -> None:
    said = amount_of(f"{amount:f} zł", "PLN")
    assert said is not None
    assert number_of(said) == amount
    assert number_of(number_text(amount)) == amount
