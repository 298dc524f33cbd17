"""Letters that come back: as bounces, and then they count as never delivered (RFC 3464); or as copies."""

from collections.abc import Sequence

from sqlmodel import Session

from domain.letter import LetterState
from domain.mail import Message
from ingest.archive import Archive
from ingest.own_copy import is_copy_of
from pipeline.known import Known
from store import letters
from store.tables import LetterRow, MessageRow

_MAY_BOUNCE = (LetterState.SENT, LetterState.UNCERTAIN, LetterState.SENDING)
"""An uncertain letter that comes back has left, and did not arrive.

What is in state sending while mail is filed was in flight when the program broke off: uncertain as well.
"""


def record_returned(session: Session, message: Message) -> str:
    """A sentence on the letters of ours that this bounce names, now `bounced`; nothing when it names none.

    Message-IDs of letters hold a key of ours, so that nobody but a recipient can name one. Telling the same
    twice changes nothing. A mere delay is no bounce (`Message.is_bounce` is false then).
    """
    if not message.is_bounce or not message.bounced_message_ids:
        return ""
    named = letters.with_message_ids(session, message.bounced_message_ids)
    why = f"Niedoręczone: {message.bounce_reason}" if message.bounce_reason else "Niedoręczone."
    for letter in named:
        assert letter.id is not None
        letters.move(session, letter.id, _MAY_BOUNCE, state=LetterState.BOUNCED, last_reply=why)
    return _told(named)


def copied_letter(
    session: Session, known: Known, archive: Archive, row: MessageRow, message: Message
) -> int | None:
    """The letter of ours that a message is; what only bears the Message-ID of one is mail like any other."""
    if message.message_id is None or message.message_id not in known.letters:
        return None
    raw = archive.read_raw(row.sha256)
    sent = letters.with_message_ids(session, (message.message_id,))
    return next((letter.id for letter in sent if is_copy_of(raw, letter.raw)), None)


def _told(named: Sequence[LetterRow]) -> str:
    shown = [f"nr {letter.id}" + (f" ({letter.reference})" if letter.reference else "") for letter in named]
    return f"Wróciło pismo {', '.join(shown)}." if shown else ""
