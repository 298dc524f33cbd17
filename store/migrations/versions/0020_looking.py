"""Whose a reading is, and what is looked for in mail and in the commission's list, by index."""

from alembic import op

revision = "0020"
down_revision = "0019"

_IN_LISTS = ("correction_due_on", "points", "questions", "received_at", "completed_at", "name", "is_closed")


def upgrade() -> None:
    op.create_index("ix_attachments_reading_id", "attachments", ["reading_id"])
    for table, name, columns in (
        ("messages", "messages_by_arrival", ["received_at", "id", "from_address", "subject"]),
        ("assessments", "assessments_by_number", ["call_id", "number", "status", "is_closed", "to_verify"]),
        ("assessments", "assessments_by_status", ["call_id", "status", *_IN_LISTS]),
    ):
        op.drop_index(name, table)
        op.create_index(name, table, columns)
