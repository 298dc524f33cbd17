"""„Moje konto”: one's own password, telephone and sessions."""

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.people.account import LoginOutcome
from domain.words.labels import role_text
from errors import ConfigError
from panel.login.passwords import hashed
from panel.pages.people.codes import own_factor, own_user
from panel.pages.people.passwords import checked_twice, prove
from panel.render.rendering import page
from panel.security.gate import Asked, asked_of
from store.access.accounts import end_sessions, note_login, require_user
from store.access.sessions import open_sessions

router = APIRouter(include_in_schema=False)

_SAVED = {
    "1": "telefon; od teraz logowanie pyta o kod.",
    "haslo": "nowe hasło; pozostałe sesje tego konta są zakończone.",
    "sesje": "zakończenie pozostałych sesji tego konta.",
}


@router.get("/konto")
def own(request: Request, zapisano: str = "") -> Response:
    """One's own account."""
    return _page(request, saved=_SAVED.get(zapisano, ""))


@router.post("/konto/haslo")
def change(request: Request) -> Response:
    """Change one's own password, knowing the present one; every other session of the account ends."""
    asked = asked_of(request)
    user = own_user(asked)
    try:
        prove(asked, user)
        checked_twice(asked.value("password"), asked.value("again"), user)
    except ConfigError as refusal:
        return _page(request, 422, error=str(refusal))
    _end_others(asked, LoginOutcome.PASSWORD_SET, hashed(asked.value("password")))
    return RedirectResponse("/konto?zapisano=haslo", 303)


@router.post("/konto/sesje")
def end_others(request: Request) -> Response:
    """End every session of one's own account but this one."""
    asked = asked_of(request)
    try:
        prove(asked, own_user(asked))
    except ConfigError as refusal:
        return _page(request, 422, error=str(refusal))
    _end_others(asked, LoginOutcome.OTHERS_ENDED)
    return RedirectResponse("/konto?zapisano=sesje", 303)


def _page(request: Request, status: int = 200, saved: str = "", error: str = "") -> Response:
    asked = asked_of(request)
    user = own_user(asked)
    factor, now = own_factor(asked, user), asked.desk.wall_clock()
    assert user.id is not None
    with asked.desk.services.database.read() as session:
        sessions = open_sessions(session, user.id, now, asked.desk.longest, asked.desk.idle)
    return page(
        request,
        "people/own_account.html",
        status,
        roles=[role_text(one) for one in user.roles],
        login=user.login,
        has_password=user.password_hash is not None,
        paired_at=factor.paired_at if factor is not None else None,
        sessions=[{"row": row, "is_this": row.id == asked.who.session_id} for row in sessions],
        saved=saved,
        error=error,
    )


def _end_others(asked: Asked, outcome: LoginOutcome, password_hash: str = "") -> None:
    """End the other sessions, with a new password where there is one."""
    now, who = asked.desk.wall_clock(), asked.who
    with asked.desk.services.database.write() as session:
        if password_hash:
            row = require_user(session, who.login)
            row.password_hash = password_hash
            session.add(row)
        end_sessions(session, who.user_id, now, except_id=who.session_id)
        note_login(session, who.login, asked.client.address, outcome, now)
