"""„Jeżeli tak, jakie: …”: what a form asks on after a yes, put with the question that it goes on from."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.choice.choices import BOX, YES_NO, chosen
from checks.recognise.form.answer.choice.if_so import IF_SO, asks_if_so
from checks.recognise.form.answer.counted.lists import is_blank
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.unit import Unit

_IF_SO = re.compile(rf"(?:\(?{IF_SO}|ktor\w+\W*$|jak\w+\W*$)")
_ADDRESS = re.compile(r"(?:adres(?: strony)?(?: www)?|link\w*|www)")
_BARE = re.compile(r"nazw[ay]|tytul|jak(?:a|ie|ich|i|im)|ktor\w+|w (?:ktor\w+|jaki\w+)|wymienic")
_WHERE = re.compile(r"(?:gdzie|kiedy)(?:(?:,| i) (?:gdzie|kiedy))?")
"""„Gdzie i kiedy: …”: what asks on of trips and fairs alone."""
_PAGE = re.compile(r"www\.|https?:|^[\w.-]+\.[a-z]{2,}(?:/\S*)?$")
_SITES, _PAGES = ("website_pl", "website_foreign", "social_media"), 0.5
_KNOWN = 0.72
_YES_NO = re.compile(r"\b(?:tak|nie)\b")
_LONGEST = 120


def gathered_on(units: Sequence[Unit], wording: Wording) -> tuple[Unit, ...]:
    """The units, those that only ask on with their answer behind that of the question before them."""
    told: list[Unit] = []
    for unit in units:
        before = told[-1] if told else None
        if before is not None and _is_left_after_no(unit, before):
            continue
        if before is not None and _asks_on(unit, before, wording) and _is_answered(before, unit):
            told[-1] = _with_answer(before, unit)
        else:
            told.append(unit)
    return tuple(told)


def _is_left_after_no(unit: Unit, before: Unit) -> bool:
    """Whether nothing was told on, where the question before was answered with NIE: so nothing was asked."""
    is_left = not (unit.options or unit.rows) and is_blank(unit.answer)
    if not (is_left and asks_if_so(fold_evenly(unit.question))):
        return False
    said = {fold_evenly(one.words) for one in before.options if one.is_chosen}
    return said == {"nie"} or (
        not before.options and chosen(fold_evenly(before.answer), YES_NO) == ("read", "no")
    )


def _asks_on(unit: Unit, before: Unit | None, wording: Wording) -> bool:
    """Whether a question has no subject of its own („Jeżeli tak, proszę wymienić”)."""
    if unit.options or unit.rows or not unit.answer.strip():
        return False
    if _BARE.fullmatch(fold_evenly(unit.question).strip()):
        return before is not None and wording.is_followed(wording.top(before.question)[1])
    if _WHERE.fullmatch(fold_evenly(unit.question).strip()):
        return before is not None and wording.type_of(wording.top(before.question)[1]) == "rows"
    if _ADDRESS.fullmatch(fold_evenly(unit.question).strip()) and _PAGE.search(fold_evenly(unit.answer)):
        # „Strona www: tak; adres: …”, and no address behind „Certyfikaty: nie dotyczy”
        return before is not None and any(
            wording.scores(before.question).get(name, 0.0) >= _PAGES for name in _SITES
        )
    return _IF_SO.match(fold_evenly(unit.question)) is not None and wording.best(unit.question) < _KNOWN


def _is_answered(before: Unit, unit: Unit) -> bool:
    """Whether the question before was answered with yes or no; or chosen, where a name is asked for."""
    is_name = _BARE.fullmatch(fold_evenly(unit.question).strip()) is not None
    is_chosen = bool(before.options) or BOX.search(fold_evenly(before.answer)) is not None
    return _is_answered_yes_or_no(before) or (is_name and is_chosen)


def _is_answered_yes_or_no(unit: Unit) -> bool:
    answer = fold_evenly(unit.answer)
    words = " ".join(option.words for option in unit.options)
    is_short = len(answer) <= _LONGEST
    return is_short and not unit.rows and _YES_NO.search(f"{answer} {fold_evenly(words)}") is not None


def _with_answer(before: Unit, unit: Unit) -> Unit:
    """The first question with what was told on; where it was left, both answers stay apart."""
    answer = f"{before.answer}\n{unit.question}: {unit.answer}".strip()
    said = replace(before.evidence, excerpt=" ".join(answer.split()))
    span = (before.span[0], unit.span[1]) if before.span is not None and unit.span is not None else None
    return replace(before, answer=answer, evidence=said, span=span)
