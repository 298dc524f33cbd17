"""What was found out about a message moves from its headers into columns of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_SLICE = 500
_MOVED = ("sender_doubt", "copy_of", "may_belong_to")


def upgrade() -> None:
    op.add_column("messages", sa.Column("sender_doubt", sa.String(), nullable=False, server_default=""))
    op.add_column("messages", sa.Column("copy_of", sa.Integer(), nullable=True))
    op.add_column("messages", sa.Column("may_belong_to", sa.JSON(), nullable=False, server_default="[]"))
    messages = sa.table(
        "messages",
        sa.column("id", sa.Integer()),
        sa.column("headers", sa.JSON()),
        sa.column("sender_doubt", sa.String()),
        sa.column("copy_of", sa.Integer()),
        sa.column("may_belong_to", sa.JSON()),
    )
    connection = op.get_bind()
    last = 0
    while rows := connection.execute(
        sa.select(messages.c.id, messages.c.headers)
        .where(messages.c.id > last)
        .order_by(messages.c.id)
        .limit(_SLICE)
    ).all():
        for number, headers in rows:
            if not headers.keys() & set(_MOVED):
                continue
            doubt, copy_of, maybe = (headers.pop(name, None) for name in _MOVED)
            values = {"sender_doubt": doubt or "", "copy_of": copy_of, "may_belong_to": maybe or []}
            connection.execute(
                messages.update().where(messages.c.id == number).values(headers=headers, **values)
            )
        last = rows[-1].id
