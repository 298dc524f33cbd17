"""Messages that others have read (`pipeline.tasks.reading`), as the one who files takes them: in order."""

import logging
import pickle
from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from sqlmodel import Session

from errors import MessageError
from ingest.derived import Derived
from ingest.sandbox.values import load_plain
from pipeline.read.places import ReadingPlaces
from pipeline.read.reading import MessageReading
from pipeline.read.reading_setup import ReadingSetup
from pipeline.services import Services
from store.mail.ledger import QUARANTINE_AFTER
from store.queue.readings import KeptPage, have_been_read, pages_of, reading_of
from store.tables import MessageRow

_log = logging.getLogger(__name__)

_AT_ONCE = 50
"""Readings that are held in memory at a time."""


@dataclass(frozen=True, slots=True)
class ReadElsewhere:
    """A message that is read already: what `pipeline.read.reading_task.ReadingTask` is at its end."""

    row: MessageRow
    result: MessageReading | MessageError
    tasks: tuple[Future[Any], ...] = ()

    def advance(self) -> None:
        """Nothing more is to be done."""

    def cancel(self) -> None:
        """Nothing was begun."""


class Elsewhere:
    """What others have read so far."""

    def __init__(self, services: Services, places: ReadingPlaces) -> None:
        self._database = services.database
        self._places = places

    def read_so_far(self, session: Session, rows: Sequence[MessageRow]) -> list[MessageRow]:
        """The first of these messages, up to one that is still being read: nobody is filed before it."""
        read = have_been_read(session, [row.id for row in rows if row.id is not None])
        ready = takewhile(lambda row: row.id in read or row.attempts >= QUARANTINE_AFTER, rows)
        return list(ready)[:_AT_ONCE]

    def reading_of(self, row: MessageRow, place: ReadingSetup) -> ReadElsewhere | None:
        """What was read of it; None where it was read by other rules than today's, or is no reading."""
        assert row.id is not None
        with self._database.read() as session:
            found, pages = reading_of(session, row.id), pages_of(session.connection(), row.id)
        if found is None or found[0] != self._places.mark(place):
            _log.warning("message %s is read here: it was read by other rules elsewhere", row.id)
            return None
        try:
            keep_pages(place.derived, pages)
            result = opened(found[1])
        except ValueError:
            _log.error("message %s is read here: what a reader answered is no reading", row.id)
            return None
        return ReadElsewhere(row, result)


def keep_pages(derived: Derived, pages: Iterable[KeptPage]) -> None:
    """Keep here what other machines have read from pictures of pages, so that nobody reads it again.

    Raises:
        ValueError: it goes by a name that is none.
        TransientError: the disk is full or out of order.
    """
    for page in pages:
        derived.keep_body(*page)


def packed(result: MessageReading | MessageError) -> bytes:
    """A reading as it travels through the database; an error as its sentence."""
    return pickle.dumps(str(result) if isinstance(result, MessageError) else result, pickle.HIGHEST_PROTOCOL)


def opened(body: bytes) -> MessageReading | MessageError:
    """The same again, made of nothing but plain values and records: whoever read it may have been taken over.

    Raises:
        ValueError: it is something else.
    """
    try:
        found = load_plain(body)
    except Exception as error:
        raise ValueError("no reading") from error
    if isinstance(found, MessageReading):
        return found
    if isinstance(found, str):
        return MessageError(found)
    raise ValueError("no reading")
