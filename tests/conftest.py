"""What tests of several packages share: settings, and one office; who changes it works on a copy."""

import fcntl
import gc
import pickle
import tomllib
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache
from sqlmodel import SQLModel

from tests.support.offices.desk import Desk, april, may
from tests.support.servers.postgres import Postgres
from tests.support.servers.seaweed import Seaweed

# The machine's speed must not decide a test, and every run must try the same examples.
settings.register_profile(
    "nabor", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=False
)
settings.load_profile("nabor")

# As the program does (`nabor.py`): thousands of tests in memory are no garbage.
gc.set_threshold(50_000, 20, 100)


_LONGEST = (
    "tests/torture/",
    "tests/cli/test_story.py",
    "tests/panel/browser/",
    "tests/pipeline/hostile/test_hostile.py",
    "tests/cli/test_morning.py",
    "tests/pipeline/copies/test_kept_orders.py",
    "tests/fuzz/",
    "tests/ingest/sandbox/",
    "tests/cli/",
    "tests/pipeline/",
    "tests/panel/",
    "tests/ingest/",
    "tests/",
)
"""What takes longest begins first, so that no worker ends long after the others; doctests come last."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Order files by how long they take; the tests of one stay together, in their own order."""

    def place(item: pytest.Item) -> int:
        return next((at for at, begin in enumerate(_LONGEST) if item.nodeid.startswith(begin)), len(_LONGEST))

    items.sort(key=place)


def pytest_collection_finish() -> None:
    """What thousands of collected tests hold is no garbage, and need not be looked through again and again."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _blanks_are_read_once() -> Iterator[None]:
    """Hundreds of tests open an office of their own, and each would read the same blanks of the same calls."""
    from pipeline.read import blanks

    with patch.object(blanks, "pages_of", cache(blanks.pages_of)):
        yield


@pytest.fixture(scope="session", autouse=True)
def _files_of_calls_are_parsed_once() -> Iterator[None]:
    """Thousands of commands would each parse the same texts, which takes half of a short one's time."""
    loads = tomllib.loads

    @lru_cache(500)
    def parsed(text: str) -> bytes:
        return pickle.dumps(loads(text))

    with patch("tomllib.loads", lambda text: pickle.loads(parsed(text))):
        yield


@pytest.fixture(scope="session", autouse=True)
def _isolation_is_tried_once() -> Iterator[None]:
    """Each `nabor doctor` would load all readers anew; a test may still put something else in their place."""
    from cli.upkeep import doctor
    from pipeline.read import readiness

    real = doctor._isolation
    tried = cache(lambda _how: real())
    with patch.object(doctor, "_isolation", lambda: tried(readiness.held_when_loaded)):
        yield


@pytest.fixture(scope="session", autouse=True)
def _statements_are_compiled_once() -> Iterator[None]:
    """Hundreds of engines would each turn the same statements into the same SQL; their dialects are alike."""
    dialect, compiled = SQLiteDialect_pysqlite, LRUCache(5000)

    def engine(*arguments: Any, **options: Any) -> Engine:
        return create_engine(*arguments, **options, execution_options={"compiled_cache": compiled})

    with (
        patch.object(dialect, "__hash__", lambda self: hash(type(self))),
        patch.object(dialect, "__eq__", lambda self, other: type(self) is type(other)),
        patch("store.engine.database.create_engine", engine),
        patch.object(SQLModel.metadata, "create_all", _CreateAll(SQLModel.metadata.create_all)),
    ):
        yield


class _CreateAll:
    """Makes the tables with the statements of the first time: working these out takes longer than obeying them."""

    def __init__(self, create_all: Callable[[Connection], None]) -> None:
        self._create_all = create_all
        self._statements: list[str] = []
        self._tables = 0

    def __call__(self, connection: Connection) -> None:
        if connection.dialect.name != "sqlite":
            self._create_all(connection)
        elif self._tables == len(SQLModel.metadata.tables):
            for statement in self._statements:
                connection.exec_driver_sql(statement)
        else:
            self._tables = len(SQLModel.metadata.tables)
            self._statements.clear()
            event.listen(connection, "before_cursor_execute", self._note)
            self._create_all(connection)
            event.remove(connection, "before_cursor_execute", self._note)

    def _note(self, _connection: Connection, _cursor: object, statement: str, *_more: object) -> None:
        if not statement.startswith("PRAGMA"):
            self._statements.append(statement)


@pytest.fixture(scope="session")
def april_desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Read only."""
    return _built_once(tmp_path_factory, "april", april)


@pytest.fixture(scope="session")
def may_desk(tmp_path_factory: pytest.TempPathFactory, april_desk: Desk) -> Desk:
    """Read only."""
    return _built_once(tmp_path_factory, "may", lambda folder: may(folder, april_desk))


def _built_once(tmp_path_factory: pytest.TempPathFactory, name: str, build: Callable[[Path], Desk]) -> Desk:
    """A desk that the first worker builds for all, each of which has a copy: reading a scan takes seconds."""
    mine = tmp_path_factory.mktemp(name)
    base = tmp_path_factory.getbasetemp()
    run = base.parent if base.name.startswith("popen-") else base
    built, done = run / f"built-{name}", run / f"built-{name}.done"
    with (run / f"built-{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            built.mkdir()
            build(built)
            done.touch()
    return Desk(built).copy_to(mine)


@pytest.fixture
def in_april(tmp_path: Path, april_desk: Desk) -> Desk:
    """A copy to change."""
    return april_desk.copy_to(tmp_path / "desk")


@pytest.fixture
def in_may(tmp_path: Path, may_desk: Desk) -> Desk:
    """A copy to change."""
    return may_desk.copy_to(tmp_path / "desk")


@pytest.fixture
def empty_desk(tmp_path: Path) -> Desk:
    """Nothing has come yet."""
    return Desk(tmp_path / "desk").open()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A database server; who stops it starts it again."""
    with Postgres() as server:
        yield server


@pytest.fixture(scope="session")
def seaweed() -> Iterator[Seaweed]:
    """An object store; who stops it lets it go on again."""
    with Seaweed() as server:
        yield server
