"""Places that are limited by group: who gets one, and why somebody with a better place does not."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from checks.rank.order import Scored, answer_text
from domain.call import Call
from domain.polish import plural
from domain.ranking_rule import Quota
from domain.text import fold

_PLACES = ("miejsce", "miejsca", "miejsc")


def chosen(ranked: Sequence[Scored], call: Call) -> tuple[list[Scored], list[Scored], dict[str, str]]:
    """Those who get a place, those who wait, both in order, and why a limit passed somebody over."""
    taken: Counter[tuple[int, str]] = Counter()
    places: list[Scored] = []
    waiting: list[Scored] = []
    why: dict[str, str] = {}
    for pair in ranked:
        groups = list(_groups(pair, call.ranking.quotas))
        full = next(
            ((quota, answer) for at, quota, answer in groups if taken[at, fold(answer)] >= quota.places), None
        )
        if len(places) >= call.places:
            waiting.append(pair)
        elif full is not None:
            waiting.append(pair)
            why[pair[0].reference] = _full_text(*full)
        else:
            places.append(pair)
            taken.update((at, fold(answer)) for at, _quota, answer in groups)
    return places, waiting, why


def unknown_answers(ranked: Iterable[Scored], call: Call) -> tuple[str, ...]:
    """A sentence for each answer that decides and is not known somewhere: the list is provisional then."""
    rule = call.ranking
    fields = dict.fromkeys(quota.field for quota in rule.quotas)
    if rule.group is not None:
        fields[rule.group.field] = None
    pairs = list(ranked)
    sentences = []
    for field in fields:
        unknown = [pair[0].reference for pair in pairs if answer_text(pair[0], field) is None]
        if unknown:
            sentences.append(
                f"O kolejności rozstrzyga odpowiedź „{field}”, której nie znamy: {', '.join(unknown)}."
            )
    return tuple(sentences)


def _groups(pair: Scored, quotas: Sequence[Quota]) -> Iterator[tuple[int, Quota, str]]:
    """The limits that concern an application, each with the answer that it limits."""
    for at, quota in enumerate(quotas):
        answer = answer_text(pair[0], quota.field)
        if answer is not None and (quota.answer is None or fold(quota.answer) == fold(answer)):
            yield at, quota, answer


def _full_text(quota: Quota, answer: str) -> str:
    cited = f" ({quota.source})" if quota.source else ""
    return f"Limit dla „{answer}” ({plural(quota.places, *_PLACES)}) jest wyczerpany{cited}."
