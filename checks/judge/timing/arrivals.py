"""Which of an application's messages count, by their arrival (Regulamin §§ 4.2–4.4).

A message before the opening does not count; an application whose first message came after the close is
late; a supplement after the term of its correction request waits for a person. People may let each of
these count.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from checks.judge.acts.decisions import Decisions, could_see
from checks.judge.timing.overdue import in_time_and_late
from checks.judge.timing.terms import Terms
from domain.acts.on_applications import InTime
from domain.application import Submission
from domain.call import Call
from domain.mail import Purpose

_NEVER = frozenset(
    {Purpose.BOUNCE, Purpose.AUTOMATIC, Purpose.LIST, Purpose.OWN, Purpose.SPAM, Purpose.UNRELATED}
)
_BRINGS_DOCUMENTS = frozenset({Purpose.SUBMISSION, Purpose.REPLY})


class Standing(StrEnum):
    """How an application stands towards the call's opening and close."""

    IN_TIME = "in_time"
    EARLY = "early"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Arrivals:
    """The messages of an application, sorted by whether they count; each tuple in order of arrival."""

    standing: Standing
    counted: tuple[Submission, ...]
    early: tuple[Submission, ...] = ()
    """Before the opening, beside others that count."""
    overdue: tuple[Submission, ...] = ()
    """Supplements after their term; of a message that brought both, the late files alone."""
    resignations: tuple[Submission, ...] = ()
    last_at: datetime | None = None
    """Arrival of the newest message that a person wrote."""


def sort_arrivals(
    submissions: tuple[Submission, ...], call: Call, decided: Decisions, terms: Terms, now: datetime
) -> Arrivals:
    """The messages that arrived by `now`, each in its place.

    Where the whole application is early or late its messages stand in `counted` all the same, so that
    a person sees what they hold.
    """
    known = sorted(
        (s for s in submissions if s.received_at <= now and s.purpose not in _NEVER),
        key=lambda s: (s.received_at, s.message_id),
    )
    bearing = tuple(s for s in known if s.purpose in _BRINGS_DOCUMENTS or s.files or s.links)
    early = tuple(
        s for s in bearing if call.is_early(s.received_at) and not _is_admitted(s, call, decided, bearing)
    )
    window = tuple(s for s in bearing if s not in early)
    resignations = tuple(s for s in known if s.purpose is Purpose.RESIGNATION)
    last_at = known[-1].received_at if known else None
    if not window:
        standing = Standing.EARLY if early else Standing.IN_TIME
        return Arrivals(standing, early, resignations=resignations, last_at=last_at)
    first = window[0]
    if call.is_late(first.received_at) and not decided.counts_in_time(first):
        return Arrivals(Standing.LATE, window, resignations=resignations, last_at=last_at)
    parts = [in_time_and_late(s, window[:place], decided, terms) for place, s in enumerate(window)]
    counted = tuple(part for part, _ in parts if part is not None)
    overdue = tuple(part for _, part in parts if part is not None)
    return Arrivals(Standing.IN_TIME, counted, early, overdue, resignations, last_at)


def _is_admitted(
    submission: Submission, call: Call, decided: Decisions, all_bearing: tuple[Submission, ...]
) -> bool:
    """Whether a person let an early message count: the application had nothing else when it was decided."""
    return any(
        could_see(decision, submission)
        and not any(could_see(decision, s) for s in all_bearing if not call.is_early(s.received_at))
        for decision in decided.all(InTime)
    )
