"""What the questions about one application are asked from, and how one is put."""

from dataclasses import dataclass, field

from checks.judge.arrivals import Arrivals
from checks.judge.corrections import Correction
from checks.judge.decided import Decided
from checks.judge.documents.all_kinds import Judgement
from checks.judge.documents.holdings import Holdings
from domain.application import Action, DocumentState, Finding, HeldMessage, Question, Submission
from domain.call import Call

_SIGN = '--by "Imię Nazwisko" --reason "…"'


@dataclass(frozen=True, slots=True)
class Matter:
    """Everything the questions about one application follow from."""

    reference: str
    call: Call
    arrivals: Arrivals
    judgement: Judgement
    decided: Decided
    doubts: tuple[Finding, ...] = ()
    """About eligibility, not settled."""
    correction: Correction = field(default_factory=Correction)
    is_closed: bool = False
    """Whether the call is over."""
    lists_more_evidence: bool = False
    """Whether the form lists more certificates than copies were recognised."""
    held: tuple[HeldMessage, ...] = ()
    """Messages set aside that may belong here."""


def question(matter: Matter, code: str, text: str, evidence: str, *choices: str) -> Question:
    """A question with the commands that settle it; looking at it and doing nothing is always one way."""
    return Question(code, text, evidence, hint(matter.reference, *choices, f"--settle {code}"))


def hint(reference: str, *choices: str) -> str:
    """The commands that settle a question, one a line, each ready to be pasted.

    >>> hint("SZW-2026-0001", "--withdraw")
    'nabor decide SZW-2026-0001 --withdraw --by "Imię Nazwisko" --reason "…"'
    """
    return "\n".join(f"nabor decide {reference} {choice} {_SIGN}" for choice in choices)


def resignation_code(message: Submission) -> str:
    """The code of the question whether a company withdraws."""
    return f"resignation/{message.message_id}"


def waiting_kinds(judgement: Judgement, call: Call) -> list[str]:
    """The mandatory kinds that are not accepted yet."""
    return [k for k in call.mandatory if judgement.kinds[k].state is not DocumentState.ACCEPTED]


def may_hold(holdings: Holdings, kind: str) -> bool:
    """Whether a kind is among what was held, or may be in a file of which nothing is known."""
    return bool(holdings.of(kind) or holdings.opaque)


def is_form_in_time(matter: Matter) -> bool:
    """Whether the form, or a file that may be it, came before the close, or a person let it count."""
    kind, call, holdings = matter.call.form_kind, matter.call, matter.judgement.holdings
    if kind is None:
        return True
    brought = [v.submission for v in holdings.of(kind)] + [o.submission for o in holdings.opaque]
    acceptance = matter.judgement.kinds[kind].accepted_by_person
    if acceptance is not None:
        brought.append(acceptance.submission)
    if any(not call.is_late(s.received_at) or matter.decided.counts_in_time(s) for s in brought):
        return True
    late = [d for d in matter.decided.all(Action.IN_TIME) if call.is_late(d.at)]
    return not brought and bool(late)
