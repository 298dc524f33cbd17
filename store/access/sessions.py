"""Sessions of the panel as rows."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from store.access.account_tables import SessionRow, UserRow


def open_session(session: Session, user_id: int, token_hash: str, address: str, now: datetime) -> None:
    """A new session."""
    session.add(
        SessionRow(token_hash=token_hash, user_id=user_id, address=address, created_at=now, seen_at=now)
    )


def live_session(
    session: Session, token_hash: str, now: datetime, longest: timedelta, idle: timedelta
) -> tuple[SessionRow, UserRow] | None:
    """The session with its account, as long as neither has ended."""
    query = select(SessionRow, UserRow).join(UserRow, col(UserRow.id) == col(SessionRow.user_id))
    found = session.exec(query.where(SessionRow.token_hash == token_hash)).first()
    if found is None:
        return None
    row, user = found
    is_over = row.ended_at is not None or now - row.created_at > longest or now - row.seen_at > idle
    return None if is_over or user.disabled_at is not None else (row, user)


def live_sessions(session: Session, since: datetime) -> list[tuple[SessionRow, UserRow]]:
    """The sessions used since an instant that nobody ended, the newest first."""
    query = select(SessionRow, UserRow).join(UserRow, col(UserRow.id) == col(SessionRow.user_id))
    query = query.where(col(SessionRow.ended_at).is_(None), col(SessionRow.seen_at) >= since)
    return list(session.exec(query.order_by(col(SessionRow.seen_at).desc())))


def open_sessions(
    session: Session, user_id: int, now: datetime, longest: timedelta, idle: timedelta
) -> list[SessionRow]:
    """The sessions of an account that have not ended, the newest first."""
    query = select(SessionRow).where(SessionRow.user_id == user_id, col(SessionRow.ended_at).is_(None))
    query = query.where(col(SessionRow.seen_at) > now - idle, col(SessionRow.created_at) > now - longest)
    return list(session.exec(query.order_by(col(SessionRow.seen_at).desc())))


def touch(session: Session, session_id: int, now: datetime) -> None:
    """Note that a session is in use."""
    row = session.get(SessionRow, session_id)
    if row is not None and row.seen_at < now:
        row.seen_at = now
        session.add(row)


def end_session(session: Session, session_id: int, now: datetime) -> None:
    """End one session."""
    row = session.get(SessionRow, session_id)
    if row is not None and row.ended_at is None:
        row.ended_at = now
        session.add(row)
