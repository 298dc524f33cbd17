"""What monitoring sees of the queue: what is due and for how long, and nothing where there is no queue."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import Session

from pipeline.tasks.upkeep import install_or_remove
from pipeline.watch.exposition import exposition
from pipeline.watch.queued import queued
from tests.pipeline.watch.test_exposition import MONITORING, of, told
from tests.support.offices.command import ROOT
from tests.support.offices.office import Office
from tests.support.servers.postgres import Postgres

TASKS = "nabor_queue.procrastinate_jobs"
FIGURES = ("nabor_tasks", "nabor_tasks_stalled", "nabor_task_oldest_seconds", "nabor_task_workers")


@pytest.fixture
def office(tmp_path: Path, postgres: Postgres) -> Iterator[Office]:
    """A queue with nothing in it."""
    queue = {"NABOR_DATABASE_URL": postgres.database(), "NABOR_QUEUE": "procrastinate"}
    opened = Office(tmp_path, environment=queue)
    install_or_remove(opened.parts)
    yield opened
    opened.close()


def defer(session: Session, queue: str, number: int, later: str | None = None) -> None:
    """A task that may begin at once, or so much later."""
    asked = text(
        "SELECT nabor_queue.due(:queue, 'x', jsonb_build_object('n', CAST(:n AS integer)), NULL,"
        " now() + CAST(:later AS interval))"
    )
    session.execute(asked, {"queue": queue, "n": number, "later": later})


def test_tasks_are_told_by_queue_with_their_age_and_those_of_the_dead(office: Office) -> None:
    with office.parts.database.write() as session:
        for number in range(3):
            defer(session, "read", number)
        defer(session, "send", 1, "-10 minutes")
        defer(session, "send", 2, "1 day")
        session.execute(text("UPDATE nabor_queue.procrastinate_events SET at = now() - interval '1 hour'"))
        for age in ("0 s", "1 hour"):
            begin = text(
                "WITH w AS (INSERT INTO nabor_queue.procrastinate_workers (last_heartbeat)"
                " VALUES (now() - CAST(:age AS interval)) RETURNING id)"
                f" UPDATE {TASKS} SET status = 'doing', worker_id = (SELECT id FROM w)"
                f" WHERE id = (SELECT min(id) FROM {TASKS} WHERE status = 'todo')"
            )
            session.execute(begin, {"age": age})
    figures = told(exposition(office.parts).decode())
    assert of(figures, "nabor_tasks", queue="read", state="waiting") == 1
    assert of(figures, "nabor_tasks", queue="read", state="running") == 2
    assert of(figures, "nabor_tasks_stalled", queue="read") == 1
    assert 3600 <= of(figures, "nabor_task_oldest_seconds", queue="read") < 3700
    assert of(figures, "nabor_tasks", queue="send", state="waiting") == 1, "the other one's time is to come"
    assert 600 <= of(figures, "nabor_task_oldest_seconds", queue="send") < 700, "since it might have begun"
    for queue in ("ocr", "mail", "judge"):
        assert of(figures, "nabor_tasks", queue=queue, state="waiting") == 0
        assert of(figures, "nabor_task_oldest_seconds", queue=queue) == 0
    assert of(figures, "nabor_task_workers") == 1


def test_of_another_programs_queue_nothing_is_told_and_the_rest_is(office: Office) -> None:
    with office.parts.database.write() as session:
        session.execute(text("COMMENT ON SCHEMA nabor_queue IS 'another'"))
    names = {name for name, _ in told(exposition(office.parts).decode())}
    assert not names.intersection(FIGURES)
    assert "nabor_letters" in names


def test_without_a_queue_there_are_no_such_figures(tmp_path: Path) -> None:
    plain = Office(tmp_path)
    assert list(queued(plain.parts)) == []
    plain.close()


def test_page_rules_and_dashboard_know_the_figures(office: Office) -> None:
    told_of = {metric.name for metric in queued(office.parts)}
    assert told_of == set(FIGURES)
    page = (ROOT / "docs" / "monitoring.md").read_text(encoding="utf-8")
    assert all(f"`{name}" in page for name in FIGURES)
    dashboard = json.loads((MONITORING / "dashboard.json").read_text(encoding="utf-8"))
    shown = " ".join(target["expr"] for panel in dashboard["panels"] for target in panel["targets"])
    assert all(f"{name}{{" in shown for name in FIGURES)
