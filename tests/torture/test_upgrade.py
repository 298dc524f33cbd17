"""An older database, and a process that dies while it makes it today's."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import create_engine

from store.engine.database import SCHEMA
from store.migrations import upgrade
from tests.torture.kills.points import read_trace
from tests.torture.office.story import steps
from tests.torture.office.world import Office, World

FIRST = "0001"
POINTS = 15
"""So many of all points are tried here, spread evenly over the steps of the upgrade."""


def old_office(world: World, name: str) -> Office:
    office = world.office(name)
    office.data_dir.mkdir()
    engine = create_engine(f"sqlite:///{office.data_dir / 'nabor.sqlite'}")
    upgrade(engine, FIRST)
    engine.dispose()
    return office


def schema(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT type, name FROM sqlite_master ORDER BY type, name").fetchall()


def test_f094_a_kill_in_the_middle_of_an_upgrade_leaves_the_old_schema_or_the_new_one() -> None:
    start = steps()[0]
    with World() as world:
        fresh, upgraded = world.office("fresh"), old_office(world, "upgraded")
        assert fresh.do(start).status == 0
        trace = world.folder / "trace"
        assert upgraded.do(start, trace=trace).status == 0
        assert schema(upgraded.data_dir / "nabor.sqlite") == schema(fresh.data_dir / "nabor.sqlite")
        names = [point.name for point in read_trace(trace) if point.kind in {"ddl", "commit"}]
        assert sum(name.startswith("ddl") for name in names) >= 4
        tried = [*names[:: max(1, len(names) // POINTS)], names[-1]]
        assert any(name.startswith("commit") for name in tried)
        old = old_office(world, "old")
        for number, name in enumerate(tried):
            office = old.copy(f"old-{number}")
            assert office.do(start, kill=name).was_killed
            ended = office.do(start)
            assert ended.status == 0, (name, ended)
            assert office.rows("SELECT version_num FROM alembic_version") == [{"version_num": SCHEMA}]
            assert schema(office.data_dir / "nabor.sqlite") == schema(fresh.data_dir / "nabor.sqlite"), name
