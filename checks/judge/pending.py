"""Messages that do not count unless a person says so: until then they keep documents from being asked for."""

from collections.abc import Mapping
from dataclasses import replace

from checks.judge.acts.decisions import Decisions
from checks.judge.documents.all_kinds import Judgement
from checks.judge.documents.holdings import gather
from checks.judge.documents.states import Acceptance, KindJudgement
from checks.judge.questions.context import early_code, late_supplement_code, may_hold, waiting_kinds
from checks.judge.timing.arrivals import Arrivals
from domain.application import DocumentState, Submission
from domain.call import Call


def pending_messages(arrivals: Arrivals, decided: Decisions) -> tuple[Submission, ...]:
    """The messages that do not count unless a person says so, and about which nobody said anything."""
    early = arrivals.early
    if early and decided.is_settled(early_code(early)):
        early = ()
    overdue = (s for s in arrivals.overdue if not decided.is_settled(late_supplement_code(s)))
    return (*early, *overdue)


def with_pending(
    judgement: Judgement,
    pending: tuple[Submission, ...],
    call: Call,
    decided: Decisions,
    acceptances: Mapping[str, Acceptance],
) -> Judgement:
    """Unsure is what a pending message may hold: the applicant is not asked for what lies there.

    Accepted is what a person accepted of such a message where nothing counts yet.
    """
    if not pending:
        return judgement
    holdings = gather(pending, call, decided)
    kinds = dict(judgement.kinds)
    for kind in waiting_kinds(judgement, call):
        acceptance = acceptances.get(kind)
        if acceptance is not None and acceptance.submission in pending:
            kinds[kind] = KindJudgement(
                kind, DocumentState.ACCEPTED, all=kinds[kind].all, accepted_by_person=acceptance
            )
        elif may_hold(holdings, kind):
            kinds[kind] = _held_back(kinds[kind])
    return replace(judgement, kinds=kinds)


def _held_back(judgement: KindJudgement) -> KindJudgement:
    waiting = (replace(f, asked_of="staff") if f.asked_of == "applicant" else f for f in judgement.findings)
    return replace(judgement, state=DocumentState.UNSURE, findings=tuple(waiting))
