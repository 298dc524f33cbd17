"""Acts about the whole office, and what an act changed at once, so that it can be taken back.

Who let the letters leave stood in a pulse's error until now, where the next pass wiped it away: what is still
there becomes a decision.
"""

import re

import sqlalchemy as sa
from alembic import op

from store.engine.types import UtcDateTime

revision = "0006"
down_revision = "0005"

_RELEASED = re.compile(r"Zwolnił\(a\): (.*?)\. Powód: (.*) Wstrzymano, bo: (.*)", re.DOTALL)
_PULSES = sa.table("pulses", sa.column("name"), sa.column("ok_at", UtcDateTime), sa.column("error"))
_DECISIONS = sa.table(
    "decisions", sa.column("at", UtcDateTime), sa.column("by"), sa.column("reason"), sa.column("action"),
    sa.column("value", sa.JSON),
)


def upgrade() -> None:
    with op.batch_alter_table("decisions") as table:
        table.alter_column("application_id", existing_type=sa.Integer(), nullable=True)
        table.add_column(sa.Column("before", sa.JSON(), nullable=True))
    connection = op.get_bind()
    for name, at, error in connection.execute(sa.select(_PULSES.c.name, _PULSES.c.ok_at, _PULSES.c.error)):
        found = _RELEASED.fullmatch(error)
        if found is None:
            continue
        by, reason, why = found.groups()
        values = {"at": at, "by": by, "reason": reason, "action": "release", "value": {name: why}}
        connection.execute(_DECISIONS.insert().values(values))
        connection.execute(_PULSES.update().where(_PULSES.c.name == name).values(error=""))
