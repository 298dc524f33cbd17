"""Events that a form asks for sort by sort: „targi zagraniczne: …”, „szkolenia: …”, „wyjazdy studyjne: …”."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.dates import YEAR
from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.values import value_of
from checks.recognise.form.concept.assignment import ConceptMatch
from checks.recognise.form.concept.found import SEPARATE, Found
from checks.recognise.form.concept.wording import Askable
from checks.recognise.form.question.unit import Unit
from domain.document import FieldValue
from domain.rules.papers.form_rule import FormField

_SORT = re.compile(
    r"\b(?:targ(?:i|ach)|wystaw(?:y|ach)|szkoleni(?:a|ach)|konferencj(?:e|ach)|seminari(?:a|ach)|misj(?:e|ach)"
    r"|kongres(?:y|ach)|for(?:a|ach)|(?:wyjazdy|wyjazdach) studyjn\w+|wizyt(?:y|ach) studyjn\w+)\b"
)
"""What counts (Regulamin, załącznik nr 1, lp. 5), one sort a question."""
_OF_OFFICE = re.compile(r"\bumwl\b|\burz[ea]d|marszalk|\bfewl\b")
"""The office's own trips are asked for apart (lp. 9)."""
_LONGEST = 6


def events_of_each_sort(
    found: dict[str, Found],
    matches: Mapping[str, ConceptMatch],
    units: Sequence[Unit],
    asked: Mapping[str, Askable],
) -> None:
    """The events of all sorts together, where each sort is asked for on its own.

    What was told beside one is not all; where another sort's answer cannot be counted, neither can all.
    """
    for name, one in asked.items():
        own = found.get(name)
        if one.field is None or one.field.type != "rows" or own is None or own.value.state != "read":
            continue
        at = matches[name].unit if name in matches else len(units)
        taken = {
            match.unit
            for other, match in matches.items()
            if other != name and other in found and match.confidence >= SEPARATE
        }
        others = [units[index] for index in _beside(units, at) if index not in taken]
        if others:
            found[name] = replace(own, value=_together(own.value, others, one.field))


def _beside(units: Sequence[Unit], at: int) -> list[int]:
    """The places of the questions right above and below that ask for a sort of events each."""
    if at >= len(units) or not _is_sort(units[at]):
        return []
    low, high = at, at
    while low and _is_sort(units[low - 1]):
        low -= 1
    while high + 1 < len(units) and _is_sort(units[high + 1]):
        high += 1
    return [index for index in range(low, high + 1) if index != at]


def _is_sort(unit: Unit) -> bool:
    """Whether a question says little more than a sort of events."""
    words = fold_evenly(unit.question)
    is_short = len(words.split()) <= _LONGEST
    return is_short and _SORT.search(words) is not None and _OF_OFFICE.search(words) is None


def _together(own: FieldValue, others: Sequence[Unit], field: FormField) -> FieldValue:
    told, rows = own, own.rows
    for unit in others:
        more = value_of(field, unit)
        is_none = more.state == "empty" or (more.state == "read" and more.value == 0)
        if is_none and not YEAR.search(unit.answer):
            continue
        if more.state != "read" or not (isinstance(more.value, int) and isinstance(told.value, int)):
            return FieldValue("unclear", None, own.evidence, may_be_empty=False)
        rows, said = (*rows, *more.rows), f"{told.said}; {more.said}"
        evidence = own.evidence and own.evidence.quoting(said)
        told = replace(
            told, value=told.value + more.value, rows=rows, evidence=evidence, is_interpreted=True, said=said
        )
    return told
