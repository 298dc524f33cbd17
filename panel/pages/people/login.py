"""„Logowanie”: in, and out."""

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.people.account import LoginOutcome
from panel.login.entering import entered, must_wait, way_on
from panel.login.passwords import is_password
from panel.pages.people import codes
from panel.pages.people.again import carried_fields, carried_to, is_https
from panel.render.rendering import page
from panel.security.gate import COOKIE, Asked, ForbiddenError, asked_of, cookie_of
from store.access.account_tables import UserRow
from store.access.accounts import find_user, note_login
from store.access.sessions import end_session

router = APIRouter(include_in_schema=False)

_WRONG = "Login albo hasło się nie zgadza."


@router.get("/login")
def show(request: Request, next: str = "") -> Response:  # noqa: A002 -- the contract's name
    """The login page; whoever is logged in goes on."""
    person = asked_of(request).person
    if person is not None and not person.is_program:
        return RedirectResponse(way_on(person, next), 303)
    return _form(request, 200, next=next)


@router.post("/login")
def log_in(request: Request) -> Response:
    """Open a session, where the password is right and not too many were wrong."""
    asked = asked_of(request)
    if not asked.desk.services.settings.panel.local_accounts:
        raise ForbiddenError("Do panelu wchodzi się kontem urzędu.")
    login, wanted = asked.value("login"), asked.value("next")
    if until := must_wait(asked, login):
        error = f"Za dużo nieudanych prób. Następną można podjąć po {until}."
        return _form(request, 429, next=wanted, login=login, error=error)
    user = _checked(asked, login, asked.value("password"))
    if user is None:
        return _form(request, 401, next=wanted, login=login, error=_WRONG)
    if codes.needs_code(asked, user):
        return codes.ask(request, user, wanted)
    return entered(request, user, wanted)


@router.get("/logout")
def ask(request: Request) -> Response:
    """Ask whether to end the session."""
    return page(request, "people/logout.html")


@router.post("/logout")
def log_out(request: Request) -> Response:
    """End the session."""
    asked = asked_of(request)
    now, person = asked.desk.wall_clock(), asked.who
    with asked.desk.services.database.write() as session:
        if person.session_id is not None:
            end_session(session, person.session_id, now)
        note_login(session, person.login, asked.client.address, LoginOutcome.LOGOUT, now)
    response = RedirectResponse("/login", 303)
    response.delete_cookie(
        cookie_of(request, COOKIE), path="/", secure=is_https(request), httponly=True, samesite="lax"
    )
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


def _form(request: Request, status: int, next: str = "", login: str = "", error: str = "") -> Response:  # noqa: A002
    asked = asked_of(request)
    form, panel = asked.form, asked.desk.services.settings.panel
    target = carried_to(form)
    carried = [("carried_to", target), *((f"carried-{n}", v) for n, v in carried_fields(form))]
    return page(
        request,
        "people/login.html",
        status,
        next=next,
        login=login,
        error=error,
        note="",
        has_provider=bool(panel.oidc.issuer),
        has_local=panel.local_accounts,
        carried=carried if target else [],
    )


def _checked(asked: Asked, login: str, password: str) -> UserRow | None:
    """The account, where the password is its; what came of it stands in the journal of logins."""
    now = asked.desk.wall_clock()
    with asked.desk.services.database.read() as session:
        user = find_user(session, login)
    is_right = is_password(password, user.password_hash if user is not None else None)
    is_off = user is not None and user.disabled_at is not None
    outcome = LoginOutcome.DISABLED if is_right and is_off else LoginOutcome.WRONG
    if user is not None and is_right and not is_off:
        return user
    with asked.desk.services.database.write() as session:
        note_login(session, login, asked.client.address, outcome, now)
    return None
