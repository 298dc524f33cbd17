"""Whose place is certain before the list is final: nobody who may still come can go before.

For calls that tell results at once. Whoever is not settled is taken at their best: all points that are open,
the first group, complete as early as may turn out. Nobody's place is told on a guess.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from checks.rank.order import Scored, Value, Values, values_of
from domain.application import Assessment, Status
from domain.call import Call
from domain.points import Points, total
from domain.ranking import Score
from domain.rules.ranking_rule import RankingKey

_OPEN = frozenset({Status.NEEDS_DECISION, Status.UNDER_REVIEW})
"""What may become complete as of an earlier instant."""
_ASKED = frozenset({Status.AWAITING_CORRECTION, Status.CORRECTION_OVERDUE})
"""What becomes complete by something that is yet to come."""


def certain(scored: Iterable[Scored], ranked: Sequence[Scored], call: Call, now: datetime) -> frozenset[str]:
    """The references of the ranked applications before which nobody can come any more.

    They are a beginning of the ranked list; the first that is not certain ends it.
    """
    if call.ranking.results != "at_once":
        return frozenset()
    best = min(_rivals(scored, ranked, call, now), default=None)
    found = []
    for pair in ranked:
        if not _is_settled(pair[1], call) or (best is not None and values_of(pair, call) >= best):
            break
        found.append(pair[0].reference)
    return frozenset(found)


def _rivals(
    scored: Iterable[Scored], ranked: Sequence[Scored], call: Call, now: datetime
) -> Iterator[Values]:
    """The best values of everybody who is yet to come or to be decided."""
    known = {pair[0].reference for pair in ranked}
    if not call.is_late(now):
        yield _best(call, call.most_points, now, now)
    for one, points in scored:
        if one.reference in known:
            if not _is_settled(points, call):
                yield _best(call, _most(points, call), one.received_at, one.completed_at or one.received_at)
        elif _may_come(one, points, call):
            completed = max(now, one.received_at) if stands(one) in _ASKED else one.received_at
            yield _best(call, call.most_points, one.received_at, one.completed_at or completed)


def _may_come(one: Assessment, points: Score, call: Call) -> bool:
    """Whether an application that is on no list may still come onto it."""
    if one.is_closed:
        return False
    if one.status is Status.COMPLETE:
        return points.total is None or not _is_settled(points, call)
    return stands(one) in {*_OPEN, *_ASKED}


def stands(one: Assessment) -> Status:
    """The status; a late application about which a person is asked is open."""
    is_asked = one.status is Status.LATE and bool(one.questions)
    return Status.NEEDS_DECISION if is_asked else one.status


def _best(call: Call, points: Points, arrival: datetime, completion: datetime) -> Values:
    """The values with which somebody would stand, were everything open decided in their favour."""
    best: dict[RankingKey, Value] = {
        "points": -points,
        "arrival": arrival.replace(microsecond=0),
        "completion": completion.replace(microsecond=0),
        "group": 0,
        "lottery": "",
    }
    return tuple(best[key] for key in call.ranking.order)


def _is_settled(points: Score, call: Call) -> bool:
    """Whether no points that matter wait for the commission."""
    matter = "points" in call.ranking.order or call.ranking.minimum is not None
    return not matter or not any(one.to_verify for one in points.criteria)


def _most(points: Score, call: Call) -> Points:
    """The most points that an application may have once the commission has spoken."""
    most = {criterion.number: criterion.max_points for criterion in call.criteria}
    return total(
        [most[one.number] if one.to_verify or one.points is None else one.points for one in points.criteria]
    )
