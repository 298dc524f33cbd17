"""Verdicts of the virus scanner: one a content, for good."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import false, update
from sqlmodel import Session, col, select

from domain.scan import Scan, ScanVerdict
from store.engine.slices import slices
from store.tables import AttachmentRow, MessageRow, ScanRow


def scans_of(session: Session, contents: Iterable[str]) -> dict[str, Scan]:
    """The verdicts on these contents, by SHA-256; what was never scanned is absent."""
    found: dict[str, Scan] = {}
    for some in slices(contents):
        found |= _by_content(session.exec(select(ScanRow).where(col(ScanRow.sha256).in_(some))))
    return found


def infected(session: Session) -> dict[str, Scan]:
    """Every infected content, by SHA-256: few, so that judging need not name each file it asks about."""
    return _by_content(session.exec(select(ScanRow).where(ScanRow.verdict == ScanVerdict.INFECTED)))


def _by_content(rows: Iterable[ScanRow]) -> dict[str, Scan]:
    return {row.sha256: Scan(ScanVerdict(row.verdict), row.reason) for row in rows}


def record_scans(session: Session, scans: Mapping[str, Scan], now: datetime) -> None:
    """Enter verdicts; an earlier one is kept."""
    known = scans_of(session, scans)
    for sha256, scan in scans.items():
        if sha256 not in known:
            session.add(ScanRow(sha256=sha256, verdict=scan.verdict, reason=scan.reason, scanned_at=now))
    for some in slices(scans):
        told = update(AttachmentRow).where(col(AttachmentRow.sha256).in_(some))
        session.exec(told.values(is_scanned=True))


def unscanned(session: Session, limit: int) -> list[str]:
    """Contents of attachments without a verdict, in the order in which they came."""
    # Written out, for a partial index answers only what names its condition.
    query = select(AttachmentRow.sha256).where(col(AttachmentRow.is_scanned) == false())
    query = query.order_by(col(AttachmentRow.id)).limit(limit)
    return list(dict.fromkeys(session.exec(query)))


def take_back(session: Session, sha256: str, reason: str) -> list[str]:
    """Let nobody meet an infected content that was filed before: its paths, which are now nobody's.

    The messages that brought it are put before a person.
    """
    rows = session.exec(select(AttachmentRow).where(AttachmentRow.sha256 == sha256)).all()
    paths = [row.path for row in rows if row.path]
    for row in rows:
        row.path = None
        session.add(row)
    for message_id in {row.message_id for row in rows}:
        message = session.get(MessageRow, message_id)
        if message is not None:
            message.needs_person = True
            message.reason = f"{message.reason} {reason}".strip()
            session.add(message)
    return paths
