"""The worker's ticker: nothing is skipped, nothing runs side by side, nothing dies of one failure."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

import scheduler
from domain.polish import WARSAW
from errors import TransientError
from pipeline.parts import Parts
from pipeline.run import PassReport
from samples.mails import Draft, mail
from tests.support.office import Office

NOW = "2026-04-13T09:00:00+02:00"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(
        tmp_path, environment={"NABOR_WORKER__POLL_SECONDS": "90", "NABOR_WORKER__RECONCILE_AT": "02:45"}
    )
    opened.run(NOW)
    yield opened
    opened.close()


@pytest.fixture
def built(office: Office) -> BackgroundScheduler:
    """Pending jobs have their defaults only once a scheduler has started; it stands still here."""
    made = scheduler.build_scheduler(office.parts)
    made.start(paused=True)
    yield made
    made.shutdown(wait=True)


def test_f086_f088_late_runs_are_made_up_once_and_never_side_by_side(built: BackgroundScheduler) -> None:
    jobs = built.get_jobs()
    assert {job.id for job in jobs} == {"pass", "reconcile"}
    for job in jobs:
        assert (job.coalesce, job.misfire_grace_time, job.max_instances) == (True, None, 1)
    assert built._executors["default"]._pool._max_workers == 1
    assert built.timezone == WARSAW


def test_a_pass_comes_at_once_and_then_at_every_poll(built: BackgroundScheduler, office: Office) -> None:
    job = built.get_job("pass")
    assert job.next_run_time == datetime.fromisoformat(NOW)
    assert isinstance(job.trigger, IntervalTrigger)
    assert job.trigger.interval == timedelta(seconds=90)


def test_f008_the_mailbox_is_reconciled_before_the_first_pass(built: BackgroundScheduler) -> None:
    assert [job.id for job in built.get_jobs()] == ["reconcile", "pass"], "in the order in which they are due"


def test_the_mailbox_is_reconciled_every_night_in_local_time(built: BackgroundScheduler) -> None:
    trigger = built.get_job("reconcile").trigger
    fired, now = [], datetime(2026, 3, 27, 12, tzinfo=WARSAW)
    for _ in range(4):
        now = trigger.get_next_fire_time(None, now)
        fired.append(now.astimezone(UTC))
        now += timedelta(seconds=1)
    nights = {at.astimezone(WARSAW).date().day for at in fired}
    assert nights == {28, 29, 30, 31}, "also in the night when 2:45 does not exist"


def test_f087_a_failing_job_is_logged_and_the_next_tick_comes(
    office: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_parts: Parts) -> PassReport:
        raise TransientError("Baza nie odpowiada.")

    monkeypatch.setattr(scheduler, "run_pass", fail)
    scheduler._guarded("pass", office.parts)
    (record,) = caplog.records
    assert (record.levelno, record.exc_info) == (logging.ERROR, None)
    assert "Baza nie odpowiada." in record.message


def test_f087_a_bug_in_a_job_is_logged_with_its_trace(
    office: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def crash(_parts: Parts) -> PassReport:
        return PassReport(fetched=1 // 0)

    monkeypatch.setattr(scheduler, "run_pass", crash)
    scheduler._guarded("pass", office.parts)
    (record,) = caplog.records
    assert record.exc_info is not None
    assert record.exc_info[0] is ZeroDivisionError


def test_f008_the_nightly_job_takes_what_a_poll_would_miss(office: Office) -> None:
    at = datetime.fromisoformat("2026-04-13T08:00:00+02:00")
    office.deliver(mail(at, Draft("jan@firma.example", "Dzień dobry", "Pozdrawiam.")), at.isoformat())
    scheduler._guarded("reconcile", office.parts)
    assert office.run(NOW).fetched == 0, "it is in the ledger"
