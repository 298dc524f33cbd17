"""What must hold after the soak: no mail lost, no letter accepted twice, nothing that still waits."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from tests.torture.office.world import Office

_MAY_HAVE_LEFT = frozenset({"sent", "bounced", "uncertain"})


def backlog(office: Office, served: Mapping[str, bytes]) -> dict[str, int]:
    """What still waits, by what it waits for; all zero when everything is done."""
    rows = {row["key"]: row["outcome"] for row in office.rows("SELECT key, outcome FROM messages")}
    letters = office.rows("SELECT state, not_before FROM letters WHERE state IN ('queued', 'sending')")
    now = datetime.now(UTC).replace(tzinfo=None).isoformat(sep=" ")
    later = sum(1 for row in letters if row["not_before"] is not None and row["not_before"] > now)
    return {
        "not fetched": sum(1 for key in served if key not in rows),
        "not processed": sum(1 for outcome in rows.values() if outcome == "pending"),
        "letters due": len(letters) - later,
        "letters that the server put off": later,
    }


def losses(office: Office, served: Mapping[str, bytes]) -> Iterator[str]:
    """Mails without their row or bytes, and rows for bytes that the server never had.

    A folder that was renumbered for a while leaves rows of those numbers: they must be duplicates.
    """
    rows = office.rows("SELECT key, sha256, outcome FROM messages")
    counted = Counter(row["key"] for row in rows)
    hashes = {key: hashlib.sha256(raw).hexdigest() for key, raw in served.items()}
    first = Counter(row["sha256"] for row in rows if row["outcome"] != "duplicate")
    for key, raw in served.items():
        kept = office.data_dir / "raw" / hashes[key][:2] / f"{hashes[key]}.eml"
        if counted[key] != 1:
            yield f"message {key} has {counted[key]} rows"
        if not kept.is_file() or kept.read_bytes() != raw:
            yield f"the bytes of message {key} are not kept"
        if first[hashes[key]] != 1:
            yield f"message {key} was taken up {first[hashes[key]]} times"
    known = set(hashes.values())
    yield from (
        f"row {row['key']} holds what the server never had" for row in rows if row["sha256"] not in known
    )
    yield from (
        f"{row['key']} is noted as not handed over" for row in office.rows("SELECT key FROM unfetched")
    )


def wrong_letters(office: Office) -> Iterator[str]:
    """Letters whose state is not true, or that were accepted twice."""
    times = Counter(one.message_id for one in office.accepted)
    letters = {row["message_id"]: row for row in office.rows("SELECT * FROM letters")}
    for message_id, row in letters.items():
        wrong = _wrong(row, times[message_id])
        if wrong:
            yield f"letter {row['id']} ({row['key']}) {wrong}"
    yield from (f"{one} was accepted and is on no record" for one in times if one not in letters)


def _wrong(row: dict[str, Any], times: int) -> str:
    if times > 1:
        return f"was accepted {times} times"
    if times and row["state"] not in _MAY_HAVE_LEFT:
        return f"was accepted, and is {row['state']}"
    if not times and row["state"] in {"sent", "bounced"}:
        return f"is {row['state']}, and was never accepted"
    return "is still being sent" if row["state"] == "sending" else ""
