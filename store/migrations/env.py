"""Alembic's entry: runs the migrations on the connection that `upgrade` passes."""

from alembic import context
from sqlmodel import SQLModel

from store import tables
from store.access import account_tables

assert tables.MessageRow.metadata is account_tables.UserRow.metadata is SQLModel.metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
