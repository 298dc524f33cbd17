"""The keys of a ranking: what each compares, and how it is told."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal

from domain.call import Call
from domain.points import Points, points_text
from domain.ranking import Entry
from domain.rules.ranking.ranking_rule import RankingKey
from domain.words.polish import day_text, local
from domain.words.text import fold

Value = Points | datetime | str
Values = tuple[Value, ...]
"""What is compared, key by key; the smaller goes first."""

_TIMES = frozenset({"arrival", "completion"})
EQUAL: Mapping[RankingKey, str] = {
    "points": "Przy równej liczbie punktów ({})",
    "arrival": "Przy wpływie w tej samej sekundzie ({})",
    "completion": "Przy kompletności od tej samej sekundy ({})",
    "group": "W tej samej grupie pierwszeństwa ({})",
    "lottery": "Przy tym samym losie ({})",
}
"""How a tie by the first key is told."""
DECIDED: Mapping[RankingKey, str] = {
    "points": "liczba punktów",
    "arrival": "kolejność wpływu",
    "completion": "kolejność kompletnych zgłoszeń",
    "group": "grupa pierwszeństwa",
    "lottery": "kolejność losów",
}
"""What decided it."""
SAME: Mapping[RankingKey, str] = {
    "points": "mają po {} pkt",
    "arrival": "wpłynęły w tej samej sekundzie ({})",
    "completion": "są kompletne od tej samej sekundy ({})",
    "group": "są w tej samej grupie pierwszeństwa ({})",
    "lottery": "mają ten sam los ({})",
}
"""What those have in common whom nothing tells apart."""


def values_of(entry: Entry, call: Call) -> Values:
    """What the call compares of one application, in the order of its keys."""
    return tuple(_VALUES[key](entry, call) for key in call.ranking.order)


def first_value(entry: Entry, call: Call) -> Value:
    """What the call compares first."""
    return _VALUES[call.ranking.order[0]](entry, call)


def value_text(key: RankingKey, value: Value, call: Call) -> str:
    """One compared value as people read it."""
    if isinstance(value, datetime):
        here = local(value)
        return f"{day_text(here.date())}, godz. {here:%H:%M:%S}"
    if key == "points" and isinstance(value, int | Decimal):
        return points_text(-value)
    if key == "group" and call.ranking.group is not None:
        order = call.ranking.group.order
        return f"„{order[int(value)]}”" if int(value) < len(order) else "pozostałe"
    return str(value)[:12]


def has_time(call: Call) -> bool:
    """Whether the order compares instants, so that a tie means the same second."""
    return bool(_TIMES & set(call.ranking.order))


def lot(seed: str, reference: str) -> str:
    """An application's lot: the SHA-256 of „seed:reference”, which anybody can compute again.

    The smaller lot goes first. In a shell: `printf '%s' 'SEED:REFERENCE' | sha256sum`.

    >>> lot("Duży Lotek 3.02.2027: 4 8 15 16 23 42", "JAP-2027-0001")[:12]
    '2e2bb97b26e5'
    """
    return hashlib.sha256(f"{seed}:{reference}".encode()).hexdigest()


def _group(entry: Entry, call: Call) -> int:
    """The place of the applicant's group; behind all that are named for any other answer."""
    rule = call.ranking.group
    if rule is None:
        return 0
    answer = entry.answers.get(rule.field)
    order = [fold(one) for one in rule.order]
    return order.index(fold(answer)) if answer is not None and fold(answer) in order else len(order)


def _points(entry: Entry, _call: Call) -> Points:
    assert entry.total is not None
    return -entry.total


def _completion(entry: Entry, _call: Call) -> datetime:
    assert entry.completed_at is not None
    return entry.completed_at.replace(microsecond=0)


def _arrival(entry: Entry, _call: Call) -> datetime:
    return entry.received_at.replace(microsecond=0)


def _lot(entry: Entry, call: Call) -> str:
    """Without a seed nobody has a lot yet: all have the same."""
    return lot(call.ranking.seed, entry.reference) if call.ranking.seed else ""


_VALUES: Mapping[RankingKey, Callable[[Entry, Call], Value]] = {
    "points": _points,
    "arrival": _arrival,
    "completion": _completion,
    "group": _group,
    "lottery": _lot,
}
