"""„Deklaracja dostępności”, which Polish law asks for (ustawa z 4.4.2019, art. 10)."""

from fastapi import FastAPI, Request
from fastapi.responses import Response

from panel.rendering import page
from panel.security.gate import asked_of


def register(app: FastAPI) -> None:
    """Add the addresses of this module."""

    @app.get("/dostepnosc", include_in_schema=False)
    def statement(request: Request) -> Response:
        calls = asked_of(request).desk.services.calls
        office = next(iter(calls.values())).office
        return page(request, "statement.html", office=office)
