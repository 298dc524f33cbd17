"""What monitoring asks: /healthz and /metrics."""

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response

from domain.people.account import Role
from errors import TransientError
from panel.metrics import CONTENT_TYPE, requests
from panel.security.gate import ForbiddenError, asked_of
from pipeline.watch.exposition import exposition

router = APIRouter(include_in_schema=False)


@router.get("/healthz")
def healthz(request: Request) -> JSONResponse:
    """Whether the panel and its database answer."""
    asked = asked_of(request)
    try:
        with asked.desk.services.database.read() as session:
            session.connection().exec_driver_sql("SELECT 1")
    except TransientError as error:
        return JSONResponse({"status": "error", "wrong": [str(error)]}, 503)
    return JSONResponse({"status": "ok"})


@router.get("/metrics")
def metrics(request: Request) -> Response:
    """Figures for Prometheus."""
    asked = asked_of(request)
    person = asked.person
    is_auditor = person is not None and Role.AUDITOR in person.roles and not person.office
    if not asked.client.is_local and not is_auditor:
        raise ForbiddenError("Liczby dla monitoringu są dostępne z tej maszyny albo z żetonem kontroli.")
    return Response(requests() + exposition(asked.desk.services), media_type=CONTENT_TYPE)
