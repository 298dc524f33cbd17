"""How many there were, where a number, a list or a box beside the question tells it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from checks.dates import YEAR
from checks.recognise.form.answer.choice.behind_yes import behind_yes_no, stated_count
from checks.recognise.form.answer.choice.if_so import IF_SO
from checks.recognise.form.answer.counted.counting import denies_others
from checks.recognise.form.answer.counted.lists import items_of
from checks.recognise.form.answer.values import by_number, value_of
from checks.recognise.form.concept.assignment import ConceptMatch
from checks.recognise.form.concept.found import IS_QUESTION, SEPARATE, Found
from checks.recognise.form.concept.wording import Askable, Wording
from checks.recognise.form.question.unit import Unit
from domain.document import FieldValue
from domain.rules.papers.form_rule import FieldType
from domain.words.text import fold

STATED = "agreements_stated"
"""Under this name goes how many agreements a form says that there are."""
_COUNTED_IN, _LISTED_IN = "in_agreements", "agreements_list"
_LEAST_LISTED = 0.75
_LONE_COUNT = re.compile(r"\W*([1-9]\d?)(?: raz\w*| wyjazd\w*)?\W*")
_ASKS_COUNT = re.compile(
    rf"\W*(?:{IF_SO}\W+)?(?:(?:prosze|prosimy) )?(?:podac |poda\w* )?"
    r"(?:ile razy|ile|liczba|liczbe|ilosc|krotnosc)(?: (?:wyjazdow|udzialow|razy|tych|takich))*\W*"
)
"""What asks on for a number, and nothing that another question could ask."""
COUNTED: frozenset[FieldType] = frozenset({"count", "rows", "list"})


def denied_beside(
    found: dict[str, Found], units: Sequence[Unit], asked: Mapping[str, Askable], wording: Wording
) -> None:
    """None, where „how many” was left empty and a box beside it says that there were none."""
    for name, one in asked.items():
        own = found.get(name)
        if own is None or own.value.state != "empty" or one.field is None or one.field.type not in COUNTED:
            continue
        for unit in units:
            if not unit.options or wording.scores_of_question(unit.question).get(name, 0.0) < SEPARATE:
                continue
            told = value_of(one.field, unit)
            if told.state == "read" and told.value in (0, ()):
                found[name] = Found(told, own.confidence, unit.question)


def counted_below(
    found: dict[str, Found],
    matches: Mapping[str, ConceptMatch],
    units: Sequence[Unit],
    asked: Mapping[str, Askable],
    legible: Callable[[Askable, ConceptMatch], FieldValue],
) -> None:
    """How many, where „☒ uczestniczyliśmy” answers a question and the next asks „Jeśli tak – ile razy”."""
    for name, match in matches.items():
        one, own = asked[name], found.get(name)
        is_told = own is not None and own.value.state == "read"
        if one.field is None or one.field.type != "count" or is_told or match.unit + 1 >= len(units):
            continue
        host, below = units[match.unit], units[match.unit + 1]
        is_yes = denies_others(host.options) and any(option.is_chosen for option in host.options)
        count = _LONE_COUNT.fullmatch(fold(below.answer))
        if is_yes and count is not None and _ASKS_COUNT.fullmatch(fold(below.question)):
            told = legible(one, ConceptMatch(match.unit + 1, match.score, below.told(int(count[1]))))
            found[name] = Found(
                replace(told, said=f"{host.words} {below.words}"), match.confidence, host.question
            )


def count_stated(found: dict[str, Found], matches: Mapping[str, ConceptMatch], units: Sequence[Unit]) -> None:
    """How many agreements a form says there are; a list of another length is none."""
    host = next((matches[name] for name in (_COUNTED_IN, _LISTED_IN) if name in matches), None)
    count = stated_count(units[host.unit].answer) if host is not None else None
    if host is None or count is None:
        return
    unit = units[host.unit]
    said = unit.told(count)
    listed = found.get(_LISTED_IN)
    if listed is not None and isinstance(listed.value.value, tuple) and len(listed.value.value) != count:
        said = FieldValue("unclear", None, unit.evidence)
    found[STATED] = Found(said, host.confidence, unit.question)


def unless_one_of_records(
    found: dict[str, Found], matches: Mapping[str, ConceptMatch], units: Sequence[Unit]
) -> None:
    """Leave a count unclear that was taken from one of several records whose cells bear their labels.

    „Nazwa IFAT | Miejsce Monachium”, „Nazwa Pollutec | Miejsce Lyon”: on a picture a label and its answer are
    one line.
    """
    for name, one in found.items():
        if one.value.state != "read" or not one.value.rows or name not in matches:
            continue
        own = units[matches[name].unit]
        record = _record_of(own)
        is_same = record is not None and own.question == one.question
        if is_same and sum(_record_of(unit) == record for unit in units) > 1:
            found[name] = replace(one, value=replace(one.value, state="unclear", value=None))


def _record_of(unit: Unit) -> tuple[str, str, str] | None:
    """By what a record's cells are known: its section, and the labels that its first two cells begin with."""
    label, below = unit.question.partition(" ")[0], " ".join(unit.answer.split()[:1])
    return (unit.section, label, below) if label and below and "\n" in unit.answer else None


def counted_from_lists(
    found: dict[str, Found],
    matches: Mapping[str, ConceptMatch],
    units: Sequence[Unit],
    asked: Mapping[str, Askable],
    wording: Wording,
) -> None:
    """How many there were, where only „which ones” is asked and each is named on its own, with its year."""
    for name, one in asked.items():
        listed = matches.get(f"{name}_list")
        own = found.get(name)
        if one.field is None or one.field.type != "count":
            continue
        host = listed if listed is not None else matches.get(name)
        if host is None or (own is not None and own.value.state == "read" and own.confidence >= SEPARATE):
            continue
        unit = units[host.unit]
        rest = behind_yes_no(unit.answer)
        items = items_of(by_number((rest if rest is not None else unit.answer).strip()))
        years = [len(set(YEAR.findall(item))) for item in items]
        after = units[host.unit + 1] if host.unit + 1 < len(units) else None
        # A next line that only a year parts from what forms ask may be one more of the list.
        is_ended = after is None or wording.best(after.question) >= IS_QUESTION
        # „Holandia 2024, Dania 2024; Austria 2025” are more than two.
        is_each = set(years) == {1} and len(YEAR.findall(unit.answer)) == len(items)
        is_told = host.confidence >= _LEAST_LISTED and not unit.is_cut and is_each
        if is_told and is_ended and host.value.value is not False:
            count = FieldValue("read", len(items), unit.evidence, is_interpreted=True, said=unit.words)
            found[name] = Found(count, host.confidence, unit.question)
