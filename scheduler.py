"""The worker: settings, clock and APScheduler put together.

APScheduler only ticks (memory job store, coalesced, nothing misfires): what is due is read from the
database at every pass, so downtime delays and never skips.
"""

import faulthandler
import logging
import os
import signal
import threading
import time
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from domain.polish import WARSAW, local
from errors import NaborError
from pipeline.run import PassReport, is_reconciled_since, open_reading, run_pass, take_mail, tell_staff
from pipeline.runtime.logs import log_all
from pipeline.runtime.memory import give_back
from pipeline.runtime.startup import start
from pipeline.watch import pulses
from pipeline.watch.watchdog import Heart, notify, watch_seconds

if TYPE_CHECKING:
    from apscheduler.schedulers.background import BackgroundScheduler

    from pipeline.parts import Parts

_log = logging.getLogger(__name__)

CRASHED, OVERRUN = "job", "overrun"
"""The pulses of a job that did not come to its end, and of one that took too long."""
_SPARE = timedelta(minutes=30)
"""What a pass may take in addition to its reading: the mailbox, the letters."""


def serve(parts: "Parts") -> None:
    """Work until SIGTERM or SIGINT; the step in hand is finished first.

    Raises:
        NaborError: the data are damaged; nothing was begun.
    """
    give_back()
    log_all(parts.settings.log)
    faulthandler.enable()  # where it hung, in the log, when systemd's watchdog ends it
    start(parts)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    heart = Heart(idle_seconds=parts.settings.worker.poll_seconds)
    scheduler = build_scheduler(replace(parts, is_stopping=stop.is_set, beat=heart.beat))
    scheduler.start()
    _log.info("worker started: %s, calls %s", parts.account, ", ".join(parts.calls))
    notify("READY=1", os.environ)
    while not stop.wait(watch_seconds(os.environ)):
        show_alive(heart)
    notify("STOPPING=1", os.environ)
    scheduler.shutdown(wait=True)
    parts.database.close()
    _log.info("worker stopped")


def show_alive(heart: Heart) -> None:
    """Tell systemd that the jobs move on; when they do not, be silent, so that it ends us (f087)."""
    if heart.is_beating:
        notify("WATCHDOG=1", os.environ)
    else:
        _log.critical("no job moves on any more")


def build_scheduler(parts: "Parts") -> "BackgroundScheduler":
    """The jobs: a pass every `poll_seconds` from now on, and the reconciliation: at once, then every night.

    One thread: passes and reconciliation never run side by side, because there is one writer.
    """
    from apscheduler.executors.pool import ThreadPoolExecutor
    from apscheduler.schedulers.background import BackgroundScheduler
    from apscheduler.triggers.cron import CronTrigger
    from apscheduler.triggers.interval import IntervalTrigger

    scheduler = BackgroundScheduler(
        timezone=WARSAW,
        executors={"default": ThreadPoolExecutor(1)},
        job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
    )
    worker, started = parts.settings.worker, parts.clock()
    scheduler.add_job(
        _guarded, IntervalTrigger(seconds=worker.poll_seconds), args=["pass", parts, started], id="pass",
        next_run_time=local(started),
    )  # fmt: skip
    scheduler.add_job(
        _guarded,
        CronTrigger(hour=worker.reconcile_at.hour, minute=worker.reconcile_at.minute, timezone=WARSAW),
        args=["reconcile", parts, started],
        id="reconcile",
        # Due before the first pass: whatever happened while nobody worked is known before a letter leaves.
        next_run_time=local(parts.clock()) - timedelta(seconds=1),
    )
    return scheduler


def _guarded(job: str, parts: "Parts", since: datetime) -> None:
    """Run one job; whatever it throws is logged, told when it lasts, and the next tick tries again.

    `since` is when the worker started: until the whole mailbox was compared after that, a pass does so first.
    """
    started = time.monotonic()
    parts.beat()
    try:
        report = _run(job, parts, since)
    except NaborError as error:
        _log.error("job %s failed: %s", job, error)  # the sentence says it all
        _tell_crash(parts, str(error))
    except Exception as error:  # noqa: BLE001  # the outermost shell: a bug in one pass must not silence the office
        _log.exception("job %s crashed", job)
        _tell_crash(parts, f"Program przerwał pracę z powodu błędu ({type(error).__name__}).")
    else:
        took = timedelta(seconds=time.monotonic() - started)
        _log.info("job %s done in %.3f s: %s", job, took / timedelta(seconds=1), report.as_text())
        _note_end(parts, took)
    finally:
        parts.beat()


def _run(job: str, parts: "Parts", since: datetime) -> PassReport:
    if job == "pass":
        return run_pass(parts, reconcile=not is_reconciled_since(parts, since))
    report = PassReport()
    with open_reading(parts) as pools:
        take_mail(parts, pools, parts.clock(), report, reconcile=True)
    return report


def _tell_crash(parts: "Parts", problem: str) -> None:
    """Put a job's failure on record, and see to the staff's letters, which the job did not come to."""
    try:
        pulses.failed(parts.database, CRASHED, problem, parts.clock())
        tell_staff(parts)
    except NaborError as error:
        _log.error("the staff could not be told: %s", error)
    except Exception:  # noqa: BLE001  # what broke the job may break this, too
        _log.exception("the staff could not be told")


def _note_end(parts: "Parts", took: timedelta) -> None:
    """Put on record that a job came to its end, and whether it took too long (f088)."""
    now = parts.clock()
    longest = timedelta(minutes=parts.settings.worker.reading_minutes) + _SPARE
    try:
        pulses.succeeded(parts.database, CRASHED, now)
        if took > longest:
            minutes = took // timedelta(minutes=1)
            pulses.failed(parts.database, OVERRUN, f"Przebieg programu trwał {minutes} minut.", now)
        else:
            pulses.mended(parts.database, OVERRUN, now)
    except NaborError as error:
        _log.error("the end of a job could not be recorded: %s", error)
