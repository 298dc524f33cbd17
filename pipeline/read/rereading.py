"""Files that stay locked until somebody tells their password: their messages are read once more.

A password comes in a later mail, in an earlier one, or in one that a person assigned; so whenever a message
is filed that names one, the application's messages with locked files go back among those that wait, and a
message that brings a locked file itself goes back once the application has others. The reading processes look
for passwords in all of them (`ReadingSetup.correspondence`), and try those that a person gave
(`store.acts.passwords`, which puts back the messages that are there already).
"""

from typing import Any

from sqlmodel import Session

from domain.document import ReadStatus
from ingest.message.passwords import passwords_in
from pipeline.read.reading import MessageReading
from store.acts.passwords import passwords_given
from store.mail import ledger
from store.tables import MessageRow


def to_read_again(
    session: Session, row: MessageRow, read: MessageReading, filed: dict[str, Any]
) -> tuple[int, ...]:
    """The messages that another reading may open, by id, now that one is filed with these columns.

    None for a message that was itself read once more: nothing new was learnt from it.
    """
    application_id = filed.get("application_id")
    if application_id is None or row.id is None or row.processed_at is not None:
        return ()
    again: list[int] = []
    if passwords_in(f"{read.message.subject}\n{read.message.text}"):
        locked = ledger.messages_with(session, application_id, ReadStatus.ENCRYPTED)
        again += (number for number in locked if number != row.id)
    is_locked = any(file.reading.status is ReadStatus.ENCRYPTED for file in read.files)
    # A message that a person assigned was read with the passwords of the others at once.
    is_known = row.application_id is not None
    if is_locked and not is_known and _has_more(session, application_id, row.id):
        again.append(row.id)
    return tuple(again)


def _has_more(session: Session, application_id: int, but: int) -> bool:
    """Whether the application has other messages, or passwords that a person gave."""
    others = ledger.correspondence(session, application_id, but)
    return bool(others or passwords_given(session, application_id))
