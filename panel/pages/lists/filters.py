"""Saved filters: the address of a list, kept under a name by whoever uses it."""

from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from errors import ConfigError
from panel.numbers import RowNumber
from panel.security.gate import asked_of
from store.access.filters import drop_filter, keep_filter

router = APIRouter(include_in_schema=False)

LISTS = ("/zgloszenia", "/poczta", "/pisma", "/dziennik")
_LONGEST_NAME, _LONGEST = 60, 1000


@router.post("/filtry")
def keep(request: Request) -> Response:
    """Keep the filter that a list shows."""
    asked = asked_of(request)
    path, name = asked.value("lista"), " ".join(asked.value("nazwa").split())
    filters = _plain(asked.value("filtr"))
    if path not in LISTS or asked.who.user_id is None:
        raise ConfigError("Filtr można zapisać tylko na swoim koncie, przy liście.")
    if not name or len(name) > _LONGEST_NAME or len(filters) > _LONGEST:
        raise ConfigError(f"Nazwa filtra ma mieć od 1 do {_LONGEST_NAME} znaków.")
    with asked.desk.services.database.write() as session:
        keep_filter(session, asked.who.user_id, path, name, filters)
    return RedirectResponse(f"{path}?{filters}" if filters else path, 303)


@router.post("/filtry/{number}/usun")
def drop(request: Request, number: RowNumber) -> Response:
    """Forget a filter of one's own."""
    asked = asked_of(request)
    with asked.desk.services.database.write() as session:
        path = drop_filter(session, asked.who.user_id or 0, number)
    return RedirectResponse(path or "/", 303)


def _plain(query: str) -> str:
    """The query written anew, so that nothing but names and values is left of it; without its page."""
    return urlencode([(name, value) for name, value in parse_qsl(query) if name != "strona"])
