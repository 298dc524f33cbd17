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
from store.engine.slices import slices
from store.engine.wanted import (
    MOST_COUNTED,
    among,
    count_many,
    count_wanted,
    numbers_wanted,
    page_wanted,
    says,
)
from store.mail.ledger import attachments_of
from store.mail.scans import scans_of
from store.mail.sight import EVERYTHING, Sight
from store.reading_json import reading_from_json
from store.tables import ApplicationRow, AttachmentRow, DecisionRow, MessageRow, ReadingRow

_A_PAGE = 100
"""Messages that are held at a time, with all that was read of them: few, so that the first show at once."""


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
_NOT_COUNTED: Mapping[str, int] = {}
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
    are_many: bool = False
    """More than `MOST_COUNTED` messages, whatever their outcome, are known to have the words."""
    sight: Sight = EVERYTHING

    def counted(self, by_outcome: Mapping[str, int]) -> int | None:
        """How many they are, by `counts_by_outcome` of the same sight; None: that does not tell."""
        if self.are_many and self.sight == EVERYTHING and not self.outcome:
            return MOST_COUNTED + 1
        if self.words or self.only is not None or not by_outcome:
            return None
        return by_outcome.get(self.outcome, 0) if self.outcome else sum(by_outcome.values())

    def conditions(self) -> list[ColumnElement[bool]]:
        """As a query says it."""
        found: list[ColumnElement[bool]] = []
        if self.outcome:
            found.append(col(MessageRow.outcome) == self.outcome)
        if self.words:
            found.append(says(self.words, (MessageRow.from_address, MessageRow.subject)))
        if self.only is not None:
            found.append(among(MessageRow.id, self.only))
        return [*found, *self.sight.conditions()]


def ledger_page(
    session: Session,
    wanted: WantedMail,
    order: MailOrder,
    offset: int,
    limit: int,
    by_outcome: Mapping[str, int] = _NOT_COUNTED,
) -> tuple[list[LedgerEntry], int]:
    """Some of the messages wanted, in an order. The second value counts all of them.

    `by_outcome` are the `counts_by_outcome` of the same sight, where known: nothing is counted twice.
    """
    total = wanted.counted(by_outcome)
    if total is None:
        total = count_mail(session, wanted)
    if not total:
        return [], 0  # looking for the first of them would go through all messages once more
    shown = page_wanted(session, MessageRow.id, wanted, _in_order(order), offset, limit)
    query = select(MessageRow)
    rows = (row for some in slices(shown) for row in session.exec(query.where(col(MessageRow.id).in_(some))))
    found = {row.id: row for row in rows}
    return list(_with_files(session, [found[number] for number in shown])), total


def ledger_numbers(session: Session, wanted: WantedMail, order: MailOrder, limit: int) -> list[int]:
    """The numbers of the first messages wanted, in an order."""
    return numbers_wanted(session, MessageRow.id, wanted, _in_order(order), limit)


def count_mail(session: Session, wanted: WantedMail) -> int:
    """How many messages are wanted; of those with words that very many have, `MOST_COUNTED` and one."""
    count = count_many if wanted.are_many else count_wanted
    return wanted.counted({}) or count(session, MessageRow.id, wanted)


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
