"""Whose place is certain before the list is final: nobody who may still come can go before.

For calls that tell results at once. Whoever is not settled is taken at their best: all points that there are,
the first group, complete as early as may turn out. Nobody's place is told on a guess.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from checks.rank.order import Value, Values, values_of
from domain.application import Status
from domain.call import Call
from domain.ranking import Entry
from domain.rules.ranking.ranking_rule import RankingKey

_OPEN = frozenset({Status.NEEDS_DECISION, Status.UNDER_REVIEW})
"""What may become complete as of an earlier instant."""
_ASKED = frozenset({Status.AWAITING_CORRECTION, Status.CORRECTION_OVERDUE})
"""What becomes complete by something that is yet to come."""


def certain(every: Iterable[Entry], ranked: Sequence[Entry], call: Call, now: datetime) -> frozenset[str]:
    """The references of the ranked applications before which nobody can come any more.

    They are a beginning of the ranked list; the first that is not certain ends it.
    """
    if call.ranking.results != "at_once":
        return frozenset()
    best = min(_rivals(every, ranked, call, now), default=None)
    found = []
    for entry in ranked:
        if not _is_settled(entry, call) or (best is not None and values_of(entry, call) >= best):
            break
        found.append(entry.reference)
    return frozenset(found)


def stands(entry: Entry) -> Status:
    """The status, where an open question about a late application is a decision that is open too."""
    return Status.NEEDS_DECISION if entry.status is Status.LATE and entry.is_asked else entry.status


def _rivals(every: Iterable[Entry], ranked: Sequence[Entry], call: Call, now: datetime) -> Iterator[Values]:
    """The best values of everybody who is yet to come or to be decided."""
    known = {entry.reference for entry in ranked}
    if not call.is_late(now):
        yield _best(call, now, now)
    for entry in every:
        is_ranked = entry.reference in known
        if (is_ranked and not _is_settled(entry, call)) or (not is_ranked and _may_come(entry, call)):
            to_come = max(now, entry.received_at) if stands(entry) in _ASKED else entry.received_at
            yield _best(call, entry.received_at, entry.completed_at or to_come)


def _may_come(entry: Entry, call: Call) -> bool:
    """Whether an application that is on no list may still come onto it."""
    if entry.is_closed:
        return False
    if entry.status is Status.COMPLETE:
        return entry.total is None or not _is_settled(entry, call)
    return stands(entry) in _OPEN or stands(entry) in _ASKED


def _best(call: Call, arrival: datetime, completion: datetime) -> Values:
    """The values with which somebody would stand, were everything open decided in their favour."""
    best: dict[RankingKey, Value] = {
        "points": -call.most_points,
        "arrival": arrival.replace(microsecond=0),
        "completion": completion.replace(microsecond=0),
        "group": 0,
        "lottery": "",
    }
    return tuple(best[key] for key in call.ranking.order)


def _is_settled(entry: Entry, call: Call) -> bool:
    """Whether no points that matter wait for the commission."""
    matter = "points" in call.ranking.order or call.ranking.minimum is not None
    return not (matter and entry.to_confirm)
