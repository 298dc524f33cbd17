"""How much waits and since when, read from the database for monitoring; nobody is named."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.letter import LetterState
from domain.mail import Outcome
from store.engine.database import Database
from store.letters import counts_by_state
from store.mail.mail_views import waiting_since
from store.tables import LetterRow, MessageRow, UnfetchedRow

MAIL = "mail"
"""The queue of messages that are not processed yet; the others are named after the state of their letters."""
QUEUES = (LetterState.DRAFT, LetterState.QUEUED, LetterState.SENDING, LetterState.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class Figures:
    """What was found."""

    letters: Mapping[str, int]
    """By state, of all states."""
    messages_waiting: int
    unfetched: int
    """Messages that the mailbox listed and did not hand over."""
    oldest: Mapping[str, datetime | None]
    """By queue: since when what waits the longest is there; None: nothing waits."""
    lag: timedelta
    """How long the newest message lay in the mailbox before it was fetched."""
    lease_seconds: float | None
    """How long this process may still work on a shared database; None: it needs no lease, or has none."""


def figures_of(database: Database) -> Figures:
    """All figures, of one state of the database.

    Raises:
        TransientError: it does not answer.
    """
    with database.read() as session:
        counted = counts_by_state(session)
        waiting = select(func.count()).where(MessageRow.outcome == Outcome.PENDING)
        return Figures(
            letters={state.value: counted.get(state, 0) for state in LetterState},
            messages_waiting=session.exec(waiting).one(),
            unfetched=session.exec(select(func.count()).select_from(UnfetchedRow)).one(),
            oldest={
                MAIL: waiting_since(session),
                **{state.value: _oldest(session, state) for state in QUEUES},
            },
            lag=_lag(session),
            lease_seconds=database.lease_left(),
        )


def _oldest(session: Session, state: LetterState) -> datetime | None:
    """Since when the oldest letter is in a state, as far as its row tells: handed over, or made."""
    since = func.min(func.coalesce(LetterRow.handed_at, LetterRow.created_at))
    return session.exec(select(since).where(LetterRow.state == state)).one()


def _lag(session: Session) -> timedelta:
    newest = (
        select(MessageRow.received_at, MessageRow.fetched_at).order_by(col(MessageRow.id).desc()).limit(1)
    )
    found = session.exec(newest).first()
    return max(timedelta(), found[1] - found[0]) if found is not None else timedelta()
