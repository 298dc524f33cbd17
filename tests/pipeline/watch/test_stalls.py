"""What stands still is told once a day and so is its end; the same judgement as `nabor health` (one place)."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from pipeline.run import open_reading
from pipeline.watch import step_record
from pipeline.watch.health import facts_of
from pipeline.write import letters as sending
from store.tables import LetterRow
from tests.pipeline.keep.test_backup import submit
from tests.support.offices import sandboxed
from tests.support.offices.office import Office

MONDAY = datetime.fromisoformat("2026-04-13T10:00:00+02:00")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path, environment={"NABOR_HEALTH__BACKUP_HOURS": "26"})
    yield opened
    opened.close()


def run(office: Office, *minutes: float) -> None:
    for minute in minutes:
        office.run((MONDAY + timedelta(minutes=minute)).isoformat())


def told(office: Office) -> list[tuple[str, str]]:
    """The kind and code of every alert, in the order in which they were made."""
    found = []
    for letter in office.letters("alert"):
        kind, _day, *code = letter.key.split("/")
        found.append((kind, "/".join(code[:-1])))
    return found


def alert(office: Office, number: int) -> LetterRow:
    return office.letters("alert")[number]


def test_mail_that_nobody_processes_is_told_and_so_is_its_end(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit(office, 71, "04-13T09:00:00")
    with monkeypatch.context() as stuck:
        stuck.setattr("pipeline.run.has_pending", lambda _database: False)
        run(office, 0, 30, 59)
        assert told(office) == []
        run(office, 61, 63, 120)
    assert told(office) == [("alert", "stalled/pending_minutes")], "once a day"
    assert "czeka na przetworzenie 1 godzinę 1 minutę" in office.text_of(alert(office, 0))
    assert alert(office, 0).state == "sent"
    run(office, 122, 124)
    assert told(office)[1:] == [("recovered", "stalled/pending_minutes")]
    assert "Przetwarzanie poczty na bieżąco znów działa" in office.text_of(alert(office, 1))


def test_a_queue_that_does_not_move_is_told(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    submit(office, 71, "04-13T09:00:00")
    with monkeypatch.context() as stuck:
        stuck.setattr(sending, "send", lambda *_arguments, **_named: 0)
        run(office, 0, 65, 70)
    assert told(office) == [("alert", "stalled/queued_minutes")]
    assert "czeka w kolejce 1 godzinę 5 minut" in office.text_of(alert(office, 0))
    run(office, 75, 80)
    assert told(office)[1:] == [("recovered", "stalled/queued_minutes")]


def test_a_disk_that_runs_low_is_told_before_the_mail_stops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(tmp_path, environment={"NABOR_HEALTH__DISK_FREE_MB": "2000"})
    with monkeypatch.context() as low:
        low.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=900_000_000))
        run(office, 0, 2)
    assert told(office) == [("alert", "stalled/disk_free_mb")]
    assert "zostało 900 MB" in office.text_of(alert(office, 0))
    run(office, 4)
    assert told(office)[1:] == [("recovered", "stalled/disk_free_mb")]
    office.close()


def test_what_a_failing_step_explains_is_told_once(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=100_000_000))
        run(office, 0, 10, 31, 60)
    assert told(office) == [("alert", "poll")]
    assert "zostało 100 MB" in office.text_of(alert(office, 0))


def test_a_mailbox_that_nobody_compares_and_a_backup_that_nobody_makes(office: Office) -> None:
    step_record.succeeded(office.parts.database, "reconcile", MONDAY)
    step_record.succeeded(office.parts.database, "backup", MONDAY)
    run(office, 0, 25 * 60)
    assert told(office) == []
    run(office, 27 * 60)
    assert told(office) == [("alert", "stalled/backup_hours")]
    run(office, 49 * 60)
    assert told(office)[1:] == [("alert", "stalled/backup_hours"), ("alert", "stalled/reconcile_hours")]


def test_no_storm_in_days_of_trouble(office: Office) -> None:
    step_record.succeeded(office.parts.database, "backup", MONDAY)
    run(office, *range(0, 4 * 24 * 60, 180))
    days = [letter.key.split("/")[1] for letter in office.letters("alert")]
    assert days == ["2026-04-14", "2026-04-15", "2026-04-16", "2026-04-17"]


def test_without_a_limit_nothing_is_told(tmp_path: Path) -> None:
    office = Office(tmp_path)
    step_record.succeeded(office.parts.database, "backup", MONDAY)
    run(office, 0, 9 * 24 * 60)
    assert told(office) == []
    office.close()


def test_reading_processes_that_break_are_counted_and_kept(office: Office) -> None:
    office.at(MONDAY)
    with open_reading(office.parts) as pools:
        for number in range(3):
            broken = pools.files.submit(sandboxed.leave, number)
            whole = pools.files.submit(sandboxed.same, number)
            assert broken.exception() is not None
            assert whole.result() == number
        assert pools.pages.submit(sandboxed.same, 1).result() == 1
    facts = facts_of(office.parts, MONDAY + timedelta(hours=1))
    assert (facts.broken_today, facts.broken_ever) == (3, 3)
    facts = facts_of(office.parts, MONDAY + timedelta(hours=25))
    assert (facts.broken_today, facts.broken_ever) == (0, 3)


def test_children_that_are_sent_home_are_not_broken(office: Office) -> None:
    from ingest.sandbox.pool import Sandbox

    with Sandbox(1) as sandbox:
        numbers = {sandbox.submit(sandboxed.pid).result() for _ in range(3)}
    assert (len(numbers), sandbox.broken) == (3, 0)


def test_processes_that_break_again_and_again_are_told(office: Office) -> None:
    office.at(MONDAY)
    limits = office.parts.settings.health.model_copy(update={"sandbox_restarts": 2})
    settings = office.parts.settings.model_copy(update={"health": limits})
    office.parts = replace(office.parts, settings=settings)
    with open_reading(office.parts) as pools:
        for number in range(3):
            assert pools.files.submit(sandboxed.leave, number).exception() is not None
    run(office, 1, 2)
    assert told(office) == [("alert", "stalled/sandbox_restarts")]
    assert "3 razy trzeba było przerwać" in office.text_of(alert(office, 0))
    run(office, 24 * 60 + 1)
    assert told(office)[1:] == [("recovered", "stalled/sandbox_restarts")]
