"""A form's answers read by concept: for papers whose labels the call does not know."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.page.scan_caution import is_clear
from checks.page.sheet import Sheet, fold_evenly, sheet_of
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.concept.assignment import ConceptMatch, assigned
from checks.recognise.form.concept.completion.by_sort import events_of_each_sort
from checks.recognise.form.concept.completion.counts import (
    count_stated,
    counted_below,
    counted_from_lists,
    denied_beside,
    unless_one_of_records,
)
from checks.recognise.form.concept.completion.one_by_one import merge_separate, one_by_one
from checks.recognise.form.concept.completion.pieces import put_together
from checks.recognise.form.concept.completion.unasked import activity_behind_code, person_under_heading
from checks.recognise.form.concept.completion.whether_and_which import (
    hosts_denied,
    hosts_of_lists,
    inside_others,
    listed_below,
)
from checks.recognise.form.concept.completion.who_travels import who_travels
from checks.recognise.form.concept.found import PLAUSIBLE, Found
from checks.recognise.form.concept.letter import is_letter, said_in_letter
from checks.recognise.form.concept.on_pictures import as_legible
from checks.recognise.form.concept.sentences import said_in_text
from checks.recognise.form.concept.sure_enough import sure_enough, unless_named, unless_question
from checks.recognise.form.concept.wording import Askable, Wording, wording_of
from checks.recognise.form.question.composite import taken_apart
from checks.recognise.form.question.line.reader import MAY_BE_MORE
from checks.recognise.form.question.unit import Unit
from checks.recognise.form.question.units import units_of
from checks.recognise.form.text import FormText
from domain.document import FieldValue
from domain.rules.papers.form_rule import FormRule

_LEAST_UNMARKED, _CLEARLY = 4, 1.0
_SURELY = 0.9
_PAGE = re.compile(r"[\w-]\.[a-z]{2,}/\w|\w@\w|www\.")
"""An address, which no question holds."""
_FEW = 0.6


def read_by_concept(
    text: FormText,
    sheets: Sequence[Sheet],
    rule: FormRule,
    least: float,
    known: Sequence[Unit] | None = None,
) -> dict[str, Found]:
    """Every field of the rule that a question of the paper was taken for; below `least` with its candidate.

    `known` are the paper's questions where the call's own blank tells them.
    """
    wording = wording_of(rule, text.flat)
    units = taken_apart(units_of(text, sheets, wording) if known is None else known, wording)
    matches = assigned(units, wording)
    if known is None and sum(not u.is_marked or not u.is_closed for u in units) >= _LEAST_UNMARKED:
        below = taken_apart(units_of(text, sheets, wording, are_below=True), wording)
        matched = assigned(below, wording)
        if _agreement(matched) > _agreement(matches) + _CLEARLY:
            units, matches = below, matched
    if known is None and _is_told_poorly(matches, rule) and any(sheet.page.tables for sheet in sheets):
        bare = [sheet_of(replace(sheet.page, tables=())) for sheet in sheets]
        plain = taken_apart(units_of(text, bare, wording), wording)
        matched = assigned(plain, wording)
        if _agreement(matched) > _agreement(matches) + _CLEARLY:
            units, matches = plain, matched  # columns of a card were taken for a table's
    asked = {one.concept.name: one for one in wording.asked}

    def legible(one: Askable, match: ConceptMatch) -> FieldValue:
        if match.value.state == "empty" and _may_be_below(match.unit, units, wording):
            return replace(match.value, state="unclear", may_be_empty=False)
        if one.concept.name == "name" and MAY_BE_MORE in str(match.value.value):
            return replace(match.value, state="unclear", value=None)
        return as_legible(one, match, units, text, sheets)

    found = {
        name: Found(
            legible(asked[name], match),
            match.confidence,
            units[match.unit].question,
            bool(units[match.unit].options or BOX.search(fold_evenly(units[match.unit].answer))),
            _is_followed(match.unit, units, wording),
            units[match.unit].is_marked,
        )
        for name, match in matches.items()
        if asked[name].field is not None
    }
    put_together(found, matches, units, asked)
    activity_behind_code(found, units, matches, asked)
    inside_others(found, asked, units, matches)
    merge_separate(found, matches, units, asked, wording)
    events_of_each_sort(found, matches, units, asked)
    denied_beside(found, units, asked, wording)
    listed_below(found, asked, units, matches, legible)
    one_by_one(found, units, asked, wording)
    hosts_of_lists(found, asked)
    hosts_denied(found, asked, units, wording)
    who_travels(found, asked, units, wording)
    person_under_heading(found, asked, units, wording)
    count_stated(found, matches, units)
    counted_below(found, matches, units, asked, legible)
    counted_from_lists(found, matches, units, asked, wording)
    unless_one_of_records(found, matches, units)
    said_in_text(found, text, asked)
    if is_letter(text) and all(is_clear(sheet.page) for sheet in sheets):
        said_in_letter(found, text, asked)
    found = {name: unless_question(name, unless_named(name, one), wording) for name, one in found.items()}
    return sure_enough(found, rule, least)


def _may_be_below(at: int, units: Sequence[Unit], wording: Wording) -> bool:
    """Whether a question without an answer stands above what no form prints.

    „Kto pojedzie? / Jan Maj, tel.: …”: a colon in the answer was taken for a question's.
    """
    below = units[at + 1] if at + 1 < len(units) else None
    if wording.known_share(units[at].question) < _FEW:
        return True  # „Nazwa firmy Alfa sp. z o.o. ……”: its answer stands before the dots
    if below is not None and _PAGE.search(below.question):
        return True
    if below is None or below.number or not below.is_marked or units[at].options or units[at].columns:
        return False
    score, share = wording.best(below.question), wording.known_share(below.question)
    is_told = bool(below.answer.strip()) and bool(units[at].number)  # „H. Wyjazdy / Łącznie wyjazdów: 0”
    is_own = score >= (_SURELY if is_told else PLAUSIBLE) or (share >= PLAUSIBLE and not is_told)
    return not is_own and below.question[:1].isalnum()


def _is_followed(at: int, units: Sequence[Unit], wording: Wording) -> bool:
    """Whether the next question is one that forms ask, or the unit's own cell or table ends it."""
    if units[at].columns or at + 1 >= len(units):
        return True
    return units[at].is_closed and wording.best(units[at + 1].question) >= PLAUSIBLE


def _is_told_poorly(matches: Mapping[str, ConceptMatch], rule: FormRule) -> bool:
    """Whether few of the questions that must be answered were found."""
    wanted = [field.name for field in rule.fields if field.required and field.type != "signature"]
    told = [name for name in wanted if name in matches and matches[name].value.state == "read"]
    return len(told) < _FEW * len(wanted)


def _agreement(matches: Mapping[str, ConceptMatch]) -> float:
    """How well a paper's answers fit its questions, taken together."""
    return sum(match.confidence for match in matches.values() if match.value.state == "read")
