"""An index of the messages that may belong to other applications than their own, to find them at once."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

_SHARED = sa.text("CAST(may_belong_to AS text) != '[]'")


def upgrade() -> None:
    op.create_index(
        "messages_shared",
        "messages",
        ["received_at", "id"],
        sqlite_where=_SHARED,
        postgresql_where=_SHARED,
    )
