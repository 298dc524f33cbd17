"""Codes of telephones as rows."""

from datetime import datetime

from sqlmodel import Session, select

from store.access.account_tables import FactorRow


def factor_of(session: Session, user_id: int) -> FactorRow | None:
    """What is known of an account's telephone."""
    return session.get(FactorRow, user_id)


def begin_pairing(session: Session, user_id: int, secret: str) -> None:
    """Keep a secret that no code has proved yet; one that is proved stays."""
    row = session.get(FactorRow, user_id) or FactorRow(user_id=user_id)
    if row.paired_at is None:
        row.secret, row.last_step = secret, 0
    session.add(row)


def note_code(session: Session, user_id: int, step: int, now: datetime) -> bool:
    """Whether the code of this half-minute counts now: one that is not newer than the last does not."""
    row = session.get(FactorRow, user_id)
    if row is None or step <= row.last_step:
        return False
    row.last_step, row.paired_at = step, row.paired_at or now
    session.add(row)
    return True


def require_factor(session: Session, user_id: int, *, is_required: bool) -> None:
    """Ask for codes at the next login, or no longer."""
    row = session.get(FactorRow, user_id) or FactorRow(user_id=user_id)
    row.is_required = is_required
    session.add(row)


def forget_telephone(session: Session, user_id: int) -> None:
    """Let an account be paired anew: its telephone is lost."""
    row = session.get(FactorRow, user_id)
    if row is not None:
        row.secret, row.paired_at, row.last_step = "", None, 0
        session.add(row)


def factors(session: Session) -> dict[int, FactorRow]:
    """Every account's, by its number."""
    return {row.user_id: row for row in session.exec(select(FactorRow))}
