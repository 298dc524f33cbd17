"""Setting a password by the one-time link that `nabor user add` and `reset` print."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from domain.people.account import LoginOutcome
from errors import ConfigError
from panel.login.entering import must_wait
from panel.login.passwords import check_password, hashed, is_password
from panel.render.rendering import page
from panel.security.gate import Asked, asked_of
from panel.security.secrets import kept
from store.access.account_tables import UserRow
from store.access.accounts import end_sessions, find_by_link, note_login

router = APIRouter(include_in_schema=False)

_OVER = "Ten odnośnik jest już nieważny: ustawiono nim hasło albo minął jego termin. Nowy wyda administrator."


@router.get("/haslo")
def show(request: Request, klucz: str = "") -> Response:
    """The form that a one-time link opens."""
    asked = asked_of(request)
    with asked.desk.services.database.read() as session:
        user = find_by_link(session, kept(klucz), asked.desk.wall_clock())
    if user is None:
        return page(request, "shared/error.html", 410, title="Odnośnik jest nieważny", text=_OVER)
    return page(request, "people/password.html", key=klucz, login=user.login, error="")


@router.post("/haslo")
def set_password(request: Request) -> Response:
    """Set the password, once."""
    asked = asked_of(request)
    key, password, now = asked.value("klucz"), asked.value("password"), asked.desk.wall_clock()
    database = asked.desk.services.database
    with database.read() as session:
        user = find_by_link(session, kept(key), now)
    if user is None:
        return page(request, "shared/error.html", 410, title="Odnośnik jest nieważny", text=_OVER)
    try:
        checked_twice(password, asked.value("again"), user)
    except ConfigError as error:
        return page(request, "people/password.html", 422, key=key, login=user.login, error=str(error))
    password_hash = hashed(password)
    with database.write() as session:
        row = find_by_link(session, kept(key), now)
        if row is None:
            return page(request, "shared/error.html", 410, title="Odnośnik jest nieważny", text=_OVER)
        row.password_hash, row.link_hash, row.link_until = password_hash, None, None
        session.add(row)
        end_sessions(session, row.id, now)
        note_login(session, row.login, asked.client.address, LoginOutcome.PASSWORD_SET, now)
    return page(request, "people/password_set.html")


def checked_twice(password: str, again: str, user: UserRow) -> None:
    """Nothing, for a password that was typed twice alike and may be set.

    Raises:
        ConfigError: it was not, or may not.
    """
    if password != again:
        raise ConfigError("Hasła w obu polach różnią się.")
    check_password(password, user.login, user.name)


def prove(asked: Asked, user: UserRow) -> None:
    """Ask for the present password once more; wrong ones count as failed logins.

    Raises:
        ConfigError: it is wrong, has to wait, or the account has none.
    """
    if user.password_hash is None:
        raise ConfigError("To konto nie ma hasła w tym programie: wchodzi się nim przez konto urzędu.")
    if until := must_wait(asked, user.login):
        raise ConfigError(f"Za dużo nieudanych prób. Następną można podjąć po {until}.")
    if is_password(asked.value("current"), user.password_hash):
        return
    with asked.desk.services.database.write() as session:
        note_login(session, user.login, asked.client.address, LoginOutcome.WRONG, asked.desk.wall_clock())
    raise ConfigError("Obecne hasło się nie zgadza.")
