"""What pages of lists are found by: the order of urgency as a column, and indexes that hold what lists ask."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"

_URGENCY = """
UPDATE assessments SET urgency = CASE status
    WHEN 'needs_decision' THEN '0' WHEN 'correction_overdue' THEN '1' WHEN 'awaiting_correction' THEN '2'
    WHEN 'under_review' THEN '3' WHEN 'complete' THEN '4' WHEN 'ineligible' THEN '5' WHEN 'late' THEN '6'
    WHEN 'early' THEN '7' WHEN 'withdrawn' THEN '8' ELSE '9' END
    || COALESCE(CAST(correction_due_on AS text), '~')
"""


def upgrade() -> None:
    op.add_column("assessments", sa.Column("urgency", sa.String(), nullable=False, server_default="9~"))
    op.execute(_URGENCY)
    for name, columns in {
        "assessments_by_urgency": ["call_id", "urgency", "application_id", "status"],
        "assessments_all_by_urgency": ["urgency", "call_id", "application_id", "status"],
    }.items():
        op.create_index(name, "assessments", columns)
    op.drop_index("assessments_by_words", "assessments")
    op.create_index(
        "assessments_by_words", "assessments", ["call_id", "words", "status", "application_id"]
    )
    op.drop_index("messages_by_arrival", "messages")
    op.create_index(
        "messages_by_arrival", "messages", ["received_at", "id", "from_address", "subject", "outcome"]
    )
    columns = ["kind", "state", "call_id", "reference", "sent_at", "due_on", "to_address", "subject"]
    op.create_index("letters_in_lists", "letters", ["id", *columns])
    for name, table, indexed in (
        ("letters_by_address", "letters", [sa.text("lower(to_address)"), "id"]),
        ("messages_by_sender", "messages", [sa.text("lower(from_address)"), "id"]),
        ("messages_by_outcome_sender", "messages", ["outcome", sa.text("lower(from_address)"), "id"]),
    ):
        op.create_index(name, table, indexed)
