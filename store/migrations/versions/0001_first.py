"""The first schema."""

from alembic import op
from sqlmodel import SQLModel

from store import tables

assert tables.MessageRow.metadata is SQLModel.metadata

revision = "0001"
down_revision = None


def upgrade() -> None:
    SQLModel.metadata.create_all(op.get_bind())
