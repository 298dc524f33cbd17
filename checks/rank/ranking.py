"""The ranking: a total order of the complete applications, every tie explained (Regulamin §§ 3.2, 4.5, 4.6).

The call's keys decide, the first that differs; by default points, then the order of complete applications.
Whom nothing tells apart stand in the order of their references until a person sets the field `draw` (1, 2, …)
of each.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, pairwise

from checks.rank.categories import by_category, outside
from checks.rank.certain import certain, stands
from checks.rank.not_ranked import is_below, not_chosen, not_ranked
from checks.rank.order import (
    DECIDED,
    EQUAL,
    SAME,
    Scored,
    Values,
    answer_text,
    has_time,
    value_text,
    values_of,
)
from checks.rank.quotas import chosen, unknown_answers
from domain.application import Assessment, Fact, FromDecision, Status
from domain.call import Call
from domain.ranking import Ranking, Row
from domain.words.polish import closing_text, plural

_APPLICATIONS = ("zgłoszenie", "zgłoszenia", "zgłoszeń")
_PLACES = ("miejsce", "miejsca", "miejsc")
_FEW = 4
"""So many tied applications are all named to each other."""


def rank(scored: Iterable[Scored], call: Call, now: datetime) -> Ranking:
    """The lists of one call: the same for the same facts, whatever order they come in."""
    all_scored = sorted(scored, key=lambda pair: pair[0].reference)
    left = not_chosen(all_scored, call)
    ranked = sorted(
        (pair for pair in all_scored if _is_ranked(pair, call) and pair not in left),
        key=lambda pair: (values_of(pair, call), _draw(pair[0]), pair[0].reference),
    )
    apart = outside(ranked, call)
    lists = [_list(*listed, call) for listed in by_category(ranked, call)]
    undecided = (
        *unknown_answers(ranked, call),
        *_outside_text(apart, call),
        *(sentence for one in lists for sentence in one.undecided),
    )
    because = (
        *_still_open(call, now),
        *_unchosen_text(all_scored, call),
        *_open_applications([pair for pair in all_scored if pair not in left]),
        *undecided,
    )
    beyond = [pair for one in lists for pair in one.beyond]
    qualified = tuple(row for one in lists for row in one.qualified)
    return Ranking(
        call_id=call.id,
        as_of=now,
        is_final=not because,
        places=call.places,
        qualified=qualified,
        reserve=tuple(row for one in lists for row in one.reserve),
        not_ranked=tuple(
            not_ranked(pair, call, is_beyond=pair in beyond, is_apart=pair in apart, is_left=pair in left)
            for pair in all_scored
            if pair in beyond or pair in apart or pair in left or not _is_ranked(pair, call)
        ),
        certain=frozenset() if undecided else certain(all_scored, ranked, call, now),
        provisional_because=because,
        notes=(*_divided(qualified, call), *_notes(len(qualified), call)),
    )


@dataclass(frozen=True, slots=True)
class _List:
    """One list: those with places, those who wait, those for whom the reserve has no room."""

    qualified: tuple[Row, ...]
    reserve: tuple[Row, ...]
    beyond: list[Scored]
    undecided: tuple[str, ...]


def _list(category: str | None, places: int, ranked: list[Scored], call: Call) -> _List:
    """The list of one category, or the only one."""
    made = chosen(ranked, call, places)
    waiting, beyond = _reserve(made.waiting, call)
    ties = _tie_breaks(ranked, call)
    where = f"Kategoria: {category}." if category is not None else None
    rows = tuple(
        Row(
            place=place,
            reference=assessment.reference,
            name=assessment.name or assessment.reference,
            score=points,
            completed_at=_completed(assessment),
            tie_break=_told(where, ties.get(assessment.reference), made.why.get(assessment.reference)),
            category=category,
            granted=made.granted.get(assessment.reference),
        )
        for place, (assessment, points) in enumerate((*made.places, *waiting), start=1)
    )
    count = len(made.places)
    return _List(rows[:count], rows[count:], beyond, _undecided_ties(ranked, call))


def _outside_text(apart: list[Scored], call: Call) -> tuple[str, ...]:
    """That somebody is in no category though the answer is known; unknown answers are told anyway."""
    rule = call.ranking.categories
    known = [pair for pair in apart if rule is not None and answer_text(pair[0], rule.field) is not None]
    references = ", ".join(pair[0].reference for pair in known)
    return (f"Do żadnej kategorii nie należy: {references}.",) if known else ()


def _unchosen_text(scored: list[Scored], call: Call) -> tuple[str, ...]:
    """That nobody was chosen for the last stage yet: the list is that of an earlier one."""
    if call.last_stage == 1 or any(one.stage >= call.last_stage for one, _points in scored):
        return ()
    return (f"Do ostatniego etapu ({call.last_stage}) nikogo jeszcze nie wybrano.",)


def _reserve(waiting: list[Scored], call: Call) -> tuple[list[Scored], list[Scored]]:
    """Those on the reserve, and those for whom it has no room."""
    room = len(waiting) if call.ranking.reserve is None else call.ranking.reserve
    return waiting[:room], waiting[room:]


def _told(*sentences: str | None) -> str | None:
    return " ".join(sentence for sentence in sentences if sentence) or None


def _is_ranked(pair: Scored, call: Call) -> bool:
    assessment, points = pair
    is_complete = assessment.status is Status.COMPLETE and assessment.completed_at is not None
    return is_complete and points.total is not None and not is_below(points, call)


def _completed(assessment: Assessment) -> datetime:
    assert assessment.completed_at is not None
    return assessment.completed_at


def _draw(assessment: Assessment) -> float:
    """The order that a person set among applications completed in the same second; last without one."""
    value = assessment.fields.get("draw", Fact(None)).value
    return int(value) if isinstance(value, int | str) and str(value).isdecimal() else float("inf")


def _tie_breaks(ranked: list[Scored], call: Call) -> dict[str, str]:
    """How the applications that the first key does not tell apart stand to each other, by reference."""
    told: dict[str, str] = {}
    cited = f" ({call.tie_source})" if call.tie_source else ""
    first, *further = call.ranking.order
    compared = [(values_of(pair, call), pair) for pair in ranked]
    for _value, equals in groupby(compared, key=lambda one: one[0][0]):
        values, tied = zip(*equals, strict=True)
        if len(tied) < 2:
            continue
        equal = EQUAL[first].format(value_text(first, values[0][0], call))
        by_what = (
            f"zdecydowała {', potem '.join(DECIDED[key] for key in further)}" if further else "o kolejności"
        )
        links = [_link_text(pair, own, call) for pair, own in zip(tied, values, strict=True)]
        groups = groupby(zip(values, tied, strict=True), key=lambda one: one[0])
        endings = (ending for _, same in groups for ending in _endings([one for _, (one, _) in same], call))
        for place, ((one, _points), ending) in enumerate(zip(tied, endings, strict=True)):
            told[one.reference] = (
                f"{equal} {by_what}: {_chain(links, values, place)}{cited}."
                f"{_among(len(tied), place, call)}{ending}"
            )
    return told


def _chain(links: Sequence[str], values: Sequence[Values], place: int) -> str:
    """Those of a tie in their order; of many only the next, for hundreds would fill pages for each."""
    start, end = (0, len(links)) if len(links) <= _FEW else (max(0, place - 1), place + 2)
    chain = links[start]
    for (before, here), link in zip(pairwise(values[start:end]), links[start + 1 : end], strict=True):
        chain += f"{' i ' if before == here else ' przed '}{link}"
    return ("… " if start else "") + chain + (" …" if end < len(links) else "")


def _link_text(pair: Scored, values: Values, call: Call) -> str:
    """One of a tie, with what was compared of it."""
    compared = list(zip(call.ranking.order, values, strict=True))[1:]
    shown = "; ".join(value_text(key, value, call) for key, value in compared)
    return f"{shown} ({pair[0].reference})" if shown else pair[0].reference


def _among(count: int, place: int, call: Call) -> str:
    """Where one stands among many whom the first key does not tell apart."""
    what = "taką liczbą punktów" if call.ranking.order[0] == "points" else "tą samą wartością"
    return "" if count <= _FEW else f" To {place + 1}. z {count} zgłoszeń z {what}."


def _endings(same: list[Assessment], call: Call) -> Iterator[str]:
    """What is added for each of the applications that nothing tells apart; nothing for one alone."""
    is_drawn = _is_drawn(same)
    which = "z tej samej sekundy" if has_time(call) else "których nic nie różni,"
    where = "w tej samej sekundzie" if has_time(call) else "między nimi"
    for one in same:
        if len(same) < 2:
            yield ""
        elif is_drawn:
            yield f" O kolejności {where} zdecydował pracownik: {_decision_text(one)}."
        else:
            yield f" Zgłoszenia {which} czekają na decyzję; do tego czasu według numeru."


def _is_drawn(same: list[Assessment]) -> bool:
    draws = [_draw(one) for one in same]
    return float("inf") not in draws and len(set(draws)) == len(draws)


def _decision_text(assessment: Assessment) -> str:
    origin = assessment.fields["draw"].origin
    return origin.words.rstrip(".") if isinstance(origin, FromDecision) else ""


def _undecided_ties(ranked: list[Scored], call: Call) -> tuple[str, ...]:
    sentences = []
    for values, pairs in groupby(ranked, key=lambda pair: values_of(pair, call)):
        same = [assessment for assessment, _points in pairs]
        if len(same) < 2 or _is_drawn(same):
            continue
        references = ", ".join(one.reference for one in same)
        compared = [(k, v) for k, v in zip(call.ranking.order, values, strict=True) if v != ""]
        alike = " i ".join(SAME[key].format(value_text(key, value, call)) for key, value in compared)
        if "lottery" in call.ranking.order and not call.ranking.seed:
            how = (
                "o kolejności rozstrzygnie losowanie; jego ziarno wpisuje się w pliku naboru („ranking.seed”)"
            )
        else:
            how = "o kolejności musi zdecydować pracownik"
        sentences.append(f"Zgłoszenia {references} {alike or 'są równe'}: {how}.")
    return tuple(sentences)


def _still_open(call: Call, now: datetime) -> tuple[str, ...]:
    if call.is_late(now):
        return ()
    if call.runs_until_full:
        return ("Nabór trwa do wyczerpania miejsc.",)
    return (f"Nabór trwa do: {closing_text(call.ends_at)}.",)


def _open_applications(scored: list[Scored]) -> tuple[str, ...]:
    """One sentence for each reason why places may still change, with the applications it is about."""
    sentences = {
        Status.AWAITING_CORRECTION: "Trwa termin uzupełnienia",
        Status.NEEDS_DECISION: "Na decyzję czeka",
        Status.UNDER_REVIEW: "W trakcie sprawdzania jest",
    }
    found = []
    for status, text in sentences.items():
        references = [a.reference for a, _points in scored if stands(a) is status]
        if references:
            found.append(f"{text}: {plural(len(references), *_APPLICATIONS)} ({', '.join(references)}).")
    unscored = [a.reference for a, points in scored if a.status is Status.COMPLETE and points.total is None]
    if unscored:
        count = plural(len(unscored), *_APPLICATIONS)
        found.append(f"Nie wszystkie punkty są znane: {count} ({', '.join(unscored)}).")
    return tuple(found)


def _divided(qualified: Iterable[Row], call: Call) -> tuple[str, ...]:
    """How much of what the call divides was given away."""
    rule = call.resource
    if rule is None:
        return ()
    given = sum(row.granted or 0 for row in qualified)
    return (f"Rozdzielono {rule.amount_text(given)}; jest {rule.amount_text(rule.total)}.",)


def _notes(count: int, call: Call) -> tuple[str, ...]:
    if count >= call.places or call.resource is not None:
        return ()
    taken = plural(count, *_APPLICATIONS)
    places = plural(call.places, *_PLACES)
    free = f"Na {places} zakwalifikowano {taken}; o dalszym postępowaniu decyduje organizator."
    return (free,)
