"""What stands in the queue, for people who look after it."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import text
from sqlmodel import Session

from store.queue.catching_up import STALLED_SECONDS
from store.queue.schema import require, roles

_WAITING = text(
    "SELECT queue_name, count(*) FROM nabor_queue.procrastinate_jobs WHERE status IN ('todo', 'doing')"
    " AND (scheduled_at IS NULL OR scheduled_at <= now()) GROUP BY queue_name ORDER BY queue_name"
)
_WORKERS = text(
    "SELECT count(*) FROM nabor_queue.procrastinate_workers"
    " WHERE last_heartbeat >= now() - make_interval(secs => :seconds)"
)


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the queue."""

    waiting: Mapping[str, int]
    """Tasks that may begin or have begun, by queue; without those whose time has yet to come."""
    workers: int
    """Who gave a sign of life of late; a worker that reads, too, counts as two."""
    roles: tuple[str, ...]
    """The database roles that may read."""


def look(session: Session) -> Look:
    """The queue as it stands.

    Raises:
        ConfigError: there is none, or it is another program's.
    """
    connection = session.connection()
    require(connection)
    waiting = {str(queue): int(count) for queue, count in connection.execute(_WAITING)}
    workers = connection.execute(_WORKERS, {"seconds": STALLED_SECONDS}).scalar_one()
    return Look(waiting, int(workers), tuple(roles(connection)))
