"""Letters that come back: a bounce names the very letter, which then counts as never delivered (RFC 3464)."""

from collections.abc import Sequence

from sqlmodel import Session

from domain.letter import LetterState
from domain.mail import Message
from store import letters
from store.tables import LetterRow

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


def _told(named: Sequence[LetterRow]) -> str:
    shown = [f"nr {letter.id}" + (f" ({letter.reference})" if letter.reference else "") for letter in named]
    return f"Wróciło pismo {', '.join(shown)}." if shown else ""
