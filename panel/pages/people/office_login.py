"""„Zaloguj się kontem urzędu”: away to the office's provider, and back."""

from datetime import datetime

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.people.account import LoginOutcome
from panel.desk import Desk
from panel.errors import NotFoundError
from panel.login.attempts import COOKIE, SECONDS, begun, opened, sealed
from panel.login.entering import entered
from panel.login.provider import Attempt, ClaimedIdentity, OpenIdProvider, UntrustedError
from panel.pages.people.again import COOKIE as PARKED
from panel.pages.people.again import PATH, is_https
from panel.security.gate import Asked, ForbiddenError, asked_of, cookie_of
from panel.security.secrets import is_same
from store.access.account_tables import UserRow
from store.access.accounts import note_login
from store.access.identities import account_of

router = APIRouter(include_in_schema=False)

_BACK = "/login/urzad/powrot"
_OVER = "To logowanie trwało za długo albo zaczęło się w innej przeglądarce. Proszę zacząć jeszcze raz."
_NO_ROLE = "Konto urzędu nie ma roli, która otwiera ten program. Nadaje ją administrator kont urzędu."


@router.get("/login/urzad")
def leave(request: Request, next: str = "") -> Response:  # noqa: A002 -- as on the login page
    """Away to the provider."""
    asked = asked_of(request)
    provider = _provider(asked.desk)
    attempt = begun(next[:2000])
    response = RedirectResponse(provider.address(attempt, _redirect_uri(request, asked)), 303)
    cookie = sealed(attempt, asked.desk.services.secret, asked.desk.wall_clock())
    response.set_cookie(
        _cookie(request),
        cookie,
        max_age=SECONDS,
        httponly=True,
        samesite="lax",
        secure=is_https(request),
        path=_BACK,
    )
    return response


@router.get(_BACK)
def come_back(request: Request, state: str = "", code: str = "", error: str = "") -> Response:
    """Back from the provider: a session, where all of it holds."""
    asked = asked_of(request)
    now, provider = asked.desk.wall_clock(), _provider(asked.desk)
    attempt = opened(request.cookies.get(_cookie(request), ""), asked.desk.services.secret, now)
    if attempt is None or not is_same(attempt.state, state):
        raise ForbiddenError(_OVER)
    if error or not code:
        raise ForbiddenError("Logowanie kontem urzędu zostało przerwane.")
    user = _account(asked, _identity(provider, attempt, code, _redirect_uri(request, asked)), now)
    response = entered(request, user, attempt.wanted)
    response.delete_cookie(_cookie(request), path=_BACK, secure=is_https(request))
    response.delete_cookie(PARKED, path=PATH)
    return response


def _provider(desk: Desk) -> OpenIdProvider:
    if desk.provider is None:
        raise NotFoundError("Tu nie loguje się kontem urzędu.")
    return desk.provider


def _redirect_uri(request: Request, asked: Asked) -> str:
    """The address to come back to, as it is registered with the provider."""
    base = asked.desk.services.settings.panel.base_url
    return f"{base.rstrip('/') or f'{asked.client.scheme}://{request.url.netloc}'}{_BACK}"


def _identity(provider: OpenIdProvider, attempt: Attempt, code: str, redirect_uri: str) -> ClaimedIdentity:
    try:
        return provider.person(attempt, code, redirect_uri)
    except UntrustedError as error:
        raise ForbiddenError(str(error)) from error


def _account(asked: Asked, told: ClaimedIdentity, now: datetime) -> UserRow:
    """The account of who came, unless they may not come in.

    Raises:
        ForbiddenError: they have no role here, or the account was disabled.
    """
    desk = asked.desk
    if not told.roles:
        _refuse(asked, told.login, now)
        raise ForbiddenError(_NO_ROLE)
    with desk.services.database.write() as session:
        issuer = desk.services.settings.panel.oidc.issuer
        user = account_of(
            session,
            issuer,
            told.subject,
            login=told.login,
            name=told.name,
            email=told.email,
            roles=told.roles,
            now=now,
        )
        session.expunge(user)
    if user.disabled_at is not None:
        _refuse(asked, user.login, now)
        raise ForbiddenError("To konto zostało wyłączone.")
    return user


def _refuse(asked: Asked, login: str, now: datetime) -> None:
    with asked.desk.services.database.write() as session:
        note_login(session, login, asked.client.address, LoginOutcome.DISABLED, now)


def _cookie(request: Request) -> str:
    return cookie_of(request, COOKIE, is_everywhere=False)
