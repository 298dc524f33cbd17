"""Whether a filed message's own words ask something, as a column: a fact of its own, not among its headers."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    op.add_column("messages", sa.Column("asks", sa.Boolean(), nullable=False, server_default=sa.false()))
