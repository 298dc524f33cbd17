"""Small notes that no reader waits for: written by a thread of their own, many at once.

A page that is only looked at would otherwise wait for whoever writes to the database.
"""

import logging
import queue
import threading
from collections.abc import Callable, Iterable

from sqlmodel import Session

from errors import NaborError
from store.engine.database import Database

_log = logging.getLogger(__name__)

Note = Callable[[Session], None]
"""What is done within the next transaction."""
_STOP: Note = lambda _session: None  # noqa: E731 -- told apart by being this very object
_AT_ONCE = 200
_GATHER_SECONDS = 0.2
"""So long the first note waits for others: one transaction for all of them."""
_PAUSE_SECONDS = 1.0


class Bookkeeper:
    """Writes notes in the order they came; what the database does not take now is tried again."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._notes: queue.SimpleQueue[Note | threading.Event] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="bookkeeper", daemon=True)
        self._stopping = threading.Event()
        self._hurried = threading.Event()

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def stop(self) -> None:
        """Write what is left, and end."""
        self._stopping.set()
        self._hurried.set()
        self._notes.put(_STOP)
        self._thread.join(timeout=10)

    def note(self, note: Note) -> None:
        """Have something written soon."""
        self._notes.put(note)

    def wait_until_written(self, seconds: float) -> bool:
        """Wait until all that was noted so far is written, but no longer; whether it is."""
        written = threading.Event()
        self._notes.put(written)
        self._hurried.set()
        return written.wait(seconds)

    def _run(self) -> None:
        is_over = False
        while not is_over:
            first = self._notes.get()
            self._hurried.wait(_GATHER_SECONDS)
            self._hurried.clear()
            notes = [first]
            while len(notes) < _AT_ONCE and not self._notes.empty():
                notes.append(self._notes.get())
            is_over = _STOP in notes
            self._write([one for one in notes if not isinstance(one, threading.Event) and one is not _STOP])
            for one in notes:
                if isinstance(one, threading.Event):
                    one.set()

    def _write(self, notes: Iterable[Note]) -> None:
        kept = list(notes)
        while kept:
            try:
                with self._database.write() as session:
                    for note in kept:
                        note(session)
            except NaborError as error:
                _log.warning("notes wait: %s", type(error).__name__)
                if self._stopping.wait(_PAUSE_SECONDS):
                    return
            else:
                return
