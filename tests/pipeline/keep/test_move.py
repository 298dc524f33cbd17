"""From SQLite to PostgreSQL and back: everything, once, and never two databases to work with."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from sqlalchemy import text

from config.settings import Settings, load_settings
from errors import ConfigError, NaborError, TransientError
from pipeline.keep import move as move_module
from pipeline.keep.move import move
from pipeline.keep.verify import verify_data
from store.engine.database import Database
from store.engine.lease import Holder
from store.engine.moving import NewDatabase, moved_tables
from store.kept.assessments import complete
from store.tables import MessageRow
from tests.pipeline.keep.test_backup import MORNING, silent, submit
from tests.support.facts.rows import NOON
from tests.support.offices.office import Office
from tests.support.servers.postgres import Postgres

LATER = "2026-04-13T12:30:00+02:00"


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of an office with one application, acknowledged, and a text that not every database takes."""
    folder = tmp_path_factory.mktemp("settled")
    office = Office(folder)
    submit(office, 71, "04-13T09:00:00")
    office.run(MORNING)
    with office.parts.database.write() as session:
        session.add(
            MessageRow(
                account="a", key="1", sha256="x", size_bytes=1, received_at=NOON, fetched_at=NOON, outcome="ignored",
                subject="Zero\0", headers={"b": ["ż", None], "a": 1.5},
            )
        )  # fmt: skip
    office.close()
    return folder


@pytest.fixture
def folder(tmp_path: Path, settled: Path) -> Path:
    """The same for a test to change."""
    import shutil

    shutil.copytree(settled, tmp_path / "office")
    return tmp_path / "office"


def settings(folder: Path, url: str = "") -> Settings:
    return load_settings(
        folder / "nabor.toml", {"NABOR_DATA_DIR": str(folder / "var"), "NABOR_DATABASE_URL": url}
    )


def office_on(folder: Path, url: str) -> Office:
    return Office(folder, environment={"NABOR_DATABASE_URL": url})


def test_there_and_back_again_everything_is_the_same(folder: Path, postgres: Postgres) -> None:
    url, again = postgres.database(), f"sqlite:///{folder / 'again.sqlite'}"
    there = move(settings(folder), url, silent)
    assert {one.table: one.rows for one in there}["messages"] == 2
    assert {one.table: one.rows for one in there}["applications"] == 1
    office = office_on(folder, url)
    submit(office, 72, "04-13T10:05:00")
    office.run(LATER)
    assert [one.facts.number for one in office.judged()] == [1, 2], "numbers and triggers go on"
    letters = [letter.raw for letter in office.letters()]
    office.close()
    back = move(settings(folder, url), again, silent)
    assert {one.table: one.rows for one in back}["applications"] == 2
    office = office_on(folder, again)
    assert [letter.raw for letter in office.letters()] == letters
    submit(office, 73, "04-13T13:05:00")
    office.run("2026-04-13T15:30:00+02:00")
    assert [one.facts.number for one in office.judged()] == [1, 2, 3]
    assert [p for p in verify_data(office.parts, silent).problems if "raw" not in p] == []
    office.close()


def test_the_old_side_is_read_and_no_longer_written(folder: Path, postgres: Postgres) -> None:
    open_meanwhile = Database(settings(folder).database)
    move(settings(folder), postgres.database(), silent)
    for database in (open_meanwhile, Database(settings(folder).database)):
        with pytest.raises(ConfigError, match="nabor move"), database.write() as session:
            session.execute(text("DELETE FROM messages"))
        with database.read() as session:
            assert session.execute(text("SELECT count(*) FROM messages")).scalar() == 2
        database.close()
    with pytest.raises(NaborError, match="już przeniesiono gdzie indziej"):
        move(settings(folder), postgres.database(), silent)


def test_a_move_that_broke_off_is_taken_up_and_sees_what_changed(folder: Path, postgres: Postgres) -> None:
    url = postgres.database()
    with (
        patch.object(move_module, "_compare", side_effect=TransientError("przerwane")),
        pytest.raises(TransientError, match="przerwane"),
    ):
        move(settings(folder), url, silent)
    with pytest.raises(ConfigError, match="moving"):
        Database(url)
    old = Database(settings(folder).database)
    with old.write() as session:
        session.execute(text("UPDATE messages SET subject = 'inny' WHERE id = 2"))
        session.execute(text("DELETE FROM pulses WHERE name = 'poll'"))
    old.close()
    written = {one.table: one.written for one in move(settings(folder), url, silent)}
    assert (written["messages"], written["letters"], written["attachments"]) == (2, 0, 0)
    new = Database(url)
    with new.read() as session:
        assert session.execute(text("SELECT subject FROM messages WHERE id = 2")).scalar() == "inny"
        assert session.execute(text("SELECT count(*) FROM pulses WHERE name = 'poll'")).scalar() == 0
    new.close()


def test_a_move_that_broke_off_at_its_very_end_is_ended(folder: Path, postgres: Postgres) -> None:
    url = postgres.database()
    with (
        patch.object(NewDatabase, "open", side_effect=TransientError("przerwane")),
        pytest.raises(TransientError, match="przerwane"),
    ):
        move(settings(folder), url, silent)
    with pytest.raises(ConfigError, match="moving"):
        Database(url)
    assert sum(one.written for one in move(settings(folder), url, silent)) == 0
    Database(url).close()


def test_what_is_not_equal_in_the_end_is_not_used(folder: Path, postgres: Postgres) -> None:
    url = postgres.database()
    copied = move_module._move_table

    def spoiled(*arguments: object) -> object:
        made = copied(*arguments)  # type: ignore[arg-type]
        if made.table == "messages":
            postgres.sql("UPDATE messages SET subject = 'x'", url.partition("@/")[2].partition("?")[0])
        return made

    with (
        patch.object(move_module, "_move_table", spoiled),
        pytest.raises(NaborError, match="messages nie jest taka sama"),
    ):
        move(settings(folder), url, silent)
    office = Office(folder)
    office.run(LATER)
    office.close()


def test_what_nobody_has_judged_yet_is_moved_too(folder: Path, postgres: Postgres) -> None:
    office = office_on(folder, "")
    with office.parts.database.write() as session:
        session.execute(text("DELETE FROM assessments"))
        complete(session)
        kinds = session.execute(text("SELECT typeof(score) FROM assessments")).scalars().all()
    assert set(kinds) == {"text"}, "the column's default, which SQLite does not turn into bytes"
    office.close()
    url = postgres.database()
    assert {one.table: one.rows for one in move(settings(folder), url, silent)}["assessments"] == 1
    office = office_on(folder, url)
    assert [one.facts.number for one in office.judged()] == [1]
    office.close()


def test_nothing_is_moved_from_under_a_host_at_work(folder: Path, postgres: Postgres) -> None:
    url = postgres.database()
    move(settings(folder), url, silent)
    database = Database(url)
    database.take_lease(Holder("serwer-1", "x", "y"), 60)
    with pytest.raises(TransientError, match="serwer-1"):
        move(settings(folder, url), f"sqlite:///{folder / 'again.sqlite'}", silent)
    database.end_lease()
    database.close()


def test_only_an_empty_database_is_filled(folder: Path, postgres: Postgres) -> None:
    for url in (postgres.office(), f"sqlite:///{folder / 'x.sqlite'}"):
        Database(url).close()
        with pytest.raises(NaborError, match="nie jest pusta"):
            move(settings(folder), url, silent)
    with pytest.raises(ConfigError, match="tą samą"):
        move(settings(folder), settings(folder).database, silent)


def test_every_table_with_facts_has_one_column_that_orders_it() -> None:
    assert {table.name: len(table.primary_key.columns) for table in moved_tables()} == {
        table.name: 1 for table in moved_tables()
    }
