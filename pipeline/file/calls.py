"""Which call a message belongs to, by its arrival and the trip it names (Regulamin § 4.2)."""

from collections.abc import Mapping
from datetime import datetime

from domain.call import Call


def open_calls(calls: Mapping[str, Call], received_at: datetime) -> list[Call]:
    """The calls open at an instant, in the order of opening."""
    return [c for c in calls.values() if not c.is_early(received_at) and not c.is_late(received_at)]


def call_at(calls: Mapping[str, Call], received_at: datetime) -> Call:
    """The call open at an instant; between calls the one whose opening or close lies nearest.

    Of several open ones the first to open, by whose layout files are read first; which of them is meant,
    `pipeline.file.choosing` tells.
    """
    first = next(iter(open_calls(calls, received_at)), None)
    if first is not None:
        return first
    return min(
        calls.values(),
        key=lambda c: min(abs(received_at - c.opens_at), abs(received_at - c.ends_at)),
    )


def named_call(calls: Mapping[str, Call], received_at: datetime, trips: frozenset[str]) -> Call | None:
    """The call that a form names by its trip, if that decides anything.

    While a call is open, a form for another trip is a question for a person (finding `other_trip`), unless
    the named call is open too. Between calls the named trip decides.
    """
    named = [calls[trip] for trip in sorted(trips) if trip in calls]
    if len(named) != 1:
        return None
    is_open = open_calls(calls, received_at)
    return named[0] if not is_open or named[0] in is_open else None
