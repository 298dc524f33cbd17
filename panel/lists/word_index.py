"""The words of all documents, mails and letters: SQLite's full text, in a file under `derived/`.

It follows from the ledger and may be deleted at any time. A thread of the panel enters what is new; a
search enters a little itself, so that what came a moment ago is found, and never waits for the rest.
"""

import contextlib
import json
import logging
import re
import sqlite3
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from domain.words.text import fold
from errors import NaborError
from pipeline.services import Services
from store.engine.wanted import MOST_COUNTED
from store.letters import newest_letter
from store.mail.mail_views import newest_message
from store.mail.word_search import (
    MailWords,
    letters_after,
    messages_after,
    messages_among,
    newest_reading,
    owners_of,
    readings_after,
)

_AT_ONCE = 20
"""Readings, each up to hundreds of pages; a search enters so many itself."""
_MAILS_AT_ONCE = 1000
_PATIENCE_SECONDS = 0.1
"""So long a search enters what is new."""
_TURN_SECONDS, _PAUSE_SECONDS, _LOOK_SECONDS = 0.05, 0.1, 30.0
"""The thread works so long, lets others work so long, and looks for what is new so often."""
_MOST_FOUND = 500
_MOST_NAMED = MOST_COUNTED
"""Messages or letters that a search names one by one."""
_MOST_CHARACTERS = 500_000
"""Of one file: nobody looks for a word on its thousandth page."""
_SHORTEST_PART = 3
"""Letters of a part of a word that the index of mails knows, and that documents are asked for."""
_WORD = re.compile(r"\w+")
_TABLES = (
    # The index itself folds case and diacritics, quicker than we could.
    "CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, content='')",
    "CREATE VIRTUAL TABLE IF NOT EXISTS mails USING fts5(sender, subject, content='', tokenize='trigram')",
    (
        "CREATE VIRTUAL TABLE IF NOT EXISTS letters"
        " USING fts5(address, reference, subject, content='', tokenize='trigram')"
    ),
    "CREATE TABLE IF NOT EXISTS taken (what TEXT PRIMARY KEY, last INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS unread (id INTEGER PRIMARY KEY)",
)
_entering = threading.Lock()
_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")


def applications_with_words(services: Services, words: Sequence[str]) -> frozenset[int]:
    """The ids of the applications with a document in which all the words stand, or begin so.

    Of a word of less than three letters only the whole word is looked for.
    """
    asked = [word for said in words for word in _WORD.findall(said)]
    if not asked:
        return frozenset()
    readings = _sound(services, lambda index: _readings_with(index, asked))
    with services.database.read() as session:
        return frozenset(owners_of(session, readings))


def _readings_with(index: sqlite3.Connection, asked: Sequence[str]) -> list[int]:
    """The readings in which the words stand.

    Whole words are looked for first, for they end at the limit; what begins so is put together of all
    documents before its first is known: a tenth of a second where a hundred thousand applications know it.
    """
    query = "SELECT rowid FROM words WHERE words MATCH ? LIMIT ?"
    whole = [f'"{word}"' for word in asked]
    begun = [
        f"{said}*" if len(word) >= _SHORTEST_PART else said for said, word in zip(whole, asked, strict=True)
    ]
    found = _found(index, query, " ".join(whole), _MOST_FOUND)
    if len(found) < _MOST_FOUND and begun != whole:
        found = _found(index, query, " ".join(begun), _MOST_FOUND)
    return found


class Named(NamedTuple):
    """What has some words: its numbers, or that they are more than a search names."""

    numbers: frozenset[int] | None
    are_many: bool = False


_UNKNOWN = Named(None)


def mails_with(services: Services, words: str) -> Named:
    """The messages in whose sender or subject the words stand, whatever case and diacritics.

    The index cannot tell for less than three letters, nor while it is not whole.
    """
    return _with_part(services, "mails", words)


def letters_with(services: Services, words: str) -> Named:
    """The letters in whose address, application's number or subject the words stand, in the same way."""
    return _with_part(services, "letters", words)


def _with_part(services: Services, table: str, words: str) -> Named:
    part = fold(words).replace('"', '""')
    if len(part) < _SHORTEST_PART:
        return _UNKNOWN
    query = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?"  # noqa: S608
    found = _sound(
        services,
        lambda index: (
            _found(index, query, f'"{part}"', _MOST_NAMED + 1)
            if _last_taken(index, table) >= _newest(services)[table]
            else None
        ),
    )
    if found is None:
        return _UNKNOWN
    return Named(frozenset(found)) if len(found) <= _MOST_NAMED else Named(None, are_many=True)


def words_are_whole(services: Services) -> bool:
    """Whether the words of every document are known; else what is not found may only be unknown yet."""
    newest = _newest(services)["words"]
    with _index(_path(services)) as index:
        return _last_taken(index, "words") >= newest


class WordKeeper:
    """A thread that enters the words of what is new, a little at a time; `beside` is done each time, too."""

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
        pause, path = 0.0, _path(self._services)
        for part in path.parent.glob("words.v*.sqlite*"):
            if not part.name.startswith(path.name):
                part.unlink(missing_ok=True)  # an earlier version's
        while not self._stopping.wait(pause):
            pause = _LOOK_SECONDS
            self._beside()
            try:
                with _entering, _index(path) as index:
                    if not _take_in(self._services, index, _TURN_SECONDS):
                        pause = _PAUSE_SECONDS
            except (sqlite3.DatabaseError, NaborError) as error:
                _log.warning("the words of documents wait: %s", type(error).__name__)


def _path(services: Services) -> Path:
    return services.settings.data_dir / "derived" / "words.v2.sqlite"


def _sound(services: Services, ask: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
    """What the index answers; one that is damaged follows from the ledger, and is made anew."""
    path = _path(services)
    for is_last in (False, True):
        try:
            with _index(path) as index:
                _catch_up(services, index)
                return ask(index)
        except sqlite3.DatabaseError as error:
            if is_last:
                raise
            _log.warning("the index of words is made anew: %s", type(error).__name__)
            with _entering:
                for part in path.parent.glob(f"{path.name}*"):
                    part.unlink(missing_ok=True)
    raise AssertionError


def _found(index: sqlite3.Connection, query: str, asked: str, most: int) -> list[int]:
    """The numbers that answer a question in the index's own language."""
    return [int(row[0]) for row in index.execute(query, (asked, most))]


def _last_taken(index: sqlite3.Connection, what: str) -> int:
    found = index.execute("SELECT last FROM taken WHERE what = ?", (what,)).fetchone()
    return int(found[0]) if found else 0


def _newest(services: Services) -> dict[str, int]:
    """The number of the newest reading, message and letter, by the table that has its words."""
    with services.database.read() as session:
        return {
            "words": newest_reading(session),
            "mails": newest_message(session),
            "letters": newest_letter(session),
        }


@contextlib.contextmanager
def _index(path: Path) -> Iterator[sqlite3.Connection]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(path, timeout=5)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=OFF")  # lost words are entered again
        for table in _TABLES:
            connection.execute(table)
        yield connection


def _catch_up(services: Services, index: sqlite3.Connection) -> None:
    """Enter what came a moment ago, where it is little; the rest is the thread's."""
    most = {"words": _AT_ONCE, "mails": _MAILS_AT_ONCE, "letters": _MAILS_AT_ONCE}
    newest = _newest(services)
    is_little = all(newest[what] - _last_taken(index, what) <= few for what, few in most.items())
    if is_little and _PATIENCE_SECONDS > 0 and _entering.acquire(timeout=_PATIENCE_SECONDS):
        try:
            _take_in(services, index, _PATIENCE_SECONDS)
        finally:
            _entering.release()


def _take_in(services: Services, index: sqlite3.Connection, seconds: float) -> bool:
    """Enter what came since the last time, for so long; whether all is in.

    A database that was restored may know less: then all is entered anew.
    """
    until = time.monotonic() + seconds
    newest = _newest(services)
    if any(number < _last_taken(index, what) for what, number in newest.items()):
        _empty(index)
    return (
        _mails_in(services, index, newest["mails"], until)
        and _readings_in(services, index, newest["words"], until)
        and _letters_in(services, index, newest["letters"], until)
    )


def _empty(index: sqlite3.Connection) -> None:
    with index:
        index.execute("INSERT INTO words (words) VALUES ('delete-all')")
        index.execute("INSERT INTO mails (mails) VALUES ('delete-all')")
        index.execute("INSERT INTO letters (letters) VALUES ('delete-all')")
        index.execute("DELETE FROM unread")
        index.execute("DELETE FROM taken")


def _readings_in(services: Services, index: sqlite3.Connection, newest: int, until: float) -> bool:
    last = _last_taken(index, "words")
    while last < newest and time.monotonic() < until:
        with services.database.read() as session:
            rows = readings_after(session, last, _AT_ONCE)
        last = rows[-1][0]
        with index:
            index.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", map(_entry, rows))
            index.execute("INSERT OR REPLACE INTO taken VALUES ('words', ?)", (last,))
    return last >= newest


def _letters_in(services: Services, index: sqlite3.Connection, newest: int, until: float) -> bool:
    """The addresses, numbers and subjects of letters, which stay as they were planned."""
    last = _last_taken(index, "letters")
    while last < newest and time.monotonic() < until:
        with services.database.read() as session:
            rows = letters_after(session, last, _MAILS_AT_ONCE)
        last = rows[-1][0]
        with index:
            told = ((number, *map(fold, words)) for number, *words in rows)
            index.executemany(
                "INSERT INTO letters (rowid, address, reference, subject) VALUES (?, ?, ?, ?)", told
            )
            index.execute("INSERT OR REPLACE INTO taken VALUES ('letters', ?)", (last,))
    return last >= newest


def _mails_in(services: Services, index: sqlite3.Connection, newest: int, until: float) -> bool:
    """The senders and subjects of messages; of one that was not read yet, once it has been."""
    waiting = [int(row[0]) for row in index.execute("SELECT id FROM unread")]
    with services.database.read() as session:
        read = [mail for mail in messages_among(session, waiting) if mail.is_read] if waiting else []
    if read:
        with index:
            index.executemany("INSERT INTO mails (rowid, sender, subject) VALUES (?, ?, ?)", map(_mail, read))
            index.executemany("DELETE FROM unread WHERE id = ?", ((mail.number,) for mail in read))
    last = _last_taken(index, "mails")
    while last < newest and time.monotonic() < until:
        with services.database.read() as session:
            rows = messages_after(session, last, _MAILS_AT_ONCE)
        last = rows[-1].number
        with index:
            told = (_mail(one) for one in rows if one.is_read)
            index.executemany("INSERT INTO mails (rowid, sender, subject) VALUES (?, ?, ?)", told)
            unread = ((one.number,) for one in rows if not one.is_read)
            index.executemany("INSERT OR IGNORE INTO unread VALUES (?)", unread)
            index.execute("INSERT OR REPLACE INTO taken VALUES ('mails', ?)", (last,))
    return last >= newest


def _entry(row: tuple[int, bytes]) -> tuple[int, str]:
    """A reading's words, written out as the index takes case and diacritics off; it does not know the „ł”."""
    number, pages = row
    text = "\n".join(str(page.get("text", "")) for page in json.loads(pages))[:_MOST_CHARACTERS]
    return number, unicodedata.normalize("NFKD", text.replace("ł", "l").replace("Ł", "L"))


def _mail(told: MailWords) -> tuple[int, str, str]:
    return told.number, fold(told.sender), fold(told.subject)
