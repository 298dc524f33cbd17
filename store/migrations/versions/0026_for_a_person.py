"""The index of the messages that a person may have to read, and those of lists of all calls at once."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"

_FOR_A_PERSON = sa.text("(purpose IN ('question', 'reply') OR needs_person OR asks)")
_SORTS = {
    "name": "name",
    "points": "points",
    "term": "correction_due_on",
    "questions": "questions",
    "received": "received_at",
}


def upgrade() -> None:
    op.create_index(
        "messages_for_a_person",
        "messages",
        ["processed_at"],
        sqlite_where=_FOR_A_PERSON,
        postgresql_where=_FOR_A_PERSON,
    )
    for sort, column in _SORTS.items():
        columns = [column, "call_id", "application_id", "status"]
        op.create_index(f"assessments_all_by_{sort}", "assessments", columns)
