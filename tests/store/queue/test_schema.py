"""The queue follows the facts: a task is there with what makes it due, and gone with it."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import text
from sqlmodel import Session

from domain.mail import Outcome
from errors import ConfigError
from store.engine.database import Database
from store.queue import pages_anew
from store.queue.catching_up import catch_up
from store.queue.looking import Tasks, look
from store.queue.pages_anew import PageAnew
from store.queue.readings import KeptPage, ReadingQueue, have_been_read, reading_of
from store.queue.schema import allow, install, remove, require
from store.tables import MessageRow, PasswordRow
from tests.support.facts.rows import application_row, letter_row, message_row
from tests.support.servers.postgres import Postgres

ROLE = "tylko_czyta"
WHOLE = "SELECT task_name, queue_name, args, lock FROM nabor_queue.procrastinate_jobs WHERE status = 'todo'"


@pytest.fixture(scope="module")
def made(postgres: Postgres) -> Iterator[Database]:
    postgres.sql(f"CREATE ROLE {ROLE} LOGIN")
    database = Database(postgres.database("queue"))
    with database.write() as session:
        install(session)
        allow(session, ROLE)
    yield database
    database.close()


@pytest.fixture
def database(made: Database) -> Database:
    """With nothing in it and no task."""
    with made.engine.begin() as connection:
        for table in ("letters", "passwords", "decisions", "messages", "assessments", "applications"):
            connection.execute(text(f"DELETE FROM {table}"))
        for table in (
            "procrastinate_jobs",
            "procrastinate_workers",
            "message_readings",
            "pages_left",
            "pages_read",
            "pages_anew",
        ):
            connection.execute(text(f"DELETE FROM nabor_queue.{table}"))
    return made


@pytest.fixture
def reader(postgres: Postgres, database: Database) -> Iterator[ReadingQueue]:
    opened = ReadingQueue(postgres.url("queue", ROLE))
    yield opened
    opened.close()


def tasks(database: Database) -> list[tuple[Any, ...]]:
    with database.read() as session:
        return [tuple(row) for row in session.connection().exec_driver_sql(f"{WHOLE} ORDER BY id")]


def drop_tasks(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("DELETE FROM nabor_queue.procrastinate_jobs"))


def arrive(database: Database, *outcomes: Outcome, application_id: int | None = None) -> list[int]:
    """Messages that came; their tasks are there with them."""
    with database.write() as session:
        before = session.connection().exec_driver_sql("SELECT count(*) FROM messages").scalar_one()
        keys = [f"{number:x}" for number in range(before + 1, before + 1 + len(outcomes))]
        rows = [
            message_row(session, key, outcome=outcome, application_id=application_id)
            for key, outcome in zip(keys, outcomes, strict=True)
        ]
        return [row.id or 0 for row in rows]


def opened(database: Database, identity: str = "") -> int:
    """An application that was opened."""
    with database.write() as session:
        return application_row(session, identity=identity or None).id or 0


def say(database: Database, *statements: str) -> None:
    """Write in one transaction."""
    with database.write() as session:
        for statement in statements:
            session.execute(text(statement))


def to_read(number: int, *, are_pages_read: bool = False) -> tuple[Any, ...]:
    return ("read", "read", {"message": number, "are_pages_read": are_pages_read}, None)


def test_a_message_is_to_be_read_with_its_row_or_not_at_all(database: Database) -> None:
    def fail(session: Session) -> None:
        message_row(session, "a", outcome=Outcome.PENDING)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), database.write() as session:
        fail(session)
    assert tasks(database) == []
    waiting, _done = arrive(database, Outcome.PENDING, Outcome.IGNORED)
    assert tasks(database) == [to_read(waiting)]


def test_whoever_puts_a_message_back_makes_it_due_again(database: Database) -> None:
    (number,) = arrive(database, Outcome.FILED)
    say(
        database,
        "UPDATE messages SET outcome = 'pending'",
        "UPDATE messages SET outcome = 'pending', attempts = 0",
    )
    assert tasks(database) == [to_read(number)]


def test_an_application_is_to_be_judged_once_however_many_facts_a_transaction_changes(
    database: Database,
) -> None:
    with database.write() as session:
        application = application_row(session)
        for key in "abc":
            message_row(session, key, application_id=application.id)
    wanted = ("judge", "judge", {"application": application.id}, f"application/{application.id}")
    assert tasks(database) == [wanted]


def test_a_letter_is_handed_over_when_it_may_be(database: Database) -> None:
    with database.write() as session:
        application = application_row(session)
        draft = letter_row(session, application, "a", approval="ktoś musi").id
        queued = letter_row(session, application, "b").id
    lock = f"application/{application.id}"
    assert sends(database) == [("send", "send", {"letter": queued}, lock)]
    drop_tasks(database)
    say(database, f"UPDATE letters SET state = 'queued' WHERE id = {draft}")
    assert sends(database) == [("send", "send", {"letter": draft}, lock)]
    drop_tasks(database)
    for state in ("sending", "queued", "sending", "uncertain"):  # the server was away, then it fell silent
        say(database, f"UPDATE letters SET state = '{state}'")
    assert sends(database) == []
    say(database, "UPDATE letters SET state = 'queued', not_before = '2026-05-05T10:00:00Z'")
    later = [("send", "send", {"letter": number}, None) for number in (draft, queued)]
    assert sorted(sends(database), key=str) == later, "without the lock: they hold up nothing until then"


def sends(database: Database) -> list[tuple[Any, ...]]:
    return [one for one in tasks(database) if one[0] == "send"]


def test_what_was_read_is_kept_until_its_message_is_filed(database: Database, reader: ReadingQueue) -> None:
    (number,) = arrive(database, Outcome.PENDING)
    drop_tasks(database)
    found = reader.to_read(number)
    assert found is not None
    assert (found.sha256.lstrip("0"), found.correspondence, found.passwords) == ("1", (), ())
    reader.keep(number, "rules", b"read")
    reader.keep(number, "rules", b"read again")  # by one who was thought dead
    assert tasks(database) == [("file", "mail", {}, "filing")]
    with database.read() as session:
        assert have_been_read(session, [number, number + 1]) == {number}
        assert reading_of(session, number) == ("rules", b"read again")
    with database.write() as session:
        session.execute(text("UPDATE messages SET outcome = 'filed'"))
    reader.keep(number, "rules", b"too late")
    assert reader.to_read(number) is None
    with database.read() as session:
        assert reading_of(session, number) is None


def test_the_last_of_its_pages_lets_a_message_be_read_again(database: Database, reader: ReadingQueue) -> None:
    (number,) = arrive(database, Outcome.PENDING)
    drop_tasks(database)
    pages = [{"sha256": "ab", "format": "pdf", "number": page} for page in (1, 2)]
    reader.leave_pages(number, pages)
    assert tasks(database) == [
        ("recognise", "ocr", {**page, "message": number}, f"page/ab/{page['number']}") for page in pages
    ]
    drop_tasks(database)
    reader.page_is_done(number, "ab", 2, "page-2", b"read")
    assert tasks(database) == []
    reader.page_is_done(number, "ab", 1, "page-1", None)
    reader.page_is_done(number, "ab", 1, "page-1", b"by one who was thought dead")
    assert reader.pages_of(number) == [("ab", "page-2", b"read")]
    assert tasks(database) == [to_read(number, are_pages_read=True)]


def test_who_reads_knows_what_may_open_the_files_of_this_very_application(
    database: Database, reader: ReadingQueue
) -> None:
    one, other = opened(database, "nip:1"), opened(database, "nip:2")
    waiting, _filed = arrive(database, Outcome.PENDING, Outcome.FILED, application_id=one)
    arrive(database, Outcome.FILED, application_id=other)
    with database.write() as session:
        for number, (application, password) in enumerate(((one, "swoje"), (other, "cudze")), start=1):
            decided = text(
                "INSERT INTO decisions (id, application_id, at, by, reason, action)"
                " VALUES (:id, :application, now(), '', '', 'password')"
            )
            session.execute(decided, {"id": number, "application": application})
            session.add(PasswordRow(decision_id=number, application_id=application, password=password))
    found = reader.to_read(waiting)
    assert found is not None
    assert (found.correspondence, found.passwords) == (("2".rjust(64, "0"),), ("swoje",))


FORBIDDEN = (
    *(f"SELECT * FROM {table}" for table in (
        "messages", "attachments", "readings", "applications", "letters", "decisions", "passwords", "sessions",
        "users", "tokens", "second_factors", "assessments", "workers", "nabor_queue.message_readings", "nabor_queue.pages_read",
        "nabor_queue.pages_anew",
    )),
    "INSERT INTO nabor_queue.message_readings VALUES (1, '', '')",
    "UPDATE letters SET state = 'queued'",
    "UPDATE messages SET outcome = 'ignored'",
    "SELECT nabor_queue.due('send', 'send', '{\"letter\": 1}')",
    "SELECT nabor_queue.read(1)",
    "SELECT nabor_queue.read_page_anew('{}')",
    "SELECT account FROM nabor_queue.waiting",
    "INSERT INTO nabor_queue.procrastinate_jobs (queue_name, task_name) VALUES ('read', 'read')",
    "SELECT procrastinate_defer_periodic_job_v2('send', NULL, NULL, 'send', 0, '', 1, '{}')",
    "CREATE TABLE nabor_queue.own (a int)",
    "DROP TRIGGER message_is_due ON messages",
    "ALTER TABLE nabor_queue.procrastinate_jobs DISABLE ROW LEVEL SECURITY",
    "SET ROLE nabor",
)  # fmt: skip


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_who_only_reads_is_refused_everything_else(
    database: Database, postgres: Postgres, statement: str
) -> None:
    with psycopg.connect(postgres.url("queue", ROLE)) as connection:
        connection.execute("SET search_path TO nabor_queue, public")
        with pytest.raises(InsufficientPrivilege):
            connection.execute(statement)


def test_who_only_reads_sees_and_touches_tasks_of_reading_alone(
    database: Database, postgres: Postgres
) -> None:
    arrive(database, Outcome.PENDING)
    with database.write() as session:
        letter_row(session, application_row(session), "a")
    with psycopg.connect(postgres.url("queue", ROLE)) as connection:
        asked = "SELECT task_name FROM nabor_queue.procrastinate_jobs"
        assert connection.execute(asked).fetchall() == [("read",)]
        assert connection.execute("DELETE FROM nabor_queue.procrastinate_jobs").rowcount == 1
    assert [one[0] for one in tasks(database)] == ["judge", "send"]
    with psycopg.connect(postgres.url("queue", ROLE)) as connection:
        connection.execute("SET search_path TO nabor_queue")
        fetched = connection.execute("SELECT * FROM procrastinate_fetch_job_v2(NULL, NULL)").fetchone()
        assert fetched is not None
        assert set(fetched) == {None}


def begin(database: Database, *, alive: bool, attempts: int = 0) -> None:
    """Let somebody be at work on every task, who is alive or is not."""
    with database.engine.begin() as connection:
        worker = connection.execute(
            text(
                "INSERT INTO nabor_queue.procrastinate_workers (last_heartbeat)"
                " VALUES (now() - make_interval(secs => :age)) RETURNING id"
            ),
            {"age": 0 if alive else 3600},
        ).scalar_one()
        connection.execute(
            text("UPDATE nabor_queue.procrastinate_jobs SET status = 'doing', worker_id = :w, attempts = :a"),
            {"w": worker, "a": attempts},
        )


def seen_to(database: Database) -> int:
    with database.write() as session:
        return catch_up(session)


def test_tasks_of_the_dead_are_given_back_and_those_of_the_living_are_not(database: Database) -> None:
    (number,) = arrive(database, Outcome.PENDING)
    begin(database, alive=True)
    assert (seen_to(database), tasks(database)) == (0, [])
    begin(database, alive=False)
    assert (seen_to(database), tasks(database)) == (1, [to_read(number)])


def test_a_message_that_brought_down_three_is_for_a_person(database: Database) -> None:
    (number,) = arrive(database, Outcome.PENDING)
    begin(database, alive=False, attempts=2)
    assert (seen_to(database), tasks(database)) == (1, [])
    with database.read() as session:
        row = session.get(MessageRow, number)
        assert row is not None
        assert (row.outcome, row.attempts) == (Outcome.PENDING, 3)  # the pass sets it aside


def test_a_page_that_brought_down_three_holds_its_message_up_no_longer(
    database: Database, reader: ReadingQueue
) -> None:
    (number,) = arrive(database, Outcome.PENDING)
    drop_tasks(database)
    reader.leave_pages(number, [{"sha256": "ab", "format": "pdf", "number": 1}])
    begin(database, alive=False, attempts=2)
    seen_to(database)
    assert tasks(database) == [to_read(number, are_pages_read=True)]


PAGE = PageAnew("ab", "pdf", 1, "page-1.v7.json")


def ask_anew(database: Database, *pages: PageAnew) -> None:
    with database.write() as session:
        pages_anew.ask(session, pages)


def answers(database: Database) -> list[tuple[KeptPage, bool]]:
    with database.read() as session:
        return pages_anew.answered(session, ["ab"])


def test_a_page_is_read_anew_once_however_often_it_is_asked_for(
    database: Database, reader: ReadingQueue
) -> None:
    wanted = [("recognise_anew", "ocr", PAGE._asdict(), "page/ab/1")]
    ask_anew(database, PAGE, PAGE)
    ask_anew(database, PAGE)
    assert tasks(database) == wanted
    begin(database, alive=True)
    ask_anew(database, PAGE)
    assert tasks(database) == [], "somebody is at it"
    drop_tasks(database)
    ask_anew(database, PAGE)
    assert tasks(database) == wanted, "its task was lost"
    reader.page_is_read_anew("ab", "page-1.v6.json", b"by older rules, which nobody asked for")
    assert answers(database) == []
    assert reader.is_page_wanted("ab", PAGE.name)
    reader.page_is_read_anew("ab", PAGE.name, b"read")
    assert not reader.is_page_wanted("ab", PAGE.name), "for whoever is given its task again"
    reader.page_is_read_anew("ab", PAGE.name, b"by one who was thought dead")
    drop_tasks(database)
    ask_anew(database, PAGE)
    assert tasks(database) == [], "it is read"
    assert answers(database) == [(KeptPage("ab", PAGE.name, b"read"), True)]
    with database.write() as session:
        pages_anew.taken(session, ["ab"])
    assert answers(database) == []


def test_mail_that_waits_is_read_before_pages_anew_and_keeps_nobody_waiting_for_them(
    database: Database, postgres: Postgres
) -> None:
    ask_anew(database, PAGE)
    with database.read() as session:
        assert look(session).queues["ocr"] == Tasks(waiting=1), "nobody waits for it"
    (number,) = arrive(database, Outcome.PENDING)
    with psycopg.connect(postgres.url("queue", ROLE)) as connection:
        connection.execute("SET search_path TO nabor_queue")
        fetch = "SELECT task_name FROM procrastinate_fetch_job_v2(ARRAY['read', 'ocr'], NULL)"
        fetched = [connection.execute(fetch).fetchone() for _ in range(2)]
    assert fetched == [("read",), ("recognise_anew",)], number


def test_pages_of_other_rules_are_dropped_and_what_brings_down_three_is_answered(database: Database) -> None:
    older = PAGE._replace(name="page-1.v6.json")
    ask_anew(database, older, PAGE._replace(number=2, name="page-2.v7.json"))
    with database.write() as session:
        pages_anew.drop_others(session, ".v7.json")
    assert [one[2]["number"] for one in tasks(database)] == [2]
    begin(database, alive=False, attempts=2)
    seen_to(database)
    assert tasks(database) == []
    assert answers(database) == [(KeptPage("ab", "page-2.v7.json", b""), False)]


def test_what_waits_without_a_task_gets_one_again(database: Database, reader: ReadingQueue) -> None:
    lost, read = arrive(database, Outcome.PENDING, Outcome.PENDING)
    drop_tasks(database)
    reader.keep(read, "rules", b"read")
    drop_tasks(database)
    assert (seen_to(database), tasks(database)) == (0, [to_read(lost)])
    assert (seen_to(database), tasks(database)) == (0, [to_read(lost)])


def test_another_programs_queue_is_made_anew_for_the_same_readers(
    database: Database, reader: ReadingQueue
) -> None:
    (number,) = arrive(database, Outcome.PENDING)
    with database.write() as session:
        assert not install(session)
    with database.engine.begin() as connection:
        connection.execute(text("COMMENT ON SCHEMA nabor_queue IS 'another'"))
    with pytest.raises(ConfigError, match="inna wersja programu"):
        reader.require()
    with database.write() as session:
        assert install(session)
        assert catch_up(session) == 0
    reader.require()
    assert reader.to_read(number) is not None
    assert tasks(database) == [to_read(number)]


def test_without_the_queue_facts_are_written_as_ever(postgres: Postgres) -> None:
    database = Database(postgres.database("without"))
    with database.write() as session:
        install(session)
    with database.write() as session:
        remove(session.connection())
        remove(session.connection())
    arrive(database, Outcome.PENDING)
    with database.read() as session, pytest.raises(ConfigError, match="nie ma kolejki"):
        require(session.connection())
    database.close()


def test_a_role_that_is_not_there_is_told(database: Database) -> None:
    with pytest.raises(ConfigError, match="nie ma roli „nikt”"), database.write() as session:
        allow(session, "nikt")
