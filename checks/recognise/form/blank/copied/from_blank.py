"""A copy of the call's blank, read: by the blank where it bears the call's labels, else by what it asks."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.page.scan_caution import is_legible_page
from checks.page.sheet import Sheet
from checks.recognise.form.answer.values import value_of
from checks.recognise.form.blank.copied.copy import Copy
from checks.recognise.form.blank.copied.filled import copied_units, with_copy
from checks.recognise.form.blank.holding import asking, denied
from checks.recognise.form.blank.printed_boxes import is_ticked
from checks.recognise.form.blank.skeleton import shingles_of
from checks.recognise.form.blank.tokens import tokens_of
from checks.recognise.form.concept.by_concept import read_by_concept
from checks.recognise.form.concept.completion.counts import COUNTED
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.layout import AnswerPlace
from checks.recognise.form.text import form_text
from domain.document import FieldValue
from domain.rules.papers.form_rule import OFFERED, FieldType, FormRule
from domain.words.text import fold

_LEAST = 0.75
_SURE = 0.9
_CHOSEN: frozenset[FieldType] = frozenset({*OFFERED, "count"})
_LISTED: frozenset[FieldType] = frozenset({"rows", "list"})
"""What hangs on where an answer ends, which the blank alone tells."""
_YES_NO = re.compile(r"(?:tak|nie)\b")


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
    answers = _at_places(copy, searched, places, sheets, form)
    return answers | _listing_print(copy, answers, form)


def _at_places(
    copy: Copy,
    searched: Mapping[str, FieldValue],
    places: Mapping[str, AnswerPlace],
    sheets: Sequence[Sheet],
    form: FormRule,
) -> dict[str, FieldValue]:
    """The answers at the blank's places, else by what its questions mean."""
    answers = with_copy(searched, places, copy, form.fields, sheets)
    answers |= _none_ticked(copy, answers, form)
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
    if copy.text.is_noisy:
        answers |= _ticked(copy, answers, sheets, form)
        return answers | _ticked_alone(copy, answers, sheets, form)
    return answers | _by_themselves(copy, answers, sheets, form)


def _ticked(
    copy: Copy, answers: Mapping[str, FieldValue], sheets: Sequence[Sheet], form: FormRule
) -> dict[str, FieldValue]:
    """Of a picture, the choices that the blank's places do not tell and one ticked box of several does.

    A question that was read badly, or that the blank's file has in another order, has them all the same. So
    does the only one that a retyped paper has of the columns under which the blank wants a cross.
    """
    unread = [
        field for field in form.fields if answers[field.name].state == "unclear" and field.type in _CHOSEN
    ]
    if not any(field.required for field in unread):
        return {}
    found = read_by_concept(form_text(sheets), sheets, form, _SURE)
    told: dict[str, FieldValue] = {}
    for field in unread:
        one = found.get(field.name)
        is_sure = one is not None and one.value.state == "read" and one.confidence >= _SURE
        if one is not None and is_sure and (one.has_boxes or _is_column_alone(copy, field.name, one.value)):
            told[field.name] = one.value
    return told


def _ticked_alone(
    copy: Copy, answers: Mapping[str, FieldValue], sheets: Sequence[Sheet], form: FormRule
) -> dict[str, FieldValue]:
    """Of a legible picture, the choices of which every printed box was seen, and one alone is ticked.

    What the options say is known from the blank, however badly the pen left their words to read.
    """
    unread = [
        field for field in form.fields if answers[field.name].state == "unclear" and field.type in OFFERED
    ]
    if not unread or not all(is_legible_page(sheet.page) for sheet in sheets):
        return {}
    wording, told = wording_of(form), dict[str, FieldValue]()
    units = {unit.question: unit for unit in copied_units(copy)}
    for field in unread:
        question = asking(copy, field.name, wording)
        unit = units.get(question.words) if question is not None else None
        if question is None or unit is None or len(unit.options) != len(question.options):
            continue
        offered = [
            one for one in question.options if field.type != "yes_no" or _YES_NO.match(fold(one.words))
        ]
        marks = [is_ticked(copy.alignment, one) for one in offered if one.box is not None]
        if len(marks) == len(offered) > 1 and None not in marks and sum(map(bool, marks)) == 1:
            value = value_of(field, unit)
            told |= {field.name: value} if value.state == "read" else {}
    return told


def _is_column_alone(copy: Copy, name: str, answer: FieldValue) -> bool:
    """Whether of the columns that the blank prints for a question the paper has but what was answered."""
    question = copy.blank.fields.get(name)
    if question is None or not question.columns:
        return False
    skeleton, matches = copy.blank.skeleton, copy.alignment.matches
    left = [skeleton.words[at] for at in range(question.label_end, question.until) if matches[at] >= 0]
    said = [token.word for token in tokens_of(fold(answer.said))]
    return bool(left) and left == said and any(fold(one).split() == left for one in question.columns)


def _none_ticked(copy: Copy, answers: Mapping[str, FieldValue], form: FormRule) -> dict[str, FieldValue]:
    """None, where „how many” or „which ones” was left empty and a box before it says that there were none."""
    told: dict[str, FieldValue] = {}
    for field in form.fields:
        answer = answers[field.name]
        words = denied(copy, field.name) if field.type in COUNTED and answer.state == "empty" else ""
        if words and answer.evidence is not None:
            none = 0 if field.type == "count" else ()
            told[field.name] = FieldValue("read", none, answer.evidence.quoting(words), said=words)
    return told


def _listing_print(copy: Copy, answers: Mapping[str, FieldValue], form: FormRule) -> dict[str, FieldValue]:
    """The lists that have a line of the blank's own among their items, unclear: a head, an example."""
    printed = copy.blank.skeleton.text.flat
    told: dict[str, FieldValue] = {}
    for field in form.fields:
        answer = answers[field.name]
        named = answer.value if isinstance(answer.value, tuple) else ()
        items = [" ".join(fold(item).split()) for item in (*named, *map(" ".join, answer.rows))]
        if field.type in _LISTED and any(" " in item and item in printed for item in items):
            told[field.name] = FieldValue("unclear", None, answer.evidence, may_be_empty=False)
    return told


def _by_themselves(
    copy: Copy, answers: Mapping[str, FieldValue], sheets: Sequence[Sheet], form: FormRule
) -> dict[str, FieldValue]:
    """What the blank's places do not tell, read as if there were no blank; only what is sure, and added.

    So are crosses in a table's columns, where the blank prints neither boxes nor dots.
    """
    unread = [
        field
        for field in form.fields
        if answers[field.name].state == "unclear" and field.type not in _LISTED and field.type != "signature"
    ]
    # Of a file's bare text its cells are laid out first: they tell more, and are read then.
    if not any(field.required for field in unread) or not any(sheet.page.tables for sheet in sheets):
        return {}
    found = read_by_concept(form_text(sheets), sheets, form, _SURE)
    told: dict[str, FieldValue] = {}
    for field in unread:
        one = found.get(field.name)
        if one is None or one.value.state != "read" or one.confidence < _SURE:
            continue
        if field.type != "text" or not _holds_print(copy, str(one.value.value)):
            told[field.name] = one.value
    return told


def _holds_print(copy: Copy, said: str) -> bool:
    """Whether an answer holds words in a row that the blank prints, or nothing else."""
    words = [token.word for token in tokens_of(fold(said))]
    return (
        not (words and shingles_of(words).isdisjoint(copy.blank.shingles))
        or fold(said) in copy.blank.skeleton.text.flat
    )
