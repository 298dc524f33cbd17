"""The domain of each application's address, by which mail of the firm's other mailboxes finds it."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

_SLICE = 500


def upgrade() -> None:
    op.add_column("applications", sa.Column("domain", sa.String(), nullable=False, server_default=""))
    _fill()
    op.create_index("applications_by_domain", "applications", ["call_id", "domain"])


def _fill() -> None:
    table = sa.table("applications", *(sa.column(name) for name in ("id", "mailbox", "domain")))
    connection = op.get_bind()
    last = 0
    while rows := connection.execute(
        sa.select(table.c.id, table.c.mailbox).where(table.c.id > last).order_by(table.c.id).limit(_SLICE)
    ).all():
        connection.execute(
            table.update().where(table.c.id == sa.bindparam("row")),
            [{"row": number, "domain": mailbox.rpartition("@")[2]} for number, mailbox in rows],
        )
        last = rows[-1].id
