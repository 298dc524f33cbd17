"""The worker's ticker: nothing is skipped, nothing runs side by side, nothing dies of one failure."""

import logging
import pkgutil
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

import scheduler
from domain.words.polish import WARSAW
from errors import TransientError
from pipeline.run import PassReport, is_reconciled_since
from pipeline.services import Services
from samples.story.mails import Draft, mail
from store.mail.mail_views import ledger_with_files
from tests.support.offices.office import Office

NOW = "2026-04-13T09:00:00+02:00"
STARTED = datetime.fromisoformat(NOW)


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
    assert {job.id for job in jobs} == {"pass", "reconcile", "thumbnails", "readings"}
    for job in jobs:
        assert (job.coalesce, job.misfire_grace_time, job.max_instances) == (True, None, 1)
    assert {job.id for job in jobs if job.executor == "default"} == {"pass", "reconcile"}
    assert built._executors["default"]._pool._max_workers == 1
    assert built.timezone == WARSAW


def test_a_pass_comes_at_once_and_then_at_every_poll(built: BackgroundScheduler, office: Office) -> None:
    job = built.get_job("pass")
    assert job.next_run_time == datetime.fromisoformat(NOW)
    assert isinstance(job.trigger, IntervalTrigger)
    assert job.trigger.interval == timedelta(seconds=90)


def test_f008_the_mailbox_is_reconciled_before_the_first_pass(built: BackgroundScheduler) -> None:
    jobs = [job.id for job in built.get_jobs() if job.executor == "default"]
    assert jobs == ["reconcile", "pass"], "in the order in which they are due"


def test_small_pictures_are_drawn_only_while_no_pass_is_at_work(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[bool] = []

    def draw(services: Services, _pools: object) -> int:
        drawn.append(services.is_stopping())
        at_work.set()
        drawn.append(services.is_stopping())
        raise RuntimeError

    monkeypatch.setattr("pipeline.keep.thumbnails.make_thumbnails", draw)
    at_work = threading.Event()
    at_work.set()
    scheduler._draw(at_work, office.parts)
    assert drawn == []
    at_work.clear()
    scheduler._draw(at_work, office.parts)
    assert drawn == [False, True], "it ends when a pass begins, and its failure harms nobody"


def test_while_a_pass_runs_it_is_at_work(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work = threading.Event()
    seen: list[bool] = []
    monkeypatch.setattr(scheduler, "_guarded", lambda *_job: seen.append(at_work.is_set()))
    scheduler._work(at_work, "pass", office.parts, STARTED)
    assert (seen, at_work.is_set()) == ([True], False)


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
    def fail(_parts: Services, **_named: object) -> PassReport:
        raise TransientError("Baza nie odpowiada.")

    monkeypatch.setattr(scheduler, "run_pass", fail)
    scheduler._guarded("pass", office.parts, STARTED)
    (record,) = caplog.records
    assert (record.levelno, record.exc_info) == (logging.ERROR, None)
    assert "Baza nie odpowiada." in record.message


def test_f087_a_bug_in_a_job_is_logged_with_its_trace(
    office: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def crash(_parts: Services, **_named: object) -> PassReport:
        return PassReport(fetched=1 // 0)

    monkeypatch.setattr(scheduler, "run_pass", crash)
    scheduler._guarded("pass", office.parts, STARTED)
    (record,) = caplog.records
    assert record.exc_info is not None
    assert record.exc_info[0] is ZeroDivisionError


def test_f087_a_job_that_keeps_crashing_is_told_and_so_is_its_end(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(_parts: Services, **_named: object) -> PassReport:
        return PassReport(fetched=1 // 0)

    def tick(minutes: int) -> None:
        office.at(STARTED + timedelta(minutes=minutes))
        scheduler._guarded("pass", office.parts, STARTED)

    with monkeypatch.context() as broken:
        broken.setattr(scheduler, "run_pass", crash)
        for minutes in (2, 10, 31, 33, 60):
            tick(minutes)
    (alert,) = office.letters("alert")
    assert (alert.state, alert.sent_at) == ("sent", STARTED + timedelta(minutes=33)), "half an hour, once"
    assert "Program przerwał pracę z powodu błędu (ZeroDivisionError)" in office.text_of(alert)
    tick(62)
    tick(64)
    (_, over) = office.letters("alert")
    assert (over.key.startswith("recovered/2026-04-13/job/"), over.state) == (True, "sent")


def test_f088_a_job_that_overruns_is_told_at_once(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as slow:
        slow.setattr(scheduler, "_SPARE", timedelta(minutes=-10))
        scheduler._guarded("pass", office.parts, STARTED)
    assert office.letters("alert") == []
    scheduler._guarded("pass", office.parts, STARTED)
    told = office.letters("alert")[0]
    assert "Przebieg programu trwał 0 minut" in office.text_of(told)
    scheduler._guarded("pass", office.parts, STARTED)
    assert [x.key.split("/")[0] for x in office.letters("alert")] == ["alert", "recovered"]


def test_what_breaks_the_job_and_the_telling_stops_no_tick(
    office: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def crash(*_arguments: object, **_named: object) -> PassReport:
        return PassReport(fetched=1 // 0)

    monkeypatch.setattr(scheduler, "run_pass", crash)
    monkeypatch.setattr(scheduler, "tell_staff", crash)
    scheduler._guarded("pass", office.parts, STARTED)
    assert [record.message for record in caplog.records] == [
        "job pass crashed", "the staff could not be told",
    ]  # fmt: skip


def test_the_first_pass_compares_the_whole_mailbox_before_it_sends(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    for name, said in (
        ("pipeline.receive.fetch.reconcile", "compared"),
        ("pipeline.write.letters.send", "sent"),
    ):
        whole = pkgutil.resolve_name(name)

        def spy(*arguments: Any, _whole: Any = whole, _said: str = said, **named: Any) -> Any:
            order.append(_said)
            return _whole(*arguments, **named)

        monkeypatch.setattr(name, spy)
    later = STARTED + timedelta(minutes=1)
    for minutes in (1, 3):
        office.at(STARTED + timedelta(minutes=minutes))
        scheduler._guarded("pass", office.parts, later)
    assert order == ["compared", "sent", "sent"]


def test_until_the_mailbox_was_compared_nobody_is_told_that_something_is_missing(office: Office) -> None:
    away = office.maildir.with_name("away")
    office.maildir.rename(away)
    for minutes in (1, 3):
        office.at(STARTED + timedelta(minutes=minutes))
        scheduler._guarded("pass", office.parts, STARTED)
    assert not is_reconciled_since(office.parts, STARTED), "tried again, as long as it takes"
    away.rename(office.maildir)
    scheduler._guarded("pass", office.parts, STARTED)
    assert is_reconciled_since(office.parts, STARTED)


def test_f065_in_the_night_that_is_an_hour_longer_nothing_is_done_twice(office: Office) -> None:
    """The ticker fires twice at 2:45; the second comparison finds nothing, and there is one digest a day."""
    at = datetime.fromisoformat("2026-10-24T20:00:00+02:00")
    office.deliver(mail(at, Draft("jan@firma.example", "Dzień dobry", "Pozdrawiam.")), at.isoformat())
    for instant in ("2026-10-25T02:45:00+02:00", "2026-10-25T02:45:00+01:00"):
        office.at(datetime.fromisoformat(instant))
        scheduler._guarded("reconcile", office.parts, STARTED)
    with office.parts.database.read() as session:
        assert len(list(ledger_with_files(session))) == 1
    for instant in ("2026-10-26T07:29:00+01:00", "2026-10-26T07:31:00+01:00", "2026-10-26T08:31:00+01:00"):
        office.run(instant)
    days = [x.key.split("/")[1] for x in office.letters("digest")]
    assert days.count("2026-10-26") == 1
    assert "2026-10-25" not in days, "a Sunday"


@pytest.mark.parametrize("day", ["2026-03-30", "2026-10-26"])
def test_f065_the_digest_comes_at_half_past_seven_local_time_after_a_change_of_clocks(
    office: Office, day: str
) -> None:
    before, after = (
        datetime.fromisoformat(f"{day}T07:{minute}:00").replace(tzinfo=WARSAW) for minute in (29, 31)
    )
    office.run(before.isoformat())
    assert f"digest/{day}" not in {x.key.rpartition("/")[0] for x in office.letters("digest")}
    office.run(after.isoformat())
    assert f"digest/{day}" in {x.key.rpartition("/")[0] for x in office.letters("digest")}


def test_f089_no_job_depends_on_how_days_of_the_week_are_numbered(built: BackgroundScheduler) -> None:
    fields = {field.name: str(field) for field in built.get_job("reconcile").trigger.fields}
    assert (fields["day_of_week"], fields["hour"], fields["minute"]) == ("*", "2", "45")


def test_f008_the_nightly_job_takes_what_a_poll_would_miss(office: Office) -> None:
    at = datetime.fromisoformat("2026-04-13T08:00:00+02:00")
    office.deliver(mail(at, Draft("jan@firma.example", "Dzień dobry", "Pozdrawiam.")), at.isoformat())
    scheduler._guarded("reconcile", office.parts, STARTED)
    assert office.run(NOW).fetched == 0, "it is in the ledger"
