"""What every way to log in ends with: a session and the page that was wanted; or having to wait."""

from datetime import timedelta
from urllib.parse import urlsplit

from fastapi import Request
from fastapi.responses import RedirectResponse, Response

from domain.people.account import LoginOutcome
from panel.login.throttle import WINDOW, waits_until
from panel.pages.people.again import carried_fields, carried_to, is_https, send_again, taken_up
from panel.permissions import HOME, may
from panel.render.shown import instant
from panel.security.gate import COOKIE, Asked, asked_of, cookie_of, rights_of
from panel.security.person import Person
from panel.security.secrets import csrf_token, kept, new_secret
from store.access.account_tables import UserRow
from store.access.accounts import failures, note_login
from store.access.sessions import end_session, open_session


def entered(request: Request, user: UserRow, wanted: str) -> Response:
    """A new session, and the page that was wanted; an older session of this browser ends."""
    asked = asked_of(request)
    now, token = asked.desk.wall_clock(), new_secret()
    assert user.id is not None
    with asked.desk.services.database.write() as session:
        if asked.person is not None and asked.person.session_id is not None:
            end_session(session, asked.person.session_id, now)
        open_session(session, user.id, kept(token), asked.client.address, now)
        note_login(session, user.login, asked.client.address, LoginOutcome.OK, now)
    person = Person(
        user.name, user.login, rights_of(user.roles, asked.desk.services.settings.offices).roles, user.id
    )
    waiting = _typed_before(request)
    if waiting is not None:
        csrf = csrf_token(asked.desk.services.secret, kept(token))
        text = "To, co zostało wpisane przed wygaśnięciem sesji, nie jest jeszcze zapisane."
        response = send_again(request, 200, "Zalogowano ponownie", text, *waiting, csrf)
    else:
        response = RedirectResponse(way_on(person, wanted), 303)
    response.set_cookie(
        cookie_of(request, COOKIE), token, httponly=True, samesite="lax", secure=is_https(request), path="/"
    )
    return response


def _typed_before(request: Request) -> tuple[str, list[tuple[str, str]]] | None:
    """Where a form was sent when the session had ended, and its fields; None where there was none."""
    form = asked_of(request).form
    target = carried_to(form)
    if target:
        return target, list(carried_fields(form))
    parked = taken_up(request)
    if parked is None:
        return None
    return parked.target, [(name, value) for name, values in parked.fields.items() for value in values]


def must_wait(asked: Asked, login: str) -> str | None:
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


def way_on(person: Person, wanted: str) -> str:
    """The page that was wanted, where it is one of ours; else where this person's work begins."""
    parts = urlsplit(wanted)
    is_ours = wanted.startswith("/") and not wanted.startswith(("//", "/\\")) and not parts.netloc
    if is_ours and "\\" not in wanted and parts.path not in {"/login", "/logout", "/"}:
        return wanted
    if may(person.roles, "GET", "/"):
        return "/"
    return next((address for role, address in HOME.items() if role in person.roles), "/dostepnosc")
