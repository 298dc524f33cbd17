"""What an office has come to, told so that the order in which its mails were handed over makes no difference.

A message that a server withholds for one pass is filed after its neighbours: applications then have each other's
numbers, and nothing else may differ.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from tests.torture.judging.verdict import TO_STAFF, first_difference, picture
from tests.torture.office.world import Office

Essence = dict[str, Any]
"""Name of a thing → how it is; plain data."""

_NUMBER = re.compile(r"(?:(?<=/)|^)\d+$")
_FILE = re.compile(r"/\d+(?=\")")
_INSTANTS = frozenset({"correction_sent_at", "sent_at", "created_at"})
"""Of what the program does itself only the day is compared: a pass that was repeated came later."""


def essence(office: Office, at: datetime) -> Essence:
    """The state of an office at rest."""
    seen = picture(office, at)
    emails = {
        row["reference"]: row["email"] for row in office.rows("SELECT reference, email FROM applications")
    }
    ids = {str(row["id"]): row["email"] for row in office.rows("SELECT id, email FROM applications")}
    told: Essence = {}
    for message in seen.ledger:
        if message["outcome"] != "duplicate":
            _add(told, f"message {message['from']} {message['subject']}", _message(message))
    for application in seen.applications:
        told[
            f"application {application['email'] if 'email' in application else application['reference']}"
        ] = application
    for key, letter in seen.letters.items():
        if letter["kind"] == "completeness":
            # Told once more when an earlier arrival of the same bytes came to light: the last word counts.
            told[f"letter {letter['reference']} completeness"] = _letter(letter)
        elif letter["kind"] not in TO_STAFF:
            _add(told, f"letter {key}", _letter(letter))
    for number, place in enumerate(seen.ranking["qualified"] + seen.ranking["reserve"]):
        told[f"place {number}"] = place
    for application_id, *decision in seen.decisions:
        decision[2] = _NUMBER.sub("#", decision[2] or "")
        _add(told, f"decision {ids[str(application_id)]} {decision[1]} {decision[2]}", decision)
    told |= {
        f"file {path}": digest for path, digest in seen.files.items() if path.startswith("applications/")
    }
    told["kinds of files"] = Counter(path.partition("/")[0] for path in seen.files)
    # A letter that is put off again and again waits long, and the staff is told so rightly.
    told["troubles"] = [one for one in seen.troubles if not one["name"].startswith("stalled/")]
    return {_renamed(name, emails): _told(thing, emails) for name, thing in told.items()}


def _add(told: Essence, name: str, thing: Any) -> None:
    """A thing whose name ends with the number of a row, which the order gives it; alike ones side by side."""
    name = _NUMBER.sub("#", name)
    while name in told:
        name += "+"
    told[name] = thing


def differences(expected: Essence, found: Essence) -> list[str]:
    """What differs, a line each."""
    return [
        f"{name}: {first_difference(expected.get(name), found.get(name))}"
        for name in sorted({*expected, *found})
        if expected.get(name) != found.get(name)
    ]


def losses(office: Office) -> Iterator[str]:
    """Mails without exactly one row or without their bytes, and letters whose state is not true."""
    served = office.world.served()
    rows = office.rows("SELECT key, sha256, outcome FROM messages")
    keys = Counter(row["key"] for row in rows)
    taken_up = Counter(row["sha256"] for row in rows if row["outcome"] != "duplicate")
    for key, raw in served.items():
        digest = hashlib.sha256(raw).hexdigest()
        kept = office.data_dir / "raw" / digest[:2] / f"{digest}.eml"
        if keys[key] != 1 or taken_up[digest] != 1 or not kept.is_file() or kept.read_bytes() != raw:
            yield f"message {key}: {keys[key]} rows, taken up {taken_up[digest]} times, kept: {kept.is_file()}"
    for row in office.rows("SELECT key FROM unfetched"):
        yield f"message {row['key']} is still noted as not handed over"
    times = Counter(one.message_id for one in office.accepted)
    for row in office.rows("SELECT key, kind, state, message_id FROM letters"):
        count, has_left = times[row["message_id"]], row["state"] in {"sent", "bounced"}
        is_open = row["state"] in {"sending", "queued", "failed", "uncertain"} and row["kind"] not in TO_STAFF
        if count > 1 or is_open or (has_left and not count):
            yield f"letter {row['key']} is {row['state']} and was accepted {count} times"


def _letter(letter: dict[str, Any]) -> dict[str, Any]:
    """A letter without its bytes and the numbers of the files it asks about."""
    return {**letter, "raw": None, "asked": _FILE.sub("/#", letter["asked"])}


def _message(message: dict[str, Any]) -> dict[str, Any]:
    """A message without what an answer has of our letters: these bear numbers, and keys of their own.

    Its Message-ID among it, which the samples make of its subject. The bytes are compared with the server's.
    """
    files = [{**one, "id": None, "sha256": None, "size_bytes": None} for one in message["attachments"]]
    # Of the same bytes that came twice, either may have been fetched first.
    return {
        **message,
        "id": None,
        "uid": None,
        "sha256": None,
        "message_id": None,
        "received_at": None,
        "attachments": files,
    }


def _told(thing: Any, emails: dict[str, str]) -> Any:
    """A thing with companies for numbers, and days for instants."""
    if isinstance(thing, dict):
        return {
            _renamed(str(name), emails): value[:10] if name in _INSTANTS and value else _told(value, emails)
            for name, value in thing.items()
        }
    if isinstance(thing, list | tuple):
        return [_told(one, emails) for one in thing]
    return _renamed(thing, emails) if isinstance(thing, str) else thing


def _renamed(text: str, emails: dict[str, str]) -> str:
    for reference, email in emails.items():
        text = text.replace(reference, email)
    return text
