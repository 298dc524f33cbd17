"""PostgreSQL as the database: one writer at a time, snapshots for readers, and what its errors mean.

A writer takes an advisory lock with its first statement, as BEGIN IMMEDIATE does with SQLite: so numbers are
given without a race, and nothing has to be tried again because of another writer. Readers are never held up.
"""

from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, SQLModel

from domain.words.text import one_line
from errors import ConfigError, NaborError, TransientError
from store.engine.lease import Lease
from store.tables import ON_POSTGRES

WRITER = 0x6E61626F72
"""The number of the writer's lock („nabor” in ASCII); locks of other numbers are other programs'."""
IDLE_SECONDS = 90
"""So long may a writer be silent before the server ends its transaction, for it holds up all others."""
_CONNECT_SECONDS = 10
_KEEPALIVE = {
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
"""A peer that vanished without a word is noticed after a minute."""

_SHORT = "SET jit = off; SET max_parallel_workers_per_gather = 0"
"""Statements take milliseconds: to start other processes for them, or to compile them, takes longer."""

_ORDER = text("SELECT 'Z' < 'a' AND 'a.b' < 'aa' AND 'z' < 'ą'")
"""Whether texts are put in the order of their code points, as SQLite does."""
_MADE_SO = "CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'"


def is_postgres(url: str) -> bool:
    """Whether a URL names a PostgreSQL database.

    >>> is_postgres("postgresql://nabor@db/nabor"), is_postgres("sqlite:///x")
    (True, False)
    """
    return url.partition("://")[0].partition("+")[0] in {"postgresql", "postgres"}


def url_of(url: str) -> URL:
    """The URL with the driver's name.

    >>> url_of("postgresql://nabor@db/nabor").drivername
    'postgresql+psycopg'
    """
    kind, parted, rest = url.partition("://")
    return make_url(f"postgresql+psycopg{parted}{rest}" if kind in {"postgresql", "postgres"} else url)


def engine_for(url: str, patience: Any) -> Engine:
    """An engine whose writers (`nabor_writes`) hold the writer's lock, and the lease that they were given.

    `patience` tells how many seconds to wait for another writer.
    """
    _limit_indexes()
    engine = create_engine(
        url_of(url),
        connect_args={"connect_timeout": _CONNECT_SECONDS, "application_name": "nabor", **_KEEPALIVE},
        # Parameters are subjects, addresses and whole readings: they belong in no exception (f103).
        hide_parameters=True,
        pool_pre_ping=True,
    )

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: object) -> None:
        connection.adapters.register_dumper(str, _dumper())
        connection.autocommit = True
        connection.execute(_SHORT)
        connection.autocommit = False

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        if not options.get("nabor_writes", False):
            return
        lease: Lease | None = options.get("nabor_lease")
        idle = lease.seconds if lease is not None else IDLE_SECONDS
        # One statement after the other: what it reads under the lock is what the writer before it left.
        connection.exec_driver_sql(
            f"SET LOCAL lock_timeout = {max(1, int(patience() * 1000))};"
            f" SET LOCAL idle_in_transaction_session_timeout = {int(idle * 1000)};"
            f" SELECT pg_advisory_xact_lock({WRITER})",
            execution_options={"no_parameters": True},
        )
        if lease is not None:
            lease.require(connection)

    return engine


def _limit_indexes() -> None:
    """Give the tables' indexes of some rows their conditions, as this database words them."""
    for table in SQLModel.metadata.tables.values():
        for index in table.indexes:
            if ON_POSTGRES in index.info:
                index.dialect_options["postgresql"]["where"] = index.info[ON_POSTGRES]


def _dumper() -> type:
    """How texts go in: without NUL, which PostgreSQL takes in no text, and a stranger's mail may hold."""
    from psycopg.types.string import StrDumper

    class WithoutNul(StrDumper):
        def dump(self, obj: str) -> Any:
            return super().dump(obj.replace("\0", "\N{REPLACEMENT CHARACTER}"))

    return WithoutNul


def require_fit(connection: Connection) -> None:
    """Refuse a database that would put texts in another order than the program counts on.

    Raises:
        ConfigError: its encoding or its locale is another.
    """
    encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
    if encoding != "UTF8" or not connection.execute(_ORDER).scalar_one():
        raise ConfigError(
            "Baza PostgreSQL musi mieć kodowanie UTF8 i porządek znaków C (wyszukiwanie i kolejność list na "
            f"tym polegają); utwórz ją tak: {_MADE_SO}."
        )


def version_of(session: Session) -> str:
    """The server's version: „15.3”."""
    return str(session.connection().exec_driver_sql("SHOW server_version").scalar_one()).partition(" ")[0]


def require_empty(url: str) -> None:
    """Refuse a database that holds anything.

    Raises:
        NaborError: it does.
        TransientError: it does not answer.
    """
    engine = engine_for(url, lambda: 0)
    try:
        with engine.connect() as connection:
            require_fit(connection)
            if inspect(connection).get_table_names():
                raise NaborError("Baza PostgreSQL nie jest pusta; kopię odtwarza się tylko do pustej bazy.")
    except DBAPIError as error:
        raise TransientError(f"Baza danych {said(error) or 'nie odpowiada'}.") from error
    finally:
        engine.dispose()


def said(error: DBAPIError) -> str:
    """What an error means to a person, where trying again may help; empty for a fault of the program."""
    code = getattr(error.orig, "sqlstate", None) or ""
    words = one_line(str(error.orig))
    for beginning, sentence in _BY_STATE.items():
        if code.startswith(beginning):
            return sentence
    if code:
        return ""
    # A connection that was not made tells no code, only the library's words, which are English.
    return next((told for part, told in _BY_WORDS.items() if part in words), f"nie odpowiada: {words}")


_BUSY = "jest zajęta przez inny proces; nic nie zapisano, spróbuj ponownie za chwilę"
_BY_STATE = {
    "53100": "nie przyjęła zapisu: na dysku serwera brakuje miejsca",
    "53300": "nie przyjmuje połączeń: jest ich już tyle, ile dopuszcza serwer (max_connections)",
    "53": "nie przyjęła zapisu: serwerowi brakuje zasobów",
    "55P03": _BUSY,
    "40": "odmówiła zapisu, bo w tej samej chwili zapisywał kto inny; nic nie zapisano, spróbuj ponownie",
    "57014": "przerwała zapytanie; nic nie zapisano, spróbuj ponownie",
    "57P": "jest właśnie zatrzymywana albo uruchamiana; spróbuj ponownie za chwilę",
    "25P03": "przerwała zapis, który za długo stał; nic nie zapisano",
    "25006": "jest tylko do odczytu (serwer zapasowy?); wskaż serwer główny",
    "28": "odrzuciła login albo hasło; popraw NABOR_DATABASE_URL",
    "3D000": "nie istnieje; utwórz ją (docs/postgresql.md)",
    "42501": "nie daje temu użytkownikowi potrzebnych praw; musi on być właścicielem bazy",
    "08": "zerwała połączenie; nic nie zapisano, spróbuj ponownie",
    "58": "nie daje się odczytać ani zapisać: dysk serwera jest uszkodzony",
    "XX": "jest uszkodzona; obejrzyj dziennik serwera",
}
"""By how SQLSTATE begins (PostgreSQL's documentation, appendix A)."""
_BY_WORDS = {
    "password authentication failed": _BY_STATE["28"],
    "no password supplied": "wymaga hasła; podaj je w NABOR_DATABASE_URL",
    "does not exist": "nie istnieje albo nie ma takiego użytkownika; utwórz je (docs/postgresql.md)",
    "no pg_hba.conf entry": "nie wpuszcza tego komputera; dopisz go w pg_hba.conf serwera",
    "too many": _BY_STATE["53300"],
    "remaining connection slots": _BY_STATE["53300"],
    "starting up": _BY_STATE["57P"],
    "shutting down": _BY_STATE["57P"],
    "Connection refused": "nie działa: serwer odmówił połączenia; uruchom go albo popraw adres",
    "No such file or directory": "nie działa: nie ma jej gniazda; uruchom serwer albo popraw adres",
    "resolve": "ma adres, którego nie ma w DNS; popraw NABOR_DATABASE_URL",
    "translate host name": "ma adres, którego nie ma w DNS; popraw NABOR_DATABASE_URL",
    "timeout": "nie odpowiada: serwer milczy",
    "certificate": "ma certyfikat, któremu nie można zaufać; popraw sslmode albo sslrootcert",
}
"""By what the driver's message holds; the first that fits."""
