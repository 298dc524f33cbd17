"""Rows for tests of the store: as few columns as they need."""

from datetime import UTC, datetime, timedelta

from sqlmodel import Session, col, select

from domain.letter import LetterKind, LetterOrder, RenderedLetter
from domain.mail import Outcome, Purpose
from domain.people.mailbox_key import mailbox_key
from store.applications import open_application
from store.letters import add_letter
from store.tables import ApplicationRow, AttachmentRow, DecisionRow, LetterRow, MessageRow

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def application_row(
    session: Session, call_id: str = "a", prefix: str = "AAA", identity: str | None = None
) -> ApplicationRow:
    """The call's next application."""
    return open_application(session, call_id, prefix, 2026, "biuro@firma.example", identity, "Firma", NOON)


def message_row(session: Session, key: str, minutes: int = 0, **columns: object) -> MessageRow:
    """A message that arrived so many minutes after noon, filed unless told otherwise."""
    arrived = NOON + timedelta(minutes=minutes)
    values = {"outcome": Outcome.FILED, "purpose": Purpose.SUBMISSION, "reason": "Tak."} | columns
    if "from_address" in values:
        values["mailbox"] = mailbox_key(str(values["from_address"]))
    row = MessageRow(
        account="m", key=key, sha256=key.rjust(64, "0"), size_bytes=1,
        received_at=arrived, fetched_at=arrived, **values,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row


def attachment_row(session: Session, message_id: int, part: str) -> AttachmentRow:
    """A file of a message that nobody has read."""
    row = AttachmentRow(
        message_id=message_id, part=part, filename=f"plik {part}.pdf", content_type="application/pdf",
        sha256=part.rjust(64, "0"), size_bytes=1,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row


def letter_row(session: Session, application: ApplicationRow, key: str, approval: str = "") -> LetterRow:
    """A letter as it is planned: a draft when it needs approval."""
    order = LetterOrder(
        key=key, kind=LetterKind.CORRECTION_REQUEST, call_id=application.call_id,
        reference=application.reference, to=application.email, approval=approval, round=1, starts_term=True,
    )  # fmt: skip
    rendered = RenderedLetter(
        f"<{key}@office.example>", "Temat", application.email, b"Subject: Temat\r\n\r\n"
    )
    assert add_letter(session, order, rendered, application.id, NOON)
    session.flush()
    return session.exec(select(LetterRow).where(LetterRow.key == key)).one()


def decision_row(session: Session, application_id: int) -> DecisionRow:
    """A decision that changes nothing at once."""
    row = DecisionRow(application_id=application_id, at=NOON, by="Anna", reason="Tak.", action="eligible")
    session.add(row)
    session.flush()
    return row


def whole_letters(session: Session) -> list[LetterRow]:
    """Every letter with its bytes, in the order they were planned."""
    return list(session.exec(select(LetterRow).order_by(col(LetterRow.id))))
