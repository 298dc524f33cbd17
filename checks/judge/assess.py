"""What follows from an application's facts, its call and the clock: the one judgement of the program.

Pure and total. The steps, each in its own module: decisions in order (`acts/decisions`), terms and which
messages count (`timing/terms`, `arrivals`), what they hold (`holdings`) and what each document lacks
(`documents`), when the set became complete (`completion`), who may take part (`eligibility`), what to ask
the applicant (`corrections`) and what to ask a person (`questions`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from checks.judge.acts.decisions import Decisions
from checks.judge.answers import field_type, merged_fields
from checks.judge.documents.all_kinds import Judgement, judge
from checks.judge.documents.evidence_copies import distinct_copies, evidence_kind, listed_items
from checks.judge.documents.findings import at_closing_instant, unread_copy
from checks.judge.documents.holdings import UNREAD, gather
from checks.judge.documents.states import Acceptance, KindJudgement, accepted_by_people
from checks.judge.eligibility.codes import CODES, NOTES
from checks.judge.eligibility.doubts import eligibility_doubts
from checks.judge.pending import pending_messages, with_pending
from checks.judge.questions.context import QuestionContext, is_form_in_time, resignation_code
from checks.judge.questions.open import open_questions
from checks.judge.status import (
    due_on,
    is_closed,
    is_ineligible,
    is_over,
    is_withdrawn,
    standing_of,
    status_of,
)
from checks.judge.timing.arrivals import Arrivals, Standing, sort_arrivals
from checks.judge.timing.completion import completed_at
from checks.judge.timing.corrections import Correction, plan_correction
from checks.judge.timing.terms import Terms
from config.registers import Registers
from domain.acts.question_code import QuestionKind
from domain.application import (
    ApplicationFacts,
    Assessment,
    DocumentAssessment,
    DocumentState,
    Fact,
    Finding,
    Question,
)
from domain.call import Call
from domain.document import Evidence
from domain.stages import stage_of, staged

_WAITING = UNREAD | {
    QuestionKind.DOUBTFUL_MESSAGE,
    QuestionKind.HELD_MESSAGE,
    QuestionKind.OTHER_APPLICANT,
}
_NOT_OF_DOCUMENTS = frozenset({*CODES, *NOTES})


@dataclass(frozen=True, slots=True)
class _Case:
    """An application between the steps."""

    facts: ApplicationFacts
    call: Call
    registers: Registers
    now: datetime
    decided: Decisions
    terms: Terms
    arrivals: Arrivals
    acceptances: Mapping[str, Acceptance]
    judgement: Judgement
    fields: dict[str, Fact]

    @property
    def is_out(self) -> bool:
        """Whether people closed it: withdrawn, excluded, or left without consideration."""
        is_excluded = is_withdrawn(self.decided, self.facts) or is_ineligible(self.decided)
        return is_excluded or is_closed(self.decided, self.facts)


def assess(facts: ApplicationFacts, call: Call, registers: Registers, now: datetime) -> Assessment:
    """The status, findings, term and questions of an application at one instant; never raises."""
    call = staged(call, facts.decisions)
    case = _open(facts, call, registers, now)
    doubts = eligibility_doubts(
        case.judgement,
        case.fields,
        case.arrivals.counted,
        facts,
        call,
        registers,
        case.decided,
        case.acceptances,
    )
    found = _all_findings(case, doubts)
    context = _matter(case, doubts, Correction())
    is_asked = (
        case.arrivals.standing is Standing.IN_TIME
        and bool(case.arrivals.counted)
        and not case.is_out
        and not _resigns(case)
        and not (context.is_closed and not is_form_in_time(context))
    )
    correction = plan_correction(found, case.terms)
    if not is_asked:
        correction = Correction(correction.next_round)
    over = is_over(case.terms, correction, call, now)
    context = replace(context, correction=correction, is_over=over, due_on=due_on(case.terms, correction))
    questions = () if case.is_out else open_questions(context)
    return _assessment(case, found, questions, correction, standing_of(context))


def _resigns(case: _Case) -> bool:
    """Whether a resignation waits for a person: nothing is asked of who may have left."""
    return any(not case.decided.is_settled(resignation_code(s)) for s in case.arrivals.resignations)


def _open(facts: ApplicationFacts, call: Call, registers: Registers, now: datetime) -> _Case:
    decided = Decisions.of(facts.decisions)
    terms = Terms.of(facts.letters, decided, call.term.rounds)
    arrivals = sort_arrivals(facts.submissions, call, decided, terms, now)
    holdings = gather(arrivals.counted, call, decided)
    pending = pending_messages(arrivals, decided)
    # Where nothing counts yet, a person who accepts speaks of what waits for their word.
    acceptances = accepted_by_people(arrivals.counted or pending, holdings, call, decided)
    judgement = judge(arrivals.counted, facts, call, decided, acceptances)
    judgement = with_pending(judgement, pending, call, decided, acceptances)
    fields = _with_copies(merged_fields(judgement, call, decided, registers), judgement, call)
    return _Case(facts, call, registers, now, decided, terms, arrivals, acceptances, judgement, fields)


def _with_copies(fields: dict[str, Fact], judgement: Judgement, call: Call) -> dict[str, Fact]:
    """The fields, and `evidence_copies`: how many different certificates came as accepted copies."""
    kind = evidence_kind(call)
    if kind is None or "evidence_copies" in fields:
        return fields
    copies = distinct_copies(judgement.kinds[kind].counted)
    names = ", ".join(dict.fromkeys(one.version.file.filename for one in copies))
    return fields | {"evidence_copies": Fact(len(copies), Evidence(names) if names else None)}


def _lists_more(case: _Case) -> bool:
    copies = case.fields.get("evidence_copies", Fact(0)).value
    listed = case.fields.get("certificates", Fact(None)).value
    return isinstance(copies, int) and len(listed_items(listed)) > copies


def _matter(case: _Case, doubts: tuple[Finding, ...], correction: Correction) -> QuestionContext:
    return QuestionContext(
        call=case.call,
        arrivals=case.arrivals,
        judgement=case.judgement,
        decided=case.decided,
        doubts=tuple(f for f in doubts if f.asked_of == "staff"),
        correction=correction,
        is_closed=case.call.is_late(case.now),
        held=case.facts.held,
        addresses=_addresses(case),
    )


def _addresses(case: _Case) -> tuple[str, ...]:
    """Where letters might go, while a person has yet to say so: the sender's address, and the form's."""
    if not case.facts.waits_for_address:
        return ()
    answers = (f.value for name, f in case.fields.items() if field_type(case.call, name) == "email")
    written = (answer for answer in answers if isinstance(answer, str))
    return tuple(dict.fromkeys((case.facts.email, *written)))


def _all_findings(case: _Case, doubts: tuple[Finding, ...]) -> tuple[Finding, ...]:
    documents = (f for judged in case.judgement.kinds.values() for f in judged.findings)
    notes = tuple(
        at_closing_instant(s) for s in case.arrivals.counted[:1] if s.received_at == case.call.ends_at
    )
    return (*documents, *case.judgement.unreadable, *doubts, *_unread_copies(case), *notes)


def _unread_copies(case: _Case) -> Iterator[Finding]:
    """Unread files that may be copies of certificates: they touch the points, not the completeness."""
    kind = evidence_kind(case.call)
    if kind is None or not _lists_more(case) or not case.judgement.is_complete(case.call):
        return
    for unread in case.judgement.holdings.unread:
        if unread.file is not None and not case.decided.is_settled(unread.code):
            yield unread_copy(kind, unread.file, unread.received_at)


def _assessment(
    case: _Case,
    found: tuple[Finding, ...],
    questions: tuple[Question, ...],
    correction: Correction,
    standing: Standing,
) -> Assessment:
    counted, call = case.arrivals.counted, case.call
    completed = None
    if standing is Standing.IN_TIME:
        completed = completed_at(case.judgement, counted, case.facts, call, case.decided, case.acceptances)
    documents = {kind: _document(judged, found) for kind, judged in case.judgement.kinds.items()}
    status = status_of(
        case.decided,
        case.facts,
        standing,
        questions,
        completed is not None,
        correction,
        is_asked=case.terms.due_on is not None,
        is_over=is_over(case.terms, correction, call, case.now),
    )
    is_open = standing is Standing.IN_TIME and not case.is_out
    return Assessment(
        reference=case.facts.reference,
        call_id=call.id,
        name=case.judgement.applicant.name,
        nip=case.judgement.applicant.nip,
        email=case.facts.email,
        status=status,
        received_at=_received_at(case),
        completed_at=completed,
        correction_sent_at=case.terms.sent_at,
        correction_due_on=due_on(case.terms, correction),
        documents=documents,
        findings=found,
        questions=questions,
        fields=case.fields,
        unsure=is_open and _is_unsure(documents, found, questions, call),
        next_round=correction.next_round,
        to_request=correction.to_request,
        open_items=correction.open_items,
        is_closed=is_closed(case.decided, case.facts),
        last_arrival_at=case.arrivals.last_at,
        stage=stage_of(case.facts.decisions),
    )


def _received_at(case: _Case) -> datetime:
    if case.arrivals.counted:
        return case.arrivals.counted[0].received_at
    return min((s.received_at for s in case.facts.submissions), default=case.facts.opened_at or case.now)


def _document(judged: KindJudgement, found: tuple[Finding, ...]) -> DocumentAssessment:
    acceptance = judged.accepted_by_person
    files = tuple(dict.fromkeys(w.version.file.path for w in judged.counted))
    received_at = judged.counted[-1].version.received_at if judged.counted else None
    if not judged.counted and acceptance is not None:
        files, received_at = acceptance.paths, acceptance.submission.received_at
    return DocumentAssessment(
        kind=judged.kind,
        state=judged.state,
        files=files,
        versions=len(judged.all),
        findings=tuple(f for f in found if f.document == judged.kind and f.code not in _NOT_OF_DOCUMENTS),
        received_at=received_at,
    )


def _is_unsure(
    documents: Mapping[str, DocumentAssessment],
    found: tuple[Finding, ...],
    questions: tuple[Question, ...],
    call: Call,
) -> bool:
    return (
        any(documents[kind].state is DocumentState.UNSURE for kind in call.mandatory)
        or any(f.code == "unsure" and f.blocks for f in found)
        or any(q.code.kind in _WAITING for q in questions)
    )
