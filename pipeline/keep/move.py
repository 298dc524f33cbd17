"""`nabor move`: every row into another database, SQLite or PostgreSQL, counted and hashed.

Nobody writes meanwhile: the old database's writer's lock is held from the first row to the last. Rows go
over in slices, each its own transaction; a slice whose rows are there already is passed over, so a run that
broke off is taken up by the next, and may find facts that have changed since.

There are never two databases to work with. The new one is refused by every command until all of it was read
again and found equal; before it opens, the old one is closed to writers, for good. Whatever interrupts this,
the same command ends it.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, LargeBinary, Select, Table, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from config.settings import Settings
from errors import ConfigError, NaborError, TransientError
from pipeline.keep.copying import Progress
from pipeline.runtime.lock import single_writer
from store.engine.database import Database
from store.engine.lease import at_work
from store.engine.moving import NewDatabase, moved_tables

_Row = dict[str, Any]
_SLICE = 200
"""Rows at a time; a letter's bytes may be a megabyte."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A table: its rows, their SHA-256, and how many this run wrote."""

    table: str
    rows: int
    sha256: str
    written: int


def move(settings: Settings, target: str, progress: Progress) -> list[Moved]:
    """Move the office's database to another URL; what was moved, table by table.

    Raises:
        ConfigError: the URL is wrong, or the same.
        NaborError: the new database holds something else, or is not equal in the end.
        TransientError: somebody works on the old one, or a database does not answer.
    """
    if target == settings.database:
        raise ConfigError("Nowa baza danych jest tą samą, której program już używa.")
    with single_writer(settings.data_dir):
        source = Database(settings.database)
        new = NewDatabase(target)
        try:
            new.prepare(is_begun=source.is_moved)
            with _undisturbed(source) as old:
                moved = [_move_table(old, new, table) for table in _told(progress)]
                _compare(new, moved)
                source.close_to_writers(old)
            new.open()
        finally:
            new.close()
            source.close()
    return moved


@contextmanager
def _undisturbed(source: Database) -> Iterator[Connection]:
    """The old database, while nobody else writes there."""
    if source.is_moved:
        with source.read() as session:
            yield session.connection()
        return
    with source.write() as session:
        if worker := at_work(session):
            raise TransientError(
                f"Na tej bazie danych pracuje {worker}; zatrzymaj program, zanim ją przeniesiesz."
            )
        if source.is_shared:
            session.connection().exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
        yield session.connection()


def _told(progress: Progress) -> Iterator[Table]:
    tables = moved_tables()
    for done, table in enumerate(tables, start=1):
        yield table
        progress(done, len(tables))


def _move_table(old: Connection, new: NewDatabase, table: Table) -> Moved:
    """Make a table of the new database equal, slice by slice."""
    digest, count, written = hashlib.sha256(), 0, 0
    after: Any = None
    while True:
        rows = _slice(old, table, after)
        until = rows[-1][_key(table).name] if len(rows) == _SLICE else None
        with new.writing() as connection:
            there = _between(connection, table, after, until)
            if _plain(rows) != _plain(there):
                written += _put(connection, table, rows, there)
        for one in _plain(rows):
            digest.update(one)
        count += len(rows)
        if until is None:
            return Moved(table.name, count, digest.hexdigest(), written)
        after = until


def _compare(new: NewDatabase, moved: Sequence[Moved]) -> None:
    """Read the new database from its beginning to its end, and compare it with what was moved.

    Raises:
        NaborError: it is not equal.
    """
    for table, one in zip(moved_tables(), moved, strict=True):
        digest, count, after = hashlib.sha256(), 0, None
        with new.reading() as connection:
            while rows := _slice(connection, table, after):
                for row in _plain(rows):
                    digest.update(row)
                count += len(rows)
                after = rows[-1][_key(table).name]
        if (count, digest.hexdigest()) != (one.rows, one.sha256):
            raise NaborError(
                f"Tabela {table.name} nie jest taka sama ({count} wierszy, było {one.rows}); "
                "dotychczasowa baza pozostaje w użyciu."
            )


def _key(table: Table) -> Any:
    (key,) = table.primary_key.columns
    return key


def _slice(connection: Connection, table: Table, after: Any) -> Sequence[_Row]:
    query = select(table).order_by(_key(table)).limit(_SLICE)
    return _rows(connection, table, query if after is None else query.where(_key(table) > after))


def _between(connection: Connection, table: Table, after: Any, until: Any) -> Sequence[_Row]:
    query = select(table).order_by(_key(table))
    if after is not None:
        query = query.where(_key(table) > after)
    if until is not None:
        query = query.where(_key(table) <= until)
    return _rows(connection, table, query)


def _rows(connection: Connection, table: Table, query: Select[Any]) -> list[_Row]:
    """The rows that a query finds; SQLite keeps as a text what stands in a column of bytes as its default."""
    binary = {column.name for column in table.columns if isinstance(column.type, LargeBinary)}
    return [
        {name: _bytes(value) if name in binary else value for name, value in row.items()}
        for row in connection.execute(query).mappings()
    ]


def _bytes(value: bytes | str | None) -> bytes | None:
    return value.encode() if isinstance(value, str) else value


def _put(connection: Connection, table: Table, rows: Sequence[_Row], there: Sequence[_Row]) -> int:
    """Write a slice over what is there; returns how many rows."""
    key = _key(table)
    kept = {row[key.name] for row in rows}
    for gone in {row[key.name] for row in there} - kept:
        connection.execute(delete(table).where(key == gone))
    if rows:
        insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
        entered = insert(table)
        others = {column.name: entered.excluded[column.name] for column in table.columns if column is not key}
        statement = entered.on_conflict_do_update(index_elements=[key], set_=others)
        connection.execute(statement, list(rows))
    return len(rows)


def _plain(rows: Sequence[_Row]) -> list[bytes]:
    """Rows as bytes that are the same wherever they come from."""
    return [json.dumps([_value(value) for value in row.values()], sort_keys=True).encode() for row in rows]


def _value(value: Any) -> Any:
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    # PostgreSQL takes no NUL in a text (`store.engine.postgres`).
    return value.replace("\0", "\N{REPLACEMENT CHARACTER}") if isinstance(value, str) else value
