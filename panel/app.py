"""The panel, put together."""

import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from fastapi import APIRouter, Depends, FastAPI, Request, Response
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse

from panel import errors
from panel.api import deciding, reading
from panel.desk import Desk
from panel.lists.word_index import WordKeeper
from panel.looks.noted import note_page
from panel.metrics import count
from panel.pages import today
from panel.pages.applications import acts, application, applications, file
from panel.pages.calls import call_acts, calls, commission, ranking
from panel.pages.journal import journal, looks
from panel.pages.letters import letters
from panel.pages.lists import exports, filters
from panel.pages.mail import loose_file, mail
from panel.pages.people import accounts, codes, login, office_login, own_account, passwords
from panel.pages.program import changes, program, state, statement
from panel.render.static_files import files, type_of
from panel.security.gate import gate
from panel.security.headers import FILE, PAGE, security_headers
from panel.security.origin import client_of, is_https
from store.engine.database import patience

_log = logging.getLogger(__name__)
_MOST_BYTES = 1024 * 1024
_PATIENCE_SECONDS, _AT_LOGIN_SECONDS = 1.0, 5.0
"""So long a person's act waits for whoever writes; then they are told, with what they typed. No password is
kept to be sent once more, so a login waits longer."""
_FOR_EVER = "public, max-age=31536000, immutable"
_PAGES = (
    changes, login, codes, own_account, office_login, passwords, today, applications, application, acts, file,
    loose_file, mail, letters, commission, ranking, calls, call_acts, journal, looks, exports, filters, state,
    accounts, program, statement, reading, deciding,
)  # fmt: skip


def create_app(desk: Desk) -> FastAPI:
    """The application, which serves from the moment its lifespan begins."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        words = WordKeeper(desk.services, beside=desk.drawing.rest)
        desk.bookkeeper.start()
        words.start()
        try:
            yield
        finally:
            words.stop()
            desk.bookkeeper.stop()
            desk.drawing.close()

    app = FastAPI(
        title="nabor",
        version="1",
        description="Dane panelu dla innych programów. Uwierzytelnienie: żeton (nabor token add).",
        openapi_url=None,  # served behind the gate, with the JSON interface
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        dependencies=[Depends(gate)],
    )
    app.state.desk = desk
    errors.register(app)
    app.middleware("http")(_guard)
    for module in _PAGES:
        _add(app, module.router)
    app.add_route("/static/{name:path}", _static, methods=["GET"])
    return app


def _add(app: FastAPI, router: APIRouter) -> None:
    """Add a module's addresses one by one, as routes of the application itself."""
    for route in router.routes:
        assert isinstance(route, APIRoute)
        app.add_api_route(
            route.path,
            route.endpoint,
            methods=sorted(route.methods or ()),
            status_code=route.status_code,
            summary=route.summary,
            tags=route.tags,
            responses=route.responses,
            response_model=route.response_model,
            include_in_schema=route.include_in_schema,
        )


async def _guard(request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
    """Refuse what is too large, add the protecting headers, and write one line to the log."""
    began = time.monotonic()
    try:
        with patience(_AT_LOGIN_SECONDS if request.url.path.startswith("/login") else _PATIENCE_SECONDS):
            response = _too_large(request) or await go_on(request)
    except Exception as error:  # noqa: BLE001 -- whatever a page failed at, the person gets a sentence
        response = errors.unforeseen(request, error)
    desk: Desk = request.app.state.desk
    panel = desk.services.settings.panel
    peer = request.client.host if request.client else ""
    client = client_of(peer, request.url.scheme, request.headers, panel.trusted_proxies)
    policy = response.headers.get("Content-Security-Policy", PAGE)
    for name, value in security_headers(policy, is_https=is_https(client, panel.base_url)).items():
        response.headers[name] = value
    if not request.url.path.startswith("/static/"):
        response.headers.setdefault("Cache-Control", "no-store")
    # The route, not the address: names and numbers of applications belong in no log.
    route = getattr(request.scope.get("route"), "path", "–")
    seconds = time.monotonic() - began
    count(request.method, route, response.status_code, seconds)
    if response.status_code < 300:
        note_page(desk, request, route)
    _log.info("%s %s %s %.0f ms", request.method, route, response.status_code, seconds * 1000)
    return response


def _too_large(request: Request) -> Response | None:
    if request.method in {"GET", "HEAD"}:
        return None
    told = request.headers.get("content-length", "")
    if "transfer-encoding" in request.headers or (told.isdecimal() and int(told) > _MOST_BYTES):
        return errors.answer(request, 413, "Za dużo naraz", "Przesłane dane są za duże; nic nie zapisano.")
    return None


async def _static(request: Request) -> Response:
    path = files().get(request.path_params["name"])
    if path is None:
        raise HTTPException(404)
    headers = {"Cache-Control": _FOR_EVER, "Content-Security-Policy": FILE}
    return FileResponse(path, media_type=type_of(path.name), headers=headers)
