"""Domain records as rows and back: the one place that knows both shapes."""

from dataclasses import asdict
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from domain.acts.decision import Decision, act_of
from domain.letter import LetterFact, LetterKind, LetterOrder, LetterState
from domain.mail import Attachment, Message
from store.tables import DecisionRow, LetterRow


@cache
def _adapter(record: type) -> TypeAdapter[Any]:
    return TypeAdapter(record)


def headers_of(message: Message) -> dict[str, Any]:
    """What the ledger keeps of a message in addition to its columns; bodies stay in the raw mail alone."""
    return {
        "date_at": message.date_at.isoformat() if message.date_at else None,
        "received_header_at": message.received_header_at.isoformat() if message.received_header_at else None,
        "from": [a.address for a in message.from_addresses],
        "to": [a.address for a in message.to],
        "cc": [a.address for a in message.cc],
        "reply_to": [a.address for a in message.reply_to],
        "in_reply_to": list(message.in_reply_to),
        "references": list(message.references),
        "links": list(message.links),
        "is_automatic": _is_automatic(message),
        "authentication": asdict(message.authentication) if message.authentication else None,
        "defects": list(message.defects),
    }


def _is_automatic(message: Message) -> bool:
    """Whether a machine or a list sent it (RFC 3834 § 2, RFC 2919): such mail gets no answer."""
    auto_submitted = (message.auto_submitted or "no").partition(";")[0].strip().lower()
    return auto_submitted != "no" or bool(message.list_id) or message.return_path == ""


def attachment_values(
    message_id: int, attachment: Attachment, path: str | None, reading_id: int | None
) -> dict[str, Any]:
    """The columns of one attachment."""
    return {
        "message_id": message_id,
        "part": attachment.part,
        "filename": attachment.filename,
        "content_type": attachment.content_type,
        "sha256": attachment.sha256,
        "size_bytes": attachment.size_bytes,
        "is_inline": attachment.is_inline,
        "is_footer": attachment.is_footer,
        "defect": attachment.defect,
        "inside": attachment.inside,
        "path": path,
        "reading_id": reading_id,
    }


def order_to_dict(order: LetterOrder) -> dict[str, Any]:
    """A letter order as plain JSON data."""
    plain: dict[str, Any] = _adapter(LetterOrder).dump_python(order, mode="json")
    return plain


def order_from_dict(plain: dict[str, Any]) -> LetterOrder:
    """A stored letter order."""
    order: LetterOrder = _adapter(LetterOrder).validate_python(plain)
    return order


def letter_fact(row: LetterRow) -> LetterFact:
    """A letter's row as the judgement needs it."""
    return LetterFact(
        id=str(row.id),
        kind=LetterKind(row.kind),
        key=row.key,
        state=LetterState(row.state),
        created_at=row.created_at,
        sent_at=row.sent_at,
        due_on=row.due_on,
        round=row.round,
        asked=tuple(row.asked),
        message_ids=tuple(row.message_ids),
    )


def decision(row: DecisionRow) -> Decision:
    """A decision's row as the judgement needs it."""
    assert row.id is not None
    return Decision(
        id=row.id,
        at=row.at,
        by=row.by,
        reason=row.reason,
        act=act_of(row.action, row.target, row.value),
        seen_message_id=row.seen_message_id,
        seen_round=row.seen_round,
    )
