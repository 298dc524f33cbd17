"""The ranking as `nabor ranking --json` prints it."""

from datetime import datetime
from typing import Any

from domain.polish import local
from domain.ranking import Ranking, Row


def ranking_json(ranking: Ranking) -> dict[str, Any]:
    """The lists as plain data; instants in ISO 8601 with the offset of Europe/Warsaw."""
    return {
        "call": ranking.call_id,
        "as_of": _instant(ranking.as_of),
        "final": ranking.is_final,
        "places": ranking.places,
        "qualified": [_row(row) for row in ranking.qualified],
        "reserve": [_row(row) for row in ranking.reserve],
        "not_ranked": [
            {"reference": one.reference, "name": one.name, "status": str(one.status), "reason": one.reason}
            for one in ranking.not_ranked
        ],
        "provisional_because": list(ranking.provisional_because),
        "notes": list(ranking.notes),
    }


def _row(row: Row) -> dict[str, Any]:
    criteria = row.score.criteria
    return {
        "place": row.place,
        "reference": row.reference,
        "name": row.name,
        "total": row.total,
        "criteria": {str(c.number): c.points for c in criteria},
        "completed_at": _instant(row.completed_at),
        "tie_break": row.tie_break,
        "to_verify": [c.number for c in criteria if c.to_verify],
        "evidence": {str(c.number): c.evidence for c in criteria},
    }


def _instant(at: datetime) -> str:
    return local(at).isoformat()
