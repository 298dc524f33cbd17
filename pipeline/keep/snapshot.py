"""A copy of the SQLite database as it stood at one instant, and how such a copy is read."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool
from sqlmodel import Session

from errors import NaborError, TransientError
from store.engine.database import Database


def sqlite_path(url: str) -> Path | None:
    """The file of an SQLite database; None for any other database.

    >>> sqlite_path("sqlite:////var/lib/nabor/nabor.sqlite")
    PosixPath('/var/lib/nabor/nabor.sqlite')
    >>> sqlite_path("postgresql://nabor@localhost/nabor")
    """
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return None
    return Path(parsed.database)


def copy_database(database: Database, target: Path) -> None:
    """Write the database as it stands now into a file of its own; writers need not stop.

    Raises:
        TransientError: the database or the disk does not answer.
        NaborError: the copy is damaged, and so is the database.
    """
    source = database.engine.raw_connection()
    try:
        with closing(sqlite3.connect(target)) as copy:
            assert isinstance(source.driver_connection, sqlite3.Connection)
            source.driver_connection.backup(copy)
            # One file that says all: the journal of the original is not copied.
            copy.execute("PRAGMA journal_mode=DELETE")
            found = [str(row[0]) for row in copy.execute("PRAGMA integrity_check")]
    except sqlite3.Error as error:
        raise TransientError(f"Nie można zapisać kopii bazy danych {target}: {error}.") from error
    finally:
        source.close()
    if found != ["ok"]:
        raise NaborError(f"Baza danych jest uszkodzona ({found[0]}); odtwórz ją z wcześniejszej kopii.")


@contextmanager
def open_snapshot(path: Path) -> Iterator[Session]:
    """A session that reads a copy and leaves it untouched, without journal or lock beside it."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    engine = create_engine(
        "sqlite://", creator=lambda: sqlite3.connect(address, uri=True), poolclass=NullPool
    )
    try:
        with Session(engine) as session:
            yield session
    finally:
        engine.dispose()
