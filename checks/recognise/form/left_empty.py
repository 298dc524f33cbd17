"""Whether a question that was not read may have been left without an answer.

An answer that nobody could read is one thing, a question that the company left empty another: only the second
must be asked for (Regulamin § 4.4). Where everything on the paper that may ask a question bears an answer,
that question was not left empty, whatever the answer says.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.page.scan_caution import is_legible_page
from checks.page.sheet import Sheet, fold_evenly
from checks.page.strokes import STRUCK
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.concept.assignment import is_declared
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.line.part import is_prose
from checks.recognise.form.question.unit import Unit
from domain.document import FieldValue
from domain.rules.papers.form_rule import OFFERED, FormRule

_MAY_ASK, _SURELY = 0.5, 0.9
_PLAIN = 1.0
"""So well a question fits that is worded as its concept is."""
_NEARLY_BEST = 0.8
"""A question asks what it fits best, or nearly so."""
_QUESTION_ALONE = 0.7
"""So many of a line's words are those of questions where no answer stands among them."""
_READ_SHARE = 0.5
"""So much of what must be answered was read, or the paper was not understood at all."""
_LEAST_BARE = 3
_DOUBTFUL = "▨"
"""A box that nobody could tell, or a line of which nobody knows what is struck out in it."""
_MARKED = re.compile(r"[☐☒▨][^☐☒▨]*\w[^☐☒▨]*[☒▨]|[☒▨][^☐☒▨]*\w[^☐☒▨]*[☐☒▨]")
"""Several boxes with their options, one of them ticked or doubtful."""
_NO_ANSWER = re.compile(r"[\W_]*(?:tak[\W_]*nie[\W_]*)?")
_BOTH_LEFT = re.compile(r"[\W_]*tak[\W_]+nie[\W_]*")
"""What is offered and not chosen from asks as much as any sign."""


def with_emptiness(
    answers: Mapping[str, FieldValue],
    units: Sequence[Unit],
    sheets: Sequence[Sheet],
    form: FormRule,
    wording: Wording,
) -> dict[str, FieldValue]:
    """The answers, the unread ones with whether their questions may have been left empty.

    `units` are all questions of the paper. On a page that was read badly anything may be empty.
    """
    told = dict(answers)
    wanted = [field.name for field in form.fields if field.required]
    read = sum(name in answers and answers[name].state == "read" for name in wanted)
    is_understood = read >= _READ_SHARE * len(wanted)
    if _answers_stand_together(units) or not is_understood:
        told |= {name: replace(one, state="unclear") for name, one in told.items() if _seems_empty(one)}
    if not is_understood or not all(is_legible_page(sheet.page) for sheet in sheets):
        return told
    written = _asked_in_vain([unit for unit in units if not _has_boxes(unit)], wording)
    chosen = written | _asked_in_vain(list(filter(_has_boxes, units)), wording)
    marked = _marked(units, wording)
    for field in form.fields:
        answer = told.get(field.name)
        asked_in_vain = chosen - marked if field.type in OFFERED else written
        if answer is not None and is_unread(answer) and field.name not in asked_in_vain:
            told[field.name] = replace(answer, state="unclear", may_be_empty=False)
    return told


def _seems_empty(answer: FieldValue) -> bool:
    return answer.state == "empty" and answer.is_by_meaning


def _answers_stand_together(units: Sequence[Unit]) -> bool:
    """Whether several questions in a row bear no answer, and the next one has a line for each of them.

    So the text of a file goes on in which answers were drawn after the form, and nothing was left empty.
    """
    bare = 0
    for unit in units:
        lines = [line for line in unit.answer.split("\n") if line.strip()]
        if bare >= _LEAST_BARE and len(lines) > bare and not unit.rows:
            return True
        is_bare = unit.is_marked and not lines and not (unit.options or unit.rows or unit.columns)
        bare = bare + 1 if is_bare else 0
    return False


def _marked(units: Sequence[Unit], wording: Wording) -> set[str]:
    """The concepts that a question surely asks which has several boxes, one of them ticked or doubtful."""
    return {
        name
        for unit in units
        if _MARKED.search(unit.answer) is not None
        for name, score in wording.scores(unit.question).items()
        if score >= max(_SURELY, wording.best(unit.question))
    }


def _has_boxes(unit: Unit) -> bool:
    """Whether a question is answered by choosing: then it asks for no words or number."""
    return bool(unit.options) or BOX.search(fold_evenly(unit.answer)) is not None


def is_unread(answer: FieldValue) -> bool:
    """Whether nobody knows the answer; what seems empty in a layout that nobody described may be answered."""
    return answer.state == "unclear" or (answer.state == "empty" and answer.is_by_meaning)


def _asked_in_vain(units: Sequence[Unit], wording: Wording) -> set[str]:
    """The concepts that some question without an answer may ask; titles ask nothing.

    A line that holds more than a question, „Nazwa albo imię i nazwisko Stolarnia Dąb”, holds its answer.
    """
    return {
        name
        for unit in units
        if (unit.is_marked or _BOTH_LEFT.fullmatch(fold_evenly(unit.answer)))
        and stands_empty(unit)
        and not is_declared(unit)
        and not is_prose(unit.question)
        and wording.known_share(unit.question) >= _QUESTION_ALONE
        for words in _worded(unit, wording)
        for name, score in wording.scores(words).items()
        if score >= max(_MAY_ASK, _NEARLY_BEST * wording.best(words))
    }


def _worded(unit: Unit, wording: Wording) -> tuple[str, ...]:
    """What a question may ask by: where its own words say it wholly, its part of the form says no more."""
    own = (unit.question, f"{unit.question} {unit.hint}")
    return own if wording.best(unit.question) >= _PLAIN else (*own, f"{unit.section} {unit.question}")


def stands_empty(unit: Unit) -> bool:
    """Whether nothing was answered for certain: no words, no box ticked, both TAK and NIE left.

    >>> from domain.document import Evidence
    >>> stands_empty(Unit("LIS", "", "TAK / NIE", Evidence("")))
    True
    >>> stands_empty(Unit("LIS", "", "☐ TAK ☒ NIE", Evidence("")))
    False
    >>> stands_empty(Unit("LIS", "", "TAK / ~~NIE~~", Evidence("")))
    False
    """
    if unit.rows or _DOUBTFUL in unit.answer:
        return False
    if unit.options and not any(option.is_chosen for option in unit.options):
        return True
    folded = fold_evenly(unit.answer)
    boxes = [found for found in BOX.finditer(folded) if not found["cross"]]
    if boxes and not unit.options:
        return not any(found["ticked"] for found in boxes)
    is_struck = STRUCK.search(folded) is not None and re.search(r"\w", STRUCK.sub("", folded)) is not None
    return not (unit.options or is_struck) and _NO_ANSWER.fullmatch(folded) is not None
