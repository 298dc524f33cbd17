"""What a correction request sent now would ask for (Regulamin § 4.4), and until when each thing is awaited.

Every request lists all that is open, or a newer letter would hide what an older one asked for. The first goes
out by itself; a later one only for a defect that came in since. Whatever else stays open is a person's
decision: the Regulamin knows one request. A call may provide for more rounds (`[term]`): then what came in
and is still defective is asked for again, with a new term; or for none: then only a person asks.
"""

from dataclasses import dataclass
from datetime import datetime

from checks.judge.timing.terms import Terms, follows, renews
from domain.application import Finding, OpenItem
from domain.finding_key import defect_of
from domain.letter import LetterFact, LetterState

_ON_ITS_WAY = frozenset({LetterState.DRAFT, LetterState.QUEUED, LetterState.SENDING, LetterState.UNCERTAIN})
_UNDELIVERED = frozenset({LetterState.BOUNCED, LetterState.FAILED})


@dataclass(frozen=True, slots=True)
class Correction:
    """The next request: its number and what it asks; and what waits for a person's word."""

    next_round: int = 1
    open_items: tuple[OpenItem, ...] = ()
    """All that the applicant has to put right."""
    to_request: tuple[Finding, ...] = ()
    """The same, where a request is called for now; those without a term get one by it."""
    for_person: tuple[Finding, ...] = ()
    """Open defects that no request asks for unless a person wants one."""
    undelivered: LetterFact | None = None
    """The newest request, where it did not reach the applicant and nobody asked for another."""


def plan_correction(found: tuple[Finding, ...], terms: Terms) -> Correction:
    """What a request sent now would ask for, from all findings of an application."""
    wanted = tuple(f for f in found if f.blocks and f.asked_of == "applicant")
    items = tuple(_item(f, terms) for f in wanted)
    next_round = max((request.round for request in terms.requests), default=0) + 1
    if not terms.requests:
        return Correction(next_round, items, wanted if terms.rounds or terms.renewed else ())
    newest = terms.requests[-1]
    if newest.state in _ON_ITS_WAY:
        return Correction(next_round, items)
    if any(renews(d, item.finding.document, newest) for d in terms.renewed for item in items):
        return Correction(next_round, items, wanted)
    if newest.state in _UNDELIVERED:
        return Correction(next_round, items, undelivered=newest)
    return _further(next_round, items, wanted, newest, terms)


def _further(
    next_round: int,
    items: tuple[OpenItem, ...],
    wanted: tuple[Finding, ...],
    newest: LetterFact,
    terms: Terms,
) -> Correction:
    """What is asked after a request that arrived: by the next round, by a person, or not at all."""
    never_asked = tuple(item.finding for item in items if item.round == 0)
    came_since = tuple(f for f in wanted if _is_since(f, newest.created_at))
    if came_since and next_round <= terms.rounds:
        return Correction(next_round, tuple(OpenItem(f) for f in wanted), wanted)
    if any(f in never_asked for f in came_since):
        return Correction(next_round, items, wanted)
    again = tuple(f for f in came_since if f not in never_asked)
    return Correction(next_round, items, for_person=(*never_asked, *again))


def _item(finding: Finding, terms: Terms) -> OpenItem:
    """The finding with its term: the first that a letter gave it, or that of a later request by a person."""
    given_by: LetterFact | None = None
    before: LetterFact | None = None
    orders = terms.renewed
    for request in terms.requests:
        if before is not None and any(
            renews(d, finding.document, before) for d in orders if not follows(d, request)
        ):
            given_by = None
        is_asked = request in terms.sent and defect_of(finding.key) in _defects(request)
        if is_asked and (given_by is None or terms.starts_anew(request)):
            given_by = request
        before = request
    if given_by is None or (before is not None and any(renews(d, finding.document, before) for d in orders)):
        return OpenItem(finding)
    due_on = terms.last_day_of(given_by)
    return OpenItem(finding, due_on, given_by.round, is_extended=due_on != given_by.due_on)


def _is_since(finding: Finding, at: datetime) -> bool:
    return finding.first_seen_at is not None and finding.first_seen_at > at


def _defects(request: LetterFact) -> set[str]:
    return {defect_of(key) for key in request.asked}
