"""The ledger with its files, for the people who look at it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, func, or_
from sqlmodel import Session, col, select

from domain.document import Reading
from domain.scan import Scan, as_scanned
from store.engine.slices import A_STATEMENT, slices
from store.ledger import attachments_of
from store.reading_json import reading_from_json
from store.scans import scans_of
from store.tables import ApplicationRow, AttachmentRow, MessageRow, ReadingRow

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


def ledger_page(
    session: Session, outcome: str, words: str, offset: int, limit: int
) -> tuple[list[LedgerEntry], int]:
    """Some of the messages with an outcome and words in sender or subject, the newest first.

    Empty texts ask for nothing. The second value counts all of them.
    """
    conditions: list[ColumnElement[bool]] = []
    if outcome:
        conditions.append(col(MessageRow.outcome) == outcome)
    if words:
        columns = (MessageRow.from_address, MessageRow.subject)
        conditions.append(or_(*(col(column).icontains(words, autoescape=True) for column in columns)))
    total = session.exec(select(func.count()).select_from(MessageRow).where(*conditions)).one()
    if not total:
        return [], 0  # looking for the first of them would go through all messages once more
    query = select(MessageRow).where(*conditions)
    query = query.order_by(col(MessageRow.received_at).desc(), col(MessageRow.id).desc())
    rows = session.exec(query.offset(offset).limit(limit)).all()
    return list(_with_files(session, rows)), total


def ledger_entry(session: Session, number: int) -> LedgerEntry | None:
    """One message with its files."""
    row = session.get(MessageRow, number)
    return next(_with_files(session, [row])) if row is not None else None


def counts_by_outcome(session: Session) -> dict[str, int]:
    """How many messages have each outcome, of those that any has."""
    return dict(session.exec(select(MessageRow.outcome, func.count()).group_by(MessageRow.outcome)).all())


def newest_message(session: Session) -> int:
    """The number of the newest message; 0 while there is none."""
    return session.exec(select(func.max(MessageRow.id))).one() or 0
