"""One answer from questions that ask one after the other: by address, by option."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.recognise.form.answer.choice.options import values_named
from checks.recognise.form.answer.values import field_of, value_of
from checks.recognise.form.concept.assignment import ConceptMatch
from checks.recognise.form.concept.found import SEPARATE, SURE_EMPTY, Found
from checks.recognise.form.concept.wording import Askable, Wording
from checks.recognise.form.question.unit import Unit
from domain.rules.papers.form_rule import FormField

_MERGED = frozenset({"urls", "list"})


def merge_separate(
    found: dict[str, Found],
    matches: Mapping[str, ConceptMatch],
    units: Sequence[Unit],
    asked: Mapping[str, Askable],
    wording: Wording,
) -> None:
    """Addresses that a form asks for one by one („Facebook:”, „LinkedIn:”) as one list."""
    taken = {match.unit for match in matches.values()}
    for name, one in asked.items():
        own = found.get(name)
        if (
            own is None
            or one.field is None
            or one.field.type not in _MERGED
            or not isinstance(own.value.value, tuple)
        ):
            continue
        for at, unit in enumerate(units):
            if at in taken or wording.scores(unit.question).get(name, 0.0) < SEPARATE:
                continue
            more = value_of(one.field, unit)
            if more.state == "read" and isinstance(more.value, tuple) and more.value:
                whole = tuple(dict.fromkeys((*own.value.value, *more.value)))
                is_surer = name in matches and _asks_for_others(units, matches[name], at, wording)
                own = replace(
                    own,
                    value=replace(own.value, value=whole, is_interpreted=True),
                    confidence=max(own.confidence, SEPARATE if is_surer else 0.0),
                )
        found[name] = own


def _asks_for_others(units: Sequence[Unit], match: ConceptMatch, at: int, wording: Wording) -> bool:
    """Whether the question right below another asks for the same sort: „Certyfikaty” and „Patenty”.

    Each fits wholly, and none says a word of the other: so neither is a rival. An item below a question that
    begins with a capital („świadectwo ochronne – wzór Rp.29915”) is none.
    """
    upper, lower = sorted((match.unit, at))
    first, second = (wording.tokens(units[one].question) - wording.light for one in (upper, lower))
    asked = [units[one].question for one in (upper, lower)]
    is_whole = all(wording.best(question) >= SEPARATE for question in asked)
    are_alike = asked[0][:1].isupper() == asked[1][:1].isupper() and not units[upper].is_cut
    return lower == upper + 1 and is_whole and are_alike and bool(first and second) and not first & second


def one_by_one(
    found: dict[str, Found], units: Sequence[Unit], asked: Mapping[str, Askable], wording: Wording
) -> None:
    """A choice whose options are asked one after the other, each with yes and no."""
    for name, one in asked.items():
        if one.field is None or one.field.type != "choice" or one.concept.anywhere:
            continue
        own = found.get(name)
        if own is not None and own.value.state == "read" and own.confidence >= SEPARATE:
            continue
        field = field_of(one)
        said: dict[str, tuple[bool | None, Unit]] = {}
        for unit in units:
            named = values_named(unit.question, field.options)
            yes = value_of(FormField(name=name, labels=(name,), type="yes_no"), unit)
            if (
                len(named) == 1
                and yes.state in {"read", "empty"}
                and _is_option(unit, named[0], one, wording)
            ):
                said[named[0]] = (yes.value if isinstance(yes.value, bool) else None, unit)
        chosen = [value for value, (is_it, _) in said.items() if is_it]
        if len(said) > 1 and len(chosen) == 1:
            unit = said[chosen[0]][1]
            found[name] = Found(unit.told(chosen[0]), SURE_EMPTY, unit.question)


def _is_option(unit: Unit, value: str, asked: Askable, wording: Wording) -> bool:
    """Whether a question says little more than an option („Czy firma jest małym przedsiębiorstwem?”)."""
    own = wording.tokens(" ".join((*field_of(asked).options[value], *asked.concept.cues)))
    return len(wording.tokens(unit.question) - own - wording.light) <= 1
