"""`nabor health`: numbers for monitoring, and an exit status."""

import sqlite3

from pipeline.runtime.lock import single_writer
from tests.support.offices.command import nabor
from tests.support.offices.desk import Desk

AT = ("--now", "2026-04-14T07:40")
"""Five minutes after the last pass."""


def test_a_worker_at_work_is_healthy(in_april: Desk) -> None:
    with single_writer(in_april.data_dir):
        answer = in_april.nabor("health", "--json", *AT)
    assert (answer.status, answer.err) == (0, ""), answer
    assert answer.value["healthy"] is True
    assert answer.value["checks"]["poll_minutes"] == {"value": 5.0, "limit": 30, "ok": True}
    assert answer.value["checks"]["worker"] == {"value": True, "limit": True, "ok": True}
    assert "@" not in answer.out


def test_without_a_worker_it_is_not_unless_none_is_asked_for(in_april: Desk) -> None:
    answer = in_april.nabor("health", *AT)
    assert answer.status == 1
    assert "✗ program pracuje: nie (granica: tak)\n" in answer.out
    assert "✓ minut od odebrania poczty: 5 (granica: 30)\n" in answer.out
    assert "✓ godzin od kopii zapasowej: brak\n" in answer.out
    assert answer.out.count("✗") == 1
    by_timer = {**in_april.environment, "NABOR_HEALTH__WORKER": "false"}
    assert nabor(by_timer, "health", *AT).status == 0
    late = nabor(by_timer, "health", "--now", "2026-04-14T08:30")
    assert (late.status, late.out.count("✗")) == (1, 1)


def test_a_database_that_does_not_answer_is_told_as_json_too(empty_desk: Desk) -> None:
    empty_desk.data_dir.mkdir()
    (empty_desk.data_dir / "nabor.sqlite").write_bytes(b"not a database, " * 400)
    answer = empty_desk.nabor("health", "--json")
    assert (answer.status, answer.err) == (1, "")
    database = {"value": False, "limit": True, "ok": False}
    assert answer.value == {"healthy": False, "checks": {"database": database}}


def test_letters_of_an_unknown_end_are_counted(in_april: Desk) -> None:
    with sqlite3.connect(in_april.data_dir / "nabor.sqlite") as database:
        database.execute("UPDATE letters SET state = 'uncertain' WHERE id = 1")
    database.close()
    with single_writer(in_april.data_dir):
        answer = in_april.nabor("health", "--json", *AT)
    assert answer.status == 1
    assert [name for name, check in answer.value["checks"].items() if not check["ok"]] == ["uncertain"]
    assert answer.value["checks"]["uncertain"] == {"value": 1, "limit": 0, "ok": False}
