"""Who works on the database, and what each has in hand."""

import sqlalchemy as sa
from alembic import op

from store.engine.facts_version import complete, triggers
from store.engine.types import WHOLE, UtcDateTime

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_table(
        "workers",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("started_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("until", UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.add_column("messages", sa.Column("owner", WHOLE, nullable=True))
    op.add_column("letters", sa.Column("owner", WHOLE, nullable=True))
    if op.get_bind().dialect.name == "postgresql":
        _as_if_it_were_new()


def _as_if_it_were_new() -> None:
    """What a database has that began with this version: wide numbers, and the triggers."""
    inspector = sa.inspect(op.get_bind())
    for table in inspector.get_table_names():
        for column in inspector.get_columns(table):
            if type(column["type"]) is sa.INTEGER:
                op.alter_column(table, column["name"], type_=WHOLE)
    for trigger in triggers("postgresql"):
        op.execute(trigger)
    op.execute(complete("postgresql"))
