"""„Whether any” and „which ones”, each told from the other's answer."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.choice.behind_yes import behind_yes_no, without_count
from checks.recognise.form.answer.choice.boxed import options_beside_boxes
from checks.recognise.form.answer.choice.if_so import IF_SO
from checks.recognise.form.answer.choice.several import agreements_named
from checks.recognise.form.answer.counted.counting import is_denial
from checks.recognise.form.answer.values import field_of, value_of
from checks.recognise.form.concept.assignment import ConceptMatch
from checks.recognise.form.concept.found import SEPARATE, Found
from checks.recognise.form.concept.wording import Askable, Wording
from checks.recognise.form.question.unit import Unit
from domain.document import FieldValue
from domain.rules.papers.form_rule import FormField

_QUOTED = re.compile(r"[„\"][^„”\"]{3,}[”\"]\.?$")
_REST_OF_OPTION = re.compile(r"\W*\w{0,3}(?:tak|nie)\W*")
"""What is left of an option and the box glued to it: „JZNIE”."""
_NAMES = 0.8
_ASKS_ON = re.compile(
    rf"\W*(?:{IF_SO}\W+)?(?:(?:prosze|prosimy)(?: o)? )?"
    r"(?:(?:je|ich|jego) )?"
    r"(?:wylicz\w+|wymien\w*|wypisa\w*|poda\w*|wpisa\w*|wskaza\w*|jaki\w*|ktor\w+|nazw\w+|wykaz|lista)"
    r"(?: (?:je|ich|jego|nazwy|to|sa))?\W*"
)
"""What asks on for the names of what was counted, and for nothing else."""


def inside_others(
    found: dict[str, Found],
    asked: Mapping[str, Askable],
    units: Sequence[Unit],
    matches: Mapping[str, ConceptMatch],
) -> None:
    """What stands in another question's answer: „TAK – Innowacyjny przemysł”."""
    for name, one in asked.items():
        host = matches.get(one.concept.inside)
        own = found.get(name)
        if host is None or one.field is None or (own is not None and own.value.state == "read"):
            continue
        unit = units[host.unit]
        boxed = unit.options or options_beside_boxes(unit.answer, fold_evenly(unit.answer))
        if one.field.type == "list" and len(boxed) > 2:  # more than yes and no
            chosen = value_of(field_of(one), replace(unit, options=boxed))
            if chosen.state == "read":
                found[name] = Found(chosen, host.confidence, unit.question)
                continue
        named = agreements_named(unit.answer) if one.field.type == "list" and "agreement" in name else None
        if named and host.value.value is not False:  # only which ones, where it is asked whether any
            said = unit.told(named)
            found[name] = Found(said, max(host.confidence, SEPARATE), unit.question)
            continue
        behind = behind_yes_no(unit.answer)
        rest = without_count(behind if behind is not None else unit.answer if unit.options else "")
        told = found.get(one.concept.inside)
        is_doubted = told is not None and told.value.state == "unclear"  # a picture's own rules doubt it
        if host.value.value is False and (own is None or is_doubted):
            none = () if one.field.type == "list" and not is_doubted else None
            if none is not None and not rest.strip(" .☐☒-–—…_"):
                found[name] = Found(unit.told(none), host.confidence, unit.question)
            continue
        if not rest.strip() or re.search(r"[☐☒]", rest):
            continue
        value = value_of(field_of(one), replace(unit, answer=rest.strip(), options=()))
        if value.state == "read" and value.value and not _REST_OF_OPTION.fullmatch(fold_evenly(rest).strip()):
            found[name] = Found(value, host.confidence, unit.question)


def listed_below(
    found: dict[str, Found],
    asked: Mapping[str, Askable],
    units: Sequence[Unit],
    matches: Mapping[str, ConceptMatch],
    legible: Callable[[Askable, ConceptMatch], FieldValue],
) -> None:
    """Which ones, where a question is answered „☒ więcej niż trzy” and the next says „Proszę je wymienić”."""
    taken = {match.unit for match in matches.values()}
    for name, match in matches.items():
        one, own, at = asked[name], found.get(name), match.unit + 1
        is_told = own is not None and own.value.state == "read"
        if one.field is None or one.field.type != "list" or is_told or at >= len(units) or at in taken:
            continue
        answer = units[match.unit].answer
        offered = units[match.unit].options or options_beside_boxes(answer, fold_evenly(answer))
        chosen = [option for option in offered if option.is_chosen]
        is_any = len(chosen) == 1 and not is_denial(chosen[0].words)
        if is_any and _ASKS_ON.fullmatch(fold_evenly(units[at].question)):
            told = legible(one, ConceptMatch(at, match.score, value_of(one.field, units[at])))
            if told.state == "read" and told.value:
                found[name] = Found(told, match.confidence, units[match.unit].question)


def hosts_of_lists(found: dict[str, Found], asked: Mapping[str, Askable]) -> None:
    """Yes where a form asks but „which” and some are named, no where it is told that there are none."""
    for name, one in asked.items():
        host, own = asked.get(one.concept.inside), found.get(name)
        if host is None or host.field is None or own is None or own.value.state != "read":
            continue
        told = found.get(host.concept.name)
        if told is None or (told.value.state != "read" and told.question == own.question):
            is_any = own.value.value not in ((), None)
            found[host.concept.name] = replace(own, value=replace(own.value, value=is_any, rows=()))


def hosts_denied(
    found: dict[str, Found], asked: Mapping[str, Askable], units: Sequence[Unit], wording: Wording
) -> None:
    """Yes or no to what only „which” asks for: none of them, or one that bears a name."""
    for name, one in asked.items():
        host = asked.get(one.concept.inside or one.concept.follows)
        if host is None or host.field is None or host.field.type != "yes_no":
            continue
        asking = [unit for unit in units if wording.top(unit.question)[1] == name]
        told = found.get(host.concept.name)
        unit = asking[0] if len(asking) == 1 else None
        score = wording.best(unit.question) if unit is not None else 0.0
        if unit is None or score < _NAMES or (told is not None and told.question != unit.question):
            continue
        said = value_of(FormField(name=name, labels=(name,), type="yes_no"), unit)
        is_named = one.concept.fits == "words" and _QUOTED.match(unit.answer.strip()) is not None
        if is_named or (said.state == "read" and said.value is not None and not said.is_interpreted):
            is_any = is_named or said.value
            value = FieldValue("read", is_any, unit.evidence, is_interpreted=is_named, said=unit.words)
            found[host.concept.name] = Found(value, max(score, SEPARATE), unit.question)
