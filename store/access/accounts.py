"""Accounts and tokens as rows."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from domain.people.account import LoginOutcome
from errors import NaborError
from store.access.account_tables import LoginRow, SessionRow, TokenRow, UserRow

_LONGEST_LOGIN = 80


def users(session: Session) -> list[UserRow]:
    """Every account, by login."""
    return list(session.exec(select(UserRow).order_by(col(UserRow.login))))


def find_user(session: Session, login: str) -> UserRow | None:
    """The account with this login, in whatever case it is typed."""
    return session.exec(select(UserRow).where(UserRow.login == login.strip().lower())).first()


def require_user(session: Session, login: str) -> UserRow:
    """The account with this login.

    Raises:
        NaborError: there is none.
    """
    found = find_user(session, login)
    if found is None:
        raise NaborError(f"Nie ma konta „{login}”; listę podaje „nabor user list”.")
    return found


def find_by_link(session: Session, link_hash: str, now: datetime) -> UserRow | None:
    """The account whose one-time link this is, as long as it holds."""
    row = session.exec(select(UserRow).where(UserRow.link_hash == link_hash)).first()
    if row is None or row.disabled_at is not None or row.link_until is None or row.link_until < now:
        return None
    return row


def add_user(
    session: Session, login: str, name: str, roles: Iterable[str], email: str, now: datetime
) -> UserRow:
    """A new account without a password.

    Raises:
        NaborError: the login is taken.
    """
    if find_user(session, login) is not None:
        raise NaborError(f"Konto „{login}” już jest.")
    row = UserRow(
        login=login.strip().lower(), name=name, roles=list(dict.fromkeys(roles)), email=email, created_at=now
    )
    session.add(row)
    session.flush()
    return row


def end_sessions(session: Session, user_id: int | None, now: datetime, except_id: int | None = None) -> None:
    """End every session of an account (None: of all accounts), but perhaps one."""
    query = update(SessionRow).where(col(SessionRow.ended_at).is_(None))
    if user_id is not None:
        query = query.where(col(SessionRow.user_id) == user_id)
    if except_id is not None:
        query = query.where(col(SessionRow.id) != except_id)
    session.exec(query.values(ended_at=now))


def tokens(session: Session) -> list[TokenRow]:
    """Every token, by name, revoked ones too."""
    return list(session.exec(select(TokenRow).order_by(col(TokenRow.name))))


def add_token(session: Session, name: str, token_hash: str, roles: Iterable[str], now: datetime) -> None:
    """A new token.

    Raises:
        NaborError: the name is taken, or was: a name in the journal means one token for ever.
    """
    if session.exec(select(TokenRow.id).where(TokenRow.name == name)).first() is not None:
        raise NaborError(f"Żeton „{name}” już jest albo był; proszę wybrać inną nazwę.")
    session.add(TokenRow(name=name, token_hash=token_hash, roles=list(dict.fromkeys(roles)), created_at=now))


def revoke_token(session: Session, name: str, now: datetime) -> None:
    """Let a token open nothing any more.

    Raises:
        NaborError: there is none of that name.
    """
    row = session.exec(select(TokenRow).where(TokenRow.name == name)).first()
    if row is None:
        raise NaborError(f"Nie ma żetonu „{name}”; listę podaje „nabor token list”.")
    row.revoked_at = row.revoked_at or now
    session.add(row)


def find_token(session: Session, token_hash: str) -> TokenRow | None:
    """The token that holds and has this hash."""
    query = select(TokenRow).where(TokenRow.token_hash == token_hash, col(TokenRow.revoked_at).is_(None))
    return session.exec(query).first()


def note_login(session: Session, login: str, address: str, outcome: LoginOutcome, now: datetime) -> None:
    """Append to the journal of logins."""
    shown = login.strip().lower()[:_LONGEST_LOGIN]
    session.add(LoginRow(at=now, login=shown, address=address, outcome=outcome))


def failures(session: Session, login: str, address: str, since: datetime) -> tuple[list[datetime], int]:
    """When logging in to an account failed since an instant, and how often it did from an address.

    A success ends the count of its account.
    """
    shown = login.strip().lower()[:_LONGEST_LOGIN]
    last_ok = session.exec(
        select(func.max(LoginRow.at)).where(LoginRow.login == shown, LoginRow.outcome == LoginOutcome.OK)
    ).one()
    wrong = select(LoginRow.at).where(LoginRow.outcome == LoginOutcome.WRONG, LoginRow.at > since)
    of_account = wrong.where(LoginRow.login == shown)
    if last_ok is not None:
        of_account = of_account.where(LoginRow.at > last_ok)
    times = list(session.exec(of_account.order_by(col(LoginRow.at))))
    return times, len(session.exec(wrong.where(LoginRow.address == address)).all())


def logins_page(session: Session, login: str, limit: int) -> tuple[list[LoginRow], int]:
    """The newest entries of the journal of logins, of one login where it is named; and how many there are."""
    conditions = [col(LoginRow.login) == login] if login else []
    total = session.exec(select(func.count()).select_from(LoginRow).where(*conditions)).one()
    query = select(LoginRow).where(*conditions).order_by(col(LoginRow.at).desc(), col(LoginRow.id).desc())
    return list(session.exec(query.limit(limit))), total
