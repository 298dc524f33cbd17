"""„Logowanie”: in, and out."""

from datetime import timedelta
from urllib.parse import urlsplit

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.account import LoginOutcome, Role
from panel.pages.again import carried_fields, carried_to
from panel.permissions import HOME, may
from panel.rendering import page
from panel.security.gate import COOKIE, Asked, asked_of
from panel.security.passwords import is_password
from panel.security.person import Person
from panel.security.secrets import csrf_token, kept, new_secret
from panel.security.throttle import WINDOW, waits_until
from panel.shown import instant
from store.account_tables import UserRow
from store.accounts import failures, find_user, note_login
from store.sessions import end_session, open_session

router = APIRouter(include_in_schema=False)

_WRONG = "Login albo hasło się nie zgadza."


@router.get("/login")
def show(request: Request, next: str = "") -> Response:  # noqa: A002 -- the contract's name
    """The login page; whoever is logged in goes on."""
    person = asked_of(request).person
    if person is not None and not person.is_program:
        return RedirectResponse(_way_on(person, next), 303)
    return _form(request, 200, next=next)


@router.post("/login")
def log_in(request: Request) -> Response:
    """Open a session, where the password is right and not too many were wrong."""
    asked = asked_of(request)
    login, wanted = asked.value("login"), asked.value("next")
    if until := _must_wait(asked, login):
        error = f"Za dużo nieudanych prób. Następną można podjąć po {until}."
        return _form(request, 429, next=wanted, login=login, error=error)
    user = _checked(asked, login, asked.value("password"))
    if user is None:
        return _form(request, 401, next=wanted, login=login, error=_WRONG)
    return _opened(request, asked, user, wanted)


@router.get("/logout")
def ask(request: Request) -> Response:
    """Ask whether to end the session."""
    return page(request, "logout.html")


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
    response.delete_cookie(COOKIE, path="/")
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


def _form(request: Request, status: int, next: str = "", login: str = "", error: str = "") -> Response:  # noqa: A002
    form = asked_of(request).form
    target = carried_to(form)
    carried = [("carried_to", target), *((f"carried-{n}", v) for n, v in carried_fields(form))]
    return page(
        request,
        "login.html",
        status,
        next=next,
        login=login,
        error=error,
        note="",
        carried=carried if target else [],
    )


def _must_wait(asked: Asked, login: str) -> str | None:
    """The hour until which no attempt is looked at; None: this one is."""
    now = asked.desk.wall_clock()
    with asked.desk.services.database.read() as session:
        failed, from_address = failures(session, login, asked.client.address, now - WINDOW)
    until = waits_until(failed, from_address, now)
    if until is None:
        return None
    with asked.desk.services.database.write() as session:
        note_login(session, login, asked.client.address, LoginOutcome.THROTTLED, now)
    return instant(until + timedelta(minutes=1))[-5:]


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


def _opened(request: Request, asked: Asked, user: UserRow, wanted: str) -> Response:
    """A new session, and the page that was wanted; an older session of this browser ends."""
    now, token = asked.desk.wall_clock(), new_secret()
    assert user.id is not None
    with asked.desk.services.database.write() as session:
        if asked.person is not None and asked.person.session_id is not None:
            end_session(session, asked.person.session_id, now)
        open_session(session, user.id, kept(token), asked.client.address, now)
        note_login(session, user.login, asked.client.address, LoginOutcome.OK, now)
    person = Person(user.name, user.login, frozenset(map(Role, user.roles)), user.id)
    target = carried_to(asked.form)
    if target:
        csrf = csrf_token(asked.desk.services.secret, kept(token))
        response: Response = page(
            request, "carried.html", target=target, fields=list(carried_fields(asked.form)), csrf=csrf
        )
    else:
        response = RedirectResponse(_way_on(person, wanted), 303)
    base_url = asked.desk.services.settings.panel.base_url
    response.set_cookie(
        COOKIE,
        token,
        httponly=True,
        samesite="lax",
        secure=asked.client.scheme == "https" or base_url.startswith("https://"),
        path="/",
    )
    return response


def _way_on(person: Person, wanted: str) -> str:
    """The page that was wanted, where it is one of ours; else where this person's work begins."""
    parts = urlsplit(wanted)
    is_ours = wanted.startswith("/") and not wanted.startswith(("//", "/\\")) and not parts.netloc
    if is_ours and "\\" not in wanted and parts.path not in {"/login", "/logout", "/"}:
        return wanted
    if may(person.roles, "GET", "/"):
        return "/"
    return next((address for role, address in HOME.items() if role in person.roles), "/dostepnosc")
