"""What a command has no use for is not loaded: its start-up is most of what a short command costs."""

import subprocess
import sys
from pathlib import Path

import pytest

from samples.story.mails import Draft, mail
from tests.support.offices.command import surroundings
from tests.support.offices.desk import CALL, Desk, instant
from tests.support.offices.office import Office
from tests.support.servers.postgres import Postgres

AT = "2026-04-13T09:05:00+02:00"
LOADED = "import atexit, sys, nabor; atexit.register(lambda: print('loaded', *sys.modules)); nabor.main()"
NEVER = {
    "PIL",
    "alembic",
    "apscheduler",
    "docx",
    "fastapi",
    "holidays",
    "imapclient",
    "jinja2",
    "lxml",
    "mailparser",
    "numpy",
    "obstore",
    "openpyxl",
    "panel",
    "procrastinate",
    "psycopg",
    "pyhanko",
    "pypdfium2",
    "smtplib",
    "sqlalchemy.dialects.postgresql",
    # What reads mail and files, in their children; what judges; and the panel's accounts.
    "checks.judge.assess",
    "checks.recognise",
    "ingest.message.parse",
    "ingest.readers",
    "store.access.account_tables",
}
READING = (["applications"], ["mail", "--json"], ["letters"], ["ranking", CALL])


def loaded_by(desk: Desk | Office, *words: str, **environment: str) -> set[str]:
    ended = subprocess.run(
        [sys.executable, "-c", LOADED, *words],
        env=surroundings({**desk.environment, **environment}),
        capture_output=True,
        text=True,
        check=True,
    )
    return set(ended.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_a_command_that_reads_loads_nothing_that_it_does_not_use(empty_desk: Desk, words: list[str]) -> None:
    empty_desk.nabor("applications")  # makes the database, with every table
    assert loaded_by(empty_desk, *words) & NEVER == set()


def test_what_was_judged_before_is_listed_without_what_judges(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.deliver(mail(instant("04-13T09:00:00"), Draft("jan@firma.example", "Zgłoszenie", "")), AT)
    office.run(AT)
    office.close()
    listed = loaded_by(office, "applications", "--now", "2026-04-13T09:06:00+02:00")
    assert listed & NEVER == set()


def test_what_judges_reads_no_forms() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", "import sys, pipeline.keeping; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(ended.stdout.split())
    assert "checks.judge.assess" in loaded
    assert "checks.recognise" not in loaded


def test_a_pass_with_nothing_to_do_loads_no_judgement_either(empty_desk: Desk) -> None:
    empty_desk.nabor("applications")
    # Nobody is there to send a digest to.
    loaded = loaded_by(empty_desk, "run", "--now", "2026-04-01T12:00", NABOR_STAFF="")
    assert loaded & {*NEVER, "checks", "notify", "reports", "rich", "views"} == set()


def test_a_pass_without_a_queue_needs_nothing_of_one(empty_desk: Desk, postgres: Postgres) -> None:
    on_postgres = {"NABOR_DATABASE_URL": postgres.database(), "NABOR_QUEUE": "local"}
    loaded = loaded_by(empty_desk, "run", "--now", "2026-04-01T12:00", **on_postgres)
    assert loaded & {"procrastinate", "psycopg_pool", "croniter", "pipeline.tasks.app"} == set()


def test_whoever_moves_a_database_or_makes_one_knows_every_table() -> None:
    asked = "import store.engine.moving as m; print(*(table.name for table in m.moved_tables()))"
    ended = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert {"messages", "users", "logins", "looks"} <= set(ended.stdout.split())
