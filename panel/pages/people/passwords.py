"""Setting a password by the one-time link that `nabor user add` and `reset` print."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from domain.account import LoginOutcome
from errors import ConfigError
from panel.login.passwords import check_password, hashed
from panel.render.rendering import page
from panel.security.gate import asked_of
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
