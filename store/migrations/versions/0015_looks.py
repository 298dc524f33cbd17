"""The journal of looks at personal data."""

import sqlalchemy as sa
from alembic import op

from store.engine.types import UtcDateTime

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "looks",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("login", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=True),
    )
    op.create_index("looks_by_login", "looks", ["login", "id"])
    op.create_index("looks_by_reference", "looks", ["reference", "id"])
