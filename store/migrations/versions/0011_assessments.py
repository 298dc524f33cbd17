"""Copies of what is judged of each application and call, which know when they are old."""

import sqlalchemy as sa
from alembic import op

from store.engine.facts_version import never_judged, triggers
from store.engine.types import UtcDateTime

revision = "0011"
down_revision = "0010"

_BY_CALL = {
    "fingerprint": ("fingerprint",),
    "assessed": ("assessed_at",),
    "expiry": ("expires_at",),
    "status": ("status", "number"),
    "number": ("number",),
    "name": ("name",),
    "points": ("points",),
    "term": ("correction_due_on",),
    "questions": ("questions",),
    "received": ("received_at",),
    "completed": ("completed_at",),
}


def upgrade() -> None:
    op.create_table(
        "assessments",
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("call_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("facts_version", sa.Integer(), nullable=False),
        sa.Column("judged_version", sa.Integer(), nullable=False),
        sa.Column("planned_version", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("assessed_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("expires_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("nip", sa.String(), nullable=True),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=True),
        sa.Column("is_to_verify", sa.Boolean(), nullable=False),
        sa.Column("questions", sa.Integer(), nullable=False),
        sa.Column("received_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("completed_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("correction_due_on", sa.Date(), nullable=True),
        sa.Column("is_closed", sa.Boolean(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["application_id"], ["applications.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("application_id"),
    )
    for name in ("judged", "planned"):
        is_behind = sa.text(f"facts_version <> {name}_version")
        op.create_index(
            f"assessments_un{name}", "assessments", ["call_id"], sqlite_where=is_behind, postgresql_where=is_behind
        )
    for name, columns in _BY_CALL.items():
        op.create_index(f"assessments_by_{name}", "assessments", ["call_id", *columns])
    op.create_index("ix_assessments_nip", "assessments", ["nip"])
    op.create_table(
        "rankings",
        sa.Column("call_id", sa.String(), nullable=False),
        sa.Column("inputs_version", sa.Integer(), nullable=False),
        sa.Column("made_version", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("call_id"),
    )
    dialect = op.get_bind().dialect.name
    for trigger in triggers(dialect):
        op.execute(trigger)
    op.execute(never_judged(dialect))
