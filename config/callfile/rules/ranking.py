"""How a call ranks: sums that can be reached, keys that have something to look at."""

from collections.abc import Iterator

from config.callfile.complaint import Complaint, warning
from domain.call import Call
from domain.points import points_phrase, points_text

_SUMS = "Popraw punkty w kryteriach albo tę liczbę."


def complaints(call: Call) -> Iterator[Complaint]:
    """What is wrong or odd about the order."""
    yield from _sums(call)
    yield from _at_once(call)
    if call.form_kind is None:
        return  # told by the rules for documents
    rule, key = call.ranking, ("ranking",)
    if "points" in rule.order and not call.criteria:
        found = "kolejność patrzy na punkty, a nabór nie ma kryteriów."
        if "order" in rule.model_fields_set:
            yield warning(
                "points_without_criteria", (*key, "order"), found, "Usuń „points” albo dopisz kryteria."
            )
    if "points" not in rule.order and call.criteria and rule.minimum is None:
        found = "nabór ma kryteria, a kolejność nie patrzy na punkty."
        yield warning(
            "criteria_unused", (*key, "order"), found, "Dopisz „points”, jeśli punkty mają rozstrzygać."
        )


def _at_once(call: Call) -> Iterator[Complaint]:
    """Results that are promised at once and hardly ever come before the close."""
    rule = call.ranking
    first = next((key for key in rule.order if key != "group"), "group")
    if rule.results == "at_once" and first == "points" and call.criteria:
        found = (
            "kolejność patrzy najpierw na punkty, więc przed zamknięciem o miejscu dowie się tylko ten, "
            "kto ma ich najwięcej, ile można."
        )
        todo = "Jeśli o miejscu ma decydować kolejność, wpisz order = [„completion”] i „minimum” punktów."
        yield warning("at_once_by_points", ("ranking", "results"), found, todo)


def _sums(call: Call) -> Iterator[Complaint]:
    """The regulations' maximum and the minimum, against what the criteria can give."""
    most = call.most_points
    told = call.points_total
    if told is not None and told > most:
        limit = f"kryteria najwyżej {points_text(most)}"
        found = f"regulamin daje {points_phrase(told)}, a {limit}: tylu nikt nie zdobędzie."
        yield Complaint("unreachable_total", ("points_total",), found, _SUMS)
    if told is not None and told < most:
        found = f"regulamin daje najwyżej {points_phrase(told)}, a kryteria razem {points_text(most)}."
        yield Complaint("total_exceeded", ("points_total",), found, _SUMS)
    least = call.ranking.minimum
    if least is not None and least > most:
        found = (
            f"na listę trafia się od {points_phrase(least)}, a kryteria dają najwyżej {points_text(most)}."
        )
        yield Complaint("unreachable_minimum", ("ranking", "minimum"), found, "Zmniejsz minimum.")
