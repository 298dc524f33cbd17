"""A database that is being filled from another: closed to every command until all of it is there."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Table, func, inspect, select, text
from sqlmodel import SQLModel

from errors import NaborError
from store.access import account_tables
from store.engine import postgres
from store.engine.database import SCHEMA, make_engine, translated
from store.engine.facts_version import triggers
from store.tables import WorkerRow

_UNFINISHED = "moving"
"""What stands where the schema's revision belongs, so that no command opens it."""


def moved_tables() -> list[Table]:
    """Every table but that of who works where, each after those that it refers to; the panel's, too."""
    assert account_tables.UserRow.metadata is SQLModel.metadata
    return [table for table in SQLModel.metadata.sorted_tables if table.name != WorkerRow.__tablename__]


class NewDatabase:
    """The target of a move."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._engine = make_engine(url)

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    def prepare(self, *, is_begun: bool) -> None:
        """Make the tables, without triggers: rows go in as they are.

        Raises:
            NaborError: there is something else; or, where a move from the old database was as good as done
                (`is_begun`), not the rest of it.
        """
        with translated(self._url), self._engine.execution_options(nabor_writes=True).begin() as connection:
            if postgres.is_postgres(self._url):
                postgres.require_fit(connection)
            names = inspect(connection).get_table_names()
            is_ours = "alembic_version" in names and _revision(connection) == _UNFINISHED
            if is_begun and not is_ours:
                raise NaborError(
                    "Dane z dotychczasowej bazy już przeniesiono gdzie indziej; ta jest tylko do czytania."
                )
            if is_ours:
                return
            if names:
                raise NaborError("Nowa baza danych nie jest pusta; przenosi się tylko do pustej.")
            for table in SQLModel.metadata.sorted_tables:
                table.create(connection)
            connection.execute(
                text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
            )
            connection.execute(text("INSERT INTO alembic_version VALUES (:v)"), {"v": _UNFINISHED})

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes."""
        with translated(self._url), self._engine.execution_options(nabor_writes=True).begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for reading."""
        with translated(self._url), self._engine.connect() as connection:
            yield connection

    def open(self) -> None:
        """Let it be an office's database: its triggers, the next numbers, and its revision."""
        with self.writing() as connection:
            dialect = connection.dialect.name
            for statement in triggers(dialect):
                connection.exec_driver_sql(statement)
            if dialect == "postgresql":
                for table in moved_tables():
                    _go_on_counting(connection, table)
            connection.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": SCHEMA})


def _revision(connection: Connection) -> str:
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar())


def _go_on_counting(connection: Connection, table: Table) -> None:
    """Let a table's next row have the number after its last one."""
    column = table.autoincrement_column
    if column is None:
        return
    sequence = func.pg_get_serial_sequence(table.name, column.name)
    newest = func.coalesce(select(func.max(column)).scalar_subquery(), 0)
    connection.execute(select(func.setval(sequence, newest + 1, text("false"))))
