"""The engine: durable transactions, and a schema that is what this program expects or is refused."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlmodel import Session, SQLModel

from domain.text import one_line
from errors import ConfigError, TransientError
from store import account_tables, facts_version, tables

SCHEMA = "0017"
"""The newest revision in `store/migrations/versions`."""

_BUSY_SECONDS = 30
_patience = ContextVar("patience", default=float(_BUSY_SECONDS))


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """For as long as it lasts, this thread waits no longer for another writer: somebody sits before it."""
    token = _patience.set(seconds)
    try:
        yield
    finally:
        _patience.reset(token)


class Database:
    """Access to the facts: `read()` sessions see a snapshot, `write()` sessions commit or roll back whole."""

    def __init__(self, url: str) -> None:
        self.url = url
        try:
            self.engine = _engine(url)
        except ModuleNotFoundError as error:
            raise ConfigError(
                f"NABOR_DATABASE_URL: brakuje sterownika bazy „{make_url(url).drivername}” "
                f"(moduł „{error.name}”); zainstaluj go w środowisku programu."
            ) from error
        except ArgumentError as error:
            # The address is not repeated: it may hold a password.
            raise ConfigError(
                f"NABOR_DATABASE_URL nie jest adresem znanej bazy danych: {_kind(url)}."
            ) from error
        try:
            self._prepare_schema()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()

    def quick_check(self, seconds: float) -> str:
        """What is wrong with the database's own structure, as far as that shows within so many seconds.

        Empty where all is well, or the database is not SQLite.
        """
        if self.engine.dialect.name != "sqlite":
            return ""
        try:
            with self.engine.connect() as connection:
                driver: Any = connection.connection.driver_connection
                # A progress handler is not asked while a large table is checked: that is one step to SQLite.
                ending = threading.Timer(seconds, driver.interrupt)
                ending.start()
                try:
                    told = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
                finally:
                    ending.cancel()
                    ending.join()  # what comes after it on this connection is not to be interrupted
        except DatabaseError as error:
            return "" if str(error.orig) == "interrupted" else one_line(str(error.orig))
        return "" if told == "ok" else one_line(told)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for reading."""
        with _translated(self.url), Session(self.engine) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session that holds the writer's lock from its first statement and commits at the end.

        SQLite: BEGIN IMMEDIATE, because a deferred transaction that turns from reading to writing fails at
        once whatever the time-out (SQLITE_BUSY_SNAPSHOT).
        """
        writing = self.engine.execution_options(nabor_writes=True)
        with _translated(self.url), Session(writing, expire_on_commit=False) as session, session.begin():
            yield session

    def _prepare_schema(self) -> None:
        """Create, upgrade or accept the schema.

        Raises:
            ConfigError: the database was written by a newer program (f094).
        """
        with _translated(self.url):
            found = self._revision()
            if found is None:
                self._create()
                found = self._revision()
        if found == SCHEMA:
            return
        if found is None or found > SCHEMA:
            raise ConfigError(
                f"Baza {_shown(self.url)} ma schemat „{found or 'nieznany'}”, a ten program zna „{SCHEMA}”: "
                "uruchom nowszą wersję programu albo wskaż inną bazę."
            )
        from store.migrations import upgrade

        upgrade(self.engine, SCHEMA)

    def _revision(self) -> str | None:
        """The revision on record; None for a database that is empty, or not ours."""
        with self.engine.connect() as connection:
            if "alembic_version" not in inspect(connection).get_table_names():
                return None
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return None if found is None else str(found)

    def _create(self) -> None:
        """Make the tables in an empty database; the writer's lock keeps a second process out meanwhile."""
        with self.engine.execution_options(nabor_writes=True).begin() as connection:
            if inspect(connection).get_table_names():
                return
            SQLModel.metadata.create_all(connection)
            connection.execute(
                text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
            )
            connection.execute(text("INSERT INTO alembic_version VALUES (:v)"), {"v": SCHEMA})


def file_of(url: str) -> Path | None:
    """The file of a SQLite database; None for any other, or one in memory.

    >>> file_of("sqlite:////var/lib/nabor/nabor.sqlite")
    PosixPath('/var/lib/nabor/nabor.sqlite')
    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        return None
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        return None
    return Path(parsed.database)


def _engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_engine(url, hide_parameters=True)
    if file := file_of(url):
        _make_parent(file)
    # Parameters are subjects, addresses and whole readings: they belong in no exception (f103).
    engine = create_engine(url, connect_args={"timeout": _BUSY_SECONDS}, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _on_connect(connection: object, _record: object) -> None:
        # The driver's own BEGIN is switched off so that ours decides the kind of lock.
        connection.isolation_level = None  # type: ignore[attr-defined]
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("nabor_writes", False)
        if writes:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={int(_patience.get() * 1000)}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _make_parent(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(
            f"Nie można utworzyć katalogu bazy danych {path.parent}: {error.strerror}."
        ) from error


def _kind(url: str) -> str:
    """What stands before „://”, where a database's kind is named."""
    beginning, parted, _ = url.partition("://")
    return f"„{beginning}”" if parted and beginning.isprintable() else "brak „rodzaj://”"


def _shown(url: str) -> str:
    return make_url(url).render_as_string(hide_password=True)


@contextmanager
def _translated(url: str) -> Iterator[None]:
    """Turn the database's failures into ours: one sentence, nothing half-done."""
    try:
        yield
    except OperationalError as error:
        raise TransientError(f"Baza danych {_shown(url)} {_said(error)}.") from error
    except DatabaseError as error:
        if error.__class__ is DatabaseError:
            raise TransientError(f"Baza danych {_shown(url)} jest uszkodzona: {error.orig}.") from error
        raise


def _said(error: OperationalError) -> str:
    """What SQLite's error means to a person; of any other database its own words."""
    code = getattr(error.orig, "sqlite_errorname", "")
    for beginning, sentence in _MEANING.items():
        if code.startswith(beginning):
            return sentence
    return f"nie odpowiada: {one_line(str(error.orig))}"


_MEANING = {
    "SQLITE_FULL": "nie przyjęła zapisu: na dysku brakuje miejsca",
    "SQLITE_READONLY": "jest tylko do odczytu; popraw prawa do pliku i katalogu",
    "SQLITE_BUSY": "jest zajęta przez inny proces; nic nie zapisano, spróbuj ponownie za chwilę",
    "SQLITE_LOCKED": "jest zajęta przez inny proces; nic nie zapisano, spróbuj ponownie za chwilę",
    "SQLITE_IOERR": "nie daje się odczytać ani zapisać: dysk jest pełny albo uszkodzony",
    "SQLITE_CANTOPEN": "nie daje się otworzyć; sprawdź katalog, prawa i miejsce na dysku",
}
"""By how the name of SQLite's result code begins."""


__all__ = ["SCHEMA", "Database", "account_tables", "facts_version", "file_of", "patience", "tables"]
