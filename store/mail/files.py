"""One file of an application, with what was read from it."""

from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from domain.document import Reading
from domain.scan import Scan, as_scanned
from store.mail.scans import scans_of
from store.reading_json import reading_from_json
from store.tables import AttachmentRow, MessageRow, ReadingRow


class StoredFile(NamedTuple):
    """A file, the message that brought it, and what was read; None: nobody has read it."""

    row: AttachmentRow
    message: MessageRow
    reading: Reading | None
    scan: Scan | None
    """The virus scanner's verdict; None: it never looked."""


def stored_file(session: Session, application_id: int, number: int) -> StoredFile | None:
    """The file with this number, or None where the application has none such."""
    query = (
        select(AttachmentRow, MessageRow)
        .join(MessageRow, col(MessageRow.id) == col(AttachmentRow.message_id))
        .where(AttachmentRow.id == number, MessageRow.application_id == application_id)
    )
    return _stored(session, query)


def file_of_message(session: Session, message_id: int, number: int) -> StoredFile | None:
    """The file with this number, or None where the message brought none such."""
    query = select(AttachmentRow, MessageRow).join(
        MessageRow, col(MessageRow.id) == col(AttachmentRow.message_id)
    )
    return _stored(session, query.where(AttachmentRow.id == number, MessageRow.id == message_id))


def _stored(session: Session, query: Any) -> StoredFile | None:
    found = session.exec(query).first()
    if found is None:
        return None
    row, message = found
    kept = session.get(ReadingRow, row.reading_id) if row.reading_id is not None else None
    scan = scans_of(session, [row.sha256]).get(row.sha256)
    reading = as_scanned(reading_from_json(kept.body, kept.pages), scan) if kept is not None else None
    return StoredFile(row, message, reading, scan)
