"""Files inside archives and attached messages, and pictures of a mail's footer."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("attachments", sa.Column("inside", sa.String(), nullable=False, server_default=""))
    op.add_column("attachments", sa.Column("is_footer", sa.Boolean(), nullable=False, server_default=sa.false()))
