"""The tasks by their names: each says „look at message 17”, and the same step runs that a pass would take.

Their arguments are numbers and hashes, never words of a person: they stand in logs.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from procrastinate import App, PsycopgConnector, RetryStrategy

from errors import TransientError
from store.engine.postgres import url_of
from store.queue.catching_up import STALLED_SECONDS
from store.queue.schema import SCHEMA

if TYPE_CHECKING:
    from pipeline.tasks.reading import Reader

_log = logging.getLogger(__name__)

_AGAIN = RetryStrategy(max_attempts=2, wait=5)
"""A fault of the program that brings down a task twice is no accident."""
_HEARTBEAT_SECONDS = STALLED_SECONDS / 6
_LOOK_SECONDS = 0.2
_FETCH_SECONDS = 5.0
AGAIN_SECONDS = 5.0
"""After so long a queue that did not answer is asked again."""


@dataclass(frozen=True, slots=True)
class Crew:
    """Who works on some queues, and on how many tasks at a time."""

    queues: Sequence[str]
    count: int


def open_app(url: str) -> App:
    """An application on this database without any task; connects when it begins to work."""
    conninfo = url_of(url).set(drivername="postgresql").render_as_string(hide_password=False)
    return App(connector=PsycopgConnector(conninfo=conninfo, configure=_see_queue, min_size=1, max_size=4))


async def _see_queue(connection: Any) -> None:
    await connection.execute(f"SET search_path TO {SCHEMA}")
    await connection.commit()


def add_reading(app: App, reader: "Reader") -> None:
    """Let the application read messages and recognise pages."""

    @app.task(name="read", queue="read", retry=_AGAIN)
    def read(message: int, are_pages_read: bool) -> None:
        reader.read(message, are_pages_read=are_pages_read)

    @app.task(name="recognise", queue="ocr", retry=_AGAIN)
    def recognise(message: int, sha256: str, format: str, number: int) -> None:  # noqa: A002 -- a page's own word
        reader.recognise(message, sha256, format, number)

    @app.task(name="recognise_anew", queue="ocr", retry=_AGAIN)
    def recognise_anew(sha256: str, format: str, number: int, name: str) -> None:  # noqa: A002 -- as above
        reader.recognise_anew(sha256, format, number, name)


def work(
    app: App, crews: Sequence[Crew], is_stopping: Callable[[], bool], *, until_dry: bool = False
) -> None:
    """Work on tasks until told to stop, or with `until_dry` until none waits; the tasks in hand are finished.

    Raises:
        TransientError: the database does not answer.
    """
    from procrastinate.exceptions import ConnectorException

    try:
        asyncio.run(_work(app, crews, is_stopping, until_dry=until_dry))
    except ConnectorException as error:
        raise TransientError("Baza danych z kolejką zadań nie odpowiada; zadania czekają.") from error


async def _work(app: App, crews: Sequence[Crew], is_stopping: Callable[[], bool], *, until_dry: bool) -> None:
    async with app.open_async():
        working = {
            asyncio.create_task(
                app.run_worker_async(
                    queues=list(crew.queues), concurrency=crew.count, wait=not until_dry,
                    listen_notify=not until_dry, delete_jobs="successful", install_signal_handlers=False,
                    fetch_job_polling_interval=_FETCH_SECONDS, update_heartbeat_interval=_HEARTBEAT_SECONDS,
                    stalled_worker_timeout=STALLED_SECONDS,
                )
            )
            for crew in crews
        }  # fmt: skip
        ended: set[asyncio.Task[None]] = set()
        while not is_stopping() and len(ended) < len(working) and (until_dry or not ended):
            ended, _ = await asyncio.wait(working, timeout=_LOOK_SECONDS)
        for one in working:
            one.cancel()  # a worker that is cancelled finishes what it has in hand
        told = await asyncio.gather(*working, return_exceptions=True)
    for error in told:
        if isinstance(error, Exception):
            raise error
