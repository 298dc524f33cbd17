"""„Wglądy”: who looked at which application, file, message or letter, and when; nobody can change it."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from domain.people.account import Looked
from domain.words.labels import LOOKS
from panel.lists.listing import A_PAGE, Query, page_from
from panel.render.rendering import page
from panel.security.gate import asked_of
from store.access.account_tables import LookRow
from store.access.accounts import users
from store.access.looks import looks_page, who_looked

router = APIRouter(include_in_schema=False)

_PATIENCE_SECONDS = 0.3
"""So long the page waits for what was noted a moment ago."""


@router.get("/dziennik/wglady")
def looks(request: Request) -> Response:
    """The looks, filtered by person and application."""
    asked = asked_of(request)
    asked.desk.bookkeeper.wait_until_written(_PATIENCE_SECONDS)
    query = Query.of("/dziennik/wglady", request.query_params, ("osoba", "zgloszenie"))
    login, reference = query.get("osoba"), query.get("zgloszenie").upper()
    with asked.desk.services.database.read() as session:
        rows, total = looks_page(session, login, reference, (query.page - 1) * A_PAGE, A_PAGE)
        names = {user.login: user.name for user in users(session)}
        people = [(one, names.get(one, one)) for one in who_looked(session)]
    shown = page_from([_row(row, names) for row in rows], total, query.page)
    return page(request, "journal/looks.html", query=query, people=people, shown=shown)


def _row(row: LookRow, names: dict[str, str]) -> dict[str, Any]:
    kind = Looked(row.kind)
    is_itself = kind is Looked.APPLICATION
    return {
        "at": row.at,
        "who": names.get(row.login, row.login),
        "what": LOOKS[kind] if is_itself else f"{LOOKS[kind]}: {row.target}",
        "reference": row.reference or "",
    }
