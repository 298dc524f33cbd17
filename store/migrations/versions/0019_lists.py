"""Indexes that hold all that a list of applications is ordered and counted by."""

from alembic import op

revision = "0019"
down_revision = "0018"

_IN_LISTS = ("correction_due_on", "points", "questions", "received_at", "completed_at", "name")


def upgrade() -> None:
    for name, columns in (
        ("assessments_by_status", ["call_id", "status", *_IN_LISTS]),
        ("assessments_by_words", ["call_id", "words", "status"]),
    ):
        op.drop_index(name, "assessments")
        op.create_index(name, "assessments", columns)
