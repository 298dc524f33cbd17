"""The office's own tasks: each step follows the one before at once, and whoever dies in one harms nothing."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import text

from config.settings import load_settings
from notify.delivery.maildir import MaildirDelivery
from pipeline.keep.backup import make_backup
from pipeline.keep.restore import restore
from pipeline.opening import build_parts
from pipeline.run import pools_for, run_pass
from pipeline.runtime.lease import sole_host
from pipeline.runtime.startup import start
from pipeline.tasks.machine import read_what_waits
from pipeline.tasks.office import cron_of
from store.queue.schema import allow
from tests.pipeline.keep.test_backup import silent
from tests.pipeline.tasks.hand import ASLEEP, KILLED_AT, office_at, work
from tests.support.offices.command import ROOT
from tests.support.offices.desk import COMPLETE, instant, papers_of, submission
from tests.support.offices.office import Office
from tests.support.offices.pools import kept_pools
from tests.support.servers.postgres import Postgres

AT, NOW = "2026-04-13T09:00:00+02:00", datetime.fromisoformat("2026-04-13T09:05:00+02:00")


@pytest.fixture
def office(tmp_path: Path, postgres: Postgres) -> Iterator[Office]:
    """One mail has come; nobody has fetched it."""
    opened = office_at(tmp_path, postgres.database(), readers=1)
    opened.at(NOW)
    start(opened.parts)
    opened.deliver(submission(COMPLETE, papers_of(COMPLETE), instant("04-13T09:00:00")), AT)
    with kept_pools():
        yield opened
    opened.close()


def received(office: Office, kind: str) -> int:
    """How often the server was given this letter."""
    names = [letter.message_id for letter in office.letters(kind)]
    folder = office.parts.settings.outgoing / "new"
    texts = [path.read_text(encoding="utf-8") for path in folder.iterdir()]
    return sum(name in text for name in names for text in texts)


def states(office: Office) -> list[tuple[str, str]]:
    return [(letter.kind, letter.state) for letter in office.letters() if letter.reference]


def waiting(office: Office) -> list[str]:
    with office.parts.database.read() as session:
        asked = text("SELECT task_name FROM nabor_queue.procrastinate_jobs ORDER BY id")
        return list(session.execute(asked).scalars())


def until(is_so: Callable[[], bool], seconds: float = 60) -> Callable[[], bool]:
    end = time.monotonic() + seconds

    def is_done() -> bool:
        assert time.monotonic() < end, "it never came"
        return is_so()

    return is_done


def test_a_mail_goes_its_whole_way_by_tasks(office: Office) -> None:
    filed_at_passes = []

    def make_pass() -> None:
        filed_at_passes.append(bool(office.judged()))
        run_pass(office.parts)

    both = [("acknowledgement", "sent"), ("completeness", "sent")]
    work(office, until(lambda: states(office) == both), make_pass)
    assert filed_at_passes in ([False], [False, False]), "no pass was needed after the mail was there"
    assert received(office, "acknowledgement") == received(office, "completeness") == 1


@pytest.fixture
def read(office: Office) -> Office:
    """The mail is read, and waits to be filed."""
    run_pass(office.parts)
    with pools_for(office.parts) as pools:
        read_what_waits(office.parts, pools)
    assert waiting(office).count("file") == 1
    return office


def other_worker(office: Office, point: str) -> "subprocess.Popen[bytes]":
    arguments = [str(office.maildir.parent), office.parts.database.url, point]
    return subprocess.Popen([sys.executable, "-m", "tests.pipeline.tasks.hand", *arguments], cwd=ROOT)


@pytest.fixture
def handed_over(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What this process has handed over, as often as it did."""
    handed: list[str] = []
    deliver = MaildirDelivery.deliver

    def noted(self: MaildirDelivery, raw: bytes, *more: Any) -> Any:
        handed.append(raw.decode("ascii"))
        return deliver(self, raw, *more)

    monkeypatch.setattr(MaildirDelivery, "deliver", noted)
    return handed


def times(office: Office, kind: str, handed: list[str]) -> int:
    (letter,) = office.letters(kind)
    return sum(letter.message_id in raw for raw in handed)


@pytest.mark.parametrize("point", KILLED_AT)
def test_whoever_is_killed_in_a_task_leaves_nothing_undone_and_nothing_doubled(
    read: Office, handed_over: list[str], point: str
) -> None:
    assert other_worker(read, point).wait(120) == -signal.SIGKILL
    work(read, until(lambda: ("completeness", "sent") in states(read)), lambda: run_pass(read.parts))
    run_pass(read.parts)
    is_doubtful = point in {"data_started", "handed over"}
    assert ("acknowledgement", "uncertain" if is_doubtful else "sent") in states(read)
    assert times(read, "acknowledgement", handed_over) == (not is_doubtful)
    assert times(read, "completeness", handed_over) == 1
    assert received(read, "acknowledgement") == (point != "data_started")
    assert [one.facts.number for one in read.judged()] == [1]


def test_who_sleeps_in_a_task_until_another_takes_over_sends_nothing_more(
    read: Office, handed_over: list[str]
) -> None:
    asleep = other_worker(read, ASLEEP)
    _, status = os.waitpid(asleep.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    with sole_host(read.parts):
        work(read, until(lambda: ("completeness", "sent") in states(read)), lambda: run_pass(read.parts))
        asleep.send_signal(signal.SIGCONT)
        assert asleep.wait(60) in {0, -signal.SIGALRM}
    assert ("acknowledgement", "uncertain") in states(read)
    assert times(read, "acknowledgement", handed_over) == received(read, "acknowledgement") == 0


def test_cron_says_how_often() -> None:
    from croniter import croniter

    for seconds in (1, 30, 60, 120, 3600):
        assert croniter.is_valid(cron_of(seconds), second_at_beginning=False)


def test_a_restored_office_reads_on_and_lets_nobody_read_before_it_is_allowed(
    office: Office, tmp_path: Path, postgres: Postgres
) -> None:
    if not postgres.sql("SELECT 1 FROM pg_roles WHERE rolname = 'po_kopii'"):
        postgres.sql("CREATE ROLE po_kopii LOGIN")
    run_pass(office.parts)
    with office.parts.database.write() as session:
        allow(session, "po_kopii")
    make_backup(office.parts, tmp_path / "copy", silent)
    url = postgres.database("po_kopii")
    again = {**office.environment, "NABOR_DATA_DIR": str(tmp_path / "again"), "NABOR_DATABASE_URL": url}
    restore(load_settings(office.config, again), tmp_path / "copy", NOW, silent)
    of_role = postgres.url("po_kopii", "po_kopii")
    with psycopg.connect(of_role) as connection, pytest.raises(InsufficientPrivilege):
        connection.execute("SELECT * FROM nabor_queue.to_read")
    restored = build_parts(load_settings(office.config, again), lambda: NOW)
    start(restored)
    with restored.database.write() as session:
        allow(session, "po_kopii")
    with psycopg.connect(of_role) as connection, pytest.raises(InsufficientPrivilege):
        connection.execute("SELECT nabor_queue.due('send', 'send', '{\"letter\": 1}')")
    assert run_pass(restored).processed == 0
    with pools_for(restored) as pools:
        read_what_waits(restored, pools)
    assert run_pass(restored).processed == 1, "the tasks were not in the copy, and the facts told of it"
    restored.database.close()
