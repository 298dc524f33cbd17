"""What a correction request sent now would ask for (Regulamin § 4.4).

The first request lists everything. A later one goes out by itself only for a defect that came in since;
whatever else stays open is a person's decision: the Regulamin knows one request.
"""

from dataclasses import dataclass
from datetime import datetime

from checks.judge.decided import Decided
from checks.judge.terms import Terms
from domain.application import Finding
from domain.decision import Decision, Refuse, RequestAgain
from domain.letter import LetterFact, LetterState

_ON_ITS_WAY = frozenset({LetterState.DRAFT, LetterState.QUEUED, LetterState.SENDING, LetterState.UNCERTAIN})
_UNDELIVERED = frozenset({LetterState.BOUNCED, LetterState.FAILED})


@dataclass(frozen=True, slots=True)
class Correction:
    """The next request: its number and what it asks; and what waits for a person's word."""

    next_round: int = 1
    to_request: tuple[Finding, ...] = ()
    for_person: tuple[Finding, ...] = ()
    """Open defects that no request asks for unless a person wants one."""
    undelivered: LetterFact | None = None
    """The newest request, where it did not reach the applicant and nobody asked for another."""


def plan_correction(found: tuple[Finding, ...], terms: Terms, decided: Decided) -> Correction:
    """What a request sent now would ask for, from all findings of an application."""
    wanted = tuple(f for f in found if f.blocks and f.asked_of == "applicant")
    next_round = max((request.round for request in terms.requests), default=0) + 1
    if not terms.requests:
        return Correction(next_round, wanted)
    newest = terms.requests[-1]
    if newest.state in _ON_ITS_WAY:
        return Correction(next_round)
    if any(_follows(d, newest) for d in decided.all(RequestAgain, Refuse)):
        return Correction(next_round, wanted)
    if newest.state in _UNDELIVERED:
        return Correction(next_round, undelivered=newest)
    asked = {_defect_of(key) for request in terms.sent for key in request.asked}
    came_since = tuple(f for f in wanted if _is_since(f, newest.created_at))
    new = tuple(f for f in came_since if _defect_of(f.key) not in asked)
    if new:
        return Correction(next_round, new)
    never_asked = tuple(f for f in wanted if _defect_of(f.key) not in asked)
    again = tuple(f for f in came_since if f not in never_asked)
    return Correction(next_round, for_person=(*never_asked, *again))


def _follows(decision: Decision, request: LetterFact) -> bool:
    """Whether a decision asks for another request after this one."""
    if decision.seen_round is not None:
        return decision.seen_round >= request.round
    return decision.at > request.created_at


def _is_since(finding: Finding, at: datetime) -> bool:
    return finding.first_seen_at is not None and finding.first_seen_at > at


def _defect_of(key: str) -> str:
    """Document and code of a finding's key: the same defect in a newer file is the same defect.

    What belongs to no document (a file that cannot be opened) is told apart by the file.
    """
    document, _, rest = key.partition("/")
    return key if not document else f"{document}/{rest.partition('/')[0]}"
