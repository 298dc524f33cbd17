"""What people decided about messages of the ledger, beside whose application they are."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from domain.acts.on_messages import AssignMessage, MarkRead, NotRelated
from domain.acts.on_the_office import Undo
from domain.mail import Outcome
from errors import NaborError
from store.acts.act_effects import put_back, set_aside_for_good
from store.acts.decisions import new_row
from store.engine.slices import slices
from store.mail.ledger import message_row
from store.records import decision as decision_of
from store.tables import DecisionRow

ABOUT_MESSAGE = frozenset({NotRelated.action, MarkRead.action})
"""Acts about a message and no application."""
_OF_MESSAGE = (AssignMessage.action, *sorted(ABOUT_MESSAGE))


def record_about_message(
    session: Session, act: NotRelated | MarkRead, *, by: str, reason: str, now: datetime
) -> DecisionRow:
    """Append what was said of a message, and end its wait.

    Raises:
        NaborError: there is no such message, or it belongs to an application and to no call.
    """
    if message_row(session, act.message) is None:
        raise NaborError(f"Nie ma wiadomości nr {act.message}; numery podaje „nabor mail”.")
    before = set_aside_for_good(session, act, by, reason) if isinstance(act, NotRelated) else {}
    row = new_row(act, by=by, reason=reason, now=now)
    row.before = dict(before)
    session.add(row)
    session.flush()
    return row


def take_back_about_message(
    session: Session, taken: DecisionRow, *, by: str, reason: str, now: datetime
) -> DecisionRow:
    """Append that what was said of a message no longer holds: it waits once more.

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
    if row.action not in ABOUT_MESSAGE:
        return f"Decyzja nr {row.id} nie dotyczy zgłoszenia; nie można jej cofnąć."
    if row.id in undone_among(session, [row]):
        return f"Decyzja nr {row.id} jest już cofnięta."
    if row.before is None:
        return f"Decyzję nr {row.id} zapisała starsza wersja programu; nie można jej cofnąć."
    if row.action == MarkRead.action:
        return None
    message = message_row(session, str(row.target))
    is_as_left = message is not None and message.application_id is None and message.outcome == Outcome.IGNORED
    if not is_as_left or _newest_about(session, row) != row.id:
        about = f"O wiadomości nr {row.target} zdecydowano później co innego"
        return f"{about}; decyzji nr {row.id} nie można cofnąć."
    return None


def acts_about_message(session: Session, number: int) -> list[DecisionRow]:
    """What people decided about a message of the ledger, the newest first."""
    query = select(DecisionRow).where(
        col(DecisionRow.action).in_(_OF_MESSAGE), DecisionRow.target == str(number)
    )
    return list(session.exec(query.order_by(col(DecisionRow.id).desc())))


def settled_among(session: Session, numbers: Iterable[int]) -> set[int]:
    """The messages about which some decision holds."""
    rows = [
        row
        for some in slices(sorted(set(numbers)))
        for row in session.exec(
            select(DecisionRow).where(
                col(DecisionRow.action).in_(_OF_MESSAGE), col(DecisionRow.target).in_([*map(str, some)])
            )
        )
    ]
    undone = undone_among(session, rows)
    return {int(str(row.target)) for row in rows if row.id not in undone}


def undone_among(session: Session, rows: Sequence[DecisionRow]) -> dict[int, DecisionRow]:
    """The decisions that were taken back, with the ones by which people did so."""
    undoing = (
        row
        for some in slices([row.id for row in rows])
        for row in session.exec(
            select(DecisionRow).where(
                DecisionRow.action == Undo.action, col(DecisionRow.target).in_([*map(str, some)])
            )
        )
    )
    return {int(str(row.target)): row for row in undoing}


def _newest_about(session: Session, row: DecisionRow) -> int | None:
    """The newest decision that still holds on where the message belongs."""
    rows = [one for one in acts_about_message(session, int(str(row.target))) if one.action != MarkRead.action]
    undone = undone_among(session, rows)
    return next((one.id for one in rows if one.id not in undone), None)
