"""Decisions of people: appended, with their effect on a letter or message in the same transaction."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, select

from domain.application import Action
from domain.document import Scalar
from domain.letter import LetterState
from domain.mail import Outcome
from errors import NaborError
from store.ledger import message_row
from store.tables import ApplicationRow, DecisionRow, LetterRow, MessageRow


def record_decision(
    session: Session,
    application: ApplicationRow,
    action: Action,
    *,
    target: str | None,
    value: Scalar | None,
    by: str,
    reason: str,
    now: datetime,
) -> DecisionRow:
    """Append a decision and carry out what it changes at once.

    Raises:
        NaborError: the letter or message does not exist, belongs elsewhere, or is in no state for it.
    """
    assert application.id is not None
    row = DecisionRow(
        application_id=application.id,
        at=now,
        by=by,
        reason=reason,
        action=action,
        target=target,
        value=value,
        seen_message_id=_newest(session, MessageRow.id, MessageRow.application_id, application.id),
        seen_round=_newest(session, LetterRow.round, LetterRow.application_id, application.id),
    )
    session.add(row)
    effect = _EFFECTS.get(action)
    if effect is not None:
        effect(session, application, row)
    return row


def _newest(session: Session, column: Any, owner: Any, application_id: int) -> int | None:
    newest: int | None = session.exec(select(func.max(column)).where(owner == application_id)).one()
    return newest


def _approve(session: Session, application: ApplicationRow, decision: DecisionRow) -> None:
    letter = _letter(session, application, decision.target, {LetterState.DRAFT})
    letter.state = LetterState.QUEUED
    session.add(letter)


def _drop(session: Session, application: ApplicationRow, decision: DecisionRow) -> None:
    open_states = {LetterState.DRAFT, LetterState.QUEUED, LetterState.UNCERTAIN, LetterState.FAILED}
    letter = _letter(session, application, decision.target, open_states)
    letter.state = LetterState.CANCELLED
    letter.last_reply = f"Odwołane: {decision.reason}"
    session.add(letter)


def _resend(session: Session, application: ApplicationRow, decision: DecisionRow) -> None:
    letter = _letter(
        session,
        application,
        decision.target,
        {LetterState.UNCERTAIN, LetterState.FAILED, LetterState.BOUNCED},
    )
    letter.state = LetterState.QUEUED
    letter.not_before = None
    session.add(letter)


def _treat_as_sent(session: Session, application: ApplicationRow, decision: DecisionRow) -> None:
    # What waits may have left, too: after a restore from a backup only people know (f093).
    open_states = {LetterState.DRAFT, LetterState.QUEUED, LetterState.UNCERTAIN}
    letter = _letter(session, application, decision.target, open_states)
    letter.state = LetterState.SENT
    letter.sent_at = datetime.fromisoformat(str(decision.value)) if decision.value else decision.at
    letter.last_reply = f"Uznane za wysłane: {decision.reason}"
    session.add(letter)


def _message(session: Session, application: ApplicationRow, decision: DecisionRow) -> None:
    row = message_row(session, decision.target)
    if row is None:
        raise NaborError(f"Nie ma wiadomości nr {decision.target}; numery podaje „nabor mail”.")
    if row.application_id is not None and row.application_id != application.id:
        raise NaborError(f"Wiadomość nr {row.id} należy już do innego zgłoszenia.")
    # Processed again as this application's: its files are read and filed there.
    row.application_id = application.id
    row.matched_by = "person"
    row.outcome = Outcome.PENDING
    row.processed_at = None
    row.attempts = 0
    session.add(row)


_EFFECTS: dict[Action, Callable[[Session, ApplicationRow, DecisionRow], None]] = {
    Action.APPROVE: _approve,
    Action.DROP: _drop,
    Action.RESEND: _resend,
    Action.TREAT_AS_SENT: _treat_as_sent,
    Action.MESSAGE: _message,
}


def _number(text: str | None) -> int:
    """A row's number as a person typed it; 0, which no row has, for anything else."""
    return int(text) if text is not None and text.isdecimal() else 0


def _letter(
    session: Session, application: ApplicationRow, letter_id: str | None, states: set[LetterState]
) -> LetterRow:
    row = session.get(LetterRow, _number(letter_id))
    if row is None or row.application_id != application.id:
        raise NaborError(f"Zgłoszenie {application.reference} nie ma pisma nr {letter_id}.")
    if row.state not in states:
        raise NaborError(
            f"Pismo nr {letter_id} jest w stanie „{row.state}”; tej decyzji nie można już wykonać."
        )
    return row
