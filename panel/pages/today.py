"""„Dziś”: what needs a person now."""

from fastapi import FastAPI, Request
from fastapi.responses import Response

from panel.rendering import page


def register(app: FastAPI) -> None:
    """Add the addresses of this module."""

    @app.get("/", include_in_schema=False)
    def today(request: Request) -> Response:
        return page(request, "today.html")
