"""An application (zgłoszenie): its facts, and what is judged from them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from domain.acts.act import Choice
from domain.acts.decide_command import hint
from domain.acts.decision import Decision, TakenBack
from domain.acts.on_documents import SetField
from domain.acts.on_messages import AssignMessage
from domain.acts.question_code import QuestionCode
from domain.document import Evidence, Reading, Row, Scalar
from domain.finding_key import finding_key
from domain.letter import LetterFact, LetterState
from domain.mail import Purpose
from domain.words.polish import day_text, local_date
from domain.words.quotation import nested


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


CLOSED = frozenset({Status.WITHDRAWN, Status.INELIGIBLE, Status.LATE, Status.EARLY})
"""Nothing is asked of an application that stands so, and nobody judges it."""


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


@dataclass(frozen=True, slots=True)
class HeldMessage:
    """A message set aside for a person, or filed elsewhere, that may concern an application."""

    message_id: int
    received_at: datetime
    subject: str
    reason: str
    filed_to: str | None = None
    """The other application that it was filed to; None: it was set aside."""


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
    """Those that hold."""
    taken_back: tuple[TakenBack, ...] = ()
    """Those that a person took back: the judgement does not know them."""
    held: tuple[HeldMessage, ...] = ()
    """Messages set aside that may belong here; until a person says so, nothing is asked for."""
    opened_by_person: bool = False
    """Whether a person opened it for a message, so that nothing but the sender tells where to write."""
    opened_at: datetime | None = None
    """When it got its number."""

    @property
    def waits_for_address(self) -> bool:
        """Whether a person has yet to say where letters go: a copy shop's scanner may have sent it."""
        is_told = any(isinstance(d.act, SetField) and d.act.name == "email" for d in self.decisions)
        is_used = any(letter.state is LetterState.SENT for letter in self.letters)
        return self.opened_by_person and not is_told and not is_used

    @property
    def was_opened_in_error(self) -> bool:
        """Whether the word by which a person opened it was taken back, and nothing came in since."""
        is_undone = any(isinstance(t.decision.act, AssignMessage) for t in self.taken_back)
        return self.opened_by_person and is_undone and not self.submissions


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

    def __post_init__(self) -> None:
        object.__setattr__(self, "message", nested(self.message))
        object.__setattr__(self, "remedy", nested(self.remedy))

    @property
    def key(self) -> str:
        """Document, code and file: the same defect has the same key at every assessment."""
        return finding_key(self.document, self.code, self.attachment_id)


@dataclass(frozen=True, slots=True)
class OpenItem:
    """Something that the applicant has to put right, with the term that runs for it (Regulamin § 4.4)."""

    finding: Finding
    due_on: date | None = None
    """The last day; None: no letter that reached the applicant has asked for it yet."""
    round: int = 0
    """The request that gave the term; 0: none did."""
    is_extended: bool = False
    """Whether a person moved the last day since."""


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
    """Something only a person may decide; `code` is stable, `text` a Polish sentence."""

    code: QuestionCode
    text: str
    evidence: str = ""
    acts: tuple[Choice, ...] = ()
    """What settles it, one of these."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", nested(self.text))

    def hint(self, reference: str) -> str:
        """The same acts as commands, one a line."""
        return hint(reference, self.acts)


@dataclass(frozen=True, slots=True)
class FromFile:
    """An answer was read in a file."""

    path: str
    """Relative to the data directory."""

    def __str__(self) -> str:
        return self.path


@dataclass(frozen=True, slots=True)
class FromDecision:
    """An answer is a person's word."""

    decision: Decision

    @property
    def words(self) -> str:
        """Who decided it, when and why."""
        on = day_text(local_date(self.decision.at))
        return f"{self.decision.by}, {on}: {self.decision.reason}"

    def __str__(self) -> str:
        return f"decyzja: {self.words}"


@dataclass(frozen=True, slots=True)
class Fact:
    """A field of the application with where its value comes from."""

    value: Scalar | tuple[str, ...] | None
    evidence: Evidence | None = None
    origin: FromFile | FromDecision | None = None
    """None: from nowhere, or counted from several files."""
    is_empty: bool = False
    """The place for the answer was found and nothing stands there: known to be none, unlike unknown."""
    rows: tuple[Row, ...] = ()
    """Of a table: its filled rows, where they were read."""
    is_interpreted: bool = False
    """How many there are hangs on how the form's words were understood: the commission confirms it."""
    is_from_elsewhere: bool = False
    """Another paper than the form tells it."""

    @property
    def source(self) -> str:
        """Where it comes from, for people: a file's path, or „decyzja: …”."""
        return str(self.origin or "")


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
    """Arrival of the first message that counts; where nothing came in, when it got its number."""
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
    open_items: tuple[OpenItem, ...] = ()
    """All that the applicant has to put right, whether a letter has asked for it or not."""
    is_closed: bool = False
    """Whether a person left it without consideration, and nothing came since."""
    last_arrival_at: datetime | None = None
    """Arrival of the newest message, from which the quiet time counts."""
    stage: int = 1
    """The stage of the call that it has reached."""

    @property
    def takes_part(self) -> bool:
        """Whether it may still be ranked."""
        return self.status not in CLOSED and not self.is_closed
