"""What a fresh process does before its first pass, the lock held and the schema accepted.

In this order: the database's integrity → whose the archive is → what a crash left half-written → files that
no row names → the files of the newest messages → letters that were under way. Every pass looks at the clock
(`pipeline.watch.clock`), and the worker's first compares the whole mailbox with the ledger before it sends.

Nobody else works in the data directory, so the lock is the lease of every message: what a process began that
is gone waits as before, its attempts counted. On PostgreSQL a lease of the database says so, too
(`pipeline.runtime.lease`): what a host that still holds one has in hand is left to it.
"""

import logging
import os
from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate

from sqlmodel import Session, col, select

from errors import NaborError
from pipeline.keep.call_versions import note_versions
from pipeline.services import Services
from pipeline.tasks.upkeep import install_or_remove
from pipeline.watch.earlier_close import hold_for_earlier_closes
from pipeline.watch.sending_hold import DAMAGED, hold_sending, is_released
from store.kept.assessments import complete, lacks_rows
from store.pending_work import has_letters_under_way
from store.tables import MessageRow

_log = logging.getLogger(__name__)

_CHECK_SECONDS, _GLANCE_SECONDS = 1.5, 0.1
"""Seconds; the rest of a large database is for `nabor verify`. A pass that a timer starts takes a glance."""
_NEWEST = 200
"""So many messages are looked at: as a rule more than came since the last start."""
_HASHED_BYTES = 32 * 2**20
"""So much is read of them, the newest first; of the others only the size is looked at."""
_LISTED = 100_000
"""Of so many messages all raw files are listed; more would take longer than a start may."""
_NAMED = 10
_AT_ONCE = 8
"""Where each answer takes a network's while."""


def start(services: Services, *, for_one_pass: bool = False) -> None:
    """Make sure of what is there.

    What takes longer the more there is and changes nothing (the rest of the structure, files without a row)
    is left to long runs and `nabor verify` where it is `for_one_pass`.

    Raises:
        NaborError: the database is damaged, or the archive is another office's; nothing else was done.
        TransientError: the archive does not answer.
    """
    problem = services.database.quick_check(_GLANCE_SECONDS if for_one_pass else _CHECK_SECONDS)
    if problem:
        raise NaborError(
            f"Baza danych jest uszkodzona ({problem}); program nie pracuje. "
            "Odtwórz ją z kopii (nabor restore)."
        )
    with services.database.read() as session:
        has_mail = session.exec(select(MessageRow.id).limit(1)).first() is not None
    services.archive.claim(services.office, has_mail=has_mail)
    swept = services.archive.sweep_tmp()
    if swept:
        _log.info("swept half-written files: %d", swept)
    with services.database.read() as session:
        orphans = set() if for_one_pass else _orphans(session, services)
        damaged = _damaged(session, services)
    if orphans:
        _log.info("raw files without a row, left where they are: %d", len(orphans))
    if damaged:
        _hold_letters(services, damaged)
    with services.database.read() as session:
        is_complete = not lacks_rows(session)
    if not is_complete:
        with services.database.write() as session:
            complete(session)
    install_or_remove(services)
    hold_for_earlier_closes(services)
    for call_id in note_versions(services):
        _log.info("call %s: another version of its file is in force now", call_id)
    if has_letters_under_way(services.database):
        from notify.outbox import recover
        from pipeline.write.outbox_rows import OutboxRows

        recovered = recover(OutboxRows(services.database))
        _log.warning("letters under way at a crash: uncertain %s", ", ".join(recovered.uncertain) or "none")


def _hold_letters(services: Services, damaged: list[int]) -> None:
    """Hold all letters to applicants, but for damage that a person knew of when letting them go (f092)."""
    numbers = ", ".join(map(str, damaged[:_NAMED])) + (" …" if len(damaged) > _NAMED else "")
    why = (
        f"W archiwum brakuje plików wiadomości albo są uszkodzone (razem {len(damaged)}, nr {numbers}); "
        "pisma do zgłaszających czekają. Odtwórz te pliki z kopii i uruchom nabor verify."
    )
    _log.error("raw files missing or damaged: messages %s", numbers)
    if not is_released(services.database, DAMAGED, why):
        hold_sending(services.database, DAMAGED, why, services.clock())


def _orphans(session: Session, services: Services) -> set[str]:
    """The hashes of raw files that no row names: a crash came between file and row.

    A bucket and a very large archive take long to list: `nabor verify` does.
    """
    newest = session.exec(select(MessageRow.id).order_by(col(MessageRow.id).desc()).limit(1)).first() or 0
    if services.archive.is_remote or newest > _LISTED:
        return set()
    data_dir = services.settings.data_dir
    # Names and hashes alone, as fast as disk and driver tell them: there may be a hundred thousand.
    standing = {
        name.removesuffix(".eml") for _folder, _folders, names in os.walk(data_dir / "raw") for name in names
    }
    if standing:
        rows = session.connection().exec_driver_sql("SELECT sha256 FROM messages")
        standing.difference_update(sha256 for (sha256,) in rows.cursor.fetchall())
    return standing


def _damaged(session: Session, services: Services) -> list[int]:
    """The newest messages whose raw file is not there, or not what it was."""
    query = select(MessageRow.id, MessageRow.sha256, MessageRow.size_bytes)
    newest = session.exec(query.order_by(col(MessageRow.id).desc()).limit(_NEWEST)).all()
    read_bytes = accumulate(size for _number, _sha256, size in newest)

    def is_whole(sha256: str, size: int, read: int) -> bool:
        if services.archive.size_of("raw", sha256) != size:
            return False
        return read > _HASHED_BYTES or not services.archive.fault("raw", sha256)

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        asked = [
            (number, pool.submit(is_whole, sha256, size, read))
            for (number, sha256, size), read in zip(newest, read_bytes, strict=True)
        ]
    return sorted(number for number, whole in asked if number is not None and not whole.result())
