"""What an act changes at once beside being recorded: the state of a letter, the owner of a message.

Each effect answers with what stood there before, so that taking the act back can put it there again.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlmodel import Session

from domain.acts.act import Act
from domain.acts.on_letters import AboutLetter, Drop, Resend, TreatAsSent, WriteParagraph
from domain.acts.on_messages import AssignMessage, MarkRead, NotRelated
from domain.mail import Outcome
from errors import NaborError
from store.letters import letter_row
from store.mail.ledger import attachments_of, message_row
from store.tables import ApplicationRow, DecisionRow, LetterRow, MessageRow

Before = Mapping[str, Any]
"""The columns that an act changed, as plain JSON values."""


def carry_out(session: Session, application: ApplicationRow, act: Act, row: DecisionRow) -> Before | None:
    """Do what an act changes at once; what stood there before, None where it changes nothing.

    Raises:
        NaborError: the letter or message does not exist, belongs elsewhere, or is in no state for it.
    """
    if isinstance(act, AboutLetter):
        return _change_letter(session, application, act, row)
    if isinstance(act, AssignMessage):
        return _assign(session, application, act)
    return None


def set_aside_for_good(session: Session, act: NotRelated, by: str, reason: str) -> Before:
    """End the wait of a message that has nothing to do with any call; whoever assigns it later still may.

    Answers with what stood there before.

    Raises:
        NaborError: there is no such message, it belongs to an application, or a pass has it in hand.
    """
    row = message_row(session, act.message)
    if row is None:
        raise NaborError(f"Nie ma wiadomości nr {act.message}; numery podaje „nabor mail”.")
    if row.application_id is not None:
        raise NaborError(f"Wiadomość nr {row.id} należy do zgłoszenia; najpierw proszę cofnąć przypisanie.")
    _require_at_rest(row, "zapisać decyzję")
    before = {name: getattr(row, name) for name in ("outcome", "needs_person", "reason")}
    row.outcome, row.needs_person = Outcome.IGNORED, False
    row.reason = f"Nie dotyczy naboru ({by}): {reason}"
    session.add(row)
    return before


def put_back(session: Session, act: Act, before: Before) -> None:
    """Take back what an act changed at once.

    Raises:
        NaborError: the program is at the message just now; of a letter, `checks.judge.acts.undoing` tells.
    """
    if isinstance(act, AboutLetter):
        letter = letter_row(session, act.letter)
        assert letter is not None
        letter.state, letter.last_reply = before["state"], before["last_reply"]
        letter.not_before, letter.sent_at = _instant(before["not_before"]), _instant(before["sent_at"])
        letter.due_on = date.fromisoformat(before["due_on"]) if before["due_on"] else None
        if isinstance(act, WriteParagraph):
            letter.letter_order = {**letter.letter_order, "paragraph": before["paragraph"]}
        session.add(letter)
    elif isinstance(act, AssignMessage):
        message = message_row(session, act.message)
        assert message is not None
        _require_at_rest(message, "cofnąć")
        for name, value in before.items():
            setattr(message, name, _instant(value) if name == "processed_at" else value)
        session.add(message)
        for file in attachments_of(session, [int(act.message)]).get(int(act.message), ()):
            file.path = None  # the application knows it no longer; its copy stays in the folder
            session.add(file)
    elif isinstance(act, NotRelated | MarkRead):
        message = message_row(session, act.message)
        assert message is not None
        for name, value in before.items():
            setattr(message, name, value)
        session.add(message)


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _change_letter(
    session: Session, application: ApplicationRow, act: AboutLetter, row: DecisionRow
) -> Before:
    letter = _letter(session, application, act)
    before: dict[str, Any] = {
        "state": str(letter.state),
        "last_reply": letter.last_reply,
        "not_before": letter.not_before.isoformat() if letter.not_before else None,
        "sent_at": letter.sent_at.isoformat() if letter.sent_at else None,
        "due_on": letter.due_on.isoformat() if letter.due_on else None,
    }
    letter.state = act.leads_to
    if isinstance(act, Drop):
        letter.last_reply = f"Odwołane: {row.reason}"
    elif isinstance(act, Resend):
        letter.not_before = None
    elif isinstance(act, TreatAsSent):
        letter.sent_at = act.at or row.at
        letter.last_reply = f"Uznane za wysłane: {row.reason}"
    elif isinstance(act, WriteParagraph):
        before["paragraph"] = letter.letter_order.get("paragraph", "")
        letter.letter_order = {**letter.letter_order, "paragraph": act.text}
    session.add(letter)
    return before


def _letter(session: Session, application: ApplicationRow, act: AboutLetter) -> LetterRow:
    row = letter_row(session, act.letter)
    if row is None or row.application_id != application.id:
        raise NaborError(f"Zgłoszenie {application.reference} nie ma pisma nr {act.letter}.")
    refusal = act.refused_in(row.state)
    if refusal is not None:
        raise NaborError(refusal)
    return row


def _assign(session: Session, application: ApplicationRow, act: AssignMessage) -> Before:
    row = message_row(session, act.message)
    if row is None:
        raise NaborError(f"Nie ma wiadomości nr {act.message}; numery podaje „nabor mail”.")
    if row.application_id is not None and row.application_id != application.id:
        raise NaborError(f"Wiadomość nr {row.id} należy już do innego zgłoszenia.")
    _require_at_rest(row, "przypisać")
    before = _owner_of(row)
    # Processed again as this application's: its files are read and filed there.
    row.application_id = application.id
    row.matched_by = "person"
    row.outcome = Outcome.PENDING
    row.processed_at = None
    row.attempts = 0
    session.add(row)
    return before


def _require_at_rest(row: MessageRow, to_do: str) -> None:
    """Nothing, where no pass has the message in hand: it would enter what it finds over a person's word."""
    if row.outcome == Outcome.PENDING and row.attempts:
        raise NaborError(f"Program właśnie czyta wiadomość nr {row.id}; proszę {to_do} za chwilę.")


def _owner_of(row: MessageRow) -> Before:
    return {
        "application_id": row.application_id,
        "matched_by": row.matched_by,
        "outcome": str(row.outcome),
        "attempts": row.attempts,
        "purpose": row.purpose,
        "reason": row.reason,
        "needs_person": row.needs_person,
        "is_known_sender": row.is_known_sender,
        "processed_at": row.processed_at.isoformat() if row.processed_at else None,
    }
