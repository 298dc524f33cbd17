"""Applicants are told apart as their call says, by a number or by name and address, no longer by NIP alone."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.add_column("applications", sa.Column("identity", sa.String(), nullable=True))
    op.execute("UPDATE applications SET identity = 'nip=' || nip WHERE nip IS NOT NULL")
    op.create_index("ix_applications_identity", "applications", ["identity"])
    op.create_index("applications_by_identity", "applications", ["call_id", "identity"], unique=True)
