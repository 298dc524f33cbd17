"""What the search for words in documents, mails and letters asks of the database."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from domain.mail import Outcome
from store.engine.slices import slices
from store.tables import AttachmentRow, LetterRow, MessageRow, ReadingRow


def newest_reading(session: Session) -> int:
    """The number of the newest reading; 0 while there is none."""
    return session.exec(select(func.max(ReadingRow.id))).one() or 0


def readings_after(session: Session, number: int, limit: int) -> list[tuple[int, bytes]]:
    """The pages of the readings after a number, as JSON, in their order."""
    query = select(ReadingRow.id, ReadingRow.pages).where(col(ReadingRow.id) > number)
    rows = session.exec(query.order_by(col(ReadingRow.id)).limit(limit))
    return [(key, pages) for key, pages in rows if key is not None]


class MailWords(NamedTuple):
    """What is searched of a message."""

    number: int
    sender: str
    subject: str
    is_read: bool
    """Whether sender and subject are known; of a message that waits they are not yet."""


_IS_READ = or_(col(MessageRow.outcome) != Outcome.PENDING, col(MessageRow.processed_at).is_not(None))
_MAIL = select(MessageRow.id, MessageRow.from_address, MessageRow.subject, _IS_READ)


def messages_after(session: Session, number: int, limit: int) -> list[MailWords]:
    """The words of the messages after a number, in their order."""
    query = _MAIL.where(col(MessageRow.id) > number).order_by(col(MessageRow.id)).limit(limit)
    return [_mail_words(*row) for row in session.exec(query)]


def letters_after(session: Session, number: int, limit: int) -> list[tuple[int, str, str, str]]:
    """Number, address, application's number and subject of the letters after a number, in their order."""
    query = select(LetterRow.id, LetterRow.to_address, LetterRow.reference, LetterRow.subject)
    rows = session.exec(query.where(col(LetterRow.id) > number).order_by(col(LetterRow.id)).limit(limit))
    return [(key or 0, address, reference or "", subject) for key, address, reference, subject in rows]


def messages_among(session: Session, numbers: Sequence[int]) -> list[MailWords]:
    """The words of these messages."""
    return [
        _mail_words(*row)
        for some in slices(numbers)
        for row in session.exec(_MAIL.where(col(MessageRow.id).in_(some)))
    ]


def _mail_words(number: int | None, sender: str | None, subject: str, is_read: bool) -> MailWords:
    return MailWords(number or 0, sender or "", subject, bool(is_read))


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
