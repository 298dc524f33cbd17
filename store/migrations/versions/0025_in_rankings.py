"""What a ranking compares, and the points that it shows, as columns of their own; an index holds the former."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    count = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.add_column("assessments", sa.Column("to_confirm", count, nullable=False, server_default="0"))
    op.add_column("assessments", sa.Column("compared", sa.String(), nullable=True))
    op.add_column("assessments", sa.Column("score", sa.LargeBinary(), nullable=False, server_default=""))
    columns = ("status", "received_at", "completed_at", "points", "to_confirm", "is_closed", "questions")
    op.create_index(
        "assessments_in_rankings", "assessments", ["call_id", "application_id", *columns, "compared"]
    )
