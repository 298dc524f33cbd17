"""Letters: what is to be sent, and what became of it."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, NamedTuple


class LetterKind(StrEnum):
    """The kinds of outgoing mail (contract: `nabor letters`)."""

    ACKNOWLEDGEMENT = "acknowledgement"
    CORRECTION_REQUEST = "correction_request"
    REMINDER = "reminder"
    EXTENSION = "extension"
    PROLONGATION = "prolongation"
    CLOSING = "closing"
    COMPLETENESS = "completeness"
    LATE_NOTICE = "late_notice"
    EARLY_NOTICE = "early_notice"
    RESULT_QUALIFIED = "result_qualified"
    RESULT_RESERVE = "result_reserve"
    RESULT_INELIGIBLE = "result_ineligible"
    DIGEST = "digest"
    ALERT = "alert"


RESULTS = frozenset({LetterKind.RESULT_QUALIFIED, LetterKind.RESULT_RESERVE, LetterKind.RESULT_INELIGIBLE})
"""The letters that tell the ranking's outcome."""


class LetterState(StrEnum):
    """The outbox's states.

    draft → queued → sending → sent → (bounced); sending → queued (nothing was handed over, or a 4xx
    reply), → failed (5xx), → uncertain (the server may have taken it); draft, queued → cancelled.
    """

    DRAFT = "draft"
    """Waits for a person's approval."""
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    BOUNCED = "bounced"
    CANCELLED = "cancelled"


class Phase(StrEnum):
    """How far a delivery got: after DATA_STARTED only a numeric reply tells (RFC 5321 § 3.3)."""

    CONNECT = "connect"
    RCPT = "rcpt"
    DATA_STARTED = "data_started"


@dataclass(frozen=True, slots=True)
class LetterFact:
    """A letter as the judgement needs to know it."""

    id: str
    kind: LetterKind
    key: str
    state: LetterState
    created_at: datetime
    sent_at: datetime | None = None
    due_on: date | None = None
    round: int = 0
    asked: tuple[str, ...] = ()
    """Keys of the findings it asked about (`Finding.key`)."""
    message_ids: tuple[int, ...] = ()
    """The messages it answers."""


class LetterStanding(NamedTuple):
    """No more of a letter than which it is and where it stands, for whoever goes through those of a call."""

    id: int
    application_id: int
    kind: LetterKind
    key: str
    state: LetterState


@dataclass(frozen=True, slots=True)
class LetterOrder:
    """A letter that is due: everything needed to render it, and the key that makes it unique.

    `key` is unique for ever: „SZW-2026-0007/correction_request/1”. `context` is plain JSON data for the
    template. `workdays_term` counts from the day of sending; the printed date follows from it.
    """

    key: str
    kind: LetterKind
    call_id: str
    reference: str | None
    to: str
    context: dict[str, Any] = field(default_factory=dict)
    approval: str = ""
    """Why a person must approve it first; empty: may go."""
    in_window: bool = False
    """Whether it may leave only in the office's sending window."""
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    round: int = 0
    due_on: date | None = None
    """A term that is already fixed (reminders repeat it)."""
    starts_term: bool = False
    """Whether its sending starts a term (Regulamin § 4.4)."""
    asked: tuple[str, ...] = ()
    message_ids: tuple[int, ...] = ()
    attachments: tuple[str, ...] = ()
    """Blank forms to attach: paths relative to the call's file."""
    paragraph: str = ""
    """A person's own words, with blank lines between their parts; they stand apart from all else."""
    cc: tuple[str, ...] = ()
    """Who gets a copy, as the letter's head tells."""
    bcc: tuple[str, ...] = ()
    """Who gets a copy that the letter does not tell of."""

    @property
    def copies(self) -> tuple[str, ...]:
        """All who get a copy."""
        return (*self.cc, *self.bcc)


@dataclass(frozen=True, slots=True)
class RenderedLetter:
    """Frozen bytes of one letter (RFC 5322), ready to be sent."""

    message_id: str
    subject: str
    to: str
    raw: bytes
    due_on: date | None = None


UNSURE_LETTERS = "unsure"
"""In `LetterPolicy.approve`: any letter about an application that holds something unsure."""


@dataclass(frozen=True, slots=True)
class LetterPolicy:
    """The operator's settings that decide when a letter may go (contract: `NABOR_LETTERS__…`)."""

    quiet_minutes: int = 120
    window: tuple[time, time] | None = (time(7, 30), time(15, 30))
    """Local time on working days; None: always."""
    approve: frozenset[str] = frozenset({*RESULTS, LetterKind.LATE_NOTICE, UNSURE_LETTERS})
    staff: tuple[str, ...] = ()
    digest_at: time = time(7, 30)
    per_address_a_day: int = 6
    """How many letters one applicant's address gets in 24 hours."""
    a_day: int = 500
    """How many letters all applicants together get in one day before a person is asked (f084)."""
    panel_url: str = ""
    """Where the staff finds the panel; empty: letters to the staff name commands instead."""
