"""What stands in the queue, for people who look after it."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, text
from sqlmodel import Session

from store.queue.catching_up import STALLED_SECONDS
from store.queue.schema import LAST, OFFICE, READING, require, roles

# Numbers follow the order of deferring, so the lowest was deferred first. A letter's task may have been
# deferred long before its time: it waits since then. What is done behind everything else waits for nobody.
_TASKS = text("""
    WITH found AS (
        SELECT j.queue_name,
            count(*) FILTER (WHERE j.status = 'todo') AS waiting,
            count(*) FILTER (WHERE j.status = 'doing') AS running,
            count(*) FILTER (WHERE j.status = 'doing' AND w.id IS NULL) AS stalled,
            min(j.id) FILTER (
                WHERE j.status = 'todo' AND j.scheduled_at IS NULL AND j.priority > :last
            ) AS first,
            min(j.scheduled_at) FILTER (WHERE j.status = 'todo') AS scheduled_at
        FROM nabor_queue.procrastinate_jobs AS j
        LEFT JOIN nabor_queue.procrastinate_workers AS w
            ON w.id = j.worker_id AND w.last_heartbeat >= now() - make_interval(secs => :seconds)
        WHERE j.status IN ('todo', 'doing') AND (j.scheduled_at IS NULL OR j.scheduled_at <= now())
        GROUP BY j.queue_name
    )
    SELECT f.queue_name, f.waiting, f.running, f.stalled,
        coalesce(extract(epoch FROM clock_timestamp() - least(f.scheduled_at, (
            SELECT min(e.at) FROM nabor_queue.procrastinate_events AS e WHERE e.job_id = f.first
        ))), 0)
    FROM found AS f
""")
_WORKERS = text(
    "SELECT count(*) FROM nabor_queue.procrastinate_workers"
    " WHERE last_heartbeat >= now() - make_interval(secs => :seconds)"
)


@dataclass(frozen=True, slots=True)
class Tasks:
    """Those of one queue, without those whose time has yet to come."""

    waiting: int = 0
    running: int = 0
    stalled: int = 0
    """Of those that run: begun by somebody who gives no sign of life any more."""
    oldest_seconds: float = 0
    """How long the one that waits the longest could have begun; 0: none waits."""


@dataclass(frozen=True, slots=True)
class QueueLook:
    """One look at the queue."""

    queues: Mapping[str, Tasks]
    """All of them, by name."""
    workers: int
    """Who gave a sign of life of late; a worker that reads, too, counts as two."""
    roles: tuple[str, ...]
    """The database roles that may read."""


def look(session: Session) -> QueueLook:
    """The queue as it stands.

    Raises:
        ConfigError: there is none, or it is another program's.
    """
    connection = session.connection()
    require(connection)
    workers = connection.execute(_WORKERS, {"seconds": STALLED_SECONDS}).scalar_one()
    return QueueLook(_tasks(connection), int(workers), tuple(roles(connection)))


def _tasks(connection: Connection) -> dict[str, Tasks]:
    found = {
        str(queue): Tasks(int(waiting), int(running), int(stalled), max(0.0, float(seconds)))
        for queue, waiting, running, stalled, seconds in connection.execute(
            _TASKS, {"seconds": STALLED_SECONDS, "last": LAST}
        )
    }
    return {queue: found.get(queue, Tasks()) for queue in (*READING, *OFFICE)}
