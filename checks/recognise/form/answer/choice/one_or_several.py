"""The option that an answer chooses, or the several: by boxes, strokes, a letter, or its name alone."""

import re
from dataclasses import replace

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText, one_line, unclear
from checks.recognise.form.answer.choice.boxed import (
    options_by_letter,
)
from checks.recognise.form.answer.choice.choices import BOX, all_chosen, chosen
from checks.recognise.form.answer.choice.options import (
    all_marked,
    by_stems,
    is_ambiguous_cross,
    of_options,
    values_named,
    without_offer_line,
)
from checks.recognise.form.question.unit import Unit
from domain.document import FieldValue
from domain.rules.papers.form_rule import FormField

_BEFORE_OPTION = re.compile(r"([☐☒☑■□\])])\s*(?:do|w|na|jestem|jest)\s")
_ASKS = re.compile(r"\?|\bczy\b|(?:[–:-]|\s)\s*nie\W*$")
"""A question of the form, or an option that is denied („mikroprzedsiębiorstwo – NIE”)."""
_LETTER = re.compile(r"(?:[a-z ]{0,40}: ?)?([a-h])[).]?")
_BY_LETTER = re.compile(r":\s*[a-h][).]?$")
_LETTERED = re.compile(r"(?:^|\s)([a-h])[).]\s*")
_UNREAD = "▨"


def _with_first_option(field: FormField, unit: Unit) -> Unit:
    """The unit with the option that was taken for its question: „przedsiębiorstwo mikro (X) małe ( )”.

    Its box stands behind it, as those of all the others behind theirs; without options and answer where not.
    """
    folded = fold_evenly(unit.answer.strip())
    if unit.options or BOX.match(folded) is None or not values_named(unit.question, field.options):
        return unit
    if not set(values_named(unit.answer, field.options)) - set(values_named(unit.question, field.options)):
        return unit
    last = list(BOX.finditer(folded))[-1]
    return replace(unit, answer=f"{unit.question} {unit.answer}" if last.end() == len(folded) else _UNREAD)


def one_chosen(field: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    """The value of the one option that an answer chooses."""
    whole = _with_first_option(field, unit)
    if whole is not unit:
        unit, answer = whole, AnswerText(whole.answer, fold_evenly(whole.answer), answer.evidence)
    options = unit.options or options_by_letter(unit.answer)
    if options:
        return of_options(field, replace(unit, options=options), answer)
    answer = without_offer_line(answer, field.options)
    is_bare = not BOX.search(answer.folded) and "~~" not in answer.folded
    is_asked = is_bare and _ASKS.search(answer.folded) is not None
    is_lettered = is_bare and _BY_LETTER.search(answer.folded.strip()) is not None
    if is_asked or is_lettered or (is_bare and len(values_named(answer.raw, field.options)) > 1):
        lettered = None if is_asked else _by_letter(field, answer)
        return FieldValue("unclear" if lettered is None else "read", lettered, answer.evidence)
    if is_ambiguous_cross(answer.folded, field.options):
        return unclear(answer)
    folded = _BEFORE_OPTION.sub(lambda found: found[1] + " " * (len(found[0]) - len(found[1])), answer.folded)
    state, value = chosen(folded, by_stems(field.options))
    words = one_line(answer.raw) or unit.question
    said = FieldValue(state, value, answer.evidence.quoting(words), said=words)
    if state == "read" or not answer.raw:
        return said
    if is_bare:
        named = values_named(answer.raw, field.options)
        if len(named) == 1:
            return replace(said, state="read", value=named[0])
    return said


def several_chosen(field: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    """The values of all options that bear a cross; unclear where one of them cannot be told."""
    if not unit.options:
        if is_ambiguous_cross(answer.folded, field.options):
            return unclear(answer)
        state, values = all_chosen(answer.folded, by_stems(field.options))
        return FieldValue(state, values, answer.evidence)
    marked = all_marked(unit.options, field)
    words = "; ".join(one.words for one in unit.options if one.is_chosen) or unit.question
    said = replace(unit.evidence, excerpt=words)
    if marked is None:
        return FieldValue("unclear", None, answer.evidence)
    return FieldValue("read", marked, said) if marked else FieldValue("empty", None, said)


def _by_letter(field: FormField, answer: AnswerText) -> str | None:
    """The option of a letter that is written below them („a) mikro b) małe” … „b)”)."""
    lines = answer.folded.strip().split("\n")
    letter = _LETTER.fullmatch(lines[-1].strip())
    if letter is None or len(lines) < 2:  # options and a letter
        return None
    options = " ".join(lines[:-1])
    starts = [(found[1], found.end()) for found in _LETTERED.finditer(options)]
    for index, (name, start) in enumerate(starts):
        end = starts[index + 1][1] if index + 1 < len(starts) else len(options)
        if name == letter[1]:
            named = values_named(options[start:end], field.options)
            return named[0] if named else None
    return None
