"""The queue's schema: procrastinate's tables, and triggers that defer a task with what makes it due.

Triggers, as for the versions of facts (`store.engine.facts_version`): whoever writes, by whichever way, the
task is there when the transaction commits and never without it. All of it follows from the facts, so it is
not migrated but made anew where it is not what this program expects.
"""

import hashlib
from importlib.resources import files

from sqlalchemy import Connection, text
from sqlmodel import Session

from errors import ConfigError
from store.mail.ledger import CORRESPONDENCE

SCHEMA = "nabor_queue"
READING = ("read", "ocr")
"""The queues of whoever only reads."""
OFFICE = ("mail", "judge", "send")
"""The queues of the one process that holds the lease."""
LAST = -1000
"""The priority of what waits for everything else; a message that waits has a hundred before it at most."""
_MARK = text("SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = :name")
_READERS = text(
    "SELECT DISTINCT grantee FROM information_schema.role_table_grants"
    " WHERE table_schema = :name AND table_name = 'to_read' AND grantee <> CURRENT_USER"
)


def install(session: Session) -> bool:
    """Make the queue where it is absent, or another program's; whether anything was done.

    Raises:
        ConfigError: procrastinate is not installed.
    """
    connection = session.connection()
    script, mark = _office(), _expected()
    if _mark_of(connection) == mark:
        return False
    readers = roles(connection)
    remove(connection)
    usual = connection.exec_driver_sql("SHOW search_path").scalar_one()
    _run(connection, f"CREATE SCHEMA {SCHEMA}; SET LOCAL search_path TO {SCHEMA}; {_foreign()}")
    _run(connection, f"SET LOCAL search_path TO {usual}; {script}")
    _run(connection, f"COMMENT ON SCHEMA {SCHEMA} IS '{mark}'")
    for role in readers:
        allow(session, role)
    return True


def roles(connection: Connection) -> list[str]:
    """The database roles that may read."""
    return list(connection.execute(_READERS, {"name": SCHEMA}).scalars())


def remove(connection: Connection) -> None:
    """Take the queue away, with its triggers: the facts say all that it said."""
    if _mark_of(connection) is not None:
        _run(connection, f"DROP SCHEMA {SCHEMA} CASCADE")


def require(connection: Connection) -> None:
    """Make sure that the queue is there, and this program's.

    Raises:
        ConfigError: it is not.
    """
    found = _mark_of(connection)
    if found is None:
        raise ConfigError(
            "W bazie nie ma kolejki zadań; zakłada ją „nabor worker” uruchomiony z NABOR_QUEUE=procrastinate."
        )
    if found != _expected():
        raise ConfigError("Kolejkę zadań założyła inna wersja programu; zainstaluj tę samą, co na serwerze.")


def allow(session: Session, role: str) -> None:
    """Let a database role read mail that waits, and nothing else.

    Raises:
        ConfigError: there is no such role.
    """
    connection = session.connection()
    if connection.execute(text("SELECT FROM pg_roles WHERE rolname = :role"), {"role": role}).first() is None:
        raise ConfigError(f"W bazie nie ma roli „{role}”; utwórz ją: CREATE USER {role} PASSWORD '…'.")
    quoted = connection.dialect.identifier_preparer.quote_identifier(role)
    _run(connection, _text("readers.sql").replace(":role", quoted))


def _mark_of(connection: Connection) -> str | None:
    """By which versions the queue was made; None: there is none."""
    found = connection.execute(_MARK, {"name": SCHEMA}).first()
    return None if found is None else str(found[0])


def _expected() -> str:
    made_of = _foreign() + _office() + _text("readers.sql")
    return f"nabor {hashlib.sha256(made_of.encode()).hexdigest()[:16]}"


def _office() -> str:
    return _text("office.sql").replace(":most", str(CORRESPONDENCE)).replace(":last", str(LAST))


def _text(name: str) -> str:
    return (files("store.queue") / name).read_text(encoding="utf-8")


def _foreign() -> str:
    """What procrastinate makes of an empty schema."""
    try:
        from procrastinate.schema import SchemaManager
    except ModuleNotFoundError as error:
        raise ConfigError(
            f"NABOR_QUEUE=procrastinate: brakuje modułu „{error.name}”; zainstaluj go w środowisku programu: "
            "pip install 'nabor[procrastinate]'."
        ) from error
    return str(SchemaManager.get_schema())


def _run(connection: Connection, script: str) -> None:
    connection.exec_driver_sql(script, execution_options={"no_parameters": True})
