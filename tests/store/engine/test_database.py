import json
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import select

from errors import ConfigError, TransientError
from store.engine.database import SCHEMA, Database
from store.tables import DecisionRow, MessageRow, StepRow

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path):
    opened = Database(f"sqlite:///{tmp_path / 'x' / 'nabor.sqlite'}")
    yield opened
    opened.close()


def test_f091_sqlite_is_durable(database: Database) -> None:
    with database.read() as session:
        pragmas = {
            name: session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_failed_write_leaves_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.write() as session:
        session.add(StepRow(name="poll", ok_at=NOON))
        session.flush()
        _ = 1 / 0
    with database.read() as session:
        assert session.exec(select(StepRow)).all() == []


def test_instants_come_back_aware_and_in_utc(database: Database) -> None:
    warsaw = datetime.fromisoformat("2026-05-04T14:00:00+02:00")
    with database.write() as session:
        session.add(StepRow(name="poll", ok_at=warsaw))
    with database.read() as session:
        found = session.exec(select(StepRow)).one().ok_at
    assert found is not None
    assert found.isoformat() == "2026-05-04T12:00:00+00:00"


def test_a_naive_instant_is_refused(database: Database) -> None:
    with pytest.raises(Exception, match=r"naive|timezone"), database.write() as session:
        session.add(StepRow(name="poll", ok_at=datetime(2026, 5, 4, 12)))  # noqa: DTZ001


def test_a_writer_waits_for_the_other(database: Database) -> None:
    entered = threading.Event()

    def second() -> None:
        entered.set()
        with database.write() as session:
            session.add(StepRow(name="second", ok_at=NOON))

    with database.write() as session:
        thread = threading.Thread(target=second)
        thread.start()
        entered.wait()
        session.add(StepRow(name="first", ok_at=NOON))
    thread.join()
    with database.read() as session:
        assert {row.name for row in session.exec(select(StepRow))} == {"first", "second"}


def test_f094_a_newer_schema_is_refused(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'nabor.sqlite'}"
    database = Database(url)
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    with pytest.raises(ConfigError, match="9999"):
        Database(url)


@pytest.mark.filterwarnings("ignore:.*expression-based index")  # SQLite cannot tell them
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_the_migrations_make_the_same_schema_as_the_tables(
    tmp_path: Path, kind: str, request: pytest.FixtureRequest
) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlmodel import SQLModel

    from store.engine.database import make_engine
    from store.migrations import upgrade

    server = request.getfixturevalue("postgres") if kind == "postgresql" else None
    engine = make_engine(server.database() if server else f"sqlite:///{tmp_path / 'migrated.sqlite'}")
    upgrade(engine, SCHEMA)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), SQLModel.metadata) == []
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == SCHEMA
    engine.dispose()


def test_what_was_found_out_about_a_message_leaves_its_headers(tmp_path: Path) -> None:
    from store.engine.database import make_engine
    from store.migrations import upgrade

    url = f"sqlite:///{tmp_path / 'nabor.sqlite'}"
    engine = make_engine(url)
    upgrade(engine, "0005")
    told = {"sender_doubt": "Kilku nadawców.", "copy_of": 7, "may_belong_to": ["SZW-2026-0001"]}
    older = ({"to": ["a@b.example"], **told}, {"sender_doubt": "", "copy_of": None}, {})
    with engine.begin() as connection:
        for number, headers in enumerate(older, start=1):
            connection.execute(
                text(
                    "INSERT INTO messages (id, account, key, sha256, size_bytes, received_at, fetched_at, outcome,"
                    " reason, attempts, subject, needs_person, matched_by, is_known_sender, headers)"
                    " VALUES (:id, 'a', :id, 'x', 1, :at, :at, 'ignored', '', 0, '', 0, '', 0, :headers)"
                ),
                {"id": number, "at": "2026-05-04 12:00:00", "headers": json.dumps(headers)},
            )
    engine.dispose()
    database = Database(url)
    with database.read() as session:
        rows = session.exec(select(MessageRow).order_by(MessageRow.id)).all()
    database.close()
    assert [row.headers for row in rows] == [{"to": ["a@b.example"]}, {}, {}]
    assert [(r.sender_doubt, r.copy_of, r.may_belong_to) for r in rows] == [
        tuple(told.values()),
        ("", None, []),
        ("", None, []),
    ]


def test_what_was_there_before_is_looked_up_like_what_comes(tmp_path: Path) -> None:
    from store.engine.database import make_engine
    from store.mail.scans import unscanned
    from store.mail.senders import owners_of
    from store.migrations import upgrade

    url = f"sqlite:///{tmp_path / 'nabor.sqlite'}"
    engine = make_engine(url)
    upgrade(engine, "0007")
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO applications (id, call_id, number, reference, email, folder, opened_at)"
                " VALUES (1, 'a', 1, 'A-2026-0001', 'Jan+nabor@Firma.PL', '', '2026-05-04 12:00:00')"
            )
        )
        for number, address in enumerate(("biuro@żółw.pl", None, "Ania@Firma.pl"), start=1):
            connection.execute(
                text(
                    "INSERT INTO messages (id, account, key, sha256, size_bytes, received_at, fetched_at, outcome,"
                    " reason, attempts, subject, needs_person, matched_by, is_known_sender, headers, sender_doubt,"
                    " may_belong_to, application_id, from_address)"
                    " VALUES (:id, 'a', :id, 'x', 1, :at, :at, 'filed', '', 0, '', 0, '', 0, '{}', '', '[]', 1,"
                    " :from)"
                ),
                {"id": number, "at": "2026-05-04 12:00:00", "from": address},
            )
        for number, content in enumerate("abc", start=1):
            connection.execute(
                text(
                    "INSERT INTO attachments (message_id, part, filename, content_type, sha256, size_bytes,"
                    " is_inline, is_footer, defect, inside) VALUES (:n, '2', '', '', :content, 1, 0, 0, '', '')"
                ),
                {"n": number, "content": content},
            )
        connection.execute(text("INSERT INTO scans VALUES ('b', 'clean', '', '2026-05-04 12:00:00')"))
    engine.dispose()
    database = Database(url)
    with database.read() as session:
        boxes = ("jan@firma.pl", "biuro@xn--w-uga1v8h.pl", "ania@firma.pl", "obcy@firma.pl")
        assert {mailbox for mailbox, _owner in owners_of(session, boxes)} == set(boxes[:3])
        assert unscanned(session, 10) == ["a", "c"]
    database.close()


def test_a_damaged_database_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "nabor.sqlite"
    path.write_bytes(b"to nie jest baza danych" * 100)
    with pytest.raises(TransientError, match=r"nabor\.sqlite"):
        Database(f"sqlite:///{path}")


def test_a_wrong_url_names_the_setting() -> None:
    with pytest.raises(ConfigError, match="NABOR_DATABASE_URL"):
        Database("to nie jest adres")


def test_a_release_that_only_a_pulse_told_becomes_a_decision(tmp_path: Path) -> None:
    from store.engine.database import make_engine
    from store.migrations import upgrade

    url = f"sqlite:///{tmp_path / 'nabor.sqlite'}"
    engine = make_engine(url)
    upgrade(engine, "0005")
    told = "Zwolnił(a): M. Z.. Powód: Tak. Sprawdzone. Wstrzymano, bo: Dane z kopii."
    with engine.begin() as connection:
        row = "INSERT INTO pulses (name, ok_at, error) VALUES ('restored', '2026-05-04 12:00:00', :told)"
        connection.execute(text(row), {"told": told})
    engine.dispose()
    database = Database(url)
    with database.read() as session:
        decision = session.exec(select(DecisionRow)).one()
        pulse = session.exec(select(StepRow)).one()
    assert (decision.by, decision.reason, decision.at) == ("M. Z.", "Tak. Sprawdzone.", NOON)
    assert (decision.action, decision.value) == ("release", {"restored": "Dane z kopii."})
    assert (pulse.ok_at, pulse.error) == (NOON, "")
    database.close()
