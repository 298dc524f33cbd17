"""Who works on the database: leases on PostgreSQL, where the file lock of one machine says nothing of others.

A host that works has a row, which it renews; its number is a fencing number, higher than every earlier one.
Every transaction of its work looks, under the writer's lock, whether the row still holds. Who takes over does
so under the same lock, and only from a host whose time has run out: so of two hosts one at most ever writes.
Rows under way name their owner by that number, and so its term is theirs: to renew each of them would touch
the facts of its application every few seconds.

All times are the server's. On SQLite there is none of this: the file lock is the lease.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    update,
)
from sqlmodel import Session, col

from errors import ConfigError, LeaseLostError, TransientError
from store.tables import WorkerRow

LOST = (
    "Ten komputer za długo milczał i nie ma już prawa pisać do bazy ani wysyłać pism; mógł go zastąpić inny."
)
_NOW: ColumnElement[datetime] = func.clock_timestamp()
"""Not `now()`, which stands still from the beginning of a transaction, however long it waited."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who asks for a lease."""

    name: str
    """For people: host and process."""
    place: str
    """The same for processes that the file lock keeps apart: whoever holds it has outlived the others."""
    office: str
    """What tells the data directories of this office from others'."""


class Lease:
    """The right of this process to work on the database, for as long as it is renewed in time."""

    def __init__(self, engine: Engine, number: int, seconds: float) -> None:
        self._engine = engine
        self.number = number
        """The fencing number."""
        self.seconds = seconds
        self.is_lost = False
        """Whether another host has taken over."""
        self.when_lost: Callable[[], None] = lambda: None

    def require(self, connection: Connection) -> None:
        """Make sure that it holds; to be asked under the writer's lock.

        Raises:
            LeaseLostError: its time has run out.
        """
        holds = select(col(WorkerRow.id)).where(col(WorkerRow.id) == self.number, col(WorkerRow.until) > _NOW)
        if connection.execute(holds).first() is None:
            raise LeaseLostError(LOST)

    def left(self) -> float:
        """How many seconds it still holds by the server's clock; 0 or less: its time has run out."""
        until = func.extract("epoch", col(WorkerRow.until) - _NOW)
        with self._engine.connect() as connection:
            found = connection.execute(select(until).where(col(WorkerRow.id) == self.number)).scalar()
        return 0.0 if found is None else float(found)

    def renew(self) -> None:
        """Hold it for another term; also after the term, as long as nobody took over."""
        if not self._end_in(timedelta(seconds=self.seconds)):
            self.is_lost = True
            self.when_lost()

    def release(self) -> None:
        """Let others work at once; the row stays, and says who worked last."""
        self._end_in(timedelta())

    def _end_in(self, term: timedelta) -> bool:
        mine = update(WorkerRow).where(col(WorkerRow.id) == self.number)
        with self._engine.begin() as connection:
            return connection.execute(mine.values(until=_NOW + term)).rowcount == 1


def take(session: Session, holder: Holder, seconds: float) -> int:
    """A lease's number, entered in a writer's session.

    Raises:
        TransientError: another host works on the database; the sentence names it.
        ConfigError: the database belongs to another data directory.
    """
    columns = (col(WorkerRow.name), col(WorkerRow.place), col(WorkerRow.office), col(WorkerRow.until))
    rows = select(*columns, col(WorkerRow.until) > _NOW)
    for name, place, office, until, is_living in session.execute(rows):
        if is_living and place != holder.place:
            raise TransientError(
                f"Na tej bazie danych pracuje już inny komputer ({name}); zatrzymaj go. Gdyby przestał "
                f"działać, zwolni ją sam o {until.astimezone():%H:%M:%S}."
            )
        if office != holder.office:
            raise ConfigError(
                f"Ta baza danych należy do innego katalogu danych (ostatnio: {name}): secret.key jest inny. "
                "Wskaż tamten katalog albo przenieś go w całości na ten komputer."
            )
    session.execute(delete(WorkerRow))
    term = {"started_at": _NOW, "until": _NOW + timedelta(seconds=seconds)}
    entered = insert(WorkerRow).values(name=holder.name, place=holder.place, office=holder.office, **term)
    return int(session.execute(entered.returning(col(WorkerRow.id))).scalar_one())


def at_work(session: Session) -> str:
    """The name of the host that holds a lease now; empty: none does, as ever on SQLite."""
    if not _has_leases(session):
        return ""
    holding = select(col(WorkerRow.name)).where(col(WorkerRow.until) > _NOW)
    return session.execute(holding).scalar() or ""


def is_free(session: Session, owner: Any, mine: int | None) -> ColumnElement[bool]:
    """The condition that a row under way is one's own, or that its owner (a column) has run out of time."""
    if not _has_leases(session):
        return true()
    living = select(col(WorkerRow.id)).where(
        col(WorkerRow.until) > _NOW, col(WorkerRow.id) != literal(mine or 0)
    )
    return or_(owner.is_(None), owner.not_in(living))


def _has_leases(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"
