"""Which calls there are applications for, and which version of a call's file was in force when.

Versions are appended, never changed.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from store.tables import ApplicationRow, CallVersionRow


def calls_in_use(session: Session) -> Iterator[str]:
    """The calls for which there are applications, in order; a look-up each, however many those are."""
    of_call = col(ApplicationRow.call_id)
    name: str | None = ""
    while (
        name := session.exec(select(of_call).where(of_call > name).order_by(of_call).limit(1)).first()
    ) is not None:
        yield name


def versions(session: Session, call_id: str | None = None) -> Sequence[CallVersionRow]:
    """The versions of all calls, or of one, in the order of their numbers."""
    wanted = select(CallVersionRow).order_by(col(CallVersionRow.call_id), col(CallVersionRow.number))
    if call_id is not None:
        wanted = wanted.where(CallVersionRow.call_id == call_id)
    return session.exec(wanted).all()


def newest(session: Session, call_id: str) -> CallVersionRow | None:
    """The version of a call that was taken up last."""
    every = versions(session, call_id)
    return every[-1] if every else None


def append(session: Session, call_id: str, content: Mapping[str, Any], since: datetime) -> CallVersionRow:
    """Enter that a version is in force from now on."""
    last = newest(session, call_id)
    number = 1 if last is None else last.number + 1
    row = CallVersionRow(call_id=call_id, number=number, since=since, content=dict(content))
    session.add(row)
    session.flush()
    return row


def number_at(every: Sequence[CallVersionRow], at: datetime) -> int | None:
    """The number of the version, of one call's, that was in force at an instant; None: none on record yet."""
    return max((row.number for row in every if row.since <= at), default=None)
