"""The worker: settings, clock and APScheduler put together.

APScheduler only ticks (memory job store, coalesced, nothing misfires): what is due is read from the
database at every pass, so downtime delays and never skips.
"""

import logging
import signal
import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from domain.polish import WARSAW, local
from errors import NaborError
from pipeline.run import PassReport, open_reading, run_pass, start, take_mail

if TYPE_CHECKING:
    from apscheduler.schedulers.background import BackgroundScheduler

    from pipeline.parts import Parts

_log = logging.getLogger(__name__)


def serve(parts: "Parts") -> None:
    """Work until SIGTERM or SIGINT; the step in hand is finished first."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # The ticker's own chatter says nothing that the jobs do not.
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    start(parts)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    scheduler = build_scheduler(replace(parts, is_stopping=stop.is_set))
    scheduler.start()
    _log.info("worker started: %s, calls %s", parts.account, ", ".join(parts.calls))
    stop.wait()
    scheduler.shutdown(wait=True)
    parts.database.close()
    _log.info("worker stopped")


def build_scheduler(parts: "Parts") -> "BackgroundScheduler":
    """The jobs: a pass every `poll_seconds` from now on, and the reconciliation: at once, then every night.

    One thread: passes and reconciliation never run side by side, for there is one writer.
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
    worker = parts.settings.worker
    scheduler.add_job(
        _guarded, IntervalTrigger(seconds=worker.poll_seconds), args=["pass", parts], id="pass",
        next_run_time=local(parts.clock()),
    )  # fmt: skip
    scheduler.add_job(
        _guarded,
        CronTrigger(hour=worker.reconcile_at.hour, minute=worker.reconcile_at.minute, timezone=WARSAW),
        args=["reconcile", parts],
        id="reconcile",
        # Due before the first pass: whatever happened while nobody worked is known before a letter leaves.
        next_run_time=local(parts.clock()) - timedelta(seconds=1),
    )
    return scheduler


def _guarded(job: str, parts: "Parts") -> None:
    """Run one job; whatever it throws is logged, and the next tick tries again."""
    started = parts.clock()
    try:
        if job == "pass":
            report = run_pass(parts)
        else:
            report = PassReport()
            with open_reading(parts) as pools:
                take_mail(parts, pools, started, report, reconcile=True)
    except NaborError as error:
        _log.error("job %s failed: %s", job, error)  # the sentence says it all
    except Exception:  # noqa: BLE001  # the outermost shell: a bug in one pass must not silence the office
        _log.exception("job %s crashed", job)
    else:
        seconds = (parts.clock() - started) / timedelta(seconds=1)
        _log.info("job %s done in %.3f s: %s", job, seconds, report.as_text())
