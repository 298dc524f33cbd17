"""„Dziennik”: every act and every login, the newest first; nobody can change it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from domain.acts.decision import act_of
from domain.acts.on_documents import SetKind
from domain.acts.on_the_office import Release
from domain.call import Call
from domain.people.account import LoginOutcome
from domain.words.labels import LOGIN_OUTCOMES
from panel.acts.act_text import act_text
from panel.lists.listing import A_PAGE, Query, page_from
from panel.render.rendering import page
from panel.security.gate import Asked, asked_of
from store.access.account_tables import LoginRow
from store.access.accounts import logins_page, users
from store.acts.decisions import journal_page, people_who_decided
from store.acts.message_acts import ABOUT_MESSAGE
from store.mail.ledger import file_names
from store.tables import ApplicationRow, DecisionRow

router = APIRouter(include_in_schema=False)


FILTERS = ("osoba", "zgloszenie")


@router.get("/dziennik")
def journal(request: Request) -> Response:
    """Acts and logins, filtered by person and application."""
    asked = asked_of(request)
    query = Query.of("/dziennik", request.query_params, FILTERS)
    wanted = query.page * A_PAGE
    rows, total = newest_entries(asked, query, wanted)
    with asked.desk.services.database.read() as session:
        within = asked.desk.services.within
        accounts = users(session) if within is None else []
        people = sorted({*people_who_decided(session, within), *(user.name for user in accounts)})
    return page(
        request,
        "journal/journal.html",
        query=query,
        people=people,
        shown=page_from(rows[wanted - A_PAGE : wanted], total, query.page),
    )


def newest_entries(asked: Asked, query: Query, wanted: int) -> tuple[list[dict[str, Any]], int]:
    """At least so many of the newest acts and logins that the address asks for, and how many there are.

    Who knows one office alone sees acts about its calls, and no logins, which are of all.
    """
    person, reference = query.get("osoba"), query.get("zgloszenie").upper()
    with asked.desk.services.database.read() as session:
        accounts = users(session)
        logins = [user.login for user in accounts if user.name == person]
        within = asked.desk.services.within
        acts, act_count = journal_page(session, person, reference, wanted, within)
        files = file_names(session, _files_of(row for row, _owner in acts))
        entries: list[LoginRow] = []
        login_count = 0
        if within is None and not reference and (logins or not person):
            entries, login_count = logins_page(session, logins[0] if logins else "", wanted)
    names = {user.login: user.name for user in accounts}
    calls = asked.desk.services.calls
    rows = [*(_act(*one, calls, files) for one in acts), *(_login(one, names) for one in entries)]
    rows.sort(key=_newest, reverse=True)
    return rows, act_count + login_count


def _newest(row: dict[str, Any]) -> tuple[datetime, int]:
    return row["at"], row["id"]


def _files_of(rows: Iterable[DecisionRow]) -> Iterator[int]:
    """The files that acts are about."""
    about = (row.target for row in rows if row.action == SetKind.action)
    return (int(target) for target in about if target and target.isdecimal() and len(target) < 15)


def _act(
    row: DecisionRow, owner: ApplicationRow | None, calls: Mapping[str, Call], files: Mapping[str, str]
) -> dict[str, Any]:
    call = calls.get(owner.call_id) if owner is not None else None
    return {
        "id": row.id or 0,
        "at": row.at,
        "who": row.by,
        "what": act_text(act_of(row.action, row.target, row.value), call, files)
        if row.action != Release.action
        else "zwolnienie wysyłania",
        "where": "",
        "reference": owner.reference if owner is not None else "",
        "message": row.target if row.action in ABOUT_MESSAGE else "",
        "reason": row.reason,
        "number": row.id,
    }


def _login(row: LoginRow, names: dict[str, str]) -> dict[str, Any]:
    return {
        "id": row.id or 0,
        "at": row.at,
        "who": names.get(row.login, row.login),
        "what": LOGIN_OUTCOMES[LoginOutcome(row.outcome)],
        "where": row.address,
        "reference": "",
        "message": "",
        "reason": "",
        "number": None,
    }
