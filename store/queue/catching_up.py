"""What the queue lost sight of, found again from the facts; asked by every pass, under the writer's lock."""

from collections.abc import Sequence

from sqlalchemy import text
from sqlmodel import Session

from store.mail.ledger import QUARANTINE_AFTER

STALLED_SECONDS = 60
"""So long may whoever works on a task give no sign of life."""

_STALLED = """
    SELECT j.id, j.attempts FROM nabor_queue.procrastinate_jobs AS j
    LEFT JOIN nabor_queue.procrastinate_workers AS w ON w.id = j.worker_id
    WHERE j.status = 'doing' AND j.queue_name IN ('read', 'ocr')
        AND (w.id IS NULL OR w.last_heartbeat < now() - make_interval(secs => :seconds))
    FOR UPDATE OF j
"""
_FAILED = "SELECT task_name, args FROM nabor_queue.procrastinate_jobs WHERE status IN ('failed', 'aborted')"
_UNREAD = """
    SELECT nabor_queue.read(m.id)
    FROM messages AS m
    WHERE m.outcome = 'pending' AND m.attempts < :most
        AND NOT EXISTS (SELECT FROM nabor_queue.message_readings AS r WHERE r.message_id = m.id)
        AND NOT EXISTS (
            SELECT FROM nabor_queue.procrastinate_jobs AS j
            WHERE j.status IN ('todo', 'doing') AND j.queue_name IN ('read', 'ocr')
                AND (j.args ->> 'message')::bigint = m.id
        )
    ORDER BY m.received_at, m.id
"""


def set_free(session: Session, queues: Sequence[str]) -> None:
    """End the tasks that somebody who worked on these queues alone has left, for he is no more.

    What they were about is still due, and the pass that is asked for here finds it.
    """
    ours = text(
        "DELETE FROM nabor_queue.procrastinate_jobs WHERE queue_name = ANY(:queues) AND status = 'doing'"
    )
    session.execute(ours, {"queues": list(queues)})
    session.execute(text("SELECT nabor_queue.due('mail', 'pass', '{\"timestamp\": 0}', 'filing')"))


def newest_task(session: Session) -> int:
    """The number of the task that was deferred last."""
    newest = text("SELECT last_value FROM nabor_queue.procrastinate_jobs_id_seq")
    return int(session.execute(newest).scalar_one())


def forget(session: Session, queues: Sequence[str], newest: int) -> None:
    """Drop what waited on these queues before a pass began: it has looked at all of it."""
    seen = (
        "DELETE FROM nabor_queue.procrastinate_jobs WHERE queue_name = ANY(:queues) AND status = 'todo'"
        " AND id <= :newest AND (scheduled_at IS NULL OR scheduled_at <= now())"
    )
    session.execute(text(seen), {"queues": list(queues), "newest": newest})


def catch_up(session: Session) -> int:
    """Give back the tasks of whoever died, and ask anew for what waits without one; how many had stalled.

    A task that brought down three is not tried again: of a message a person is told, of a page the message
    does without it; judging and sending are every pass's own duty anyway.
    """
    connection = session.connection()
    stalled = connection.execute(text(_STALLED), {"seconds": STALLED_SECONDS}).all()
    for number, attempts in stalled:
        if attempts + 1 < QUARANTINE_AFTER:
            again = "SELECT nabor_queue.procrastinate_retry_job_v2(:id, NULL, NULL, NULL, NULL)"
        else:
            again = "SELECT nabor_queue.procrastinate_finish_job_v1(:id, 'failed', false)"
        connection.execute(text(again), {"id": number})
    for task, told in connection.execute(text(_FAILED)).all():
        if task == "read":
            spent = "UPDATE messages SET attempts = :most WHERE id = :id AND outcome = 'pending'"
            connection.execute(text(spent), {"most": QUARANTINE_AFTER, "id": told["message"]})
        elif task == "recognise":
            done = text("SELECT nabor_queue.page_is_done(:message, :sha256, :number)")
            connection.execute(done, {name: told[name] for name in ("message", "sha256", "number")})
        elif task == "recognise_anew":
            done = text("SELECT nabor_queue.page_is_read_anew(:sha256, :name)")
            connection.execute(done, {name: told[name] for name in ("sha256", "name")})
    connection.exec_driver_sql(
        "DELETE FROM nabor_queue.procrastinate_jobs WHERE status IN ('failed', 'aborted', 'cancelled')"
    )
    connection.execute(text(_UNREAD), {"most": QUARANTINE_AFTER})
    return len(stalled)
