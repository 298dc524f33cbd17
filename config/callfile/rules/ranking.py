"""How a call ranks: answers that the form asks, sums that can be reached, limits that leave places."""

from collections.abc import Iterator

from config.callfile.complaint import Complaint, instead, warning
from config.callfile.places import Key
from domain.call import Call, FormField
from domain.polish import plural
from domain.resource_rule import ResourceRule

_TELLING = frozenset({"choice", "yes_no", "text"})
_ANSWERS = ("tak", "nie")
_SUMS = "Popraw punkty w kryteriach albo tę liczbę."
_POINTS = ("punkt", "punkty", "punktów")


def complaints(call: Call) -> Iterator[Complaint]:
    """What is wrong or odd about the order and its limits."""
    yield from _sums(call)
    if call.form_kind is None:
        return  # told by the rules for documents
    form = call.documents[call.form_kind].form
    asked = {field.name: field for field in (form.fields if form is not None else ())}
    rule, key = call.ranking, ("ranking",)
    if rule.group is not None:
        yield from _field(rule.group.field, rule.group.order, (*key, "group"), "order", asked)
    for at, quota in enumerate(rule.quotas):
        answers = (quota.answer,) if quota.answer is not None else ()
        yield from _field(quota.field, answers, (*key, "quotas", at), "answer", asked)
        if quota.places >= call.places:
            found = f"limit {quota.places} nie ogranicza niczego: miejsc jest {call.places}."
            yield warning("idle_quota", (*key, "quotas", at, "places"), found, "Zmniejsz limit albo go usuń.")
    if rule.reserve_source and rule.reserve is None:
        found = "jest przepis o liście rezerwowej, a nie ma jej długości."
        yield warning("idle_reserve_source", (*key, "reserve_source"), found, "Dopisz „reserve”.")
    if call.resource is not None:
        yield from _resource(call.resource, asked)
    if "points" in rule.order and not call.criteria:
        found = "kolejność patrzy na punkty, a nabór nie ma kryteriów."
        if "order" in rule.model_fields_set:
            yield warning(
                "points_without_criteria", (*key, "order"), found, "Usuń „points” albo dopisz kryteria."
            )
    if "points" not in rule.order and call.criteria:
        found = "nabór ma kryteria, a kolejność nie patrzy na punkty."
        yield warning(
            "criteria_unused", (*key, "order"), found, "Dopisz „points”, jeśli punkty mają rozstrzygać."
        )


def _resource(rule: ResourceRule, asked: dict[str, FormField]) -> Iterator[Complaint]:
    """What is divided: asked as a number, with limits that leave something to divide."""
    key: Key = ("resource",)
    field = asked.get(rule.field)
    if field is None:
        found = f"formularz nie pyta o „{rule.field}”."
        yield Complaint("unknown_field", (*key, "field"), found, instead(rule.field, tuple(asked)))
    elif field.type != "count":
        found = f"pole „{rule.field}” ma typ „{field.type}”, więc nie wiadomo, ile kto chce."
        yield Complaint("resource_misfit", (*key, "field"), found, "Wybierz pole typu „count”.")
    if rule.at_least > (rule.at_most or rule.total):
        found = f"najmniej można dostać {rule.at_least}, a najwięcej {rule.at_most or rule.total}."
        yield Complaint("resource_limits", (*key, "at_least"), found, "Zamień liczby miejscami.")
    elif rule.at_most is not None and rule.at_most >= rule.total:
        found = f"jedno zgłoszenie może dostać {rule.at_most}, a wszystkiego jest {rule.total}."
        yield warning("idle_resource_limit", (*key, "at_most"), found, "Zmniejsz „at_most” albo je usuń.")
    if rule.at_least > 1 and rule.when_short != "rest":
        found = f"„at_least” działa tylko przy „rest”, a jest „{rule.when_short}”."
        yield warning(
            "idle_resource_minimum", (*key, "at_least"), found, "Wpisz „rest” albo usuń „at_least”."
        )


def _sums(call: Call) -> Iterator[Complaint]:
    """The regulations' maximum and the minimum, against what the criteria can give."""
    most = sum(criterion.max_points for criterion in call.criteria)
    told = call.points_total
    if told is not None and told > most:
        found = (
            f"regulamin daje {plural(told, *_POINTS)}, a kryteria najwyżej {most}: tylu nikt nie zdobędzie."
        )
        yield Complaint("unreachable_total", ("points_total",), found, _SUMS)
    if told is not None and told < most:
        found = f"regulamin daje najwyżej {plural(told, *_POINTS)}, a kryteria razem {most}."
        yield Complaint("total_exceeded", ("points_total",), found, _SUMS)
    least = call.ranking.minimum
    if least is not None and least > most:
        found = f"na listę trafia się od {plural(least, *_POINTS)}, a kryteria dają najwyżej {most}."
        yield Complaint("unreachable_minimum", ("ranking", "minimum"), found, "Zmniejsz minimum.")


def _field(
    name: str, answers: tuple[str, ...], key: Key, where: str, asked: dict[str, FormField]
) -> Iterator[Complaint]:
    """The field of a group or a limit: asked by the form, with answers that it can give."""
    field = asked.get(name)
    if field is None:
        found = f"formularz nie pyta o „{name}”."
        yield Complaint("unknown_field", (*key, "field"), found, instead(name, tuple(asked)))
        return
    if field.type not in _TELLING:
        found = f"pole „{name}” ma typ „{field.type}”, więc nie dzieli zgłoszeń na grupy."
        yield Complaint("group_misfit", (*key, "field"), found, "Wybierz pole typu choice, yes_no albo text.")
        return
    known = _ANSWERS if field.type == "yes_no" else tuple(field.options)
    for answer in answers if field.type != "text" else ():
        if answer not in known:
            found = f"formularz nie ma odpowiedzi „{answer}”."
            yield Complaint("unknown_value", (*key, where), found, instead(answer, known))
