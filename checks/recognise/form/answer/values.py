"""A unit's answer as a concept's type asks, from its boxes, words and sentences."""

import re
from collections.abc import Callable
from dataclasses import replace

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText, unclear
from checks.recognise.form.answer.answers import answer_of, typed
from checks.recognise.form.answer.choice.boxed import (
    are_offered_by_letter,
    option_left,
    options_beside_boxes,
    options_by_letter,
    options_left,
)
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.choice.one_or_several import one_chosen, several_chosen
from checks.recognise.form.answer.choice.said import said_by_itself
from checks.recognise.form.answer.choice.yes_no import told_by_denial, yes_or_no
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.answer.counted.counting import counted, items_told
from checks.recognise.form.answer.counted.number_words import is_nought
from checks.recognise.form.answer.counted.run_on import runs_into_another
from checks.recognise.form.answer.guidance import without_guidance
from checks.recognise.form.answer.own_part import own_words
from checks.recognise.form.answer.pages_named import pages_named
from checks.recognise.form.concept.wording import Askable
from checks.recognise.form.question.unit import Unit
from domain.document import FieldValue
from domain.rules.papers.form_rule import FieldType, FormField
from domain.words.text import fold

_EDGE = " .…_·:;\n\t"
_NUMBER_LONG = 2
_FIRST_WORD = re.compile(r"[\s,:–-]+")
_NOUGHT_BEFORE = re.compile(r"0 ?[,(–-] ?")
_OFFER = re.compile(r"\s*\([^()~☐☒☑\[\]]+/[^()~☐☒☑\[\]]+\)\s*:\s*(?=\S)")
_BEGUN = re.compile(r"\s(?:i|oraz|lub|z|ze|w|we|na|do|od|o|dla|przez)$")
_TYPES: dict[str, FieldType] = {
    "nip": "nip",
    "regon": "regon",
    "krs": "krs",
    "pkd": "pkd",
    "company_email": "email",
    "contact_email": "email",
}
_NUMBERED = re.compile(r"(?<!\S)\(?(\d{1,2}|[a-h])[.)](?=\s)")
_CUT_CODE = re.compile(r"(\b\d{2}-)\n(\d{3}\b)(?!-)")
"""A postal code that a line's end cut at its hyphen."""
_FIGURES, _LETTERS = [str(number) for number in range(1, 30)], list("abcdefgh")


def field_of(asked: Askable) -> FormField:
    """The call's field, with the options of the concept beside its own.

    One made up where the call has none.
    """
    field, concept = asked.field, asked.concept
    if field is None:
        kind: FieldType = _TYPES.get(concept.name, "text")
        return FormField(name=concept.name, labels=(concept.name,), type=kind)
    if field.type == "choice" and concept.options:
        options = {
            value: tuple(dict.fromkeys((*field.options.get(value, ()), *words)))
            for value, words in concept.options.items()
        }
        return field.model_copy(update={"options": {**field.options, **options}})
    return field


def answer_in(unit: Unit) -> AnswerText:
    """The unit's answer without hints, dots and blanks around."""
    said = _CUT_CODE.sub(r"\1\2", unit.answer)
    found = answer_of(said, fold_evenly(said), unit.evidence, keeps_label_rest=True)
    start, end = 0, len(found.raw)
    while start < end and found.raw[start] in _EDGE:
        start += 1
    while (
        end > start
        and found.raw[end - 1] in _EDGE + ","
        and not found.raw[:end].endswith(("o.", "A.", "r.", "c.", "j.", "k."))
    ):
        end -= 1
    return AnswerText(found.raw[start:end], found.folded[start:end], found.evidence)


def value_of(field: FormField, unit: Unit) -> FieldValue:
    """What a unit answers to a question of this type."""
    found = _value_of(field, unit)
    return found if found.said else replace(found, said=unit.words)


def _value_of(field: FormField, unit: Unit) -> FieldValue:
    unit = _without_offer(unit)
    unit = replace(unit, answer=option_left(unit.answer) or without_guidance(unit.answer))
    if field.type in {"list", "rows"}:
        unit = replace(unit, answer=_each_on_its_line(unit.answer))
    answer = answer_in(unit)
    if field.type in _SEVERAL and not unit.options and are_offered_by_letter(answer.raw.split("\n")):
        return unclear(answer)
    if (
        field.type in _SEVERAL
        and (answer.raw or unit.rows or field.type == "count")
        and (_is_cut(unit, field) or (unit.is_cut and not _is_told(answer)))
    ):
        return unclear(answer)
    if unit.is_cut and not (answer.raw or unit.rows or unit.options):
        return replace(unclear(answer), may_be_empty=False)  # something stands below it that nobody took
    if unit.is_sentence:
        said = said_by_itself(field, unit.question, answer)
        if said is None:
            return unclear(replace(answer, raw=unit.question))
        answer, unit = said, replace(unit, answer=said.raw)
    if field.type in {"count", "list", "yes_no"} and not unit.options:
        unit = _with_options(field, unit, answer)
    own = _OWN_WAYS.get(field.type)
    if own is not None:
        return own(field, unit, answer)
    answer = own_words(field, answer)
    if field.type == "text":
        answer = AnswerText(answer.raw, answer.folded.replace(":", " "), answer.evidence)
    return typed(field, answer)


def _without_offer(unit: Unit) -> Unit:
    """The unit without brackets that only say what may be answered: „(raz/nigdy): raz”."""
    offer = _OFFER.match(unit.answer)
    return unit if offer is None else replace(unit, answer=unit.answer[offer.end() :])


def _is_cut(unit: Unit, field: FormField) -> bool:
    """Whether a question goes on below, and with it the answer; or holds a part of it, a box.

    Beside a number in a cell of its own a bracket was but lost.
    """
    question = unit.question
    if field.type == "count" and not unit.answer.strip() and _ENDS_IN_NUMBER.search(question):
        return True  # „Liczba wyjazdów 1”
    is_boxed = any(box["cross"] is None for box in BOX.finditer(fold_evenly(question)))
    is_alone = field.type == "count" and unit.is_closed and _is_number(unit.answer.strip())
    is_open = question.count("(") > question.count(")") and not is_alone
    # „Firma uczestniczyła w: ☒ żadnym ☐ 1 wyjeździe”: what is chosen ends the question's sentence.
    is_ended = field.type == "count" and any(one.is_chosen for one in unit.options)
    return is_boxed or is_open or (_BEGUN.search(question) is not None and not is_ended)


def _is_number(words: str) -> bool:
    return words.isdecimal() or is_nought(words)


def _is_told(answer: AnswerText) -> bool:
    """Whether an answer is told whole by what it begins with: a number, or that there is none."""
    folded = " ".join(answer.folded.split())
    beside = _NOUGHT_BEFORE.sub("", folded)  # „0 – firma nie uczestniczyła”
    return (
        form_lists.is_none(folded)
        or form_lists.is_none(beside)
        or (folded[:1].isdigit() and len(folded) <= _NUMBER_LONG)
    )


def by_number(answer: str) -> str:
    r"""An answer whose numbered items stand on one line, each on a line of its own.

    >>> by_number("1. Ligna, Hanower (2025) 2. MCE, Mediolan"), by_number("a) ISO 9001 b) ISO 14001")
    ('1. Ligna, Hanower (2025)\n2. MCE, Mediolan', 'a) ISO 9001\nb) ISO 14001')
    >>> by_number("Targi 1. edycja")
    'Targi 1. edycja'
    """
    found = list(_NUMBERED.finditer(answer))
    numbers = [one[1] for one in found]
    for order in (_FIGURES, _LETTERS):
        if len(numbers) > 1 and found[0].start() == 0 and numbers == order[: len(numbers)]:
            starts = [one.start() for one in found]
            ends = [*starts[1:], len(answer)]
            return "\n".join(answer[at:end].strip(" ,;") for at, end in zip(starts, ends, strict=True))
    return answer


def _each_on_its_line(answer: str) -> str:
    """An answer with its numbered items each on a line of its own, also where the paper's edge broke them."""
    answer = answer.strip("_ ")
    if "\n" not in answer:
        return by_number(answer)
    whole = by_number(" ".join(answer.split()))
    is_more = whole.count("\n") > sum(_NUMBERED.match(line) is not None for line in answer.split("\n")) - 1
    return whole if is_more and "\n" in whole else answer


_ENDS_IN_NUMBER = re.compile(r"(?:[^\W\d_]\)?|\b20\d\d)\s\d{1,2}$")
_SEVERAL: frozenset[FieldType] = frozenset({"count", "rows", "list", "urls"})
_OWN_WAYS: dict[FieldType, Callable[[FormField, Unit, AnswerText], FieldValue]] = {
    "choice": one_chosen,
    "choices": several_chosen,
    "yes_no": yes_or_no,
    "count": counted,
    "rows": lambda field, unit, answer: _items(field, unit, answer),  # noqa: PLW0108  # it is below
    "list": lambda field, unit, answer: _items(field, unit, answer),  # noqa: PLW0108  # it is below
    "urls": pages_named,
}


def _with_options(field: FormField, unit: Unit, answer: AnswerText) -> Unit:
    """The unit with the options that stand beside boxes in its answer; yes and no alone are read as words."""
    written = unit.answer if unit.answer.strip() else answer.raw
    options = (
        options_beside_boxes(written, fold_evenly(written))
        or options_left(written)
        or options_by_letter(written)
    )
    if field.type == "yes_no" and told_by_denial(replace(unit, options=options)) is None:
        return unit
    begins = {_FIRST_WORD.split(fold(one.words), maxsplit=1)[0] for one in options}
    return replace(unit, options=options) if begins - {"tak", "nie"} else unit


def _items(field: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    if not unit.rows and runs_into_another(answer.raw):
        return replace(unclear(answer), may_be_empty=False)
    return items_told(field, unit, answer)
