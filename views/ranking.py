"""The ranking of a call (contract: `nabor ranking`)."""

from typing import Any

from domain.points import known_number, points_number
from domain.ranking import Ranking, Row
from views.instants import time_json


def ranking_json(ranking: Ranking) -> dict[str, Any]:
    """The lists of Regulamin §§ 4.5–4.7, and who is on neither."""
    return {
        "call": ranking.call_id,
        "as_of": time_json(ranking.as_of),
        "final": ranking.is_confirmed,
        "standing": ranking.standing,
        "to_confirm": ranking.to_confirm,
        "places": ranking.places,
        "qualified": [_row(row) for row in ranking.qualified],
        "reserve": [_row(row) for row in ranking.reserve],
        "not_ranked": [
            {"reference": one.reference, "name": one.name, "status": one.status.value, "reason": one.reason}
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
        "total": points_number(row.total),
        "criteria": {str(c.number): known_number(c.points) for c in criteria},
        "completed_at": time_json(row.completed_at),
        "tie_break": row.tie_break,
        "to_verify": [c.number for c in criteria if c.to_verify],
        "evidence": {str(c.number): c.evidence for c in criteria},
        **({"category": row.category} if row.category is not None else {}),
        **({"granted": row.granted} if row.granted is not None else {}),
    }
