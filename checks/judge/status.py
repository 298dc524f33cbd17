"""Where an application stands: the first status that fits, in a fixed order of precedence."""

from datetime import date, datetime

from checks.judge.acts.decisions import Decisions, could_see
from checks.judge.questions.context import FORM_AFTER_CLOSE, QuestionContext, is_form_in_time
from checks.judge.timing.arrivals import Standing
from checks.judge.timing.corrections import Correction
from checks.judge.timing.terms import Terms
from domain.acts.on_applications import Close, Eligible, Ineligible, Withdraw
from domain.application import ApplicationFacts, Question, Status
from domain.calendar.workdays import end_of
from domain.call import Call


def standing_of(context: QuestionContext) -> Standing:
    """How the application stands; without a form by the close it is late once a person looked (§ 3.3)."""
    standing = context.arrivals.standing
    is_formless = standing is Standing.IN_TIME and context.is_closed and not is_form_in_time(context)
    if is_formless and context.decided.is_settled(FORM_AFTER_CLOSE):
        return Standing.LATE
    return standing


def is_ineligible(decided: Decisions) -> bool:
    """Whether a person excluded the application and nobody took it back."""
    decision = decided.latest(Eligible, Ineligible)
    return decision is not None and isinstance(decision.act, Ineligible)


def is_withdrawn(decided: Decisions, facts: ApplicationFacts) -> bool:
    """Whether a person confirmed that the company withdrew, or there is no company: opened by mistake."""
    return facts.was_opened_in_error or decided.latest(Withdraw) is not None


def is_closed(decided: Decisions, facts: ApplicationFacts) -> bool:
    """Whether a person left the application without consideration, and knew all that it holds."""
    return any(all(could_see(d, s) for s in facts.submissions) for d in decided.all(Close))


def due_on(terms: Terms, correction: Correction) -> date | None:
    """The last day on which something that is still open is in time; None while no term was started."""
    return max((item.due_on for item in correction.open_items if item.due_on), default=terms.due_on)


def is_over(terms: Terms, correction: Correction, call: Call, now: datetime) -> bool:
    """Whether every term of what is open has ended; the close ends it where a call knows no corrections."""
    last_day = due_on(terms, correction)
    if last_day is None:
        return not call.term.rounds and bool(correction.open_items) and call.is_late(now)
    return now > end_of(last_day)


def status_of(
    decided: Decisions,
    facts: ApplicationFacts,
    standing: Standing,
    questions: tuple[Question, ...],
    is_complete: bool,
    correction: Correction,
    *,
    is_asked: bool,
    is_over: bool,
) -> Status:
    """The status: what people closed, then what came at the wrong time, then what is open.

    A term that ended shows as overdue only while no further request is about to start a new one. `is_asked`
    says whether a term was started, `is_over` whether all that is open has ended.
    """
    chain = (
        (is_withdrawn(decided, facts), Status.WITHDRAWN),
        (is_ineligible(decided), Status.INELIGIBLE),
        (standing is Standing.EARLY, Status.EARLY),
        (standing is Standing.LATE, Status.LATE),
        (bool(questions), Status.NEEDS_DECISION),
        (is_complete, Status.COMPLETE),
        (is_asked and not is_over, Status.AWAITING_CORRECTION),
        (is_over and not correction.to_request, Status.CORRECTION_OVERDUE),
    )
    return next((status for applies, status in chain if applies), Status.UNDER_REVIEW)
