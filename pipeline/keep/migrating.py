"""`nabor migrate`: the database of an older program becomes this one's, while nobody works on it."""

from sqlalchemy import inspect
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from config.settings import Settings
from errors import TransientError
from pipeline.runtime.lock import single_writer
from store.engine.database import SCHEMA, Database, make_engine
from store.engine.lease import at_work
from store.tables import WorkerRow


def migrate(settings: Settings) -> tuple[str, str]:
    """The schema's version before and after; the former is empty where there was no database.

    Raises:
        ConfigError: the database was written by a newer program, or cannot be opened.
        TransientError: somebody works on it, or it does not answer.
    """
    with single_writer(settings.data_dir):
        _refuse_other_host(settings.database)
        database = Database(settings.database)
        try:
            return database.found, SCHEMA
        finally:
            database.close()


def _refuse_other_host(url: str) -> None:
    """An older program that goes on working would write into a schema that it does not know.

    Raises:
        TransientError: another host works on the database.
    """
    engine = make_engine(url)
    try:
        if engine.dialect.name != "postgresql" or not inspect(engine).has_table(WorkerRow.__tablename__):
            return
        with Session(engine) as session:
            worker = at_work(session)
    except SQLAlchemyError:
        return  # whoever opens the database says what is wrong with it
    finally:
        engine.dispose()
    if worker:
        raise TransientError(
            f"Na tej bazie danych pracuje {worker}; zatrzymaj program przed zmianą schematu."
        )
