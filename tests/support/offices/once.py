"""What a process works out once, however many offices it opens: the files of calls, their blanks, and SQL."""

import pickle
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache
from sqlmodel import SQLModel

from config.callfile import reading
from domain.document import Page
from ingest import derived

_MOST = 5000


@contextmanager
def parsed_once() -> Iterator[None]:
    """Let every text in TOML be parsed once, and what it says of a call be checked once.

    That is half of a short command's time. Everybody gets a copy of their own.
    """
    loads, validated = tomllib.loads, reading._validated

    @lru_cache(500)
    def parsed(text: str) -> bytes:
        return pickle.dumps(loads(text))

    @lru_cache(200)
    def checked(table: bytes) -> bytes:
        return pickle.dumps(validated(pickle.loads(table)))

    with (
        patch("tomllib.loads", lambda text: pickle.loads(parsed(text))),
        patch.object(reading, "_validated", lambda table: pickle.loads(checked(pickle.dumps(table)))),
    ):
        yield


@contextmanager
def blanks_read_once() -> Iterator[None]:
    """Let the pages of a blank be told once of the same bytes, whichever office keeps them."""
    adapter = derived._pages()

    @lru_cache(200)
    def told(body: bytes) -> tuple[Page, ...]:
        return adapter.validate_json(body)

    known = SimpleNamespace(validate_json=told, dump_json=adapter.dump_json)
    with patch.object(derived, "_pages", lambda: known):
        yield


@contextmanager
def compiled_once() -> Iterator[None]:
    """Let all SQLite engines of this process share what they compiled: their dialects are alike."""
    dialect, compiled = SQLiteDialect_pysqlite, LRUCache(_MOST)

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
            raw = connection.connection.driver_connection
            assert raw is not None
            for statement in self._statements:
                raw.execute(statement)
        else:
            self._tables = len(SQLModel.metadata.tables)
            self._statements.clear()
            event.listen(connection, "before_cursor_execute", self._note)
            self._create_all(connection)
            event.remove(connection, "before_cursor_execute", self._note)

    def _note(self, _connection: Connection, _cursor: object, statement: str, *_more: object) -> None:
        if not statement.startswith("PRAGMA"):
            self._statements.append(statement)
