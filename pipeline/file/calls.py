"""Which call a message belongs to, by its arrival and the trip it names (Regulamin § 4.2)."""

from collections.abc import Mapping
from datetime import datetime

from domain.call import Call


def call_at(calls: Mapping[str, Call], received_at: datetime) -> Call:
    """The call open at an instant; between calls the one whose opening or close lies nearest.

    The windows of the Regulamin's calls do not overlap; where an operator's do, the one that opened first
    is meant unless the documents name another (see `named_call`).
    """
    open_calls = [c for c in calls.values() if not c.is_early(received_at) and not c.is_late(received_at)]
    if open_calls:
        return open_calls[0]
    return min(
        calls.values(),
        key=lambda c: min(abs(received_at - c.opens_at), abs(received_at - c.closes_at)),
    )


def named_call(calls: Mapping[str, Call], received_at: datetime, trips: frozenset[str]) -> Call | None:
    """The call that a form names by its trip, if that decides anything.

    While a call is open, a form for another trip is a question for a person (finding `other_trip`), unless
    the named call is open too. Between calls the named trip decides.
    """
    named = [calls[trip] for trip in sorted(trips) if trip in calls]
    if len(named) != 1:
        return None
    is_open = [c for c in calls.values() if not c.is_early(received_at) and not c.is_late(received_at)]
    return named[0] if not is_open or named[0] in is_open else None
