"""„Dziennik”: every act and every login, the newest first; nobody can change it."""

from datetime import datetime
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from domain.account import LoginOutcome
from domain.decision import act_of
from domain.labels import LOGIN_OUTCOMES
from panel.acts.words import said
from panel.listing import A_PAGE, Query, page_from
from panel.rendering import page
from panel.security.gate import asked_of
from store.access.account_tables import LoginRow
from store.access.accounts import logins_page, users
from store.decisions import journal_page, people_who_decided
from store.tables import DecisionRow

router = APIRouter(include_in_schema=False)


@router.get("/dziennik")
def journal(request: Request) -> Response:
    """Acts and logins, filtered by person and application."""
    query = Query.of("/dziennik", request.query_params, ("osoba", "zgloszenie"))
    person, reference = query.get("osoba"), query.get("zgloszenie").upper()
    wanted = query.page * A_PAGE
    with asked_of(request).desk.services.database.read() as session:
        accounts = users(session)
        logins = [user.login for user in accounts if user.name == person]
        acts, act_count = journal_page(session, person, reference, wanted)
        entries: list[LoginRow] = []
        login_count = 0
        if not reference and (logins or not person):
            entries, login_count = logins_page(session, logins[0] if logins else "", wanted)
        people = sorted({*people_who_decided(session), *(user.name for user in accounts)})
    names = {user.login: user.name for user in accounts}
    rows = [*(_act(*one) for one in acts), *(_login(one, names) for one in entries)]
    rows.sort(key=_newest, reverse=True)
    return page(
        request,
        "journal.html",
        query=query,
        people=people,
        shown=page_from(rows[wanted - A_PAGE : wanted], act_count + login_count, query.page),
    )


def _newest(row: dict[str, Any]) -> tuple[datetime, int]:
    return row["at"], row["id"]


def _act(row: DecisionRow, reference: str | None) -> dict[str, Any]:
    value = row.value if isinstance(row.value, str | int) and not isinstance(row.value, bool) else None
    return {
        "id": row.id or 0,
        "at": row.at,
        "who": row.by,
        "what": said(act_of(row.action, row.target, row.value))
        if row.action != "release"
        else "zwolnienie wysyłania",
        "detail": " ".join(str(part) for part in (row.target, value) if part is not None),
        "reference": reference or "",
        "reason": row.reason,
        "number": row.id,
    }


def _login(row: LoginRow, names: dict[str, str]) -> dict[str, Any]:
    return {
        "id": row.id or 0,
        "at": row.at,
        "who": names.get(row.login, row.login),
        "what": LOGIN_OUTCOMES[LoginOutcome(row.outcome)],
        "detail": row.address,
        "reference": "",
        "reason": "",
        "number": None,
    }
