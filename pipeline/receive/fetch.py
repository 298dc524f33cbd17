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
from ingest.mailbox.message_key import is_of, uid_in
from ingest.mailbox.protocol import FolderState
from pipeline.receive.unfetched import tell_given_up
from pipeline.services import MAILBOX, Services
from pipeline.watch import step_record
from store.mail import ledger

if TYPE_CHECKING:
    from ingest.mailbox.protocol import Mailbox

_log = logging.getLogger(__name__)

MIN_FREE_BYTES = 500_000_000
"""Below this nothing is fetched: mail is safer on the server than half-written here (f090)."""

BATCH = 50
"""Messages that share one transaction and one round of directory fsyncs."""

BATCH_BYTES = 64 * 2**20
"""No further message joins a batch of so many bytes: fifty mails of 100 MB would fill the worker's memory."""

FOLDER = "folder/"
"""How the names of the steps of further folders begin."""
_OF_OFFICE = f"{FOLDER}@"
"""The same of offices' own mailboxes."""


def poll(services: Services, now: datetime) -> Iterator[int]:
    """Fetch what is new; yields after every durable batch how many messages it brought.

    Raises:
        TransientError: the mailbox is out of reach or broke off, or the disk is nearly full; what had come is
            kept. Also where the server lists a message without handing it over, the first times.
    """
    _require_room(services)
    account = services.account
    with services.mailbox() as mailbox:
        # A Maildir lists everything, and so does IMAP where the numbering changed: the ledger knows the rest.
        keys = _without_rows(services, account, mailbox.new_keys(_mark(services)))
        yield from _fetch(services, mailbox, account, keys, now)
        _forget_old_numbers(services, mailbox, account)


def reconcile(services: Services, now: datetime) -> int:
    """Compare the whole mailbox with the ledger and fetch what is missing; returns how many were.

    So are its further folders, where people and filters put mail that nobody moved back (f008). One of them
    that cannot be read is a trouble of its own.

    Raises:
        TransientError: the mailbox is out of reach or broke off.
    """
    found = _reconcile(services, services.account, "", now)
    further = services.further_accounts
    for account, folder in further.items():
        try:
            found += _reconcile(services, account, folder, now)
        except TransientError as error:
            _log.warning("folder %s was not read: %s", folder, error)
            told = f"Dodatkowy folder „{folder}”: {error}"
            step_record.failed(services.database, _folder_step(services, folder), told, now)
        else:
            step_record.succeeded(services.database, _folder_step(services, folder), now)
    _forget_folders(services, frozenset(_folder_step(services, folder) for folder in further.values()), now)
    if not services.part:
        _forget_mailboxes(services, now)
    return found


def _folder_step(services: Services, folder: str) -> str:
    return f"{_OF_OFFICE}{services.part}/{folder}" if services.part else FOLDER + folder


def _reconcile(services: Services, account: str, folder: str, now: datetime) -> int:
    _require_room(services)
    with services.mailbox(folder) as mailbox:
        present = mailbox.all_keys()
        with services.database.write() as session:
            known = ledger.known_keys(session, account)
            ledger.forget_vanished(session, account, frozenset(present))
        return sum(_fetch(services, mailbox, account, [key for key in present if key not in known], now))


def _forget_folders(services: Services, read: frozenset[str], now: datetime) -> None:
    """A folder that is no longer read is no trouble any more."""
    own = f"{_OF_OFFICE}{services.part}/" if services.part else FOLDER
    for row in step_record.troubles(services.database):
        is_offices = row.name.startswith(_OF_OFFICE) and not services.part
        if row.name.startswith(own) and not is_offices and row.name not in read:
            step_record.succeeded(services.database, row.name, now)


def _forget_mailboxes(services: Services, now: datetime) -> None:
    """An office's own mailbox that the settings name no longer, and its folders, are no trouble any more."""
    read = {one.part for one in services.mailboxes}
    for row in step_record.troubles(services.database):
        begins = next((one for one in (MAILBOX, _OF_OFFICE) if row.name.startswith(one)), None)
        if begins is not None and row.name.removeprefix(begins).partition("/")[0] not in read:
            step_record.succeeded(services.database, row.name, now)


def _require_room(services: Services) -> None:
    require_room(services, MIN_FREE_BYTES, "poczta czeka na serwerze, aż będzie miejsce.")


def require_room(services: Services, least_bytes: int, so_that: str) -> None:
    """Make sure that so much is free, and the archive answers, before anything is begun; `so_that` ends the
    sentence.

    Raises:
        TransientError: there is less, or the archive does not answer.
    """
    services.archive.require()
    free = shutil.disk_usage(services.settings.data_dir).free
    if free < least_bytes:
        raise TransientError(f"Na dysku {services.settings.data_dir} zostało {free // 10**6} MB; {so_that}")


def _mark(services: Services) -> FolderState:
    with services.database.read() as session:
        seen = ledger.seen(session, services.account)
    missing = frozenset(int(uid_in(key)) for key in seen.missing_keys if is_of(key, seen.uid_validity))
    return FolderState(uid_validity=seen.uid_validity, highest_uid=seen.highest_uid, missing=missing)


def _without_rows(services: Services, account: str, keys: Sequence[str]) -> list[str]:
    if not keys:
        return []
    with services.database.read() as session:
        entered = ledger.entered_keys(session, account, keys)
    return [key for key in keys if key not in entered]


def _forget_old_numbers(services: Services, mailbox: "Mailbox", account: str) -> None:
    """After everything has come under the new numbers, nothing is missing under the old ones (f001)."""
    with services.database.read() as session:
        old = [key for key in ledger.unfetched(session, account) if not mailbox.may_hold(key)]
    if old:
        with services.database.write() as session:
            ledger.forget_unfetched(session, account, old)


def _fetch(
    services: Services, mailbox: "Mailbox", account: str, keys: Sequence[str], now: datetime
) -> Iterator[int]:
    """Fetch these messages; those that were not delivered before come last and hold nobody up (f007)."""
    with services.database.read() as session:
        attempts = ledger.unfetched(session, account) if keys else {}
    by_attempts = sorted(keys, key=lambda key: attempts.get(key, 0))
    fresh = [key for key in by_attempts if not attempts.get(key)]
    tried = [key for key in by_attempts if 0 < attempts.get(key, 0) < ledger.GIVEN_UP_AFTER]
    given_up = [[key] for key in by_attempts if attempts.get(key, 0) >= ledger.GIVEN_UP_AFTER]
    missed: set[str] = set()
    try:
        for some in (fresh, tried, *given_up):
            yield from _fetch_some(services, mailbox, account, some, now)
            missed |= mailbox.missed
    finally:
        tell_given_up(services, now)
    still = [key for key in missed if attempts.get(key, 0) + 1 < ledger.GIVEN_UP_AFTER]
    if still:
        raise TransientError(
            f"Serwer poczty wymienia wiadomości, których nie wydał (liczba: {len(still)}); "
            "program poprosi o nie ponownie."
        )


def _fetch_some(
    services: Services, mailbox: "Mailbox", account: str, keys: Sequence[str], now: datetime
) -> Iterator[int]:
    if not keys:
        return
    arrived: set[str] = set()
    messages = mailbox.fetch(keys)
    try:
        while batch := _batch(messages):
            arrived.update(message.key for message in batch)
            yield _enter(services, account, batch, now)
            _require_room(services)
    finally:
        # Listed but not delivered: asked for again, since a higher UID may be in the ledger already.
        absent = [key for key in keys if key not in arrived]
        if absent:
            _log.warning("not handed over by the server: %d", len(absent))
            with services.database.write() as session:
                ledger.record_unfetched(session, account, absent, mailbox.missed, now)


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


def _enter(services: Services, account: str, batch: Sequence[Fetched], now: datetime) -> int:
    services.beat()
    hashes = services.archive.store_raw([message.raw for message in batch])
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
    with services.database.write() as session:
        return ledger.record_arrivals(session, account, arrivals, now)
