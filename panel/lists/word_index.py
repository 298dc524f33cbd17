"""The words of all documents, for searching: SQLite's full text, in a file of its own under `derived/`.

It follows from the readings and may be deleted at any time. A thread of the panel enters what is new; a
search enters a little itself, so that what came a moment ago is found, and never waits for the rest.
"""

import contextlib
import json
import logging
import re
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from domain.words.text import fold
from errors import NaborError
from pipeline.services import Services
from store.mail.word_search import newest_reading, owners_of, readings_after

_AT_ONCE = 50
_PATIENCE_SECONDS = 0.3
"""So long a search enters what is new."""
_TURN_SECONDS, _PAUSE_SECONDS, _LOOK_SECONDS = 0.2, 0.1, 30.0
"""The thread works so long, lets others work so long, and looks for new readings so often."""
_MOST_FOUND = 500
_MOST_CHARACTERS = 500_000
"""Of one file: nobody looks for a word on its thousandth page."""
_WORD = re.compile(r"\w+")
_lock = threading.Lock()
_log = logging.getLogger(__name__)


def applications_with_words(services: Services, words: Sequence[str]) -> frozenset[int]:
    """The ids of the applications with a document in which all the words stand, or begin so."""
    asked = " ".join(f'"{word}"*' for said in words for word in _WORD.findall(said))
    if not asked:
        return frozenset()
    path = _path(services)
    try:
        readings = _found(services, path, asked)
    except sqlite3.DatabaseError as error:
        # It follows from the readings: what is damaged is made anew.
        _log.warning("the index of words is made anew: %s", type(error).__name__)
        for part in path.parent.glob(f"{path.name}*"):
            part.unlink(missing_ok=True)
        readings = _found(services, path, asked)
    with services.database.read() as session:
        return frozenset(owners_of(session, readings))


def _found(services: Services, path: Path, asked: str) -> list[int]:
    """The numbers of the readings that answer a question in the index's own language."""
    with _lock, _index(path) as index:
        _take_in(services, index, _PATIENCE_SECONDS)
        found = index.execute("SELECT rowid FROM words WHERE words MATCH ? LIMIT ?", (asked, _MOST_FOUND))
        return [int(row[0]) for row in found]


def words_are_whole(services: Services) -> bool:
    """Whether the words of every document are known; else what is not found may only be unknown yet."""
    path = _path(services)
    with services.database.read() as session:
        newest = newest_reading(session)
    with _lock, _index(path) as index:
        return _last_taken(index) >= newest


class WordKeeper:
    """A thread that enters the words of new readings, a little at a time; `beside` is done each time, too."""

    def __init__(self, services: Services, beside: Callable[[], None] = lambda: None) -> None:
        self._services, self._beside = services, beside
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="words", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End after the turn that is under way."""
        self._stopping.set()
        self._thread.join(timeout=10)

    def _run(self) -> None:
        pause = 0.0
        while not self._stopping.wait(pause):
            pause = _LOOK_SECONDS
            self._beside()
            try:
                with _lock, _index(_path(self._services)) as index:
                    if not _take_in(self._services, index, _TURN_SECONDS):
                        pause = _PAUSE_SECONDS
            except (sqlite3.DatabaseError, NaborError) as error:
                _log.warning("the words of documents wait: %s", type(error).__name__)


def _path(services: Services) -> Path:
    return services.settings.data_dir / "derived" / "words.v1.sqlite"


def _last_taken(index: sqlite3.Connection) -> int:
    return int(index.execute("SELECT coalesce(max(last), 0) FROM taken").fetchone()[0])


@contextlib.contextmanager
def _index(path: Path) -> Iterator[sqlite3.Connection]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(path, timeout=5)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=OFF")  # lost words are entered again
        connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, content='')")
        connection.execute("CREATE TABLE IF NOT EXISTS taken (last INTEGER NOT NULL)")
        yield connection


def _take_in(services: Services, index: sqlite3.Connection, seconds: float) -> bool:
    """Enter readings that came since the last time, in their order, for so long; whether all are in.

    A database that was restored may know fewer: then all is entered anew.
    """
    with services.database.read() as session:
        newest = newest_reading(session)
    last, until = _last_taken(index), time.monotonic() + seconds
    if newest < last:
        with index:
            index.execute("INSERT INTO words (words) VALUES ('delete-all')")
            index.execute("DELETE FROM taken")
        last = 0
    while last < newest and time.monotonic() < until:
        with services.database.read() as session:
            rows = readings_after(session, last, _AT_ONCE)
        last = rows[-1][0]
        with index:
            index.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", map(_entry, rows))
            index.execute("DELETE FROM taken")
            index.execute("INSERT INTO taken VALUES (?)", (last,))
    return last >= newest


def _entry(row: tuple[int, bytes]) -> tuple[int, str]:
    number, pages = row
    text = "\n".join(str(page.get("text", "")) for page in json.loads(pages))
    return number, fold(text[:_MOST_CHARACTERS])
