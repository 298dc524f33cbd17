"""When each recurring step last went well, and since when it has not."""

from datetime import datetime

from sqlmodel import select

from store.engine.database import Database
from store.tables import StepRow


def succeeded(database: Database, name: str, now: datetime) -> None:
    """The step went well."""
    with database.write() as session:
        session.merge(StepRow(name=name, ok_at=now, failed_at=None, error=""))


def failed(database: Database, name: str, error: str, now: datetime) -> None:
    """The step failed; the first failure's instant is kept until it goes well again."""
    with database.write() as session:
        row = session.get(StepRow, name) or StepRow(name=name)
        row.failed_at = row.failed_at or now
        row.error = error
        session.add(row)


def record_success(database: Database, name: str, now: datetime) -> None:
    """The step no longer fails; nothing is written where it did not."""
    with database.read() as session:
        row = session.get(StepRow, name)
    if row is not None and row.failed_at is not None:
        succeeded(database, name, now)


def troubles(database: Database) -> list[StepRow]:
    """The steps that are failing now."""
    with database.read() as session:
        return [
            row for row in session.exec(select(StepRow).order_by(StepRow.name)) if row.failed_at is not None
        ]


def going_well(database: Database) -> list[str]:
    """The names of the steps that do not fail now."""
    with database.read() as session:
        return [
            row.name for row in session.exec(select(StepRow).order_by(StepRow.name)) if row.failed_at is None
        ]


def last_success(database: Database, name: str) -> datetime | None:
    """When a step last went well; None for one that never did, or is not known."""
    with database.read() as session:
        row = session.get(StepRow, name)
        return row.ok_at if row is not None else None
