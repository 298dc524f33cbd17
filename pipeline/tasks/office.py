"""The office's own tasks: one after the other, by the one process that holds the lease.

They only hasten what every pass does: whatever a task leaves, the pass finds. So what needs the whole mailbox
read (a letter that says that something is missing, results) is left to it.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass

from procrastinate import App

from domain.words.polish import local
from errors import TransientError
from pipeline.run import file_read, judge_one, pools_for, send_one
from pipeline.services import Services
from pipeline.tasks.app import AGAIN_SECONDS, Crew, add_reading, open_app, work
from pipeline.tasks.reading import Reader
from pipeline.tasks.upkeep import set_free
from store.queue.readings import ReadingQueue
from store.queue.schema import OFFICE, READING

_log = logging.getLogger(__name__)

_FILING = "filing"
"""The lock of whoever fetches or files: one at a time."""
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Jobs:
    """What the clock asks for; each logs and tells its own failures."""

    at_work: threading.Event
    """Set while a task is under way: what has time waits until it is not."""
    make_pass: Callable[[], None]
    reconcile: Callable[[], None]


def work_until_told(services: Services, jobs: Jobs) -> None:
    """Work on the tasks of all queues until the process is to stop; a database that is away is waited for."""
    readers = services.settings.worker.readers
    queue = ReadingQueue(services.settings.database)
    with pools_for(services) if readers else nullcontext() as pools:
        while not services.is_stopping():
            app = open_app(services.settings.database)
            add_office(app, services, jobs)
            crews = [Crew(OFFICE, 1)]
            if pools is not None:
                add_reading(app, Reader(services, pools, queue))
                crews.append(Crew(READING, readers))
            try:
                set_free(services)
                work(app, crews, services.is_stopping)
            except TransientError as error:
                _log.error("the queue does not answer: %s", error)
                time.sleep(AGAIN_SECONDS)
            except Exception:  # noqa: BLE001 -- the outermost shell: a bug must not silence the office
                _log.exception("the queue broke down")
                time.sleep(AGAIN_SECONDS)
    queue.close()


def add_office(app: App, services: Services, jobs: Jobs) -> None:
    """Let the application fetch, file, judge and send; the first two also as the clock says."""
    worker = services.settings.worker

    @contextmanager
    def busy() -> Iterator[None]:
        services.beat()
        jobs.at_work.set()
        try:
            yield
        finally:
            jobs.at_work.clear()

    @app.task(name="file", queue="mail")
    def file() -> None:
        with busy():
            file_read(services)

    @app.task(name="judge", queue="judge")
    def judge(application: int) -> None:
        with busy():
            judge_one(services, application)

    @app.task(name="send", queue="send")
    def send(letter: int) -> None:
        with busy():
            send_one(services, letter)

    @app.periodic(cron=cron_of(worker.poll_seconds))
    @app.task(name="pass", queue="mail", lock=_FILING, queueing_lock="pass")
    def make_pass(timestamp: int) -> None:  # noqa: ARG001 -- what is due the facts say
        with busy():
            jobs.make_pass()

    @app.periodic(cron=f"{worker.reconcile_at.minute} * * * *")
    @app.task(name="reconcile", queue="mail", lock=_FILING, queueing_lock="reconcile")
    def reconcile(timestamp: int) -> None:  # noqa: ARG001 -- as above
        # Cron counts in UTC here, and the office's nights do not.
        if local(services.clock()).hour == worker.reconcile_at.hour:
            with busy():
                jobs.reconcile()


def cron_of(seconds: int) -> str:
    """How cron says „every so many seconds”, as nearly as it can; the sixth field is seconds.

    >>> cron_of(120), cron_of(15), cron_of(7200)
    ('*/2 * * * *', '* * * * * */15', '*/59 * * * *')
    """
    if seconds < _MINUTE:
        return f"* * * * * */{seconds}"
    return f"*/{min(59, round(seconds / _MINUTE))} * * * *"
