"""„Konta”: who may use the panel; for the administrator."""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.people.account import Grant, LoginOutcome, Rights, Role
from domain.words.labels import ROLES, role_text
from errors import ConfigError, NaborError, TransientError
from panel.errors import NotFoundError
from panel.pages.applications.acts import refused
from panel.permissions import may
from panel.render.rendering import page
from panel.security.gate import Asked, asked_of
from panel.security.secrets import kept, new_secret
from store.access.account_tables import FactorRow, UserRow
from store.access.accounts import add_user, end_sessions, find_user, note_login, tokens, users
from store.access.identities import vouched_for
from store.access.second_factors import factors, forget_telephone, require_factor
from store.access.sessions import live_sessions

router = APIRouter(include_in_schema=False)

LOGIN = re.compile(r"[a-z0-9][a-z0-9._@-]{0,63}")
LINK_DAYS = 3
_CODES: Mapping[str, Callable[..., None]] = {
    "require_code": partial(require_factor, is_required=True),
    "waive_code": partial(require_factor, is_required=False),
    "forget_code": forget_telephone,
}


@router.get("/konta")
def accounts(request: Request, zapisano: str = "") -> Response:
    """Every account and token, and how many sessions each account has."""
    return page(request, "people/accounts.html", **_shown(asked_of(request)), saved=zapisano[:64], link="")


@router.post("/konta")
def add(request: Request) -> Response:
    """Make an account and show its one-time link."""
    asked = asked_of(request)
    try:
        login, roles = _checked(asked)
        with asked.desk.services.database.write() as session:
            row = add_user(
                session,
                login,
                asked.value("name").strip(),
                roles,
                asked.value("email").strip(),
                _now(asked),
            )
            secret = give_link(row, asked)
            session.add(row)
    except TransientError:
        raise
    except NaborError as error:
        return refused(request, error, "/konta")
    return page(
        request, "people/accounts.html", **_shown(asked), saved=login, link=_address(request, asked, secret)
    )


@router.post("/konta/{login}")
def change(request: Request, login: str) -> Response:
    """Disable an account, let its password be set anew, ask for codes, or end its sessions."""
    asked = asked_of(request)
    pressed, now, secret = asked.value("act"), _now(asked), None
    with asked.desk.services.database.write() as session:
        row = find_user(session, login)
        if row is None:
            raise NotFoundError(f"Nie ma konta „{login}”.")
        if row.id == asked.who.user_id and pressed == "disable":
            return refused(request, ConfigError("Własnego konta nie można wyłączyć."), "/konta")
        if pressed == "disable":
            row.disabled_at, row.link_hash = row.disabled_at or now, None
        elif pressed == "reset":
            row.disabled_at, row.password_hash = None, None
            secret = give_link(row, asked)
        elif pressed in _CODES:
            _CODES[pressed](session, row.id)
            note_login(session, row.login, asked.client.address, LoginOutcome.FACTOR_SET, now)
        end_sessions(session, row.id, now)
        note_login(session, row.login, asked.client.address, LoginOutcome.ENDED, now)
        session.add(row)
    if secret is not None:
        return page(
            request,
            "people/accounts.html",
            **_shown(asked),
            saved=login,
            link=_address(request, asked, secret),
        )
    return RedirectResponse(f"/konta?zapisano={row.login}", 303)


def _code(factor: FactorRow | None) -> dict[str, bool]:
    is_paired = factor is not None and factor.paired_at is not None
    return {"is_required": factor is not None and factor.is_required, "is_paired": is_paired}


def give_link(row: UserRow, asked: Asked) -> str:
    """Let an account's password be set by a one-time link; the link's secret."""
    secret = new_secret()
    row.link_hash, row.link_until = kept(secret), _now(asked) + timedelta(days=LINK_DAYS)
    return secret


def _now(asked: Asked) -> Any:
    return asked.desk.wall_clock()


def _checked(asked: Asked) -> tuple[str, list[str]]:
    """The login and the roles of a new account.

    Raises:
        ConfigError: something is missing or wrong.
    """
    login = asked.value("login").strip().lower()
    if not LOGIN.fullmatch(login):
        raise ConfigError("Login może mieć litery a–z, cyfry oraz znaki . _ @ -")
    if not asked.value("name").strip():
        raise ConfigError("Proszę podać imię i nazwisko.")
    office, offices = asked.value("urzad"), asked.desk.services.settings.offices
    roles = [str(Grant(Role(value), office)) for value in asked.form.get("role", ()) if value in set(Role)]
    if not roles:
        raise ConfigError("Proszę wybrać co najmniej jedną rolę.")
    try:
        Rights.of(roles).require_known(offices)
    except ValueError as error:
        raise ConfigError(str(error)) from error
    return login, roles


def _address(request: Request, asked: Asked, secret: str) -> str:
    base = asked.desk.services.settings.panel.base_url.rstrip("/")
    return f"{base or str(request.base_url).rstrip('/')}/haslo?klucz={secret}"


def _shown(asked: Asked) -> dict[str, Any]:
    since = _now(asked) - asked.desk.idle
    with asked.desk.services.database.read() as session:
        rows = users(session)
        busy = [
            (row, user)
            for row, user in live_sessions(session, since)
            if _now(asked) - row.created_at < asked.desk.longest
        ]
        named, telephones, vouched = tokens(session), factors(session), vouched_for(session)
    return {
        "users": [
            {
                "login": user.login,
                "name": user.name,
                "email": user.email,
                "roles": ", ".join(role_text(role) for role in user.roles),
                "state": "wyłączone"
                if user.disabled_at
                else "czynne"
                if user.password_hash
                else "konto urzędu"
                if user.id in vouched
                else "czeka na hasło",
                "code": _code(telephones.get(user.id or 0)),
                "sessions": sum(owner.id == user.id for _row, owner in busy),
            }
            for user in rows
        ],
        "tokens": [
            {
                "name": token.name,
                "roles": ", ".join(role_text(role) for role in token.roles),
                "created_at": token.created_at,
                "revoked_at": token.revoked_at,
            }
            for token in named
        ],
        "roles": [(role.value, words) for role, words in ROLES.items()],
        "offices": [(name, office.name) for name, office in asked.desk.services.settings.offices.items()],
        "may_act": may(asked.who.roles, "POST", "/konta"),
    }
