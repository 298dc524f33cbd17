"""Reading as tasks: by whoever sees archive and queue, and needs neither mailbox, keys nor letters."""

import logging
from concurrent.futures import FIRST_COMPLETED
from concurrent.futures import wait as wait_for
from typing import TYPE_CHECKING

from errors import MessageError, TransientError
from ingest.derived import page_name
from pipeline.read.elsewhere import keep_pages, packed
from pipeline.read.hatch import TaskHatch
from pipeline.read.pictures import Task, work_out
from pipeline.read.places import ReadingPlaces
from pipeline.read.reading_task import ReadingTask
from pipeline.services import ReadingParts
from pipeline.watch.traces import span
from store.queue.readings import ReadingQueue

if TYPE_CHECKING:
    from pipeline.read.pools import Pools

_log = logging.getLogger(__name__)


class Reader:
    """Reads what tasks name, in the limited processes of this machine.

    Where disk or database fail, the message is left as it is: the next pass of whoever files asks anew.
    """

    def __init__(self, services: ReadingParts, pools: "Pools", queue: ReadingQueue) -> None:
        self._parts = services
        self._pools = pools
        self._queue = queue

    def read(self, message: int, *, are_pages_read: bool) -> None:
        """Read a message that waits; pictures of its pages are left to be read first, each by a task."""
        row = self._queue.to_read(message)
        if row is None:
            return
        places = ReadingPlaces(self._parts)
        place = places.at(row.received_at, row.correspondence, row.passwords)
        try:
            if are_pages_read:
                keep_pages(place.derived, self._queue.pages_of(message))
            task = ReadingTask(row, place, self._pools, leaves_pages=not are_pages_read)
            while not task.is_done:
                wait_for(task.tasks, return_when=FIRST_COMPLETED)
                task.advance()
        except TransientError as error:
            _log.warning("message %s waits: %s", message, error)
            return
        if task.result is None:
            pages = [{"sha256": one.sha256, "format": one.format, "number": one.number} for one in task.left]
            self._queue.leave_pages(message, pages)
            return
        self._parts.archive.sync()
        self._queue.keep(message, places.mark(place), packed(task.result))
        _log.info("message %s is read", message)

    def recognise(self, message: int, sha256: str, name: str, number: int) -> None:
        """Read one picture of a page, unless it is read already; its message waits for it."""
        try:
            body = self._page(sha256, name, number)
        except TransientError as error:
            _log.warning("page %s of a file of message %s waits: %s", number, message, error)
            return
        self._queue.page_is_done(message, sha256, number, page_name(number), body)

    def recognise_anew(self, sha256: str, name: str, number: int, kept_as: str) -> None:
        """Read a picture of a page of filed mail by newer rules; where this machine has others, say so."""
        body = None
        if not self._queue.is_page_wanted(sha256, kept_as):
            return
        if page_name(number) == kept_as:
            try:
                body = self._page(sha256, name, number)
            except TransientError as error:
                _log.warning("page %s of a file that is read anew waits: %s", number, error)
                return
        self._queue.page_is_read_anew(sha256, kept_as, body)

    def _page(self, sha256: str, name: str, number: int) -> bytes | None:
        """What was read of a page; None where it cannot be read."""
        place = self._parts.workplace(next(iter(self._parts.calls)))
        hatch = TaskHatch(place, files=(sha256,), works_out=sha256)
        task = hatch.submit(self._pools.pages, work_out, Task("page", sha256, name, number))
        try:
            with span("page"):
                task.result()
        except MessageError as error:
            _log.warning("page %s of file %s cannot be read: %s", number, sha256[:12], error)
        return place.derived.page_body(sha256, number)
