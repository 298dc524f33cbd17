"""Decisions of people."""

from typing import Any

from store.tables import DecisionRow
from views.instants import time_json


def decision_json(row: DecisionRow) -> dict[str, Any]:
    """One decision: who, when, why and what."""
    return {
        "id": row.id,
        "at": time_json(row.at),
        "by": row.by,
        "reason": row.reason,
        "action": row.action,
        "target": row.target,
        "value": row.value,
    }
