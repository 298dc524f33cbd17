"""What the search for words in documents asks of the database."""

from collections.abc import Sequence

from sqlalchemy import func
from sqlmodel import Session, col, select

from store.engine.slices import slices
from store.tables import AttachmentRow, MessageRow, ReadingRow


def newest_reading(session: Session) -> int:
    """The number of the newest reading; 0 while there is none."""
    return session.exec(select(func.max(ReadingRow.id))).one() or 0


def readings_after(session: Session, number: int, limit: int) -> list[tuple[int, bytes]]:
    """The pages of the readings after a number, as JSON, in their order."""
    query = select(ReadingRow.id, ReadingRow.pages).where(col(ReadingRow.id) > number)
    rows = session.exec(query.order_by(col(ReadingRow.id)).limit(limit))
    return [(key, pages) for key, pages in rows if key is not None]


def owners_of(session: Session, readings: Sequence[int]) -> set[int]:
    """The applications that these readings belong to, by their ids."""
    query = (
        select(MessageRow.application_id)
        .join(AttachmentRow, col(AttachmentRow.message_id) == col(MessageRow.id))
        .distinct()
    )
    return {
        owner
        for some in slices(readings)
        for owner in session.exec(query.where(col(AttachmentRow.reading_id).in_(some)))
        if owner is not None
    }
