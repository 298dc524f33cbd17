"""States as tags: a word, a shape and a colour, never the colour alone."""

from collections.abc import Mapping
from typing import NamedTuple

from domain.application import DocumentState, Status
from domain.letter import LetterState
from domain.mail import Outcome
from domain.words.labels import DOCUMENT_STATES, LETTER_STATES, OUTCOMES, STATUSES


class Tag(NamedTuple):
    """What a state is called, and how it looks."""

    words: str
    shape: str
    """A character before the words."""
    tone: str
    """good, wait, bad, ask, off"""


_STATUSES: Mapping[Status, tuple[str, str]] = {
    Status.UNDER_REVIEW: ("◔", "wait"),
    Status.NEEDS_DECISION: ("?", "ask"),
    Status.AWAITING_CORRECTION: ("◔", "wait"),
    Status.COMPLETE: ("✓", "good"),
    Status.CORRECTION_OVERDUE: ("!", "bad"),
    Status.INELIGIBLE: ("✕", "bad"),
    Status.LATE: ("✕", "off"),
    Status.EARLY: ("✕", "off"),
    Status.WITHDRAWN: ("✕", "off"),
}
_DOCUMENTS: Mapping[DocumentState, tuple[str, str]] = {
    DocumentState.ACCEPTED: ("✓", "good"),
    DocumentState.DEFECTIVE: ("!", "bad"),
    DocumentState.MISSING: ("–", "bad"),
    DocumentState.UNSURE: ("?", "ask"),
}
_LETTERS: Mapping[LetterState, tuple[str, str]] = {
    LetterState.DRAFT: ("?", "ask"),
    LetterState.QUEUED: ("◔", "wait"),
    LetterState.SENDING: ("◔", "wait"),
    LetterState.SENT: ("✓", "good"),
    LetterState.FAILED: ("!", "bad"),
    LetterState.UNCERTAIN: ("?", "ask"),
    LetterState.BOUNCED: ("!", "bad"),
    LetterState.CANCELLED: ("✕", "off"),
}
_OUTCOMES: Mapping[Outcome, tuple[str, str]] = {
    Outcome.FILED: ("✓", "good"),
    Outcome.IGNORED: ("✕", "off"),
    Outcome.QUARANTINED: ("?", "ask"),
    Outcome.DUPLICATE: ("=", "off"),
    Outcome.PENDING: ("◔", "wait"),
}


def status_tag(value: str) -> Tag:
    """Of an application."""
    status = Status(value)
    return Tag(STATUSES[status], *_STATUSES[status])


def document_tag(value: str, *, is_mandatory: bool = True) -> Tag:
    """Of a kind of document; nobody lacks what need not be sent."""
    state = DocumentState(value)
    if state is DocumentState.MISSING and not is_mandatory:
        return Tag("nie przesłano", "–", "off")
    return Tag(DOCUMENT_STATES[state], *_DOCUMENTS[state])


def letter_tag(value: str) -> Tag:
    """Of a letter."""
    state = LetterState(value)
    return Tag(LETTER_STATES[state], *_LETTERS[state])


def outcome_tag(value: str) -> Tag:
    """Of a message."""
    outcome = Outcome(value)
    return Tag(OUTCOMES[outcome], *_OUTCOMES[outcome])
