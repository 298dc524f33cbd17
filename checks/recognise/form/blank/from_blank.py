"""A copy of the call's blank, read: by the blank where it bears the call's labels, else by what it asks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.page.sheet import Sheet
from checks.recognise.form.blank.filled import Copy, copied_units, with_copy
from checks.recognise.form.concept.by_concept import read_by_concept
from checks.recognise.form.layout import AnswerPlace
from domain.document import FieldValue
from domain.rules.papers.form_rule import FormRule

_LEAST = 0.75
_SURE = 0.9


def read_copy(
    copy: Copy,
    searched: Mapping[str, FieldValue],
    places: Mapping[str, AnswerPlace],
    sheets: Sequence[Sheet],
    form: FormRule,
) -> dict[str, FieldValue]:
    """The answers of a copy; `searched` are those behind the call's labels, at `places`.

    A field whose label the blank bears is answered at the blank's place. For the others, and where nothing
    could be told there, the blank's questions are matched by meaning: what stands behind a label that the
    blank has not may be anything.
    """
    answers = with_copy(searched, places, copy, form.fields, sheets)
    unlabelled = {field.name for field in form.fields if field.name not in copy.blank.fields}
    unread = {name for name, answer in answers.items() if answer.state == "unclear"}
    if not unlabelled | unread:
        return answers
    found = read_by_concept(copy.text, sheets, form, _LEAST, copied_units(copy))
    for name in unlabelled:
        one = found.get(name)
        answers[name] = replace(one.value, asked=one.question) if one is not None else FieldValue("unclear")
    for name in unread - unlabelled:
        one = found.get(name)
        if one is not None and one.value.state == "read" and one.confidence >= _SURE:
            answers[name] = one.value
    return answers
