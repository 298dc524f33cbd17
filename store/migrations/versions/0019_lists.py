"""Indexes that hold all that a list of applications is ordered and counted by."""

from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    for name, columns in (
        ("assessments_by_status", ["call_id", "status", "correction_due_on"]),
        ("assessments_by_words", ["call_id", "words", "status"]),
    ):
        op.drop_index(name, "assessments")
        op.create_index(name, "assessments", columns)
