"""Readings by an older version of the readers, or of a call's file, made anew between the passes.

Nobody waits for it, and nobody's word is touched: a message stays its application's, decisions stand, letters
that left stay as they are. Only the readings of its files are replaced, and the next pass judges by them.

With a queue the pictures of pages are read as tasks, by whoever reads (`pipeline.read.pages_elsewhere`).
"""

import hashlib
import logging
import time
from concurrent.futures import wait as wait_for
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session, col, select

from domain.mail import Outcome
from errors import MessageError
from ingest.disk import explained
from pipeline.file.filing import file_anew
from pipeline.read.pages_elsewhere import PagesElsewhere
from pipeline.read.places import ReadingPlaces
from pipeline.read.reading import MessageReading
from pipeline.read.reading_task import ReadingTask
from store.mail import ledger
from store.mail.scans import scans_of
from store.tables import ApplicationRow, AttachmentRow, MessageRow, ReadingRow

if TYPE_CHECKING:
    from pipeline.read.pools import Pools
    from pipeline.services import Services

_log = logging.getLogger(__name__)

_MESSAGES_AT_ONCE = 100
_AHEAD = 3 * _MESSAGES_AT_ONCE
"""Whose pages are asked for: who reads is not to wait for who enters."""
_SECONDS_AT_ONCE = 60.0
_LOOK_SECONDS = 0.5


def read_anew(services: "Services", pools: "Pools") -> int:
    """How many messages were looked at, in the order of the ledger, until time is up or there is work.

    Raises:
        TransientError: the disk or the database refuses.
    """
    mark = _Mark(services)
    waiting = _filed_after(services, mark.read())
    until, places, done = time.monotonic() + _SECONDS_AT_ONCE, ReadingPlaces(services), 0
    elsewhere = PagesElsewhere(services) if services.settings.is_queued else None
    if elsewhere is not None:
        elsewhere.ask(waiting)
    for row in waiting[:_MESSAGES_AT_ONCE]:
        if time.monotonic() > until or services.is_stopping():
            break
        if _is_outdated(services, row):
            if elsewhere is not None and not _have_come(services, elsewhere, row, until):
                break
            if not _replace_readings(services, pools, places, row):
                break
            if elsewhere is not None:
                elsewhere.are_taken(row)
        assert row.id is not None
        mark.keep(row.id)
        done += 1
    return done


def _have_come(services: "Services", elsewhere: PagesElsewhere, row: MessageRow, until: float) -> bool:
    """Whether the pages of a message have been read elsewhere before time is up or there is work."""
    while not elsewhere.are_there(row):
        if time.monotonic() > until or services.is_stopping():
            return False
        time.sleep(_LOOK_SECONDS)
    return True


class _Mark:
    """How far the ledger was gone through for the rules of today."""

    def __init__(self, services: "Services") -> None:
        self._data_dir = services.settings.data_dir
        self._rules = hashlib.sha256("\n".join(sorted(services.rules.values())).encode()).hexdigest()[:16]

    @property
    def _path(self) -> Path:
        return self._data_dir / "derived" / "read-by-rules"

    def read(self) -> int:
        """The last message that was looked at; 0 where the rules are new, or nobody knows."""
        try:
            rules, _, number = self._path.read_text(encoding="ascii").partition(" ")
            return int(number) if rules == self._rules else 0
        except (FileNotFoundError, ValueError):
            return 0

    def keep(self, number: int) -> None:
        """Remember this message as the last one."""
        with explained(self._data_dir):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(f"{self._rules} {number}", encoding="ascii")


def _filed_after(services: "Services", number: int) -> list[MessageRow]:
    with services.database.read() as session:
        query = select(MessageRow).where(col(MessageRow.id) > number).order_by(col(MessageRow.id))
        return list(session.exec(query.limit(_AHEAD)))


def _is_outdated(services: "Services", row: MessageRow) -> bool:
    """Whether a file of a filed message was read by other rules than those of its call today."""
    if row.outcome != Outcome.FILED or row.application_id is None:
        return False
    with services.database.read() as session:
        query = (
            select(ReadingRow.call_id, ReadingRow.rules)
            .join(AttachmentRow, col(AttachmentRow.reading_id) == col(ReadingRow.id))
            .where(AttachmentRow.message_id == row.id)
        )
        return any(
            call_id in services.rules and rules.partition("/")[0] != services.rules[call_id]
            for call_id, rules in session.exec(query)
        )


def _replace_readings(services: "Services", pools: "Pools", places: ReadingPlaces, row: MessageRow) -> bool:
    """Read a message and enter what was read; False: work came first, and it is done another time."""
    read = _read(services, pools, places, row)
    if read is None:
        return False
    if isinstance(read, MessageError):
        _log.warning("message %s could not be read anew and keeps its readings", row.id)
        return True
    services.archive.sync()
    with services.database.write() as session:
        _enter(services, session, row, read)
    _log.info("message %s was read anew", row.id)
    return True


def _read(
    services: "Services", pools: "Pools", places: ReadingPlaces, row: MessageRow
) -> MessageReading | MessageError | None:
    with services.database.read() as session:
        place = places.of(session, row)
    task = ReadingTask(row, place, pools)
    while task.result is None:
        if services.is_stopping():
            task.cancel()
            return None
        wait_for(task.tasks, timeout=_LOOK_SECONDS)
        task.advance()
    return task.result


def _enter(services: "Services", session: Session, row: MessageRow, read: MessageReading) -> None:
    """Give the files their new readings, unless something became of the message meanwhile."""
    now_there = session.get(MessageRow, row.id)
    if now_there is None or (now_there.outcome, now_there.application_id) != (
        row.outcome,
        row.application_id,
    ):
        return
    application = session.get(ApplicationRow, row.application_id)
    assert application is not None
    scans = scans_of(session, {file.attachment.sha256 for file in read.files})
    files = file_anew(services, now_there, application, read, scans)
    services.archive.sync()
    ledger.record_files(session, files, services.clock())
