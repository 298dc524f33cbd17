"""The ledger: every message ever received, and what became of it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, update
from sqlmodel import Session, col, select

from domain.document import ReadStatus
from domain.mail import Attachment, Message, Outcome, Purpose, TriageVerdict
from domain.people.mailbox_key import mailbox_key
from store.engine.lease import is_free
from store.engine.slices import slices
from store.mail.scans import scans_of
from store.reading_json import reading_from_json
from store.records import attachment_values, headers_of
from store.tables import AttachmentRow, MessageRow, ReadingRow, UnfetchedRow

CORRESPONDENCE = 20
"""So many of an application's newest messages may name a password for another one's files."""
GIVEN_UP_AFTER = 3
"""A message that the server lists and did not deliver so often is for a person to look at (f007)."""
QUARANTINE_AFTER = 3
"""Processing that fails so often stops; a person looks."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One fetched message whose raw bytes are already durable in the archive."""

    key: str
    uid_validity: int | None
    uid: int | None
    received_at: datetime
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class StoredReading:
    """A reading as JSON (see `store.reading_json`), made for a call's layout by one version of the rules."""

    sha256: str
    call_id: str
    rules: str
    body: bytes
    pages: bytes

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it unique."""
        return self.sha256, self.call_id, self.rules


@dataclass(frozen=True, slots=True)
class SeenUids:
    """What the ledger knows of a mailbox: the highest UID per validity, and what is still asked for."""

    uid_validity: int | None
    highest_uid: int
    missing_keys: tuple[str, ...]


def seen(session: Session, account: str) -> SeenUids:
    """What has been seen of a mailbox; costs the same however large the ledger is."""
    validity = _newest_validity(session, account)
    highest = session.exec(
        select(func.max(MessageRow.uid)).where(
            MessageRow.account == account, MessageRow.uid_validity == validity
        )
    ).one()
    missing = session.exec(
        select(UnfetchedRow.key).where(
            UnfetchedRow.account == account, UnfetchedRow.attempts < GIVEN_UP_AFTER
        )
    ).all()
    return SeenUids(validity, highest or 0, tuple(missing))


def _newest_validity(session: Session, account: str) -> int | None:
    """The UIDVALIDITY of the newest message; None where none has any, as in a Maildir."""
    of_mailbox = select(MessageRow.uid_validity).where(MessageRow.account == account)
    validity = col(MessageRow.uid_validity)
    # Asked first, of the index on numbers: by age, a Maildir would be searched from end to end in vain.
    if session.exec(of_mailbox.where(validity >= 0).order_by(validity).limit(1)).first() is None:
        return None
    # SQLite would answer a comparison by the index on numbers here, too, and sort all mail by its age.
    by_age = (col(MessageRow.account).desc(), col(MessageRow.id).desc())
    return session.exec(of_mailbox.where(validity.is_not(None)).order_by(*by_age).limit(1)).first()


def entered_keys(session: Session, account: str, keys: Sequence[str]) -> frozenset[str]:
    """Which of these keys of a mailbox have a row; costs no more for a large ledger."""
    found: set[str] = set()
    for some in slices(keys):
        query = select(MessageRow.key).where(MessageRow.account == account, col(MessageRow.key).in_(some))
        found.update(session.exec(query).all())
    return frozenset(found)


def known_keys(session: Session, account: str) -> frozenset[str]:
    """Every key of a mailbox that has a row: for reconciliation, and for Maildirs."""
    return frozenset(session.exec(select(MessageRow.key).where(MessageRow.account == account)).all())


def record_arrivals(session: Session, account: str, arrivals: Sequence[Arrival], now: datetime) -> int:
    """Enter fetched messages, in the order given; returns how many were not in the ledger before.

    The same bytes a second time become a row of their own with outcome `duplicate` and no further effect;
    a key that has a row already (a second fetch after a crash) is passed over.
    """
    if not arrivals:
        return 0
    keys = [arrival.key for arrival in arrivals]
    had = set(
        session.exec(
            select(MessageRow.key).where(MessageRow.account == account, col(MessageRow.key).in_(keys))
        ).all()
    )
    hashes = {arrival.sha256 for arrival in arrivals}
    first_of: dict[str, int | None] = dict(
        session.exec(
            select(MessageRow.sha256, func.min(MessageRow.id))
            .where(col(MessageRow.sha256).in_(hashes))
            .group_by(MessageRow.sha256)
        ).all()
    )
    entered = 0
    for arrival in arrivals:
        if arrival.key in had:
            continue
        had.add(arrival.key)
        row = _arrival_row(account, arrival, first_of.get(arrival.sha256), now)
        session.add(row)
        entered += 1
        if arrival.sha256 not in first_of:
            session.flush()
            first_of[arrival.sha256] = row.id
    forget_unfetched(session, account, keys)
    return entered


def _arrival_row(account: str, arrival: Arrival, first_id: int | None, now: datetime) -> MessageRow:
    duplicate = first_id is not None
    return MessageRow(
        account=account,
        key=arrival.key,
        uid_validity=arrival.uid_validity,
        uid=arrival.uid,
        sha256=arrival.sha256,
        size_bytes=arrival.size_bytes,
        received_at=arrival.received_at,
        fetched_at=now,
        outcome=Outcome.DUPLICATE if duplicate else Outcome.PENDING,
        reason=f"Ta sama wiadomość (bajt w bajt) co nr {first_id}." if duplicate else "",
        processed_at=now if duplicate else None,
        duplicate_of=first_id,
    )


def unfetched(session: Session, account: str) -> dict[str, int]:
    """The messages that were listed and never delivered, and how often each was asked for."""
    rows = session.exec(select(UnfetchedRow).where(UnfetchedRow.account == account)).all()
    return {row.key: row.attempts for row in rows}


def given_up(session: Session) -> list[UnfetchedRow]:
    """The messages of all mailboxes that were asked for too often without success, oldest first."""
    query = select(UnfetchedRow).where(UnfetchedRow.attempts >= GIVEN_UP_AFTER)
    return list(session.exec(query.order_by(col(UnfetchedRow.noticed_at), col(UnfetchedRow.id))).all())


def record_unfetched(
    session: Session, account: str, keys: Collection[str], in_vain: Collection[str], now: datetime
) -> None:
    """Remember messages that were listed and not delivered, so that the next poll asks again.

    Only for those `in_vain` it counts as an attempt: the others were gone, or nobody came to ask for them.
    """
    known = {
        row.key: row
        for row in session.exec(select(UnfetchedRow).where(UnfetchedRow.account == account)).all()
    }
    for key in keys:
        row = known.get(key) or UnfetchedRow(account=account, key=key, attempts=0, noticed_at=now)
        row.attempts += key in in_vain
        session.add(row)


def forget_unfetched(session: Session, account: str, keys: Sequence[str]) -> None:
    """Drop what will never be asked for again."""
    for some in slices(keys):
        query = select(UnfetchedRow).where(UnfetchedRow.account == account, col(UnfetchedRow.key).in_(some))
        for row in session.exec(query).all():
            session.delete(row)


def forget_vanished(session: Session, account: str, present: frozenset[str]) -> int:
    """Drop the unfetched that are no longer on the server; returns how many were dropped."""
    gone = [
        row for row in session.exec(select(UnfetchedRow).where(UnfetchedRow.account == account)).all()
        if row.key not in present
    ]  # fmt: skip
    for row in gone:
        session.delete(row)
    return len(gone)


def pending(session: Session, limit: int = 500, mine: int | None = None) -> list[MessageRow]:
    """Messages that wait to be processed and that no other host has in hand, in the order of arrival."""
    return list(
        session.exec(
            select(MessageRow)
            .where(MessageRow.outcome == Outcome.PENDING, is_free(session, col(MessageRow.owner), mine))
            .order_by(col(MessageRow.received_at), col(MessageRow.id))
            .limit(limit)
        ).all()
    )


def pending_by_turns(
    session: Session, limit: int, mine: int | None = None, but: Collection[int] = ()
) -> list[MessageRow]:
    """The same without some in hand: of each mailbox one by turns, its own in the order of arrival."""
    waits = (MessageRow.outcome == Outcome.PENDING, is_free(session, col(MessageRow.owner), mine))
    turn = func.row_number().over(
        partition_by=col(MessageRow.account), order_by=(col(MessageRow.received_at), col(MessageRow.id))
    )
    ranked: Any = select(col(MessageRow.id).label("id"), turn.label("turn")).where(
        *waits, col(MessageRow.id).not_in(sorted(but))
    )
    turns = ranked.subquery()
    query = select(MessageRow).join(turns, turns.c.id == col(MessageRow.id))
    order = (turns.c.turn, col(MessageRow.received_at), col(MessageRow.id))
    return list(session.exec(query.order_by(*order).limit(limit)).all())


def begin_attempts(session: Session, message_ids: Sequence[int], mine: int | None = None) -> None:
    """Count an attempt before the work begins, so that a crash in it is counted too; they are ours now."""
    for some in slices(message_ids):
        more = col(MessageRow.attempts) + 1
        session.exec(update(MessageRow).where(col(MessageRow.id).in_(some)).values(attempts=more, owner=mine))


def read_again(session: Session, message_ids: Collection[int]) -> None:
    """Put filed messages back among those that wait; they stay their application's."""
    for some in slices(message_ids):
        waiting = update(MessageRow).where(col(MessageRow.id).in_(some))
        session.exec(waiting.values(outcome=Outcome.PENDING, attempts=0))


def messages_with(session: Session, application_id: int, status: ReadStatus) -> tuple[int, ...]:
    """An application's messages with a file that reading left in this status, by id."""
    query = (
        select(AttachmentRow.message_id, ReadingRow.body)
        .join(MessageRow, col(MessageRow.id) == col(AttachmentRow.message_id))
        .join(ReadingRow, col(ReadingRow.id) == col(AttachmentRow.reading_id))
        .where(MessageRow.application_id == application_id, MessageRow.outcome == Outcome.FILED)
    )
    found = {number for number, body in session.exec(query) if reading_from_json(body).status is status}
    return tuple(sorted(found))


def correspondence(session: Session, application_id: int, but: int | None) -> tuple[str, ...]:
    """The hashes of an application's newest messages but one, the newest first."""
    query = (
        select(MessageRow.sha256)
        .where(MessageRow.application_id == application_id, MessageRow.id != but)
        .order_by(col(MessageRow.received_at).desc(), col(MessageRow.id).desc())
        .limit(CORRESPONDENCE)
    )
    return tuple(dict.fromkeys(session.exec(query)))


@dataclass(frozen=True, slots=True)
class FiledAttachment:
    """One attachment of a processed message: where its human's copy lies, and what was read from it."""

    message_id: int
    attachment: Attachment
    path: str | None = None
    reading: StoredReading | None = None


def record_files(session: Session, files: Sequence[FiledAttachment], now: datetime) -> None:
    """Enter the attachments of several messages at once, with their readings.

    The same content under the same call and rules is kept once; a message processed again keeps its
    attachments' numbers.
    """
    reading_ids = _reading_ids(session, [f.reading for f in files if f.reading is not None], now)
    known = {
        (row.message_id, row.part): row
        for rows in attachments_of(session, list({f.message_id for f in files})).values()
        for row in rows
    }
    scanned = scans_of(session, {f.attachment.sha256 for f in files})
    fresh = []
    for file in files:
        reading_id = None if file.reading is None else reading_ids[file.reading.key]
        row = known.get((file.message_id, file.attachment.part))
        if row is None:
            values = attachment_values(file.message_id, file.attachment, file.path, reading_id)
            fresh.append({**values, "is_scanned": file.attachment.sha256 in scanned})
        else:
            row.path, row.reading_id = file.path, reading_id
            session.add(row)
    if fresh:
        session.execute(insert(AttachmentRow), fresh)


def _reading_ids(
    session: Session, readings: Sequence[StoredReading], now: datetime
) -> dict[tuple[str, str, str], int]:
    """Row ids by content, call and rules; what is not there yet is entered."""
    wanted = {reading.key: reading for reading in readings}
    if not wanted:
        return {}
    found = _known_readings(session, wanted)
    absent = [
        {
            "sha256": reading.sha256,
            "call_id": reading.call_id,
            "rules": reading.rules,
            "read_at": now,
            "body": reading.body,
            "pages": reading.pages,
        }
        for reading in wanted.values()
        if reading.key not in found
    ]
    if absent:
        session.execute(insert(ReadingRow), absent)
        found = _known_readings(session, wanted)
    return found


def _known_readings(
    session: Session, wanted: Collection[tuple[str, str, str]]
) -> dict[tuple[str, str, str], int]:
    columns = (col(ReadingRow.sha256), col(ReadingRow.call_id), col(ReadingRow.rules))
    found: dict[tuple[str, str, str], int] = {}
    for some in slices([sha256 for sha256, _call_id, _rules in wanted]):
        query = select(ReadingRow.id, *columns).where(columns[0].in_(some))
        found |= {(a, b, c): number for number, a, b, c in session.exec(query) if number is not None}
    return found


def record_processed(session: Session, processed: Sequence[dict[str, Any]]) -> None:
    """Enter what became of messages: one dict of columns a message, its `id` among them."""
    if processed:
        session.execute(update(MessageRow), list(processed))


def processed_values(
    row: MessageRow, message: Message, verdict: TriageVerdict, outcome: Outcome, now: datetime
) -> dict[str, Any]:
    """The ledger's columns for a message that was read and judged."""
    return {
        "id": row.id,
        "message_id": message.message_id,
        "from_address": message.from_address,
        "mailbox": mailbox_key(message.from_address) if message.from_address else None,
        "subject": message.subject,
        "headers": headers_of(message),
        "purpose": verdict.purpose,
        "needs_person": verdict.needs_person,
        "reason": verdict.reason,
        "outcome": outcome,
        "owner": None,
        "processed_at": now,
    }


def quarantined_values(row: MessageRow, reason: str, now: datetime) -> dict[str, Any]:
    """The ledger's columns for a message set aside for a person: its bytes are kept, nothing else happens."""
    return {
        "id": row.id,
        "reason": reason,
        "needs_person": True,
        "outcome": Outcome.QUARANTINED,
        "owner": None,
        "processed_at": now,
    }


def attachments_of(session: Session, message_ids: Sequence[int]) -> dict[int, list[AttachmentRow]]:
    """The attachments of messages, by message, in MIME order."""
    found: dict[int, list[AttachmentRow]] = {message_id: [] for message_id in message_ids}
    for some in slices(message_ids):
        query = select(AttachmentRow).where(col(AttachmentRow.message_id).in_(some))
        for row in session.exec(query.order_by(col(AttachmentRow.message_id), col(AttachmentRow.id))):
            found[row.message_id].append(row)
    return found


def file_names(session: Session, numbers: Iterable[int]) -> dict[str, str]:
    """The names of attachments by their numbers; absent: there is none of that number."""
    found = (
        row
        for some in slices(sorted(set(numbers)))
        for row in session.exec(
            select(AttachmentRow.id, AttachmentRow.filename).where(col(AttachmentRow.id).in_(some))
        )
    )
    return {str(number): name for number, name in found}


def take_back_attempts(session: Session, message_ids: Sequence[int]) -> None:
    """Forget an attempt that failed through no fault of the message."""
    for some in slices(message_ids):
        begun = update(MessageRow).where(col(MessageRow.id).in_(some), col(MessageRow.attempts) > 0)
        session.exec(begun.values(attempts=col(MessageRow.attempts) - 1, owner=None))


def message_row(session: Session, number: str | None) -> MessageRow | None:
    """The message that a person names by its number in the ledger."""
    return session.get(MessageRow, int(number)) if number is not None and number.isdecimal() else None


_OF_APPLICATIONS = frozenset(
    {Purpose.SUBMISSION, Purpose.REPLY, Purpose.COURTESY, Purpose.RESIGNATION, Purpose.QUESTION}
)


def is_application_purpose(purpose: str | None) -> bool:
    """Whether a filed message is part of its application's story, and its files count."""
    return purpose in _OF_APPLICATIONS
