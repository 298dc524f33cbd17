"""Options that words name, and those that bear a cross."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.concept.stems import stem, stems_of
from checks.recognise.form.question.unit import Option, Unit
from domain.document import FieldValue, State
from domain.rules.papers.form_rule import FormField
from domain.words.text import fold

_HOW = re.compile(r"\b[sś]rednio\b", re.IGNORECASE)
"""How well somebody speaks a language, and no size."""
_LEAST_STEM = 6
_LEAST_START = 4
"""So many letters of an option begin an answer that names it."""


def without_offer_line(answer: AnswerText, options: Mapping[str, Sequence[str]]) -> AnswerText:
    """An answer without a first line that only offers what may be answered („TAK / NIE, uzasadnienie”).

    It is left out where what stands below chooses one of what it offers.
    """
    line, _, below = answer.raw.partition("\n")
    marked = BOX.search(answer.folded) is not None or "~~" in answer.raw
    if marked or not below.strip() or len(values_named(line, options)) < 2:  # two are an offer
        return answer
    first = below.strip().partition("\n")[0]
    named = values_named(first, options)
    starts = {fold(name)[:_LEAST_START] for value in named for name in options[value]}
    if len(named) != 1 or not fold(first).lstrip("-–*☒ ").startswith(tuple(starts)):
        return answer  # „mikroprzedsiębiorstwo małe\nprzedsiębiorstwo średnie …” is one offer
    return AnswerText(below.strip(), fold_evenly(below.strip()), answer.evidence)


@lru_cache(maxsize=256)
def _long_stem(word: str) -> str:
    cut = stem(fold(word))
    return cut if len(cut) >= _LEAST_STEM else word


def by_stems(options: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """The options, those of a single long word also by its stem („Szwajcarii”: „Szwajcaria”)."""
    return {
        value: tuple(
            dict.fromkeys(
                form for name in names for form in (name, _long_stem(name) if " " not in name else name)
            )
        )
        for value, names in options.items()
    }


def of_options(field: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    """The value whose option bears the only cross."""
    marked = [one for one in unit.options if one.is_chosen]
    named = [value for one in marked for value in values_named(one.words, field.options)]
    words = "; ".join(one.words for one in marked) or unit.question
    said = replace(unit.evidence, excerpt=words)
    if not marked:
        state: State = "unclear" if any(one.is_chosen is None for one in unit.options) else "empty"
        return FieldValue(state, None, said, said=words)
    is_sole = len(marked) == 1 and len(named) == 1
    if not is_sole:
        return FieldValue("unclear", None, answer.evidence)
    return FieldValue("read", named[0], said, said=words)


def all_marked(options: Sequence[Option], field: FormField) -> tuple[str, ...] | None:
    """The values of the options that are chosen, in the order of the call's file; None: it cannot be told."""
    named = [values_named(one.words, field.options) for one in options if one.is_chosen]
    values = {value for one in named for value in one}
    is_told = all(len(one) == 1 for one in named) and len(values) == len(named)
    if not is_told or any(one.is_chosen is None for one in options):
        return None
    return tuple(value for value in field.options if value in values)


def is_ambiguous_cross(folded: str, options: Mapping[str, Sequence[str]]) -> bool:
    """Whether a cross stands between two options and no box tells to which it belongs („mikro X małe”)."""
    boxes = list(BOX.finditer(folded))
    if not boxes or any(box["cross"] is None for box in boxes):
        return False
    for box in boxes:
        low, high = folded.rfind("\n", 0, box.start()) + 1, folded.find("\n", box.end())
        before, after = folded[low : box.start()], folded[box.end() : high if high >= 0 else len(folded)]
        if values_named(before, options) and values_named(after, options):
            return True
        if not values_named(before, options) and not values_named(after, options):
            return True
    return False


_THAN = stems_of("niż")[0]
_OTHER, _BEING = stems_of("inne")[0], frozenset(stems_of("będąc będący będącym"))
_OTHERS = frozenset(
    stems_of("podmiot spółka firma osoba jednostka źródło dokument wspólnik udziałowiec akcjonariusz")
)
"""Of whom „inni” are spoken, where no enterprise's size is told."""


def values_named(text: str, options: Mapping[str, Sequence[str]]) -> list[str]:
    """The values whose option a text names, by its stems in a row; of options at one place the longest.

    >>> values_named("wyjazd do Szwajcarii", {"ch": ("Szwajcaria",), "fi": ("Finlandia",)})
    ['ch']
    """
    stems = stems_of(_HOW.sub(" § ", text))
    found: list[tuple[int, int, str]] = []
    for value, names in options.items():
        for name in names:
            wanted = stems_of(name)
            found += [
                (at, len(wanted), value)
                for at in range(len(stems) - len(wanted) + 1)
                if wanted and stems[at : at + len(wanted)] == wanted and not _is_of_others(stems, at, wanted)
            ]
    found.sort(key=lambda one: (one[0], -one[1]))
    values: list[str] = []
    end = 0
    for at, length, value in found:
        if at >= end:
            values.append(value)
            end = at + length
    return list(dict.fromkeys(values))


def _is_of_others(stems: Sequence[str], at: int, wanted: Sequence[str]) -> bool:
    """Whether an option „inne” tells of others: „powiązana z innymi podmiotami”, „będąc innym niż MŚP”."""
    if wanted[0] != _OTHER:
        return False
    is_condition = (at > 0 and stems[at - 1] in _BEING) or _THAN in stems[at + 1 : at + 2]
    return is_condition or (len(wanted) == 1 and next(iter(stems[at + 1 : at + 2]), "") in _OTHERS)
