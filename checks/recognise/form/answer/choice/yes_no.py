"""TAK or NIE as an answer ticks it, leaves it or says it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText
from checks.recognise.form.answer.choice.behind_yes import named_in
from checks.recognise.form.answer.choice.choices import BOX, chosen, yes_no_of
from checks.recognise.form.answer.choice.if_so import WHEN
from checks.recognise.form.answer.choice.options import is_ambiguous_cross, of_options, without_offer_line
from checks.recognise.form.answer.choice.yes_no_words import (
    DEFINES,
    DENIED,
    HEDGED,
    asks_on,
    first_words_ticked,
    is_told_by_example,
    opposed,
    own_line,
    said_again,
    told_in_words,
    without_condition,
)
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.answer.counted.counting import is_denial
from checks.recognise.form.question.unit import Unit
from domain.document import Evidence, FieldValue
from domain.rules.papers.form_rule import FormField
from domain.words.text import fold

_BARE_OFFER = re.compile(
    r"\W*(?:\w{1,2}\W+)?(?:tak\W+(?:\w{1,2}\W+)?nie|nie\W+(?:\w{1,2}\W+)?tak)(?:\W+\w{1,2})?\W*"
)
"""Both answers and nothing else but what their boxes were read as: neither was chosen."""
_COUNTED = re.compile(r"(?:w |liczba:? ?)?(\d{1,2})(?![\d.,/-])(?:[\s:;,.(–-].*)?", re.DOTALL)
_IF_SO = re.compile(rf"[,;(\s]*\b(?:{WHEN}|w przypadku)\b.*", re.DOTALL)
_BROKEN_BOX = re.compile(r"\[\s*\n\s*\]")
_FIRST_SENTENCE = re.compile(r"[.;!]\s|\n")
_REASON = re.compile(r"(?:ponie|gdyz|bo\b|niepotrzebne|wlasciwe|opis|uzasadnienie|jesli|jezeli|nie )")
_WITHOUT = re.compile(r"\b(?:bez|zadn\w+|brak)\b")
_TOLD, _PROSE = 3, 8
_NAMES_ONLY = re.compile(
    r"(?!.*\b(?:tak|nie|brak|\w+my|mam|jest|prowadz\w*|realiz\w*|dzial\w*)\b).*[a-z]{3}.*", re.DOTALL
)
"""A first sentence that only names something: what the next one denies is something else."""
_SPOILT_YES = re.compile(r"^\W*?~~[^~\n]{2,5}~~(?=\W*NIE\b)")
"""„~~TAI~~ / NIE”: of a struck word a picture's letters are spoilt."""


def yes_or_no(asking: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    """Whether a unit's answer says yes; unclear where it goes on to ask something else."""
    again = said_again(answer.folded)
    if again is not None:
        return FieldValue("read", again, answer.evidence.quoting(answer.raw))
    if not unit.options and asks_on(answer.folded):
        return FieldValue("unclear", None, answer.evidence.quoting(answer.raw))
    return _of_one_line(asking, unit, answer)


def _of_one_line(asking: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    offered = yes_no_of(asking)
    said = answer.evidence.quoting(answer.raw or unit.question)
    if unit.options:
        by_denial = told_by_denial(unit)
        if by_denial is not None:
            return FieldValue("read", by_denial, said)
        field = FormField(name="yes_no", labels=("TAK",), type="choice", options=offered)
        found = of_options(field, unit, answer)
        return replace(found, value=None if found.value is None else found.value == "yes")
    answer = without_offer_line(answer, offered)
    line = own_line(answer.folded)
    answer = answer if line == answer.folded else AnswerText(line, line, answer.evidence)
    asked = _IF_SO.sub("", _BROKEN_BOX.sub("[ ]", answer.folded)) or without_condition(answer.folded)
    verb = opposed(asked)
    if verb is not None:
        return FieldValue("read" if verb else "unclear", verb == "yes" if verb else None, said)
    is_offer = form_lists.offers_both(asked) and "~~" not in asked
    is_hedged = HEDGED.search(asked) or DEFINES.search(asked)
    if (is_hedged or is_offer) and not BOX.search(asked):
        return FieldValue("unclear", None, said)
    ticked = first_words_ticked(asked)
    if ticked is not None:
        return FieldValue("read", ticked == "tak", said)
    told = _yes_no_in_words(asked, answer, said, offered)
    goes_on = not unit.is_marked and unit.question[:1].islower()
    # „… przedsięwzięcia horyzontalnego” ends a sentence: what follows it is no example.
    return FieldValue("unclear", None, said) if told.is_interpreted and goes_on else told


def _yes_no_in_words(
    asked: str, answer: AnswerText, said: Evidence, offered: Mapping[str, Sequence[str]]
) -> FieldValue:
    """TAK or NIE that was ticked, left or written."""
    is_bare = not (BOX.search(asked) or "~~" in asked)
    first, end, _ = asked.partition(". ")
    # „InnoFood. Przedsięwzięcia nie realizujemy.”
    is_another = is_bare and end and _NAMES_ONLY.fullmatch(first)
    is_offer = is_bare and _BARE_OFFER.fullmatch(asked)
    if is_another or is_offer or is_ambiguous_cross(asked, offered):
        return FieldValue("unclear", None, said)
    is_prose = is_bare and len(asked.split()) > _PROSE
    state, value = chosen(_FIRST_SENTENCE.split(asked, maxsplit=1)[0] if is_prose else asked, offered)
    if state == "read" and value is not None and "~~" in asked:
        is_plain = value == "yes" or not _is_contradicted(answer)
        return FieldValue("read", value == "yes", said) if is_plain else FieldValue("unclear", None, said)
    amount = _COUNTED.fullmatch(answer.folded.strip())
    if amount is not None:
        return FieldValue("read", int(amount[1]) > 0, said)
    if state == "unclear" and not BOX.search(answer.folded) and "~~" not in answer.folded:
        is_yes = told_in_words(answer.folded.strip())
        if is_yes is not None:
            return FieldValue("read", is_yes, said)
        if is_told_by_example(answer.folded):
            return FieldValue("read", value=True, evidence=said, is_interpreted=True)
    return FieldValue(state, None if value is None else value == "yes", said)


def _is_contradicted(answer: AnswerText) -> bool:
    """Whether TAK was struck out and what only a yes asks for is told all the same."""
    raw = _SPOILT_YES.sub("~~TAK~~", answer.raw)
    rest = " ".join(fold_evenly(named_in(raw)).split())
    is_reason = (
        form_lists.is_none(rest) or _REASON.match(rest) is not None or _WITHOUT.search(rest) is not None
    )
    return len(rest.split()) >= _TOLD and not is_reason and DENIED.search(rest) is None


def told_by_denial(unit: Unit) -> bool | None:
    """Yes or no from options of which one denies the others („żadne z nich”, „nie prowadzimy”); else None."""
    words = [fold(one.words) for one in unit.options]
    denials = [is_denial(one) for one in words]
    chosen_ones = [one.is_chosen for one in unit.options]
    if len(words) < 2 or sum(denials) != 1 or None in chosen_ones or not any(chosen_ones):  # yes and no
        return None
    denied = next(is_on for is_on, is_no in zip(chosen_ones, denials, strict=True) if is_no)
    others = any(is_on for is_on, is_no in zip(chosen_ones, denials, strict=True) if not is_no)
    return None if denied and others else others
