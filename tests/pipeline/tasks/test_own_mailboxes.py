"""Offices with mailboxes of their own on a real IMAP server, in whole passes, with and without a queue."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import select

from pipeline.runtime.startup import start
from samples.papers import without
from samples.story.mails import Draft, mail
from store.tables import MessageRow
from tests.pipeline.tasks.hand import work
from tests.pipeline.tasks.test_office import until
from tests.support.facts.rows import NOON
from tests.support.offices.desk import LACKING, instant, papers_of, submission
from tests.support.offices.office import Office, imap_settings
from tests.support.offices.pools import kept_pools
from tests.support.servers.dovecot import HOST, PASSWORD, USERNAME, Dovecot
from tests.support.servers.postgres import Postgres

AT = "2026-04-13T12:00:00+02:00"
MANY = 12


@dataclass(frozen=True)
class Mailboxes:
    """That of all, and that of the office for Switzerland, each a server of its own."""

    common: Dovecot
    alps: Dovecot

    @property
    def settings(self) -> dict[str, str]:
        own = {
            "NAME": "Wydział Alpejski",
            "CALLS": "szwajcaria-2026",
            "SENDER": "alpy@lubuskie.pl",
            "IMAP__HOST": HOST,
            "IMAP__PORT": str(self.alps.port),
            "IMAP__TLS": "none",
            "IMAP__USERNAME": USERNAME,
            "IMAP__PASSWORD": PASSWORD,
            "IMAP__FOLDER": "Nabory",
        }
        return {
            **imap_settings(self.common.port),
            **{f"NABOR_OFFICES__ALPY__{key}": to for key, to in own.items()},
        }

    def deliver(self) -> None:
        """Many newsletters to all, then an application to the Alps."""
        for number in range(MANY):
            at = f"04-13T08:{number:02}:00"
            draft = Draft(f"a{number}@gazeta.example", f"Nowości {number}", "Dzień dobry.")
            self.common.deliver(mail(instant(at), draft), datetime.fromisoformat(f"2026-{at}+02:00"))
        raw = submission(LACKING, without(papers_of(LACKING), "zus_certificate"), instant("04-13T09:30:00"))
        self.alps.deliver(raw, datetime.fromisoformat("2026-04-13T09:30:00+02:00"), folder="Nabory")


@pytest.fixture
def mailboxes() -> Iterator[Mailboxes]:
    with Dovecot() as common, Dovecot() as alps:
        alps.make_folder("Nabory")
        found = Mailboxes(common, alps)
        found.deliver()
        yield found


def filed(office: Office) -> dict[str, int]:
    """How many messages of each mailbox have been filed."""
    with office.parts.database.read() as session:
        rows = list(session.exec(select(MessageRow)))
    folders = [row.account.rpartition("/")[2] for row in rows if row.outcome != "pending"]
    return {folder: folders.count(folder) for folder in sorted(set(folders))}


def test_both_mailboxes_in_one_pass(tmp_path: Path, mailboxes: Mailboxes) -> None:
    office = Office(tmp_path, environment=mailboxes.settings)
    report = office.run(AT)
    assert (report.fetched, report.processed, report.problems) == (MANY + 1, MANY + 1, [])
    assert filed(office) == {"INBOX": MANY, "Nabory": 1}
    (letter,) = office.letters("acknowledgement")
    assert (letter.reference, b"alpy@lubuskie.pl" in letter.raw) == ("SZW-2026-0001", True)
    assert office.run("2026-04-13T12:02:00+02:00").fetched == 0
    office.close()


def test_a_mailbox_that_refuses_the_login_keeps_no_others_mail_waiting(
    tmp_path: Path, mailboxes: Mailboxes
) -> None:
    wrong = {**mailboxes.settings, "NABOR_IMAP__PASSWORD": "inne"}
    office = Office(tmp_path, environment=wrong)
    report = office.run(AT)
    assert (report.fetched, report.processed, len(report.problems)) == (1, 1, 1)
    assert [one.reference for one in office.letters("acknowledgement")] == ["SZW-2026-0001"]
    office.close()


@pytest.fixture
def queued(tmp_path: Path, mailboxes: Mailboxes, postgres: Postgres) -> Iterator[Office]:
    queue = {
        "NABOR_DATABASE_URL": postgres.database(),
        "NABOR_QUEUE": "procrastinate",
        "NABOR_WORKER__READERS": "1",
        "NABOR_WORKER__POLL_SECONDS": "3600",
    }
    with ExitStack() as stack:
        office = Office(tmp_path, environment={**mailboxes.settings, **queue})
        stack.callback(office.close)
        stack.enter_context(kept_pools())
        office.at(datetime.fromisoformat(AT))
        start(office.parts)
        yield office


def in_the_order_of_tasks(office: Office) -> list[str]:
    """Of which folder each message is that waits to be read, the next one first."""
    asked = text(
        "SELECT m.account FROM nabor_queue.procrastinate_jobs AS j"
        " JOIN messages AS m ON m.id = (j.args ->> 'message')::bigint"
        " WHERE j.task_name = 'read' AND j.status = 'todo' ORDER BY j.priority DESC, j.id"
    )
    with office.parts.database.read() as session:
        return [account.rpartition("/")[2] for account in session.execute(asked).scalars()]


def test_one_mail_of_a_small_office_is_read_in_its_turn_by_whoever_reads(queued: Office) -> None:
    # Fetched, and read by nobody yet.
    queued.run(AT)
    assert in_the_order_of_tasks(queued) == ["INBOX", "Nabory", *["INBOX"] * (MANY - 1)]
    with queued.parts.database.write() as session:
        session.execute(text("DELETE FROM nabor_queue.procrastinate_jobs"))
    queued.run("2026-04-13T12:02:00+02:00")
    assert in_the_order_of_tasks(queued) == ["INBOX", "Nabory", *["INBOX"] * (MANY - 1)], "found again alike"


def test_one_against_five_hundred_is_the_second_to_be_read(queued: Office) -> None:
    with queued.parts.database.write() as session:
        for folder, count in (("INBOX", 500), ("Nabory", 1)):
            session.add_all(
                MessageRow(
                    account=f"imap://{folder}/{folder}", key=f"7/{number}", sha256=f"{folder}{number}", size_bytes=1,
                    received_at=NOON, fetched_at=NOON, outcome="pending",
                )
                for number in range(count)
            )  # fmt: skip
            session.flush()
    assert in_the_order_of_tasks(queued) == ["INBOX", "Nabory", *["INBOX"] * 499]


def test_by_tasks_the_mail_of_both_goes_its_whole_way(queued: Office) -> None:
    def is_done() -> bool:
        return filed(queued) == {"INBOX": MANY, "Nabory": 1} and bool(queued.letters("acknowledgement"))

    work(queued, until(is_done), lambda: queued.run(AT))
    (letter,) = queued.letters("acknowledgement")
    assert (letter.reference, b"alpy@lubuskie.pl" in letter.raw) == ("SZW-2026-0001", True)
