"""What passes between those who read and the one who files, through the database alone."""

import json
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, bindparam, text
from sqlmodel import Session

from store.engine.database import make_engine, translated
from store.queue.schema import require
from store.queue.to_read import ToRead


class KeptPage(NamedTuple):
    """A page as `ingest.derived` keeps it."""

    sha256: str
    name: str
    body: bytes


class ReadingQueue:
    """The reader's side: each method is one transaction, and none needs more than a reader's rights.

    They raise `TransientError` where the database does not answer.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._engine: Engine = make_engine(url)

    def require(self) -> None:
        """Make sure that the queue is there, and this program's.

        Raises:
            ConfigError: it is not.
        """
        with translated(self.url), self._engine.connect() as connection:
            require(connection)

    def to_read(self, message: int) -> ToRead | None:
        """The message, or None where it does not wait any more."""
        columns = "SELECT id, sha256, received_at, correspondence, passwords FROM nabor_queue.to_read"
        with translated(self.url), self._engine.connect() as connection:
            found = connection.execute(text(f"{columns} WHERE id = :id"), {"id": message}).first()
        if found is None:
            return None
        number, sha256, received_at, correspondence, passwords = found
        unique = (tuple(dict.fromkeys(some)) for some in (correspondence, passwords))
        return ToRead(number, sha256, received_at, *unique)

    def keep(self, message: int, place: str, body: bytes) -> None:
        """Enter what was read, unless the message does not wait any more; with it the filing becomes due."""
        self._call("keep_reading(:message, :place, :body)", message=message, place=place, body=body)

    def leave_pages(self, message: int, pages: Sequence[dict[str, Any]]) -> None:
        """Let these pages be read first: after the last one the message is to be read once more."""
        self._call("leave_pages(:message, CAST(:pages AS jsonb))", message=message, pages=json.dumps(pages))

    def page_is_done(self, message: int, sha256: str, number: int, name: str, body: bytes | None) -> None:
        """One of them has been read, and is kept under a name; or cannot be."""
        values = {"message": message, "sha256": sha256, "number": number, "name": name, "body": body}
        self._call("page_is_done(:message, :sha256, :number, :name, CAST(:body AS bytea))", **values)

    def is_page_wanted(self, sha256: str, name: str) -> bool:
        """Whether a page of filed mail still is to be read by the rules of this name."""
        asked = text("SELECT nabor_queue.is_page_wanted(:sha256, :name)")
        with translated(self.url), self._engine.connect() as connection:
            return bool(connection.execute(asked, {"sha256": sha256, "name": name}).scalar_one())

    def page_is_read_anew(self, sha256: str, name: str, body: bytes | None) -> None:
        """A page of filed mail has been read by newer rules; or cannot be."""
        values = {"sha256": sha256, "name": name, "body": body}
        self._call("page_is_read_anew(:sha256, :name, CAST(:body AS bytea))", **values)

    def pages_of(self, message: int) -> list[KeptPage]:
        """What has been read of its pages."""
        with translated(self.url), self._engine.connect() as connection:
            return pages_of(connection, message)

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    def _call(self, function: str, **values: object) -> None:
        with translated(self.url), self._engine.begin() as connection:
            connection.execute(text(f"SELECT nabor_queue.{function}"), values)


def pages_of(connection: Connection, message: int) -> list[KeptPage]:
    """What has been read of the pages of a message that waits."""
    asked = text("SELECT sha256, name, body FROM nabor_queue.pages_of(:message)")
    return [KeptPage(*row) for row in connection.execute(asked, {"message": message})]


def have_been_read(session: Session, messages: Collection[int]) -> frozenset[int]:
    """Which of these messages have been read."""
    asked = text("SELECT message_id FROM nabor_queue.message_readings WHERE message_id IN :messages")
    found = session.execute(asked.bindparams(bindparam("messages", list(messages), expanding=True)))
    return frozenset(found.scalars())


def reading_of(session: Session, message: int) -> tuple[str, bytes] | None:
    """How a message that waits was read: what it depended on, and what came of it."""
    asked = text("SELECT place, body FROM nabor_queue.message_readings WHERE message_id = :id")
    found = session.execute(asked, {"id": message}).first()
    return None if found is None else (str(found[0]), bytes(found[1]))
