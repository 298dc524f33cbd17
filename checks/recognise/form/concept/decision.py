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
from domain.rules.papers.form_rule import OFFERED, FieldType, FormField, FormRule

_NUMBERED = re.compile(r"\s\d{1,2}[a-z]?\) ?[^\W\d]")
_NEXT = re.compile(r"\s\d{1,2}[.)] ?[A-ZĄĆĘŁŃÓŚŹŻ][^\W\d]{2}")
_NUMBER_THERE = re.compile(
    r"(?<![\d-])\d{3}-?\d{3}-?\d{2}-?\d{2}(?![\d-])|(?<![\d-])\d{3}-\d{2}-\d{2}-\d{3}(?![\d-])"
)
"""What looks like a NIP: where one stands, none is left out."""
_PLACE_THERE = re.compile(r"(?<![a-z])(?:ul|al|pl|os)\. ?[^\n]{3,60}\b\d{2}-\d{3}\b")
_CODE_THERE = re.compile(r"(?<![\d.])\d{2}\.\d{2}\.[a-z]\b")
"""What looks like a code of PKD."""
_LEAST, _SURE = 0.75, 0.95
"""How sure concepts are at least; and on a picture where a label of the call's own layout told nothing."""
_TYPED: frozenset[FieldType] = frozenset(
    {"nip", "regon", "krs", "pkd", "email", "choice", "choices", "yes_no", "date", "amount", "phone", "pesel"}
)
"""Answers whose form confirms them, wherever their label was found."""
_CHECKED: frozenset[FieldType] = frozenset({"nip", "regon"})
"""Answers whose check digit confirms them, on a picture too."""


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
            told[field.name] = _own(field, answers[field.name], one, places, text)
        else:
            told[field.name] = replace(_foreign(field, answers[field.name], one), is_by_meaning=True)
    told |= _written_after_all(told, text)
    if STATED in found:
        told[STATED] = found[STATED].value
    return told


def _own(
    field: FormField,
    labelled: FieldValue,
    one: Found | None,
    places: Mapping[str, AnswerPlace],
    text: FormText,
) -> FieldValue:
    """One answer of a paper in the call's own layout."""
    found = one.value if one is not None else None
    read = found if found is not None and found.state == "read" else None
    is_untold = labelled.state == "unclear"
    is_sure = not text.is_noisy or field.type in _CHECKED or (one is not None and one.confidence >= _SURE)
    if read is not None and is_untold and is_sure:
        return read
    if _heads_a_column(field.name, places, text):
        return read or FieldValue("unclear")
    if _holds_another(labelled):
        return found or FieldValue("unclear", None, labelled.evidence)
    return found if found is not None and is_untold and field.name not in places else labelled


def _is_open(name: str, answer: FieldValue, places: Mapping[str, AnswerPlace], text: FormText) -> bool:
    """Whether concepts may tell what the labels did not."""
    is_untold = answer.state == "unclear"
    return is_untold or _holds_another(answer) or _heads_a_column(name, places, text)


def _heads_a_column(name: str, places: Mapping[str, AnswerPlace], text: FormText) -> bool:
    """Whether beside a label another field's stands in its row, with nothing but a tab between them.

    „Imię i nazwisko | Stanowisko | Telefon” head columns: the answers stand below.
    """
    place = places.get(name)
    if place is None or _between(place, text).strip():
        return False
    return any(
        other.label_start == place.end and "\t" in _between(place, text)
        for key, other in places.items()
        if key != name
    )


def _between(place: AnswerPlace, text: FormText) -> str:
    """What stands behind a label up to the next."""
    return text.folded[place.start : place.end]


def _written_after_all(told: Mapping[str, FieldValue], text: FormText) -> dict[str, FieldValue]:
    """A number, code or address that seems left out, unclear where the paper holds something like it."""
    signs = {"nip": _NUMBER_THERE, "address": _PLACE_THERE, "pkd": _CODE_THERE}
    return {
        name: FieldValue("unclear", None, told[name].evidence)
        for name, sign in signs.items()
        if name in told and told[name].state == "empty" and sign.search(text.folded)
    }


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
        and not (field.type in OFFERED and _goes_on_to_another(labelled))
    ):
        return FieldValue("unclear", None, _both(labelled, one.value))
    if one.value.state == "empty" and labelled.state == "read" and str(labelled.value).strip(" ._-–—"):
        # „województwo: / lubuskie. NIP: …”: what one of both read is not left out
        return FieldValue("unclear", None, labelled.evidence, may_be_empty=False)
    return replace(one.value)


def _goes_on_to_another(labelled: FieldValue) -> bool:
    """Whether what stands behind a label holds the next question with its number, perhaps its boxes, too.

    Or a question's end, of which the label was but a part.
    """
    said = labelled.evidence.excerpt if labelled.evidence is not None else ""
    return _NEXT.search(said) is not None or "?" in said


def _both(first: FieldValue, second: FieldValue) -> Evidence | None:
    """Two answers that contradict each other, for the person who decides."""
    words = " / ".join(f"„{one.evidence.excerpt}”" for one in (first, second) if one.evidence is not None)
    page = second.evidence.page if second.evidence is not None else None
    return Evidence(f"odczytano dwie odpowiedzi: {words}", page)
