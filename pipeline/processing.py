"""Process what waits in the ledger: read in the sandbox, file in the order of arrival."""

import logging
from collections import deque
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from domain.document import ReadStatus
from errors import MessageError
from pipeline.calls import call_at
from pipeline.filing import file_message
from pipeline.known import Known, load_known
from pipeline.parts import Parts
from pipeline.reading import MessageReading, parse_only, read_message, read_stored_file, unread
from store import ledger
from store.ledger import FiledAttachment
from store.tables import MessageRow

if TYPE_CHECKING:
    from ingest.sandbox import Sandbox, Task

_log = logging.getLogger(__name__)

COMMIT_EVERY = 25
"""Messages filed in one transaction."""


class Processing:
    """Messages on their way through the sandbox, filed strictly in the order they were handed in.

    The order is what makes numbers, matching and versions the same after a crash as without one.
    """

    def __init__(self, parts: Parts, sandbox: "Sandbox", now: datetime) -> None:
        self._parts = parts
        self._sandbox = sandbox
        self._now = now
        self._waiting: deque[tuple[MessageRow, Task[MessageReading]]] = deque()
        self._submitted: set[int] = set()
        self._known: Known | None = None
        self._unfiled: set[int] = set()
        self.filed = 0

    def take_pending(self) -> int:
        """Hand everything that waits in the ledger to the sandbox; returns how many messages."""
        with self._parts.database.write() as session:
            rows = [row for row in ledger.pending(session) if row.id not in self._submitted]
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
            ledger.begin_attempts(session, [row.id for row in ready if row.id is not None])
        for row in ready:
            self._submit(row)
        return len(ready)

    def _submit(self, row: MessageRow) -> None:
        assert row.id is not None
        self._submitted.add(row.id)
        self._unfiled.add(row.id)
        self._waiting.append((row, self._sandbox.submit(read_message, *self._place_of(row), row.sha256)))

    def _place_of(self, row: MessageRow) -> tuple[str, str, str]:
        settings = self._parts.settings
        return str(settings.data_dir), str(settings.calls_dir), call_at(self._parts.calls, row.received_at).id

    def give_back(self) -> None:
        """Take back the attempts of what was not filed: the outside world failed, not the mail."""
        if self._unfiled:
            with self._parts.database.write() as session:
                ledger.take_back_attempts(session, sorted(self._unfiled))

    def finish(self) -> None:
        """File everything that was handed over and everything that still waits."""
        self.file_ready(wait=True)
        while self.take_pending():
            self.file_ready(wait=True)

    def file_ready(self, *, wait: bool) -> None:
        """File what has been read, a transaction for every few; with `wait`, until nothing is left."""
        while batch := list(self._ready(wait=wait)):
            self._file(batch)

    def _ready(self, *, wait: bool) -> Iterator[tuple[MessageRow, "MessageReading | MessageError"]]:
        taken = 0
        while self._waiting and taken < COMMIT_EVERY and (wait or self._waiting[0][1].done()):
            row, task = self._waiting.popleft()
            taken += 1
            yield row, self._result(row, task)

    def _result(self, row: MessageRow, task: "Task[MessageReading]") -> "MessageReading | MessageError":
        from ingest.sandbox import SandboxError

        try:
            return task.result()
        except SandboxError as error:
            _log.warning("message %s is read file by file: %s", row.id, error)
            return self._piecewise(row)
        except MessageError as error:
            return error

    def _piecewise(self, row: MessageRow) -> "MessageReading | MessageError":
        """The message read file by file, so that the one that breaks its reader takes nothing with it."""
        from ingest.sandbox import SandboxError

        data_dir, calls_dir, call_id = self._place_of(row)
        try:
            message = self._sandbox.submit(parse_only, data_dir, row.sha256).result()
        except SandboxError as error:
            return MessageError(f"Wiadomości nie udało się rozebrać w przyznanych granicach ({error}).")
        except MessageError as error:
            return error
        files = []
        for attachment in message.attachments:
            task = self._sandbox.submit(read_stored_file, data_dir, calls_dir, call_id, attachment)
            try:
                files.append(task.result())
            except SandboxError as error:
                status = ReadStatus.LIMIT if error.is_limit else ReadStatus.CRASH
                files.append(
                    unread(
                        attachment, status, "Pliku nie udało się bezpiecznie odczytać; obejrzy go pracownik."
                    )
                )
        return MessageReading(message, tuple(files))

    def _file(self, batch: Sequence[tuple[MessageRow, MessageReading | MessageError]]) -> None:
        known, self._known = self._known, None
        files: list[FiledAttachment] = []
        values: list[dict[str, Any]] = []
        with self._parts.database.write() as session:
            known = known or load_known(session)
            for row, read in batch:
                if isinstance(read, MessageError):
                    values.append(ledger.quarantined_values(row, str(read), self._now))
                    continue
                filed = file_message(self._parts, session, known, row, read, self._now)
                values.append(filed.values)
                files += filed.files
            ledger.record_files(session, files, self._now)
            for group in _of_same_columns(values):
                ledger.record_processed(session, group)
        # Kept only once the transaction is through: after a failure the index is built anew.
        self._known = known
        self._unfiled.difference_update(row.id for row, _read in batch if row.id is not None)
        self.filed += len(batch)


def _of_same_columns(values: Sequence[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """The rows by the columns they set: one statement enters many rows only when these are the same."""
    groups: dict[frozenset[str], list[dict[str, Any]]] = {}
    for row in values:
        groups.setdefault(frozenset(row), []).append(row)
    yield from groups.values()
