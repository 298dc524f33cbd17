"""The one place where every request is looked at: who asks, whether they may, whether our page sent it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile

from domain.people.account import Rights
from panel.desk import Desk
from panel.permissions import is_open, may
from panel.security.origin import Client, client_of, cookie_name, is_ours, is_surely_ours
from panel.security.person import Person
from panel.security.secrets import csrf_token, is_same, kept
from pipeline.calls_in_force import take_decided
from store.access.accounts import find_token
from store.access.sessions import live_session, touch

COOKIE = "nabor_session"
_SAFE = frozenset({"GET", "HEAD"})
_MOST_FIELDS = 2000
_TOUCH_SECONDS = 60
_BY_ITSELF = frozenset({"/zmiany"})
"""What pages ask for by themselves: a session that does nothing else is not in use."""
CSRF_FIELD = "csrf"
CSRF_HEADER = "x-csrf-token"


class NotLoggedInError(Exception):
    """Nobody is logged in; the page is for who is."""


class ForbiddenError(Exception):
    """The person may not, or the request is not what it seems to be; the text is for people."""


class OtherSessionError(Exception):
    """A page of ours sent the form, but in a session that is over: its sender decides once more."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known of a request once it was let through."""

    desk: Desk
    client: Client
    person: Person | None
    form: dict[str, list[str]] = field(default_factory=dict)
    """The fields of a form, each with its values in order."""

    def value(self, name: str) -> str:
        """The first value of a field; empty without one."""
        return next(iter(self.form.get(name, ())), "")

    @property
    def who(self) -> Person:
        """The person, on pages that are for somebody."""
        assert self.person is not None
        return self.person


async def gate(request: Request) -> None:
    """Let a request through, with what is known of it in `request.state.asked`.

    Raises:
        NotLoggedInError: nobody is logged in.
        ForbiddenError: the person has no role for it, or the form is not ours.
        OtherSessionError: the form is ours, and of another session.
    """
    desk: Desk = request.app.state.desk
    client = _client(request, desk)
    route = str(request.scope["route"].path)
    person = await run_in_threadpool(_person, request, desk, route)
    form = await _form(request) if request.method not in _SAFE else {}
    # Before anything is refused: the page that says so is made of what is known of the request, too.
    seen = desk.within_office(person.office) if person is not None and person.office else desk
    request.state.asked = Asked(seen, client, person, form)
    if not is_open(request.method, route):
        if person is None:
            raise NotLoggedInError
        if not may(person.roles, request.method, route, person.office):
            raise ForbiddenError("To konto nie ma dostępu do tej strony.")
    if request.method not in _SAFE:
        _look_at_sender(request, desk, person, form)


def rights_of(grants: Iterable[str], offices: Collection[str]) -> Rights:
    """What an account may; one whose grants mean nothing any more, or an office that is gone, may nothing."""
    try:
        rights = Rights.of(grants)
        rights.require_known(offices)
    except ValueError:
        return Rights(frozenset())
    return rights


def asked_of(request: Request) -> Asked:
    """What the gate learnt of a request."""
    asked: Asked = request.state.asked
    return asked


def cookie_of(request: Request, name: str, *, is_everywhere: bool = True) -> str:
    """The name under which this browser keeps a cookie of ours."""
    desk: Desk = request.app.state.desk
    base_url = desk.services.settings.panel.base_url
    return cookie_name(name, _client(request, desk), base_url, is_everywhere=is_everywhere)


def login_address(request: Request) -> str:
    """Where somebody logs in who wanted this page, and is led back from."""
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return f"/login?next={quote(wanted, safe='')}" if wanted != "/" else "/login"


def _client(request: Request, desk: Desk) -> Client:
    peer = request.client.host if request.client else ""
    return client_of(peer, request.url.scheme, request.headers, desk.services.settings.panel.trusted_proxies)


def _person(request: Request, desk: Desk, route: str) -> Person | None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token:
        return _with_token(desk, token.strip())
    cookie = request.cookies.get(cookie_of(request, COOKIE))
    return _with_session(desk, cookie, is_in_use=route not in _BY_ITSELF) if cookie else None


def _with_token(desk: Desk, token: str) -> Person | None:
    with desk.services.database.read() as session:
        take_decided(desk.services.calls, session)
        row = find_token(session, kept(token))
        if row is None:
            return None
        rights = rights_of(row.roles, desk.services.settings.offices)
        return Person(f"żeton {row.name}", row.name, rights.roles, office=rights.office)


def _with_session(desk: Desk, cookie: str, *, is_in_use: bool) -> Person | None:
    now, hashed = desk.wall_clock(), kept(cookie)
    with desk.services.database.read() as session:
        take_decided(desk.services.calls, session)
        found = live_session(session, hashed, now, desk.longest, desk.idle)
        if found is None:
            return None
        row, user = found
        number = row.id
        assert number is not None
        if is_in_use and (now - row.seen_at).total_seconds() > _TOUCH_SECONDS:
            desk.bookkeeper.note(lambda writing: touch(writing, number, now))
        csrf = csrf_token(desk.services.secret, hashed)
        rights = rights_of(user.roles, desk.services.settings.offices)
        return Person(user.name, user.login, rights.roles, user.id, number, rights.office, csrf)


async def _form(request: Request) -> dict[str, list[str]]:
    """The text fields of a form; files are taken by no page."""
    if "form" not in request.headers.get("content-type", ""):
        return {}
    data: FormData = await request.form(max_fields=_MOST_FIELDS, max_files=0)
    found: dict[str, list[str]] = {}
    for name, value in data.multi_items():
        if not isinstance(value, UploadFile):
            found.setdefault(name, []).append(value)
    return found


def _look_at_sender(request: Request, desk: Desk, person: Person | None, form: dict[str, Any]) -> None:
    """Refuse what another site's page sent in somebody's name.

    Before a login there is no session whose token could be asked for; what the browser says of the sender
    is.
    """
    if person is not None and person.is_program:
        return
    if not is_ours(request.headers, desk.services.settings.panel.base_url):
        raise ForbiddenError("To żądanie wysłała inna strona; nic nie zapisano.")
    if person is None:
        return
    told = request.headers.get(CSRF_HEADER) or next(iter(form.get(CSRF_FIELD, ())), "")
    if is_same(told, person.csrf):
        return
    if told and is_surely_ours(request.headers):
        raise OtherSessionError
    raise ForbiddenError(
        "Formularz pochodzi z innej sesji; nic nie zapisano. Proszę otworzyć stronę ponownie."
    )
