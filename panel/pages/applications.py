"""„Zgłoszenia”: the list with its filters, search, order and pages."""

from collections.abc import Callable, Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import Response

from domain.application import Status
from domain.labels import STATUSES
from panel.listing import Query, in_order, page_of
from panel.rendering import page
from panel.search import matching
from panel.security.gate import asked_of
from panel.tags import status_tag
from pipeline.judging import Judged, judge_all

_GRAVITY = (
    Status.NEEDS_DECISION, Status.CORRECTION_OVERDUE, Status.AWAITING_CORRECTION, Status.UNDER_REVIEW,
    Status.COMPLETE, Status.INELIGIBLE, Status.LATE, Status.EARLY, Status.WITHDRAWN,
)  # fmt: skip
"""What is gravest stands first."""

_KEYS: Mapping[str, Callable[[Judged], Any]] = {
    "pilne": lambda j: (
        _GRAVITY.index(j.assessment.status),
        str(j.assessment.correction_due_on or "9999"),
        j.facts.reference,
    ),
    "numer": lambda j: j.facts.reference,
    "firma": lambda j: (j.assessment.name or "").casefold() or None,
    "stan": lambda j: STATUSES[j.assessment.status],
    "wplyw": lambda j: j.assessment.received_at,
    "termin": lambda j: j.assessment.correction_due_on,
    "punkty": lambda j: j.score.total,
    "sprawy": lambda j: len(j.assessment.questions),
}


def register(app: FastAPI) -> None:
    """Add the addresses of this module."""

    @app.get("/zgloszenia", include_in_schema=False)
    def applications(request: Request) -> Response:
        asked = asked_of(request)
        services, now = asked.desk.services, asked.desk.now
        query = Query.of("/zgloszenia", request.query_params, ("nabor", "stan", "q"))
        call, status = query.get("nabor"), query.get("stan")
        every = judge_all(services, now, call if call in services.calls else None)
        found = matching(asked.desk.services, every, query.get("q"))
        counts = {one.value: sum(j.assessment.status is one for j in found) for one in Status}
        if status in counts:
            found = [j for j in found if j.assessment.status == status]
        shown = page_of(in_order(found, query, _KEYS, "pilne"), query.page)
        return page(
            request,
            "applications.html",
            query=query,
            shown=shown,
            rows=[_row(judged) for judged in shown.rows],
            calls=[(one.id, one.title) for one in services.calls.values()],
            statuses=[(one.value, f"{STATUSES[one]} ({counts[one.value]})") for one in _GRAVITY],
        )


def _row(judged: Judged) -> dict[str, Any]:
    assessment = judged.assessment
    return {
        "reference": assessment.reference,
        "name": assessment.name or assessment.email,
        "nip": assessment.nip,
        "call": judged.call.trip.name,
        "tag": status_tag(assessment.status),
        "received_at": assessment.received_at,
        "due_on": assessment.correction_due_on,
        "questions": len(assessment.questions),
        "total": judged.score.total,
    }
