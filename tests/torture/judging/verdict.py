"""What must hold when the dust has settled: nothing lost, nothing twice, and the same state as without trouble.

problems_of(office)            what is wrong by itself: rows, bytes, letters
differences(one, other)        what differs between two pictures of an office's state
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.torture.office.story import CALL_ID
from tests.torture.office.world import Office

TO_STAFF = frozenset({"digest", "alert"})
PERSON = "Kontrola Wysyłki"
"""Who decides about uncertain letters; these decisions are no part of the story."""
_LEFT = frozenset({"sent", "bounced"})
_LETTER_NUMBER = re.compile(r"pismo nr [\d, nr]+")


def problems_of(office: Office) -> list[str]:
    """What is wrong with an office at rest, one sentence each."""
    return [*_lost_mail(office), *_wrong_letters(office), *_leftovers(office)]


def _lost_mail(office: Office) -> Iterator[str]:
    """Every message on the server has exactly one row, and its bytes are intact."""
    served = office.world.served()
    rows = office.rows("SELECT key, sha256, size_bytes, outcome, attempts FROM messages")
    counted = Counter(row["key"] for row in rows)
    for key in served:
        if counted[key] != 1:
            yield f"message {key} has {counted[key]} rows"
    for row in rows:
        raw = served.get(row["key"])
        if raw is None:
            yield f"row {row['key']} stands for no message of the server"
            continue
        kept = office.data_dir / "raw" / row["sha256"][:2] / f"{row['sha256']}.eml"
        if not kept.is_file() or kept.read_bytes() != raw:
            yield f"the bytes of message {row['key']} are not those of the server"
        elif hashlib.sha256(raw).hexdigest() != row["sha256"] or len(raw) != row["size_bytes"]:
            yield f"row {row['key']} names another hash or size than its message has"
        if row["outcome"] == "pending":
            yield f"message {row['key']} was never worked off (attempts: {row['attempts']})"
    for row in office.rows("SELECT key FROM unfetched"):
        yield f"message {row['key']} is still noted as not handed over"


def _wrong_letters(office: Office) -> Iterator[str]:
    """No letter was accepted twice, none is missing, and none left that is not on record."""
    letters = office.rows("SELECT id, key, kind, message_id, state, to_address, raw FROM letters")
    by_message_id = {row["message_id"]: row for row in letters}
    times = Counter(one.message_id for one in office.accepted)
    keys = Counter(by_message_id[i]["key"] for i in times.elements() if i in by_message_id)
    for row in letters:
        wrong = _wrong_state(row, max(times[row["message_id"]], keys[row["key"]]))
        if wrong:
            yield f"letter {row['id']} ({row['key']}) {wrong}"
    for one in office.accepted:
        row = by_message_id.get(one.message_id)
        if row is None:
            yield f"a letter was accepted that is not on record: {one.message_id}"
        elif one.raw != row["raw"]:
            yield f"letter {row['id']} ({row['key']}) left with other bytes than those on record"
        elif row["to_address"] not in one.to:
            yield f"letter {row['id']} ({row['key']}) went to {one.to}"


def _wrong_state(row: dict[str, Any], times: int) -> str:
    """What is wrong with a letter in this state that was accepted so often."""
    state = row["state"]
    if times > 1:
        return f"was accepted {times} times"
    if state in _LEFT and not times:
        return f"is {state}, but was never accepted"
    if state not in _LEFT | {"uncertain"} and times:
        return f"is {state}, but was accepted"
    if state == "sending" or (state == "uncertain" and row["kind"] not in TO_STAFF):
        return f"is still {state}"
    return ""


def _leftovers(office: Office) -> Iterator[str]:
    """Nothing half-written is left where it would stay for ever."""
    for path in office.data_dir.rglob("*"):
        name = path.relative_to(office.data_dir)
        if path.is_file() and (name.parts[0] == "tmp" or path.name.startswith(".") or path.suffix == ".tmp"):
            yield f"a leftover: {name}"


@dataclass(frozen=True, slots=True)
class Picture:
    """An office's whole state, without what must differ: Message-IDs, replies, the staff's own texts."""

    ledger: Any
    applications: Any
    ranking: Any
    letters: dict[str, Any]
    decisions: Any
    files: dict[str, str]
    troubles: Any


def picture(office: Office, at: datetime) -> Picture:
    """The state of an office as its commands, its rows and its folders show it."""
    now = ("--json", "--now", at.isoformat())
    return Picture(
        ledger=[_message(one) for one in office.ask("mail", "--json").value],
        applications=office.ask("applications", *now).value,
        ranking=office.ask("ranking", CALL_ID, *now).value,
        letters={row["key"]: _letter(row) for row in office.rows("SELECT * FROM letters")},
        decisions=[
            (row["application_id"], row["at"], row["action"], row["target"], row["value"], row["by"])
            for row in office.rows("SELECT * FROM decisions ORDER BY id")
            if row["by"] != PERSON
        ],
        files=dict(_files(office.data_dir)),
        troubles=office.rows("SELECT name, failed_at, error FROM pulses WHERE failed_at IS NOT NULL"),
    )


def differences(expected: Picture, found: Picture) -> list[str]:
    """Where two pictures differ, one line each."""
    told = list[str]()
    for one in fields(Picture):
        wanted, had = getattr(expected, one.name), getattr(found, one.name)
        if isinstance(wanted, dict):
            told += [
                f"{one.name}: {key}: {_short(wanted.get(key))} became {_short(had.get(key))}"
                for key in sorted({*wanted, *had})
                if wanted.get(key) != had.get(key)
            ]
        elif wanted != had:
            told.append(f"{one.name}: {first_difference(wanted, had)}")
    return told


def _message(row: dict[str, Any]) -> dict[str, Any]:
    """A ledger's row without the numbers of letters, which an alert more would shift."""
    return {**row, "uid_validity": None, "reason": _LETTER_NUMBER.sub("pismo", row["reason"])}


def _letter(row: dict[str, Any]) -> dict[str, Any]:
    """A letter without its Message-ID's key; its bytes only when they are no report on everything else."""
    same = ("kind", "reference", "to_address", "due_on", "created_at", "asked", "round")
    told = {name: row[name] for name in same}
    if row["kind"] in TO_STAFF:
        # It tells of uncertain letters, too. Where its own delivery broke off, nobody decides about it.
        return {**told, "state": "sent" if row["state"] == "uncertain" else row["state"]}
    raw = hashlib.sha256(row["raw"]).hexdigest()
    return {**told, "state": row["state"], "sent_at": row["sent_at"], "subject": row["subject"], "raw": raw}


def _files(root: Path) -> Iterator[tuple[str, str]]:
    """Every file that is kept, by its path, with its hash."""
    for folder in ("raw", "files", "applications", "derived"):
        for path in (root / folder).rglob("*"):
            if path.is_file():
                yield str(path.relative_to(root)), hashlib.sha256(path.read_bytes()).hexdigest()


def first_difference(wanted: Any, had: Any) -> str:
    """Where two pieces of plain data first differ, on one line."""
    if isinstance(wanted, list) and isinstance(had, list) and len(wanted) == len(had):
        first = next(n for n, (one, other) in enumerate(zip(wanted, had, strict=True)) if one != other)
        return f"[{first}] {first_difference(wanted[first], had[first])}"
    if isinstance(wanted, dict) and isinstance(had, dict):
        name = next(key for key in {**wanted, **had} if wanted.get(key) != had.get(key))
        return f"{name}: {first_difference(wanted.get(name), had.get(name))}"
    return f"{_short(wanted)} became {_short(had)}"


def _short(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)[:300]
