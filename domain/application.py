"""An application (zgłoszenie): its facts, and what is judged from them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from domain.document import Evidence, Reading, Row, Scalar
from domain.letter import LetterFact
from domain.mail import Purpose


class Status(StrEnum):
    """Where an application stands (contract: `nabor applications`)."""

    UNDER_REVIEW = "under_review"
    NEEDS_DECISION = "needs_decision"
    AWAITING_CORRECTION = "awaiting_correction"
    COMPLETE = "complete"
    CORRECTION_OVERDUE = "correction_overdue"
    INELIGIBLE = "ineligible"
    LATE = "late"
    EARLY = "early"
    WITHDRAWN = "withdrawn"


class DocumentState(StrEnum):
    """What is known of one kind of document in an application."""

    ACCEPTED = "accepted"
    DEFECTIVE = "defective"
    MISSING = "missing"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class FiledFile:
    """One attachment filed to an application, with its reading."""

    attachment_id: int
    filename: str
    path: str
    """Relative to the data directory."""
    sha256: str
    received_at: datetime
    reading: Reading
    is_inline: bool = False
    is_footer: bool = False
    """A logo or the like from the mail's footer: no document."""
    size_bytes: int = 0
    """0: not known."""
    part: str = ""
    """Its place in the message; see `domain.mail.Attachment`."""
    inside: str = ""
    """The name of the archive or message that held it."""

    @property
    def joined_parts(self) -> tuple[str, ...]:
        """The places of the pictures that this document was joined from; none for what was sent so."""
        return tuple(self.part.split("+")) if "+" in self.part else ()


@dataclass(frozen=True, slots=True)
class Submission:
    """One message filed to an application, in the part it plays there."""

    message_id: int
    received_at: datetime
    purpose: Purpose
    from_address: str | None
    matched_by: str
    """How the application was found: „nip”, „thread”, „reference”, „sender”, „new”, „person”."""
    is_known_sender: bool
    subject: str = ""
    files: tuple[FiledFile, ...] = ()
    links: tuple[str, ...] = ()
    header_message_id: str | None = None
    """Its Message-ID header (RFC 5322 § 3.6.4), which an answer names in In-Reply-To."""
    references: tuple[str, ...] = ()
    """The Message-IDs of the thread before it, oldest first."""
    is_automatic: bool = False
    """A machine wrote it (RFC 3834, mailing lists): it is never answered."""
    doubt: str = ""
    """Why a person should look whether it belongs here, as a Polish sentence; empty: it is sure."""


class Action(StrEnum):
    """What a person can decide about an application."""

    ACCEPT = "accept"
    """target = document kind: counts as accepted, whatever was found."""
    REFUSE = "refuse"
    """target = document kind: must be sent again; reason is printed for the applicant."""
    KIND = "kind"
    """target = file (attachment id), value = document kind."""
    FIELD = "field"
    """target = field name, value = the answer (None: not known)."""
    POINTS = "points"
    """target = criterion number, value = points."""
    APPROVE = "approve"
    """target = letter id."""
    DROP = "drop"
    """target = letter id."""
    EXTEND = "extend"
    """value = ISO date, the term's new last day; never earlier than the old one."""
    REQUEST = "request"
    """Ask for corrections once more."""
    WITHDRAW = "withdraw"
    ELIGIBLE = "eligible"
    """The doubts about eligibility are settled in the applicant's favour."""
    INELIGIBLE = "ineligible"
    IN_TIME = "in_time"
    """A late (or early) application, or a late supplement, counts as in time."""
    SETTLE = "settle"
    """target = question code: looked at, nothing more to do."""
    TREAT_AS_SENT = "treat_as_sent"
    """target = letter id of an uncertain letter; value = ISO time."""
    RESEND = "resend"
    """target = letter id of an uncertain or failed letter: the same bytes, the same Message-ID."""
    MESSAGE = "message"
    """target = message id of the ledger: it belongs to this application."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's decision: who, when, why. Append-only; the later one on the same target wins."""

    id: int
    at: datetime
    by: str
    reason: str
    action: Action
    target: str | None = None
    value: Scalar | None = None
    seen_message_id: int | None = None
    """The newest message filed when it was made: what came later is judged again. None: told by `at`."""
    seen_round: int | None = None
    """The round of the newest correction request when it was made. None: told by `at`."""


@dataclass(frozen=True, slots=True)
class HeldMessage:
    """A message set aside for a person that may belong to an application."""

    message_id: int
    received_at: datetime
    subject: str
    reason: str


@dataclass(frozen=True, slots=True)
class ApplicationFacts:
    """All facts of one (company, call), each tuple in order of time."""

    reference: str
    call_id: str
    number: int
    email: str
    """The address on file: letters go there and nowhere else."""
    nip: str | None
    submissions: tuple[Submission, ...] = ()
    letters: tuple[LetterFact, ...] = ()
    decisions: tuple[Decision, ...] = ()
    held: tuple[HeldMessage, ...] = ()
    """Messages set aside that may belong here; until a person says so, nothing is asked for."""


Asked = Literal["applicant", "staff", "nobody"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Why a document, or the application, is not simply fine.

    `code` is one of those in `checks/judge/documents/findings.py`; `message` is the Polish sentence a letter
    prints under „co stwierdzono”, `remedy` the one under „co zrobić”. `key` tells defects apart across
    re-assessments.
    """

    code: str
    document: str | None
    message: str
    remedy: str = ""
    evidence: str = ""
    asked_of: Asked = "applicant"
    blocks: bool = True
    file: str | None = None
    attachment_id: int | None = None
    first_seen_at: datetime | None = None
    """Arrival of the message that brought it; None for what was never sent."""

    @property
    def key(self) -> str:
        """Document, code and file: the same defect has the same key at every assessment."""
        return f"{self.document or ''}/{self.code}/{self.attachment_id or ''}"


@dataclass(frozen=True, slots=True)
class DocumentAssessment:
    """One kind of document in an application."""

    kind: str
    state: DocumentState
    files: tuple[str, ...] = ()
    """The counted version (all of them for kinds of which many count), as paths."""
    versions: int = 0
    findings: tuple[Finding, ...] = ()
    received_at: datetime | None = None
    """Arrival of the counted version."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something only a person may decide; `code` is stable, `text` a Polish sentence.

    `hint` holds the commands that settle it, one a line.
    """

    code: str
    text: str
    evidence: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A field of the application with where it was read, or who decided it."""

    value: Scalar | tuple[str, ...] | None
    evidence: Evidence | None = None
    source: str = ""
    """A file's path, or „decyzja: …”."""
    is_empty: bool = False
    """The place for the answer was found and nothing stands there: known to be none, unlike unknown."""
    rows: tuple[Row, ...] = ()
    """Of a table: its filled rows, where they were read."""
    is_interpreted: bool = False
    """How many there are hangs on how the form's words were understood: the commission confirms it."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """What follows from an application's facts, its call and the clock."""

    reference: str
    call_id: str
    name: str | None
    nip: str | None
    email: str
    status: Status
    received_at: datetime
    """Arrival of the first message that counts."""
    completed_at: datetime | None = None
    correction_sent_at: datetime | None = None
    correction_due_on: date | None = None
    documents: dict[str, DocumentAssessment] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    questions: tuple[Question, ...] = ()
    fields: dict[str, Fact] = field(default_factory=dict)
    unsure: bool = False
    """Whether anything about it is `unsure`: such letters wait for a person (contract: approvals)."""
    next_round: int = 1
    """The number that the next correction request would have."""
    to_request: tuple[Finding, ...] = ()
    """What a correction request sent now would ask for; empty when none is called for."""
    last_arrival_at: datetime | None = None
    """Arrival of the newest message, from which the quiet time counts."""
