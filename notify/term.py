"""The term of a correction request (Regulamin § 4.4) and the hours in which the office writes."""

from datetime import date, datetime, timedelta

from domain.calendar.workdays import deadline, is_workday, workdays_after
from domain.call import Call
from domain.letter import LetterPolicy
from domain.words.polish import WARSAW, local, local_date


def term_due_on(call: Call, sent_on: date) -> date:
    """The last day of a call's term for a letter sent on a day; the term ends at 24:00 of it.

    The day of sending is not counted (art. 111 § 2 KC). A term in working days ends on a working day by
    itself; one in plain days that ends on a Saturday or a holiday moves on (art. 115 KC).
    """
    if call.term.unit == "workdays":
        return deadline(sent_on, call.term.length)
    last = sent_on + timedelta(days=call.term.length)
    return last if is_workday(last) else next(workdays_after(last))


def accepted_due_on(printed: date | None, call: Call, accepted_at: datetime) -> date:
    """The last day that counts once a server took the letter: never earlier than the printed one.

    A letter frozen before midnight and taken after it was sent on the later day, so its term is longer
    than it says; an applicant never has less time than the letter promised.
    """
    counted = term_due_on(call, local_date(accepted_at))
    return counted if printed is None else max(printed, counted)


def window_opens(now: datetime, policy: LetterPolicy) -> bool:
    """Whether the sending window is open: on a working day, from its first minute until before its last."""
    if policy.window is None:
        return True
    here = local(now)
    first, last = policy.window
    return is_workday(here.date()) and first <= here.time() < last


def window_opened_at(now: datetime, policy: LetterPolicy) -> datetime | None:
    """When the window that is open now opened; None: it is closed, or never closes."""
    if policy.window is None or not window_opens(now, policy):
        return None
    return datetime.combine(local_date(now), policy.window[0], tzinfo=WARSAW)
