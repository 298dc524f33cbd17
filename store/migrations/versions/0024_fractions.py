"""Points of the copies in ten-thousandths, for a call may give halves and weigh them."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    op.execute(sa.text("UPDATE assessments SET points = points * 10000 WHERE points IS NOT NULL"))
