"""Alembic migrations: how an older database becomes today's."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from store.queue.schema import remove


def upgrade(engine: Engine, revision: str) -> None:
    """Bring a database up to a revision, in one transaction: all of it or, if the process dies, nothing.

    It holds the writer's lock from the start, so that a second process waits and then finds nothing to do.
    """
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    with engine.execution_options(nabor_writes=True).begin() as connection:
        if connection.dialect.name == "postgresql":
            remove(connection)  # what follows from the facts is made anew, and must not stand in the way
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
