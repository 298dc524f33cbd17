"""What PostgreSQL alone can do wrong: races, other hosts' locks, its own errors, and texts it does not take."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlmodel import Session, select

from errors import ConfigError, TransientError
from store import letters, tables
from store.applications import open_application
from store.engine.database import Database, patience
from store.kept.assessments import ApplicationFilter, count
from tests.support.servers.postgres import Postgres

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def database(postgres: Postgres) -> Iterator[Database]:
    opened = Database(postgres.office())
    yield opened
    opened.close()


def open_one(session: Session, address: str = "a@b.pl") -> int:
    return open_application(session, "a", "AAA", 2026, address, None, "Firma", NOON).number


def test_applications_that_are_opened_at_once_get_numbers_of_their_own(database: Database) -> None:
    given: list[int] = []

    def work() -> None:
        for _ in range(5):
            with database.write() as session:
                given.append(open_one(session))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(given) == list(range(1, 31))


def test_whoever_reads_sees_one_state(database: Database) -> None:
    with database.read() as session:
        assert count(session, ApplicationFilter()) == 0
        with database.write() as other:
            open_one(other)
        assert count(session, ApplicationFilter()) == 0
    with database.read() as session:
        assert count(session, ApplicationFilter()) == 1


def test_whoever_reads_cannot_write(database: Database) -> None:
    with pytest.raises(TransientError, match="tylko do odczytu"), database.read() as session:
        open_one(session)


def test_a_writer_who_is_not_let_in_in_time_says_so(database: Database) -> None:
    with database.write() as first:
        open_one(first)
        with (
            pytest.raises(TransientError, match="jest zajęta przez inny proces"),
            patience(0.05),
            database.write() as second,
        ):
            open_one(second)
        with database.read() as session:
            assert count(session, ApplicationFilter()) == 0, "who reads is not held up"


def test_a_writer_who_falls_silent_is_cut_off(database: Database) -> None:
    with pytest.raises(TransientError, match="za długo stał"), database.write() as session:
        session.execute(text("SET LOCAL idle_in_transaction_session_timeout = 20"))
        open_one(session)
        threading.Event().wait(0.3)
        session.execute(text("SELECT 1"))
    with database.write() as session:
        assert open_one(session) == 1


@pytest.mark.parametrize("written", ["Temat\0z zerem", "\0", "żółw 🐢"])
def test_nul_is_taken_and_shown(database: Database, written: str) -> None:
    row = tables.MessageRow(
        account="a", key="1", sha256="x", size_bytes=3_000_000_000, received_at=NOON, fetched_at=NOON,
        outcome="pending", subject=written, uid=4_294_967_295, headers={"links": [written, "\ud800"]},
    )  # fmt: skip
    with database.write() as session:
        session.add(row)
    with database.read() as session:
        found = session.exec(select(tables.MessageRow)).one()
        assert found.subject == written.replace("\0", "\ufffd")
        assert found.headers == {"links": [written, "\ud800"]}, "JSON keeps what it was given"
        assert (found.uid, found.size_bytes) == (4_294_967_295, 3_000_000_000)
        assert letters.letter_row(session, "99999999999") is None


def test_a_list_of_any_length_is_looked_for(database: Database) -> None:
    with database.write() as session:
        open_one(session)
    with database.read() as session:
        everybody = frozenset(range(1, 70_001))
        assert count(session, ApplicationFilter(words="nie ma takich słów", found=everybody)) == 1


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("53100", "brakuje miejsca"),
        ("53300", "max_connections"),
        ("40001", "w tej samej chwili zapisywał kto inny"),
        ("40P01", "w tej samej chwili zapisywał kto inny"),
        ("42501", "praw"),
        ("57P01", "zatrzymywana"),
        ("XX001", "uszkodzona"),
    ],
)
def test_what_the_server_refuses_is_told_apart(database: Database, state: str, told: str) -> None:
    with pytest.raises(TransientError, match=told), database.write() as session:
        session.execute(text(f"DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '{state}'; END $$"))


def test_a_fault_of_the_program_is_no_trouble_of_the_server(database: Database) -> None:
    with pytest.raises(Exception, match="no_such_table"), database.write() as session:
        session.execute(text("SELECT 1 FROM no_such_table"))


def test_a_connection_that_breaks_is_made_again(database: Database, postgres: Postgres) -> None:
    with pytest.raises(TransientError, match=r"zatrzymywana|zerwała"), database.write() as session:
        open_one(session)
        postgres.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'office'")
        open_one(session)
    with database.write() as session:
        assert open_one(session) == 1, "nothing was left of the first"


def test_who_cannot_be_let_in_is_told_why(postgres: Postgres) -> None:
    postgres.sql("CREATE DATABASE locked TEMPLATE template0")
    for url, told in (
        (postgres.url("locked"), "wymaga hasła"),
        (postgres.url("locked", "nabor:zle"), "odrzuciła login albo hasło"),
        (postgres.url("absent"), "nie istnieje"),
        ("postgresql://nabor@127.0.0.1:1/nabor", "odmówił połączenia"),
        ("postgresql://nabor@baza.invalid/nabor", "DNS"),
        ("postgresql://nabor@/nabor?host=/nowhere", "gniazda"),
    ):
        with pytest.raises(TransientError, match=told) as refused:
            Database(url)
        assert "zle" not in str(refused.value)


def test_a_database_in_another_order_is_refused(postgres: Postgres) -> None:
    url = postgres.database("polish", "ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'pl' LOCALE 'C.UTF-8'")
    with pytest.raises(ConfigError, match="porządek znaków C"):
        Database(url)
    with pytest.raises(ConfigError, match="kodowanie UTF8"):
        Database(postgres.database("latin", "ENCODING 'LATIN2' LOCALE 'C'"))


def test_a_server_that_is_down_is_one_sentence(postgres: Postgres, database: Database) -> None:
    postgres.stop()
    try:
        with pytest.raises(TransientError, match=r"nie działa|zatrzymywana"), database.read() as session:
            count(session, ApplicationFilter())
        with pytest.raises(TransientError, match="nie działa"):
            Database(postgres.url("office"))
    finally:
        postgres.start()
    with database.read() as session:
        assert count(session, ApplicationFilter()) == 0


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(ConfigError, match="SQLite i PostgreSQL"):
        Database("mysql://nabor@db/nabor")
