"""The ranking of a call (contract: `nabor ranking`)."""

from collections.abc import Iterator
from typing import Any

from domain.points import known_number, points_number
from domain.ranking import NotRanked, RankedRow, Ranking
from views.instants import time_json


def ranking_json(ranking: Ranking) -> dict[str, Any]:
    """The lists of Regulamin §§ 4.5–4.7, and who is on neither."""
    parts = ranking_parts(ranking)
    return {name: list(value) if isinstance(value, Iterator) else value for name, value in parts.items()}


def ranking_parts(ranking: Ranking) -> dict[str, Any]:
    """The same, whose lists are iterators: no more of their rows are held than somebody keeps."""
    return {
        "call": ranking.call_id,
        "as_of": time_json(ranking.as_of),
        "final": ranking.is_confirmed,
        "standing": ranking.standing,
        "to_confirm": ranking.to_confirm,
        "places": ranking.places,
        "qualified": map(_row, ranking.qualified),
        "reserve": map(_row, ranking.reserve),
        "not_ranked": map(_aside, ranking.not_ranked),
        "provisional_because": list(ranking.provisional_because),
        "notes": list(ranking.notes),
    }


def _row(row: RankedRow) -> dict[str, Any]:
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


def _aside(one: NotRanked) -> dict[str, Any]:
    return {"reference": one.reference, "name": one.name, "status": one.status.value, "reason": one.reason}
