"""What people decided about messages of the ledger, beside whose application they are."""

from datetime import datetime

from sqlmodel import Session, col, select

from domain.decision import AssignMessage, NotRelated, Undo
from domain.mail import Outcome
from errors import NaborError
from store.act_effects import put_back, set_aside_for_good
from store.decisions import new_row
from store.ledger import message_row
from store.records import decision as decision_of
from store.tables import DecisionRow


def record_not_related(
    session: Session, act: NotRelated, *, by: str, reason: str, now: datetime
) -> DecisionRow:
    """Append that a message has nothing to do with any call, and end its wait.

    Raises:
        NaborError: there is no such message, or it belongs to an application.
    """
    before = set_aside_for_good(session, act, by, reason)
    row = new_row(act, by=by, reason=reason, now=now)
    row.before = dict(before)
    session.add(row)
    session.flush()
    return row


def take_back_not_related(
    session: Session, taken: DecisionRow, *, by: str, reason: str, now: datetime
) -> DecisionRow:
    """Append that a message which was said to belong to no call waits once more.

    Raises:
        NaborError: it cannot be taken back any more.
    """
    why = why_it_stays(session, taken)
    if why is not None:
        raise NaborError(why)
    assert taken.id is not None
    assert taken.before is not None
    put_back(session, decision_of(taken).act, taken.before)
    row = new_row(Undo(taken.id), by=by, reason=reason, now=now)
    session.add(row)
    session.flush()
    return row


def why_it_stays(session: Session, row: DecisionRow) -> str | None:
    """Why a decision about no application cannot be taken back, as a Polish sentence; None where it can."""
    if row.action != NotRelated.action:
        return f"Decyzja nr {row.id} nie dotyczy zgłoszenia; nie można jej cofnąć."
    if row.id in undone_among(session, [row]):
        return f"Decyzja nr {row.id} jest już cofnięta."
    if row.before is None:
        return f"Decyzję nr {row.id} zapisała starsza wersja programu; nie można jej cofnąć."
    message = message_row(session, str(row.target))
    is_as_left = message is not None and message.application_id is None and message.outcome == Outcome.IGNORED
    if not is_as_left or _newest_about(session, row) != row.id:
        about = f"O wiadomości nr {row.target} zdecydowano później co innego"
        return f"{about}; decyzji nr {row.id} nie można cofnąć."
    return None


def acts_about_message(session: Session, number: int) -> list[DecisionRow]:
    """What people decided about a message of the ledger, the newest first."""
    query = select(DecisionRow).where(
        col(DecisionRow.action).in_((AssignMessage.action, NotRelated.action)),
        DecisionRow.target == str(number),
    )
    return list(session.exec(query.order_by(col(DecisionRow.id).desc())))


def undone_among(session: Session, rows: list[DecisionRow]) -> dict[int, DecisionRow]:
    """The decisions that were taken back, with the ones by which people did so."""
    numbers = [str(row.id) for row in rows]
    query = select(DecisionRow).where(DecisionRow.action == Undo.action, col(DecisionRow.target).in_(numbers))
    return {int(str(row.target)): row for row in session.exec(query)}


def _newest_about(session: Session, row: DecisionRow) -> int | None:
    """The newest decision about the message that still holds."""
    rows = acts_about_message(session, int(str(row.target)))
    undone = undone_among(session, rows)
    return next((one.id for one in rows if one.id not in undone), None)
