"""Which messages still want a receipt, and when: the first at once, those that follow it together.

Ten mails with one document each are one submission; ten letters about it would say less than two. A letter
that speaks of the documents themselves stands in for a receipt that has not left before it.
"""

from datetime import timedelta

from domain.application import Submission
from domain.letter import LetterFact, LetterKind, LetterState
from domain.mail import Purpose
from notify.case import ANSWERED, Case

_RECEIPTS = frozenset({LetterKind.ACKNOWLEDGEMENT, LetterKind.EARLY_NOTICE})
_SPEAKING = frozenset({LetterKind.CORRECTION_REQUEST, LetterKind.COMPLETENESS})
"""Letters about the documents of the messages that they name."""
_NOT_LEFT = frozenset({LetterState.DRAFT, LetterState.QUEUED, LetterState.SENDING})
LONGEST_WAIT = timedelta(days=1)
"""Whoever never falls silent gets a receipt a day all the same."""


def unanswered(case: Case) -> tuple[Submission, ...]:
    """The messages with documents, or meant to bring them, that no letter has answered."""
    standing = [x for x in case.facts.letters if x.state is not LetterState.CANCELLED]
    return _without(case, [x for x in standing if x.kind in _RECEIPTS or _speaks(x)])


def covered_besides(case: Case) -> tuple[int, ...]:
    """The messages for whose receipt a letter about their documents stands in: of which none has left."""
    left = [x for x in case.facts.letters if x.kind in _RECEIPTS and x.state is LetterState.SENT]
    return tuple(s.message_id for s in _without(case, left) if case.counts(s))


def is_due(case: Case, covered: tuple[Submission, ...]) -> bool:
    """Whether a receipt for these messages leaves now.

    At once, unless they follow an earlier receipt closely: then after the quiet time, as one.
    """
    kind = LetterKind.ACKNOWLEDGEMENT
    known = {s.message_id for s in case.facts.submissions if s.purpose in ANSWERED}
    earlier = [
        x
        for x in case.facts.letters
        if x.kind is kind and x.state is not LetterState.CANCELLED and known.intersection(x.message_ids)
    ]
    if not earlier:
        return True
    if earlier[-1].state in _NOT_LEFT:
        return False
    quiet = timedelta(minutes=case.policy.quiet_minutes)
    first, last = covered[0].received_at, covered[-1].received_at
    return (
        first >= earlier[-1].created_at + quiet
        or case.now >= last + quiet
        or case.now >= first + LONGEST_WAIT
    )


def superseded_because(letter: LetterFact, case: Case) -> str:
    """Why a receipt that has not left yet must not any more; empty: it is wanted."""
    later = (x for x in case.facts.letters if x.created_at > letter.created_at and _speaks(x))
    if letter.message_ids and any(set(letter.message_ids) <= set(x.message_ids) for x in later):
        return "O dokumentach z tych wiadomości mówi już późniejsze pismo."
    return ""


def _speaks(letter: LetterFact) -> bool:
    return letter.kind in _SPEAKING and letter.state is LetterState.SENT


def _without(case: Case, letters: list[LetterFact]) -> tuple[Submission, ...]:
    answered = {number for letter in letters for number in letter.message_ids}
    return tuple(
        s
        for s in case.facts.submissions
        if s.purpose in ANSWERED
        and not s.is_automatic  # an answer would only meet another machine (RFC 3834 § 2)
        and (s.purpose is Purpose.SUBMISSION or s.files or s.links)
        and s.message_id not in answered
    )
