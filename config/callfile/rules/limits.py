"""Who goes first, and limits: answers that the form can give, places that are left, what is divided."""

from collections.abc import Iterator

from config.callfile.complaint import Complaint, instead, warning
from config.callfile.places import Key
from domain.call import Call
from domain.rules.papers.form_rule import FormField
from domain.rules.ranking.ranking_rule import Categories
from domain.rules.ranking.resource_rule import ResourceRule
from domain.rules.representatives_rule import RepresentativesRule

_TELLING = frozenset({"choice", "yes_no", "text"})
_COUNTABLE = frozenset({"list", "rows", "count", "number"})
_ANSWERS = ("tak", "nie")


def complaints(call: Call) -> Iterator[Complaint]:
    """What is wrong or odd about groups, categories, limits and what is divided."""
    if call.form_kind is None:
        return  # told by the rules for documents
    form = call.documents[call.form_kind].form
    asked = {field.name: field for field in (form.answers if form is not None else ())}
    rule, key = call.ranking, ("ranking",)
    if rule.group is not None:
        yield from _field(rule.group.field, rule.group.order, (*key, "group"), "order", asked)
    if rule.categories is not None:
        yield from _categories(rule.categories, call, asked)
    for at, quota in enumerate(rule.quotas):
        said = quota.answers or (None,) * len(quota.fields)
        for name, answer in zip(quota.fields, said, strict=True):
            answers = (answer,) if answer is not None else ()
            yield from _field(name, answers, (*key, "quotas", at), "answer", asked)
        if quota.places >= call.places:
            found = f"limit {quota.places} nie ogranicza niczego: miejsc jest {call.places}."
            yield warning("idle_quota", (*key, "quotas", at, "places"), found, "Zmniejsz limit albo go usuń.")
    if rule.reserve_source and rule.reserve is None:
        found = "jest przepis o liście rezerwowej, a nie ma jej długości."
        yield warning("idle_reserve_source", (*key, "reserve_source"), found, "Dopisz „reserve”.")
    if call.resource is not None:
        yield from _resource(call.resource, asked)
    if call.applicant.representatives is not None:
        yield from _representatives(call.applicant.representatives, asked)


def _representatives(rule: RepresentativesRule, asked: dict[str, FormField]) -> Iterator[Complaint]:
    """How many persons: asked as something that can be counted."""
    key: Key = ("applicant", "representatives", "field")
    field = asked.get(rule.field)
    if field is None:
        found = f"formularz nie pyta o „{rule.field}”."
        yield Complaint("unknown_field", key, found, instead(rule.field, tuple(asked)))
    elif field.type not in _COUNTABLE:
        found = f"pole „{rule.field}” ma typ „{field.type}”, więc nie da się policzyć osób."
        yield Complaint("persons_misfit", key, found, "Wybierz pole typu „list”, „rows” albo „count”.")


def _categories(rule: Categories, call: Call, asked: dict[str, FormField]) -> Iterator[Complaint]:
    """Lists apart: answers that the form can give, each with places, together those of the call."""
    key: Key = ("ranking", "categories")
    field = asked.get(rule.field)
    if field is None or field.type != "choice":
        yield from _field(
            rule.field, (), key, "places", {k: f for k, f in asked.items() if f.type == "choice"}
        )
        return
    for answer in rule.places:
        if answer not in field.options:
            found = f"formularz nie ma odpowiedzi „{answer}”."
            yield Complaint("unknown_value", (*key, "places"), found, instead(answer, tuple(field.options)))
    for answer in field.options:
        if answer not in rule.places:
            found = (
                f"odpowiedź „{answer}” nie ma swojej listy, więc takie zgłoszenia czekałyby na pracownika."
            )
            yield Complaint("category_without_places", (*key, "places"), found, f"Dopisz np. {answer} = 0.")
    if sum(rule.places.values()) != call.places:
        found = f"kategorie mają razem {sum(rule.places.values())}, a miejsc jest {call.places}."
        yield Complaint("category_sum", (*key, "places"), found, "Popraw jedną z liczb.")


def _resource(rule: ResourceRule, asked: dict[str, FormField]) -> Iterator[Complaint]:
    """What is divided: asked as a number, with limits that leave something to divide."""
    key: Key = ("resource",)
    field = asked.get(rule.field)
    if field is None:
        found = f"formularz nie pyta o „{rule.field}”."
        yield Complaint("unknown_field", (*key, "field"), found, instead(rule.field, tuple(asked)))
    elif field.type not in {"count", "number"}:
        found = f"pole „{rule.field}” ma typ „{field.type}”, więc nie wiadomo, ile kto chce."
        yield Complaint("resource_misfit", (*key, "field"), found, "Wybierz pole typu „count” albo „number”.")
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
