"""`nabor user` and `nabor token`: who may use the panel and its JSON interface."""

import re
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.options import ConfigOption, JsonOption, clock_from, parts_from, print_json
from cli.panel import require_libraries
from domain.people.account import Grant, LoginOutcome, Rights, Role
from domain.words.labels import role_text
from errors import ConfigError

if TYPE_CHECKING:
    from pipeline.services import Services
    from store.access.account_tables import TokenRow, UserRow

_LINK_DAYS = 3
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._@-]{0,63}")
_TERMINAL = "terminal"
"""The address in the journal of logins of what was done here."""

_ROLES = ", ".join(Role)
RoleOption = Annotated[
    list[str],
    typer.Option(
        "--role",
        help=f"Rola ({_ROLES}) albo rola w jednym urzędzie („clerk@URZĄD”); można podać kilka razy.",
    ),
]
PasswordOption = Annotated[
    bool, typer.Option("--password-stdin", help="Hasło ze standardowego wejścia zamiast odnośnika.")
]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    user = typer.Typer(no_args_is_help=True, help="Konta w panelu.")
    token = typer.Typer(no_args_is_help=True, help="Żetony dla innych programów (JSON).")
    _add_user_commands(user)
    _add_token_commands(token)
    app.add_typer(user, name="user")
    app.add_typer(token, name="token")


def _add_user_commands(user: typer.Typer) -> None:
    @user.command("add", help="Załóż konto; bez --password-stdin wypisuje jednorazowy odnośnik do hasła.")
    def add(
        login: str,
        name: Annotated[str, typer.Option("--name", help="Imię i nazwisko, jak mają stać przy decyzjach.")],
        role: RoleOption,
        email: Annotated[str, typer.Option("--email", help="Adres e-mail.")] = "",
        password_stdin: PasswordOption = False,
        config: ConfigOption = None,
    ) -> None:
        require_libraries()
        if not _LOGIN.fullmatch(login.strip().lower()):
            raise ConfigError(f"Login „{login}” może mieć litery a–z, cyfry oraz znaki . _ @ -")
        if not name.strip():
            raise ConfigError("Imię i nazwisko (--name) nie może być puste.")
        services = parts_from(config, clock_from(None))
        _require_roles(role, services)
        password_hash = _password_hash(login, name) if password_stdin else None
        from store.access.accounts import add_user

        with services.database.write() as session:
            row = add_user(session, login, name.strip(), role, email.strip(), datetime.now(UTC))
            link = _give(session, row, password_hash)
        _tell(services, login, link)

    @user.command("list", help="Konta i ich role.")
    def list_(config: ConfigOption = None, as_json: JsonOption = False) -> None:
        services = parts_from(config, clock_from(None))
        from store.access.accounts import users

        with services.database.read() as session:
            rows = [_user_json(row) for row in users(session)]
        if as_json:
            print_json(rows)
            return
        from cli.shown.tables import print_table

        print_table("Konta", ("Login", "Imię i nazwisko", "Role", "Stan"), map(_user_line, rows))

    @user.command("disable", help="Wyłącz konto; jego sesje kończą się od razu.")
    def disable(login: str, config: ConfigOption = None) -> None:
        services = parts_from(config, clock_from(None))
        from store.access.accounts import end_sessions, note_login, require_user

        now = datetime.now(UTC)
        with services.database.write() as session:
            row = require_user(session, login)
            row.disabled_at = row.disabled_at or now
            row.link_hash = None
            session.add(row)
            end_sessions(session, row.id, now)
            note_login(session, row.login, _TERMINAL, LoginOutcome.ENDED, now)
        print(f"Konto {row.login} jest wyłączone.")

    @user.command("reset", help="Nowe hasło i ponowne włączenie konta; wypisuje jednorazowy odnośnik.")
    def reset(login: str, password_stdin: PasswordOption = False, config: ConfigOption = None) -> None:
        require_libraries()
        services = parts_from(config, clock_from(None))
        from store.access.accounts import end_sessions, require_user

        with services.database.read() as session:
            known = require_user(session, login)
        password_hash = _password_hash(known.login, known.name) if password_stdin else None
        with services.database.write() as session:
            row = require_user(session, login)
            row.disabled_at, row.password_hash = None, None
            end_sessions(session, row.id, datetime.now(UTC))
            link = _give(session, row, password_hash)
        _tell(services, row.login, link)


def _add_token_commands(token: typer.Typer) -> None:
    @token.command("add", help="Nowy żeton; widać go tylko teraz.")
    def add(name: str, role: RoleOption, config: ConfigOption = None) -> None:
        services = parts_from(config, clock_from(None))
        _require_roles(role, services)
        from panel.security.secrets import kept, new_secret
        from store.access.accounts import add_token

        secret = new_secret()
        with services.database.write() as session:
            add_token(session, name, kept(secret), role, datetime.now(UTC))
        print(secret)

    @token.command("list", help="Żetony, bez ich treści.")
    def list_(config: ConfigOption = None, as_json: JsonOption = False) -> None:
        services = parts_from(config, clock_from(None))
        from store.access.accounts import tokens

        with services.database.read() as session:
            rows = [_token_json(row) for row in tokens(session)]
        if as_json:
            print_json(rows)
            return
        from cli.shown.tables import print_table

        print_table("Żetony", ("Nazwa", "Role", "Utworzony", "Unieważniony"), map(_token_line, rows))

    @token.command("revoke", help="Unieważnij żeton.")
    def revoke(name: str, config: ConfigOption = None) -> None:
        services = parts_from(config, clock_from(None))
        from store.access.accounts import revoke_token

        with services.database.write() as session:
            revoke_token(session, name, datetime.now(UTC))
        print(f"Żeton {name} jest unieważniony.")


def _require_roles(grants: list[str], services: "Services") -> None:
    """Nothing, where the roles may be one account's.

    Raises:
        ConfigError: one of them is none, or they do not go together.
    """
    for grant in grants:
        try:
            Grant.of(grant)
        except ValueError as error:
            raise ConfigError(
                f"Nie ma roli „{grant}”; są: {_ROLES}, każda także jako „rola@urząd”."
            ) from error
    try:
        Rights.of(grants).require_known(services.settings.offices)
    except ValueError as error:
        raise ConfigError(str(error)) from error


def _password_hash(login: str, name: str) -> str:
    """The hash of the password on standard input, where it may be set."""
    from panel.login.passwords import check_password, hashed

    password = sys.stdin.readline().rstrip("\r\n")
    check_password(password, login, name)
    return hashed(password)


def _give(session: Any, row: "UserRow", password_hash: str | None) -> str | None:
    """Set a password, or else a one-time link; the link's secret."""
    from panel.security.secrets import kept, new_secret

    now = datetime.now(UTC)
    secret = None if password_hash is not None else new_secret()
    row.password_hash = password_hash
    row.link_hash = kept(secret) if secret is not None else None
    row.link_until = now + timedelta(days=_LINK_DAYS) if secret is not None else None
    session.add(row)
    from store.access.accounts import note_login

    if secret is None:
        note_login(session, row.login, _TERMINAL, LoginOutcome.PASSWORD_SET, now)
    return secret


def _tell(services: "Services", login: str, link: str | None) -> None:
    if link is None:
        print(f"Konto {login.lower()} jest gotowe.")
        return
    base = services.settings.panel.base_url.rstrip("/") or "http://127.0.0.1:8080"
    print(f"Konto {login.lower()} czeka na hasło. Odnośnik działa raz, przez {_LINK_DAYS} dni:")
    print(f"{base}/haslo?klucz={link}")


def _user_json(row: "UserRow") -> dict[str, Any]:
    return {
        "login": row.login,
        "name": row.name,
        "email": row.email,
        "roles": row.roles,
        "disabled": row.disabled_at is not None,
        "has_password": row.password_hash is not None,
        "created_at": _time(row.created_at),
    }


def _user_line(row: dict[str, Any]) -> tuple[str, ...]:
    state = "wyłączone" if row["disabled"] else "czynne" if row["has_password"] else "czeka na hasło"
    return row["login"], row["name"], _roles(row["roles"]), state


def _token_json(row: "TokenRow") -> dict[str, Any]:
    return {
        "name": row.name,
        "roles": row.roles,
        "created_at": _time(row.created_at),
        "revoked_at": _time(row.revoked_at),
    }


def _token_line(row: dict[str, Any]) -> tuple[str, ...]:
    from cli.shown.tables import minute_text

    return row["name"], _roles(row["roles"]), minute_text(row["created_at"]), minute_text(row["revoked_at"])


def _roles(values: Any) -> str:
    return ", ".join(role_text(value) for value in values)


def _time(at: datetime | None) -> str | None:
    from views.instants import time_json

    return time_json(at)
