"""Who works on the database: leases on PostgreSQL, where the file lock of one machine says nothing of others.

A host that works has a row, which it renews; its number is a fencing number, higher than every earlier one.
Every transaction of its work looks, under the writer's lock, whether the row still holds. Who takes over does
so under the same lock, and only from a host whose time has run out: so of two hosts one at most ever writes.
All times are the server's. On SQLite there is none of this: the file lock is the lease.
"""

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Engine, delete, func, insert, literal, select, true, update
from sqlmodel import Session, col

from errors import LeaseLostError, TransientError
from store.tables import WorkerRow

_NOW: ColumnElement[datetime] = func.clock_timestamp()
"""Not `now()`, which stands still from the beginning of a transaction, however long it waited."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who asks for a lease."""

    name: str
    """For people: host and process."""
    place: str
    """The same for processes that the file lock keeps apart: whoever holds that lock has outlived the others."""


class Lease:
    """The right of this process to work on the database, for as long as it is renewed in time."""

    def __init__(self, engine: Engine, number: int, seconds: float) -> None:
        self._engine = engine
        self.number = number
        """The fencing number."""
        self.seconds = seconds
        self.is_lost = threading.Event()
        """Whether another host has taken over."""

    def require(self, connection: Connection) -> None:
        """Make sure that it holds; to be asked under the writer's lock.

        Raises:
            LeaseLostError: its time has run out.
        """
        holds = select(WorkerRow.id).where(col(WorkerRow.id) == self.number, col(WorkerRow.until) > _NOW)
        if connection.execute(holds).first() is None:
            raise LeaseLostError(
                "Ten komputer za długo milczał i nie ma już prawa pisać do bazy ani wysyłać pism; "
                "mógł go zastąpić inny."
            )

    def renew(self) -> None:
        """Hold it for another term; also after the term, as long as nobody took over."""
        more = update(WorkerRow).where(col(WorkerRow.id) == self.number)
        with self._engine.begin() as connection:
            renewed = connection.execute(more.values(until=_NOW + timedelta(seconds=self.seconds)))
        if renewed.rowcount != 1:
            self.is_lost.set()

    def give_back(self) -> None:
        """Let others work at once."""
        with self._engine.begin() as connection:
            connection.execute(delete(WorkerRow).where(col(WorkerRow.id) == self.number))


def take(session: Session, holder: Holder, seconds: float) -> int:
    """A lease's number, entered in a writer's session.

    Raises:
        TransientError: another host works on the database; the sentence names it.
    """
    others = select(WorkerRow.name, WorkerRow.until).where(
        col(WorkerRow.until) > _NOW, col(WorkerRow.place) != holder.place
    )
    for name, until in session.execute(others):
        raise TransientError(
            f"Na tej bazie danych pracuje już inny komputer nabor ({name}); zatrzymaj go. Gdyby przestał "
            f"działać, zwolni ją sam {until.astimezone():%H:%M:%S}."
        )
    session.execute(delete(WorkerRow))
    entered = insert(WorkerRow).values(
        name=holder.name, place=holder.place, started_at=_NOW, until=_NOW + timedelta(seconds=seconds)
    )
    return int(session.execute(entered.returning(col(WorkerRow.id))).scalar_one())


def is_anybody_at_work(session: Session) -> bool:
    """Whether some host holds a lease now; on SQLite none ever does."""
    if not _has_leases(session):
        return False
    return session.execute(select(WorkerRow.id).where(col(WorkerRow.until) > _NOW)).first() is not None


def is_free(session: Session, owner: ColumnElement[int | None], mine: int | None) -> ColumnElement[bool]:
    """The condition that a row under way is one's own, or its owner's time has run out."""
    if not _has_leases(session):
        return true()
    living = select(WorkerRow.id).where(col(WorkerRow.until) > _NOW, col(WorkerRow.id) != literal(mine or 0))
    return owner.is_(None) | owner.not_in(living)


def _has_leases(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"
