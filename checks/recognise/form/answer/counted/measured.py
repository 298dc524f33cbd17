"""Answers of the types that `checks.measures` reads: days, amounts, numbers, telephones, PESEL numbers."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from checks.measures import CHECKED, amount_of, number_of, number_text
from checks.recognise.form.answer.answer_text import AnswerText, empty, own_part, read_value, unclear
from checks.recognise.form.answer.counted import lists as form_lists
from domain.document import FieldValue
from domain.rules.papers.form_rule import FieldType, FormField

_HIDDEN = "(numer PESEL)"
"""What people see in place of a PESEL number."""


def measured(field: FormField, answer: AnswerText) -> FieldValue:
    """The answer in the one way that its type is written; unclear where it may mean another thing too."""
    own = own_part(answer)
    if form_lists.is_blank(own.raw):
        return empty(answer)
    is_none = form_lists.is_none(" ".join(own.folded.split()))
    if is_none and field.type not in _NONE_IS_NULL:
        return empty(answer)
    said = "0" if is_none else own.raw
    value = _READERS[field.type](field, said)
    if field.type == "pesel":
        own = replace(own, raw=_HIDDEN)
    return unclear(own) if value is None else read_value(own, value)


_NONE_IS_NULL: frozenset[FieldType] = frozenset({"number", "amount"})
"""Questions how much, to which „brak” answers: nothing."""


def _amount(field: FormField, said: str) -> str | None:
    return amount_of(said, field.currency)


def _number(_field: FormField, said: str) -> str | int | None:
    number = number_of(said)
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else number_text(number)


def _checked(field: FormField, said: str) -> str | None:
    return CHECKED[field.type](said)


_READERS: Mapping[FieldType, Callable[[FormField, str], str | int | None]] = {
    "date": _checked,
    "phone": _checked,
    "pesel": _checked,
    "amount": _amount,
    "number": _number,
}
MEASURED = frozenset(_READERS)
"""The types that are read so."""
