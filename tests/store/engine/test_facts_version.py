"""Whatever writes a fact raises the version of the applications that it concerns, and of no other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import Session, select

from domain.document import Reading, ReadStatus
from domain.mail import Attachment, Outcome
from domain.scan import Scan, ScanVerdict
from store.engine.database import SCHEMA, Database, make_engine
from store.kept.assessments import lacks_rows, throw_away
from store.mail.ledger import FiledAttachment, StoredReading, record_files
from store.mail.scans import record_scans
from store.migrations import upgrade
from store.reading_json import reading_to_json
from store.tables import AssessmentRow, RankingRow
from tests.support.facts.rows import NOON, application_row, decision_row, letter_row, message_row
from tests.support.servers.postgres import Postgres

SHA = "f" * 64
TRIGGERS = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
    "postgresql": (
        "SELECT tgname, pg_get_triggerdef(t.oid), prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = tgfoid"
        " WHERE NOT tgisinternal ORDER BY tgname"
    ),
}
"""What a database has of triggers."""


@pytest.fixture
def office(database: Database) -> Database:
    """Two applications: the first with a message, a file, a letter and a decision."""
    with database.write() as session:
        mine, _other = application_row(session), application_row(session)
        message = message_row(session, "1", 10, application_id=mine.id)
        message_row(session, "2", 20)
        letter_row(session, mine, "AAA-2026-0001/correction_request/1")
        decision_row(session, mine.id)
        file = Attachment("1.2", "plik.pdf", "application/pdf", SHA, 5)
        stored = StoredReading(SHA, "a", "r1", *reading_to_json(Reading(SHA, "pdf", ReadStatus.OK)))
        record_files(session, [FiledAttachment(message.id or 0, file, "a/x.pdf", stored)], NOON)
    return database


def versions(database: Database) -> tuple[int, ...]:
    with database.read() as session:
        rows = session.exec(select(AssessmentRow.facts_version).order_by(AssessmentRow.number))
        return tuple(rows)


def sql(statement: str) -> Callable[[Session], object]:
    return lambda session: session.execute(text(statement))


FACTS = {
    "a message": lambda s: message_row(s, "3", 30, application_id=1),
    "a message that is filed": sql("UPDATE messages SET application_id = 1 WHERE id = 2"),
    "a message that leaves": sql("UPDATE messages SET application_id = NULL WHERE id = 1"),
    "the same bytes again": lambda s: message_row(s, "3", 5, duplicate_of=1, outcome=Outcome.DUPLICATE),
    "a message set aside": lambda s: message_row(s, "3", 30, may_belong_to=["AAA-2026-0001"]),
    "a file": sql("UPDATE attachments SET path = NULL"),
    "a file that is gone": sql("DELETE FROM attachments"),
    "a reading": sql("UPDATE readings SET body = '{}'"),
    "a letter's state": sql("UPDATE letters SET state = 'sent'"),
    "a letter that is gone": sql("DELETE FROM letters"),
    "a decision": lambda s: decision_row(s, 1),
    "an infected file": lambda s: record_scans(s, {SHA: Scan(ScanVerdict.INFECTED, "Eicar")}, NOON),
    "its address": sql("UPDATE applications SET email = 'x@y.example' WHERE id = 1"),
}


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_raises_the_version_of_those_that_it_concerns(office: Database, fact: str) -> None:
    before = versions(office)
    with office.write() as session:
        FACTS[fact](session)
    after = versions(office)
    assert after[0] > before[0], fact
    assert after[1] == before[1], fact


NO_FACTS = {
    "mail that waits": lambda s: message_row(s, "3", 30),
    "somebody else's letter": sql("UPDATE letters SET state = 'sent' WHERE application_id = 2"),
    "a clean file": lambda s: record_scans(s, {"e" * 64: Scan(ScanVerdict.CLEAN, "")}, NOON),
    "a pulse": sql("INSERT INTO pulses (name, error) VALUES ('poll', '')"),
}


@pytest.mark.parametrize("fact", NO_FACTS)
def test_what_concerns_nobody_raises_nothing(office: Database, fact: str) -> None:
    before = versions(office)
    with office.write() as session:
        NO_FACTS[fact](session)
    assert versions(office) == before


def test_what_is_rolled_back_raises_nothing(office: Database) -> None:
    before = versions(office)
    with pytest.raises(ZeroDivisionError), office.write() as session:
        FACTS["a letter's state"](session)
        _ = 1 / 0
    assert versions(office) == before


def test_a_ranking_is_old_once_a_copy_says_something_else(office: Database) -> None:
    def version() -> int:
        with office.read() as session:
            return session.exec(select(RankingRow.inputs_version)).one()

    before = version()
    with office.write() as session:
        session.execute(text("UPDATE assessments SET assessed_at = '2026-05-04 12:00:00', body = body"))
    assert version() == before, "the same again"
    with office.write() as session:
        session.execute(text("UPDATE assessments SET body = :body WHERE number = 1"), {"body": b"1"})
    assert version() == before + 1


def test_copies_thrown_away_are_never_of_an_earlier_version_again(office: Database) -> None:
    before = versions(office)
    with office.write() as session:
        assert throw_away(session) == 2
        assert not lacks_rows(session)
    assert min(versions(office)) > max(before)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_an_older_database_gets_rows_and_the_same_triggers(
    tmp_path: Path, kind: str, request: pytest.FixtureRequest
) -> None:
    if kind == "sqlite":
        urls = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("old", "new")]
    else:
        server: Postgres = request.getfixturevalue("postgres")
        urls = [server.database(), server.database()]
    engine, new = make_engine(urls[0]), Database(urls[1])
    upgrade(engine, "0010")
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO applications (id, call_id, number, reference, email, mailbox, folder, opened_at)"
                " VALUES (7, 'a', 1, 'A-2026-0001', 'a@b.pl', 'a@b.pl', '', '2026-05-04 12:00:00')"
            )
        )
    upgrade(engine, SCHEMA)
    triggers = text(TRIGGERS[kind])
    with engine.connect() as connection, new.engine.connect() as other:
        assert connection.execute(text("SELECT application_id FROM assessments")).scalar() == 7
        assert (made := connection.execute(triggers).all())
        assert made == other.execute(triggers).all()
    engine.dispose()
    new.close()
