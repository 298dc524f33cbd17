"""What goes wrong, as a page or as JSON: a sentence and a way on, never a traceback."""

import logging
from collections.abc import Mapping

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from errors import ConfigError, NaborError, NotYetError, TransientError
from panel.pages.people.again import carried_login, send_again, sent_to, typed_in
from panel.render.rendering import page
from panel.security.gate import Asked, ForbiddenError, NotLoggedInError, OtherSessionError, login_address

_log = logging.getLogger(__name__)
_SENTENCES = {
    403: ("Brak dostępu", "To konto nie ma dostępu do tej strony."),
    404: ("Nie ma takiej strony", "Pod tym adresem nic nie ma. Mógł zostać wpisany z błędem."),
    405: ("Tak się nie da", "Tej strony nie można otworzyć w ten sposób."),
    413: ("Za dużo naraz", "Przesłane dane są za duże; nic nie zapisano."),
    422: ("Nie zapisano", "Przesłane dane są niepełne albo błędne; nic nie zapisano."),
}
_OTHER = ("Coś poszło nie tak", "Program nie mógł pokazać tej strony; nic nie zapisano.")
_BUSY = (
    "Program jest teraz zajęty albo baza danych nie odpowiada; nic nie zapisano. Proszę spróbować za chwilę."
)


class NotFoundError(NaborError):
    """What an address names does not exist."""


def register(app: FastAPI) -> None:
    """Let every failure of a page become an answer."""
    app.add_exception_handler(NotLoggedInError, _not_logged_in)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(ForbiddenError, _forbidden)
    app.add_exception_handler(OtherSessionError, _other_session)
    app.add_exception_handler(NaborError, _foreseen)


def answer(request: Request, status: int, title: str, text: str) -> Response:
    """A failure as a page, or as JSON for programs."""
    if request.url.path.startswith("/api/"):
        return JSONResponse({"detail": text}, status)
    return page(request, "shared/error.html", status, title=title, text=text)


def _not_logged_in(request: Request, _error: Exception) -> Response:
    if request.url.path.startswith("/api/"):
        headers = {"WWW-Authenticate": "Bearer"}
        return JSONResponse({"detail": "Potrzebny jest żeton albo zalogowanie."}, 401, headers)
    if request.method == "POST":
        return carried_login(request)
    return RedirectResponse(login_address(request), 303)


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return answer(request, error.status_code, *_SENTENCES.get(error.status_code, _OTHER))


def _invalid(request: Request, _error: Exception) -> Response:
    if request.method == "GET" and not request.url.path.startswith("/api/"):
        return answer(request, 404, *_SENTENCES[404])  # a number in the address is none
    return answer(request, 422, *_SENTENCES[422])


def _forbidden(request: Request, error: Exception) -> Response:
    return answer(request, 403, "Brak dostępu", str(error))


def _other_session(request: Request, _error: Exception) -> Response:
    """The form of a session that has ended, sent in a new one: nothing typed is lost."""
    if request.url.path.startswith("/api/"):
        return answer(request, 403, "Brak dostępu", "Nagłówek X-CSRF-Token nie należy do tej sesji.")
    text = "Ten formularz pochodzi z poprzedniej sesji; to, co zostało wpisane, nie jest jeszcze zapisane."
    fields = typed_in(request.state.asked.form)
    return send_again(request, 403, "Proszę zapisać jeszcze raz", text, sent_to(request), _pairs(fields))


def _pairs(fields: Mapping[str, list[str]]) -> list[tuple[str, str]]:
    return [(name, value) for name, values in fields.items() for value in values]


def _foreseen(request: Request, error: Exception) -> Response:
    if isinstance(error, TransientError):
        _log.warning("%s", error)
        return _busy(request)
    if isinstance(error, NotYetError):
        return answer(request, 503, "Jeszcze nie", str(error))
    if isinstance(error, NotFoundError):
        return answer(request, 404, "Nie ma takiej strony", str(error))
    return answer(request, 422 if isinstance(error, ConfigError) else 409, "Nie zapisano", str(error))


def _busy(request: Request) -> Response:
    """The sentence; a form is shown with what was typed, to be sent once more."""
    asked: Asked | None = getattr(request.state, "asked", None)
    if asked is None or asked.person is None or not asked.form or request.url.path.startswith("/api/"):
        return answer(request, 503, "Proszę spróbować za chwilę", _BUSY)
    fields = _pairs(typed_in(asked.form))
    return send_again(request, 503, "Proszę spróbować za chwilę", _BUSY, sent_to(request), fields)


def unforeseen(request: Request, error: Exception) -> Response:
    """A failure that nobody foresaw; the log knows its kind and place."""
    _log.error("a page failed", exc_info=error)
    return answer(request, 500, *_OTHER)
