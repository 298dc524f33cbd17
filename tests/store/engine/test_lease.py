"""One host at a time: who may take over from whom, and what the other can do after that."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text

from domain.letter import LetterState
from errors import ConfigError, LeaseLostError, TransientError
from store import letters
from store.engine.database import Database
from store.engine.lease import Holder, at_work
from store.mail import ledger
from tests.support.facts.rows import application_row, letter_row, message_row
from tests.support.servers.postgres import Postgres

FIRST, SECOND = Holder("serwer-1", "place-1", "key"), Holder("serwer-2", "place-2", "key")
LONG = 60


@pytest.fixture
def first(postgres: Postgres) -> Iterator[Database]:
    opened = Database(postgres.office())
    yield opened
    opened.close()


@pytest.fixture
def second(postgres: Postgres, first: Database) -> Iterator[Database]:
    opened = Database(postgres.url("office"))
    yield opened
    opened.close()


def run_out(database: Database) -> None:
    """Let the term of whoever works be over."""
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE workers SET until = clock_timestamp()"))


def write(database: Database) -> None:
    with database.write() as session:
        session.execute(text("UPDATE pulses SET error = ''"))


def test_a_second_host_is_told_who_works(first: Database, second: Database) -> None:
    first.take_lease(FIRST, LONG)
    with pytest.raises(TransientError, match=r"serwer-1.*zwolni ją sam o \d"):
        second.take_lease(SECOND, LONG)
    write(second)  # a person's act needs no lease
    first.end_lease()
    number = second.take_lease(SECOND, LONG).number
    with second.read() as session:
        assert at_work(session) == "serwer-2"
    second.end_lease()
    assert first.take_lease(FIRST, LONG).number > number, "fencing numbers rise"


def test_who_was_silent_too_long_writes_only_with_a_lease_again(first: Database) -> None:
    lease = first.take_lease(FIRST, LONG)
    run_out(first)
    with pytest.raises(LeaseLostError):
        write(first)
    lease.renew()
    write(first)
    assert not lease.is_lost


def test_how_long_a_lease_still_holds_is_the_servers_word(first: Database, second: Database) -> None:
    assert first.lease_left() is None, "nothing was taken"
    lease = first.take_lease(FIRST, LONG)
    assert LONG - 20 < (first.lease_left() or 0) <= LONG
    run_out(first)
    assert (first.lease_left() or 0) <= 0
    second.take_lease(SECOND, LONG)
    assert (lease.left(), (second.lease_left() or 0) > 0) == (0, True)


def test_who_was_replaced_never_writes_again(first: Database, second: Database) -> None:
    told: list[str] = []
    lease = first.take_lease(FIRST, LONG)
    lease.when_lost = lambda: told.append("lost")
    run_out(first)
    second.take_lease(SECOND, LONG)
    lease.renew()
    assert (lease.is_lost, told) == (True, ["lost"])
    with pytest.raises(LeaseLostError):
        write(first)
    first.end_lease()  # takes nothing from the other
    write(second)


def test_whoever_holds_the_same_file_lock_takes_over_at_once(first: Database, second: Database) -> None:
    first.take_lease(FIRST, LONG)
    second.take_lease(FIRST, LONG)
    with pytest.raises(LeaseLostError):
        write(first)


def test_another_offices_data_directory_is_refused(first: Database, second: Database) -> None:
    first.take_lease(FIRST, LONG)
    first.end_lease()
    with pytest.raises(ConfigError, match=r"secret\.key jest inny"):
        second.take_lease(Holder("serwer-2", "place-2", "another key"), LONG)


def test_what_a_living_host_has_in_hand_is_left_to_it(first: Database, second: Database) -> None:
    lease = first.take_lease(FIRST, LONG)
    with first.write() as session:
        mine = message_row(session, "1", outcome="pending")
        message_row(session, "2", outcome="pending")
        ledger.begin_attempts(session, [mine.id or 0], lease.number)
        letter = letter_row(session, application_row(session), "a/1")
        sending = {"state": LetterState.SENDING, "owner": lease.number}
        letters.move(session, letter.id or 0, (LetterState.QUEUED,), **sending)
        number = letter.id or 0

    def free(database: Database) -> tuple[list[str], int]:
        with database.read() as session:
            waiting = [row.key for row in ledger.pending(session, mine=database.owner)]
        with database.write() as session:
            found = len(letters.take_over(session, database.owner))
            session.rollback()
        return waiting, found

    assert free(second) == (["2"], 0)
    lease.renew()
    assert free(first) == (["1", "2"], 1)
    run_out(first)
    other = second.take_lease(SECOND, LONG).number
    assert free(second) == (["1", "2"], 1)
    with second.write() as session:
        assert not letters.move_mine(session, number, other, phase="rcpt"), "not before it took it over"
        letters.take_over(session, other)
        assert letters.move_mine(session, number, other, phase="rcpt")
        assert not letters.move_mine(session, number, lease.number, phase="data_started")
