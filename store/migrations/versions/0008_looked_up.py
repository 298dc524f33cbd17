"""Columns and indexes by which passes look up what they need, however large the ledger is."""

import sqlalchemy as sa
from alembic import op

from domain.people.mailbox_key import mailbox_key

revision = "0008"
down_revision = "0007"

_SLICE = 500


def upgrade() -> None:
    op.add_column("messages", sa.Column("mailbox", sa.String(), nullable=True))
    op.add_column("applications", sa.Column("mailbox", sa.String(), nullable=False, server_default=""))
    _fill("messages", "from_address")
    _fill("applications", "email")
    op.create_index("messages_by_mailbox", "messages", ["mailbox", "application_id"])
    op.create_index("ix_applications_mailbox", "applications", ["mailbox"])
    op.create_index("ix_applications_nip", "applications", ["nip"])
    op.create_index("decisions_by_action", "decisions", ["action", "target"])
    op.create_index("messages_by_account", "messages", ["account", "id"])
    op.create_index("messages_by_arrival", "messages", ["received_at", "id"])
    op.drop_index("ix_messages_outcome", "messages")
    op.create_index("messages_by_outcome", "messages", ["outcome", "received_at"])
    op.create_index("messages_by_outcome_processed", "messages", ["outcome", "processed_at"])
    op.create_index("messages_as_duplicates", "messages", ["duplicate_of", "received_at"])
    op.create_index("ix_messages_processed_at", "messages", ["processed_at"])
    op.create_index("ix_messages_copy_of", "messages", ["copy_of"])
    op.drop_index("ix_letters_state", "letters")
    op.create_index("letters_by_state", "letters", ["state", "sent_at"])
    op.create_index("letters_by_kind", "letters", ["kind", "state", "created_at"])
    op.create_index("ix_scans_verdict", "scans", ["verdict"])
    op.add_column("attachments", sa.Column("is_scanned", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute("UPDATE attachments SET is_scanned = true WHERE sha256 IN (SELECT sha256 FROM scans)")
    op.create_index(
        "attachments_to_scan", "attachments", ["id"],
        sqlite_where=sa.text("is_scanned = 0"), postgresql_where=sa.text("is_scanned = false"),
    )


def _fill(name: str, address: str) -> None:
    """Enter each address as it is compared."""
    table = sa.table(name, *(sa.column(column) for column in ("id", address, "mailbox")))
    connection = op.get_bind()
    last = 0
    while rows := connection.execute(
        sa.select(table.c.id, table.c[address])
        .where(table.c.id > last, table.c[address].is_not(None))
        .order_by(table.c.id)
        .limit(_SLICE)
    ).all():
        connection.execute(
            table.update().where(table.c.id == sa.bindparam("row")),
            [{"row": number, "mailbox": mailbox_key(text)} for number, text in rows],
        )
        last = rows[-1].id
