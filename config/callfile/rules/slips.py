"""Numbers and provisions that can be meant so and mostly are slips: too many, in vain, at night."""

from collections.abc import Iterator

from config.callfile.complaint import Complaint, warning
from config.callfile.places import Key
from domain.call import Call
from domain.points import is_multiple, points_text
from domain.rules.ranking.criterion import Criterion
from domain.words.polish import local

_MOST_ASSESSORS, _MOST_WEIGHT, _MOST_PLACES, _MOST_MONTHS = 12, 10, 1000, 600
_NIGHT_ENDS = 6


def complaints(call: Call) -> Iterator[Complaint]:
    """What is odd about the numbers, and which provisions stand beside nothing."""
    closes = local(call.first_close)
    if call.closes_at is not None and 0 < closes.hour * 60 + closes.minute < _NIGHT_ENDS * 60:
        found = f"nabór zamyka się w nocy, o godz. {closes:%H:%M}."
        yield warning("night_close", ("closes_at",), found, "Sprawdź, czy nie chodziło o popołudnie.")
    if call.places > _MOST_PLACES:
        found = f"jest {call.places}."
        yield warning("many_places", ("places",), found, "Sprawdź, czy o tyle miejsc chodzi.")
    for at, rule in enumerate(call.eligibility.rules):
        for name in ("at_least_months", "at_most_months"):
            if (getattr(rule, name) or 0) > _MOST_MONTHS:
                found = f"jest {getattr(rule, name)}, czyli ponad 50 lat."
                key: Key = ("eligibility", "rules", at, name)
                yield warning("odd_months", key, found, "Sprawdź, czy to miesiące.")
    for at, criterion in enumerate(call.criteria):
        yield from _criterion(criterion, ("criteria", at))
    yield from _in_vain(call)


def _criterion(criterion: Criterion, key: Key) -> Iterator[Complaint]:
    if criterion.weight > _MOST_WEIGHT:
        found = f"punkty liczyłyby się {points_text(criterion.weight)} razy."
        yield warning("odd_weight", (*key, "weight"), found, "Waga 60% to 0.6.")
    rule = criterion.assessed
    if rule is None:
        return
    if rule.assessors > _MOST_ASSESSORS:
        found = f"punktów nie będzie, dopóki nie oceni {rule.assessors} osób."
        yield warning("many_assessors", (*key, "assessed", "assessors"), found, "Sprawdź, ile osób ocenia.")
    if rule.round_to > rule.at_most:
        found = f"średnia zaokrąglona do {points_text(rule.round_to)} nie mieści się na skali."
        todo = "Wpisz np. 1, 0.5 albo 0.01."
        yield Complaint("rounding_off_scale", (*key, "assessed", "round_to"), found, todo)
    elif not is_multiple(1, rule.round_to) and not is_multiple(rule.round_to, 1):
        found = f"średnia zaokrąglona co {points_text(rule.round_to)} omija pełne punkty."
        yield warning("odd_rounding", (*key, "assessed", "round_to"), found, "Zwykle: 1, 0.5, 0.1 albo 0.01.")


def _in_vain(call: Call) -> Iterator[Complaint]:
    """Keys beside which nothing stands that they speak of."""
    rule = call.ranking
    if rule.minimum == 0:
        found = "od 0 punktów trafia na listę każdy."
        yield warning("idle_minimum", ("ranking", "minimum"), found, "Wpisz liczbę albo usuń ten klucz.")
    for name, is_there in (
        ("minimum_source", rule.minimum is not None),
        ("stage_source", call.last_stage > 1),
    ):
        if getattr(rule, name) and not is_there:
            found = "jest przepis, a nie ma tego, o czym mówi."
            todo = "Dopisz „minimum”." if name == "minimum_source" else "Dopisz przy dokumencie „stage”."
            yield warning("idle_source", ("ranking", name), found, f"{todo[:-1]} albo usuń ten klucz.")
