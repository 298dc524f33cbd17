"""When a letter's bytes began to be handed over."""

import sqlalchemy as sa
from alembic import op

from store.engine.types import UtcDateTime

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("letters", sa.Column("handed_at", UtcDateTime(timezone=True), nullable=True))
