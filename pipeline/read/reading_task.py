"""One message on its way through the reading processes, step by step, without waiting."""

import logging
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from domain.document import ReadStatus
from errors import MessageError, TransientError
from pipeline.read.hatch import TaskHatch
from pipeline.read.pictures import TEXT_DOCUMENTS, Task, work_out
from pipeline.read.reading import (
    FileReading,
    MessageReading,
    parse_only,
    read_message,
    read_message_as_it_is,
    read_stored_file,
    unread,
)
from pipeline.read.reading_setup import ReadingSetup
from pipeline.watch.traces import Span
from store.queue.to_read import ToRead
from store.tables import MessageRow

if TYPE_CHECKING:
    from pipeline.read.pools import Pools

Row = TypeVar("Row", MessageRow, ToRead)

_log = logging.getLogger(__name__)

_ROUNDS = 2
"""How often a message may ask for pictures to be read; then it is taken as it is."""


def may_be_left(task: Task) -> bool:
    """Whether another machine may read the page: it is told no password, and has what was sent alone."""
    return task.kind == "page" and not task.passwords and task.format not in TEXT_DOCUMENTS


class ReadingTask(Generic[Row]):
    """A message being read; `result` is None until it is there.

    Read it; where it holds pictures, read these and then it once more; where reading breaks its bounds, read
    file by file, so that the one that breaks its reader takes nothing with it.
    """

    def __init__(
        self,
        row: Row,
        place: ReadingSetup,
        pools: "Pools",
        *,
        leaves_pages: bool = False,
    ) -> None:
        """Begin to read; whoever `leaves_pages` to others finds them in `left`, and gets no result."""
        self.row: Row = row
        self.result: MessageReading | MessageError | None = None
        self.left: tuple[Task, ...] = ()
        self._leaves_pages = leaves_pages
        self._place = place
        self._pools = pools
        self._span = Span("mail")
        self._rounds = 0
        self._pictures: list[Future[Any]] = []
        self._hatch = TaskHatch(place, raws=(row.sha256, *place.correspondence))
        self._reading: Future[MessageReading] = self._hatch.submit(pools.files, read_message, row.sha256)

    @property
    def is_done(self) -> bool:
        """Whether there is nothing more to wait for."""
        return self.result is not None or bool(self.left)

    @property
    def tasks(self) -> "list[Future[Any]]":
        """What is being worked on now."""
        return [task for task in self._pictures if not task.done()] or [self._reading]

    def cancel(self) -> None:
        """Begin nothing more of it."""
        for task in (*self._pictures, self._reading):
            task.cancel()
        if not self.is_done:
            self._span.end(outcome="cancelled")

    def advance(self) -> None:
        """Take the next step if the one before is done."""
        if self.is_done or not all(task.done() for task in (*self._pictures, self._reading)):
            return
        self._step()
        if isinstance(self.result, MessageReading):
            pages = sum(one.reading.page_count for one in self.result.files)
            self._span.end(outcome="read", files=len(self.result.files), pages=pages)
        elif self.is_done:
            self._span.end(outcome="left" if self.left else "unreadable")

    def _step(self) -> None:
        from ingest.sandbox.pool import SandboxError

        if self._pictures:
            self._read_again()
            return
        try:
            read = self._reading.result()
        except SandboxError as error:
            _log.warning("message %s is read file by file: %s", self.row.id, error)
            self.result = self._piecewise()
        except MessageError as error:
            self.result = error
        else:
            if not {task.sha256 for task in read.tasks} <= self._hatch.files:
                self.result = MessageError("Proces czytający wskazał plik, którego nie ma w wiadomości.")
            elif read.tasks and self._leaves_pages and all(map(may_be_left, read.tasks)):
                self.left = read.tasks
            elif read.tasks:
                self._pictures = [self._submit(task) for task in read.tasks]
            else:
                self.result = read

    def _submit(self, task: Task) -> "Future[Any]":
        pool = self._pools.office if task.kind == "conversion" else self._pools.pages
        hatch = TaskHatch(self._place, files=(task.sha256,), works_out=task.sha256)
        return hatch.submit(pool, work_out, task)

    def _read_again(self) -> None:
        failed = [error for task in self._pictures if (error := task.exception()) is not None]
        for error in failed:
            if isinstance(error, TransientError):
                raise error  # the disk, not the picture
            _log.warning("message %s: a page or file could not be worked out: %s", self.row.id, error)
        # A converted file may bring pictures to light, which take a round of their own.
        self._rounds += 1
        is_stuck = bool(failed) or not all(task.result() for task in self._pictures)
        read = read_message_as_it_is if is_stuck or self._rounds == _ROUNDS else read_message
        self._pictures = []
        self._reading = self._hatch.submit(self._pools.files, read, self.row.sha256)

    def _piecewise(self) -> "MessageReading | MessageError":
        """The message read file by file."""
        from ingest.sandbox.pool import SandboxError

        files = self._pools.files
        try:
            message = self._hatch.submit(files, parse_only, self.row.sha256).result()
        except SandboxError as error:
            return MessageError(f"Wiadomości nie udało się rozebrać w przyznanych granicach ({error}).")
        except MessageError as error:
            return error
        found: list[FileReading] = []
        for attachment in message.attachments:
            try:
                found.append(self._hatch.submit(files, read_stored_file, attachment).result())
            except SandboxError as error:
                status = ReadStatus.LIMIT if error.is_limit else ReadStatus.CRASH
                reason = "Pliku nie udało się bezpiecznie odczytać; obejrzy go pracownik."
                found.append(unread(attachment, status, reason))
        return MessageReading(message, tuple(found))
