"""The letters that are due: a pure function of facts, judgement and clock.

Every kind of letter is one planner that answers with the orders it finds due. A letter that exists is
never planned again: its key says so, whatever became of it.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from domain.acts.decision import Decision
from domain.acts.on_applications import Advance, Close, Extend
from domain.acts.on_documents import Refuse
from domain.acts.question_code import QuestionKind
from domain.application import CLOSED, ApplicationFacts, Assessment, OpenItem, Status, Submission
from domain.calendar.workdays import end_of, workdays_before
from domain.call import Call
from domain.letter import LetterKind, LetterOrder, LetterPolicy
from domain.mail import Purpose
from domain.rules.prolongation import Prolongation
from domain.stages import staged
from domain.words.polish import closing_text, local_date, time_text, until_text
from notify.case import ANSWERED, Case
from notify.letters.acknowledge import acknowledgement_context
from notify.letters.corrections import also_asked, blanks, by_term, correction_context, running
from notify.receipts import covered_besides, is_due, unanswered
from notify.term import window_opens
from notify.wording import basis_text, discreet, window_end_text

_RESIGNATION_TITLE = "Potwierdzenie otrzymania rezygnacji"

_CLOSED = "Pozostawienie bez rozpatrzenia zatwierdza pracownik, gdy obejrzy pismo."
_LONGER = "Pismo do wszystkich, którzy się już zgłosili; zatwierdza je pracownik, najlepiej wszystkie naraz."
_TOLD_COMPLETE = (
    "Adresat wie już, że zgłoszenie jest kompletne, i nic od tego czasu nie przysłał; proszę obejrzeć pismo."
)
_REFUSED = "Dokument odrzucił pracownik; jego uzasadnienie stanie w piśmie, więc najpierw trzeba je obejrzeć."

Planner = Callable[[Case], Iterator[LetterOrder]]


def plan_letters(
    facts: ApplicationFacts, assessment: Assessment, call: Call, now: datetime, policy: LetterPolicy
) -> tuple[LetterOrder, ...]:
    """The letters about one application that are due now and do not exist yet.

    None, while nobody has said where they should go.
    """
    if facts.waits_for_address:
        return ()
    case = Case(facts, assessment, staged(call, facts.decisions), now, policy)
    return tuple(order for planner in _PLANNERS for order in planner(case))


def _acknowledgement(case: Case) -> Iterator[LetterOrder]:
    """One for all messages with documents that no letter covers yet: at once, or bundled (`notify.receipts`).

    It leaves at any hour and is never held for approval: it judges nothing, and is the company's proof of
    arrival.
    """
    covered = tuple(s for s in unanswered(case) if case.counts(s))
    if not covered or not is_due(case, covered):
        return
    kind = LetterKind.ACKNOWLEDGEMENT
    key = case.free_key(kind, str(covered[0].message_id))
    if key is not None:
        ids = tuple(s.message_id for s in covered)
        context = acknowledgement_context(case, covered)
        yield case.order(kind, key, context, message_ids=ids, approval="")


def _resignation(case: Case) -> Iterator[LetterOrder]:
    """When each resignation arrived, and on which side of Regulamin § 5.3 that lies; not held either.

    A doubtful one, which may not be one at all, is answered by whoever reads it.
    """
    kind = LetterKind.ACKNOWLEDGEMENT
    for submission in case.facts.submissions:
        if submission.purpose is not Purpose.RESIGNATION or submission.doubt:
            continue
        key = case.free_key(kind, f"resignation-{submission.message_id}")
        if key is not None:
            context = {
                "template": "resignation",
                "title": _RESIGNATION_TITLE,
                **_resignation_context(case, submission),
            }
            yield case.order(kind, key, context, message_ids=(submission.message_id,), approval="")


def _resignation_context(case: Case, submission: Submission) -> dict[str, str | bool | None]:
    trip = case.call.trip
    context: dict[str, str | bool | None] = {
        "received": time_text(submission.received_at),
        "free_until": None,
    }
    if trip.resignation_days is not None:
        # A term counted backwards does not move away from a Sunday or a holiday.
        last_free = end_of(trip.starts_on - timedelta(days=trip.resignation_days))
        context["free_until"] = closing_text(last_free)
        context["is_within"] = submission.received_at <= last_free
    return context


def _early_notice(case: Case) -> Iterator[LetterOrder]:
    """The window, and please send again; stands in for the acknowledgement."""
    covered = tuple(s for s in unanswered(case) if not case.counts(s))
    if not covered or case.assessment.status is not Status.EARLY:
        return
    kind = LetterKind.EARLY_NOTICE
    key = case.free_key(kind, str(covered[0].message_id))
    if key is not None:
        ids = tuple(s.message_id for s in covered)
        yield case.order(kind, key, _window_context(case, covered[0]), message_ids=ids)


def _late_notice(case: Case) -> Iterator[LetterOrder]:
    """That it came after the close and lies with a person; never a refusal. One an application."""
    first = next((s for s in case.facts.submissions if s.purpose in ANSWERED), None)
    if first is None or case.assessment.status is not Status.LATE or case.assessment.is_closed:
        return
    kind = LetterKind.LATE_NOTICE
    key = case.free_key(kind, str(first.message_id))
    if key is not None:
        yield case.order(kind, key, _window_context(case, first), message_ids=(first.message_id,))


def _window_context(case: Case, submission: Submission) -> dict[str, str]:
    return {
        "received": time_text(submission.received_at),
        "opens": time_text(case.call.opens_at),
        "closes": window_end_text(case.call),
    }


def _correction_request(case: Case) -> Iterator[LetterOrder]:
    """Everything that is to be corrected, once, after the applicant has been silent for a while."""
    assessment = case.assessment
    if not assessment.to_request or assessment.status in CLOSED or not _is_quiet(case):
        return
    kind = LetterKind.CORRECTION_REQUEST
    key = case.free_key(kind, str(assessment.next_round))
    approval = case.approval(kind) or _why_held(case)
    if key is not None and window_opens(case.now, case.policy):
        yield case.order(
            kind,
            key,
            correction_context(case),
            approval=approval,
            in_window=True,
            round=assessment.next_round,
            starts_term=True,
            asked=tuple(finding.key for finding in assessment.to_request),
            message_ids=covered_besides(case),
            attachments=blanks(case),
        )


def _why_held(case: Case) -> str:
    """Why a request waits for a look whatever the settings say; empty: it may go."""
    if _speaks_of_refusal(case):
        return _REFUSED
    return _TOLD_COMPLETE if _was_told_complete(case) else ""


def _was_told_complete(case: Case) -> bool:
    """Whether the applicant was told that all is there and nothing is new since: only the reading changed.

    To be chosen for a further stage is news: it asks for more.
    """
    last = case.assessment.last_arrival_at
    chosen = [d.at for d in case.facts.decisions if isinstance(d.act, Advance)]
    news = [*chosen, *([last] if last is not None else [])]
    kind = LetterKind.COMPLETENESS
    told = [x.sent_at for x in case.facts.letters if x.kind is kind and x.sent_at is not None]
    return bool(told) and all(max(told) > at for at in news)


def _speaks_of_refusal(case: Case) -> bool:
    """Whether a request is the first to say that a person refused a document: their words go out with it."""
    before = case.assessment.next_round - 1
    refused = {
        d.act.kind
        for d in case.facts.decisions
        if isinstance(d.act, Refuse) and (d.seen_round is None or d.seen_round >= before)
    }
    return any(finding.document in refused for finding in case.assessment.to_request)


def _is_quiet(case: Case) -> bool:
    last = case.assessment.last_arrival_at
    return last is None or case.now >= last + timedelta(minutes=case.policy.quiet_minutes)


def _reminder(case: Case) -> Iterator[LetterOrder]:
    """That a running term ends soon, with everything that is open: the newest reminder that is due."""
    if case.assessment.status in CLOSED or _may_be_answered(case) or not window_opens(case.now, case.policy):
        return
    due = _reminder_due(case)
    if due is None:
        return
    item, days = due
    # An extended term (a person's decision) gets its reminders again.
    extended = f"-{item.due_on.isoformat()}" if item.is_extended and item.due_on is not None else ""
    key = case.free_key(LetterKind.REMINDER, f"{item.round}-{days}{extended}")
    if key is not None:
        items = case.assessment.open_items
        yield case.order(
            LetterKind.REMINDER,
            key,
            {"terms": by_term(case, items), "is_last_day": local_date(case.now) == item.due_on},
            in_window=True,
            round=item.round,
            due_on=item.due_on,
            asked=tuple(item.finding.key for item in items),
        )


def _extension(case: Case) -> Iterator[LetterOrder]:
    """That a person moved the last day, and why: a term that nobody was told of helps nobody."""
    made = newest_extension(case)
    if made is None or case.assessment.status in CLOSED or not window_opens(case.now, case.policy):
        return
    key = case.free_key(LetterKind.EXTENSION, str(made.id))
    if key is not None:
        items = case.assessment.open_items
        yield case.order(
            LetterKind.EXTENSION,
            key,
            {"reason": discreet(made.reason), "terms": by_term(case, items)},
            in_window=True,
            due_on=case.assessment.correction_due_on,
            asked=tuple(item.finding.key for item in items),
        )


def _prolongation(case: Case) -> Iterator[LetterOrder]:
    """To everybody who had applied when it was announced: that the call runs longer, until when, and why."""
    if not is_told_of_longer_call(case):
        return
    longer = case.call.prolongation
    assert longer is not None
    key = case.free_key(LetterKind.PROLONGATION, longer_call_key(longer))
    if key is not None:
        due_on = case.assessment.correction_due_on
        context = {
            "closes": closing_text(longer.closes_at),
            "before": closing_text(case.call.first_close),
            "reason": discreet(longer.reason),
            "basis": basis_text(longer.source),
            "is_early": case.assessment.status is Status.EARLY,
            "is_complete": case.assessment.status is Status.COMPLETE,
            "awaited": until_text(due_on)
            if due_on is not None and case.assessment.status is Status.AWAITING_CORRECTION
            else None,
        }
        yield case.order(LetterKind.PROLONGATION, key, context, approval=_LONGER)


def longer_call_key(longer: Prolongation) -> str:
    """What tells the letter about one new close from that about another."""
    return f"{longer.closes_at.astimezone(UTC):%Y%m%dT%H%MZ}"


def is_told_of_longer_call(case: Case) -> bool:
    """Whether an applicant is to know that the call runs longer: they applied before that was announced."""
    longer, status = case.call.prolongation, case.assessment.status
    if longer is None or case.call.is_late(case.now) or case.assessment.is_closed:
        return False
    first = min((s.received_at for s in case.facts.submissions), default=None)
    is_told = first is not None and local_date(first) <= longer.announced_on
    return is_told and status not in {Status.WITHDRAWN, Status.INELIGIBLE}


def _closing(case: Case) -> Iterator[LetterOrder]:
    """That a person left the application without consideration, and why; it waits for a look."""
    made = [d for d in case.facts.decisions if isinstance(d.act, Close)]
    if not made or not case.assessment.is_closed:
        return
    key = case.free_key(LetterKind.CLOSING, str(made[-1].id))
    if key is not None:
        context = {"reason": discreet(made[-1].reason), "received": time_text(case.assessment.received_at)}
        yield case.order(LetterKind.CLOSING, key, context, approval=_CLOSED)


def newest_extension(case: Case) -> Decision | None:
    """The decision that gave the running term its last day; None: it runs as the letters said."""
    due_on = case.assessment.correction_due_on
    terms = {item.due_on for item in running(case.assessment.open_items, case.now) if item.is_extended}
    if due_on not in terms:
        return None
    made = [d for d in case.facts.decisions if isinstance(d.act, Extend) and d.act.until == due_on]
    return made[-1] if made else None


def _may_be_answered(case: Case) -> bool:
    """Whether a resignation or a message set aside waits for a person: the answer may be there already."""
    waiting = {QuestionKind.RESIGNATION, QuestionKind.HELD_MESSAGE}
    return any(question.code.kind in waiting for question in case.assessment.questions)


def _reminder_due(case: Case) -> tuple[OpenItem, int] | None:
    """Of the running terms the one to remind of, and how many working days before its end.

    After downtime the earlier reminders stay unsent; what was sent since, a request or an extension, has
    named every term.
    """
    kind = LetterKind.CORRECTION_REQUEST
    sent_at = max((x.sent_at for x in case.facts.letters if x.kind is kind and x.sent_at), default=None)
    if sent_at is None:
        return None
    told = newest_extension(case)
    today, sent_on = local_date(case.now), local_date(max(sent_at, told.at) if told else sent_at)
    due = [
        (item, days)
        for item in running(case.assessment.open_items, case.now)
        for days in case.call.term.reminders
        if item.due_on is not None and sent_on < workdays_before(item.due_on, days) <= today
    ]
    return min(due, key=lambda one: (one[1], -one[0].round), default=None)


def _completeness(case: Case) -> Iterator[LetterOrder]:
    """That the application is complete, and since when; one for each instant of completion."""
    completed_at = case.assessment.completed_at
    if case.assessment.status is not Status.COMPLETE or completed_at is None:
        return
    kind = LetterKind.COMPLETENESS
    key = case.free_key(kind, f"{completed_at.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    if key is not None:
        context: dict[str, Any] = {
            "completed": time_text(completed_at),
            "closes": None if case.call.is_late(case.now) else closing_text(case.call.ends_at),
            "at_once": case.call.ranking.results == "at_once",
            "has_further_stage": case.assessment.stage < case.call.last_stage,
            "is_by_hand": any(rule.by_hand and rule.mandatory for rule in case.call.documents.values()),
            "also": also_asked(case),
        }
        yield case.order(kind, key, context, message_ids=covered_besides(case))


_PLANNERS: tuple[Planner, ...] = (
    _acknowledgement,
    _resignation,
    _early_notice,
    _late_notice,
    _correction_request,
    _extension,
    _prolongation,
    _closing,
    _reminder,
    _completeness,
)
