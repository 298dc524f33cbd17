"""The journal of looks at personal data: appended, never changed, kept as long as what was looked at.

Nothing here is ever deleted by the program: the files are kept for ten years at least (de minimis aid, longer
than the five of regulation 2021/1060, art. 82), and whoever asks who saw them may ask as long.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from domain.people.account import Looked
from store.access.account_tables import LookRow
from store.tables import ApplicationRow, LetterRow, MessageRow


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody looks at something now."""

    login: str
    kind: Looked
    target: str
    reference: str | None = None
    """The application's, where the address names one."""


def note_look(session: Session, look: Look, now: datetime) -> None:
    """Append a look; of a message or letter its application is looked up."""
    reference = look.reference or _owner_of(session, look)
    session.add(LookRow(at=now, login=look.login, kind=look.kind, target=look.target, reference=reference))


def _owner_of(session: Session, look: Look) -> str | None:
    if not look.target.isdecimal():
        return None
    if look.kind is Looked.LETTER:
        return session.exec(select(LetterRow.reference).where(LetterRow.id == int(look.target))).first()
    if look.kind is not Looked.MESSAGE:
        return None
    query = select(ApplicationRow.reference).join(
        MessageRow, col(MessageRow.application_id) == col(ApplicationRow.id)
    )
    return session.exec(query.where(MessageRow.id == int(look.target))).first()


def looks_page(
    session: Session, login: str, reference: str, offset: int, limit: int
) -> tuple[list[LookRow], int]:
    """Some of the looks of a person and at an application, where they are named, the newest first.

    The second value counts all of them.
    """
    conditions: list[ColumnElement[bool]] = []
    if login:
        conditions.append(col(LookRow.login) == login)
    if reference:
        conditions.append(col(LookRow.reference) == reference)
    total = session.exec(select(func.count()).select_from(LookRow).where(*conditions)).one()
    query = select(LookRow).where(*conditions).order_by(col(LookRow.id).desc())
    return list(session.exec(query.offset(offset).limit(limit))), total


def who_looked(session: Session) -> list[str]:
    """The logins of everybody who ever looked at something."""
    # One step of the index a login: a DISTINCT would go through every look.
    found: list[str] = []
    while (login := _next_login(session, found[-1] if found else "")) is not None:
        found.append(login)
    return found


def _next_login(session: Session, after: str) -> str | None:
    return session.exec(select(func.min(LookRow.login)).where(col(LookRow.login) > after)).one()
