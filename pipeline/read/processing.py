"""Process what waits in the ledger: read in the sandbox, file in the order of arrival."""

import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED
from concurrent.futures import wait as wait_for
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from errors import MessageError
from pipeline.file.filing import file_message
from pipeline.file.known_senders import KnownSenders
from pipeline.read.elsewhere import Elsewhere, ReadElsewhere
from pipeline.read.places import ReadingPlaces
from pipeline.read.reading import MessageReading
from pipeline.read.reading_setup import ReadingSetup
from pipeline.read.reading_task import ReadingTask
from pipeline.read.rereading import to_read_again
from pipeline.receive.fetch import require_room
from pipeline.receive.scanning import Scanning
from pipeline.services import Services
from store.mail import ledger
from store.mail.ledger import FiledAttachment
from store.pending_work import has_pending
from store.tables import MessageRow

if TYPE_CHECKING:
    from pipeline.read.pools import Pools

COMMIT_EVERY = 25
"""Messages filed in one transaction."""
LEAST_BYTES = 100_000_000
"""Below this no message is begun: its attempts would be counted though nothing could be kept of it."""
_IN_HAND = 50
"""Messages in hand at a time where there are several mailboxes."""
_LOOK_SECONDS = 1.0
"""How often a pass that waits looks whether it is to stop."""


class Processing:
    """Messages on their way through the sandbox, filed strictly in the order they were handed in.

    The order is what makes numbers, matching and versions the same after a crash as without one.
    """

    def __init__(self, services: Services, pools: "Pools", now: datetime) -> None:
        self._parts = services
        self._pools = pools
        self._now = now
        self._waiting: deque[ReadingTask[MessageRow] | ReadElsewhere] = deque()
        self._places = ReadingPlaces(services)
        self._elsewhere = Elsewhere(services, self._places) if services.settings.is_queued else None
        self._submitted: set[int] = set()
        self._unfiled: set[int] = set()
        self._until = time.monotonic() + services.settings.worker.reading_minutes * 60
        self._scanning = Scanning(services, now)
        self.filed = 0

    def take_pending(self) -> int:
        """Hand everything that waits in the ledger to the sandbox; returns how many messages.

        Raises:
            TransientError: the disk is nearly full; nothing was begun, and no attempt counted.
        """
        require_room(self._parts, LEAST_BYTES, "poczta czeka na przetworzenie, aż będzie miejsce.")
        with self._parts.database.write() as session:
            mine = self._parts.database.owner
            rows = [row for row in self._pending(session, mine) if row.id not in self._submitted]
            if self._elsewhere is not None:
                rows = self._elsewhere.read_so_far(session, rows)
            if not rows:
                return 0
            spent = [row for row in rows if row.attempts >= ledger.QUARANTINE_AFTER]
            reason = "Przetwarzanie trzy razy się nie udało; wiadomość obejrzy pracownik."
            ledger.record_processed(
                session, [ledger.quarantined_values(row, reason, self._now) for row in spent]
            )
            ready = [row for row in rows if row.attempts < ledger.QUARANTINE_AFTER]
            if any(row.attempts for row in ready):
                # After a crash one at a time, so that whatever brings the program down is counted alone.
                ready = [] if self._waiting else ready[:1]
            ledger.begin_attempts(session, [row.id for row in ready if row.id is not None], mine)
            places = [self._place(session, row) for row in ready]
        for row, place in zip(ready, places, strict=True):
            self._submit(row, place)
        return len(ready)

    def _place(self, session: Session, row: MessageRow) -> ReadingSetup:
        """Where a message is read; which server's word on senders counts, its own mailbox's settings say."""
        place = self._places.of(session, row)
        own = next((one for one in self._parts.mailboxes if one.part and row.account in one.accounts), None)
        return replace(place, authserv_id=own.settings.imap.authserv_id) if own is not None else place

    def _pending(self, session: Session, mine: int | None) -> list[MessageRow]:
        """What waits, in the order of arrival; of several mailboxes a message of each by turns.

        Then few are handed in at a time, lest the hundreds of one mailbox all stand before the one that comes
        to another meanwhile.
        """
        if len(self._parts.mailboxes) == 1:
            return ledger.pending(session, mine=mine)
        return ledger.pending_by_turns(session, max(0, _IN_HAND - len(self._waiting)), mine, self._unfiled)

    def _submit(self, row: MessageRow, place: ReadingSetup) -> None:
        assert row.id is not None
        self._submitted.add(row.id)
        self._unfiled.add(row.id)
        found = self._elsewhere.reading_of(row, place) if self._elsewhere is not None else None
        self._waiting.append(found or ReadingTask(row, place, self._pools))

    def return_attempts(self) -> None:
        """Take back the attempts of what was not filed: the outside world failed, not the mail."""
        for one in self._waiting:
            one.cancel()
        if self._unfiled:
            with self._parts.database.write() as session:
                ledger.take_back_attempts(session, sorted(self._unfiled))

    def finish(self) -> bool:
        """File everything that was submitted and everything that still waits.

        False: time is up, the worker is to stop, or others are still reading; what is left waits for the next
        pass.
        """
        self.file_ready(wait=True)
        while not self._is_over() and self.take_pending():
            self.file_ready(wait=True)
        is_left = self._elsewhere is not None and has_pending(self._parts.database)
        return not self._waiting and not is_left

    def file_ready(self, *, wait: bool) -> None:
        """File what has been read, a transaction for every few; with `wait`, until nothing is left."""
        while batch := self._ready(wait=wait):
            self._file(batch)

    def _ready(self, *, wait: bool) -> list[tuple[MessageRow, "MessageReading | MessageError"]]:
        """The next few that have been read, in order; with `wait`, as long as there is time."""
        ready: list[tuple[MessageRow, MessageReading | MessageError]] = []
        while self._waiting and len(ready) < COMMIT_EVERY:
            self._advance()
            first = self._waiting[0]
            if first.result is not None:
                ready.append((first.row, first.result))
                self._waiting.popleft()
            elif not wait or self._is_over():
                break
            else:
                wait_for(first.tasks, timeout=_LOOK_SECONDS, return_when=FIRST_COMPLETED)
        return ready

    def _advance(self) -> None:
        """Move every message a step on that can: the pictures of later ones are read meanwhile."""
        for one in self._waiting:
            one.advance()

    def _is_over(self) -> bool:
        self._parts.beat()
        return time.monotonic() > self._until or self._parts.is_stopping()

    def _file(self, batch: Sequence[tuple[MessageRow, MessageReading | MessageError]]) -> None:
        # Before the transaction: a scanner may be slow, and the writer's lock is not to wait for it.
        scans = self._scanning.scans(
            file.attachment.sha256
            for _row, read in batch
            if isinstance(read, MessageReading)
            for file in read.files
        )
        files: list[FiledAttachment] = []
        values: list[dict[str, Any]] = []
        archive = self._parts.archive
        if any(isinstance(read, MessageReading) and read.files for _row, read in batch):
            # Bytes before the names that people see: no power cut leaves an empty file in a folder (f091).
            archive.sync()
        with self._parts.database.write() as session:
            known = KnownSenders(session)
            for row, read in batch:
                if isinstance(read, MessageError):
                    values.append(ledger.quarantined_values(row, str(read), self._now))
                    continue
                filed = file_message(self._parts, session, known, row, read, self._now, scans)
                values.append(filed.values)
                files += filed.files
            for row, told in zip((row for row, _read in batch), values, strict=True):
                told["reason"] = _with_folder(self._parts, row, told["reason"])
            if files:
                archive.sync()
            ledger.record_files(session, files, self._now)
            for group in _of_same_columns(values):
                ledger.record_processed(session, group)
            again = self._read_again(session, batch, values)
        self._unfiled.difference_update(row.id for row, _read in batch if row.id is not None)
        self._submitted -= again
        self._count(read for _row, read in batch)
        self.filed += len(batch)
        self._parts.tally.add(messages_filed=len(batch))

    def _count(self, readings: Iterable[MessageReading | MessageError]) -> None:
        files = [file for read in readings if isinstance(read, MessageReading) for file in read.files]
        for name, is_from_picture in (("pages_text", False), ("pages_picture", True)):
            pages = sum(one.reading.page_count for one in files if one.is_from_picture == is_from_picture)
            self._parts.tally.add(**{name: pages})

    @staticmethod
    def _read_again(
        session: Session,
        batch: Sequence[tuple[MessageRow, MessageReading | MessageError]],
        values: Sequence[dict[str, Any]],
    ) -> frozenset[int]:
        """Put messages back whose locked files another message may open; returns which."""
        again = frozenset(
            number
            for (row, read), filed in zip(batch, values, strict=True)
            if isinstance(read, MessageReading)
            for number in to_read_again(session, row, read, filed)
        )
        ledger.read_again(session, again)
        return again


def _with_folder(services: Services, row: MessageRow, reason: str) -> str:
    """The reason, with the folder where the message lay when it is not the mailbox's own (f008)."""
    folder = next((f for one in services.mailboxes if (f := one.further_accounts.get(row.account))), None)
    return f"{reason} Wiadomość leżała w folderze „{folder}”.".strip() if folder else reason


def _of_same_columns(values: Sequence[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """The rows by the columns they set: one statement enters many rows only when these are the same."""
    groups: dict[frozenset[str], list[dict[str, Any]]] = {}
    for row in values:
        groups.setdefault(frozenset(row), []).append(row)
    yield from groups.values()
