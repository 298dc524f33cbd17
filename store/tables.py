"""The tables. Rows are facts; `assessments` and `rankings` alone hold what is derived, and can be made anew.

messages ─┬─ attachments ── readings (by content and call)
          └─ applications ─┬─ letters
                           ├─ decisions
                           └─ assessments
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, LargeBinary, UniqueConstraint, text
from sqlmodel import Field

from domain.points import Points
from store.engine.row import Row
from store.engine.types import ExactPoints, UtcDateTime, widen


def _instant(*, nullable: bool = True, index: bool = False) -> Any:
    return Field(default=None, sa_column=Column(UtcDateTime, nullable=nullable, index=index or None))


def _json() -> Any:
    return Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


ON_POSTGRES = "on_postgres"
"""Under this key an index names the condition that it has on PostgreSQL."""


def _behind(what: str) -> Index:
    """An index of the copies that are not up to their facts."""
    return _of_some(f"assessments_un{what}", "call_id", where=f"facts_version <> {what}_version")


def _of_some(name: str, *columns: str, where: str, on_postgres: str = "") -> Index:
    """An index that holds only the rows of a condition.

    PostgreSQL's is put in place by `store.engine.postgres`: naming it here would load that dialect with every
    command.
    """
    return Index(name, *columns, sqlite_where=text(where), info={ON_POSTGRES: text(on_postgres or where)})


SHARED = "CAST(may_belong_to AS text) != '[]'"
"""Messages that may belong to applications besides the one they were filed to: an index holds these alone."""

FOR_A_PERSON = "(purpose IN ('question', 'reply') OR needs_person OR asks)"
"""Messages that a person may have to read: an index holds these alone."""


class MessageRow(Row, table=True):
    """The ledger: one row a message of the mailbox, from its arrival on and for ever."""

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("account", "key"),
        Index("messages_by_uid", "account", "uid_validity", "uid"),
        Index("messages_by_mailbox", "mailbox", "application_id"),
        Index("messages_by_account", "account", "id"),
        Index("messages_by_arrival", "received_at", "id", "from_address", "subject", "outcome"),
        Index("messages_by_outcome", "outcome", "received_at"),
        Index("messages_by_outcome_processed", "outcome", "processed_at"),
        Index("messages_by_sender", text("lower(from_address)"), "id"),
        Index("messages_by_outcome_sender", "outcome", text("lower(from_address)"), "id"),
        Index("messages_as_duplicates", "duplicate_of", "received_at"),
        _of_some("messages_shared", "received_at", "id", where=SHARED),
        _of_some("messages_for_a_person", "processed_at", where=FOR_A_PERSON),
    )

    id: int | None = Field(default=None, primary_key=True)
    account: str
    """Which mailbox: „imap://user@host/INBOX”, „maildir:/path”."""
    key: str
    """The mailbox's own name for it: „uidvalidity/uid”, or the Maildir's unique name."""
    uid_validity: int | None = None
    uid: int | None = None
    sha256: str = Field(index=True)
    size_bytes: int
    received_at: datetime = _instant(nullable=False)
    fetched_at: datetime = _instant(nullable=False)
    outcome: str
    reason: str = ""
    attempts: int = 0
    """How often processing began; at the third failure the message is quarantined."""
    owner: int | None = None
    """The host that has it in hand (`workers`); None: nobody, or the only one there is."""
    processed_at: datetime | None = _instant(index=True)
    duplicate_of: int | None = Field(default=None, foreign_key="messages.id")
    message_id: str | None = Field(default=None, index=True)
    from_address: str | None = Field(default=None, index=True)
    mailbox: str | None = None
    """The sender's address as it is compared (`domain.people.mailbox_key`), for looking it up."""
    subject: str = ""
    purpose: str | None = None
    needs_person: bool = False
    application_id: int | None = Field(default=None, foreign_key="applications.id", index=True)
    matched_by: str = ""
    is_known_sender: bool = False
    sender_doubt: str = ""
    """Why nobody can tell who wrote it, as a Polish sentence; empty: From is believed."""
    copy_of: int | None = Field(default=None, index=True)
    """The letter of ours that it is, byte for byte."""
    may_belong_to: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """References of applications that a message set aside may belong to, or a filed one has papers of."""
    asks: bool = False
    """Whether it was filed with its papers, and its own words ask something besides."""
    headers: dict[str, Any] = _json()
    """Date, Received, In-Reply-To, References, links … as parsed; see `store.records`."""


class AttachmentRow(Row, table=True):
    """One file of a message."""

    __tablename__ = "attachments"
    __table_args__ = (
        UniqueConstraint("message_id", "part"),
        _of_some("attachments_to_scan", "id", where="is_scanned = 0", on_postgres="is_scanned = false"),
    )

    id: int | None = Field(default=None, primary_key=True)
    message_id: int = Field(foreign_key="messages.id", index=True)
    part: str
    filename: str
    content_type: str
    sha256: str = Field(index=True)
    size_bytes: int
    is_inline: bool = False
    is_footer: bool = False
    """A logo or the like from the mail's footer."""
    defect: str = ""
    inside: str = ""
    """The name of the archive or message that held it."""
    path: str | None = None
    """The human's copy, relative to the data directory."""
    reading_id: int | None = Field(default=None, foreign_key="readings.id", index=True)
    is_scanned: bool = False
    """Whether its content has a row in `scans`, so that what has none is found at once."""


class ReadingRow(Row, table=True):
    """What was read from a file's bytes, for one call's layout, by one version of the readers."""

    __tablename__ = "readings"
    __table_args__ = (UniqueConstraint("sha256", "call_id", "rules"),)

    id: int | None = Field(default=None, primary_key=True)
    sha256: str
    call_id: str
    rules: str
    """Fingerprint of the readers' version and the call's file."""
    read_at: datetime = _instant(nullable=False)
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    """A `domain.document.Reading` without its pages, as JSON: what every judgement needs."""
    pages: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    """Its pages as JSON: evidence, and what another call's layout would read anew."""


class ScanRow(Row, table=True):
    """What the virus scanner said of a content; a content without a row was never scanned."""

    __tablename__ = "scans"

    sha256: str = Field(primary_key=True)
    verdict: str = Field(index=True)
    """A `domain.scan.Verdict`."""
    reason: str = ""
    """The threat's name, or why there is no verdict."""
    scanned_at: datetime = _instant(nullable=False)


class ApplicationRow(Row, table=True):
    """One (company, call)."""

    __tablename__ = "applications"
    __table_args__ = (
        UniqueConstraint("call_id", "number"),
        UniqueConstraint("call_id", "nip"),
        Index("applications_by_identity", "call_id", "identity", unique=True),
        Index("applications_by_domain", "call_id", "domain"),
    )

    id: int | None = Field(default=None, primary_key=True)
    call_id: str
    number: int
    reference: str = Field(unique=True)
    email: str
    """The address on file; letters go there and nowhere else."""
    mailbox: str = Field(index=True)
    """The same as it is compared, for looking it up."""
    domain: str = ""
    """What stands behind its „@”: other mailboxes of the firm are found by it."""
    nip: str | None = Field(default=None, index=True)
    identity: str | None = Field(default=None, index=True)
    """Who applies, as the call tells applicants apart (`domain.people.identity`)."""
    folder: str
    """The human's folder, relative to the data directory; fixed when the application is opened."""
    opened_at: datetime = _instant(nullable=False)


class LetterRow(Row, table=True):
    """One outgoing letter, from the day it was planned."""

    __tablename__ = "letters"
    __table_args__ = (
        Index("letters_by_kind", "kind", "state", "created_at"),
        Index("letters_by_state", "state", "sent_at"),
        Index("letters_in_state", "state"),
        Index("letters_by_address", text("lower(to_address)"), "id"),
        Index(
            "letters_in_lists",
            *("id", "kind", "state", "call_id", "reference", "sent_at", "due_on", "to_address", "subject"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    """What makes it unique: „SZW-2026-0007/correction_request/1”."""
    kind: str
    call_id: str | None = None
    application_id: int | None = Field(default=None, foreign_key="applications.id", index=True)
    reference: str | None = None
    to_address: str
    subject: str
    message_id: str = Field(index=True)
    state: str
    approval: str = ""
    round: int = 0
    due_on: date | None = None
    asked: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    message_ids: list[int] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    letter_order: dict[str, Any] = _json()
    """The `domain.letter.LetterOrder` it was rendered from."""
    raw: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    """Frozen bytes (RFC 5322)."""
    created_at: datetime = _instant(nullable=False)
    frozen_at: datetime = _instant(nullable=False)
    not_before: datetime | None = _instant()
    attempts: int = 0
    owner: int | None = None
    """The host that is handing it over (`workers`); None: nobody, or the only one there is."""
    phase: str | None = None
    handed_at: datetime | None = _instant()
    """When its bytes began to be handed over, the last time."""
    may_have_left: bool = False
    """A delivery broke off after its body had begun: only the very same bytes may ever be sent again."""
    last_reply: str = ""
    sent_at: datetime | None = _instant()


class DecisionRow(Row, table=True):
    """An act of a person: append-only."""

    __tablename__ = "decisions"
    __table_args__ = (Index("decisions_by_action", "action", "target"),)

    id: int | None = Field(default=None, primary_key=True)
    application_id: int | None = Field(default=None, foreign_key="applications.id", index=True)
    """None: an act about the whole office."""
    at: datetime = _instant(nullable=False)
    by: str
    reason: str
    action: str
    target: str | None = None
    seen_message_id: int | None = None
    """The newest message filed to the application when it was made."""
    seen_round: int | None = None
    """The newest round of correction when it was made."""
    value: Any = Field(default=None, sa_column=Column(JSON))
    before: Any = Field(default=None, sa_column=Column(JSON))
    """What it changed at once, as it was before; see `store.acts.act_effects`."""


class PasswordRow(Row, table=True):
    """A password that a person gave for the locked files of an application, by the act that gave it.

    It stands apart from its decision, so that nothing which shows decisions can show it.
    """

    __tablename__ = "passwords"

    decision_id: int = Field(primary_key=True, foreign_key="decisions.id")
    application_id: int = Field(foreign_key="applications.id", index=True)
    password: str


class UnfetchedRow(Row, table=True):
    """A message the server listed but did not hand over: asked for again at the next polls."""

    __tablename__ = "unfetched"
    __table_args__ = (UniqueConstraint("account", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    account: str
    key: str
    attempts: int = 0
    """How often it was asked for in vain."""
    noticed_at: datetime = _instant(nullable=False)


class BrokenRow(Row, table=True):
    """How many of the limited processes that read ended before their time in one pass, where any did."""

    __tablename__ = "broken_readers"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = _instant(nullable=False)
    count: int


_IN_LISTS = ("correction_due_on", "points", "questions", "received_at", "completed_at", "name", "is_closed")
"""What a list of applications in some states may be ordered by, and left out by."""
_IN_COMMISSION = ("status", "is_closed", "to_verify")
"""What the commission's list leaves out by."""
_IN_RANKINGS = (
    "status", "received_at", "completed_at", "points", "to_confirm", "is_closed", "questions", "compared",
)  # fmt: skip
"""What a ranking compares of every application: the index holds all of it, and the rows are not read."""


def _of_all_calls() -> list[Index]:
    """For lists of all calls at once: what they may be ordered by, equal ones by call and number."""
    sorts = {"urgency": "urgency", "name": "name", "points": "points", "term": "correction_due_on",
             "questions": "questions", "received": "received_at"}  # fmt: skip
    return [
        Index(f"assessments_all_by_{sort}", column, "call_id", "application_id", "status")
        for sort, column in sorts.items()
    ]


class AssessmentRow(Row, table=True):
    """A copy of what is judged of one application, to be thrown away at any moment.

    It says what a fresh judgement would say at `now` where `facts_version` is `judged_version`, its
    fingerprint is today's, and `assessed_at <= now < expires_at`. Nothing is to be done about the application
    where `planned_version` is `facts_version`, too.
    """

    __tablename__ = "assessments"
    __table_args__ = (
        _behind("judged"),
        _behind("planned"),
        Index("assessments_by_fingerprint", "call_id", "fingerprint"),
        Index("assessments_by_assessed", "call_id", "assessed_at"),
        Index("assessments_by_expiry", "call_id", "expires_at"),
        Index("assessments_by_status", "call_id", "status", *_IN_LISTS),
        Index("assessments_by_number", "call_id", "number", *_IN_COMMISSION),
        Index("assessments_by_name", "call_id", "name"),
        Index("assessments_by_points", "call_id", "points"),
        Index("assessments_by_term", "call_id", "correction_due_on"),
        Index("assessments_by_questions", "call_id", "questions"),
        Index("assessments_by_received", "call_id", "received_at"),
        Index("assessments_by_completed", "call_id", "completed_at"),
        *_of_all_calls(),
        Index("assessments_by_urgency", "call_id", "urgency", "application_id", "status"),
        Index("assessments_by_words", "call_id", "words", "status", "application_id"),
        Index("assessments_to_verify", "call_id", "to_verify", "number"),
        Index("assessments_in_rankings", "call_id", "application_id", *_IN_RANKINGS),
    )

    application_id: int = Field(primary_key=True, foreign_key="applications.id", ondelete="CASCADE")
    call_id: str
    number: int
    facts_version: int = 1
    """Raised by the database whenever a fact about the application changes (`store.engine.facts_version`)."""
    judged_version: int = 0
    """The version of the facts that the copy was judged from; 0: it never was."""
    planned_version: int = 0
    """The version of the facts at which a pass found no letter due; 0: it must look again."""
    fingerprint: str = ""
    """Of the call, the registers, the operator's policy and the program that judged it."""
    assessed_at: datetime | None = _instant()
    expires_at: datetime | None = _instant()
    """The earliest instant at which the clock alone may change something; None: never."""
    status: str = ""
    name: str | None = None
    nip: str | None = Field(default=None, index=True)
    email: str = ""
    points: Points | None = Field(default=None, sa_type=ExactPoints)
    """The sum of all criteria; None while one of them is not known."""
    is_to_verify: bool = False
    """Whether points wait for the commission's word."""
    to_verify: str | None = None
    """The numbers of the criteria whose points do: „,2,7,”; None: of none."""
    to_confirm: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    """How many criteria wait for the commission's word, whether it may still be ranked or not."""
    compared: str | None = None
    """What else a ranking compares, as JSON (`store.kept.rankings`); None: nothing."""
    questions: int = 0
    """How many questions to a person are open."""
    received_at: datetime | None = _instant()
    completed_at: datetime | None = _instant()
    correction_due_on: date | None = None
    urgency: str = Field(default="9~", sa_column_kwargs={"server_default": "9~"})
    """What a list in the order of urgency compares: the state's rank and the last day (`urgency_of`)."""
    is_closed: bool = False
    words: str = ""
    """Number, name, NIP and address as they are compared (`domain.words.text.fold`), for searching."""
    score: bytes = Field(default=b"", sa_column=Column(LargeBinary, nullable=False, server_default=""))
    """The points alone, as a ranking shows them; what it is made from stands in the body, too."""
    body: bytes = Field(default=b"", sa_column=Column(LargeBinary, nullable=False))
    """Assessment and score as JSON; see `store.kept.assessment_json`."""


class RankingRow(Row, table=True):
    """A copy of a closed call's ranking, to be thrown away like an assessment's."""

    __tablename__ = "rankings"

    call_id: str = Field(primary_key=True)
    inputs_version: int = 1
    """Raised by the database whenever the copy of an assessment of the call changes what it says."""
    made_version: int = 0
    """The version of the inputs that the copy was made from; 0: it never was."""
    fingerprint: str = ""
    body: bytes = Field(default=b"", sa_column=Column(LargeBinary, nullable=False))
    """A `domain.ranking.Order` as JSON."""


class WorkerRow(Row, table=True):
    """The host that works on the database, or did last; for where there may be several.

    Source: `store.engine.lease`.
    """

    __tablename__ = "workers"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    """The fencing number: no later host has a lower one, and none the same."""
    name: str
    """For people: host and process."""
    place: str
    """Equal for processes of one data directory on one machine, which its lock keeps apart."""
    office: str
    """The SHA-256 of the key of our Message-IDs: which data directories belong to the database."""
    started_at: datetime = _instant(nullable=False)
    until: datetime = _instant(nullable=False)
    """By the server's clock."""


class StepRow(Row, table=True):
    """When each recurring thing last went well, and what has gone wrong since."""

    __tablename__ = "pulses"

    name: str = Field(primary_key=True)
    """„poll”, „reconcile”, …"""
    ok_at: datetime | None = _instant()
    failed_at: datetime | None = _instant()
    """When it began to fail; None while all is well."""
    error: str = ""


class CallVersionRow(Row, table=True):
    """One version of a call's file, as the program took it up: append-only."""

    __tablename__ = "call_versions"
    __table_args__ = (UniqueConstraint("call_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    call_id: str
    number: int
    """1, 2, 3, … within the call."""
    since: datetime = _instant(nullable=False)
    """From when on it judged; until the next one's."""
    content: dict[str, Any] = _json()
    """What the file said, as plain data, without what holds by itself."""


widen(Row.metadata)
