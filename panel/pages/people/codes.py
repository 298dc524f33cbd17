"""Codes from a telephone: the second step of a login, and pairing one's own telephone."""

from datetime import datetime

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from markupsafe import Markup

from domain.people.account import LoginOutcome
from panel.login.codes import decrypted, encrypted, new_shared_secret, picture, step_of
from panel.login.entering import entered, must_wait
from panel.pages.people.again import carried_fields, carried_to
from panel.pages.people.passwords import prove
from panel.render.rendering import page
from panel.security.gate import Asked, ForbiddenError, asked_of
from panel.security.sealed import opened, sealed
from store.access.account_tables import FactorRow, UserRow
from store.access.accounts import find_user, note_login
from store.access.second_factors import begin_pairing, factor_of, note_code

router = APIRouter(include_in_schema=False)

_PURPOSE, _PAIRING, _SECONDS = "code", "pairing", 300
_OVER = "Na kod czeka się pięć minut. Proszę zalogować się jeszcze raz."
_WRONG = "Ten kod nie pasuje albo był już użyty. Nowy pojawia się w telefonie co pół minuty."


def needs_code(asked: Asked, user: UserRow) -> bool:
    """Whether a password alone does not let this account in."""
    factor = own_factor(asked, user)
    return factor is not None and (factor.is_required or factor.paired_at is not None)


def ask(request: Request, user: UserRow, wanted: str, error: str = "") -> Response:
    """The page that asks for a code; for who has no telephone paired, with what pairs it."""
    asked = asked_of(request)
    told = {"login": user.login, "wanted": wanted, "password": (user.password_hash or "")[-16:]}
    ticket = sealed(told, asked.desk.services.secret, _PURPOSE, asked.desk.wall_clock())
    target = carried_to(asked.form)
    carried = [("carried_to", target), *((f"carried-{n}", v) for n, v in carried_fields(asked.form))]
    shared = _pairing(asked, user)
    return page(
        request,
        "people/code.html",
        401 if error else 200,
        error=error,
        ticket=ticket,
        carried=carried if target else [],
        shared=shared,
        picture=Markup(picture(shared, user.login)) if shared else "",  # noqa: S704 -- our own picture
        action="/login/kod",
    )


@router.post("/login/kod")
def check(request: Request) -> Response:
    """Open a session, where the code is right."""
    asked = asked_of(request)
    now = asked.desk.wall_clock()
    told = opened(asked.value("bilet"), asked.desk.services.secret, _PURPOSE, now, _SECONDS)
    user = _user(asked, told["login"]) if told is not None else None
    if told is None or user is None or told["password"] != (user.password_hash or "")[-16:]:
        raise ForbiddenError(_OVER)
    if until := must_wait(asked, user.login):
        raise ForbiddenError(f"Za dużo nieudanych prób. Następną można podjąć po {until}.")
    if not _is_right(asked, user, now):
        with asked.desk.services.database.write() as session:
            note_login(session, user.login, asked.client.address, LoginOutcome.WRONG, now)
        return ask(request, user, told["wanted"], _WRONG)
    return entered(request, user, told["wanted"])


@router.post("/konto/kod")
def pair(request: Request) -> Response:
    """Show what pairs a telephone, and take the code that proves it; first the password, once more.

    Raises:
        ConfigError: the password is wrong, or has to wait.
    """
    asked = asked_of(request)
    user, now, error = own_user(asked), asked.desk.wall_clock(), ""
    ticket, key = asked.value("bilet"), asked.desk.services.secret
    told = opened(ticket, key, _PAIRING, now, _SECONDS)
    if told is None or told["login"] != user.login:
        prove(asked, user)
        ticket = sealed({"login": user.login}, key, _PAIRING, now)
    if asked.value("kod"):
        if _is_right(asked, user, now):
            return RedirectResponse("/konto?zapisano=1", 303)
        error = _WRONG
    shared = _pairing(asked, user)
    if not shared:
        return RedirectResponse("/konto", 303)
    return page(
        request,
        "people/code.html",
        422 if error else 200,
        error=error,
        ticket=ticket,
        carried=[],
        shared=shared,
        picture=Markup(picture(shared, user.login)),  # noqa: S704 -- our own picture
        action="/konto/kod",
    )


def _is_right(asked: Asked, user: UserRow, now: datetime) -> bool:
    """Whether the code is the telephone's, and new; the first one proves the pairing."""
    factor = own_factor(asked, user)
    shared = decrypted(factor.secret, asked.desk.services.secret) if factor is not None else ""
    step = step_of(shared, asked.value("kod"), now) if shared else None
    if factor is None or step is None:
        return False
    with asked.desk.services.database.write() as session:
        is_new = note_code(session, factor.user_id, step, now)
        if is_new and factor.paired_at is None:
            note_login(session, user.login, asked.client.address, LoginOutcome.FACTOR_SET, now)
    return is_new


def _pairing(asked: Asked, user: UserRow) -> str:
    """The secret for a telephone to be paired; the same until a code proves it, and empty after that."""
    factor, key = own_factor(asked, user), asked.desk.services.secret
    if factor is not None and factor.paired_at is not None:
        return ""
    shared = decrypted(factor.secret, key) if factor is not None else ""
    if not shared:
        shared = new_shared_secret()
        assert user.id is not None
        with asked.desk.services.database.write() as session:
            begin_pairing(session, user.id, encrypted(shared, key))
    return shared


def own_factor(asked: Asked, user: UserRow) -> FactorRow | None:
    """The telephone of an account."""
    assert user.id is not None
    with asked.desk.services.database.read() as session:
        return factor_of(session, user.id)


def own_user(asked: Asked) -> UserRow:
    """The account of who is logged in.

    Raises:
        ForbiddenError: a program asks.
    """
    user = _user(asked, asked.who.login) if asked.who.user_id is not None else None
    if user is None:
        raise ForbiddenError("Ta strona jest dla kont, nie dla żetonów.")
    return user


def _user(asked: Asked, login: str) -> UserRow | None:
    with asked.desk.services.database.read() as session:
        user = find_user(session, login)
    return user if user is not None and user.disabled_at is None else None
