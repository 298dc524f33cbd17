"""Passwords that people gave for an application's locked files: kept with the act, tried when reading."""

from sqlmodel import Session, col, select

from domain.acts.on_messages import GivePassword
from domain.document import ReadStatus
from store.mail.ledger import messages_with, read_again
from store.tables import DecisionRow, PasswordRow


def passwords_given(session: Session, application_id: int | None) -> tuple[str, ...]:
    """Every password given for an application, the newest first."""
    if application_id is None:
        return ()
    query = select(PasswordRow.password).where(PasswordRow.application_id == application_id)
    return tuple(dict.fromkeys(session.exec(query.order_by(col(PasswordRow.decision_id).desc()))))


def keep_password(session: Session, act: GivePassword, decision: DecisionRow) -> None:
    """Enter the password of a decision, and put the messages with locked files back among those that wait."""
    assert decision.id is not None
    assert decision.application_id is not None
    owner = decision.application_id
    session.add(PasswordRow(decision_id=decision.id, application_id=owner, password=act.secret))
    read_again(session, messages_with(session, owner, ReadStatus.ENCRYPTED))
