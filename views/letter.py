"""Outgoing letters (contract: `nabor letters`), and what one of them says."""

from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from typing import Any

from errors import NaborError
from pipeline.services import Services
from store.letters import letter_row, listed_letters
from store.tables import LetterRow
from views.instants import date_json, time_json


def letters_json(services: Services) -> Iterator[dict[str, Any]]:
    """Every letter, in the order they were planned, one after the other."""
    with services.database.read() as session:
        yield from map(letter_json, listed_letters(session))


def letter_json(row: LetterRow) -> dict[str, Any]:
    """One letter."""
    return {
        "id": str(row.id),
        "kind": row.kind,
        "reference": row.reference,
        "to": [row.to_address],
        "subject": row.subject,
        "state": row.state,
        "due_on": date_json(row.due_on),
        "created_at": time_json(row.created_at),
        "sent_at": time_json(row.sent_at),
        "message_id": row.message_id,
        "key": row.key,
        "approval": row.approval,
        "last_reply": row.last_reply,
    }


def letter_content(services: Services, number: str) -> dict[str, Any]:
    """One letter with its texts and the names of its attachments, from its frozen bytes.

    Raises:
        NaborError: there is no such letter.
    """
    with services.database.read() as session:
        row = letter_row(session, number)
    if row is None:
        raise NaborError(f"Nie ma pisma nr {number}; listę podaje „nabor letters”.")
    message = message_from_bytes(row.raw, policy=default)
    return {
        **letter_json(row),
        "cc": list(row.letter_order.get("cc", ())),
        "bcc": list(row.letter_order.get("bcc", ())),
        "paragraph": row.letter_order.get("paragraph", ""),
        "attachments": [part.get_filename() for part in message.iter_attachments()],
        **texts_of(row.raw),
    }


def texts_of(raw: bytes) -> dict[str, str]:
    """The text of frozen bytes, `plain` and `html`; empty where there is none."""
    message = message_from_bytes(raw, policy=default)
    bodies = {subtype: message.get_body((subtype,)) for subtype in ("plain", "html")}
    return {
        subtype: str(body.get_content()).replace("\r\n", "\n") if body is not None else ""
        for subtype, body in bodies.items()
    }
