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
from contextlib import nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from domain.words.polish import WARSAW, local
from errors import ConfigError, LeaseLostError, NaborError
from pipeline.run import PassReport, is_reconciled_since, open_reading, run_pass, take_mail, tell_staff
from pipeline.runtime.logs import log_all
from pipeline.runtime.memory import return_memory
from pipeline.runtime.startup import start
from pipeline.watch import step_record
from pipeline.watch.traces import span
from pipeline.watch.watchdog import Heart, notify, watch_seconds

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from apscheduler.schedulers.background import BackgroundScheduler

    from pipeline.read.pools import Pools
    from pipeline.runtime.lease import Lease
    from pipeline.services import Services

_log = logging.getLogger(__name__)

CRASHED, OVERRUN = "job", "overrun"
"""The steps of a job that did not come to its end, and of one that took too long."""
_SPARE_TIME_SECONDS = 20
"""How often the worker looks whether there is something for its spare time."""
_SPARE = timedelta(minutes=30)
"""What a pass may take in addition to its reading: the mailbox, the letters."""


def serve(services: "Services", lease: "Lease | None" = None) -> None:
    """Work until SIGTERM or SIGINT, or until another host took over; the step in hand is finished first.

    Raises:
        NaborError: the data are damaged; nothing was begun. Or another host has taken over.
    """
    return_memory()
    log_all(services.settings.log)
    faulthandler.enable()  # where it hung, in the log, when systemd's watchdog ends it
    start(services)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    if lease is not None:
        lease.when_lost = stop.set
    heart = Heart(idle_seconds=services.settings.worker.poll_seconds)
    working = replace(services, is_stopping=stop.is_set, beat=heart.beat)
    at_work = threading.Event()
    scheduler = build_scheduler(working, at_work)
    tasks = _tasks(working, at_work)
    scheduler.start()
    tasks.start()
    _log.info("worker started: %s, calls %s", services.account, ", ".join(services.calls))
    with _monitored(services):
        notify("READY=1", os.environ)
        while not stop.wait(watch_seconds(os.environ)):
            show_alive(heart)
    notify("STOPPING=1", os.environ)
    scheduler.shutdown(wait=True)
    tasks.join()
    services.database.close()
    _log.info("worker stopped")
    if lease is not None and lease.is_lost:
        raise LeaseLostError(
            "Pracę przejął inny komputer; ten kończy. Nic nie zginęło i nic nie wyszło dwa razy."
        )


def _monitored(services: "Services") -> "AbstractContextManager[object]":
    """Monitoring may ask while the block runs, where the settings say so; only then its library is loaded."""
    if not services.settings.worker.metrics:
        return nullcontext()
    try:
        from pipeline.watch.exposition import answering
    except ModuleNotFoundError as error:
        raise ConfigError(
            f"NABOR_WORKER__METRICS: brakuje modułu „{error.name}”; zainstaluj go w środowisku programu: "
            "pip install 'nabor[panel]'."
        ) from error
    return answering(services)


def show_alive(heart: Heart) -> None:
    """Tell systemd that the jobs move on; when they do not, be silent, so that it ends us (f087)."""
    if heart.is_beating:
        notify("WATCHDOG=1", os.environ)
    else:
        _log.critical("no job moves on any more")


def _tasks(services: "Services", at_work: threading.Event) -> threading.Thread:
    """What works on the queue, where there is one: then passes and reconciliation are its tasks, too."""
    if not services.settings.is_queued:
        return threading.Thread(name="tasks")
    from pipeline.tasks.office import Jobs, work_until_told

    started = services.clock()
    jobs = Jobs(
        at_work,
        make_pass=partial(_guarded, "pass", services, started),
        reconcile=partial(_guarded, "reconcile", services, started),
    )
    return threading.Thread(target=work_until_told, args=[services, jobs], name="tasks")


def build_scheduler(services: "Services", at_work: threading.Event | None = None) -> "BackgroundScheduler":
    """The jobs: a pass every `poll_seconds`, and the reconciliation: at once, then every night.

    One thread: passes and reconciliation never run side by side, because there is one writer. Small pictures
    of pages are drawn, and outdated readings made anew, on another, while neither is at work. Where there is
    a queue, only this other thread is left.
    """
    from apscheduler.executors.pool import ThreadPoolExecutor
    from apscheduler.schedulers.background import BackgroundScheduler
    from apscheduler.triggers.cron import CronTrigger
    from apscheduler.triggers.interval import IntervalTrigger

    scheduler = BackgroundScheduler(
        timezone=WARSAW,
        executors={"default": ThreadPoolExecutor(1), "beside": ThreadPoolExecutor(1)},
        job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
    )
    worker, started, at_work = services.settings.worker, services.clock(), at_work or threading.Event()
    scheduler.add_job(
        _draw, IntervalTrigger(seconds=_SPARE_TIME_SECONDS), args=[at_work, services], id="thumbnails",
        executor="beside",
    )  # fmt: skip
    scheduler.add_job(
        _read_anew, IntervalTrigger(seconds=_SPARE_TIME_SECONDS), args=[at_work, services], id="readings",
        executor="beside",
    )  # fmt: skip
    if services.settings.is_queued:
        return scheduler
    scheduler.add_job(
        _work, IntervalTrigger(seconds=worker.poll_seconds), args=[at_work, "pass", services, started],
        id="pass", next_run_time=local(started),
    )  # fmt: skip
    scheduler.add_job(
        _work,
        CronTrigger(hour=worker.reconcile_at.hour, minute=worker.reconcile_at.minute, timezone=WARSAW),
        args=[at_work, "reconcile", services, started],
        id="reconcile",
        # Due before the first pass: whatever happened while nobody worked is known before a letter leaves.
        next_run_time=local(services.clock()) - timedelta(seconds=1),
    )
    return scheduler


def _work(at_work: threading.Event, job: str, services: "Services", since: datetime) -> None:
    at_work.set()
    try:
        _guarded(job, services, since)
    finally:
        at_work.clear()


def _draw(at_work: threading.Event, services: "Services") -> None:
    """Draw small pictures of what was filed, until there is work again; nobody waits for them."""
    from pipeline.keep.thumbnails import make_thumbnails

    _in_spare_time(at_work, services, "thumbnails", make_thumbnails)


def _read_anew(at_work: threading.Event, services: "Services") -> None:
    """Read anew what older readers had read, until there is work again; nobody waits for it either."""
    from pipeline.read.anew import read_anew

    _in_spare_time(at_work, services, "readings", read_anew)


def _in_spare_time(
    at_work: threading.Event, services: "Services", name: str, task: "Callable[[Services, Pools], int]"
) -> None:
    if at_work.is_set():
        return
    idle = replace(
        services, beat=lambda: None, is_stopping=lambda: at_work.is_set() or services.is_stopping()
    )
    try:
        with open_reading(idle) as pools:
            task(idle, pools)
    except NaborError as error:
        _log.warning("no %s now: %s", name, error)
    except Exception:  # noqa: BLE001  # as below: what nobody waits for must not silence the office
        _log.exception("%s could not be made", name)


def _guarded(job: str, services: "Services", since: datetime) -> None:
    """Run one job; whatever it throws is logged, told when it lasts, and the next tick tries again.

    `since` is when the worker started: until the whole mailbox was compared after that, a pass does so first.
    """
    started = time.monotonic()
    services.beat()
    try:
        report = _run(job, services, since)
    except NaborError as error:
        _log.error("job %s failed: %s", job, error)  # the sentence says it all
        _tell_crash(services, str(error))
    except Exception as error:  # noqa: BLE001  # the outermost shell: a bug in one pass must not silence the office
        _log.exception("job %s crashed", job)
        _tell_crash(services, f"Program przerwał pracę z powodu błędu ({type(error).__name__}).")
    else:
        took = timedelta(seconds=time.monotonic() - started)
        seconds = took / timedelta(seconds=1)
        _log.info("job %s done in %.3f s: %s", job, seconds, report.as_text())
        services.tally.add(passes=1, pass_seconds=seconds, problems=len(report.problems))
        _note_end(services, took)
    finally:
        services.beat()


def _run(job: str, services: "Services", since: datetime) -> PassReport:
    if job == "pass":
        return run_pass(services, reconcile=not is_reconciled_since(services, since))
    report = PassReport()
    with span("reconcile"), open_reading(services) as pools:
        take_mail(services, pools, services.clock(), report, reconcile=True)
    return report


def _tell_crash(services: "Services", problem: str) -> None:
    """Put a job's failure on record, and see to the staff's letters, which the job did not come to."""
    services.tally.add(crashes=1)
    try:
        step_record.failed(services.database, CRASHED, problem, services.clock())
        tell_staff(services)
    except NaborError as error:
        _log.error("the staff could not be told: %s", error)
    except Exception:  # noqa: BLE001  # what broke the job may break this, too
        _log.exception("the staff could not be told")


def _note_end(services: "Services", took: timedelta) -> None:
    """Put on record that a job came to its end, and whether it took too long (f088)."""
    now = services.clock()
    longest = timedelta(minutes=services.settings.worker.reading_minutes) + _SPARE
    try:
        step_record.succeeded(services.database, CRASHED, now)
        if took > longest:
            minutes = took // timedelta(minutes=1)
            step_record.failed(services.database, OVERRUN, f"Przebieg programu trwał {minutes} minut.", now)
        else:
            step_record.record_success(services.database, OVERRUN, now)
    except NaborError as error:
        _log.error("the end of a job could not be recorded: %s", error)
