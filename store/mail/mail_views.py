"""The ledger with its files, for the people who look at it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, func
from sqlmodel import Session, col, select

from domain.acts.awaited import AwaitedMessage
from domain.acts.on_messages import AssignMessage
from domain.document import Reading
from domain.mail import Outcome
from domain.scan import Scan, as_scanned
from store.engine.slices import A_STATEMENT, slices
from store.engine.wanted import count_wanted, numbers_wanted, says
from store.mail.ledger import attachments_of
from store.mail.scans import scans_of
from store.mail.sight import EVERYTHING, Sight
from store.reading_json import reading_from_json
from store.tables import ApplicationRow, AttachmentRow, DecisionRow, MessageRow, ReadingRow

_A_PAGE = A_STATEMENT
"""Messages that are held at a time."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One message with its files, their readings, and the application it belongs to."""

    row: MessageRow
    files: tuple[tuple[AttachmentRow, Reading | None], ...]
    reference: str | None
    scans: Mapping[str, Scan] = field(default_factory=dict)
    """The verdicts on its files, by SHA-256; what was never scanned is absent."""


def awaited_messages(session: Session) -> dict[str, list[AwaitedMessage]]:
    """The messages that a person filed and the next pass reads, by the references of their applications."""
    query = (
        select(ApplicationRow.reference, MessageRow.id, AttachmentRow.id)
        .join(MessageRow, col(MessageRow.application_id) == ApplicationRow.id)
        .join(AttachmentRow, col(AttachmentRow.message_id) == MessageRow.id)
        .where(MessageRow.outcome == Outcome.PENDING, col(AttachmentRow.reading_id).is_(None))
    )
    files: dict[tuple[str, int], set[str]] = {}
    for reference, message, file in session.exec(query):
        files.setdefault((reference, message or 0), set()).add(str(file))
    found: dict[str, list[AwaitedMessage]] = {}
    for (reference, message), numbers in sorted(files.items()):
        found.setdefault(reference, []).append(AwaitedMessage(message, frozenset(numbers)))
    return found


def waiting_since(session: Session) -> datetime | None:
    """Since when the message waits that has waited the longest to be processed; None: none waits.

    It waits since it was fetched, or since a person filed it, however long ago it came.
    """
    waits = MessageRow.outcome == Outcome.PENDING
    fetched = select(func.min(MessageRow.fetched_at)).where(waits, col(MessageRow.application_id).is_(None))
    filed = session.exec(select(MessageRow.id).where(waits, col(MessageRow.application_id).is_not(None)))
    acts = (
        select(func.max(DecisionRow.at))
        .where(DecisionRow.action == AssignMessage.action, col(DecisionRow.target).in_(some))
        .group_by(DecisionRow.target)
        for some in slices([str(number) for number in filed])
    )
    since = [at for query in acts for at in session.exec(query)]
    oldest: datetime | None = session.exec(fetched).one()
    return min(since if oldest is None else [oldest, *since], default=None)


def ledger_with_files(session: Session, application_id: int | None = None) -> Iterator[LedgerEntry]:
    """Every message (or those of one application), in the order of arrival, read page by page."""
    query = select(MessageRow).order_by(col(MessageRow.received_at), col(MessageRow.id))
    if application_id is not None:
        query = query.where(MessageRow.application_id == application_id)
    for rows in session.exec(query.execution_options(yield_per=_A_PAGE)).partitions(_A_PAGE):
        yield from _with_files(session, rows)


def _with_files(session: Session, rows: Sequence[MessageRow]) -> Iterator[LedgerEntry]:
    attachments = attachments_of(session, [row.id for row in rows if row.id is not None])
    readings = _bodies(session, {a.reading_id for found in attachments.values() for a in found})
    owners = {row.application_id for row in rows}
    known = select(ApplicationRow.id, ApplicationRow.reference).where(col(ApplicationRow.id).in_(owners))
    references = dict(session.exec(known).all())
    scans = scans_of(session, (a.sha256 for found in attachments.values() for a in found))
    for row in rows:
        files = tuple(
            (
                a,
                as_scanned(reading_from_json(readings[a.reading_id]), scans.get(a.sha256))
                if a.reading_id in readings
                else None,
            )
            for a in attachments.get(row.id or 0, ())
        )
        yield LedgerEntry(row, files, references.get(row.application_id), scans)


def _bodies(session: Session, reading_ids: Collection[int | None]) -> dict[int | None, bytes]:
    """What was read of files, as JSON, by the readings' ids."""
    return {
        number: body
        for some in slices(reading_ids)
        for number, body in session.exec(
            select(ReadingRow.id, ReadingRow.body).where(col(ReadingRow.id).in_(some))
        )
    }


class MailSort(StrEnum):
    """What the ledger may be put in the order of."""

    NUMBER = "number"
    SUBJECT = "subject"
    SENDER = "sender"
    RECEIVED = "received"
    OUTCOME = "outcome"


MailOrder = tuple[MailSort, bool]
"""What it is sorted by, and whether downwards."""
NEWEST: MailOrder = (MailSort.RECEIVED, True)
_SORTED: Mapping[MailSort, SQLColumnExpression[Any]] = {
    MailSort.NUMBER: col(MessageRow.id),
    MailSort.SUBJECT: func.lower(MessageRow.subject),
    MailSort.SENDER: func.lower(MessageRow.from_address),
    MailSort.RECEIVED: col(MessageRow.received_at),
    MailSort.OUTCOME: col(MessageRow.outcome),
}


@dataclass(frozen=True, slots=True)
class WantedMail:
    """Which messages a list shows; empty texts ask for nothing."""

    outcome: str = ""
    words: str = ""
    """In sender or subject."""
    only: frozenset[int] | None = None
    """Numbers that were looked up before; None: all."""
    sight: Sight = EVERYTHING

    def conditions(self) -> list[ColumnElement[bool]]:
        """As a query says it."""
        found: list[ColumnElement[bool]] = []
        if self.outcome:
            found.append(col(MessageRow.outcome) == self.outcome)
        if self.words:
            found.append(says(self.words, (MessageRow.from_address, MessageRow.subject)))
        if self.only is not None:
            found.append(col(MessageRow.id).in_(sorted(self.only)))
        return [*found, *self.sight.conditions()]


def ledger_page(
    session: Session, wanted: WantedMail, order: MailOrder, offset: int, limit: int
) -> tuple[list[LedgerEntry], int]:
    """Some of the messages wanted, in an order. The second value counts all of them."""
    total = count_mail(session, wanted)
    if not total:
        return [], 0  # looking for the first of them would go through all messages once more
    query = select(MessageRow).where(*wanted.conditions()).order_by(*_in_order(order))
    rows = session.exec(query.offset(offset).limit(limit)).all()
    return list(_with_files(session, rows)), total


def ledger_numbers(session: Session, wanted: WantedMail, order: MailOrder, limit: int) -> list[int]:
    """The numbers of the first messages wanted, in an order."""
    return numbers_wanted(session, MessageRow.id, wanted, _in_order(order), limit)


def count_mail(session: Session, wanted: WantedMail) -> int:
    """How many messages are wanted."""
    return count_wanted(session, MessageRow, wanted)


def _in_order(order: MailOrder) -> Sequence[ColumnElement[Any]]:
    sort, is_descending = order
    columns = (_SORTED[sort], col(MessageRow.id))
    return [column.desc() if is_descending else column.asc() for column in columns]


def ledger_entry(session: Session, number: int) -> LedgerEntry | None:
    """One message with its files."""
    row = session.get(MessageRow, number)
    return next(_with_files(session, [row])) if row is not None else None


def counts_by_outcome(session: Session, sight: Sight = EVERYTHING) -> dict[str, int]:
    """How many messages that may be seen have each outcome, of those that any has."""
    query = select(MessageRow.outcome, func.count()).where(*sight.conditions())
    return dict(session.exec(query.group_by(MessageRow.outcome)).all())


def newest_message(session: Session) -> int:
    """The number of the newest message; 0 while there is none."""
    return session.exec(select(func.max(MessageRow.id))).one() or 0


def count_since(session: Session, number: int, sight: Sight) -> int:
    """How many messages that may be seen came after the one with this number."""
    query = select(func.count()).select_from(MessageRow).where(col(MessageRow.id) > number)
    return session.exec(query.where(*sight.conditions())).one()
