"""Accounts that the office's provider vouches for."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session, col, select

from store.access.account_tables import IdentityRow, UserRow
from store.access.accounts import add_user, find_user


def account_of(
    session: Session,
    issuer: str,
    subject: str,
    *,
    login: str,
    name: str,
    email: str,
    roles: Iterable[str],
    now: datetime,
) -> UserRow:
    """The account of a person at a provider, with the name and roles that it tells now; made when it is new.

    Only the subject tells who it is: a login or address may be anybody's one day. Where the login is taken
    by another account, a number is set behind it.
    """
    query = select(UserRow).join(IdentityRow, col(IdentityRow.user_id) == col(UserRow.id))
    known = session.exec(query.where(IdentityRow.issuer == issuer, IdentityRow.subject == subject)).first()
    if known is None:
        known = add_user(session, _free(session, login), name, roles, email, now)
        assert known.id is not None
        session.add(IdentityRow(issuer=issuer, subject=subject, user_id=known.id))
    known.name, known.email, known.roles = name, email, list(dict.fromkeys(roles))
    session.add(known)
    session.flush()
    return known


def _free(session: Session, login: str) -> str:
    number, found = 1, login
    while find_user(session, found) is not None:
        number += 1
        found = f"{login}-{number}"
    return found


def vouched_for(session: Session) -> frozenset[int]:
    """The numbers of the accounts that a provider vouches for."""
    return frozenset(session.exec(select(IdentityRow.user_id)))
