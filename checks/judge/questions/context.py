"""What the questions about one application are asked from, and how one is put."""

from dataclasses import dataclass, field
from datetime import date

from checks.judge.acts.decisions import Decisions
from checks.judge.documents.all_kinds import Judgement
from checks.judge.documents.holdings import Holdings
from checks.judge.timing.arrivals import Arrivals
from checks.judge.timing.corrections import Correction
from domain.acts.act import Choice
from domain.acts.on_applications import InTime, Settle
from domain.acts.question_code import QuestionCode, QuestionKind
from domain.application import DocumentState, Finding, HeldMessage, Question, Submission
from domain.call import Call

FORM_AFTER_CLOSE = QuestionCode.of(QuestionKind.FORM_AFTER_CLOSE)
"""The code of the question what becomes of an application without a form by the close."""


@dataclass(frozen=True, slots=True)
class QuestionContext:
    """Everything the questions about one application follow from."""

    call: Call
    arrivals: Arrivals
    judgement: Judgement
    decided: Decisions
    doubts: tuple[Finding, ...] = ()
    """About eligibility, not settled."""
    correction: Correction = field(default_factory=Correction)
    is_closed: bool = False
    """Whether the call is over."""
    is_over: bool = False
    """Whether every term of what the applicant has to put right has ended."""
    due_on: date | None = None
    """The last day of those terms."""
    held: tuple[HeldMessage, ...] = ()
    """Messages set aside that may belong here."""
    addresses: tuple[str, ...] = ()
    """Where letters might go, the sender's first; none where that is settled."""


ADDRESS_TO_CONFIRM = QuestionCode.of(QuestionKind.ADDRESS)
"""The code of the question where letters go; looking at it is no answer."""


def question(code: QuestionCode, text: str, evidence: str, *choices: Choice) -> Question:
    """A question with the acts that settle it; looking at it and doing nothing is always one way."""
    return Question(code, text, evidence, (*choices, Settle(code)))


def resignation_code(message: Submission) -> QuestionCode:
    """The code of the question whether a company withdraws."""
    return QuestionCode.of(QuestionKind.RESIGNATION, message.message_id)


def early_code(early: tuple[Submission, ...]) -> QuestionCode:
    """The code of the question about documents sent before the opening."""
    return QuestionCode.of(QuestionKind.EARLY_DOCUMENTS, early[-1].message_id)


def late_supplement_code(message: Submission) -> QuestionCode:
    """The code of the question whether a supplement after its term counts."""
    return QuestionCode.of(QuestionKind.LATE_SUPPLEMENT, message.message_id)


def waiting_kinds(judgement: Judgement, call: Call) -> list[str]:
    """The mandatory kinds that are not accepted yet."""
    return [k for k in call.mandatory if judgement.kinds[k].state is not DocumentState.ACCEPTED]


def may_hold(holdings: Holdings, kind: str) -> bool:
    """Whether a kind is among what was held, or may be in a file of which nothing is known."""
    return bool(
        holdings.of(kind) or holdings.opaque or any(version.kind == kind for version in holdings.within)
    )


def is_form_in_time(context: QuestionContext) -> bool:
    """Whether the form, or a file that may be it, came before the close, or a person let it count."""
    kind, call, holdings = context.call.form_kind, context.call, context.judgement.holdings
    if kind is None:
        return True
    brought = [v.submission for v in holdings.of(kind)] + [o.submission for o in holdings.opaque]
    acceptance = context.judgement.kinds[kind].accepted_by_person
    if acceptance is not None:
        brought.append(acceptance.submission)
    if any(not call.is_late(s.received_at) or context.decided.counts_in_time(s) for s in brought):
        return True
    late = [d for d in context.decided.all(InTime) if call.is_late(d.at)]
    return not brought and bool(late)
