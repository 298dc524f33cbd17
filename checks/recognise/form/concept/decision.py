"""Labels and concepts in one decision: a form in the call's own layout by its labels.

Any other by what it asks.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.page.sheet import Sheet
from checks.recognise.form.concept.by_concept import read_by_concept
from checks.recognise.form.concept.completion.counts import STATED
from checks.recognise.form.concept.found import Found
from checks.recognise.form.layout import AnswerPlace, is_own_layout
from checks.recognise.form.text import FormText
from domain.document import Evidence, FieldValue
from domain.rules.papers.form_rule import FieldType, FormField, FormRule

_NUMBERED = re.compile(r"\s\d{1,2}[a-z]?\) ?[^\W\d]")
_NUMBER_THERE = re.compile(
    r"(?<![\d-])\d{3}-?\d{3}-?\d{2}-?\d{2}(?![\d-])|(?<![\d-])\d{3}-\d{2}-\d{2}-\d{3}(?![\d-])"
)
"""What looks like a NIP: where one stands, none is left out."""
_LEAST = 0.75
_TYPED: frozenset[FieldType] = frozenset(
    {"nip", "regon", "krs", "pkd", "email", "choice", "choices", "yes_no", "date", "amount", "phone", "pesel"}
)
"""Answers whose form confirms them, wherever their label was found."""


def decided(
    answers: dict[str, FieldValue],
    places: Mapping[str, AnswerPlace],
    text: FormText,
    sheets: Sequence[Sheet],
    form: FormRule,
) -> dict[str, FieldValue]:
    """The answers by labels, with what concepts add, confirm or contradict.

    In the call's own layout only what no label was found for is added. In any other layout concepts decide;
    a label found there counts where its answer has a form of its own, and a contradiction is `unclear`.
    """
    is_own = is_own_layout(places, text, form)
    if is_own and not any(_is_open(name, answer, places, text) for name, answer in answers.items()):
        return answers
    found = read_by_concept(text, sheets, form, _LEAST)
    told = dict(answers)
    for field in form.fields:
        if field.type == "signature":
            continue
        one = found.get(field.name)
        if is_own:
            is_plain = not text.is_noisy and one is not None and one.value.state == "read"
            if is_plain and one is not None and told[field.name].state == "unclear":
                told[field.name] = one.value
            elif _holds_another(answers[field.name]):
                told[field.name] = (
                    one.value
                    if one is not None
                    else FieldValue("unclear", None, answers[field.name].evidence)
                )
            elif field.name not in places and told[field.name].state == "unclear" and one is not None:
                told[field.name] = one.value
        else:
            told[field.name] = replace(_foreign(field, answers[field.name], one), is_by_meaning=True)
    if "nip" in told and told["nip"].state == "empty" and _NUMBER_THERE.search(text.folded):
        told["nip"] = FieldValue("unclear", None, told["nip"].evidence)
    if STATED in found:
        told[STATED] = found[STATED].value
    return told


def _is_open(name: str, answer: FieldValue, places: Mapping[str, AnswerPlace], text: FormText) -> bool:
    """Whether concepts may tell what the labels did not."""
    is_untold = answer.state == "unclear" and (name not in places or not text.is_noisy)
    return is_untold or _holds_another(answer)


def _holds_another(answer: FieldValue) -> bool:
    """Whether an answer swallowed a question beside it („Firma 2a) Nazwa wspólnika”)."""
    return isinstance(answer.value, str) and _NUMBERED.search(answer.value) is not None


def _foreign(field: FormField, labelled: FieldValue, one: Found | None) -> FieldValue:
    """One answer of a paper in another layout than the call's."""
    if one is None or one.value.state == "unclear":
        if labelled.state == "read" and field.type in _TYPED and (one is None or one.value.evidence is None):
            return labelled
        return (
            one.value
            if one is not None
            else FieldValue("unclear", None, labelled.evidence if labelled.state == "unclear" else None)
        )
    if (
        labelled.state == "read"
        and one.value.state == "read"
        and field.type in _TYPED
        and labelled.value != one.value.value
    ):
        return FieldValue("unclear", None, _both(labelled, one.value))
    return replace(one.value)


def _both(first: FieldValue, second: FieldValue) -> Evidence | None:
    """Two answers that contradict each other, for the person who decides."""
    words = " / ".join(f"„{one.evidence.excerpt}”" for one in (first, second) if one.evidence is not None)
    page = second.evidence.page if second.evidence is not None else None
    return Evidence(f"odczytano dwie odpowiedzi: {words}", page)
