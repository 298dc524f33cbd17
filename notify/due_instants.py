"""When a letter about an application may become due, or be overtaken, by the clock alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

from domain.acts.on_applications import Extend
from domain.calendar.workdays import is_workday, workdays_after, workdays_before
from domain.letter import LetterPolicy
from domain.words.polish import WARSAW, local_date
from notify.case import Case
from notify.plan import plan_letters
from notify.receipts import LONGEST_WAIT, unanswered
from notify.term import window_opens


def due_instants(case: Case) -> Iterator[datetime]:
    """Every instant that planning compares the clock with; more of them do no harm.

    Those are the ends of quiet times, the days of reminders, and the next opening of the sending window where
    a letter waits for it. The ends of terms are the judgement's own (`checks.judge.timing.expiry`).
    """
    quiet = timedelta(minutes=case.policy.quiet_minutes)
    for submission in unanswered(case):
        yield submission.received_at + quiet
        yield submission.received_at + LONGEST_WAIT
    if case.assessment.last_arrival_at is not None and case.assessment.to_request:
        yield case.assessment.last_arrival_at + quiet
    yield from _reminder_days(case)
    if not window_opens(case.now, case.policy) and _waits_for_window(case):
        yield _next_opening(case.now, case.policy)


def _reminder_days(case: Case) -> Iterator[datetime]:
    last_days = {letter.due_on for letter in case.facts.letters if letter.due_on is not None}
    last_days |= {d.act.until for d in case.facts.decisions if isinstance(d.act, Extend)}
    for last_day in last_days:
        for days in case.call.term.reminders:
            yield datetime.combine(workdays_before(last_day, days), time(0), tzinfo=WARSAW)


def _waits_for_window(case: Case) -> bool:
    """Whether a letter would be due now if letters might leave at any hour."""
    about = (case.facts, case.assessment, case.call, case.now)
    at_any_hour = replace(case.policy, window=None)
    return len(plan_letters(*about, at_any_hour)) > len(plan_letters(*about, case.policy))


def _next_opening(now: datetime, policy: LetterPolicy) -> datetime:
    assert policy.window is not None
    today = local_date(now)
    opening = datetime.combine(today, policy.window[0], tzinfo=WARSAW)
    if is_workday(today) and opening > now:
        return opening
    return datetime.combine(next(workdays_after(today)), policy.window[0], tzinfo=WARSAW)
