"""Whether there is anything to do: asked at every pass, answered by an index."""

from sqlmodel import select

from domain.letter import LetterState
from domain.mail import Outcome
from store.engine.database import Database
from store.tables import ApplicationRow, LetterRow, MessageRow


def has_pending(database: Database) -> bool:
    """Whether a message waits to be processed."""
    with database.read() as session:
        pending = select(MessageRow.id).where(MessageRow.outcome == Outcome.PENDING).limit(1)
        return session.exec(pending).first() is not None


def has_applications(database: Database) -> bool:
    """Whether there is an application that letters may be about."""
    with database.read() as session:
        return session.exec(select(ApplicationRow.id).limit(1)).first() is not None


def has_letters_under_way(database: Database) -> bool:
    """Whether a letter is being handed over, or was when its process ended."""
    with database.read() as session:
        sending = select(LetterRow.id).where(LetterRow.state == LetterState.SENDING).limit(1)
        return session.exec(sending).first() is not None
