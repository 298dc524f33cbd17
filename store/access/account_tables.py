"""The tables of the panel: accounts, sessions, tokens, and the journal of logins. No secret stands in them.

Passwords are kept as argon2 hashes, everything else that opens a door as a SHA-256 of a long random text.
"""

from datetime import datetime

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field

from store.engine.row import Row
from store.engine.types import UtcDateTime, widen


class UserRow(Row, table=True):
    """One account."""

    __tablename__ = "users"

    id: int | None = Field(default=None, primary_key=True)
    login: str = Field(unique=True)
    """In lower case."""
    name: str
    """As it stands in decisions."""
    email: str = ""
    roles: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """`domain.people.account.Role`s."""
    password_hash: str | None = None
    """None: no password was set yet, or the account logs in elsewhere."""
    link_hash: str | None = Field(default=None, index=True)
    """Of the one-time link by which a password is set."""
    link_until: datetime | None = Field(default=None, sa_column=Column(UtcDateTime))
    created_at: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))
    disabled_at: datetime | None = Field(default=None, sa_column=Column(UtcDateTime))


class IdentityRow(Row, table=True):
    """Whose account of the office's provider an account here is."""

    __tablename__ = "identities"
    __table_args__ = (UniqueConstraint("issuer", "subject"),)

    id: int | None = Field(default=None, primary_key=True)
    issuer: str
    subject: str
    """The provider's name for the person, which never changes and never becomes another's."""
    user_id: int = Field(foreign_key="users.id", index=True)


class FactorRow(Row, table=True):
    """The codes of a telephone that an account logs in with beside its password (TOTP, RFC 6238)."""

    __tablename__ = "second_factors"

    user_id: int = Field(primary_key=True, foreign_key="users.id")
    secret: str = ""
    """Encrypted with the office's key; empty: no telephone was paired yet."""
    is_required: bool = False
    """Whether an administrator asks for it."""
    paired_at: datetime | None = Field(default=None, sa_column=Column(UtcDateTime))
    """When a code first proved the pairing; None: it does not count yet."""
    last_step: int = 0
    """The half-minute of the last code used: none is good twice (RFC 6238 § 5.2)."""


class SessionRow(Row, table=True):
    """One login in one browser, until it ends."""

    __tablename__ = "sessions"

    id: int | None = Field(default=None, primary_key=True)
    token_hash: str = Field(unique=True)
    user_id: int = Field(foreign_key="users.id", index=True)
    address: str = ""
    """The address it came from."""
    created_at: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))
    seen_at: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))
    """When it was last used, to the minute."""
    ended_at: datetime | None = Field(default=None, sa_column=Column(UtcDateTime))


class TokenRow(Row, table=True):
    """One bearer token of the JSON interface."""

    __tablename__ = "tokens"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    token_hash: str = Field(unique=True)
    roles: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    created_at: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))
    revoked_at: datetime | None = Field(default=None, sa_column=Column(UtcDateTime))


class LoginRow(Row, table=True):
    """One attempt to log in, or another thing that happened with an account: append-only."""

    __tablename__ = "logins"
    __table_args__ = (
        Index("logins_by_login", "login", "at"),
        Index("logins_by_address", "address", "at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_column=Column(UtcDateTime, nullable=False, index=True))
    login: str
    """As it was typed, in lower case and cut: there may be no such account."""
    address: str
    outcome: str
    """A `domain.people.account.LoginOutcome`."""


class LookRow(Row, table=True):
    """One look at personal data: append-only, kept as long as what was looked at."""

    __tablename__ = "looks"
    __table_args__ = (
        Index("looks_by_login", "login", "id"),
        Index("looks_by_reference", "reference", "id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))
    login: str
    """The account's, or „żeton NAME”."""
    kind: str
    """A `domain.people.account.Looked`."""
    target: str
    """Its number, reference or name, as the address had it."""
    reference: str | None = None
    """The application's that it is about, where it is about one."""


class FilterRow(Row, table=True):
    """A list's filter that somebody keeps under a name."""

    __tablename__ = "saved_filters"
    __table_args__ = (UniqueConstraint("user_id", "path", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    user_id: int = Field(foreign_key="users.id")
    path: str
    """The list's address."""
    name: str
    query: str
    """What stands behind the „?”."""


widen(Row.metadata)
