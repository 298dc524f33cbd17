"""The words of all documents, for searching: SQLite's full text, in a file of its own under `derived/`.

It follows from the readings and may be deleted at any time; what is new since is entered before a search.
"""

import contextlib
import json
import logging
import re
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from domain.text import fold
from pipeline.services import Services
from store.word_search import newest_reading, owners_of, readings_after

_AT_ONCE = 200
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
    path = services.settings.data_dir / "derived" / "words.v1.sqlite"
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
        _take_in(services, index)
        found = index.execute("SELECT rowid FROM words WHERE words MATCH ? LIMIT ?", (asked, _MOST_FOUND))
        return [int(row[0]) for row in found]


@contextlib.contextmanager
def _index(path: Path) -> Iterator[sqlite3.Connection]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(path, timeout=5)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=OFF")  # lost words are entered again
        connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, content='')")
        connection.execute("CREATE TABLE IF NOT EXISTS taken (last INTEGER NOT NULL)")
        yield connection


def _take_in(services: Services, index: sqlite3.Connection) -> None:
    """Enter the readings that came since the last time, in their order.

    A database that was restored may know fewer: then all is entered anew.
    """
    with services.database.read() as session:
        newest = newest_reading(session)
    last = int(index.execute("SELECT coalesce(max(last), 0) FROM taken").fetchone()[0])
    if newest < last:
        with index:
            index.execute("INSERT INTO words (words) VALUES ('delete-all')")
            index.execute("DELETE FROM taken")
        last = 0
    while last < newest:
        with services.database.read() as session:
            rows = readings_after(session, last, _AT_ONCE)
        last = rows[-1][0]
        with index:
            index.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", map(_entry, rows))
            index.execute("INSERT INTO taken VALUES (?)", (last,))


def _entry(row: tuple[int, bytes]) -> tuple[int, str]:
    number, pages = row
    text = "\n".join(str(page.get("text", "")) for page in json.loads(pages))
    return number, fold(text[:_MOST_CHARACTERS])
