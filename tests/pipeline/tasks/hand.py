"""`python -m tests.pipeline.tasks.hand FOLDER URL POINT`: an office's worker that dies (SIGKILL) in a task.

At the point „asleep” it is stopped (SIGSTOP) instead, and holds a lease until then.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from domain.letter import Phase
from pipeline.runtime.lease import sole_host
from pipeline.runtime.lock import single_writer
from pipeline.tasks.office import Jobs, work_until_told
from tests.support.offices.office import Office

ASLEEP = "asleep"
KILLED_AT = ("file", "judge", "data_started", "handed over")


def office_at(folder: Path, url: str, readers: int) -> Office:
    """The office, with nobody but its tasks at work."""
    settings = {
        "NABOR_DATABASE_URL": url,
        "NABOR_QUEUE": "procrastinate",
        "NABOR_WORKER__READERS": str(readers),
        "NABOR_WORKER__POLL_SECONDS": "3600",
        "NABOR_WORKER__LEASE_SECONDS": "4",
    }
    return Office(folder, environment=settings)


def work(office: Office, is_done: Callable[[], bool], make_pass: Callable[[], object]) -> None:
    """Work on tasks until it is done."""
    parts = replace(office.parts, is_stopping=is_done)
    work_until_told(parts, Jobs(threading.Event(), make_pass=make_pass, reconcile=make_pass))


def die(*_arguments: object, **_named: object) -> Any:
    os.kill(os.getpid(), signal.SIGKILL)


def _deadly(point: str) -> AbstractContextManager[object]:
    from notify.delivery.maildir import MaildirDelivery

    handing_over = MaildirDelivery.deliver

    def deliver(
        self: Any, raw: bytes, sender: str, to: str, at: Callable[[Phase], None], last_moment: Any, *more: Any
    ) -> Any:
        def sleep() -> Any:
            # To this very thread: one sent to the process may be taken up by another while this one goes on.
            signal.pthread_kill(threading.get_ident(), signal.SIGSTOP)
            return last_moment()

        if point == ASLEEP:
            return handing_over(self, raw, sender, to, at, sleep, *more)
        if point == "handed over":
            handing_over(self, raw, sender, to, at, last_moment, *more)
        elif point == "data_started":
            at(Phase.DATA_STARTED)
        return die()

    if point == "file":
        return patch("pipeline.read.processing.file_message", die)
    if point == "judge":
        return patch("pipeline.write.letters.plan_about", die)
    return patch.object(MaildirDelivery, "deliver", deliver)


def main(folder: str, url: str, point: str) -> None:
    office = office_at(Path(folder), url, readers=0)
    from datetime import datetime

    office.at(datetime.fromisoformat("2026-04-13T09:05:00+02:00"))
    with ExitStack() as stack:
        stack.enter_context(_deadly(point))
        lease = None
        if point == ASLEEP:
            stack.enter_context(single_writer(office.parts.settings.data_dir))
            lease = stack.enter_context(sole_host(office.parts))
        work(office, lambda: lease is not None and lease.is_lost, make_pass=lambda: None)


if __name__ == "__main__":
    main(*sys.argv[1:])
