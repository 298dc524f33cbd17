"""Lists are searched in an index, not in rows that hold whole judgements."""

from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_index("assessments_by_words", "assessments", ["call_id", "words"])
