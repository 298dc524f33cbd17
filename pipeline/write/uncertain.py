"""Uncertain letters, settled by what came in since; no machine sends one of them again.

What proves that the server took a letter:

- its very bytes come back to the mailbox (`ingest.sorting.own_copy`): the copy that `NABOR_SMTP__ARCHIVE`
  asks for, or one that a recipient passes on;
- its addressee answers it: In-Reply-To or References name the Message-ID, which nobody else can know. An
  automatic reply proves as much; it is still no answer.

A bounce is the third (`pipeline.write.returned`). Where nothing comes, a person decides.

The proof's arrival counts as the instant of sending. The server took the letter before that, at an instant
that nobody knows; counted from the proof the term is longer than the true one by as much, and never shorter.
It is never shorter than the printed one either.
"""

from collections.abc import Mapping
from datetime import date, datetime

from sqlmodel import Session, col, or_, select

from domain.call import Call
from domain.letter import LetterState
from domain.people.mailbox_key import mailbox_key
from notify.term import accepted_due_on
from store import letters
from store.engine.database import Database
from store.records import order_from_dict
from store.tables import LetterRow, MessageRow


def resolve_uncertain(database: Database, calls: Mapping[str, Call]) -> int:
    """Resolve the uncertain letters that can be; returns how many are sent for certain now."""
    with database.read() as session:
        if not letters.uncertain(session):
            return 0
    with database.write() as session:
        return sum(_resolve(session, calls, letter) for letter in letters.uncertain(session))


def _resolve(session: Session, calls: Mapping[str, Call], letter: LetterRow) -> bool:
    assert letter.id is not None
    proof = _proof(session, letter)
    if proof is None:
        return False
    at = _sent_at(letter, proof)
    return letters.move(
        session,
        letter.id,
        (LetterState.UNCERTAIN,),
        state=LetterState.SENT,
        sent_at=at,
        due_on=_due_on(letter, calls, at),
        last_reply=_told(proof),
    )


def _proof(session: Session, letter: LetterRow) -> MessageRow | None:
    """The first message that proves that the letter left.

    It came in after the last handing over began (told by our own clock alone): what proves that an earlier
    one succeeded says nothing about the one that a person has asked for since.
    """
    is_theirs = col(MessageRow.mailbox) == mailbox_key(letter.to_address)
    query = select(MessageRow).where(or_(col(MessageRow.copy_of) == letter.id, is_theirs))
    if letter.handed_at is not None:
        query = query.where(col(MessageRow.fetched_at) >= letter.handed_at)
    found = session.exec(query.order_by(col(MessageRow.received_at), col(MessageRow.id))).all()
    return next((row for row in found if _proves(row, letter)), None)


def _proves(row: MessageRow, letter: LetterRow) -> bool:
    if row.copy_of == letter.id:
        return True
    names_it = letter.message_id in {*row.headers.get("in_reply_to", ()), *row.headers.get("references", ())}
    return names_it and not row.sender_doubt and row.mailbox == mailbox_key(letter.to_address)


def _sent_at(letter: LetterRow, proof: MessageRow) -> datetime:
    """The proof's arrival; by a mailbox whose clock is slow, no earlier than the handing over began."""
    began = letter.handed_at
    # INTERNALDATE counts whole seconds.
    return proof.received_at if began is None else max(proof.received_at, began.replace(microsecond=0))


def _due_on(letter: LetterRow, calls: Mapping[str, Call], at: datetime) -> date | None:
    order = order_from_dict(letter.letter_order)
    return accepted_due_on(letter.due_on, calls[order.call_id], at) if order.starts_term else letter.due_on


def _told(proof: MessageRow) -> str:
    if proof.copy_of is not None:
        return f"Kopia pisma wróciła do skrzynki (wiadomość nr {proof.id}), więc serwer je przyjął."
    return f"Adresat odpowiedział na pismo (wiadomość nr {proof.id}), więc do niego dotarło."
