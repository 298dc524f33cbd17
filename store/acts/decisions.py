"""Decisions of people: appended and never changed, with their effect in the same transaction."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, cast, func, or_
from sqlmodel import Session, col, select

from domain.acts.act import Act
from domain.acts.on_letters import AboutLetter, Approve, Resend
from domain.acts.on_messages import GivePassword
from domain.acts.on_the_office import Prolong, Release, Undo
from errors import NaborError
from store.acts.act_effects import carry_out, put_back
from store.acts.passwords import keep_password
from store.records import decision as decision_of
from store.tables import ApplicationRow, DecisionRow, LetterRow, MessageRow

_RECENT = 200
"""Decisions of a kind whose reasons are looked at."""


def record_decision(
    session: Session, application: ApplicationRow, act: Act, *, by: str, reason: str, now: datetime
) -> DecisionRow:
    """Append a decision and carry out what it changes at once.

    Raises:
        NaborError: what it is about does not exist, belongs elsewhere, or is in no state for it.
    """
    assert application.id is not None
    row = new_row(act, by=by, reason=reason, now=now)
    row.application_id = application.id
    row.seen_message_id = _newest(session, MessageRow.id, MessageRow.application_id, application.id)
    row.seen_round = _newest(session, LetterRow.round, LetterRow.application_id, application.id)
    if isinstance(act, Undo):
        _take_back(session, application, act)
    else:
        before = carry_out(session, application, act, row)
        row.before = dict(before) if before is not None else None
    session.add(row)
    session.flush()
    if isinstance(act, GivePassword):
        keep_password(session, act, row)
    return row


def record_release(session: Session, act: Release, *, by: str, reason: str, now: datetime) -> DecisionRow:
    """Append that a person let the letters leave again; it is about no application."""
    row = new_row(act, by=by, reason=reason, now=now)
    session.add(row)
    session.flush()
    return row


def new_row(act: Act, *, by: str, reason: str, now: datetime) -> DecisionRow:
    """A decision that is yet to be added, about nothing but what the act names."""
    action, target, value = act.stored
    return DecisionRow(at=now, by=by, reason=reason, action=action, target=target, value=value)


def decision_row(session: Session, number: int) -> DecisionRow | None:
    """The decision with this number."""
    return session.get(DecisionRow, number)


def newest_decision(session: Session) -> int:
    """The number of the newest decision; 0 while there is none."""
    return session.exec(select(func.max(DecisionRow.id))).one() or 0


def decisions_since(session: Session, number: int, calls: frozenset[str] | None) -> int:
    """How many decisions (about some calls) were recorded after the one with this number."""
    query = select(func.count()).select_from(DecisionRow).where(col(DecisionRow.id) > number)
    return session.exec(query.where(*of_calls(calls))).one()


def newest_release(session: Session, name: str) -> DecisionRow | None:
    """The newest release from what is called so."""
    query = select(DecisionRow).where(DecisionRow.action == Release.action)
    rows = session.exec(query.order_by(col(DecisionRow.id).desc()))
    return next((row for row in rows if name in row.value), None)


def journal(session: Session) -> list[tuple[DecisionRow, str | None]]:
    """Every act of every person with the application's reference, the newest first."""
    query = select(DecisionRow, ApplicationRow.reference).join(
        ApplicationRow, col(ApplicationRow.id) == col(DecisionRow.application_id), isouter=True
    )
    return list(session.exec(query.order_by(col(DecisionRow.id).desc())).all())


def released_letters(session: Session) -> dict[str, datetime]:
    """When a person last let each letter go that they approved or had sent again, by its number."""
    query = select(DecisionRow.target, func.max(DecisionRow.at)).group_by(col(DecisionRow.target))
    rows = session.exec(query.where(col(DecisionRow.action).in_((Approve.action, Resend.action))))
    return {str(letter): at for letter, at in rows}


def addresses_decided(session: Session) -> list[tuple[int, str]]:
    """Every address that a person put on file and nobody took back, with the application's row."""
    undone = select(cast(DecisionRow.target, Integer)).where(DecisionRow.action == Undo.action)
    query = select(DecisionRow.application_id, DecisionRow.value).where(
        DecisionRow.action == "field", DecisionRow.target == "email", col(DecisionRow.id).not_in(undone)
    )
    return [(owner, str(value)) for owner, value in session.exec(query) if owner is not None and value]


def _newest(session: Session, column: Any, owner: Any, application_id: int) -> int | None:
    newest: int | None = session.exec(select(func.max(column)).where(owner == application_id)).one()
    return newest


def _take_back(session: Session, application: ApplicationRow, act: Undo) -> None:
    row = decision_row(session, act.decision)
    if row is None or row.application_id != application.id:
        raise NaborError(f"Zgłoszenie {application.reference} nie ma decyzji nr {act.decision}.")
    taken = decision_of(row).act
    if isinstance(taken, AboutLetter) and row.before is None:
        raise NaborError(f"Decyzję nr {row.id} zapisała starsza wersja programu; nie można jej cofnąć.")
    if row.before is not None:
        put_back(session, taken, row.before)


def of_calls(calls: frozenset[str] | None) -> list[ColumnElement[bool]]:
    """The condition that a decision is about some calls, or their applications; none where that is all."""
    if calls is None:
        return []
    owners = select(ApplicationRow.id).where(col(ApplicationRow.call_id).in_(sorted(calls)))
    is_of_call = and_(col(DecisionRow.action) == Prolong.action, col(DecisionRow.target).in_(sorted(calls)))
    return [or_(col(DecisionRow.application_id).in_(owners), is_of_call)]


def reasons_given(
    session: Session, action: str, limit: int, target: str = "", calls: frozenset[str] | None = None
) -> list[str]:
    """The reasons that people gave for an act most often of late, the most frequent first.

    `target`: how what the act was about begins; empty: about anything. `calls`: about these alone.
    """
    newest = select(DecisionRow.id, DecisionRow.reason).where(DecisionRow.action == action, *of_calls(calls))
    if target:
        newest = newest.where(col(DecisionRow.target).startswith(target, autoescape=True))
    recent = newest.order_by(col(DecisionRow.id).desc()).limit(_RECENT).subquery()
    query = select(recent.c.reason).group_by(recent.c.reason)
    query = query.order_by(func.count().desc(), func.max(recent.c.id).desc()).limit(limit)
    return [str(reason) for reason in session.exec(query)]


def journal_page(
    session: Session, by: str, reference: str, limit: int, calls: frozenset[str] | None = None
) -> tuple[list[tuple[DecisionRow, ApplicationRow | None]], int]:
    """The newest acts (about some calls) with their applications, of a person and about one where named.

    The second value counts all of them.
    """
    query = select(DecisionRow, ApplicationRow).join(
        ApplicationRow, col(ApplicationRow.id) == col(DecisionRow.application_id), isouter=True
    )
    conditions = of_calls(calls)
    if by:
        conditions.append(col(DecisionRow.by) == by)
    if reference:
        conditions.append(col(ApplicationRow.reference) == reference)
    total = session.exec(
        select(func.count())
        .select_from(DecisionRow)
        .join(ApplicationRow, col(ApplicationRow.id) == col(DecisionRow.application_id), isouter=True)
        .where(*conditions)
    ).one()
    rows = session.exec(query.where(*conditions).order_by(col(DecisionRow.id).desc()).limit(limit))
    return list(rows), total


def people_who_decided(session: Session, calls: frozenset[str] | None = None) -> list[str]:
    """Everybody who ever decided something (about some calls), by name."""
    query = select(DecisionRow.by).where(*of_calls(calls))
    return list(session.exec(query.distinct().order_by(DecisionRow.by)))
