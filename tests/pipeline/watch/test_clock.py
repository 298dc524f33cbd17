"""A clock that went back sends nothing to applicants, and says so (f067)."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from domain.acts.on_letters import Approve
from pipeline.decide import decide
from pipeline.watch.clock import CLOCK
from pipeline.watch.sending_hold import frozen_because, release
from store.engine.database import Database
from store.tables import StepRow
from tests.pipeline.keep.test_backup import submit
from tests.support.offices.command import nabor
from tests.support.offices.desk import Desk
from tests.support.offices.office import Office

MONDAY = "2026-04-13T10:00:00+02:00"
SUNDAY = "2026-04-12T10:00:00+02:00"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    opened = Office(tmp_path)
    opened.run(MONDAY)
    submit(opened, 71, "04-12T09:00:00")
    return opened


def acknowledged(office: Office) -> str:
    return office.letters("acknowledgement")[0].state


def test_f067_letters_wait_until_the_clock_has_caught_up(office: Office) -> None:
    report = office.run(SUNDAY)
    assert ("Zegar cofnął się" in report.problems[0], acknowledged(office)) == (True, "queued")
    (alert,) = office.letters("alert")
    text = office.text_of(alert)
    assert "jest 12 kwietnia 2026 r., godz. 10:00, a program pracował już 13 kwietnia" in text
    assert office.run("2026-04-13T09:50:00+02:00").problems != [], "not yet"
    assert office.run("2026-04-13T09:56:00+02:00").problems == []
    assert acknowledged(office) == "sent"
    assert frozen_because(office.parts.database) == ()
    office.close()


def test_f067_where_the_later_hour_was_the_wrong_one_a_person_says_so(office: Office) -> None:
    office.run(SUNDAY)
    release(office.parts.database, "Monika", "Zegar był źle ustawiony.", datetime.fromisoformat(SUNDAY))
    assert office.run("2026-04-12T10:05:00+02:00").problems == []
    assert acknowledged(office) == "sent"
    office.close()


def test_f067_what_a_clock_made_that_was_ahead_is_made_anew_once_a_person_says_so(tmp_path: Path) -> None:
    office = Office(tmp_path, environment={"NABOR_LETTERS__APPROVE": "correction_request"})
    submit(office, 71, "04-12T09:00:00")
    office.run("2026-05-05T10:00:00+02:00")
    by, why = "Monika", "Zegar był źle ustawiony."
    office.run_alone(MONDAY)
    release(office.parts.database, by, why, datetime.fromisoformat(MONDAY))
    (early,) = office.letters("correction_request")
    decide(office.parts, "SZW-2026-0001", Approve(str(early.id)), by, why)
    office.run_alone("2026-04-13T10:05:00+02:00")
    office.run_alone("2026-04-13T10:10:00+02:00")
    first, again = office.letters("correction_request")
    assert (first.state, again.state) == ("cancelled", "draft")
    assert "zegar wyprzedzał" in first.last_reply
    office.close()


def test_a_clock_that_is_set_right_by_minutes_is_no_trouble(office: Office) -> None:
    assert office.run("2026-04-13T09:57:00+02:00").problems == []
    assert office.run("2026-04-13T09:54:00+02:00").problems != [], "the latest instant is what counts"
    office.close()


def test_the_hour_that_comes_twice_in_autumn_is_no_step_back(tmp_path: Path) -> None:
    office = Office(tmp_path)
    for at in ("2026-10-25T02:50:00+02:00", "2026-10-25T02:05:00+01:00"):
        assert office.run(at).problems == []
    office.close()


def test_f067_run_doctor_and_health_say_it_and_a_replay_does_not_count(tmp_path: Path) -> None:
    empty_desk = Desk(tmp_path / "desk").open()
    empty_desk.run("2026-04-13T10:00")
    assert empty_desk.nabor("run", "--now", "2099-01-01").status == 0, "an instant that a person named"
    assert empty_desk.nabor("run").status == 0
    database = Database(f"sqlite:///{empty_desk.data_dir / 'nabor.sqlite'}")
    with database.write() as session:
        row = session.get(StepRow, CLOCK)
        assert row is not None
        assert row.ok_at is not None
        row.ok_at += timedelta(days=1)
    database.close()
    ran = empty_desk.nabor("run")
    assert (ran.status, "Zegar cofnął się" in ran.out) == (1, True)
    doctor = empty_desk.nabor("doctor")
    assert (doctor.status, "✗ wysyłanie pism: Zegar cofnął się" in doctor.out) == (1, True)
    health = nabor({**empty_desk.environment, "NABOR_HEALTH__WORKER": "no"}, "health", "--json")
    assert (health.status, health.value["checks"]["sending"]) == (
        1,
        {"value": False, "limit": True, "ok": False},
    )
