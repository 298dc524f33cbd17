"""The engine: durable transactions, and a schema that is what this program expects or is refused."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, DBAPIError, OperationalError, SQLAlchemyError
from sqlmodel import Session, SQLModel

from domain.words.text import one_line
from errors import ConfigError, TransientError
from store import tables
from store.engine import facts_version, postgres
from store.engine.lease import Holder, Lease, take

SCHEMA = "0027"
"""The newest revision in `store/migrations/versions`."""

_BUSY_SECONDS = 30
_MOVED = "/moved"
"""What stands behind the revision of a database that was left for another."""
_VERSION = text("SELECT version_num FROM alembic_version")
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
        self._lease: Lease | None = None
        self.is_moved = False
        """Whether it was left for another database: whoever wants to may still read it."""
        self.found = ""
        """The version of the schema that was found; empty: there was none."""
        try:
            self.engine = make_engine(url)
        except ModuleNotFoundError as error:
            raise ConfigError(
                f"NABOR_DATABASE_URL: brakuje sterownika bazy „{make_url(url).drivername}” "
                f"(moduł „{error.name}”); zainstaluj go w środowisku programu: pip install 'nabor[postgres]'."
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
        """A session for reading: everything that it asks is answered by one state of the database."""
        with translated(self.url), Session(self._reading) as session:
            yield session

    @property
    def is_shared(self) -> bool:
        """Whether other machines may work on it, so that the file lock does not keep them out."""
        return self.engine.dialect.name == "postgresql"

    @property
    def owner(self) -> int | None:
        """What this process writes into rows that it has in hand; None where it holds no lease."""
        return self._lease.number if self._lease is not None else None

    def lease_left(self) -> float | None:
        """How many seconds the lease of this process still holds; None where none is needed."""
        if self._lease is None:
            return None
        with translated(self.url):
            return self._lease.left()

    def take_lease(self, holder: Holder, seconds: float) -> Lease:
        """A lease, which from now on every write of this process looks after.

        Raises:
            TransientError: another host works on the database.
            ConfigError: it belongs to another data directory.
        """
        with self.write() as session:
            number = take(session, holder, seconds)
        self._lease = Lease(self.engine, number, seconds)
        return self._lease

    def end_lease(self) -> None:
        """Give the lease back; where that fails, it ends by itself."""
        lease, self._lease = self._lease, None
        if lease is not None:
            with suppress(SQLAlchemyError):
                lease.release()

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session that holds the writer's lock from its first statement and commits at the end.

        SQLite: BEGIN IMMEDIATE, because a deferred transaction that turns from reading to writing fails at
        once whatever the time-out (SQLITE_BUSY_SNAPSHOT). PostgreSQL: an advisory lock
        (`store.engine.postgres`).

        Raises:
            LeaseLostError: this process held a lease, and its time has run out.
        """
        writing = self.engine.execution_options(nabor_writes=True, nabor_lease=self._lease)
        with translated(self.url), Session(writing, expire_on_commit=False) as session, session.begin():
            _require_not_moved(session.connection())
            yield session

    def close_to_writers(self, connection: Connection) -> None:
        """Let nobody write here any more: another database has taken over all that is in this one."""
        if not self.is_moved:
            connection.execute(
                text("UPDATE alembic_version SET version_num = :v"), {"v": f"{SCHEMA}{_MOVED}"}
            )

    @property
    def _reading(self) -> Engine:
        if not self.is_shared:
            return self.engine
        return self.engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    def _prepare_schema(self) -> None:
        """Create, upgrade or accept the schema.

        Raises:
            ConfigError: the database was written by a newer program (f094), or has another order of texts.
        """
        with translated(self.url):
            if self.is_shared:
                with self.engine.connect() as connection:
                    postgres.require_fit(connection)
            found = self._revision()
            self.found = found or ""
            if found is None:
                self._create()
                found = self._revision()
        if found is not None and found.endswith(_MOVED):
            self.is_moved = True
            found = found.removesuffix(_MOVED)
        if found == SCHEMA or self.is_moved:
            return
        if found is None or found > SCHEMA:
            raise ConfigError(
                f"Baza {_shown(self.url)} ma schemat „{found or 'nieznany'}”, a ten program zna „{SCHEMA}”: "
                "uruchom nowszą wersję programu albo wskaż inną bazę."
            )
        from store.migrations import upgrade

        with translated(self.url):
            upgrade(self.engine, SCHEMA)

    def _revision(self) -> str | None:
        """The revision on record; None for a database that is empty, or not ours."""
        with self.engine.connect() as connection:
            if "alembic_version" not in inspect(connection).get_table_names():
                return None
            found = connection.execute(_VERSION).scalar()
        return None if found is None else str(found)

    def _create(self) -> None:
        """Make the tables in an empty database; the writer's lock keeps a second process out meanwhile."""
        from store.access import account_tables  # noqa: F401 -- the panel's, which nobody else asks for

        with self.engine.execution_options(nabor_writes=True).begin() as connection:
            if inspect(connection).get_table_names():
                return
            SQLModel.metadata.create_all(connection)
            connection.execute(
                text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
            )
            connection.execute(text("INSERT INTO alembic_version VALUES (:v)"), {"v": SCHEMA})


def _require_not_moved(connection: Connection) -> None:
    """Asked with every write: a panel that was open when the office moved is to notice.

    Raises:
        ConfigError: it was.
    """
    if str(connection.execute(_VERSION).scalar()).endswith(_MOVED):
        raise ConfigError(
            "Dane z tej bazy przeniesiono do innej (nabor move); ta jest już tylko do czytania. "
            "Popraw NABOR_DATABASE_URL i uruchom program ponownie."
        )


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


def make_engine(url: str) -> Engine:
    """The engine for a URL; its writers (`nabor_writes`) come one after the other."""
    if postgres.is_postgres(url):
        return postgres.engine_for(url, _patience.get)
    if make_url(url).get_backend_name() != "sqlite":
        raise ConfigError(
            f"NABOR_DATABASE_URL: program zna bazy SQLite i PostgreSQL (postgresql://…), nie {_kind(url)}."
        )
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
def translated(url: str) -> Iterator[None]:
    """Turn the database's failures into ours: one sentence, nothing half-done."""
    try:
        yield
    except DBAPIError as error:
        if postgres.is_postgres(url):
            if sentence := postgres.said(error):
                raise TransientError(f"Baza danych {_shown(url)} {sentence}.") from error
            raise
        if isinstance(error, OperationalError):
            raise TransientError(f"Baza danych {_shown(url)} {_said(error)}.") from error
        if error.__class__ is DatabaseError:
            raise TransientError(f"Baza danych {_shown(url)} jest uszkodzona: {error.orig}.") from error
        raise


def _said(error: OperationalError) -> str:
    """What SQLite's error means to a person."""
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


__all__ = ["SCHEMA", "Database", "facts_version", "file_of", "patience", "tables"]
