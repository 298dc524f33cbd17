"""Which criteria of an application wait for the commission, and letters of a state in their own order."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.add_column("assessments", sa.Column("to_verify", sa.String(), nullable=True))
    op.create_index("letters_in_state", "letters", ["state"])
    op.create_index("assessments_to_verify", "assessments", ["call_id", "to_verify", "number"])
