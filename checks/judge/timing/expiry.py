"""How long a judgement lasts: the earliest instant at which the clock alone can change it."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from domain.acts.on_applications import Extend
from domain.application import ApplicationFacts
from domain.calendar.workdays import end_of
from domain.call import Call

_TICK = timedelta(microseconds=1)


def turning_points(facts: ApplicationFacts, call: Call) -> Iterator[datetime]:
    """Every instant that `assess` compares the clock with; more of them do no harm.

    Those are the arrivals of messages (Regulamin § 4.2), the call's close, and the ends of terms (§ 4.4).
    """
    yield call.ends_at
    yield from (submission.received_at for submission in facts.submissions)
    yield from (end_of(letter.due_on) for letter in facts.letters if letter.due_on is not None)
    yield from (end_of(d.act.until) for d in facts.decisions if isinstance(d.act, Extend))


def first_after(now: datetime, turning: Iterable[datetime]) -> datetime | None:
    """When what holds now may no longer hold; None: never by the clock alone.

    Something may turn at such an instant („from then on”) or just after it („later than”).

    >>> from datetime import UTC
    >>> noon = datetime(2026, 5, 7, 12, tzinfo=UTC)
    >>> first_after(noon, [noon]).isoformat()
    '2026-05-07T12:00:00.000001+00:00'
    """
    return min((at for point in turning for at in (point, point + _TICK) if at > now), default=None)
