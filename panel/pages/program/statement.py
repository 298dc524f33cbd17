"""„Deklaracja dostępności”, which Polish law asks for (ustawa z 4.4.2019, art. 10)."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from panel.render.rendering import page
from panel.security.gate import asked_of

router = APIRouter(include_in_schema=False)


@router.get("/dostepnosc")
def statement(request: Request) -> Response:
    """The statement, with the office of the first call."""
    calls = asked_of(request).desk.services.calls
    office = next(iter(calls.values())).office
    return page(request, "program/statement.html", office=office)
