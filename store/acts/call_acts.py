"""What people decided about a whole call: that it ends later."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from domain.acts.on_the_office import Prolong, Undo
from domain.letter import LetterKind, LetterState
from store.acts.decisions import new_row
from store.acts.message_acts import undone_among
from store.tables import ApplicationRow, DecisionRow, LetterRow

_WAITING = (LetterState.DRAFT, LetterState.CANCELLED)


def record_about_call(session: Session, act: Prolong | Undo, *, by: str, reason: str, now: datetime) -> int:
    """Append an act about a call; its number."""
    row = new_row(act, by=by, reason=reason, now=now)
    session.add(row)
    session.flush()
    assert row.id is not None
    return row.id


def prolongations(session: Session) -> Sequence[DecisionRow]:
    """The decisions by which calls end later and that hold, the oldest first."""
    query = select(DecisionRow).where(DecisionRow.action == Prolong.action).order_by(col(DecisionRow.id))
    rows = session.exec(query).all()
    undone = undone_among(session, rows) if rows else {}
    return [row for row in rows if row.id not in undone]


def why_it_stays(session: Session, row: DecisionRow) -> str | None:
    """Why a later close cannot be taken back any more, as a Polish sentence; None where it can."""
    if undone_among(session, [row]):
        return f"Decyzja nr {row.id} jest już cofnięta."
    later = [
        one for one in prolongations(session) if one.target == row.target and (one.id or 0) > (row.id or 0)
    ]
    if later:
        return f"Nabór przedłużono później znowu (decyzja nr {later[-1].id}); najpierw proszę cofnąć tamtą."
    left = (
        select(LetterRow.id)
        .join(ApplicationRow, col(LetterRow.application_id) == col(ApplicationRow.id))
        .where(
            ApplicationRow.call_id == row.target,
            LetterRow.kind == LetterKind.PROLONGATION.value,
            col(LetterRow.state).not_in(_WAITING),
            LetterRow.created_at >= row.at,
        )
    )
    if session.exec(left.limit(1)).first() is not None:
        return f"O decyzji nr {row.id} wyszło już pismo; nie można jej cofnąć."
    return None
