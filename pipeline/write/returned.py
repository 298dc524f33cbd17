"""Letters that come back: as bounces, and then they count as never delivered (RFC 3464); or as copies."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from domain.letter import LetterState
from domain.mail import Message
from domain.people.mailbox_key import mailbox_key
from ingest.archive.protocol import Archive
from ingest.sorting.authentication import refutes_sender
from ingest.sorting.own_copy import is_copy_of
from store import letters
from store.records import order_from_dict
from store.tables import LetterRow, MessageRow

_MAY_BOUNCE = (LetterState.SENT, LetterState.UNCERTAIN, LetterState.SENDING)
"""An uncertain letter that comes back has left, and did not arrive.

What is in state sending while mail is filed was in flight when the program broke off: uncertain as well.
"""

_LATELY = timedelta(days=5)
"""How long servers try to deliver a letter before they give it up (RFC 5321 § 4.5.4.1)."""


@dataclass(frozen=True, slots=True)
class Returned:
    """What a message says of letters that came back: a sentence, or nothing; whether a person must look."""

    told: str = ""
    needs_person: bool = False


def record_returned(session: Session, message: Message, received_at: datetime, archive: str) -> Returned:
    """What this bounce says of letters of ours; those that it is about are `bounced` now.

    Message-IDs of letters hold a key of ours, so that nobody but a recipient can name one: an unknown one
    changes nothing. A bounce that names an address alone is about the one letter that went there lately; of
    several nobody guesses. One about the copy for `archive` (`NABOR_SMTP__ARCHIVE`), or about any other copy
    (`LetterOrder.copies`), says nothing of the letter. Telling the same twice changes nothing. A mere delay
    is no bounce (`is_bounce` is false then).
    """
    if not message.is_bounce:
        return Returned()
    failed = {mailbox_key(address) for address in message.bounced_addresses} - {mailbox_key(archive)}
    if message.bounced_message_ids:
        named = letters.with_message_ids(session, message.bounced_message_ids)
        if message.bounced_addresses and not failed:
            named = [letter for letter in named if mailbox_key(letter.to_address) == mailbox_key(archive)]
        copied = [letter for letter in named if _is_about_copy(letter, failed)]
        if copied:
            numbers = ", ".join(f"nr {letter.id}" for letter in copied)
            told = _record(session, [x for x in named if x not in copied], message.bounce_reason, "").told
            return Returned(f"{told} Nie dotarła kopia pisma {numbers}; adresat pismo dostał.".strip())
        return _record(session, named, message.bounce_reason, "")
    if not failed or _is_refuted(message):
        return Returned()
    lately = letters.departed_since(session, received_at - _LATELY)
    sent = [letter for letter in lately if mailbox_key(letter.to_address) in failed]
    if len(sent) > 1:
        numbers = ", ".join(str(letter.id) for letter in sent)
        told = (
            f"Zwrot podaje tylko adres, a wyszło tam ostatnio kilka pism (nr {numbers}); ustali to pracownik."
        )
        return Returned(told, needs_person=True)
    return _record(session, sent, message.bounce_reason, " (zwrot podaje tylko adres)")


def _is_about_copy(letter: LetterRow, failed: Collection[str]) -> bool:
    """Whether what failed of a letter are copies alone."""
    copies = {mailbox_key(one) for one in order_from_dict(letter.letter_order).copies}
    return bool(failed) and copies.issuperset(failed)


def _is_refuted(message: Message) -> bool:
    """Whether our own server knows that somebody else wrote it: an address alone anybody can name."""
    return message.authentication is not None and refutes_sender(message.authentication)


def _record(session: Session, named: Sequence[LetterRow], reason: str, remark: str) -> Returned:
    why = f"Niedoręczone{remark}: {reason}" if reason else f"Niedoręczone{remark}."
    for letter in named:
        assert letter.id is not None
        letters.move(session, letter.id, _MAY_BOUNCE, state=LetterState.BOUNCED, last_reply=why)
    return Returned(_told(named))


def copied_letter(session: Session, archive: Archive, row: MessageRow, message: Message) -> int | None:
    """The letter of ours that a message is; what only has the Message-ID of one is mail like any other."""
    sent = letters.with_message_ids(session, (message.message_id,)) if message.message_id else []
    if not sent:
        return None
    raw = archive.read_raw(row.sha256)
    return next((letter.id for letter in sent if is_copy_of(raw, letter.raw)), None)


def _told(named: Sequence[LetterRow]) -> str:
    shown = [f"nr {letter.id}" + (f" ({letter.reference})" if letter.reference else "") for letter in named]
    return f"Wróciło pismo {', '.join(shown)}." if shown else ""
