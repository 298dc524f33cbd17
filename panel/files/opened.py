"""What is read from a stranger's bytes for looking at; all of it runs in a limited process."""

from typing import Any

_MOST_CHARACTERS = 200_000


def read_message(raw: bytes, sha256: str) -> dict[str, Any]:
    """A message's own words and the headers that people look at.

    Raises:
        MessageError: it cannot be parsed.
    """
    from ingest.message.parse import parse_message

    message, _parts = parse_message(raw, sha256)
    return {
        "text": message.text[:_MOST_CHARACTERS],
        "is_cut": len(message.text) > _MOST_CHARACTERS,
        "date_at": message.date_at,
        "to": [address.address for address in message.to],
        "cc": [address.address for address in message.cc],
        "from": [f"{a.name} <{a.address}>" if a.name else a.address for a in message.from_addresses],
        "defects": list(message.defects),
    }
