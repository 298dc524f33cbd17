"""Poll: mail from the server into archive and ledger, in that order.

The raw bytes are durable before their row exists; a crash between the two leaves a file without a row, and
the next poll finds the message again.
"""

import logging
import shutil
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from domain.mail import Fetched
from errors import TransientError
from ingest.mailbox import Mark
from pipeline.parts import Parts
from store import ledger

if TYPE_CHECKING:
    from ingest.mailbox import Mailbox

_log = logging.getLogger(__name__)

MIN_FREE_BYTES = 500_000_000
"""Below this nothing is fetched: mail is safer on the server than half-written here (failure 90)."""

BATCH = 50
"""Messages that share one transaction and one round of directory fsyncs."""

BATCH_BYTES = 64 * 2**20
"""No further message joins a batch of so many bytes: fifty mails of 100 MB would fill the worker's memory."""


def poll(parts: Parts, now: datetime) -> Iterator[int]:
    """Fetch what is new; yields after every durable batch how many messages it brought.

    Raises:
        TransientError: the mailbox is out of reach or broke off, or the disk is nearly full; what had come is
            kept.
    """
    _require_room(parts)
    with parts.mailbox() as mailbox:
        yield from _fetch(parts, mailbox, mailbox.new_keys(_mark(parts)), now)


def reconcile(parts: Parts, now: datetime) -> int:
    """Compare the whole mailbox with the ledger and fetch what is missing; returns how many were.

    Raises:
        TransientError: the mailbox is out of reach or broke off.
    """
    _require_room(parts)
    with parts.mailbox() as mailbox:
        present = mailbox.all_keys()
        with parts.database.read() as session:
            known = ledger.known_keys(session, parts.account)
        found = sum(_fetch(parts, mailbox, [key for key in present if key not in known], now))
        with parts.database.write() as session:
            ledger.forget_vanished(session, parts.account, frozenset(present))
    return found


def _require_room(parts: Parts) -> None:
    free = shutil.disk_usage(parts.settings.data_dir).free
    if free < MIN_FREE_BYTES:
        raise TransientError(
            f"Na dysku {parts.settings.data_dir} zostało {free // 10**6} MB; "
            "poczta czeka na serwerze, aż będzie miejsce."
        )


def _mark(parts: Parts) -> Mark:
    with parts.database.read() as session:
        seen = ledger.seen(session, parts.account)
        is_maildir = parts.settings.mailbox == "maildir"
        keys = ledger.known_keys(session, parts.account) if is_maildir else frozenset[str]()
    missing = frozenset(
        int(key.partition("/")[2]) for key in seen.missing_keys if key.startswith(f"{seen.uid_validity}/")
    )
    return Mark(uid_validity=seen.uid_validity, highest_uid=seen.highest_uid, missing=missing, keys=keys)


def _fetch(parts: Parts, mailbox: "Mailbox", keys: Sequence[str], now: datetime) -> Iterator[int]:
    arrived: set[str] = set()
    messages = mailbox.fetch(keys)
    try:
        while batch := _batch(messages):
            arrived.update(message.key for message in batch)
            yield _enter(parts, batch, now)
    finally:
        # Listed but not handed over: asked for again, for a higher UID may come to stand above it.
        absent = [key for key in keys if key not in arrived]
        if absent:
            _log.warning("not handed over by the server: %d", len(absent))
            with parts.database.write() as session:
                ledger.record_unfetched(session, parts.account, absent, now)


def _batch(messages: Iterator[Fetched]) -> list[Fetched]:
    """The next few messages, small enough together to be held in memory."""
    batch: list[Fetched] = []
    size = 0
    for message in islice(messages, BATCH):
        batch.append(message)
        size += len(message.raw)
        if size >= BATCH_BYTES:
            break
    return batch


def _enter(parts: Parts, batch: Sequence[Fetched], now: datetime) -> int:
    hashes = parts.archive.store_raw([message.raw for message in batch])
    arrivals = [
        ledger.Arrival(
            key=message.key,
            uid_validity=message.uid_validity,
            uid=message.uid,
            received_at=message.internal_date_at,
            sha256=sha256,
            size_bytes=len(message.raw),
        )
        for message, sha256 in zip(batch, hashes, strict=True)
    ]
    with parts.database.write() as session:
        return ledger.record_arrivals(session, parts.account, arrivals, now)
